using AssetPlanning.Financing;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>The three differentiations by hand: docs/chain/differentiation.md.</summary>
public class DifferentiationTests
{
    private static AssetDifferentiation Of(string parcel) => Valley.Differentiated.Value.Assets.Single(asset => asset.Parcel == parcel);

    private static string[] Shown(AssetDifferentiation asset) => [.. asset.Rounds.Select(static share => $"{share.Round} {share.Sequential} {share.OrderFree}")];

    /// <summary>
    /// 600,000.60 → 6,000,006.00 → 31,000,031.00 → 55,800,055.80. In order 5,400,005.40, 25,000,025.00, 24,800,024.80. Order-free, each
    /// decision presupposing the one before: a + b/2 + c/3, b/2 + c/3, c/3; a third of a fen is lost three times and goes to the first.
    /// </summary>
    [Fact]
    public void Differentiate_FieldToHousing_IsTheHandCalculation()
    {
        var housing = Of("P1");
        Shown(housing).Should().Equal("First 5400005.40 26166692.84", "Second 25000025.00 20766687.43", "Third 24800024.80 8266674.93");
        housing.Rounds.Select(static share => share.ExactFen).Should().Equal(Ratio.Of(7_850_007_850, 3), Ratio.Of(6_230_006_230, 3), Ratio.Of(2_480_002_480, 3));
        housing.Rounds.Select(static share => share.Residual).Should().Equal(Ratio.Of(2, 3), Ratio.Of(-1, 3), Ratio.Of(-1, 3));
        Valley.Differentiated.Value.Residual.Should().Be(ResidualRule.LargestRemainder);
    }

    /// <summary>Building alone is worth 420 元/m² to a collective; the owner alone nothing on a field, and 30 % on what may be built on. The halves add up to the first round.</summary>
    [Fact]
    public void Differentiate_FirstApart_IsTheOwenValueAndAddsUp()
    {
        var first = Of("P1").Rounds[0];
        first.Parts.Select(static part => $"{part.Decision} {part.Sequential} {part.OrderFree}").Should().Equal("Building 3600003.60 22151688.82", "Ownership 1800001.80 4015004.02");
        first.Parts.Select(static part => part.ExactFen).Should().Equal(Ratio.Parse("2215168881.8333333333") + Ratio.Of(1, 30_000_000_000), Ratio.Parse("401500401.5"));
        Money.Sum(first.Parts.Select(static part => part.OrderFree)).Should().Be(first.OrderFree);
    }

    /// <summary>The survey's 0601 is the plan's 1001 by the crosswalk: only the FAR is new, and only the third round gets anything.</summary>
    [Fact]
    public void Differentiate_SameUseByCrosswalk_IsTheThirdRoundAlone()
    {
        var works = Of("P2");
        Shown(works).Should().Equal("First 0.00 0.00", "Second 0.00 0.00", "Third 720000.00 720000.00");
        works.Rounds[0].Changes.Should().BeFalse();
        works.Rounds[2].Changes.Should().BeTrue();
    }

    /// <summary>A park on land that might have been built on: the first round gives 1,440,000, the second takes 1,120,000; order-free 880,000 and −560,000.</summary>
    [Fact]
    public void Differentiate_Park_SecondRoundTakesValue() =>
        Shown(Of("P3")).Should().Equal("First 1440000.00 880000.00", "Second -1120000.00 -560000.00", "Third 0.00 0.00");

    [Fact]
    public void Differentiate_FieldThatStays_GetsExactlyNothing()
    {
        var field = Of("P4");
        Shown(field).Should().Equal("First 0.00 0.00", "Second 0.00 0.00", "Third 0.00 0.00");
        field.Rounds.Should().OnlyContain(static share => share.ExactFen == Ratio.Zero && share.Residual == Ratio.Zero);
    }

    [Fact]
    public void Differentiate_StatesBetween_AreShownWithWhatWasDecided() =>
        Of("P1").States.Select(static one => $"{string.Join('+', one.Decided)}: {one.State.LandUse} {one.State.Ownership} {one.State.Conditions?.FloorAreaRatio?.Most} {one.Value}").Should().Equal(
            ": survey3:0103 Collective  600000.60",
            "Building: 2023:16 Collective  4200004.20",
            "Ownership: survey3:0103 State  600000.60",
            "Building+Ownership: 2023:16 State  6000006.00",
            "Building+Use: 2023:070102 Collective  21700021.70",
            "Building+Ownership+Use: 2023:070102 State  31000031.00",
            "Building+Use+Conditions: 2023:070102 Collective 2.5 39060039.06",
            "Building+Ownership+Use+Conditions: 2023:070102 State 2.5 55800055.80");

    /// <summary>Which plan at which level decided how much: the county's master plan the first, its detailed plan and the city's plan of parks the second, nobody named the third.</summary>
    [Fact]
    public void Differentiate_ByDecidingPlan_AddsUpRoundByRound()
    {
        var account = Valley.Differentiated.Value;
        account.ByDecider.Select(static one => $"{one.Round} {one.Kind} {one.Tier} {one.Version} {one.Parcels} {one.Sequential} {one.OrderFree}").Should().Equal(
            "First MasterPlan County county@3 4 6840005.40 27046692.84",
            "Second DetailedPlan County valley@1 3 25000025.00 20766687.43",
            "Second SpecialPlan City parks@2 1 -1120000.00 -560000.00",
            "Third    4 25520024.80 8986674.93");
        Valley.Differentiated.About(FindingCatalogue.DifferentiationDeciderMissing).Should().Equal("Third");
    }

    [Fact]
    public void Differentiate_RollUps_AddUpToThePlan()
    {
        var account = Valley.Differentiated.Value;
        account.ByUnit.Select(static unit => $"{unit.Of} {unit.Parcels} {unit.Uplift}").Should().Equal("north 2 55520055.20", "south 1 720000.00", " 1 0.00");
        account.ByClass.Select(static use => $"{use.Of}").Should().Equal("2023:0103", "2023:070102", "2023:1001", "2023:1401");
        foreach (var by in new[] { account.ByLot, account.ByClass, account.ByUnit })
        {
            Money.Sum(by.Select(static one => one.Uplift)).Should().Be(account.Total.Uplift);
            Area.Sum(by.Select(static one => one.Area)).Should().Be(account.Total.Area);
        }

        account.Total.Uplift.Should().Be(Money.Parse("56240055.20"));
        Money.Sum(account.Total.Rounds.Select(static round => round.OrderFree)).Should().Be(account.Total.Uplift);
        Money.Sum(account.Total.Rounds.Select(static round => round.Sequential)).Should().Be(account.Total.Uplift);
    }

    [Fact]
    public void Why_OfAnAttribution_GoesDownToTheValuesBetweenAndReplays()
    {
        Valley.ShouldReplay(Valley.Differentiated);
        var trail = Valley.Differentiated.Why;
        var below = trail.Below(new(FigureTerms.RoundOrderFree.Code, "P1", Line: 0));
        below.Count(static step => step.Key.Term == FigureTerms.ValueBetween.Code).Should().Be(2, "the field may become land in reserve, then housing without conditions");
        below.Should().Contain(static step => step.Key.Term == FigureTerms.PlannedValue.Code && step.Rule == "x-stated-prices");
        trail.Of(FigureTerms.RoundExact).First(static step => step.Key.Subject == "P1").By.Should().Be(Derivation.ShapleyValue);
        trail.Of(FigureTerms.TotalOrderFree).Single(static step => step.Key is { Line: 0 } key && key.Subject == "plan").Result.Money.Should().Be(Money.Parse("27046692.84"));
    }

    /// <summary>Without a price for land in reserve there is no value between, and no guess: the parcel has no attribution, the others have theirs.</summary>
    [Fact]
    public void Differentiate_StateWithoutValue_SetsTheParcelAsideByName()
    {
        var poor = Valley.Prices with { Prices = [.. Valley.Prices.Prices.Where(static price => price.LandUse != "2023:16")] };
        var answer = Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, poor, Valley.Terms);
        answer.About(FindingCatalogue.DifferentiationStateWithoutValue).Should().Equal("P1", "P1", "P3");
        answer.Value.Assets.Select(static asset => asset.Parcel.ToString()).Should().Equal("P2", "P4");
        answer.Value.SetAside.Select(static gone => $"{gone.Parcel.Id} {gone.Finding}").Should().Equal("P1 differentiation.state-without-value", "P3 differentiation.state-without-value");
    }

    [Fact]
    public void Differentiate_WithoutAStandIn_IsAFinding() =>
        Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, Valley.Terms with { UndecidedConstruction = null })
            .About(FindingCatalogue.DifferentiationUndecidedMissing).Should().Equal("P1", "P3");

    /// <summary>
    /// The same field by published prices with a table of floor area factors: 60, 600 and 3,100 元/m², benchmarked at FAR 1.5 (factor 1), planned at 2.5 (1.8).
    /// 600,000.60 → 6,000,006.00 → 31,000,031.00 → 55,800,055.80, as by hand above: nothing of it depends on the method.
    /// </summary>
    [Fact]
    public void Differentiate_ByBenchmarkPricesAndTheirTable_IsTheHandCalculation()
    {
        var method = new BenchmarkCorrection
        {
            Basis = new() { Day = new(2026, 1, 1), Prices = new() { Kind = PriceKind.Constant, On = new(2026, 1, 1) }, Tax = TaxBasis.TaxExcluded, Rounding = Rounding.HalfUp },
            Prices =
            [
                Published("survey3:0103", 60), Published("2023:16", 600),
                Published("2023:070102", 3_100) with { FloorAreaFactors = new() { Reading = TableReading.Linear, Rows = [new(1.5m, 1), new(2.5m, 1.8m)] } },
            ],
        };
        var plan = Valley.Plan with { Lots = [Valley.Plan.Lots[0]] };
        var assets = Valley.Planner.TakeInventory([Valley.Parcels[0]]).Then(baseline => Valley.Planner.AssignPlanValue(baseline, plan, method));
        var answer = Valley.Planner.Differentiate(assets.Value, plan, method, Valley.Terms with { Standing = [new() { LandUse = "2023:0701", Conditions = Valley.Far(1.5m) }] });
        Shown(answer.Value.Assets.Single()).Should().Equal("First 5400005.40 26166692.84", "Second 25000025.00 20766687.43", "Third 24800024.80 8266674.93");
        answer.Why.Of(FigureTerms.FloorAreaFactor).Select(static step => step.Result.Ratio).Should().Contain([Ratio.One, (Ratio)1.8m]);
        Valley.ShouldReplay(answer);

        static BenchmarkPrice Published(string use, int yuan) => new() { LandUse = use, Ground = UnitPrice.PerSquareMetre(yuan), Rate = 0.06m, DateFactor = 1 };
    }

    /// <summary>Housing is benchmarked at FAR 2.5 (factor 1.8) before the plan says anything: the plan's own 3.0 (2.0) adds only what is above.</summary>
    [Fact]
    public void Differentiate_StandingConditions_AreWhatTheThirdRoundBeginsFrom()
    {
        var plan = Valley.Plan with { Lots = [Valley.Plan.Lots[0] with { Conditions = Valley.Far(3) }, .. Valley.Plan.Lots.Skip(1)] };
        var terms = Valley.Terms with { Standing = [new() { LandUse = "2023:0701", Conditions = Valley.Far(2.5m) }] };
        var account = Valley.Planner.Differentiate(Valley.Valued(Valley.Parcels, plan, Valley.Prices).Value, plan, Valley.Prices, terms).Value;
        account.Assets[0].Rounds.Select(static share => share.Sequential.ToString()).Should().Equal("5400005.40", "49800049.80", "6200006.20");
    }

    [Fact]
    public void Differentiate_OtherPlanOrOtherPrices_IsRefusedOrSetAside()
    {
        var other = Valley.Plan with { Version = new("valley", 2) };
        Valley.Planner.Differentiate(Valley.Assets, other, Valley.Prices, Valley.Terms).ShouldBeRefused(FindingCatalogue.DifferentiationOtherPlan);
        Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, Valley.Terms with { Views = ["village-table"] }).ShouldBeRefused(FindingCatalogue.DifferentiationViewUnknown);

        var dearer = Valley.Prices with { Prices = [.. Valley.Prices.Prices.Select(static price => price.LandUse == "2023:1001" ? price with { Yuan = 481 } : price)] };
        Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, dearer, Valley.Terms).About(FindingCatalogue.DifferentiationValuesDiffer).Should().Equal("P2");
    }

    [Fact]
    public void DecidingPlan_OfALayerOfTheOneMap_SaysItsKindTierAndVersion()
    {
        PlanLayerEntry layer = new()
        {
            Id = "growth-boundary", Kind = PlanLayerKind.ThreeLines, Version = new("province", 4), Tier = PlanTier.Province, Force = LegalForce.Mandatory, Authority = "state-council",
            Approved = new(2023, 8, 1), Source = Valley.Basis, DeclaredCount = 0,
        };
        DecidingPlan.Of(DifferentiationRound.First, layer).Should().Be(new DecidingPlan { Round = DifferentiationRound.First, Kind = PlanLayerKind.ThreeLines, Tier = PlanTier.Province, Version = new("province", 4) });
    }
}
