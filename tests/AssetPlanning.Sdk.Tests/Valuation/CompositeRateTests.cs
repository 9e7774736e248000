using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>The rate of land and building together, explained; the figures of docs/chain/valuation.md are held in <see cref="LandWorksheetTests"/>.</summary>
public class CompositeRateTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly CompositeRate Rates = new() { LandRate = 0.05m, BuildingRate = 0.07m, LandValue = Money.FromWan(600), BuildingValue = Money.FromWan(400) };

    /// <summary>Of 10 million in all, at 5.8 %: 580,000, of which the building takes 280,000; 300,000 on 6 million are 5 %.</summary>
    [Fact]
    public void FindLandRate_CompositeOfTheMarket_ComesApartInSteps()
    {
        var told = AssetPlanner.Default.FindLandRate(Rates, 0.058m, "P1");
        told.Value.Rate.Should().Be(0.05m);
        told.Why.Steps.Select(static step => $"{step.Key.Term} {step.Result}").Should().Equal(
            "valuation.land-value Money:6000000.00", "valuation.building-value Money:4000000.00", "valuation.property-value Money:10000000.00",
            "valuation.composite-rate Ratio:0.058", "valuation.property-return Ratio:580000", "valuation.building-rate Ratio:0.07",
            "valuation.building-return Ratio:280000", "valuation.land-return Ratio:300000", "valuation.land-rate Ratio:0.05");
        Valley.ShouldReplay(told);
    }

    [Fact]
    public void FindCompositeRate_NothingToHaveARateOf_IsRefusedWithAFinding()
    {
        var nothing = Rates with { LandValue = Money.Zero, BuildingValue = Money.Zero };
        Refused(AssetPlanner.Default.FindCompositeRate(nothing, "P1"), FindingCatalogue.ValuationInputNothing);
        Refused(AssetPlanner.Default.FindLandRate(Rates with { LandValue = Money.Zero }, 0.06m, "P1"), FindingCatalogue.ValuationInputNothing);
    }

    /// <summary>At 2 % of both, 200,000 a year, the building alone takes 280,000: the land would yield less than nothing.</summary>
    [Fact]
    public void FindLandRate_BelowNothing_IsRefusedWithAFinding() =>
        Refused(AssetPlanner.Default.FindLandRate(Rates, 0.02m, "P1"), FindingCatalogue.ValuationInputNegative);

    /// <summary>What the steps come to is what the function says, and lies between the two rates.</summary>
    [Fact]
    public void FindCompositeRate_AnyRates_StepsComeToTheRate() => Runs.Each(output, 60, 2_000, static (draw, _) =>
    {
        CompositeRate rates = new()
        {
            LandRate = Ratio.Of(draw.Int(0, 999), 7_000),
            BuildingRate = Ratio.Of(draw.Int(0, 999), 9_000),
            LandValue = Money.FromFen(draw.Int(1, 900_000)),
            BuildingValue = Money.FromFen(draw.Int(0, 900_000)),
            Depreciation = draw.OnceIn(2) ? Ratio.Of(draw.Int(0, 99), 3_000) : null,
        };
        var both = AssetPlanner.Default.FindCompositeRate(rates, "P1");
        both.Why.Of(FigureTerms.CompositeRate).Single().Result.Ratio.Should().Be(both.Value.Rate).And.Be(rates.Rate());
        var land = AssetPlanner.Default.FindLandRate(rates, both.Value.Rate, "P1");
        land.Why.Of(FigureTerms.LandRate).Single().Result.Ratio.Should().Be(land.Value.Rate).And.Be(rates.LandRate);
        var building = rates.BuildingRate + (rates.Depreciation ?? Ratio.Zero);
        (both.Value.Rate >= Least(rates.LandRate, building) && both.Value.Rate <= -Least(-rates.LandRate, -building)).Should().BeTrue();
    });

    private static Ratio Least(Ratio one, Ratio other) => one < other ? one : other;

    private static void Refused(Explained<CapitalisationRate> told, FindingKind why)
    {
        told.IsRefused.Should().BeTrue();
        told.About(why).Should().Equal("P1");
    }
}
