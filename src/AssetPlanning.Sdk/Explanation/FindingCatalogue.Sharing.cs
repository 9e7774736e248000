namespace AssetPlanning;

/// <content>分成、运营与平衡.</content>
public static partial class FindingCatalogue
{
    /// <summary>比例合计不为一.</summary>
    public static FindingKind PortionsNotWhole => New(
        "sharing.portions-not-whole",
        Severity.Error,
        "规则 {0} 的比例合计为 {1}，应恰好为 1（另列其余归属的不超过 1），且各不为负、各方不重复。",
        "The portions of rule {0} add up to {1}; they must be exactly 1 (at most 1 where the rest goes to somebody), none negative, no party twice.",
        "调整比例，使合计恰好为 1。",
        "Correct the portions so that they add up to exactly 1.");

    /// <summary>付款为负.</summary>
    public static FindingKind NegativePayment => New(
        "sharing.negative-payment",
        Severity.Error,
        "规则 {0} 要向 {1} 付 {2}，分成不能为负。",
        "Rule {0} would pay {1} {2}; a share is not negative.",
        "修改规则；追回用专门的回拨规则。",
        "Correct the rule; money is taken back by a clawback rule.");

    /// <summary>超额分配.</summary>
    public static FindingKind OverPaid => New(
        "sharing.over-paid",
        Severity.Error,
        "规则 {0} 要向 {1} 付 {2}，可分余额只有 {3}。",
        "Rule {0} would pay {1} {2}; only {3} is left.",
        "修改规则，使其不超过可分余额。",
        "Correct the rule so that it stays within what is left.");

    /// <summary>未分配完.</summary>
    public static FindingKind Unallocated => New(
        "sharing.unallocated",
        Severity.Error,
        "{0} 的可分收益有 {1} 没有分给任何一方（最后一条规则：{2}）。",
        "Of the proceeds of {0}, {1} went to nobody (last rule: {2}).",
        "在末尾增加按比例分成的规则，把余额分完。",
        "End with a proportional rule that shares the rest.");

    /// <summary>产品线重复.</summary>
    public static FindingKind DuplicateProductLine => New(
        "operation.duplicate-line",
        Severity.Error,
        "产品线名称出现 {0} 次。",
        "The product line's name occurs {0} times.",
        "产品线应分别命名。",
        "Name the product lines apart.");

    /// <summary>产品期限不是整年.</summary>
    public static FindingKind ProductTermNotWhole => New(
        "operation.term-not-whole",
        Severity.Error,
        "产品线期限为 {0}，只支持 1 至 100 年的整年。",
        "The product line runs for {0} years; only whole years from 1 to 100 are covered.",
        "改为 1 至 100 年的整年期限。",
        "Use a term of 1 to 100 whole years.");

    /// <summary>账上没有该主体.</summary>
    public static FindingKind UnknownParty => New(
        "balance.unknown-party",
        Severity.Error,
        "账上没有主体 {0}，不能为其算账。",
        "The ledger has no party {0}; no balance can be struck for it.",
        "核对主体名称。",
        "Check the party's name.");

    /// <summary>查询所列名称账上没有.</summary>
    public static FindingKind UnknownInQuery => New(
        "ledger.unknown-in-query",
        Severity.Error,
        "账上没有 {0}，按它筛选的结果总是零。",
        "The ledger has no {0}; to ask for it always gives nothing.",
        "核对费项代码或对象名称。",
        "Check the code of the term or the name of the subject.");

    /// <summary>范围内没有收付.</summary>
    public static FindingKind EmptyScope => New(
        "balance.empty-scope",
        Severity.Error,
        "范围 {0} 内没有任何收付。",
        "Nothing was paid or received within {0}.",
        "核对范围。",
        "Check the scope.");

    /// <summary>上级范围的收付未归入.</summary>
    public static FindingKind WiderPostings => New(
        "balance.wider-postings",
        Severity.Warning,
        "另有 {0} 笔收付属于更大的范围（共 {1}），没有归入范围 {2} 的账。",
        "{0} flows ({1}) belong to a wider scope and are not part of the account of {2}.",
        "改用包含整个资产包的范围。",
        "Use a scope that holds the whole package.");

    /// <summary>现金缺口.</summary>
    public static FindingKind CashGap => New(
        "balance.cash-gap",
        Severity.Warning,
        "资金最低点在 {0}，为 {1}，届时需要其他资金。",
        "Cash is lowest on {0}, at {1}; other funds are needed then.",
        "安排覆盖缺口的借款或自有资金，或调整支付与供应的时序。",
        "Arrange a loan or own funds for the gap, or move payments and supply.");
}
