using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;
using static AssetPlanning.Tests.Valuation.ValuedCases;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Inputs by which a planner would sign a wrong number: each is refused or told of, by every method and by a user's alike.</summary>
public class ValuationInputTests
{
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
            FlatInventory with { Prices = [FlatInventory.Prices[0] with { Price = UnitPrice.PerSquareMetre(0) }] },
        ];
        foreach (var method in methods)
        {
            var result = Of(method, Ground, Built);
            result.IsRefused.Should().BeTrue(method.ToString());
            result.About(FindingCatalogue.ValuationInputNothing).Should().Equal("P1");
        }

        Of(FlatInventory with { Prices = [FlatInventory.Prices[0] with { Price = UnitPrice.PerSquareMetre(-10_000) }] }, Ground).About(FindingCatalogue.ValuationInputNegative).Should().Equal("P1");
        ValuationMethod[] byArea = [Methods.Income, Methods.Benchmark, FlatInventory, PerClass(40), new Flat { Basis = Valued.Basis }];
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
        var inventory = FlatInventory with { Basis = ranged, Prices = [FlatInventory.Prices[0] with { Price = UnitPrice.PerSquareMetre(28_550) }] };
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
        var method = FlatInventory with { Prices = [new() { LandUse = "2023:0204", Price = UnitPrice.PerSquareMetre(20) }] };
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
}
