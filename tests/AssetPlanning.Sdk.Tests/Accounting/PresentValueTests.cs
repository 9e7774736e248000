using AssetPlanning.Accounting;
using static AssetPlanning.Tests.Accounting.InternalRateOfReturnTests;

namespace AssetPlanning.Tests.Accounting;

public sealed class PresentValueTests
{
    [Fact]
    public void Of_BothTimings_DifferByOnePeriod()
    {
        // 100 + 110 ÷ 1.1 = 200, a period later 181.8181…
        NetPresentValue.Of(Yuan(100, 110), Ratio.Parse("0.1"), FlowTiming.FirstFlowNow, Rounding.HalfUp).Should().Be(Money.FromYuan(200));
        NetPresentValue.Of(Yuan(100, 110), Ratio.Parse("0.1"), FlowTiming.FirstFlowAfterOnePeriod, Rounding.HalfUp).Should().Be(Money.FromYuan(181.82m));
        NetPresentValue.Exact(Yuan(100, 110), Ratio.Parse("0.1"), FlowTiming.FirstFlowAfterOnePeriod).Should().Be(Ratio.Of(200000, 11));
    }

    [Fact]
    public void Of_RateZeroOrBelow_IsAccepted()
    {
        NetPresentValue.Of(Yuan(-5, 2, 3), 0, FlowTiming.FirstFlowNow, Rounding.HalfUp).Should().Be(Money.Zero);
        NetPresentValue.Of(Yuan(0, 1), Ratio.Parse("-0.5"), FlowTiming.FirstFlowNow, Rounding.HalfUp).Should().Be(Money.FromYuan(2));
        FluentActions.Invoking(() => NetPresentValue.Of(Yuan(1), -1, FlowTiming.FirstFlowNow, Rounding.HalfUp)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => NetPresentValue.Of([], 0, FlowTiming.FirstFlowNow, Rounding.HalfUp)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => NetPresentValue.OnDays([], 0, DayCount.Actual365, default, Rounding.HalfUp)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void OnDays_DayCounts_DifferAsNamed()
    {
        // 2024 is a leap year: 366 days; 1.1^(−366/365), 1.1^(−366/360) and 1.1^(−1).
        DatedFlow[] flow = [new(new(2025, 1, 1), Money.FromYuan(1_000_000))];
        Money On(DayCount dayCount) => NetPresentValue.OnDays(flow, Ratio.Parse("0.1"), dayCount, new(2024, 1, 1), Rounding.HalfUp);
        On(DayCount.Thirty360).Should().Be(Money.FromYuan(909_090.91m));
        On(DayCount.Actual365).Should().Be(Money.FromYuan(908_853.55m));
        On(DayCount.Actual360).Should().Be(Money.FromYuan(907_647.96m));
    }

    [Fact]
    public void OnDays_ThirtyDayMonths_FollowTheBondBasis()
    {
        Ratio Days(DateOnly from, DateOnly to) => 360 * DayCount.Thirty360.YearsBetween(from, to);
        Days(new(2020, 1, 31), new(2020, 2, 29)).Should().Be(29);
        Days(new(2020, 1, 30), new(2020, 3, 31)).Should().Be(60);
        Days(new(2020, 1, 15), new(2020, 3, 31)).Should().Be(76);
        Days(new(2020, 3, 31), new(2020, 1, 15)).Should().Be(-76);
    }

    [Fact]
    public void AnnuityFactors_GiveTheTextbookNumbers()
    {
        // 1 ÷ 0.06 · (1 − 1.06^−40) = 15.0463 (compound interest tables).
        Money.FromYuan(10_000).Times(Annuity.Factor(Ratio.Parse("6%"), 40), Rounding.HalfUp).Should().Be(Money.FromYuan(150_462.97m));
        Annuity.Factor(0, 37).Should().Be(37);
        Annuity.Factor(Ratio.Parse("-0.5"), 2).Should().Be(6);
        Annuity.PresentValue(Money.FromYuan(6), Ratio.Parse("6%"), 40, Rounding.HalfUp).Should().Be(Money.FromYuan(90.28m));
        Annuity.Perpetual(Money.FromYuan(6), Ratio.Parse("6%"), Rounding.HalfUp).Should().Be(Money.FromYuan(100));
        FluentActions.Invoking(() => Annuity.Perpetual(Money.FromYuan(6), 0, Rounding.HalfUp)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Annuity.Factor(0, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Annuity.Factor(0, 1201)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void AnnuityFactor_BrokenTerm_TakesItsPower()
    {
        // (1 − 1.06^−37.5) ÷ 0.06 = 14.792195337…, computed with 50 digits.
        var term = new Years(Ratio.Parse("37.5"));
        Annuity.PresentValue(Money.FromYuan(1_000_000), Ratio.Parse("6%"), term, Rounding.HalfUp).Should().Be(Money.FromYuan(14_792_195.34m));
    }

    [Fact]
    public void GrowingAnnuity_EqualRates_IsTheLimit()
    {
        // r = g = 5 %: every year is worth 1 ÷ 1.05.
        GrowingAnnuity.Factor(Ratio.Parse("5%"), Ratio.Parse("5%"), 21).Should().Be(20);
        GrowingAnnuity.Factor(Ratio.Parse("5%"), 0, 30).Should().Be(Annuity.Factor(Ratio.Parse("5%"), 30));
        // 1 ÷ 1.1 + 1.05 ÷ 1.21
        GrowingAnnuity.Factor(Ratio.Parse("10%"), Ratio.Parse("5%"), 2).Should().Be(Ratio.Of(215, 121));
        GrowingAnnuity.PresentValue(Money.FromYuan(121), Ratio.Parse("10%"), Ratio.Parse("5%"), 2, Rounding.HalfUp).Should().Be(Money.FromYuan(215));
    }

    [Fact]
    public void TermCorrection_ShorterRight_IsWorthLess()
    {
        TermCorrection.Factor(0, 30, 40).Should().Be(Ratio.Of(3, 4));
        TermCorrection.Factor(Ratio.Parse("100%"), 1, 2).Should().Be(Ratio.Of(2, 3));
        TermCorrection.FromPerpetual(Ratio.Parse("100%"), 2).Should().Be(Ratio.Of(3, 4));
        // (1 − 1.06^−30) ÷ (1 − 1.06^−40) = 0.91483…
        Money.FromYuan(1000).Times(TermCorrection.Factor(Ratio.Parse("6%"), 30, 40), Rounding.HalfUp).Should().Be(Money.FromYuan(914.83m));
        FluentActions.Invoking(() => TermCorrection.FromPerpetual(0, 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ModifiedRate_SpreadsheetExample_Holds()
    {
        // Microsoft's example for MIRR: 12.609413 % and, over three years, -4.804466 %.
        ValueList<Money> flows = Yuan(-120000, 39000, 30000, 21000, 37000, 46000);
        Rounded(ModifiedRateOfReturn.Of(flows, Ratio.Parse("10%"), Ratio.Parse("12%")).Rate!.Value).Should().Be(126094);
        Rounded(ModifiedRateOfReturn.Of(Yuan(-120000, 39000, 30000, 21000), Ratio.Parse("10%"), Ratio.Parse("12%")).Rate!.Value).Should().Be(-48045);
        ModifiedRateOfReturn.Of(Yuan(1, 2), 0, 0).Status.Should().Be(RateStatus.NoSolution);
        ModifiedRateOfReturn.Of(Yuan(-1), 0, 0).Status.Should().Be(RateStatus.NoSolution);
        ModifiedRateOfReturn.Of(Yuan([-1000, .. Enumerable.Repeat(3m, 1200)]), Ratio.Parse("0.3%"), Ratio.Parse("0.4%")).Status.Should().Be(RateStatus.Unique);
        static System.Numerics.BigInteger Rounded(Ratio rate) => (1_000_000 * rate).Round(Rounding.HalfUp);
    }

    [Fact]
    public void Payback_ByHand_InterpolatesInsideThePeriod()
    {
        // −100, −70, −30, +20: two periods and 30 of 50.
        Payback.Static(Yuan(-100, 30, 40, 50)).Should().Be(new Payback { First = Ratio.Parse("2.6"), Lasting = Ratio.Parse("2.6") });
        // At 10 %: −100 + 55 ÷ 1.1 = −50, then 121 ÷ 1.21 = 100: one period and a half.
        Payback.Dynamic(Yuan(-100, 55, 121), Ratio.Parse("10%")).Should().Be(new Payback { First = Ratio.Parse("1.5"), Lasting = Ratio.Parse("1.5") });
        Payback.Static(Yuan(-100, 30)).Should().Be(new Payback { First = null, Lasting = null });
        Payback.Static(Yuan(5, 3)).Should().Be(new Payback { First = Ratio.Zero, Lasting = Ratio.Zero });
        Payback.Static(Yuan(-100, 100, -50, 100)).Should().Be(new Payback { First = 1, Lasting = Ratio.Parse("2.5") });
        Payback.Static(Yuan(-100, 100, -50)).Should().Be(new Payback { First = 1, Lasting = null });
        Payback.Static(Yuan(0, -100, 100)).Should().Be(new Payback { First = 2, Lasting = 2 });
    }

    [Fact]
    public void LoanLifeCover_ByHand_Holds()
    {
        // (110 ÷ 1.1 + 121 ÷ 1.21) ÷ 100 = 2
        LoanLifeCover.Of(Yuan(110, 121), Ratio.Parse("10%"), Money.FromYuan(100)).Should().Be(2);
        FluentActions.Invoking(() => LoanLifeCover.Of(Yuan(1), 0, Money.Zero)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void LevelPayments_PartsAndTimings_AgreeWithTheSpreadsheet()
    {
        // The table in the documentation of numpy-financial for 2,500 at 8.24 %/12 over 12 months: -200.58 and -17.17 in the first.
        var loan = new LevelPayments { Rate = Ratio.Parse("8.24%") / 12, Periods = 12, PresentValue = Money.FromYuan(2500), FutureValue = Money.Zero, Timing = PaymentTiming.EndOfPeriod };
        loan.Payment(Rounding.HalfUp).Should().Be(Money.FromYuan(-217.75m));
        loan.Interest(1, Rounding.HalfUp).Should().Be(Money.FromYuan(-17.17m));
        loan.Repayment(1, Rounding.HalfUp).Should().Be(Money.FromYuan(-200.58m));
        FluentActions.Invoking(() => loan.Interest(13, Rounding.HalfUp)).Should().Throw<ArgumentOutOfRangeException>();

        var early = loan with { Timing = PaymentTiming.BeginningOfPeriod };
        early.Interest(1, Rounding.HalfUp).Should().Be(Money.Zero);
        (early.ExactPayment() * (Ratio.One + early.Rate)).Should().Be(loan.ExactPayment());
    }
}
