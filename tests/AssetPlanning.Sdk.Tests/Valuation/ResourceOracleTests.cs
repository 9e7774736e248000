using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Inventory prices, mines, forests, sea, water and products against school arithmetic on whole numbers: docs/chain/valuation.md read anew.</summary>
public class ResourceOracleTests(ITestOutputHelper output)
{
    private static readonly string[] Nil = ["survey3:1006", "survey3:1107", "survey3:1203", "2023:1705", "2023:2303"];

    /// <summary>Area × price in 万元 with two places half up, four where two show nothing; nil classes, and reservoirs as ponds whatever their own price.</summary>
    [Fact]
    public void InventoryValue_AnyClass_IsTheOracle() => Runs.Each(output, 150, 10_000, (draw, _) =>
    {
        var (use, counts) = (draw.Pick(["survey3:1104", "survey3:1103", "2023:1703", "survey3:0301", "2023:0301", "survey3:0404", .. Nil]), OracleDraws.Counts(draw));
        OracleFraction pond = OracleDraws.Yuan(draw), forest = OracleDraws.Yuan(draw);
        InventoryPrice Price(string of, OracleFraction yuan) => new() { LandUse = of, Price = OracleDraws.PerSquareMetre(yuan) };
        var price = Nil.Contains(use) ? 0 : use switch
        {
            "survey3:1104" or "survey3:1103" or "2023:1703" => pond,
            "survey3:0301" or "2023:0301" => forest,
            _ => default(OracleFraction?),
        };
        var method = new InventoryValue { Basis = Valued.Basis, Prices = draw.Shuffle([Price("survey3:1104", pond), Price("survey3:1103", forest), Price("survey3:0301", forest), Price("survey3:1107", pond)]) };
        var result = Valued.Of(method, Area.FromCount(counts), Valued.State(use));
        result.ShouldBe(price is { } found ? InWan(OracleDraws.SquareMetres(counts) * found) : null);
        (result.About(FindingCatalogue.ValueNothing).Length > 0).Should().Be(!result.IsRefused && result.Value.Amount == Money.Zero && !Nil.Contains(use));
    });

    /// <summary>Σ CFₜ ÷ (1 + r)ᵗ at the end of each year, at the rate of the deposit or its stage: 8 % explored, 9 % prospected.</summary>
    [Fact]
    public void MineralCashFlow_AnyFlows_IsTheOracle() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var (isExplored, rate) = (draw.OnceIn(2), draw.OnceIn(2) ? null : OracleRate.Drawn(draw, 1));
        var growth = rate?.Growth ?? new OracleFraction(isExplored ? 108 : 109, 100);
        long[] fen = [.. Enumerable.Range(0, draw.Int(1, 30)).Select(_ => draw.Long(-1_000_000, 2_000_000) * draw.Pick(1, 1_000, 1_000_000))];
        var worth = fen.Select((flow, at) => new OracleFraction(flow, 100) * growth.Power(-at - 1)).Aggregate((OracleFraction)0, static (sum, each) => sum + each);
        var method = new MineralCashFlow
        {
            Basis = Valued.Basis,
            Deposits = [new() { Asset = "P1", Exploration = isExplored ? "mineral-explored" : "mineral-prospected", Rate = rate?.Rate.AsRatio, NetFlows = [.. fen.Select(Money.FromFen)] }],
        };
        Valued.Of(method, Area.FromHectares(1), Valued.State("2023:1002"), "MIN").ShouldBe(worth);
    });

    /// <summary>公顷 are 10,000 m², 亩 10,000 ÷ 15; a yearly fee is capitalised over the shorter term, one paid once is taken whole and only for its own term.</summary>
    [Fact]
    public void SeaAndForest_AnyPrices_AreTheOracle() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var (rate, counts, isYearly) = (OracleRate.Drawn(draw), OracleDraws.Counts(draw), draw.OnceIn(2));
        var fee = OracleDraws.Yuan(draw);
        int paid = rate.DrawnParts(draw, 15), held = rate.DrawnParts(draw, 15);
        var sea = new SeaAreaValue
        {
            Basis = Valued.Basis,
            Fees = [new() { LandUse = "2023:1802", Levy = isYearly ? SeaFeeLevy.Yearly : SeaFeeLevy.Once, Fee = new(fee.AsRatio, MoneyUnit.Yuan, AreaUnit.Hectare), Rate = isYearly ? rate.Rate.AsRatio : null, Term = rate.Term(paid) }],
        };
        var once = fee * OracleDraws.SquareMetres(counts) / 10_000;
        Valued.Of(sea, Area.FromCount(counts), Valued.State("2023:1802", rate.Term(held)), "SEA").ShouldBe(isYearly ? once * rate.Annuity(Math.Min(paid, held)) : paid <= held ? once : null);

        var (stock, timber) = (new OracleFraction(draw.Long(1, 99_999_999), 100), OracleDraws.Yuan(draw));
        var forest = new ForestValue
        {
            Basis = Valued.Basis,
            Land = [new() { LandUse = "2023:0301", Price = UnitPrice.PerMu(fee.AsRatio) }],
            Timber = [new() { LandUse = "2023:0301", Price = new(timber.AsRatio, MoneyUnit.Yuan, "m³") }],
            Stocks = [new() { Asset = "P1", Kind = "trees", Division = "440106001001", Stock = new(stock.AsRatio, "m³") }],
        };
        Valued.Of(forest, Area.FromCount(counts), Valued.State("2023:0301"), "FLU").ShouldBe((OracleDraws.SquareMetres(counts) * 15 / 10_000 * fee) + (stock * timber));
    });

    /// <summary>Licensed water, and products net of their cost, growing or not, for years or for ever.</summary>
    [Fact]
    public void WaterAndProducts_AnyIncome_AreTheOracle() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var rate = OracleRate.Drawn(draw);
        var (volume, price) = (new OracleFraction(draw.Long(1, 9_999_999), 100), OracleDraws.Yuan(draw));
        int licensed = rate.DrawnParts(draw, 10), held = rate.DrawnParts(draw, 10);
        var water = new WaterRightValue
        {
            Basis = Valued.Basis,
            Rights = [new() { Asset = "P1", Volume = new(volume.AsRatio, "万m³"), NetIncome = new(price.AsRatio, MoneyUnit.Yuan, "m³"), Rate = rate.Rate.AsRatio, Term = rate.Term(licensed) }],
        };
        Valued.Of(water, Area.FromHectares(1), Valued.State("2023:1701", rate.Term(held)), "WTR").ShouldBe(volume * 10_000 * price * rate.Annuity(Math.Min(licensed, held)));

        var growth = draw.OnceIn(2) ? null : OracleRate.Drawn(draw, rate.Parts);
        var (isForEver, cost) = (draw.OnceIn(3), draw.Long(0, 9_999_999));
        var net = (volume * price) - new OracleFraction(cost, 100);
        var gap = rate.Rate - (growth?.Rate ?? 0);
        var factor = isForEver ? (gap.Sign > 0 ? 1 / gap : default(OracleFraction?)) : growth is null ? rate.Annuity(held) : rate.Growing(growth, held);
        var products = new EcoProductIncome
        {
            Basis = Valued.Basis,
            Assets =
            [
                new()
                {
                    Asset = "P1", Rate = rate.Rate.AsRatio, Growth = growth?.Rate.AsRatio, Term = isForEver ? null : rate.Term(held),
                    Products = [new() { Name = "碳汇", Output = new(volume.AsRatio, "t"), Price = new(price.AsRatio, MoneyUnit.Yuan, "t"), Cost = Money.FromFen(cost) }],
                },
            ],
        };
        Valued.Of(products, Area.FromHectares(1)).ShouldBe(net.Sign < 0 ? null : factor * net);
    });

    /// <summary>Two places of 万元, and four where two show nothing.</summary>
    private static OracleFraction InWan(OracleFraction yuan)
    {
        var hundreds = (yuan / 100).HalfUp();
        return hundreds.IsZero ? new(yuan.HalfUp(), 1) : new(hundreds * 100, 1);
    }
}
