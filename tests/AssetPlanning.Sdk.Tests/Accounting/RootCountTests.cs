using System.Numerics;
using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Accounting;

/// <summary>No rate is missed and none invented: the number found is the number Sturm's theorem counts.</summary>
public sealed class RootCountTests(ITestOutputHelper output)
{
    private const ulong Seed = 5;

    [Fact]
    public void Of_RandomSeries_FindsAsManyRatesAsThereAre()
    {
        var count = Runs.Count(1_500, 30_000);
        output.WriteLine($"seed {Seed}, {count} series");
        var draws = new Draw(Seed);
        var tally = new int[8];
        for (var run = 0; run < count; run++)
        {
            // Small amounts bring multiple and rational roots, large ones ordinary series; growth up to 1,000,001 is looked at.
            var size = draws.OnceIn(2) ? draws.Long(1, 3) : 1_000_000_000;
            BigInteger[] flows = [.. Enumerable.Range(0, (int)draws.Long(2, 16)).Select(_ => (BigInteger)draws.Long(-size, size))];
            if (flows.All(static flow => flow.IsZero))
            {
                continue;
            }

            var found = InternalRateOfReturn.Of([.. flows.Select(static flow => Money.FromFen((long)flow))]);
            found.Roots.Count.Should().Be(SturmCount.Between(flows, Ratio.Of(1, BigInteger.Pow(10, 30)), 1_000_001), $"run {run}: {string.Join(' ', flows)}");
            found.Roots.All(static root => root.IsProven).Should().BeTrue();
            tally[found.Roots.Count]++;
        }

        output.WriteLine($"rates found 0, 1, 2 …: {string.Join(' ', tally)}");
        tally[3].Should().BePositive();
    }

    [Fact]
    public void OnDays_FewDays_FindsAsManyRatesAsThereAre()
    {
        var count = Runs.Count(200, 5_000);
        output.WriteLine($"seed {Seed}, {count} series");
        var draws = new Draw(Seed);
        var day = new DateOnly(2026, 1, 1);
        var upTo = Ratio.Of(new BigInteger(1.0385761791m * 10_000_000_000), 10_000_000_000);
        for (var run = 0; run < count; run++)
        {
            // Within forty days a rate below 10⁶ a year is a growth below 1,000,001^(1/365) = 1.038576… a day.
            var flows = Enumerable.Range(0, 41).Select(_ => draws.OnceIn(5) ? draws.Long(-1000, 1000) : 0).ToArray();
            if (flows.All(static flow => flow == 0))
            {
                continue;
            }

            var found = InternalRateOfReturn.OnDays([.. flows.Select((flow, at) => new DatedFlow(day.AddDays(at), Money.FromFen(flow)))], DayCount.Actual365);
            BigInteger[] polynomial = [.. flows.Select(static flow => (BigInteger)flow)];
            found.Roots.Count.Should().Be(SturmCount.Between(polynomial, Ratio.Of(1, BigInteger.Pow(10, 30)), upTo), $"run {run}: {string.Join(' ', flows)}");
        }
    }
}
