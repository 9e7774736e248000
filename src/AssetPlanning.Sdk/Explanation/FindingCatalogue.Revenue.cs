namespace AssetPlanning;

/// <content>收益归类.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfRevenue() => [RevenueClassUnknown, RevenueUnclassed];

    /// <summary>收益类别不存在.</summary>
    public static FindingKind RevenueClassUnknown => New(
        "finance.revenue-class-unknown",
        Severity.Error,
        "收益类别 {0} 不在规则库中，也没有登记。",
        "The class of revenue {0} is neither in the rulebook nor registered.",
        "使用规则库的类别代码，或先登记自有类别。",
        "Use a code of the rulebook, or register the class first.");

    /// <summary>收入未归类.</summary>
    public static FindingKind RevenueUnclassed => New(
        "finance.revenue-unclassed",
        Severity.Warning,
        "费项 {0} 的收入 {1} 没有归入任何收益类别，单独列示。",
        "Receipts of {0}, {1}, belong to no class of revenue; they are shown apart.",
        "把该费项归入一个收益类别。",
        "List the term under a class of revenue.");
}
