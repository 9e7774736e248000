using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Land held by a right that ends on a day is worth what is left of the right, or it is told that the value is of something else (剩余年期).</summary>
public class RemainingTermTests
{
    private static readonly Area Ground = Area.FromSquareMetres(1_000);

    /// <summary>Forty years from the day of valuation, 2026-11-01.</summary>
    private static readonly DateOnly InForty = new(2066, 11, 1);

    private static readonly DateOnly InTwelve = new(2038, 11, 1);

    private static readonly IncomeCapitalisation Income = Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(90), Rate = 0.06m, Growth = null, Term = null });

    /// <summary>90 ÷ 6 % for ever is 1,500,000.00, for forty years 1,354,166.72 (IN-4 and IN-5 of the page): so much is the land of a baseline worth whose right has forty left.</summary>
    [Fact]
    public void Appraise_BaselineWithEndOfTheRight_IsWorthWhatIsLeft()
    {
        var whole = Current(Income, null);
        var left = Current(Income, InForty);
        (whole.Amount, whole.Term).Should().Be((Money.FromYuan(1_500_000), null));
        (left.Amount, left.Term).Should().Be((Money.Parse("1354166.72"), (Years)40));
    }

    /// <summary>A published price of 40 years under a right of 35, BE-1 of the page without its floor area ratio: 2,800 × 1.04 × 0.963576 × 1.03 for whichever says that 35 are left.</summary>
    [Fact]
    public void Appraise_EndOfTheRightOrTermOfTheSetting_AreOneValue()
    {
        var method = Methods.Published(row => row with { FloorAreaFactors = null, Term = 40, Rate = 0.06m });
        var byTerm = Of(method, Valued.State(term: 35)).Value;
        var byEnd = Of(method, Valued.State() with { RightEnds = new(2061, 11, 1) });
        byEnd.Value.Should().Be(byTerm);
        byEnd.Why.Of(FigureTerms.RemainingTerm).Single().Should().Match<Step>(static step => step.Result == (Figure)(Years)35 && step.Operands[1].Value == (Figure)new DateOnly(2061, 11, 1));
        Of(method, Valued.State(term: 30) with { RightEnds = new(2061, 11, 1) }).Value.Term.Should().Be((Years)30, "the shorter of the two holds");
    }

    /// <summary>A flat price for the full forty years of a right with twelve left is 1 ÷ 0.5572 of what the land is worth at 6 %: refused; one that states no term is told.</summary>
    [Fact]
    public void Appraise_PriceForTheFullTerm_IsRefusedAndOneWithoutTermTold()
    {
        PricePerClass Priced(Years? term) => new() { BaseDate = Valued.Basis.Day, Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(900), Term = term }] };
        var full = Appraised(Priced(40), InTwelve);
        full.About(FindingCatalogue.ValuedBeyondSetting).Should().Equal("P1");
        full.IsRefused.Should().BeTrue("nothing is left with a value");
        var open = Appraised(Priced(null), InTwelve);
        open.About(FindingCatalogue.ValuedForOtherTerm).Should().Equal("P1");
        open.Findings[^1].Arguments[2].Should().Be((Figure)(Years)12);
        Appraised(Priced(12), InTwelve).Findings.Should().BeEmpty();
        Appraised(Priced(40), null).Findings.Should().BeEmpty("where nobody knows the end, the price is taken at its own term");
    }

    /// <summary>What was only relabelled before: a residual of land for forty years under a right of twelve, a price of reserves under any.</summary>
    [Fact]
    public void Appraise_MethodsThatCorrectToNoTerm_AreHeldAgainstTheSetting()
    {
        var built = Valued.State(floorAreaRatio: 2.2m);
        Of(Methods.Built(row => row with { Term = 40 }), built with { RightEnds = InTwelve }).About(FindingCatalogue.ValuedBeyondSetting).Should().Equal("P1");
        Of(Methods.Built(row => row with { Term = 40 }), built with { Term = 12 }).About(FindingCatalogue.ValuedBeyondSetting).Should().Equal("P1");
        Of(Methods.Residual, built with { RightEnds = InTwelve }).About(FindingCatalogue.ValuedForOtherTerm).Should().Equal("P1");
        Of(Methods.Built(row => row with { Term = 12 }), built with { RightEnds = InTwelve }).About(FindingCatalogue.ValuedForOtherTerm).Should().BeEmpty();
        var reserves = Of(Reserves, Valued.State(term: 12));
        reserves.About(FindingCatalogue.ValuedForOtherTerm).Should().Equal("P1");
        reserves.Value.Term.Should().BeNull();
    }

    /// <summary>The licence for the water lasts five years, whatever is left of the right to the land beside it; of the licence itself no more than is left.</summary>
    [Theory]
    [InlineData("CLU-S", "779305.80", "5")]
    [InlineData("WTR", "334693.88", "2")]
    public void Appraise_RightOfAnotherKind_IsNotBoundByTheEnd(string right, string value, string term)
    {
        var result = Valued.Of(Methods.Water, Ground, Valued.State() with { RightEnds = new(2028, 11, 1) }, right);
        (result.Value.Amount.ToString(), result.Value.Term.ToString()).Should().Be((value, term));
    }

    /// <summary>A right that ended the day before is worth nothing that could be valued; on its last day a 365th of a year is left.</summary>
    [Fact]
    public void Appraise_RightThatEnded_IsRefusedByEveryMethod()
    {
        ValuationMethod[] methods =
        [
            Income, Methods.Cost, Methods.Residual, Methods.Comparison, Methods.Published(static row => row with { FloorAreaFactors = null }),
            new InventoryValue { Basis = Valued.Basis, Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(28.55m) }] },
            new PricePerClass { BaseDate = Valued.Basis.Day, Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(900) }] },
        ];
        foreach (var method in methods)
        {
            var ended = Of(method, Valued.State(floorAreaRatio: 2.2m) with { RightEnds = Valued.Basis.Day });
            ended.IsRefused.Should().BeTrue(method.GetType().Name);
            ended.About(FindingCatalogue.ValuedRightEnded).Should().Equal(["P1"], method.GetType().Name);
        }

        Of(Income, Valued.State() with { RightEnds = Valued.Basis.Day.AddDays(1) }).Value.Term.Should().Be(Years.Parse("1/365"));
    }

    /// <summary>A home is not lost with its term (民法典第三百五十九条): it is valued at the term of the price, and told once that nobody knows for how long it runs on.</summary>
    [Fact]
    public void Appraise_HomeWhoseTermIsOver_IsRenewedByLawAndTold()
    {
        var homes = new PricePerClass { BaseDate = Valued.Basis.Day, Prices = [new() { LandUse = "2023:0701", Price = UnitPrice.PerSquareMetre(900), Term = 70 }] };
        var state = Valued.State("2023:0701") with { RightEnds = new(2020, 1, 1) };
        var result = Of(homes, state);
        result.Value.Term.Should().Be((Years)70);
        result.About(FindingCatalogue.RightRenewedByLaw).Should().Equal("P1");
        Valued.Of(homes, Ground, state, "CLU-C").IsRefused.Should().BeTrue("only the state's land for homes is renewed by this article");
    }

    /// <summary>Works that stay works: the plan makes nothing of the years the right has lost, unless it states a new term, which is then a condition of the plan.</summary>
    [Fact]
    public void AssignPlanValue_UseAndOwnerStay_TheRightRunsOnUnlessATermIsStated()
    {
        var same = Planned(Lot());
        same.Current.Amount.Should().Be(Money.Parse("1354166.72"));
        same.Uplift().Should().Be(Money.Zero);
        var renewed = Planned(Lot() with { Conditions = new() { Term = 50, Basis = Valley.Basis } });
        renewed.Planned.Term.Should().Be((Years)50);
        renewed.Uplift().Should().Be(Money.Parse("64400.74"), "1,500,000 × (1.06⁻⁴⁰ − 1.06⁻⁵⁰)");
        ValuedState.Planned(Parcel(InForty) with { LandUse = "survey3:0601" }, Lot(), RulebookEdition.Embedded).RightEnds.Should().Be(InForty, "0601 is 1001 by the crosswalk");
        ValuedState.Planned(Parcel(InForty), Lot() with { LandUse = "2023:0901" }, RulebookEdition.Embedded).RightEnds.Should().BeNull("another use is another right");
        var taken = Parcel(InForty) with { Ownership = Ownership.Collective, Tenure = TenureStatus.PlannedState };
        ValuedState.Planned(taken, Lot(), RulebookEdition.Embedded).RightEnds.Should().BeNull("the state grants a right of its own");
    }

    /// <summary>The ten years more are made by the conditions: all of the third round, nothing of the others.</summary>
    [Fact]
    public void Differentiate_NewTerm_IsOfTheThirdRound()
    {
        var lot = Lot() with { Conditions = new() { Term = 50, Basis = Valley.Basis } };
        var plan = Plan(lot);
        var answer = AssetPlanner.Default.Differentiate(Assets(lot), plan, Income, Valley.Terms);
        answer.Value.Assets[0].Rounds.Select(static round => $"{round.Sequential} {round.OrderFree}").Should().Equal("0.00 0.00", "0.00 0.00", "64400.74 64400.74");
        Valley.ShouldReplay(answer);
        var nothing = AssetPlanner.Default.Differentiate(Assets(Lot()), Plan(Lot()), Income, Valley.Terms);
        nothing.Value.Assets[0].Rounds.Should().OnlyContain(static round => !round.Changes);
    }

    [Fact]
    public void TakeInventory_EndOfTheRight_IsKeptByAcceptedAndSetAside()
    {
        var taken = AssetPlanner.Default.TakeInventory([Parcel(InForty), Parcel(InTwelve) with { Id = "P2", Holder = default }]);
        taken.Value.Parcels.Single().RightEnds.Should().Be(InForty);
        taken.Value.SetAside.Single().Parcel.RightEnds.Should().Be(InTwelve);
    }

    private static MineralBenchmark Reserves => new()
    {
        Basis = Valued.Basis,
        Deposits = [new() { Asset = "P1", Reserves = [new() { Mineral = "磷矿", Reserve = Quantity.Parse("50000 t"), Price = QuantityPrice.Parse("3.6 元/t") }] }],
    };

    private static Parcel Parcel(DateOnly? ends) => Valued.Parcel(Ground) with { RightEnds = ends };

    private static Lot Lot() => new() { Id = "L1", LandUse = "2023:1001", Parcels = ["P1"] };

    private static DetailedPlan Plan(Lot lot) => new() { Version = new("works", 1), Lots = [lot] };

    private static PlannedAssets Assets(Lot lot) =>
        AssetPlanner.Default.TakeInventory([Parcel(InForty)]).Then(baseline => AssetPlanner.Default.AssignPlanValue(baseline, Plan(lot), Income)).Value;

    private static PlannedAsset Planned(Lot lot) => Assets(lot).Assets.Single();

    private static Explained<AppraisedAssets> Appraised(ValuationMethod method, DateOnly? ends) =>
        AssetPlanner.Default.Appraise(AssetPlanner.Default.TakeInventory([Parcel(ends)]).Value, method);

    private static Appraisal Current(ValuationMethod method, DateOnly? ends) => Appraised(method, ends).Value.Assets.Single().At(ValueStage.Current)!;

    private static Explained<Appraisal> Of(ValuationMethod method, ValuedState state) => Valued.Of(method, Ground, state);
}
