using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>Rulings whose parts contradict each other do not construct.</summary>
public class RulingTests
{
    private static readonly ValueList<LegalBasis> Basis = [new() { Source = "land-law-2019", Clause = "第六十三条", Evidence = Evidence.Statute }];
    private static readonly Code<SourceDocument> Source = "land-law-2019";

    [Fact]
    public void Ruling_ConditionalWithoutCondition_IsRefused() =>
        FluentActions.Invoking(static () => new Ruling(RulingAnswer.Conditional, basis: Basis)).Should().Throw<ArgumentException>().WithParameterName("condition");

    [Fact]
    public void Ruling_YesWithCondition_IsRefused() =>
        FluentActions.Invoking(static () => new Ruling(RulingAnswer.Yes, new("条件", "condition"), Basis)).Should().Throw<ArgumentException>().WithParameterName("condition");

    [Theory]
    [InlineData(RulingAnswer.Yes)]
    [InlineData(RulingAnswer.No)]
    public void Ruling_AnswerWithoutBasis_IsRefused(RulingAnswer answer) =>
        FluentActions.Invoking(() => new Ruling(answer)).Should().Throw<ArgumentException>().WithParameterName("basis");

    [Fact]
    public void Ruling_UnknownWithBasis_IsRefused() =>
        FluentActions.Invoking(static () => new Ruling(RulingAnswer.Unknown, basis: Basis)).Should().Throw<ArgumentException>().WithParameterName("basis");

    [Fact]
    public void Ruling_UndeclaredAnswer_IsRefused() =>
        FluentActions.Invoking(static () => new Ruling((RulingAnswer)9, basis: Basis)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(Evidence.Statute, true)]
    [InlineData(Evidence.Published, true)]
    [InlineData(Evidence.Practice, false)]
    [InlineData(Evidence.Unconfirmed, false)]
    public void IsConfirmed_OneDoubtfulBasis_IsNot(Evidence second, bool isConfirmed) =>
        new Ruling(RulingAnswer.Yes, basis: Basis.Add(new() { Source = Source, Evidence = second })).IsConfirmed.Should().Be(isConfirmed);
}
