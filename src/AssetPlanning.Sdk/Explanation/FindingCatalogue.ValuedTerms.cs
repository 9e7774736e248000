namespace AssetPlanning;

/// <content>估价的时间: what of a right is left on the day of valuation, and how old a sale may be.</content>
public static partial class FindingCatalogue
{
    /// <summary>估价期日权利已届满.</summary>
    public static FindingKind ValuedRightEnded => New(
        "valuation.right-ended",
        Severity.Rejected,
        "权利 {0} 已于 {1} 届满，估价期日 {2} 没有剩余年期可估。",
        "Right {0} ended on {1}; on the day of valuation, {2}, nothing of it is left to value.",
        "核对权利终止日；已续期的填写续期后的终止日，已收回的按现有权利估价。",
        "Check the day the right ends; state the new one where it was renewed, and value the right there is where it was taken back.");

    /// <summary>可比实例过旧.</summary>
    public static FindingKind CaseTooOld => New(
        "valuation.case-too-old",
        Severity.Warning,
        "可比实例 {0} 成交于 {1}，距估价期日 {2} 超过 {3} 年。",
        "Case {0} was sold on {1}, more than {3} years before the day of valuation, {2}.",
        "换用较近的实例，或说明该实例仍可比的理由。",
        "Use a later case, or give the reason why this one still compares.");

    private static IEnumerable<FindingKind> OfValuedTerms() => [ValuedRightEnded, CaseTooOld];
}
