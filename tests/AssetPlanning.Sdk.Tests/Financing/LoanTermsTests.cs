using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Financing;

public sealed class LoanTermsTests(ITestOutputHelper output)
{
    [Fact]
    public void Schedule_EqualInstalments_LastOneAdjusts()
    {
        // 10,000 at 12 % in three monthly instalments: 3,400.22, interest 100.00, 67.00, 33.67; the last pays 3,366.56.
        var schedule = Loan(10_000, "12%", 12, 3, RepaymentManner.EqualInstalments).Schedule();
        schedule.Periods.Select(static period => period.Service).Should().Equal(Yuan(3400.22m, 3400.22m, 3400.23m));
        schedule.Periods.Select(static period => period.Interest).Should().Equal(Yuan(100m, 67m, 33.67m));
        schedule.Periods.Select(static period => period.Closing).Should().Equal(Yuan(6699.78m, 3366.56m, 0m));
        schedule.Periods[2].Day.Should().Be(new DateOnly(2026, 4, 1));
    }

    [Fact]
    public void Schedule_EqualPrincipal_LastOneAdjusts()
    {
        // 100 in thirds at 10 %: 33.33, 33.33, 33.34; interest 10, 6.67, 3.33.
        var schedule = Loan(100, "10%", 1, 3, RepaymentManner.EqualPrincipal).Schedule();
        schedule.Periods.Select(static period => period.Repaid).Should().Equal(Yuan(33.33m, 33.33m, 33.34m));
        schedule.Periods.Select(static period => period.Interest).Should().Equal(Yuan(10m, 6.67m, 3.33m));
    }

    [Fact]
    public void Schedule_BulletBalloonAndZeroRate_ByHand()
    {
        Loan(100, "5%", 1, 2, RepaymentManner.Bullet).Schedule().ServiceByPeriod().Should().Equal([.. Yuan(5m, 105m)]);
        Loan(90, "0", 1, 3, RepaymentManner.EqualInstalments).Schedule().ServiceByPeriod().Should().Equal([.. Yuan(30m, 30m, 30m)]);
        // 60 of 100 in two parts, 40 with the last; interest 10 and 7.
        (Loan(100, "10%", 1, 2, RepaymentManner.EqualPrincipal) with { Balloon = Money.FromYuan(40) }).Schedule()
            .ServiceByPeriod().Should().Equal([.. Yuan(40m, 77m)]);
        // (100 − 40 ÷ 1.21) · 0.1 ÷ (1 − 1 ÷ 1.21) = 38.57 (38.571…): repaid 28.57, then 31.43 and the balloon of 40.
        (Loan(100, "10%", 1, 2, RepaymentManner.EqualInstalments) with { Balloon = Money.FromYuan(40) }).Schedule()
            .Periods.Select(static period => period.Repaid).Should().Equal(Yuan(28.57m, 71.43m));
    }

    [Fact]
    public void Schedule_ConstructionAndGrace_InterestIsCapitalisedThenPaid()
    {
        // The usual estimate: 300, 600 and 400 drawn evenly over three years at 12 %: interest 18, 74.16, 143.06 (wan).
        var terms = Loan(1, "12%", 1, 2, RepaymentManner.EqualPrincipal) with
        {
            Draws = [new(1, Money.FromWan(300)), new(2, Money.FromWan(600)), new(3, Money.FromWan(400))],
            DrawTiming = DrawTiming.Evenly,
            ConstructionPeriods = 3,
            GracePeriods = 1,
        };
        var schedule = terms.Schedule();
        schedule.Periods.Take(3).Select(static period => period.Capitalised)
            .Should().Equal(Money.FromWan(18), Money.FromWan(74.16m), Money.FromWan(143.0592m));
        schedule.Periods[3].InterestPaid.Should().Be(Money.FromWan(184.226304m));
        schedule.Periods[3].Repaid.Should().Be(Money.Zero);
        schedule.Repaid.Should().Be(schedule.Drawn + schedule.Capitalised);
        schedule.Periods[5].Closing.Should().Be(Money.Zero);
    }

    [Fact]
    public void Schedule_TermsThatMakeNoLoan_AreRefused()
    {
        var loan = Loan(100, "5%", 1, 2, RepaymentManner.Bullet);
        LoanTerms[] wrong =
        [
            loan with { Draws = [] },
            loan with { Draws = [new(1, Money.Zero)] },
            loan with { Draws = [new(2, Money.FromYuan(1))] },
            loan with { Rate = loan.Rate with { PerYear = -1 } },
            loan with { PeriodsInYear = 5 },
            loan with { RepaymentPeriods = 0 },
            loan with { RepaymentPeriods = 1201 },
            loan with { Balloon = Money.FromYuan(101) },
            loan with { Balloon = Money.FromYuan(-1) },
            loan with { DrawTiming = DrawTiming.Evenly },
        ];
        foreach (var terms in wrong)
        {
            FluentActions.Invoking(terms.Schedule).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Schedule_RandomTerms_EndAtNothingAndAreWorthWhatWasDrawn()
    {
        const ulong Seed = 314;
        var count = Runs.Count(500, 20_000);
        output.WriteLine($"seed {Seed}, {count} loans");
        var draws = new Draw(Seed);
        for (var run = 0; run < count; run++)
        {
            var terms = Loan(draws.Long(1, 100_000_000), "0", (int)draws.Long(0, 3) switch { 0 => 1, 1 => 2, 2 => 4, _ => 12 }, (int)draws.Long(1, draws.OnceIn(20) ? 1100 : 40), (RepaymentManner)draws.Long(0, 2));
            terms = terms with
            {
                Rate = new() { PerYear = Ratio.Of(draws.Long(0, 1500), 10_000), Basis = RateBasis.Contract },
                ConstructionPeriods = (int)draws.Long(0, 5),
                GracePeriods = (int)draws.Long(0, 5),
                Balloon = draws.OnceIn(3) ? Money.FromFen(draws.Long(0, terms.Draws[0].Amount.Fen)) : Money.Zero,
            };
            var schedule = terms.Schedule();

            schedule.Periods[^1].Closing.Should().Be(Money.Zero, $"run {run}");
            schedule.Repaid.Should().Be(schedule.Drawn + schedule.Capitalised, $"run {run}");
            schedule.Periods.All(static period => period.Repaid.Sign >= 0 && period.Closing.Sign >= 0).Should().BeTrue($"run {run}");
            for (var at = 1; at < schedule.Periods.Count; at++)
            {
                schedule.Periods[at].Opening.Should().Be(schedule.Periods[at - 1].Closing);
            }

            // Discounted at the loan's own rate the payments are worth the loan, but for half a fen of interest a period.
            var worth = NetPresentValue.Exact([Money.Zero, .. schedule.ServiceByPeriod()], terms.Rate.PerYear / terms.PeriodsInYear, FlowTiming.FirstFlowNow) - schedule.Drawn.Fen;
            ((worth.Sign < 0 ? -worth : worth) <= Ratio.Of(schedule.Periods.Count, 2)).Should().BeTrue($"run {run}");
        }
    }

    private static LoanTerms Loan(long yuan, string rate, int periodsInYear, int periods, RepaymentManner manner) => new()
    {
        Draws = [new(1, Money.FromYuan(yuan))],
        DrawTiming = DrawTiming.BeginningOfPeriod,
        Rate = new() { PerYear = Ratio.Parse(rate), Basis = RateBasis.Contract },
        Rounding = Rounding.HalfUp,
        From = new(2026, 1, 1),
        PeriodsInYear = periodsInYear,
        ConstructionPeriods = 0,
        GracePeriods = 0,
        Balloon = Money.Zero,
        RepaymentPeriods = periods,
        Manner = manner,
    };

    private static Money[] Yuan(params decimal[] yuan) => [.. yuan.Select(Money.FromYuan)];
}
