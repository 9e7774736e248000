using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using static AssetPlanning.Tests.Conformity.PlanQuestions;

namespace AssetPlanning.Tests.Conformity;

public class MixAndScaleTests
{
    /// <summary>A park of 30 m² and shops of 70: 30 % public by area, 10 of 100 万元 by value.</summary>
    [Theory]
    [InlineData("30 %", VerdictStatus.Clear)]
    [InlineData("31 %", VerdictStatus.Conflict)]
    public void CheckMix_PublicShareOfTheArea_IsExact(string least, VerdictStatus status)
    {
        var told = Mix([Green, Shops], PublicShare(least));
        told.Value.Lines.Single().Found.Should().Be(Quantity.Parse("30 %"));
        told.Value.Status.Should().Be(status);
        told.Why.Steps.Should().ContainSingle().Which.Result.Ratio.Should().Be(Ratio.Of(3, 10));
        Mix([Green, Shops], PublicShare(least) with { Of = MixMeasure.Value }).Value.Lines.Single().Found.Should().Be(Quantity.Parse("10 %"));
    }

    /// <summary>20 m² in reserve may turn out public or not: between 30/120 and 50/120.</summary>
    [Theory]
    [InlineData("25 %", VerdictStatus.Clear)]
    [InlineData("30 %", VerdictStatus.NotChecked)]
    [InlineData("42 %", VerdictStatus.Conflict)]
    public void CheckMix_WithLandInReserve_TheShareIsBetweenTwoBounds(string least, VerdictStatus status)
    {
        var line = Mix([Green, Shops, Unsure], PublicShare(least)).Value.Lines.Single();
        (line.Found, line.FoundAtMost).Should().Be((Quantity.Parse("25 %"), new Quantity(Ratio.Of(5_000, 120), "%")));
        line.Status.Should().Be(status);
    }

    [Fact]
    public void CheckMix_FunctionAndOwner_FollowFromClassOrAreStated()
    {
        MixRequirement Of(MixFacet facet, string of, string least) => PublicShare(least) with { Id = of, Facet = facet, Class = of };
        var told = Mix(
            [Green, Shops with { Function = FiscalFunction.Finance }],
            Of(MixFacet.Function, "Service", "30 %"), Of(MixFacet.Function, "Finance", "70 %"), Of(MixFacet.Function, "Revenue", "1 %"), Of(MixFacet.Ownership, "Collective", "70 %"));
        told.Value.Lines.Select(static line => $"{line.Subject} {line.Status}").Should().Equal("Collective Clear", "Finance Clear", "Revenue Conflict", "Service Clear");
        Mix([Green with { Nature = UseNature.Operational }, Shops], PublicShare("1 %")).Value.Status.Should().Be(VerdictStatus.Conflict, "what is stated goes before the class");
    }

    [Fact]
    public void CheckMix_AShareThatIsNone_DoesNotConstruct() =>
        FluentActions.Invoking(static () => PublicShare("3 亩")).Should().Throw<ArgumentException>();

    /// <summary>A township of 5,000 公顷, a largest lot of 10: a unit lies strictly between.</summary>
    [Theory]
    [InlineData(10, VerdictStatus.Conflict)]
    [InlineData(11, VerdictStatus.Clear)]
    [InlineData(4_999, VerdictStatus.Clear)]
    [InlineData(5_000, VerdictStatus.Conflict)]
    public void CheckScale_UnitAtTheEnds_IsTooSmallOrTooLarge(int hectares, VerdictStatus status)
    {
        var unit = Scale(Unit("U1", hectares, 10)).Value.Units.Single();
        (unit.Status, unit.LargestPlot, unit.Township).Should().Be((status, Area.FromHectares(10), Area.FromHectares(5_000)));
    }

    [Fact]
    public void CheckScale_TownshipOrLotsUnknown_IsNotCheckedUnlessTheOtherEndDecides()
    {
        Scale(Unit("U1", 11, 10) with { Township = "elsewhere" }).Value.Units.Single().Status.Should().Be(VerdictStatus.NotChecked);
        Scale(Unit("U1", 9, 10) with { Township = "elsewhere" }).Value.Units.Single().Status.Should().Be(VerdictStatus.Conflict);
        Scale(Unit("U1", 11, 10) with { Plots = [] }).Value.Units.Single().Status.Should().Be(VerdictStatus.NotChecked);
        Scale(Unit("U1", 2_500, 10), Unit("U2", 2_500, 10)).Findings.Count.Should().Be(0, "together they are exactly the township");
    }
}
