namespace AssetPlanning;

/// <content>资金渠道.</content>
public static partial class FindingCatalogue
{
    /// <summary>资金池没有渠道.</summary>
    public static FindingKind PoolWithoutSources => New(
        "financing.pool-empty",
        Severity.Error,
        "资金池没有任何资金渠道。",
        "The pool has no source.",
        "列出资金渠道，或去掉该资金池。",
        "List its sources, or leave the pool out.");

    /// <summary>额度为负.</summary>
    public static FindingKind FundLimitNegative => New(
        "financing.fund-limit",
        Severity.Error,
        "渠道 {0} 的额度为 {1}，不能为负。",
        "The limit of source {0} is {1}; it is not negative.",
        "更正额度。",
        "Correct the limit.");

    /// <summary>可用期不成立.</summary>
    public static FindingKind FundWindowClosed => New(
        "financing.fund-window",
        Severity.Error,
        "渠道 {0} 的可用期从 {1} 到 {2}，截止早于起始。",
        "Source {0} can be drawn from {1} until {2}: it closes before it opens.",
        "更正可用期。",
        "Correct the window.");

    /// <summary>资金来自用款主体自己.</summary>
    public static FindingKind FundFromItself => New(
        "financing.fund-from-itself",
        Severity.Error,
        "渠道 {0} 的资金由用款主体 {1} 自己提供，不是外来资金。",
        "Source {0} is provided by {1}, whose shortfall it covers.",
        "写明真正的资金提供方；自有资金无需列为渠道。",
        "Name who provides it; own cash is used first and is no source.");

    /// <summary>借款条件与资金性质不符.</summary>
    public static FindingKind FundTermsMismatch => New(
        "financing.fund-terms",
        Severity.Error,
        "渠道 {0}：借款须有借款条件，补助和资本金不能有。",
        "Source {0}: debt has terms of borrowing, grants and capital have none.",
        "补充借款条件，或更正资金性质。",
        "State the terms, or correct the nature.");

    /// <summary>付息还本次数不成立.</summary>
    public static FindingKind FundPaymentsImpossible => New(
        "financing.fund-payments",
        Severity.Error,
        "渠道 {0} 付息 {1} 次、还本 {2} 次：至少各一次，还本不多于付息，付息不超过 1200 次。",
        "Source {0} has {1} payments, {2} of them with principal: at least one of each, no more with principal than payments, 1,200 at most.",
        "更正次数。",
        "Correct the numbers.");

    /// <summary>到期早于可提款日.</summary>
    public static FindingKind FundRepaidBeforeDrawn => New(
        "financing.fund-repaid-early",
        Severity.Error,
        "渠道 {0} 可在 {1} 至 {2} 提款，却在 {3} 首次付息、{4} 到期：首次付息须晚于起始日，到期须晚于截止日。",
        "Source {0} can be drawn from {1} until {2}, yet first pays on {3} and is due on {4}: both come after.",
        "更正可用期或付息日。",
        "Correct the window or the days of payment.");

    /// <summary>缺口未覆盖.</summary>
    public static FindingKind ShortfallUncovered => New(
        "financing.shortfall-uncovered",
        Severity.Warning,
        "{0} 在 {1} 有 {2} 的新增缺口没有任何渠道可以覆盖，累计未覆盖 {3}。",
        "{0} is short of a further {2} on {1} that nothing covers; {3} in all.",
        "增加额度、延长可用期、放宽用途，或调整支付时序。",
        "Raise limits, widen windows or uses, or move payments.");

    /// <summary>渠道有余额.</summary>
    public static FindingKind FundUnused => New(
        "financing.fund-unused",
        Severity.Info,
        "额度 {0}，累计动用 {1}，还可动用 {2}。",
        "Of the limit of {0}, {1} was drawn in all and {2} is left.",
        "无需动用的资金可退回或调剂。",
        "What is not needed can be returned or moved.");

    /// <summary>循环额度有余.</summary>
    public static FindingKind LineUnused => New(
        "financing.line-unused",
        Severity.Info,
        "循环额度 {0}，同一时点最多欠 {1}，{2} 从未需要。",
        "Of the revolving limit of {0} at most {1} was owed at a time; {2} was never needed.",
        "可降低额度。",
        "The limit can be lowered.");
}
