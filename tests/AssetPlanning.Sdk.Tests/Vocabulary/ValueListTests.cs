using System.Collections.Immutable;

namespace AssetPlanning.Tests.Vocabulary;

public class ValueListTests
{
    [Fact]
    public void Equals_SameItems_IsStructural()
    {
        ValueList<int> left = [1, 2, 3];
        ValueList<int> right = new[] { 1, 2, 3 };
        (left == right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
        (left != [3, 2, 1]).Should().BeTrue("order counts");
        (left == [1, 2]).Should().BeFalse();
        left.Equals((object)right).Should().BeTrue();
        left.Equals("[1, 2, 3]").Should().BeFalse();
        ((ValueList<int>)ImmutableArray.Create(1, 2, 3)).Should().Equal(left);
    }

    [Fact]
    public void Equals_ListsOfLists_IsStructuralAllTheWayDown()
    {
        ValueList<ValueList<string>> left = [["a"], []];
        ValueList<ValueList<string>> right = [["a"], default];
        (left == right).Should().BeTrue();
        new Holder(left).Should().Be(new Holder(right), "records compare by their lists");
        new Holder(left).Should().NotBe(new Holder([["a"]]));
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<int> empty = [];
        (default(ValueList<int>) == empty).Should().BeTrue();
        default(ValueList<int>).GetHashCode().Should().Be(empty.GetHashCode());
        default(ValueList<int>).Count.Should().Be(0);
        default(ValueList<int>).Should().BeEmpty();
        default(ValueList<int>).ToString().Should().Be("[]");
        FluentActions.Invoking(() => default(ValueList<int>)[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Of_Array_KeepsItsOwnCopy()
    {
        int[] source = [1, 2];
        ValueList<int> list = source;
        source[0] = 9;
        list.Should().Equal(1, 2);
        list.Add(3).Should().Equal(1, 2, 3);
        list.Should().Equal([1, 2], "adding makes another list");
        list.Concat([4]).Should().Equal(1, 2, 4);
        list.ToString().Should().Be("[1, 2]");
    }

    private sealed record Holder(ValueList<ValueList<string>> Lists);
}
