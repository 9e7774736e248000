using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Methods for land against school arithmetic on whole numbers, terms of broken years among them: the formulas are those of docs/chain/valuation.md, read anew.</summary>
public class LandOracleTests(ITestOutputHelper output)
{
    private static readonly Code<LandUse> Homes = "2023:070102";

    /// <summary>Level and growing, for years and for ever, under a right for years or without end: the shorter of the two holds.</summary>
    [Fact]
    public void IncomeCapitalisation_AnyIncome_IsTheOracle() => Runs.Each(output, 150, 10_000, (draw, _) =>
    {
        var rate = OracleRate.Drawn(draw);
        var growth = draw.OnceIn(2) ? null : OracleRate.Drawn(draw, rate.Parts);
        var (income, counts) = (OracleDraws.Yuan(draw), OracleDraws.Counts(draw));
        int? earned = draw.OnceIn(3) ? null : rate.DrawnParts(draw, 70), held = draw.OnceIn(3) ? null : rate.DrawnParts(draw, 70);
        var factor = (earned ?? held) is { } any
            ? growth is null ? rate.Annuity(Math.Min(any, held ?? any)) : rate.Growing(growth, Math.Min(any, held ?? any))
            : (growth?.Rate ?? 0).IsBelow(rate.Rate) ? 1 / (rate.Rate - (growth?.Rate ?? 0)) : default(OracleFraction?);
        var method = new IncomeCapitalisation
        {
            Basis = Valued.Basis,
            Incomes = [new() { LandUse = Homes, NetIncome = OracleDraws.PerSquareMetre(income), Rate = rate.Rate.AsRatio, Growth = growth?.Rate.AsRatio, Term = Term(rate, earned) }],
        };
        Of(method, counts, Term(rate, held)).ShouldBe(factor * income * OracleDraws.SquareMetres(counts));
    });

    /// <summary>Prices by ground and by floor, tables with one to five rows read in three ways at their ends, between and beyond, terms both ways.</summary>
    [Fact]
    public void BenchmarkCorrection_AnyPrice_IsTheOracle() => Runs.Each(output, 150, 10_000, (draw, _) =>
    {
        var rate = OracleRate.Drawn(draw);
        var (price, counts, isFloor) = (OracleDraws.Yuan(draw), OracleDraws.Counts(draw), draw.OnceIn(3));
        int? quoted = draw.OnceIn(3) ? null : rate.DrawnParts(draw, 70), held = draw.OnceIn(3) ? null : rate.DrawnParts(draw, 70);
        var table = draw.OnceIn(3) ? null : OracleTable.Drawn(draw);
        var ratio = table?.At(draw) ?? new OracleFraction(draw.Long(1, 600), 100);
        OracleFraction[] corrections = [.. Enumerable.Range(0, draw.Int(0, 4)).Select(_ => OracleDraws.Share(draw, -150, 150))];
        var (day, adjustment) = (OracleDraws.Share(draw, 800, 1_300), new OracleFraction(draw.Long(-900, 900), 7));

        OracleFraction? expected = price * corrections.Aggregate((OracleFraction)1, static (sum, each) => sum + each) * day * (isFloor ? ratio : 1);
        expected *= table is null ? (OracleFraction?)1 : table.Factor(ratio);
        expected *= held is not { } right ? (OracleFraction?)1 : quoted is { } of ? rate.Annuity(right) / rate.Annuity(of) : rate.Rate.Sign == 0 ? default(OracleFraction?) : rate.TermFactor(right);
        var method = new BenchmarkCorrection
        {
            Basis = Valued.Basis,
            Prices =
            [
                new()
                {
                    LandUse = Homes,
                    Ground = isFloor ? null : OracleDraws.PerSquareMetre(price),
                    Floor = isFloor ? new FloorPrice(OracleDraws.PerSquareMetre(price)) : null,
                    Term = Term(rate, quoted),
                    Rate = rate.Rate.AsRatio,
                    DateFactor = day.AsRatio,
                    Corrections = [.. corrections.Select(static each => new NamedCorrection("因素", each.AsRatio))],
                    FloorAreaFactors = table?.Rows,
                    DevelopmentAdjustment = OracleDraws.PerSquareMetre(adjustment),
                },
            ],
        };
        Of(method, counts, Term(rate, held), ratio).ShouldBe((expected + adjustment) * OracleDraws.SquareMetres(counts));
    });

    /// <summary>(V − C − F − S − T − I − Pr) ÷ [(1 + t)(1 + i)], or ÷ [(1 + t)(1 + i + p)] with profit on costs.</summary>
    [Fact]
    public void ResidualMethod_AnyDevelopment_IsTheOracle() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var rate = OracleRate.Drawn(draw);
        var (sale, cost, far, counts) = (OracleDraws.Yuan(draw) * 3, OracleDraws.Yuan(draw), new OracleFraction(draw.Long(1, 600), 100), OracleDraws.Counts(draw));
        OracleFraction fees = OracleDraws.Share(draw, 0, 150), selling = OracleDraws.Share(draw, 0, 150), tax = OracleDraws.Share(draw, 0, 150), profit = OracleDraws.Share(draw, 0, 300), landTax = OracleDraws.Share(draw, 0, 150);
        int spent = rate.DrawnParts(draw, 5), held = rate.DrawnParts(draw, 5);
        var onCosts = draw.OnceIn(2);

        var outlay = cost * far * (1 + fees);
        var left = (sale * far * (1 - selling - tax)) - outlay - (outlay * rate.Interest(spent)) - (profit * (onCosts ? outlay : sale * far));
        var worth = left / ((1 + landTax) * (1 + rate.Interest(held) + (onCosts ? profit : 0)));
        var method = Methods.Residual with
        {
            Cases =
            [
                Methods.Residual.Cases[0] with
                {
                    LandUse = Homes,
                    SalePrice = new(OracleDraws.PerSquareMetre(sale)), ConstructionCost = new(OracleDraws.PerSquareMetre(cost)), FeeRate = fees.AsRatio, SellingRate = selling.AsRatio, SalesTaxRate = tax.AsRatio,
                    ProfitRate = profit.AsRatio, ProfitOn = onCosts ? ProfitBase.Costs : ProfitBase.DevelopmentValue, InterestRate = rate.Rate.AsRatio, CostPeriod = rate.Term(spent), LandPeriod = rate.Term(held), LandTaxRate = landTax.AsRatio,
                },
            ],
        };
        Of(method, counts, null, far).ShouldBe(worth.Sign > 0 ? worth * OracleDraws.SquareMetres(counts) : null);
    });

    /// <summary>A × B × C × D, E₁ and E₂ stated or derived; mean, weighted mean, median of one to six cases.</summary>
    [Fact]
    public void MarketComparison_AnyCases_IsTheOracle() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var (rate, table, counts) = (OracleRate.Drawn(draw), OracleTable.Drawn(draw), OracleDraws.Counts(draw));
        var (held, ratio, combination) = (rate.DrawnParts(draw, 70), table.At(draw), draw.Pick(Enum.GetValues<CaseCombination>()));
        long[] weights = [.. Enumerable.Range(0, draw.Int(1, 6)).Select(_ => draw.Long(0, 9) + 1)];
        List<(OracleFraction? Price, OracleFraction Weight)> adjusted = [];
        List<ComparableCase> cases = [];
        foreach (var weight in weights)
        {
            OracleFraction[] factors = [new(100, draw.Long(90, 110)), .. Enumerable.Range(0, 5).Select(_ => OracleDraws.Share(draw, 900, 1_100))];
            var (price, sold, built, part) = (OracleDraws.Yuan(draw), rate.DrawnParts(draw, 70), table.Listed(draw), new OracleFraction(weight, weights.Sum()));
            bool saysTerm = draw.OnceIn(2), saysRatio = draw.OnceIn(2);
            adjusted.Add((price * factors[0] * factors[1] * factors[2] * factors[3]
                * (saysTerm ? factors[4] : rate.Annuity(held) / rate.Annuity(sold)) * (saysRatio ? factors[5] : table.Linear(ratio) / table.Linear(built)), part));
            cases.Add(new()
            {
                Name = $"C{cases.Count}", LandUse = Homes, Price = OracleDraws.PerSquareMetre(price), Tax = TaxBasis.TaxExcluded, Day = Valued.Basis.Day, Weight = part.AsRatio, Term = rate.Term(sold), FloorAreaRatio = built.AsRatio,
                Factors = new()
                {
                    Situation = factors[0].AsRatio, Date = factors[1].AsRatio, Region = factors[2].AsRatio, Individual = factors[3].AsRatio,
                    Term = saysTerm ? factors[4].AsRatio : null, FloorArea = saysRatio ? factors[5].AsRatio : null,
                },
            });
        }

        var method = new MarketComparison { Basis = Valued.Basis, Combination = combination, Rate = rate.Rate.AsRatio, FloorAreaFactors = table.Rows with { Reading = TableReading.Linear }, Cases = [.. cases] };
        Of(method, counts, rate.Term(held), ratio).ShouldBe(Combined(adjusted, combination) * OracleDraws.SquareMetres(counts));
    });

    /// <summary>(Ea + Ed + T + R1 + R2 + R3) × K × location; K for the shorter term, none without one.</summary>
    [Fact]
    public void CostApproximation_AnyLines_IsTheOracle() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var (rate, counts) = (OracleRate.Drawn(draw), OracleDraws.Counts(draw));
        OracleFraction profit = OracleDraws.Share(draw, 0, 300), gain = OracleDraws.Share(draw, 0, 300), location = OracleDraws.Share(draw, 800, 1_300);
        (OracleFraction Price, int Parts)[] lines = [.. Enumerable.Range(0, draw.Int(1, 5)).Select(_ => (OracleDraws.Yuan(draw), rate.DrawnParts(draw, 6)))];
        int? stated = draw.OnceIn(2) ? null : rate.DrawnParts(draw, 70), held = draw.OnceIn(2) ? null : rate.DrawnParts(draw, 70);
        int? shorter = stated is null ? held : held is null ? stated : Math.Min(stated.Value, held.Value);

        OracleFraction spent = 0, interest = 0;
        foreach (var (price, parts) in lines)
        {
            (spent, interest) = (spent + price, interest + (price * rate.Interest(parts)));
        }

        var term = shorter is not { } years ? (OracleFraction?)1 : rate.Rate.Sign == 0 ? default(OracleFraction?) : rate.TermFactor(years);
        var sum = (spent + interest + (spent * profit)) * (1 + gain);
        var method = Methods.Costing(cost => cost with
        {
            LandUse = Homes, InterestRate = rate.Rate.AsRatio, ProfitRate = profit.AsRatio, GainRate = gain.AsRatio, Location = location.AsRatio, Rate = rate.Rate.AsRatio, Term = Term(rate, stated),
            Lines = [.. lines.Select((line, at) => new LandCostLine { Name = $"{at}", Group = draw.Pick(Enum.GetValues<LandCostGroup>()), Price = OracleDraws.PerSquareMetre(line.Price), Period = rate.Term(line.Parts) })],
        });
        Of(method, counts, Term(rate, held)).ShouldBe(term * sum * location * OracleDraws.SquareMetres(counts));
    });

    private static Years? Term(OracleRate rate, int? parts) => parts is { } known ? rate.Term(known) : null;

    private static Explained<Appraisal> Of(ValuationMethod method, long counts, Years? term, OracleFraction? ratio = null) =>
        Valued.Of(method, Area.FromCount(counts), Valued.State("2023:070102", term, ratio?.AsRatio));

    /// <summary>None where a case has none: its ratio is outside the table.</summary>
    private static OracleFraction? Combined(List<(OracleFraction? Price, OracleFraction Weight)> cases, CaseCombination combination)
    {
        if (cases.Exists(static each => each.Price is null))
        {
            return null;
        }

        OracleFraction[] sorted = [.. cases.Select(static each => each.Price!.Value)];
        Array.Sort(sorted, static (left, right) => (left - right).Sign);
        var middle = sorted.Length / 2;
        return combination switch
        {
            CaseCombination.Median => sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
            CaseCombination.Mean => sorted.Aggregate((OracleFraction)0, static (sum, each) => sum + each) / sorted.Length,
            _ => cases.Aggregate((OracleFraction)0, static (sum, each) => sum + (each.Price!.Value * each.Weight)),
        };
    }
}
