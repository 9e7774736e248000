using AssetPlanning.Inventory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>docs/chain/valuation.md redone from its own tables: the inventory, minerals, forest, sea, water, products and price zones.</summary>
public class ResourceWorksheetTests
{
    private static readonly InventoryValue Inventory = new()
    {
        Basis = Valued.Basis,
        Prices =
        [
            Farm("五等", 38.5m), Farm("六等", 35),
            new() { LandUse = "survey3:1104", Price = UnitPrice.PerSquareMetre(21.2m) },
            new() { LandUse = "survey3:0307", Price = UnitPrice.PerSquareMetre(12.5m) },
            new() { LandUse = "survey3:0301", Price = UnitPrice.PerSquareMetre(42.5m) },
        ],
    };

    public static TheoryData<string> InventoryCases => [.. Worksheet.Names.Where(static name => name.StartsWith("IV-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(InventoryCases))]
    public void InventoryValue_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = sheet.Has("grade") ? Inventory with { Grades = [new() { Asset = "P1", Grade = Grade(sheet["grade"]) }] } : Inventory;
        var result = Valued.Of(method, sheet.Area, Valued.State(sheet["class"]));
        sheet.ShouldBeWorth(result, static value => value.Amount);
        if (result.IsRefused)
        {
            result.Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.PriceMissing.Code, "a missing price is a finding, never −10,000 and never zero");
        }
    }

    [Theory]
    [InlineData("QV-1")]
    [InlineData("QV-2")]
    [InlineData("QV-3")]
    public void QuantityValue_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new QuantityValue
        {
            Basis = Valued.Basis,
            Prices = [new() { Kind = "water", Price = QuantityPrice.Parse(sheet["price"]) }],
            Quantities = [Stock(Quantity.Parse(sheet["quantity"]), "water")],
        };
        sheet.ShouldBeWorth(Valued.Of(method, Area.FromMu(1)), static value => value.Amount);
    }

    [Theory]
    [InlineData("MI-1")]
    [InlineData("MI-2")]
    public void MineralCashFlow_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new MineralCashFlow
        {
            Basis = Valued.Basis,
            Deposits =
            [
                new()
                {
                    Asset = "P1",
                    Exploration = sheet["exploration"],
                    NetFlows = [.. sheet["flows, 万元"].Split(' ').Select(static flow => Money.FromWan(decimal.Parse(flow, System.Globalization.CultureInfo.InvariantCulture)))],
                },
            ],
        };
        var result = Valued.Of(method, Area.FromHectares(1), right: "MIN");
        sheet.ShouldBeWorth(result, static value => value.Amount);
        result.Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.UnconfirmedRowUsed.Code, "the rates are from memory");
        result.Value.Parameters.Should().Equal("valuation.mineral-rate");
    }

    [Fact]
    public void MineralBenchmark_CaseOfThePage_ComesToIt()
    {
        var sheet = Worksheet.Of("MB-1");
        AssessedReserve Reserve(int at) => new()
        {
            Mineral = $"{at}",
            Reserve = Quantity.Parse(sheet[$"reserve {at}"]),
            Price = QuantityPrice.Parse(sheet[$"price {at}"]),
            Factors = [.. sheet[$"factors {at}"].Split(' ').Select(static factor => new AdjustmentFactor("系数", Ratio.Parse(factor)))],
        };
        var method = new MineralBenchmark { Basis = Valued.Basis, Deposits = [new() { Asset = "P1", Reserves = [Reserve(1), Reserve(2)] }] };
        sheet.ShouldBeWorth(Valued.Of(method, Area.FromHectares(1), right: "MIN"), static value => value.Amount);
    }

    [Theory]
    [InlineData("FO-1")]
    [InlineData("FO-2")]
    public void ForestValue_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new ForestValue
        {
            Basis = Valued.Basis,
            Land = [new() { LandUse = "2023:0301", Price = sheet.Price("land price") }],
            Timber = [new() { LandUse = "2023:0301", Price = QuantityPrice.Parse(sheet["timber price"]) }],
            Stocks = sheet.Has("stock") ? [Stock(Quantity.Parse(sheet["stock"]), "trees")] : [],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State("2023:0301"), "FLU");
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("land", result, FigureTerms.ForestLandValue);
        sheet.ShouldTell("timber", result, FigureTerms.QuantityValue);
    }

    [Theory]
    [InlineData("SE-1")]
    [InlineData("SE-2")]
    public void SeaAreaValue_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new SeaAreaValue
        {
            Basis = Valued.Basis,
            Fees = [new() { LandUse = sheet["class"], Levy = Enum.Parse<SeaFeeLevy>(sheet["levy"]), Fee = sheet.Price("fee"), Rate = sheet.RatioOrNone("rate"), Term = sheet.Years("term") }],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State(sheet["class"]), "SEA");
        sheet.ShouldBeWorth(result, static value => value.Amount);
        if (sheet.Has("factor"))
        {
            sheet.ShouldTell("factor", result, FigureTerms.CapitalisationFactor);
        }
    }

    /// <summary>海域基准价 goes through the method for published prices; the term is the sea's.</summary>
    [Fact]
    public void BenchmarkCorrection_SeaCaseOfThePage_ComesToIt()
    {
        var sheet = Worksheet.Of("SE-3");
        var method = new BenchmarkCorrection
        {
            Basis = Valued.Basis,
            Prices =
            [
                new()
                {
                    LandUse = sheet["class"],
                    Ground = sheet.Price("price"),
                    Term = sheet.Years("term of the price"),
                    Rate = sheet.Ratio("rate"),
                    DateFactor = sheet.Ratio("Kdate"),
                    Corrections = [new("海域等别", sheet.Ratio("Ki"))],
                },
            ],
        };
        var result = Valued.Of(method, sheet.Area, Valued.State(sheet["class"], sheet.Years("term of the setting")), "SEA");
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("Kterm", result, FigureTerms.TermFactor);
        sheet.ShouldTell("corrected", result, FigureTerms.CorrectedPrice);
    }

    [Fact]
    public void WaterRightValue_CaseOfThePage_ComesToIt()
    {
        var sheet = Worksheet.Of("WA-1");
        var method = new WaterRightValue
        {
            Basis = Valued.Basis,
            Rights = [new() { Asset = "P1", Volume = Quantity.Parse(sheet["volume"]), NetIncome = QuantityPrice.Parse(sheet["net income"]), Rate = sheet.Ratio("rate"), Term = sheet.Years("term") }],
        };
        var result = Valued.Of(method, Area.FromMu(1), right: "WTR");
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("factor", result, FigureTerms.CapitalisationFactor);
    }

    [Theory]
    [InlineData("EC-1")]
    [InlineData("EC-2")]
    public void EcoProductIncome_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        var method = new EcoProductIncome
        {
            Basis = Valued.Basis,
            Assets =
            [
                new()
                {
                    Asset = "P1",
                    Rate = sheet.Ratio("rate"),
                    Term = sheet.Years("term"),
                    Products = [new() { Name = "竹林碳汇", Output = Quantity.Parse(sheet["output"]), Price = QuantityPrice.Parse(sheet["price"]), Cost = Money.Parse(sheet["cost"]) }],
                },
            ],
        };
        var result = Valued.Of(method, Area.FromMu(840_000), Valued.State("2023:0302"), "FLM");
        sheet.ShouldBeWorth(result, static value => value.Amount);
        sheet.ShouldTell("net income", result, FigureTerms.NetIncome);
        sheet.ShouldTell("factor", result, FigureTerms.CapitalisationFactor);
    }

    /// <summary>84 万亩 for 75.59 亿 (安吉, 2025): what a 亩 cost, and a 亩 and year.</summary>
    [Fact]
    public void UnitPrice_BambooLandOfAnji_IsThatOfThePage()
    {
        var sheet = Worksheet.Of("EC-3");
        var perMu = Ratio.Of(Money.Parse(sheet["paid"]).Fen, 100) / Quantity.Parse(sheet["ground"]).Amount;
        perMu.ToDecimal(2, Rounding.HalfUp).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(sheet["a 亩"]);
        (perMu / 30).ToDecimal(2, Rounding.HalfUp).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(sheet["a 亩 and year over 30"]);
        UnitPrice.PerMu(perMu).Of(Area.FromMu(840_000), Rounding.HalfUp).Should().Be(Money.Parse(sheet["paid"]));
    }

    [Theory]
    [InlineData("ZN-1")]
    [InlineData("ZN-2")]
    [InlineData("ZN-3")]
    public void ZonedValuation_CaseOfThePage_ComesToIt(string name)
    {
        var sheet = Worksheet.Of(name);
        ZonePart Part(string zone) => new() { Zone = zone == "none" ? default(SubjectId?) : new SubjectId(zone), Area = Area.From(sheet.Ratio($"part in {zone}"), AreaUnit.SquareMetre) };
        string[] zones = [.. new[] { "I", "II", "none" }.Where(zone => sheet.Has($"part in {zone}"))];
        var method = new ZonedValuation
        {
            Parcels = [new() { Asset = "P1", Parts = [.. zones.Select(Part)] }],
            Zones = [.. zones.Where(static zone => zone != "none").Select(zone => new ZoneMethod { Zone = zone, Method = InZone(sheet, zone) })],
        };
        sheet.ShouldBeWorth(Valued.Of(method, Area.FromSquareMetres(1_000)), static value => value.Amount);
    }

    private static ValuationMethod InZone(Worksheet sheet, string zone) => sheet.Has($"inventory price in {zone}")
        ? new InventoryValue { Basis = Valued.Basis, Prices = [new() { LandUse = "2023:1001", Price = sheet.Price($"inventory price in {zone}") }] }
        : Flat(sheet.Price($"price in {zone}"));

    internal static ValuationMethod Flat(UnitPrice price) => new BenchmarkCorrection
    {
        Basis = Valued.Basis,
        Prices = [new() { LandUse = "2023:1001", Ground = price, Rate = 0.05m, DateFactor = 1 }],
    };

    private static QualityGrade Grade(string grade) => new() { Scheme = "耕地利用等", Grade = grade };

    private static InventoryPrice Farm(string grade, Ratio price) => new() { LandUse = "survey3:0103", Grade = Grade(grade), Price = UnitPrice.PerSquareMetre(price) };

    private static ResourceQuantity Stock(Quantity stock, string kind) => new() { Asset = "P1", Kind = kind, Division = "440106001001", Stock = stock };
}
