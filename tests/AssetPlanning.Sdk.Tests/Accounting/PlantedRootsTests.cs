using System.Numerics;
using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Accounting;

/// <summary>P10 on series whose rates are known because the series is made of them.</summary>
public sealed class PlantedRootsTests(ITestOutputHelper output)
{
    private const ulong Seed = 20261;

    [Fact]
    public void Of_PlantedRates_FindsThemAllAndNothingElse()
    {
        var count = Runs.Count(4_000, 100_000);
        output.WriteLine($"seed {Seed}, {count} series");
        var draws = new Draw(Seed);
        var (several, multiple, none) = (0, 0, 0);
        for (var run = 0; run < count; run++)
        {
            var (flows, planted, isMultiple) = Plant(draws);
            var found = InternalRateOfReturn.Of(flows);

            found.Roots.Select(static root => root.Rate).Zip(planted)
                .All(static pair => Near(pair.First, pair.Second)).Should().BeTrue($"run {run}: {flows}");
            found.Roots.Count.Should().Be(planted.Length, $"run {run}: {flows}");
            found.Roots.All(static root => root.IsProven).Should().BeTrue();
            found.Roots.All(root => Residual.IsRoot(flows, root.Rate)).Should().BeTrue($"run {run}: {flows}");
            found.Status.Should().Be(planted.Length switch { 0 => RateStatus.NoSolution, 1 => RateStatus.Unique, _ => RateStatus.Ambiguous });
            (several, multiple, none) = (several + (planted.Length > 1 ? 1 : 0), multiple + (isMultiple ? 1 : 0), none + (planted.Length == 0 ? 1 : 0));
        }

        output.WriteLine($"several rates {several}, multiple roots {multiple}, none {none}");
        several.Should().BePositive();
        multiple.Should().BePositive();
        none.Should().BePositive();
    }

    [Fact]
    public void Of_RandomSeries_EveryRateHasItsResidualAndParityAgrees()
    {
        var count = Runs.Count(1_000, 20_000);
        output.WriteLine($"seed {Seed}, {count} series");
        var draws = new Draw(Seed);
        for (var run = 0; run < count; run++)
        {
            ValueList<Money> flows = [.. Enumerable.Range(0, (int)draws.Long(1, 40)).Select(_ => Money.FromFen(draws.Long(-1_000_000_000, 1_000_000_000)))];
            var found = InternalRateOfReturn.Of(flows);
            found.Roots.All(root => root.IsProven && Residual.IsRoot(flows, root.Rate)).Should().BeTrue($"run {run}");

            // Without multiple roots the number of roots has the parity of the number of sign changes (Descartes).
            var signs = flows.Where(static flow => flow.Sign != 0).Select(static flow => flow.Sign).ToArray();
            var changes = signs.Zip(signs.Skip(1)).Count(static pair => pair.First != pair.Second);
            (changes >= found.Roots.Count).Should().BeTrue();
            ((changes - found.Roots.Count) % 2).Should().Be(0, $"run {run}: {flows}");
        }
    }

    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(1, 1_000_000)]
    [InlineData(1, 100_000_000)]
    public void Of_NearDoubleRates_TellsThemApart(long above, long below)
    {
        // Growth 1.1 and 1.1 + 1/below.
        var near = new Ratio[] { Ratio.Parse("1.1"), Ratio.Parse("1.1") + Ratio.Of(above, below) };
        var found = InternalRateOfReturn.Of(Product(near, 1));
        found.Roots.Select(static root => root.Rate).Zip(near, static (rate, growth) => Near(rate, growth - Ratio.One)).Should().Equal(true, true);
        found.Status.Should().Be(RateStatus.Ambiguous);
    }

    [Theory]
    [InlineData(1, RateStatus.NoSolution)]
    [InlineData(0, RateStatus.Unique)]
    [InlineData(-1, RateStatus.Ambiguous)]
    public void Of_OneFenAroundADoubleRate_TellsNoneOneAndTwoApart(long fen, RateStatus expected)
    {
        // (x − 1.1)² · 10^16 and one fen more or less at the beginning or end of it.
        ValueList<Money> flows = [Money.FromFen(10_000_000_000_000_000), Money.FromFen(-22_000_000_000_000_000), Money.FromFen(12_100_000_000_000_000 + fen)];
        InternalRateOfReturn.Of(flows).Status.Should().Be(expected);
    }

    private static bool Near(Ratio left, Ratio right)
    {
        var difference = left - right;
        return (difference.Sign < 0 ? -difference : difference) <= Ratio.Of(1, BigInteger.Pow(10, 30));
    }

    /// <summary>Rates a planner may meet and some he may not, repeated at times, with factors that add no positive root.</summary>
    private static (ValueList<Money> Flows, Ratio[] Rates, bool IsMultiple) Plant(Draw draws)
    {
        for (; ; )
        {
            List<Ratio> growths = [];
            for (var left = draws.Long(0, 4); left > 0; left--)
            {
                var growth = draws.OnceIn(4)
                    ? Ratio.Of(draws.Long(1, 4000), draws.Long(1, 2000))
                    : Ratio.Of(draws.Long(1, 300), 100);
                growths.Add(growth);
                if (draws.OnceIn(5))
                {
                    growths.Add(growth);
                }
            }

            var flows = Product(growths, draws.Long(1, 3), draws);
            if (flows.Count > 0)
            {
                var rates = growths.Distinct().OrderBy(static growth => growth).Select(static growth => growth - Ratio.One).ToArray();
                return (flows, rates, rates.Length < growths.Count);
            }
        }
    }

    /// <summary>Π (q·x − p) over the growths p ÷ q, times factors without positive roots; empty when it leaves 64 bits.</summary>
    private static ValueList<Money> Product(IEnumerable<Ratio> growths, long scale, Draw? draws = null)
    {
        BigInteger[] product = [scale];
        foreach (var growth in growths)
        {
            product = Times(product, [growth.Denominator, -growth.Numerator]);
        }

        for (var more = draws?.Long(0, 3) ?? 0; more > 0; more--)
        {
            // x + a has a negative root, x² − 2ax + a² + b none at all.
            var (a, b) = (draws!.Long(1, 9), draws.Long(1, 20));
            product = draws.OnceIn(2) ? Times(product, [1, a]) : Times(product, [1, -2 * a, (a * a) + b]);
        }

        return Array.Exists(product, static value => BigInteger.Abs(value) > long.MaxValue)
            ? []
            : [.. product.Select(static value => Money.FromFen((long)value))];
    }

    private static BigInteger[] Times(BigInteger[] left, BigInteger[] right)
    {
        var product = new BigInteger[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                product[i + j] += left[i] * right[j];
            }
        }

        return product;
    }
}
