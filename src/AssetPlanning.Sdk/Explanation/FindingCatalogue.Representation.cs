namespace AssetPlanning;

/// <content>所有者职责履行主体.</content>
public static partial class FindingCatalogue
{
    private const string OwnerPrefix = "owner.";

    /// <summary>资产无坐落.</summary>
    public static FindingKind AssetWithoutDivision => New(
        OwnerPrefix + "asset-without-division",
        Severity.Rejected,
        "资产没有行政区划代码，无法确定履职主体。",
        "The asset has no division code; who acts for its owner cannot be told.",
        "补充资产坐落的行政区划代码。",
        "Give the code of the division it lies in.");

    /// <summary>履职主体缺失.</summary>
    public static FindingKind NobodyRepresents => New(
        OwnerPrefix + "nobody-represents",
        Severity.Rejected,
        "{0} 在 {1} 于 {2} 没有履职主体。",
        "On {2} nobody acts for the owner of {0} in {1}.",
        "补充法定代表，或核对委托代理的资源种类、地域和期限。",
        "Name whom the law names, or check kinds, region and days of the mandates.");

    /// <summary>履职主体重叠.</summary>
    public static FindingKind SeveralRepresent => New(
        OwnerPrefix + "several-represent",
        Severity.Rejected,
        "{0} 在 {1} 于 {2} 有 {3} 个履职主体：{4}。",
        "On {2} there are {3} who act for the owner of {0} in {1}: {4}.",
        "明确唯一的履职主体，修订代理清单。",
        "Settle on one and amend the list of mandates.");

    /// <summary>委托人不履职.</summary>
    public static FindingKind MandateFromNobody => New(
        OwnerPrefix + "mandate-from-nobody",
        Severity.Warning,
        "委托人 {0} 于 {2} 在该范围内并不履职，对 {1} 的委托不生效。",
        "On {2} the principal {0} does not act there itself, so its mandate to {1} gives nothing.",
        "核对委托链：委托人应是法定代表或其代理人。",
        "Check the chain: a principal is named by law, or is itself an agent.");

    /// <summary>委托期限为空.</summary>
    public static FindingKind MandatePeriodEmpty => New(
        OwnerPrefix + "mandate-period-empty",
        Severity.Warning,
        "委托期限自 {0} 至 {1}，一天也没有：委托从未生效，所涉资产按未委托判定。",
        "The mandate runs from {0} to {1}, not a day: it never held, and its assets are decided as if it had not been given.",
        "更正代理清单中的起止日期。",
        "Correct its days in the list of mandates.");

    private static IEnumerable<FindingKind> OfRepresentation() => [AssetWithoutDivision, NobodyRepresents, SeveralRepresent, MandateFromNobody, MandatePeriodEmpty];
}
