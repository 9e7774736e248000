using System.Diagnostics;
using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Accounting;

public sealed class InternalRateOfReturnTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_NoFlows_Throws()
    {
        FluentActions.Invoking(() => InternalRateOfReturn.Of([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => InternalRateOfReturn.OnDays([], DayCount.Actual365)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => InternalRateOfReturn.Of(Yuan([.. Enumerable.Repeat(1m, 1202)]))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_OnlyZeros_EveryRateSolves()
    {
        var found = InternalRateOfReturn.Of(Yuan(0, 0, 0));
        found.Status.Should().Be(RateStatus.Ambiguous);
        found.Roots.Count.Should().Be(0);
        found.Rate.Should().BeNull();
    }

    [Theory]
    [InlineData("0", "-100 60 40")]
    [InlineData("1", "-100 100 200")]
    [InlineData("-0.5", "-100 25 12.5")]
    [InlineData("0.25", "-100 0 156.25")]
    public void Of_RateAtADyadicFactor_IsExact(string rate, string yuan)
    {
        var found = InternalRateOfReturn.Of([.. yuan.Split(' ').Select(Money.Parse)]);
        found.Rate.Should().Be(Ratio.Parse(rate));
    }

    [Fact]
    public void Of_TheClosedEndsOfTheRange_AreOutside()
    {
        // Growth 1,000,001 exactly and one part less.
        InternalRateOfReturn.Of([Money.FromFen(-1), Money.FromFen(1_000_001)]).Status.Should().Be(RateStatus.NoSolution);
        InternalRateOfReturn.Of([Money.FromFen(-1), Money.FromFen(1_000_000)]).Rate.Should().Be((Ratio)999_999);
        InternalRateOfReturn.Of([Money.FromFen(-1_000_000_000_000_000_000), Money.FromFen(1)]).Rate.Should().Be(Ratio.Parse("-0.999999999999999999"));
    }

    [Fact]
    public void Of_RateZeroAmongSeveral_IsFoundOnce()
    {
        // (x − 1)²(x − 1.2)(x − 0.5)
        var found = InternalRateOfReturn.Of(Yuan(10, -37, 50, -29, 6));
        found.Roots.Select(static root => root.Rate).Should().Equal(Ratio.Parse("-0.5"), Ratio.Zero, Ratio.Parse("0.2"));
    }

    [Fact]
    public void Of_TwelveHundredPeriods_Answers()
    {
        var watch = Stopwatch.StartNew();
        var loan = InternalRateOfReturn.Of(Yuan([-1000, .. Enumerable.Repeat(1m, 1200)]));
        output.WriteLine($"one sign change: {watch.ElapsedMilliseconds} ms, {loan.Rate}");
        loan.Status.Should().Be(RateStatus.Unique);

        foreach (var seed in (ulong[])[1, 2, 3])
        {
            var draws = new Draw(seed);
            ValueList<Money> flows = [.. Enumerable.Range(0, 1201).Select(_ => Money.FromFen(draws.Long(-1_000_000_000, 1_000_000_000)))];
            watch.Restart();
            var found = InternalRateOfReturn.Of(flows);
            output.WriteLine($"seed {seed}, signs at random: {watch.ElapsedMilliseconds} ms, {found.Roots.Count} rates");
            found.Roots.All(root => root.IsProven && Residual.IsRoot(flows, root.Rate)).Should().BeTrue();
        }
    }

    [Fact]
    public void OnDays_WholeYearsApart_AgreesWithPeriods()
    {
        // 365 days apart: the step is a year, so even a double root is proven.
        var day = new DateOnly(2021, 1, 1);
        var found = InternalRateOfReturn.OnDays(
            [new(day, Money.FromYuan(-100)), new(day.AddDays(365), Money.FromYuan(220)), new(day.AddDays(730), Money.FromYuan(-121))],
            DayCount.Actual365);
        found.Status.Should().Be(RateStatus.Unique);
        found.Rate.Should().Be(Ratio.Parse("0.1"));

        var byMonths = InternalRateOfReturn.OnDays(
            [new(new(2020, 1, 31), Money.FromYuan(-100)), new(new(2022, 1, 31), Money.FromYuan(121))],
            DayCount.Thirty360);
        byMonths.Rate.Should().Be(Ratio.Parse("0.1"));
    }

    [Fact]
    public void OnDays_ATouchOverThousandsOfDays_IsNotClaimedAsProven()
    {
        // (1 − 1.21 v)² over 2 · 1,461 steps of a day: beyond the exact removal of multiple roots.
        var day = new DateOnly(2020, 1, 1);
        var found = InternalRateOfReturn.OnDays(
            [new(day, Money.FromYuan(-10000)), new(day.AddDays(1461), Money.FromYuan(24200)), new(day.AddDays(2922), Money.FromYuan(-14641))],
            DayCount.Actual365);
        found.Status.Should().Be(RateStatus.Ambiguous);
        found.Roots.Count.Should().Be(1);
        found.Roots[0].IsProven.Should().BeFalse();
    }

    [Fact]
    public void OnDays_RandomSeries_EveryRateHasItsResidual()
    {
        const ulong Seed = 77;
        var count = Runs.Count(200, 5_000);
        output.WriteLine($"seed {Seed}, {count} series");
        var draws = new Draw(Seed);
        var day = new DateOnly(2020, 1, 1);
        var several = 0;
        var watch = Stopwatch.StartNew();
        for (var run = 0; run < count; run++)
        {
            ValueList<DatedFlow> flows = [.. Enumerable.Range(0, (int)draws.Long(2, 25))
                .Select(_ => new DatedFlow(day.AddDays((int)draws.Long(0, 12_000)), Money.FromFen(draws.Long(-1_000_000_000, 1_000_000_000))))
                .OrderBy(static flow => flow.Day)];
            var found = InternalRateOfReturn.OnDays(flows, DayCount.Actual365);
            found.Roots.All(static root => root.IsProven).Should().BeTrue($"run {run}");
            foreach (var root in found.Roots.Where(static root => root.Rate > Ratio.Parse("-0.99") && root.Rate < 1000))
            {
                Residual.OnDays(flows, root.Rate, 365).Should().BeLessThan(1e-12, $"run {run}");
            }

            several += found.Roots.Count > 1 ? 1 : 0;
        }

        output.WriteLine($"several rates {several}, {watch.ElapsedMilliseconds} ms");
        several.Should().BePositive();
    }

    [Fact]
    public void OnDays_ExtremeSeries_AnswerInTime()
    {
        var watch = Stopwatch.StartNew();
        void Told(string what, RatesOfReturn found)
        {
            output.WriteLine($"{what}: {found.Status}, {found.Roots.Count} rates, {watch.ElapsedMilliseconds} ms");
            watch.Restart();
        }

        // All but a fen of ten million lost in a day: 1 + r is 10^−9 to the power 365.
        var lost = InternalRateOfReturn.OnDays([new(new(2026, 1, 1), Money.FromFen(-1_000_000_000)), new(new(2026, 1, 2), Money.FromFen(1))], DayCount.Actual365);
        Told("lost in a day", lost);
        (Ratio.One + lost.Rate!.Value).Should().Be(Ratio.Of(1, System.Numerics.BigInteger.Pow(10, 9 * 365)));

        Told("whole calendar", InternalRateOfReturn.OnDays(
            [new(DateOnly.MinValue, Money.FromFen(long.MinValue)), new(new(2000, 2, 29), Money.FromFen(long.MaxValue)), new(DateOnly.MaxValue, Money.FromFen(1))],
            DayCount.Actual365));
        Told("whole calendar, three changes", InternalRateOfReturn.OnDays(
            [new(DateOnly.MinValue, Money.FromFen(-1)), new(new(2000, 2, 29), Money.FromFen(3)), new(new(2000, 3, 1), Money.FromFen(-3)), new(DateOnly.MaxValue, Money.FromFen(1))],
            DayCount.Actual365));

        var draws = new Draw(8);
        var months = Enumerable.Range(0, 1201).Select(month => new DateOnly(2000, 1, 31).AddMonths(month)).ToArray();
        var project = InternalRateOfReturn.OnDays(
            [.. months.Select((day, at) => new DatedFlow(day, Money.FromFen(at < 60 ? -draws.Long(0, 1_000_000_000) : draws.Long(0, 30_000_000))))],
            DayCount.Actual365);
        Told("1,200 months, one change", project);
        project.Status.Should().Be(RateStatus.Unique);
        Told("1,200 months, signs at random", InternalRateOfReturn.OnDays(
            [.. months.Select(day => new DatedFlow(day, Money.FromFen(draws.Long(-1_000_000_000, 1_000_000_000))))],
            DayCount.Actual365));
        Told("1,200 months by 30/360", InternalRateOfReturn.OnDays(
            [.. months.Select(day => new DatedFlow(day, Money.FromFen(draws.Long(-1_000_000_000, 1_000_000_000))))],
            DayCount.Thirty360));
    }

    internal static ValueList<Money> Yuan(params decimal[] yuan) => [.. yuan.Select(Money.FromYuan)];
}
