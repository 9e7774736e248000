namespace AssetPlanning;

/// <content>融资.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfFinancing() =>
    [
        RateNegative, PaymentsInYearImpossible, PeriodsImpossible, DrawsNotPositive, DrawOutsideOfPeriods, DrawTimingImpossible,
        BalloonImpossible, FeesNegative, FeesGoToNobody, RedemptionsImpossible, PoolWithoutSources, FundLimitNegative, FundWindowClosed,
        FundFromItself, FundTermsMismatch, FundPaymentsImpossible, FundRepaidBeforeDrawn, ShortfallUncovered, FundUnused, LineUnused,
        DebtLeft, DebtCorrected, BeyondCalendar, GuaranteeImpossible, GuaranteeCalled, GuaranteeIdle, SubsidyConditionUnmet,
        PartnershipImpossible, PartnershipFormulaUnconfirmed, FeedbackImpossible, FeedbackShort, FeedbackIdle, PriceInstalmentsImpossible,
        .. OfCoverage(),
    ];

    /// <summary>更正后债务不平.</summary>
    public static FindingKind DebtLeft => New(
        "financing.debt-left",
        Severity.Error,
        "按还款安排全部付清后应欠 {0}，账上借入减还本为 {1}：提款或还本被更正，而另一方没有同样更正。",
        "After all payments {0} should be owed; in the ledger draws less repayments are {1}: one of them was corrected, the other was not.",
        "同样更正相应的还本（提款）和利息，或修改融资条件。",
        "Correct the repayment or draw that belongs to it, and the interest, or change the terms.");

    /// <summary>本金被更正，利息未重算.</summary>
    public static FindingKind DebtCorrected => New(
        "financing.debt-corrected",
        Severity.Warning,
        "该债务的本金有 {0} 的更正；利息和费用仍按原还款计划。",
        "Principal of this debt was corrected by {0}; interest and fees follow the schedule as it was.",
        "核对并更正利息，或修改融资条件。",
        "Check and correct the interest, or change the terms.");

    /// <summary>期限超出账簿年限.</summary>
    public static FindingKind BeyondCalendar => New(
        "financing.beyond-calendar",
        Severity.Error,
        "自 {0} 起 {1} 年，超出账簿的 1900 至 2999 年。",
        "{1} years from {0} lead out of the years of the ledger, 1900 to 2999.",
        "更正起始日或期限。",
        "Correct the first day or the term.");

    /// <summary>分期价款不成立.</summary>
    public static FindingKind PriceInstalmentsImpossible => New(
        "financing.price-instalments",
        Severity.Error,
        "价款 {0}、首付比例 {1}、首期年限 {2}、分期年限比例 {3} 不成立：价款大于零，首付比例在 0 至 1 之间，分期为 1 至 100 年。",
        "No such instalments: price {0}, first part {1}, licence period {2} years, part of it {3}; a price is above nothing, a part lies between 0 and 1, the rest takes 1 to 100 years.",
        "更正价款与分期条件。",
        "Correct the price and the terms.");
}
