using System.Numerics;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Vocabulary;

/// <summary>Exact parts of any sign made whole.</summary>
public class LargestRemainderTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>−0.5 and 1.5 lose half each: the fen goes to the first name. A whole part gets nothing, whatever its name.</summary>
    [Fact]
    public void Round_SignsAndTies_GoToTheFirstNameAmongThoseThatLost()
    {
        LargestRemainder.Round([Ratio.Parse("-0.5"), Ratio.Parse("1.5"), 7], ["b", "c", "a"], 8).Should().Equal(0, 1, 7);
        LargestRemainder.Round([Ratio.Parse("-0.5"), Ratio.Parse("1.5"), 7], ["c", "b", "a"], 8).Should().Equal(-1, 2, 7);
    }

    [Fact]
    public void Round_AnyParts_AddUpAndAreFloorOrCeilingWhateverTheOrder() => Runs.Each(output, 500, 50_000, (draw, _) =>
    {
        var parts = Enumerable.Range(0, draw.Int(1, 8)).Select(_ => Ratio.Of(draw.Long(-10_000, 10_000), draw.Pick(1, 2, 3, 6, 7))).ToList();
        var rest = Ratio.Of(parts.Aggregate(Ratio.Zero, static (sum, part) => sum + part).Round(Rounding.Ceiling), 1);
        parts.Add(rest - parts.Aggregate(Ratio.Zero, static (sum, part) => sum + part));
        var names = draw.Shuffle(Enumerable.Range(0, parts.Count));
        var whole = LargestRemainder.Round(parts, names, rest.Numerator);

        whole.Aggregate(BigInteger.Zero, static (sum, part) => sum + part).Should().Be(rest.Numerator);
        whole.Zip(parts).Should().OnlyContain(static pair => pair.First == pair.Second.Round(Rounding.Floor) || pair.First == pair.Second.Round(Rounding.Ceiling));
        var order = draw.Shuffle(Enumerable.Range(0, parts.Count));
        LargestRemainder.Round([.. order.Select(at => parts[at])], [.. order.Select(at => names[at])], rest.Numerator).Should().Equal(order.Select(at => whole[at]));
    });
}
