using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Money drawn in a period (提款).</summary>
/// <param name="Period">The period, from 1.</param>
/// <param name="Amount">How much, above nothing.</param>
public sealed record LoanDraw(int Period, Money Amount);

/// <summary>When in its period money is drawn, for the interest of that period (提款时点).</summary>
[JsonConverter(typeof(NameConverter<DrawTiming>))]
public enum DrawTiming
{
    /// <summary>期初: interest for the whole period.</summary>
    BeginningOfPeriod,

    /// <summary>均衡: evenly over the period, interest for half of it, the usual estimate of construction interest.</summary>
    Evenly,

    /// <summary>期末: no interest in that period.</summary>
    EndOfPeriod,
}

/// <summary>The terms of a loan (借款条件): construction, grace, repayment.</summary>
/// <remarks>
/// The life is construction periods (interest added to the debt), then grace periods (interest only), then repayment periods.
/// Interest of a period = (opening debt + draws × 1, ½ or 0 by their timing) × yearly rate × part of a year, rounded by the named
/// rule; the part is 1 ÷ periods a year, or counted in days where a day count is agreed; with even draws this is 建设期利息 =（年初借款本息累计 + 本年借款额 ÷ 2）× 年利率 of 《建设项目经济评价方法与参数》(第三版).
/// The last payment takes what is left, so that the debt ends at nothing to the fen.
/// </remarks>
public sealed record LoanTerms
{
    /// <summary>Draws; those of one period add up (提款计划).</summary>
    public required ValueList<LoanDraw> Draws { get; init; }

    /// <summary>When in its period a draw is made (提款时点).</summary>
    public required DrawTiming DrawTiming { get; init; }

    /// <summary>The rate and where it comes from (利率).</summary>
    public required InterestRate Rate { get; init; }

    /// <summary>How interest becomes fen (利息取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The first day of the first period (起息日).</summary>
    public required DateOnly From { get; init; }

    /// <summary>Payments a year: 1, 2, 4 or 12 (每年付款次数).</summary>
    public required int PeriodsInYear { get; init; }

    /// <summary>How days count for interest; none for periods of equal length (计息天数惯例).</summary>
    public DayCount? DayCount { get; init; }

    /// <summary>Periods in which interest is added to the debt (建设期, 利息资本化).</summary>
    public required int ConstructionPeriods { get; init; }

    /// <summary>Periods after them in which only interest is paid (宽限期).</summary>
    public required int GracePeriods { get; init; }

    /// <summary>Periods in which principal is repaid, at least 1 (还款期).</summary>
    public required int RepaymentPeriods { get; init; }

    /// <summary>How it is repaid (还款方式).</summary>
    public required RepaymentManner Manner { get; init; }

    /// <summary>Principal kept for the last payment beside its regular part (尾款, 气球贷); nothing when there is none.</summary>
    public required Money Balloon { get; init; }

    /// <summary>The repayment schedule, exact to the fen (还本付息计划表).</summary>
    /// <returns>Period by period, ending at nothing.</returns>
    /// <exception cref="ArgumentException">Terms that make no loan; the message names the one.</exception>
    /// <exception cref="OverflowException">An amount does not fit.</exception>
    public DebtSchedule Schedule()
    {
        var defects = new List<TermDefect>();
        return TermDefect.OrThrow(LoanRepayment.Of(this, defects), defects, nameof(LoanTerms));
    }
}
