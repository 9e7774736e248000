using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A price at once against rents.</summary>
public class GrantOrLeaseTests
{
    internal static readonly GrantOrLease Terms = new()
    {
        Id = "L2", LumpSum = Money.FromYuan(1_000), Rents = [Money.FromYuan(600), Money.FromYuan(600)], Timing = FlowTiming.FirstFlowAfterOnePeriod, GrantYears = 2, Rate = 0.1m, On = new(2026, 1, 1),
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
        var found = Valley.Planner.Compare(Terms with { Rents = rents, GrantYears = 21 }).Findings.Should().ContainSingle().Subject;
        (found.Code, found.Basis!.Clause).Should().Be((FindingCatalogue.LeaseTooLong.Code, "第七百零五条"));
        Valley.Planner.Compare(Terms with { Rents = [.. rents.Skip(1)], GrantYears = 20 }).Findings.Should().BeEmpty();
        FluentActions.Invoking(static () => Terms with { Rents = [] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Terms with { LumpSum = Money.Zero }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => Terms with { Rate = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>
    /// 2,000 for forty years against two rents of 600: as they are the price is worth more, but it buys twenty times the years. Level at 10 %, the price
    /// comes to 2,000 × 0.1 ÷ (1 − 1.1⁻⁴⁰) = 204.5188 a year, the rents to 600.
    /// </summary>
    [Fact]
    public void Compare_GrantForOtherYears_IsByLevelAmountsToo()
    {
        var compared = Valley.Planner.Compare(Terms with { LumpSum = Money.FromYuan(2_000), GrantYears = 40 });
        (compared.Value.Better, compared.Value.BetterByYear, compared.Value.LevelPrice, compared.Value.LevelRent)
            .Should().Be((BetterSupply.Grant, BetterSupply.Lease, Money.Parse("204.52"), Money.FromYuan(600)));
        compared.About(FindingCatalogue.GrantLeaseYearsDiffer).Should().Equal("L2");
        Valley.ShouldReplay(compared);

        var open = Valley.Planner.Compare(Terms with { GrantYears = null });
        (open.Value.LevelPrice, open.Value.BetterByYear).Should().Be((null, null), "nobody said for how many years");
        open.About(FindingCatalogue.GrantYearsNotStated).Should().Equal("L2");
        FluentActions.Invoking(static () => Terms with { GrantYears = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Over the same years the two ways of comparing agree, and the break-even rent is the level price rounded up, in advance as well.</summary>
    [Theory]
    [InlineData(FlowTiming.FirstFlowNow)]
    [InlineData(FlowTiming.FirstFlowAfterOnePeriod)]
    public void Compare_SameYears_AgreesEitherWay(FlowTiming timing)
    {
        foreach (var rate in new[] { Ratio.Zero, (Ratio)0.03m, 0.1m })
        {
            var value = Valley.Planner.Compare(Terms with { Timing = timing, Rate = rate, Rents = [Money.FromYuan(700), Money.FromYuan(500)] }).Value;
            value.BetterByYear.Should().Be(value.Better);
            (value.BreakEvenRent - value.LevelPrice!.Value).Fen.Should().BeInRange(0, 1);
        }
    }

    /// <summary>A first rent paid with the grant that is more than the price has made up for it from the beginning.</summary>
    [Fact]
    public void Compare_FirstRentAboveThePrice_PaysFromTheBeginning() =>
        Valley.Planner.Compare(Terms with { Timing = FlowTiming.FirstFlowNow, Rents = [Money.FromYuan(1_200), Money.FromYuan(100)] }).Value.BreakEvenYears.Should().Be(Ratio.Zero);
}
