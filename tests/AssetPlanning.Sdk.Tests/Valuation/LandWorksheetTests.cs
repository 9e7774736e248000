using AssetPlanning.Financing;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>docs/chain/valuation.md redone from its own tables: the methods for land. The figures of the page were made apart from the library.</summary>
public class LandWorksheetTests
{
    private static readonly Code<LandUse> Industry = "2023:1001";

    [Theory]
    [InlineData("IN-1")]
    [InlineData("IN-2")]
    [InlineData("IN-3")]
    [InlineData("IN-4")]
    [InlineData("IN-5")]
    [InlineData("IN-6")]
    [InlineData("IN-7")]
    [InlineData("IN-8")]
    public void IncomeCapitalisation_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new IncomeCapitalisation
        {
            Basis = Valued.Basis,
            Incomes = [new() { LandUse = Industry, NetIncome = sheet.Price("net income"), Rate = sheet.Ratio("rate"), Growth = sheet.RatioOrNone("growth"), Term = sheet.YearsOrNone("term") }],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State(term: sheet.YearsOrNone("term of the setting")) with { RightEnds = sheet.DayOrNone("right ends") });
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("factor", result, FigureTerms.CapitalisationFactor);
        if (sheet.Has("term factor"))
        {
            sheet.ShouldTell("term factor", result, FigureTerms.TermFactor);
        }
    }

    [Theory]
    [InlineData("CR-1")]
    [InlineData("CR-2")]
    public void CompositeRate_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var composite = new CompositeRate
        {
            LandRate = sheet.Ratio("land rate"),
            BuildingRate = sheet.Ratio("building rate"),
            LandValue = Money.Parse(sheet["land value"]),
            BuildingValue = Money.Parse(sheet["building value"]),
            Depreciation = sheet.RatioOrNone("depreciation"),
        };
        composite.Rate().Should().Be(sheet.Ratio("composite rate"));
        composite.LandRateOf(composite.Rate()).Should().Be(sheet.Ratio("land rate"), "what was put together comes apart again");
        var told = AssetPlanner.Default.FindCompositeRate(composite, "P1");
        told.Value.Rate.Should().Be(sheet.Ratio("composite rate"));
        sheet.ShouldTell("land return", told, FigureTerms.LandReturn);
        sheet.ShouldTell("building return", told, FigureTerms.BuildingReturn);
        sheet.ShouldTell("composite rate", told, FigureTerms.CompositeRate);
    }

    [Fact]
    public void RemainingTerm_CaseOfThePage_ComesToIt()
    {
        var sheet = Worksheet.Of("RT-1");
        RemainingTerm.Change(sheet.Years("left today"), sheet.Years("left at the benchmark")).Should().Be(sheet.Ratio("change"));
    }

    [Theory]
    [InlineData("RE-1")]
    [InlineData("RE-2")]
    public void ResidualMethod_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new ResidualMethod
        {
            Basis = Valued.Basis,
            Cases =
            [
                new()
                {
                    LandUse = Industry,
                    SalePrice = FloorPrice.Parse(sheet["sale price"]),
                    SalePriceTax = TaxBasis.TaxExcluded,
                    ConstructionCost = FloorPrice.Parse(sheet["construction"]),
                    ConstructionCostTax = TaxBasis.TaxExcluded,
                    FeeRate = sheet.Ratio("fees"),
                    SellingRate = sheet.Ratio("selling"),
                    SalesTaxRate = sheet.Ratio("sales tax"),
                    ProfitRate = sheet.Ratio("profit"),
                    ProfitOn = Enum.Parse<ProfitBase>(sheet["profit on"]),
                    InterestRate = sheet.Ratio("interest"),
                    CostPeriod = sheet.Years("cost period"),
                    LandPeriod = sheet.Years("land period"),
                    LandTaxRate = sheet.Ratio("land tax"),
                },
            ],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State(floorAreaRatio: sheet.Ratio("floor area ratio")));
        sheet.ShouldBeWorth(result, static value => value.Amount);
        foreach (var (item, term) in new[]
        {
            ("V", FigureTerms.DevelopmentValue), ("C", FigureTerms.ConstructionCost), ("F", FigureTerms.DevelopmentFees), ("S", FigureTerms.SellingCost), ("T", FigureTerms.SalesTax),
            ("I", FigureTerms.DevelopmentInterest), ("Pr", FigureTerms.DevelopmentProfit), ("rest", FigureTerms.ResidualForLand), ("part", FigureTerms.LandPart), ("price", FigureTerms.Price),
        })
        {
            sheet.ShouldTell(item, result, term);
        }
    }

    [Theory]
    [InlineData("MX-1")]
    [InlineData("MX-2")]
    [InlineData("MX-3")]
    [InlineData("MX-4")]
    public void MarketComparison_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        string[] cases = name == "MX-4" ? ["MC-4"] : ["MC-1", "MC-2", "MC-3"];
        var method = new MarketComparison
        {
            Basis = Valued.Basis,
            Combination = Enum.Parse<CaseCombination>(sheet["combination"]),
            Rate = sheet.RatioOrNone("rate"),
            FloorAreaFactors = sheet.Has("floor area ratio") ? Table : null,
            Cases = [.. cases.Select(Case)],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State(term: sheet.YearsOrNone("term of the setting"), floorAreaRatio: sheet.RatioOrNone("floor area ratio")));
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("price", result, FigureTerms.Price);
        foreach (var (at, each) in cases.Index())
        {
            Worksheet.Of(each).ShouldTell("adjusted", result, FigureTerms.ComparedPrice, at);
        }

        if (name == "MX-4")
        {
            Worksheet.Of("MC-4").ShouldTell("E₁", result, FigureTerms.TermFactor);
            Worksheet.Of("MC-4").ShouldTell("E₂", result, FigureTerms.FloorAreaCorrection);
        }
    }

    [Fact]
    public void CostApproximation_CaseOfThePage_ComesToIt()
    {
        var sheet = Worksheet.Of("CO-1");
        LandCostLine Line(string name, LandCostGroup group) => new() { Name = name, Group = group, Price = sheet.Price(name), Period = sheet.Years($"{name} period") };
        var method = new CostApproximation
        {
            Basis = Valued.Basis,
            Costs =
            [
                new()
                {
                    LandUse = Industry,
                    Lines = [Line("Ea", LandCostGroup.Acquisition), Line("Ed", LandCostGroup.Development), Line("T", LandCostGroup.Tax)],
                    InterestRate = sheet.Ratio("interest"),
                    ProfitRate = sheet.Ratio("profit"),
                    GainRate = sheet.Ratio("gain"),
                    Location = sheet.Ratio("location"),
                    Rate = sheet.Ratio("rate"),
                    Term = sheet.Years("term"),
                },
            ],
        };
        var result = Valued.Of(method, sheet.Area);
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("R1", result, FigureTerms.CostInterest, 3);
        sheet.ShouldTell("R2", result, FigureTerms.CostProfit);
        sheet.ShouldTell("R3", result, FigureTerms.LandGain);
        sheet.ShouldTell("sum", result, FigureTerms.CostPrice, 1);
        sheet.ShouldTell("K", result, FigureTerms.TermFactor);
        sheet.ShouldTell("price", result, FigureTerms.Price);
    }

    [Theory]
    [InlineData("BE-1")]
    [InlineData("BE-2")]
    [InlineData("BE-3")]
    [InlineData("BE-4")]
    public void BenchmarkCorrection_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var isFloor = FloorPrice.TryParse(sheet["price"], out var floor);
        var method = new BenchmarkCorrection
        {
            Basis = Valued.Basis,
            Prices =
            [
                new()
                {
                    LandUse = Industry,
                    Ground = isFloor ? null : sheet.Price("price"),
                    Floor = isFloor ? floor : null,
                    Term = sheet.YearsOrNone("term of the price"),
                    Rate = sheet.Ratio("rate"),
                    DateFactor = sheet.Ratio("Kdate"),
                    Corrections = Corrections(sheet["Ki"]),
                    FloorAreaFactors = sheet.Has("floor area ratio") ? Table : null,
                    DevelopmentAdjustment = sheet.Has("development adjustment") ? sheet.Price("development adjustment") : null,
                },
            ],
            Parcels = [new() { Asset = "P1", Corrections = Corrections(sheet["Ki of the parcel"]) }],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State(term: sheet.YearsOrNone("term of the setting"), floorAreaRatio: sheet.RatioOrNone("floor area ratio")) with { RightEnds = sheet.DayOrNone("right ends") });
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("1 + ΣKi", result, FigureTerms.CorrectionFactor);
        sheet.ShouldTell("Kterm", result, FigureTerms.TermFactor);
        sheet.ShouldTell("corrected", result, FigureTerms.CorrectedPrice);
        if (sheet.Has("KFAR"))
        {
            sheet.ShouldTell("KFAR", result, FigureTerms.FloorAreaFactor);
        }
    }

    internal static FloorAreaTable Table { get; } = new()
    {
        Reading = TableReading.Linear,
        Rows = [new(1, 0.8m), new(2, 1), new(2.5m, 1.12m), new(3, 1.2m)],
    };

    private static ValueList<NamedCorrection> Corrections(string text) => [.. text.Split(' ').Select(static part => new NamedCorrection("因素", Ratio.Parse(part)))];

    private static ComparableCase Case(string name)
    {
        var sheet = Worksheet.Of(name);
        return new()
        {
            Name = name,
            LandUse = Industry,
            Price = sheet.Price("price"),
            Tax = TaxBasis.TaxExcluded,
            Day = new(2026, 5, 1),
            Weight = sheet.Ratio("weight"),
            Term = sheet.YearsOrNone("term"),
            FloorAreaRatio = sheet.RatioOrNone("floor area ratio"),
            Factors = new() { Situation = sheet.Ratio("A"), Date = sheet.Ratio("B"), Region = sheet.Ratio("C"), Individual = sheet.Ratio("D"), Term = sheet.RatioOrNone("E term"), FloorArea = sheet.RatioOrNone("E FAR") },
        };
    }
}
