namespace AssetPlanning;

/// <content>政策.</content>
public static partial class FindingCatalogue
{
    /// <summary>政策条件无从满足.</summary>
    public static FindingKind PolicyTestImpossible => New(
        DossierPrefix + "policy-test-impossible",
        Severity.Warning,
        "条件 {0} 无论何人都不能满足（{1}），按“不明”计，不据以判为不适用。",
        "Nobody can meet the test {0} ({1}): it is Unknown, and no reason to be left out.",
        "更正政策的适用条件：补充允许的值，或更正上下限、起止日期。",
        "Correct the policy: list the values that are enough, or set bounds and days the right way round.");

    private static IEnumerable<FindingKind> OfPolicies() => [PolicyTestImpossible];
}
