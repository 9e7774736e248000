using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Grant against lease by school arithmetic on whole numbers: every figure of the comparison but the rate at which both are equal, which the roots of flows are tested for.</summary>
public class GrantOrLeaseOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Compare_AnyRents_IsTheOracle() => Runs.Each(output, 150, 10_000, (draw, _) =>
    {
        var growth = OracleRate.Drawn(draw, 1).Growth;
        var isAdvance = draw.OnceIn(2);
        var lump = draw.Long(1, draw.Pick(9, 1_000_000, 10_000_000_000_000));
        long[] rents = [.. Enumerable.Range(0, draw.Int(1, 20)).Select(_ => draw.Long(0, (lump / draw.Pick(1, 3, 10)) + 1))];
        int? granted = draw.OnceIn(3) ? null : draw.OnceIn(3) ? rents.Length : draw.Int(1, 70);
        OracleFraction Discount(int year) => growth.Power(isAdvance ? -year : -year - 1);
        OracleFraction Factor(int years) => Enumerable.Range(0, years).Aggregate((OracleFraction)0, (sum, year) => sum + Discount(year));

        var worth = rents.Index().Aggregate((OracleFraction)0, (sum, rent) => sum + (rent.Item * Discount(rent.Index)));
        var level = worth / Factor(rents.Length);
        var even = lump / Factor(rents.Length);
        var found = AssetPlanner.Default.Compare(new()
        {
            Id = "L", LumpSum = Money.FromFen(lump), Rents = [.. rents.Select(Money.FromFen)], GrantYears = granted, Rate = (growth - 1).AsRatio, On = new(2028, 2, 29),
            Timing = isAdvance ? FlowTiming.FirstFlowNow : FlowTiming.FirstFlowAfterOnePeriod,
        }).Value;

        found.RentValue.Fen.Should().Be((long)worth.HalfUp());
        found.Difference.Fen.Should().Be((long)worth.HalfUp() - lump);
        found.Better.Should().Be(Better(lump, worth));
        found.LevelRent.Fen.Should().Be((long)level.HalfUp());
        found.BreakEvenRent.Fen.Should().Be((long)((even.Above + even.Below - 1) / even.Below), "the least rent that reaches the price");
        found.BreakEvenYears.Should().Be(YearsUntil(lump, rents, isAdvance, Discount)?.AsRatio);
        found.LevelPrice?.Fen.Should().Be((long)(lump / Factor(granted!.Value)).HalfUp());
        found.BetterByYear.Should().Be(granted is { } years ? Better(lump / Factor(years), level) : null);
    });

    private static BetterSupply Better(OracleFraction price, OracleFraction rent) => (rent - price).Sign switch { 0 => BetterSupply.Equal, > 0 => BetterSupply.Lease, _ => BetterSupply.Grant };

    /// <summary>The years after which the rents have brought the price: within a year in proportion; a rent in advance counts from the rent before it.</summary>
    private static OracleFraction? YearsUntil(long lump, long[] rents, bool isAdvance, Func<int, OracleFraction> discount)
    {
        OracleFraction open = lump;
        for (var year = 0; year < rents.Length; year++)
        {
            var rent = rents[year] * discount(year);
            if (!rent.IsBelow(open))
            {
                return isAdvance && year == 0 ? 0 : (open / rent) + (isAdvance ? year - 1 : year);
            }

            open -= rent;
        }

        return null;
    }
}
