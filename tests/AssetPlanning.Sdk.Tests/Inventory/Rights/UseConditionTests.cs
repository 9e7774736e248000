using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>附设条件: limits with a unit, held against what is there; words alone are never checked.</summary>
public class UseConditionTests
{
    private static readonly UseCondition Height = new()
    {
        Id = "height", Kind = ConditionKind.UseControl, Content = "建筑高度不超过 24 m", Limit = new() { Measure = "height", Sense = BoundSense.AtMost, Amount = Quantity.Parse("24 m") }, Basis = TestMap.Clause,
    };

    private static readonly UseCondition Wood = new()
    {
        Id = "wood", Kind = ConditionKind.EcologicalCapacity, Content = "林地不少于 30 亩", Limit = new() { Measure = "wood", Sense = BoundSense.AtLeast, Amount = Quantity.Parse("30 亩") }, Basis = TestMap.Clause,
    };

    [Theory]
    [InlineData("24 m", ConditionAnswer.Kept, "0 m")]
    [InlineData("24.01 m", ConditionAnswer.Broken, "-0.01 m")]
    [InlineData("0.02 km", ConditionAnswer.Kept, "4 m")]
    public void CheckConditions_OfARight_AtBelowAndAboveTheLimit(string found, ConditionAnswer answer, string margin)
    {
        var verdicts = Check([Height], Measured("A1", "height", found));
        var verdict = verdicts.Value.Conditions.Single();
        (verdict.Of, verdict.Answer, verdict.Margin).Should().Be(((SubjectId)"shop-land", answer, Quantity.Parse(margin)));
        verdicts.About(FindingCatalogue.UseConditionBroken).Should().HaveCount(answer == ConditionAnswer.Broken ? 1 : 0);
        verdicts.Why.Of(FigureTerms.ConditionMargin).Single().Should().Match<Step>(step => step.Replay() == step.Result && step.Basis == TestMap.Clause);
    }

    /// <summary>2 公顷 of wood are 30 亩: exactly that much is enough.</summary>
    [Fact]
    public void CheckConditions_AtLeast_ConvertsTheUnit() =>
        Check([Wood], Measured("A1", "wood", "2 公顷")).Value.Conditions.Single().Should().Match<UseConditionVerdict>(static verdict => verdict.Answer == ConditionAnswer.Kept && verdict.Margin!.Value.Sign == 0);

    [Fact]
    public void CheckConditions_WordsNoMeasureTwoMeasuresOtherUnit_AreNotChecked()
    {
        Check([Height with { Limit = null }], Measured("A1", "height", "1 m")).Value.Conditions.Single().Answer.Should().Be(ConditionAnswer.NotChecked);
        Check([Height], Measured("B9", "height", "1 m")).Value.Conditions.Single().Answer.Should().Be(ConditionAnswer.NotChecked);
        Check([Height], Measured("A1", "height", "1 m"), Measured("A1", "height", "1 m")).Value.Conditions.Single().Answer.Should().Be(ConditionAnswer.NotChecked);
        var other = Check([Height], Measured("A1", "height", "1 t"));
        other.Value.Conditions.Single().Should().Match<UseConditionVerdict>(static verdict => verdict.Answer == ConditionAnswer.NotChecked && verdict.Found == null && verdict.Margin == null);
        other.About(FindingCatalogue.UseConditionNotChecked).Should().Equal("shop-land");
    }

    [Fact]
    public void CheckConditions_OfAUnit_AreThoseOfItsList()
    {
        var dossier = new UnitDossier { Unit = "town", Conditions = [Height, Wood] };
        AssetPlanner.Default.CheckConditions(dossier, [Measured("town", "height", "25 m")]).Value.Conditions.Select(static verdict => $"{verdict.Condition} {verdict.Answer}")
            .Should().Equal("height Broken", "wood NotChecked");
    }

    private static Explained<UseConditionVerdicts> Check(ValueList<UseCondition> conditions, params UseMeasure[] measures) =>
        AssetPlanner.Default.CheckConditions(Registers.Read(Registers.Shop with { Conditions = conditions }).Value, measures);

    private static UseMeasure Measured(string place, string measure, string amount) => new() { Place = place, Measure = measure, Amount = Quantity.Parse(amount) };
}
