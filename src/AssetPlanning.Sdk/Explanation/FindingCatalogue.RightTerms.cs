namespace AssetPlanning;

/// <content>权利期限: what the days of a right mean on the day it is read.</content>
public static partial class FindingCatalogue
{
    /// <summary>曾与已届满权利重叠.</summary>
    public static FindingKind RightsOverlappedOnce => New(
        RightsPrefix + "overlapped-once",
        Severity.Warning,
        "自 {1} 至 {2} 曾与 {0} 在同一客体上相互排斥；其中先届满者已终止，现不再排斥。",
        "From {1} to {2} it and {0} excluded each other on one ground; the one that ended first hinders nothing any more.",
        "对届满而未注销的权利办理注销登记，并核查在后权利的设立是否合法。",
        "Have the right that ran out struck off, and look into how the later one came to be set up.");

    /// <summary>住宅建设用地使用权自动续期.</summary>
    public static FindingKind RightRenewedByLaw => New(
        RightsPrefix + "renewed-by-law",
        Severity.Warning,
        "登记的期限于 {0} 届满，住宅建设用地使用权依民法典第三百五十九条自动续期：仍按有效权利计。",
        "Its registered term was over on {0}; a residential right renews itself (Civil Code, article 359) and is counted as standing.",
        "办理续期登记，载明续期后的期限。",
        "Have the renewal registered, with its new term.");

    private static IEnumerable<FindingKind> OfRightTerms() => [RightsOverlappedOnce, RightRenewedByLaw];
}
