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

    /// <summary>担保条件不成立.</summary>
    public static FindingKind GuaranteeImpossible => New(
        "financing.guarantee-impossible",
        Severity.Error,
        "担保比例 {0}、限额 {1}、费率 {2}、期限 {3} 年不成立：比例在 0 至 1 之间，限额、费率不为负，期限 1 至 100 年，担保人不是被担保人。",
        "No such guarantee: portion {0}, limit {1}, fee {2}, {3} years; a portion lies between 0 and 1, limit and fee are not negative, it runs 1 to 100 years, and nobody guarantees for himself.",
        "更正担保条件。",
        "Correct the guarantee.");

    /// <summary>发生代偿.</summary>
    public static FindingKind GuaranteeCalled => New(
        "financing.guarantee-called",
        Severity.Warning,
        "{0}：{1} 无力支付，担保人代偿 {2}（当日还本付息 {3}），累计代偿 {4}。",
        "{0}: {1} cannot pay, the guarantor brings {2} (service of the day {3}); {4} in all.",
        "落实还款来源；代偿形成对担保人的债务。",
        "Find means to pay; a call is a debt to the guarantor.");

    /// <summary>担保没有对象.</summary>
    public static FindingKind GuaranteeIdle => New(
        "financing.guarantee-idle",
        Severity.Warning,
        "账上没有 {0} 对债务 {1} 的付息或还本，担保没有对象。",
        "{0} pays no interest and no principal on {1}: the guarantee covers nothing.",
        "核对被担保人与被担保债务的名称。",
        "Check the names of the debtor and of the debt.");

    /// <summary>补助条件未满足.</summary>
    public static FindingKind SubsidyConditionUnmet => New(
        "financing.subsidy-condition",
        Severity.Warning,
        "补助 {0} 未计入：条件“{1}”{2}。",
        "The subsidy of {0} is not in the account: condition “{1}” ({2}).",
        "满足条件并提供证明，或去掉该补助。",
        "Meet and show the condition, or leave the subsidy out.");

    /// <summary>政府付费条件不成立.</summary>
    public static FindingKind PartnershipImpossible => New(
        "financing.partnership-impossible",
        Severity.Error,
        "运营 {0} 年、利润率 {1}、折现率 {2}、建设成本 {3} 不成立：1 至 100 年，利润率、折现率大于 −1，成本不为负。",
        "No such payments: {0} years, profit {1}, discount {2}, construction cost {3}; 1 to 100 years, rates above −1, no negative cost.",
        "更正付费条件。",
        "Correct the terms.");

    /// <summary>运营补贴公式未核对原文.</summary>
    public static FindingKind PartnershipFormulaUnconfirmed => New(
        "financing.partnership-unconfirmed",
        Severity.Info,
        "运营补贴按通行公式计算，公式未与财金〔2015〕21号原文核对；PPP 政策已有调整。",
        "Public payments follow the formula in common use; it was not checked against the text of the guideline, and policy has changed since.",
        "核对现行规定与合同。",
        "Check the rules in force and the contract.");

    /// <summary>反哺条件不成立.</summary>
    public static FindingKind FeedbackImpossible => New(
        "financing.feedback-impossible",
        Severity.Error,
        "反哺比例 {0}，产业主体 {1}、专户 {2}、任务承担方 {3} 不成立：比例在 0 至 1 之间，专户须独立。",
        "No such feedback: part {0} of {1} through {2} to {3}; a part lies between 0 and 1, and the account stands alone.",
        "更正比例，另设专户。",
        "Correct the part; use an account of its own.");

    /// <summary>产业资金不足以反哺.</summary>
    public static FindingKind FeedbackShort => New(
        "financing.feedback-short",
        Severity.Warning,
        "{0} 在 {1} 应反哺 {2}，账上资金只够 {3}。",
        "{0} is to feed back {2} on {1}; it has the money for {3}.",
        "调整产业主体当日的支付，或降低反哺比例。",
        "Move what the industry pays that day, or lower the part.");

    /// <summary>反哺没有收付.</summary>
    public static FindingKind FeedbackIdle => New(
        "financing.feedback-idle",
        Severity.Warning,
        "账上没有 {0} 的 {1}，该费项不产生反哺。",
        "The ledger knows no {1} of {0}; nothing follows from it.",
        "核对主体与费项。",
        "Check the party and the term.");

    /// <summary>分期价款不成立.</summary>
    public static FindingKind PriceInstalmentsImpossible => New(
        "financing.price-instalments",
        Severity.Error,
        "价款 {0}、首付比例 {1}、首期年限 {2}、分期年限比例 {3} 不成立：价款大于零，首付比例在 0 至 1 之间，分期为 1 至 100 年。",
        "No such instalments: price {0}, first part {1}, licence period {2} years, part of it {3}; a price is above nothing, a part lies between 0 and 1, the rest takes 1 to 100 years.",
        "更正价款与分期条件。",
        "Correct the price and the terms.");
}
