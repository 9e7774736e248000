namespace AssetPlanning;

/// <content>贷款与债券条件.</content>
public static partial class FindingCatalogue
{
    /// <summary>利率为负.</summary>
    public static FindingKind RateNegative => New(
        "financing.rate-negative",
        Severity.Error,
        "年利率为 {0}，不能为负。",
        "The rate a year is {0}; it is not negative.",
        "更正利率。",
        "Correct the rate.");

    /// <summary>每年付款次数不支持.</summary>
    public static FindingKind PaymentsInYearImpossible => New(
        "financing.payments-in-year",
        Severity.Error,
        "每年付款 {0} 次，只支持 {1} 次。",
        "Payments fall {0} times a year; only {1} times are covered.",
        "改为支持的付款次数。",
        "Use one of the numbers covered.");

    /// <summary>期数不成立.</summary>
    public static FindingKind PeriodsImpossible => New(
        "financing.periods-impossible",
        Severity.Error,
        "期限不成立：建设期 {0} 期、宽限期 {1} 期、还款期 {2} 期；各期不为负，还款至少一期，合计不超过 1200 期（债券 1 至 100 年），末期不晚于日历上限。",
        "No such life: {0} periods of construction, {1} of grace, {2} of repayment; none is negative, at least one repays, 1,200 at most (bonds 1 to 100 years), within the calendar.",
        "更正期限。",
        "Correct the periods.");

    /// <summary>金额不为正.</summary>
    public static FindingKind DrawsNotPositive => New(
        "financing.draws-not-positive",
        Severity.Error,
        "没有提款（发行额），或某次提款不为正。",
        "Nothing is drawn or issued, or a draw is not above nothing.",
        "补充提款计划或发行额。",
        "State the draws or the amount issued.");

    /// <summary>提款期超出范围.</summary>
    public static FindingKind DrawOutsideOfPeriods => New(
        "financing.draw-outside",
        Severity.Error,
        "第 {0} 期提款不在第 1 至 {1} 期之内：开始还本后不再提款。",
        "The draw of period {0} is not within periods 1 to {1}: nothing is drawn once repayment has begun.",
        "把提款移到还本之前，或延长建设期、宽限期。",
        "Draw before repayment begins, or lengthen construction or grace.");

    /// <summary>提款时点不成立.</summary>
    public static FindingKind DrawTimingImpossible => New(
        "financing.draw-timing",
        Severity.Error,
        "从第一期起还款的借款，提款须在期初。",
        "A loan repaid from its first period on is drawn at the beginning of that period.",
        "提款时点改为期初，或设建设期、宽限期。",
        "Draw at the beginning, or have periods of construction or grace.");

    /// <summary>尾款不成立.</summary>
    public static FindingKind BalloonImpossible => New(
        "financing.balloon-impossible",
        Severity.Error,
        "尾款 {0} 为负，或大于还款开始时的欠款 {1}。",
        "The balloon of {0} is negative, or more than the debt of {1} when repayment begins.",
        "更正尾款。",
        "Correct the balloon.");

    /// <summary>费率为负.</summary>
    public static FindingKind FeesNegative => New(
        "financing.fees-negative",
        Severity.Error,
        "发行费率 {0}、登记费率 {1}、兑付费率 {2} 均不能为负。",
        "Fees for issue {0}, registration {1} and payment {2} are not negative.",
        "更正费率。",
        "Correct the fees.");

    /// <summary>费用没有收取方.</summary>
    public static FindingKind FeesGoToNobody => New(
        "financing.fees-go-to-nobody",
        Severity.Error,
        "列有费率，但没有写明费用付给谁。",
        "Fees are stated, but nobody who receives them.",
        "写明费用收取方。",
        "Name who receives the fees.");

    /// <summary>分期还本不成立.</summary>
    public static FindingKind RedemptionsImpossible => New(
        "financing.redemptions-impossible",
        Severity.Error,
        "分期还本合计为 {0}：各次不为负，落在第 1 至 {1} 次付息日，合计不超过 1。",
        "Redemptions add up to {0}: none is negative, each falls on a payment from 1 to {1}, together at most 1.",
        "更正还本安排。",
        "Correct the redemptions.");
}
