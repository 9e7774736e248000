namespace AssetPlanning;

/// <content>激励性政策: what is granted after the bottom line.</content>
public static partial class FindingCatalogue
{
    /// <summary>激励政策重名.</summary>
    public static FindingKind IncentiveTwice => New(
        "incentive.twice",
        Severity.Error,
        "激励政策出现 {0} 次。",
        "The incentive occurs {0} times.",
        "合并或分别命名。",
        "Put them together or name them apart.");

    /// <summary>对象未经管控核查.</summary>
    public static FindingKind IncentiveSubjectUnchecked => New(
        "incentive.subject-unchecked",
        Severity.Rejected,
        "该对象没有管控结论，不适用激励政策。",
        "There is no verdict on the subject; it gets no incentive.",
        "先作管控核查。",
        "Check it first.");

    /// <summary>激励触及约束性规则.</summary>
    public static FindingKind IncentiveAgainstRule => New(
        "incentive.against-rule",
        Severity.Rejected,
        "支持事项 {0} 突破约束性规则 {1}（{2}），该政策不予适用。",
        "{0} departs from the binding rule {1} ({2}); the incentive is refused.",
        "激励只能作用于引导性规则；删除该事项。",
        "An incentive may ease guiding rules only; take it out.");

    /// <summary>激励触及的规则不明.</summary>
    public static FindingKind IncentiveRuleUnknown => New(
        "incentive.rule-unknown",
        Severity.Rejected,
        "支持事项 {0} 突破规则 {1}，核查中没有该规则，无法判定是否约束性，该政策不予适用。",
        "{0} departs from rule {1}, which is not in the check, so nobody knows whether it binds; the incentive is refused.",
        "把该规则纳入核查。",
        "Take the rule into the check.");

    /// <summary>激励改动管控参数.</summary>
    public static FindingKind IncentiveAgainstParameter => New(
        "incentive.against-parameter",
        Severity.Rejected,
        "政策改动管控参数 {0}，该政策不予适用。",
        "It puts another value in the place of {0}, a parameter of control; the incentive is refused.",
        "删除该参数行。",
        "Take the row out.");

    /// <summary>底线未通过.</summary>
    public static FindingKind IncentiveBottomLineOpen => New(
        "incentive.bottom-line",
        Severity.Info,
        "适用政策 {0}，但约束性规则的结论为“{1}”或未核查完，不予享受。",
        "{0} is for it, but the binding rules say {1} or saw not all of the ground; nothing is granted.",
        "先消除冲突、补齐核查。",
        "First clear the conflict and complete the check.");

    private static IEnumerable<FindingKind> OfIncentives() =>
    [
        IncentiveTwice, IncentiveSubjectUnchecked, IncentiveAgainstRule, IncentiveRuleUnknown, IncentiveAgainstParameter, IncentiveBottomLineOpen,
    ];
}
