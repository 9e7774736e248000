using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>What may go wrong with an attribution: conditions nobody hears, land that loses value, declarations of something else.</summary>
public class DifferentiationRuleTests
{
    private static string[] Shown(AssetDifferentiation asset) => [.. asset.Rounds.Select(static share => $"{share.Sequential} {share.OrderFree}")];

    private static Explained<DifferentiationAccount> Attributed(DetailedPlan plan, DifferentiationTerms? terms = null) =>
        Works.Planner.Differentiate(Works.Valued(plan), plan, Works.Method, terms ?? Valley.Terms with { Deciders = [], Units = [] });

    /// <summary>10,000 m² at 1,000: green 0.35 takes 3,500,000, density 0.4 gives 2,000,000, two facilities take 600,000, a term of 40 gives 4,000,000.</summary>
    [Theory]
    [InlineData("green", "-3500000.00")]
    [InlineData("density", "2000000.00")]
    [InlineData("facilities", "-600000.00")]
    [InlineData("term", "4000000.00")]
    [InlineData("all", "1900000.00")]
    public void Differentiate_EachCondition_IsTheThirdRoundAndNoOther(string condition, string third)
    {
        var shares = Shown(Attributed(Works.Plan(Conditions(condition))).Value.Assets.Single());
        shares.Should().Equal("0.00 0.00", "0.00 0.00", $"{third} {third}");
    }

    /// <summary>Works become homes: 1,000 to 4,000, then all conditions, + 0.19 of it. Before the conditions are decided no method hears of them: b = 30,000,000, c = 7,600,000.</summary>
    [Fact]
    public void Differentiate_MethodThatAsksTheLot_HearsNoMoreThanIsDecided() =>
        Shown(Attributed(Works.Plan(Conditions("all"), "2023:070102")).Value.Assets.Single()).Should().Equal("0.00 0.00", "30000000.00 33800000.00", "7600000.00 3800000.00");

    /// <summary>The same through a step of conditions: nothing named changes nothing, each named one what it is worth.</summary>
    [Theory]
    [InlineData("green", "-3500000.00")]
    [InlineData("density", "2000000.00")]
    [InlineData("facilities", "-600000.00")]
    [InlineData("term", "4000000.00")]
    [InlineData("nothing", "0.00")]
    public void RespondToConditions_EachCondition_ChangesTheValue(string condition, string change)
    {
        var plan = Works.Plan(new() { Basis = Valley.Basis });
        var to = Conditions(condition);
        ConditionStep step = new()
        {
            Id = condition, GreenRatio = to.GreenRatio, BuildingDensity = to.BuildingDensity, Facilities = to.Facilities.Count > 0 ? to.Facilities : default(ValueList<RequiredFacility>?), Term = to.Term, Basis = Valley.Basis,
        };
        var response = Works.Planner.RespondToConditions(Works.Valued(plan), plan, Works.Method, [step]);
        response.Value.Lines.Single().Change.Should().Be(Money.Parse(change));
        Valley.ShouldReplay(response);
    }

    /// <summary>
    /// Housing benchmarked for 70 years is planned for 40 at 6 %: (1 − 1.06⁻⁴⁰) ÷ (1 − 1.06⁻⁷⁰) = 0.9183225966…, of 30,000,000 that takes 2,450,322.10.
    /// </summary>
    [Fact]
    public void Differentiate_TermOfThePlan_IsHeardByBenchmarkPrices()
    {
        BenchmarkCorrection method = new()
        {
            Basis = Valued.Basis,
            Prices = [new() { LandUse = "2023:070102", Ground = UnitPrice.PerSquareMetre(3_000), Rate = 0.06m, Term = 70, DateFactor = 1 }],
        };
        var parcel = Works.Parcel with { LandUse = "2023:070102" };
        var plan = Works.Plan(new() { Term = 40, Basis = Valley.Basis }, "2023:070102");
        var assets = AssetPlanner.Default.TakeInventory([parcel]).Then(baseline => AssetPlanner.Default.AssignPlanValue(baseline, plan, method)).Value;
        var answer = AssetPlanner.Default.Differentiate(assets, plan, method, Valley.Terms with { Deciders = [], Units = [] });
        Shown(answer.Value.Assets.Single()).Should().Equal("0.00 0.00", "0.00 0.00", "-2450322.10 -2450322.10");
        Valley.ShouldReplay(answer);
    }

    /// <summary>
    /// Housing that may be built at half: a = 5,400,005.40, b = 25,000,025.00, c = −15,500,015.50, a third of which is −5,166,671.83⅓. All three are rounded
    /// down and lost ⅔ of a fen; the two fen go to the two earlier rounds, below nothing as above it.
    /// </summary>
    [Fact]
    public void Differentiate_ConditionsThatTakeValue_RoundAsAnyOther()
    {
        var prices = Valley.Prices with { Factors = [new() { LandUse = "2023:070102", Far = 1, Factor = 0.5m }] };
        var plan = Valley.Plan with { Lots = [Valley.Plan.Lots[0] with { Conditions = Valley.Far(1) }] };
        var answer = Valley.Valued([Valley.Parcels[0]], plan, prices).Then(assets => Valley.Planner.Differentiate(assets, plan, prices, Valley.Terms));
        Shown(answer.Value.Assets.Single()).Should().Equal("5400005.40 12733346.07", "25000025.00 7333340.67", "-15500015.50 -5166671.84");
        Money.Sum(answer.Value.Assets[0].Rounds.Select(static share => share.OrderFree)).Should().Be(Money.Parse("14900014.90"));
        Valley.ShouldReplay(answer);
    }

    /// <summary>Works of 480 元/m² become a field of 60, by way of waste land at 90: 6,000 m² lose 2,340,000, then 180,000; order-free 2,430,000 and 90,000.</summary>
    [Fact]
    public void Differentiate_WorksGivenBackToTheFields_LoseInBothRounds()
    {
        var prices = Valley.Prices with { Prices = Valley.Prices.Prices.Add(Valley.Price("2023:2301", 90, Ownership.State)) };
        var plan = Valley.Plan with { Lots = [Valley.Plan.Lots[1] with { LandUse = "2023:0103", Conditions = null }] };
        var answer = Valley.Valued([Valley.Parcels[1]], plan, prices).Then(assets => Valley.Planner.Differentiate(assets, plan, prices, Valley.Terms));
        Shown(answer.Value.Assets.Single()).Should().Equal("-2340000.00 -2430000.00", "-180000.00 -90000.00", "0.00 0.00");
    }

    /// <summary>What has both values and no attribution is no part of the total, and its amount stands beside it: together they are the plan's.</summary>
    [Fact]
    public void Differentiate_ParcelsWithoutAttribution_LeaveTheirUpliftInSight()
    {
        var answer = Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, Valley.Terms with { UndecidedConstruction = null });
        answer.Value.Unattributed.Should().Be(Money.Parse("55520055.20"));
        (answer.Value.Total.Uplift + answer.Value.Unattributed).Should().Be(Valley.Differentiated.Value.Total.Uplift);
        Valley.Differentiated.Value.Unattributed.Should().Be(Money.Zero);
        Valley.ShouldReplay(answer);
    }

    /// <summary>A lot that is not there would leave its money to the plan for all lots without a word.</summary>
    [Fact]
    public void Differentiate_DeclaredForSomethingElse_IsTold()
    {
        DifferentiationTerms terms = Valley.Terms with
        {
            Deciders = Valley.Terms.Deciders.Add(Valley.Terms.Deciders[2] with { Lot = "L33" }),
            Units = Valley.Terms.Units.Add(new("L44", "east")),
            Standing = [new() { LandUse = "2023:07o1", Conditions = Valley.Far(1) }],
        };
        var answer = Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, terms);
        answer.About(FindingCatalogue.DifferentiationLotUnknown).Should().Equal("L33", "L44");
        answer.About(FindingCatalogue.DifferentiationStandingUnknown).Should().Equal("2023:07o1");

        StandingConditions one = new() { LandUse = "2023:0701", Conditions = Valley.Far(2.5m) };
        var twice = Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, Valley.Terms with { Standing = [one, one with { Conditions = Valley.Far(3) }] });
        twice.About(FindingCatalogue.DifferentiationStandingTwice).Should().Equal("P1");
        Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, Valley.Terms with { Standing = [one, one] }).Value.Assets.Should().HaveCount(4, "said twice alike is said once");
    }

    /// <summary>One use under two codes is one use: its price is one, or the difference is told: v(∅) 2,880,000, v(S) 3,000,000, v(T) = v(ST) 3,750,000.</summary>
    [Fact]
    public void Differentiate_OneUseUnderTwoCodes_ChangesNothingOrIsTold()
    {
        Valley.Differentiated.Value.Assets[1].Rounds.Select(static share => share.Changes).Should().Equal(false, false, true);
        var prices = Valley.Prices with { Prices = [.. Valley.Prices.Prices.Select(static price => price.LandUse == "2023:1001" ? price with { Yuan = 500 } : price)] };
        var answer = Valley.Valued(Valley.Parcels, Valley.Plan, prices).Then(assets => Valley.Planner.Differentiate(assets, Valley.Plan, prices, Valley.Terms));
        answer.About(FindingCatalogue.DifferentiationUsePricedTwice).Should().Equal("P2");
        Shown(answer.Value.Assets[1])[1].Should().Be("120000.00 60000.00", "v(T) is priced by the new code too");
    }

    /// <summary>A field that stays, 60 before by one method and 65 after by another: no decision made 12,500, and none is said to have.</summary>
    [Fact]
    public void Differentiate_NothingDecidedAndYetAnUplift_IsSetAside()
    {
        MethodPerClass method = new()
        {
            Choices =
            [
                new() { LandUses = ["2023:0103"], Stages = [ValueStage.Current], Method = Priced(60, new(2026, 1, 1)) },
                new() { LandUses = ["2023:0103"], Stages = [ValueStage.Planned], Method = Priced(65, new(2026, 6, 30)) },
            ],
        };
        var plan = Valley.Plan with { Lots = [Valley.Plan.Lots[3]] };
        var assets = AssetPlanner.Default.TakeInventory([Valley.Parcels[3] with { LandUse = "2023:0103" }]).Then(baseline => AssetPlanner.Default.AssignPlanValue(baseline, plan, method)).Value;
        var answer = AssetPlanner.Default.Differentiate(assets, plan, method, Valley.Terms);
        answer.About(FindingCatalogue.DifferentiationNothingDecided).Should().Equal("P4");
        answer.Findings.Single(static finding => finding.Code == FindingCatalogue.DifferentiationNothingDecided.Code).Arguments.Should().Equal((Figure)Money.FromYuan(150_000), Money.FromYuan(162_500));
        answer.Value.Unattributed.Should().Be(Money.FromYuan(12_500));
        answer.About(FindingCatalogue.UpliftBasisDiffers).Should().Equal(["P4"], "the two are of different days");

        static PricePerClass Priced(int yuan, DateOnly day) => new() { BaseDate = day, Prices = [new() { LandUse = "2023:0103", Price = UnitPrice.PerSquareMetre(yuan) }] };
    }

    /// <summary>Every total can say what it is the sum of, those of units and deciding plans as well, whatever their names.</summary>
    [Fact]
    public void Why_OfTotals_NamesTheirParts()
    {
        var trail = Valley.Differentiated.Why;
        var sums = trail.Of(FigureTerms.TotalSequential).Select(static step => $"{step.Key.Subject} {step.Result.Money}").ToList();
        sums.Should().Contain("north 6840005.40").And.Contain("unit 0.00").And.Contain("county 6840005.40").And.Contain("parks -1120000.00").And.Contain("undecided 25520024.80");

        LotId longest = new(new string('l', 128));
        var plan = Valley.Plan with { Lots = [Valley.Plan.Lots[1] with { Id = longest }] };
        var twice = Valley.Terms with { Units = [], Deciders = [Valley.Terms.Deciders[0], Valley.Terms.Deciders[0] with { Version = new("county", 4) }] };
        var answer = Valley.Valued([Valley.Parcels[1]], plan, Valley.Prices).Then(assets => Valley.Planner.Differentiate(assets, plan, Valley.Prices, twice));
        answer.About(FindingCatalogue.DifferentiationDeciderTwice).Should().Equal(longest.ToString());
        Valley.ShouldReplay(answer);
    }

    private static PlanningConditions Conditions(string which)
    {
        bool Has(string one) => which == one || which == "all";
        return new()
        {
            GreenRatio = Has("green") ? RatioRange.AtLeast(0.35m) : null,
            BuildingDensity = Has("density") ? RatioRange.AtMost(0.4m) : null,
            Facilities = Has("facilities") ? [new() { Name = "幼儿园", Number = 1 }, new() { Name = "商店", Number = 1 }] : [],
            Term = Has("term") ? (Years)40 : default(Years?),
            Basis = Valley.Basis,
        };
    }
}
