using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Columns of lots say of each lot what the method says of it alone.</summary>
public class LotPricesTests(ITestOutputHelper output)
{
    [Fact]
    public void Value_RandomLotsAndTables_IsToTheFenWhatTheMethodSays() => Runs.Each(output, 40, 4_000, (draw, _) =>
    {
        var method = Drawn(draw);
        var lots = LotColumns.Of([.. Enumerable.Range(0, 12).Select(lot => new ValuedLot(
            $"L{lot}",
            draw.Pick<Code<LandUse>>("2023:1001", "2023:0901", "2023:16", "1001"),
            Area.FromCount(draw.OnceIn(9) ? 0 : Math.Abs(draw.Magnitude(draw.Pick(24, 36, 50)))),
            Ratio.Of(draw.Long(8_000, 32_000), LotColumns.RatioSteps)))]);
        var (values, states) = (new Money[lots.Count], new LotState[lots.Count]);
        LotPrices.Value(lots, method, values, states).Should().Be(states.Count(static state => state == LotState.Valued));
        for (var lot = 0; lot < lots.Count; lot++)
        {
            var alone = AssetPlanner.Default.Appraise(lots, lot, method);
            (states[lot] == LotState.Valued).Should().Be(!alone.IsRefused, $"{lots[lot]} is {states[lot]}: {string.Join(' ', alone.Findings)}");
            if (!alone.IsRefused)
            {
                values[lot].Should().Be(alone.Value.Amount, lots[lot].ToString());
            }
        }
    });

    /// <summary>0.01 m² at 0.5 元/m² is half a fen: decided by fractions, it goes up; a count less does not.</summary>
    [Fact]
    public void Value_HalfAFen_IsDecidedExactly()
    {
        var method = ResourceWorksheetTests.Flat(UnitPrice.PerSquareMetre(0.5m));
        var lots = LotColumns.Of([Lot(3), Lot(2), Lot(9), Lot(3_000_000_003)]);
        var (values, states) = (new Money[4], new LotState[4]);
        LotPrices.Value(lots, (BenchmarkCorrection)method, values, states).Should().Be(4);
        values.Select(static value => value.Fen).Should().Equal(1, 0, 2, 500_000_001);

        static ValuedLot Lot(long count) => new($"L{count}", "2023:1001", Area.FromCount(count), 1);
    }

    [Fact]
    public void Value_LotWithoutPrice_HasAStateAndNoNumber()
    {
        var lots = LotColumns.Of([Lot("2023:1001", 4), Lot("2023:0901", 2), Lot("2023:1001", 2)]);
        var (values, states) = (Enumerable.Repeat(Money.Parse("7"), 3).ToArray(), new LotState[3]);
        LotPrices.Value(lots, Methods.Benchmark, values, states).Should().Be(1);
        states.Should().Equal(LotState.OutsideTable, LotState.NoPrice, LotState.Valued);
        values[..2].Should().AllBeEquivalentTo(Money.Zero, "what a lot was worth under the table before is nobody's value");

        static ValuedLot Lot(string use, int ratio) => new($"{use}-{ratio}", use, Area.FromSquareMetres(100), ratio);
    }

    [Fact]
    public void Value_ParcelsOfTheirOwnOrNoRoom_IsMisuse()
    {
        var lots = LotColumns.Of([new("L1", "2023:1001", Area.FromSquareMetres(1), 1)]);
        FluentActions.Invoking(() => LotPrices.Value(lots, Methods.Benchmark with { Parcels = [new() { Asset = "L1", Corrections = [] }] }, new Money[1], new LotState[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LotPrices.Value(lots, Methods.Benchmark with { Basis = Valued.Basis with { Ranges = [new() { LandUse = "2023:1001", Least = UnitPrice.PerSquareMetre(1), Most = UnitPrice.PerSquareMetre(9) }] } }, new Money[1], new LotState[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LotPrices.Value(lots, Methods.Benchmark, new Money[1], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LotColumns.Of([new("L1", "2023:1001", Area.FromSquareMetres(1), Ratio.Parse("1/3"))])).Should().Throw<ArgumentException>();
    }

    private static BenchmarkCorrection Drawn(Draw draw)
    {
        BenchmarkPrice Price(Code<LandUse> use)
        {
            var price = UnitPrice.PerSquareMetre(draw.OnceIn(12) ? Ratio.Of(draw.Long(-9, 0), 1) : Ratio.Of(draw.Long(1, 999_999), draw.Pick(1, 3, 100)));
            var isFloor = draw.OnceIn(2);
            Ratio[] bounds = [.. Enumerable.Range(0, 5).Select(_ => Ratio.Of(draw.Long(9_000, 30_000), draw.Pick(10_000, 9_999))).Distinct().Order()];
            return new()
            {
                LandUse = use,
                Ground = isFloor ? null : price,
                Floor = isFloor ? new FloorPrice(price) : null,
                Term = draw.OnceIn(3) ? 40 : null,
                Rate = draw.OnceIn(9) ? -0.05m : 0.05m,
                DateFactor = draw.OnceIn(12) ? draw.Pick<Ratio>(0, -1) : Ratio.Of(draw.Long(900, 1_100), 1_000),
                Corrections = [new("甲", Ratio.Of(draw.Long(-99, 99), 700))],
                DevelopmentAdjustment = draw.OnceIn(2) ? UnitPrice.PerMu(draw.Long(-90_000, 9_000)) : null,
                FloorAreaFactors = draw.OnceIn(4)
                    ? null
                    : new() { Reading = draw.Pick(Enum.GetValues<TableReading>()), Rows = [.. bounds.Select(bound => new FloorAreaFactor(bound, Ratio.Of(draw.Long(1, 3_000), 1_700)))] },
            };
        }

        return new() { Basis = Valued.Basis with { Rounding = draw.Pick(Rounding.HalfUp, Rounding.HalfUp, Rounding.HalfEven, Rounding.Floor) }, Prices = [Price("2023:1001"), Price("2023:0901"), Price("1001")] };
    }
}
