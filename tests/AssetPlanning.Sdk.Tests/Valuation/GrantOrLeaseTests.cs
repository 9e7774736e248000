using AssetPlanning.Accounting;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A price at once against rents.</summary>
public class GrantOrLeaseTests
{
    internal static readonly GrantOrLease Terms = new()
    {
        Id = "L2", LumpSum = Money.FromYuan(1_000), Rents = [Money.FromYuan(600), Money.FromYuan(600)], Timing = FlowTiming.FirstFlowAfterOnePeriod, Rate = 0.1m, On = new(2026, 1, 1),
    };

    /// <summary>600 ÷ 1.1 + 600 ÷ 1.21 = 545.4545 + 495.8678 = 1,041.3223. At r with 5/3 = 1/q + 1/q² they are equal: q = (3 + √69) ÷ 10, r = 13.0662 %. Level: 1,000 × 1.21 ÷ 2.1 = 576.1905. After the first rent 454.5455 are open, the second brings 495.8678: 1 + 0.9167.</summary>
    [Fact]
    public void Compare_TwoRents_IsTheHandCalculation()
    {
        var compared = Valley.Planner.Compare(Terms);
        var value = compared.Value;
        (value.RentValue, value.Difference, value.Better).Should().Be((Money.Parse("1041.32"), Money.Parse("41.32"), BetterSupply.Lease));
        value.BreakEvenRate.Rate!.Value.ToDecimal(8, Rounding.HalfUp).Should().Be(0.13066239m);
        value.BreakEvenRent.Should().Be(Money.Parse("576.20"));
        value.BreakEvenYears.Should().Be(1 + (Ratio.Of(5_000, 11) / Ratio.Of(60_000, 121)));
        Valley.ShouldReplay(compared);
    }

    /// <summary>Paid with the grant: 600 + 600 ÷ 1.1 = 1,145.4545; level 1,000 × 1.1 ÷ 2.1 = 523.8095.</summary>
    [Fact]
    public void Compare_RentsInAdvance_CountTheFirstInFull()
    {
        var value = Valley.Planner.Compare(Terms with { Timing = FlowTiming.FirstFlowNow }).Value;
        (value.RentValue, value.BreakEvenRent).Should().Be((Money.Parse("1145.45"), Money.Parse("523.81")));
    }

    /// <summary>1,210 in a year at 10 % is 1,100 now, exactly; one fen more and the grant is better.</summary>
    [Fact]
    public void Compare_ExactlyEqual_SaysSo()
    {
        var even = Terms with { LumpSum = Money.FromYuan(1_100), Rents = [Money.FromYuan(1_210)] };
        var value = Valley.Planner.Compare(even).Value;
        (value.Better, value.Difference, value.BreakEvenRent).Should().Be((BetterSupply.Equal, Money.Zero, Money.FromYuan(1_210)));
        Valley.Planner.Compare(even with { LumpSum = Money.FromYuan(1_100) + Money.FromFen(1) }).Value.Better.Should().Be(BetterSupply.Grant);
    }

    [Fact]
    public void Compare_RentsThatNeverPay_HaveNoBreakEvenYears()
    {
        var value = Valley.Planner.Compare(Terms with { Rents = [Money.FromYuan(1)] }).Value;
        value.BreakEvenYears.Should().BeNull();
        value.Better.Should().Be(BetterSupply.Grant);
    }

    /// <summary>民法典第七百零五条: a lease is for twenty years at most.</summary>
    [Fact]
    public void Compare_LeaseLongerThanTheLaw_IsFound()
    {
        ValueList<Money> rents = [.. Enumerable.Repeat(Money.FromYuan(60), 21)];
        var found = Valley.Planner.Compare(Terms with { Rents = rents }).Findings.Should().ContainSingle().Subject;
        (found.Code, found.Basis!.Clause).Should().Be((FindingCatalogue.LeaseTooLong.Code, "第七百零五条"));
        Valley.Planner.Compare(Terms with { Rents = [.. rents.Skip(1)] }).Findings.Should().BeEmpty();
        FluentActions.Invoking(static () => Terms with { Rents = [] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Terms with { LumpSum = Money.Zero }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => Terms with { Rate = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
