namespace AssetPlanning;

/// <content>担保、补贴、合作与反哺.</content>
public static partial class FindingCatalogue
{
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
}
