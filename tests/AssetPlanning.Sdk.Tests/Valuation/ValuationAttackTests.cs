using AssetPlanning.Financing;
using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Inputs by which a planner would sign a wrong number: each is refused or told of, by every method and by a user's alike.</summary>
public class ValuationAttackTests
{
    private static readonly Area Ground = Area.FromSquareMetres(1_000);

    private static readonly ValuedState Built = Valued.State(floorAreaRatio: 2.2m);

    private static readonly InventoryValue Inventory = new() { Basis = Valued.Basis, Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(28.55m) }] };

    /// <summary>A licence for water lasts ten years at most, a mine thirty, an exploration five (取水条例25, 矿产法24), whatever the class of the ground beside it.</summary>
    [Theory]
    [InlineData("WTR", 10, true)]
    [InlineData("WTR", 11, false)]
    [InlineData("CLU-S", 11, false)]
    [InlineData("MIN", 30, true)]
    [InlineData("MIN", 31, false)]
    [InlineData("EXP", 5, true)]
    [InlineData("EXP", 6, false)]
    public void Appraise_TermOfARight_IsHeldAgainstTheLawOfThatRight(string right, int term, bool holds)
    {
        ValuationMethod method = right is "WTR" or "CLU-S" ? Methods.Taken(row => row with { Term = term }) : Mine(term);
        var result = Of(method, Ground, right: right);
        result.IsRefused.Should().Be(!holds, string.Join(' ', result.Findings));
        result.About(FindingCatalogue.ValuedTermTooLong).Should().HaveCount(holds ? 0 : 1);
        result.About(FindingCatalogue.ValuedTermNotChecked).Should().BeEmpty();
    }

    /// <summary>Where the purpose is not known, a term longer than any is too long, and a shorter one is told not to be certain.</summary>
    [Theory]
    [InlineData("2023:1002", "CLU-S", 70, true)]
    [InlineData("2023:1002", "CLU-S", 71, false)]
    [InlineData("2023:0101", "LCR", 70, true)]
    [InlineData("2023:0101", "LCR", 71, false)]
    [InlineData("2023:1804", "SEA", 51, false)]
    [InlineData("2023:1001", "LSE", 50, true)]
    [InlineData("2023:0101", "LSE", 21, false)]
    public void Appraise_TermOfUnknownPurpose_IsBoundedByTheLongest(string use, string right, int term, bool holds)
    {
        var result = Of(Methods.Earning(row => row with { LandUse = use, Term = term }), Ground, Valued.State(use), right);
        result.IsRefused.Should().Be(!holds, string.Join(' ', result.Findings));
        result.About(FindingCatalogue.ValuedTermTooLong).Should().HaveCount(holds ? 0 : 1);
    }

    /// <summary>Methods that take the term of the setting or of their own table are held against the law too.</summary>
    [Fact]
    public void Appraise_TermBeyondTheLaw_IsRefusedByEveryMethod()
    {
        ValuationMethod[] methods =
        [
            Methods.Comparison, Methods.Benchmark, Methods.Cost, Methods.Residual, Methods.Earning(row => row with { Term = null, Growth = null }),
            new Flat { Basis = Valued.Basis, Term = 51 }, PerClass(51),
        ];
        foreach (var method in methods)
        {
            var result = Of(method is CostApproximation ? Methods.Costing(row => row with { Term = null }) : method, Ground, Built with { Term = method is Flat or PricePerClass ? null : 51 });
            result.IsRefused.Should().BeTrue(method.GetType().Name);
            result.About(FindingCatalogue.ValuedTermTooLong).Should().ContainSingle(method.GetType().Name);
        }
    }

    /// <summary>Flows of six years for a right of five are too much; a price of forty years for a right of twenty as well.</summary>
    [Fact]
    public void Appraise_ValueOfMoreYearsThanTheSetting_IsRefused()
    {
        Of(Mine(6), Ground, Valued.State(term: 5), "MIN").About(FindingCatalogue.ValuedBeyondSetting).Should().ContainSingle();
        Of(PerClass(40), Ground, Valued.State(term: 20)).About(FindingCatalogue.ValuedBeyondSetting).Should().ContainSingle();
    }

    /// <summary>An inventory price states no term: its value does not pretend to one, and says so.</summary>
    [Fact]
    public void Appraise_InventoryUnderASettingWithTerm_StatesNoTermAndTells()
    {
        var result = Of(Inventory, Ground, Valued.State(term: 20));
        result.Value.Term.Should().BeNull();
        result.About(FindingCatalogue.ValuedForOtherTerm).Should().Equal("P1");
    }

    [Fact]
    public void Appraise_ConstructionLandForEver_IsTold()
    {
        Of(Methods.Earning(row => row with { Term = null, Growth = null }), Ground).About(FindingCatalogue.ValuedForEver).Should().Equal("P1");
        Of(Methods.Costing(row => row with { Term = null }), Ground).About(FindingCatalogue.ValuedForEver).Should().Equal("P1");
        Of(Methods.Published(row => row with { Term = null }), Ground, Built).About(FindingCatalogue.ValuedForEver).Should().Equal("P1");
        Of(Methods.Earning(row => row with { Term = null, Growth = null }), Ground, Valued.State(term: 40)).About(FindingCatalogue.ValuedForEver).Should().BeEmpty();
    }

    /// <summary>The conditions of the lot state forty years: 90 ÷ 6 % for ever is 1,500,000.00, for forty years 1,354,166.72 (IN-5 of the page).</summary>
    [Fact]
    public void Planned_TermOfTheLot_IsTheTermOfThePlannedValue()
    {
        var parcel = Valued.Parcel(Ground);
        var conditions = new AssetPlanning.Territory.PlanningConditions { Term = 40, Basis = new("测试规划条件", "一") };
        var lot = new AssetPlanning.Territory.Lot { Id = "L1", LandUse = "2023:1001", Parcels = ["P1"], Conditions = conditions };
        var state = ValuedState.Planned(parcel, lot, AssetPlanning.Rulebook.RulebookEdition.Embedded);
        var method = Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(90), Rate = 0.06m, Growth = null, Term = null });
        var value = AssetPlanner.Default.Appraise(parcel, state, ValueStage.Planned, method, lot).Value;
        value.Term.Should().Be((Years)40);
        value.Amount.Should().Be(Money.Parse("1354166.72"));
    }

    /// <summary>At no interest an income for ever is worth its years: 90 × 1,000 m² × 40 under a right of forty.</summary>
    [Fact]
    public void Appraise_IncomeForEverAtNoInterest_IsItsYears()
    {
        var method = Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(90), Rate = 0, Growth = null, Term = null });
        Valued.Of(method, Area.FromSquareMetres(1_000), Valued.State(term: 40)).Value.Amount.Should().Be(Money.FromYuan(3_600_000));
        Valued.Of(method, Area.FromSquareMetres(1_000)).About(FindingCatalogue.RateImpossible).Should().Equal("P1");
    }

    /// <summary>A fee paid year by year is capitalised: without a rate it has no value, and is not summed up instead.</summary>
    [Fact]
    public void Appraise_YearlySeaFeeWithoutRate_IsRefused()
    {
        var result = Valued.Of(Methods.Used(row => row with { Rate = null }), Area.FromSquareMetres(100), Valued.State("2023:1802"), "SEA");
        result.IsRefused.Should().BeTrue();
        result.About(FindingCatalogue.AssetNotDescribed).Should().Equal("P1");
    }

    [Fact]
    public void CompositeRate_RateBelowNothing_IsMisuse() =>
        FluentActions.Invoking(static () => new CompositeRate { LandRate = -0.01m, BuildingRate = 0.07m, LandValue = Money.FromYuan(1), BuildingValue = Money.FromYuan(1) }).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>Missing numbers written as zero give no value: neither a price, nor a factor, nor an area.</summary>
    [Fact]
    public void Appraise_ZeroForAMissingNumber_IsRefused()
    {
        ValuationMethod[] methods =
        [
            Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(0) }),
            Methods.Compared(row => row with { Price = UnitPrice.PerSquareMetre(0) }),
            Methods.Compared(row => row with { Factors = row.Factors with { Date = 0 } }),
            Methods.Compared(row => row with { Factors = row.Factors with { FloorArea = 0 } }),
            Methods.Costing(row => row with { Location = 0 }),
            Methods.Published(row => row with { DateFactor = 0 }),
            Methods.Published(row => row with { Ground = UnitPrice.PerSquareMetre(0) }),
            Methods.Taken(row => row with { NetIncome = QuantityPrice.Parse("0 元/m³") }),
            Inventory with { Prices = [Inventory.Prices[0] with { Price = UnitPrice.PerSquareMetre(0) }] },
        ];
        foreach (var method in methods)
        {
            var result = Of(method, Ground, Built);
            result.IsRefused.Should().BeTrue(method.ToString());
            result.About(FindingCatalogue.ValuationInputNothing).Should().Equal("P1");
        }

        Of(Inventory with { Prices = [Inventory.Prices[0] with { Price = UnitPrice.PerSquareMetre(-10_000) }] }, Ground).About(FindingCatalogue.ValuationInputNegative).Should().Equal("P1");
        ValuationMethod[] byArea = [Methods.Income, Methods.Benchmark, Inventory, PerClass(40), new Flat { Basis = Valued.Basis }];
        byArea.Should().OnlyContain(method => Of(method, Area.Zero, Built, "CLU-S").About(FindingCatalogue.AreaNotPositive).Count() == 1);
    }

    /// <summary>A benchmark of 50 with 60 taken off is worth −10 a m²: refused as a whole, and in a zone, where the other zone would hide it.</summary>
    [Fact]
    public void Appraise_NegativePrice_IsRefusedAndNotHiddenByAnotherZone()
    {
        var less = Methods.Published(row => row with { Ground = UnitPrice.PerSquareMetre(40), FloorAreaFactors = null });
        Of(less, Ground).About(FindingCatalogue.ValueNegative).Should().Equal("P1");
        var zoned = Of(Zoned(less, Methods.Published(row => row with { FloorAreaFactors = null })), Ground);
        zoned.IsRefused.Should().BeTrue();
        zoned.About(FindingCatalogue.ValueNegative).Should().Equal("P1");
    }

    /// <summary>A licence, a stock, a deposit lies in no zone by square metres: two zones would count it twice. Nor is a table of zones valued in each of its zones.</summary>
    [Fact]
    public void Appraise_WholeAssetInZones_IsRefused()
    {
        ValuationMethod[] whole = [Methods.Water, Methods.Products, Mine(5), new Careless { Basis = Valued.Basis }];
        foreach (var method in whole)
        {
            Of(Zoned(method, method), Ground).About(FindingCatalogue.ValuesWholeAsset).Should().Equal(["P1"], method.GetType().Name);
        }

        var inner = Zoned(Methods.Sea with { Fees = [Methods.Sea.Fees[0] with { LandUse = "2023:1001" }] }, Methods.Sea);
        Of(Zoned(inner, inner), Ground).About(FindingCatalogue.ZonePartsDiffer).Should().Equal("P1");
    }

    [Fact]
    public void Appraise_ParcelWithoutAreaOrPartsInZones_IsAFindingNotAnException()
    {
        var nothing = Zoned(Methods.Benchmark, Methods.Benchmark) with { Parcels = [new() { Asset = "P1", Parts = [] }] };
        Of(nothing, Area.Zero).About(FindingCatalogue.AreaNotPositive).Should().Equal("P1");
        Of(nothing, Ground).About(FindingCatalogue.ZonePartsDiffer).Should().Equal("P1");
    }

    /// <summary>28,550 元/亩 is 42.83 元/m²; written as 28,550 元/m² it fits 10 to 100 元/m² only in another unit.</summary>
    [Fact]
    public void Appraise_InventoryOrForestPriceInAWrongUnit_IsRefused()
    {
        var ranged = Valued.Basis with { Ranges = [new() { LandUse = "2023:1001", Least = UnitPrice.PerSquareMetre(10), Most = UnitPrice.PerSquareMetre(100) }] };
        var inventory = Inventory with { Basis = ranged, Prices = [Inventory.Prices[0] with { Price = UnitPrice.PerSquareMetre(28_550) }] };
        var forest = Forest("trees") with { Basis = ranged, Land = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(28_550) }] };
        Of(inventory, Ground).About(FindingCatalogue.PriceUnitDoubtful).Should().Equal("P1");
        Of(forest, Ground).About(FindingCatalogue.PriceUnitDoubtful).Should().Equal("P1");
    }

    /// <summary>Water beside the wood is not timber; nor does it make the wood described twice. 412.5 m³ × 380 + 1,000 m² × 1,800 元/亩 = 159,450.</summary>
    [Fact]
    public void ForestValue_OtherResourcesOfTheAsset_AreNotCountedAsTimber()
    {
        Of(Forest("water"), Ground).About(FindingCatalogue.AssetNotDescribed).Should().Equal("P1");
        Of(Forest("trees", "water"), Ground).Value.Amount.Should().Be(Money.FromYuan(159_450));
        Of(Forest("trees", "trees"), Ground).About(FindingCatalogue.AssetDescribedTwice).Should().Equal("P1");
    }

    [Fact]
    public void QuantityValue_KindListedTwice_IsNotCountedTwice()
    {
        var method = new QuantityValue
        {
            Basis = Valued.Basis,
            Prices = [new() { Kind = "water", Price = QuantityPrice.Parse("0.15 元/m³") }],
            Quantities = [Held("water"), Held("water")],
        };
        Of(method, Ground).About(FindingCatalogue.AssetDescribedTwice).Should().Equal("P1");
        Of(method with { Quantities = [Held("water")] }, Ground).IsRefused.Should().BeFalse();
    }

    /// <summary>Tax in one of the two and not in the other: no uplift. Days apart: told.</summary>
    [Fact]
    public void AssignPlanValue_BasesOfTheTwoValuesDiffer_IsRefusedOrTold()
    {
        Planned(Valued.Basis with { Tax = TaxBasis.TaxIncluded }).About(FindingCatalogue.UpliftTaxMixed).Should().NotBeEmpty();
        Planned(Valued.Basis with { Tax = TaxBasis.TaxIncluded }).IsRefused.Should().BeTrue("nothing is left with a value before and after");
        var days = Planned(Valued.Basis with { Day = new(2025, 1, 1) });
        days.About(FindingCatalogue.UpliftBasisDiffers).Should().NotBeEmpty();
        days.Value.Assets.Should().NotBeEmpty();
        Planned(Valued.Basis).Codes().Should().NotContain(FindingCatalogue.UpliftBasisDiffers.Code.ToString());
    }

    /// <summary>A case sold after the day of valuation was not known on it; one listed twice counts twice; E that is neither stated nor derivable is not 1.</summary>
    [Fact]
    public void MarketComparison_UnsoundCases_AreRefused()
    {
        Of(Methods.Compared(row => row with { Day = new(2026, 11, 2) }), Ground).About(FindingCatalogue.CaseAfterDay).Should().Equal("P1");
        Of(Methods.Comparison with { Cases = Methods.Comparison.Cases.Concat(Methods.Comparison.Cases) }, Ground).About(FindingCatalogue.CaseTwice).Should().Equal("P1");
        Of(Methods.Compared(row => row with { Factors = row.Factors with { Term = null } }), Ground).About(FindingCatalogue.CaseFactorMissing).Should().Equal("P1");
        Of(Methods.Compared(row => row with { Factors = row.Factors with { FloorArea = null } }), Ground, Built).About(FindingCatalogue.CaseFactorMissing).Should().Equal("P1");
    }

    [Fact]
    public void InventoryValue_ClassTheCrosswalkLeavesOpen_TakesNoPriceByGuess()
    {
        var method = Inventory with { Prices = [new() { LandUse = "2023:0204", Price = UnitPrice.PerSquareMetre(20) }] };
        Of(method, Ground, Valued.State("survey3:0204"), "LCR").About(FindingCatalogue.ClassToBeSubdivided).Should().Equal("P1");
    }

    /// <summary>A fault in a user's method is not a fact about the land: it stops the run, and says where.</summary>
    [Fact]
    public void Appraise_UsersMethodThrows_NamesMethodAndParcel()
    {
        FluentActions.Invoking(() => Own(new Faulty { Divides = false, Twice = false })).Should().Throw<InvalidOperationException>().WithMessage("*x-faulty*P1*").WithInnerException<KeyNotFoundException>();
        FluentActions.Invoking(() => Own(new Faulty { Divides = false, Twice = true })).Should().Throw<InvalidOperationException>().WithMessage("*twice*");
        Own(new Faulty { Divides = true, Twice = false }).About(FindingCatalogue.MethodDividesByNothing).Should().Equal("P1");
    }

    /// <summary>r = g, r below g, and a term of nothing: a · n ÷ (1 + r); a · [1 − (1.05/1.03)²] ÷ (0.03 − 0.05); refused.</summary>
    [Theory]
    [InlineData("0.05", "0.05", "2", "90000", "171428.57")]
    [InlineData("0.03", "0.05", "2", "90000", "176453.95")]
    [InlineData("0.03", "0.05", "0", "90000", null)]
    [InlineData("0.05", "0.05", null, "90000", null)]
    [InlineData("0.03", "0.05", null, "90000", null)]
    public void IncomeCapitalisation_RateAtOrBelowGrowth_IsTheFormulaOrRefused(string rate, string growth, string? term, string income, string? value)
    {
        var method = Methods.Earning(row => row with
        {
            NetIncome = UnitPrice.PerSquareMetre(Ratio.Parse(income) / 1_000),
            Rate = Ratio.Parse(rate),
            Growth = Ratio.Parse(growth),
            Term = term is null ? null : Years.Parse(term),
        });
        var result = Of(method, Ground);
        (result.IsRefused ? null : result.Value.Amount.ToString()).Should().Be(value, string.Join(' ', result.Findings));
    }

    internal static Explained<Appraisal> Own(ValuationMethod method) => Of(method, Ground);

    private static Explained<Appraisal> Of(ValuationMethod method, Area area, ValuedState? state = null, string right = "CLU-S") => new AssetPlannerBuilder()
        .AddValuationMethod("x-faulty", AttackJson.Default.Faulty)
        .AddValuationMethod("x-flat", AttackJson.Default.Flat)
        .AddValuationMethod("x-careless", AttackJson.Default.Careless)
        .Build()
        .Appraise(Valued.Parcel(area, (state ?? Valued.State()).LandUse.ToString(), right), state ?? Valued.State(), ValueStage.Planned, method);

    private static MineralCashFlow Mine(int years) => new()
    {
        Basis = Valued.Basis,
        Deposits = [new() { Asset = "P1", Exploration = "mineral-explored", NetFlows = [.. Enumerable.Repeat(Money.FromWan(100), years)] }],
    };

    private static PricePerClass PerClass(int term) => new() { BaseDate = new(2026, 1, 1), Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(900), Term = term }] };

    private static ZonedValuation Zoned(ValuationMethod one, ValuationMethod other) => new()
    {
        Parcels = [new() { Asset = "P1", Parts = [new() { Zone = "I", Area = Area.FromSquareMetres(400) }, new() { Zone = "II", Area = Area.FromSquareMetres(600) }] }],
        Zones = [new() { Zone = "I", Method = one }, new() { Zone = "II", Method = other }],
    };

    private static ForestValue Forest(params string[] kinds) => new()
    {
        Basis = Valued.Basis,
        Land = [new() { LandUse = "2023:1001", Price = UnitPrice.PerMu(1_800) }],
        Timber = [new() { LandUse = "2023:1001", Price = QuantityPrice.Parse("380 元/m³") }],
        Stocks = [.. kinds.Select(Held)],
    };

    private static ResourceQuantity Held(string kind) => new() { Asset = "P1", Kind = kind, Division = "440106001001", Stock = Quantity.Parse("412.5 m³") };

    internal static Explained<PlannedAssets> Planned(ValueBasis planned)
    {
        var programme = RiversideProgramme.Make();
        InventoryPrice Land(Code<LandUse> use) => new() { LandUse = use, Price = UnitPrice.PerSquareMetre(900) };
        var prices = (PricePerClass)programme.Valuation;
        return Walk.ToPlanValue(programme with
        {
            Valuation = new MethodPerClass
            {
                Choices =
                [
                    new() { LandUses = [.. programme.Parcels.Select(static parcel => parcel.LandUse).Distinct()], Stages = [ValueStage.Current], Method = new InventoryValue { Basis = Valued.Basis, Prices = [.. programme.Parcels.Select(static parcel => parcel.LandUse).Distinct().Select(Land)] } },
                    new()
                    {
                        LandUses = [.. programme.Plan.Lots.Select(static lot => lot.LandUse).Distinct()],
                        Stages = [ValueStage.Planned],
                        Method = new InventoryValue { Basis = planned, Prices = [.. programme.Plan.Lots.Select(static lot => lot.LandUse).Distinct().Select(Land)] },
                    },
                ],
            },
        });
    }
}

/// <summary>A user's flat price for a term of his own.</summary>
public sealed record Flat : ValuationMethod
{
    public required ValueBasis Basis { get; init; }

    public Years? Term { get; init; }

    public override void Appraise(ref ValuationTurn turn) => turn.Price(Operand.Of(FigureTerms.Price, UnitPrice.PerSquareMetre(100)), Basis, Term);
}

/// <summary>A user's method that values the asset and never asks for the ground it is asked about.</summary>
public sealed record Careless : ValuationMethod
{
    public required ValueBasis Basis { get; init; }

    public override void Appraise(ref ValuationTurn turn) => turn.Value([Operand.Of(FigureTerms.ExactValue, Money.FromYuan(100))], Basis, term: null);
}

/// <summary>A user's method with a fault.</summary>
public sealed record Faulty : ValuationMethod
{
    public required bool Divides { get; init; }

    public required bool Twice { get; init; }

    public override void Appraise(ref ValuationTurn turn)
    {
        if (Twice)
        {
            turn.Value(Money.FromYuan(1), new(2026, 1, 1), term: null);
            turn.Value(Money.FromYuan(2), new(2026, 1, 1), term: null);
            return;
        }

        _ = Divides ? Ratio.One / (turn.Ground.Value.Area.In(AreaUnit.SquareMetre) - 1_000) : throw new KeyNotFoundException("no such row");
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Faulty))]
[System.Text.Json.Serialization.JsonSerializable(typeof(Flat))]
[System.Text.Json.Serialization.JsonSerializable(typeof(Careless))]
internal sealed partial class AttackJson : System.Text.Json.Serialization.JsonSerializerContext;
