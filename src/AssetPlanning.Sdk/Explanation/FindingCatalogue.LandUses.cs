namespace AssetPlanning;

/// <content>用地结构调整: classes before and after, and totals divided within bounds.</content>
public static partial class FindingCatalogue
{
    /// <summary>用地转换重名.</summary>
    public static FindingKind TransitionTwice => New(
        "structure.transition-twice",
        Severity.Error,
        "用地转换出现 {0} 次。",
        "The transition occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>地类不明.</summary>
    public static FindingKind TransitionClassUnknown => New(
        "structure.class-unknown",
        Severity.Rejected,
        "规则库没有地类 {0}，{1} 已剔除。",
        "The rulebook has no class {0}; {1} are set aside.",
        "更正地类代码，注明分类版本。",
        "Correct the class, its edition included.");

    /// <summary>地类待细分.</summary>
    public static FindingKind TransitionClassUnclear => New(
        "structure.class-unclear",
        Severity.Rejected,
        "地类 {0} 对应多个类（{1}），{2} 已剔除。",
        "Class {0} may be any of {1}; {2} are set aside.",
        "说明细分后的地类。",
        "State the finer class.");

    /// <summary>承担者重名.</summary>
    public static FindingKind BearerTwice => New(
        "structure.bearer-twice",
        Severity.Error,
        "承担者出现 {0} 次。",
        "The bearer occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>分配边界不清.</summary>
    public static FindingKind BearerBoundsUnclear => New(
        "structure.bounds-unclear",
        Severity.Error,
        "下限 {0}、上限 {1} 应为 {2} 的整数倍，非负，且下限不大于上限。",
        "Least {0} and most {1} have to be multiples of {2}, not negative, the least not above the most.",
        "更正上下限。",
        "Correct the bounds.");

    /// <summary>总量不是整数倍.</summary>
    public static FindingKind TotalNotWhole => New(
        "structure.total-not-whole",
        Severity.Error,
        "总量 {0} 应为 {1} 的整数倍，且不为负。",
        "The total {0} has to be a multiple of {1} and not negative.",
        "更正总量或最小计量单位。",
        "Correct the total or the step.");

    /// <summary>总量不足下限.</summary>
    public static FindingKind TotalBelowLeast => New(
        "structure.total-below-least",
        Severity.Error,
        "总量 {0} 小于各下限合计 {1}，无法分配。",
        "The total {0} is less than what has to be taken, {1}.",
        "增加总量，或降低下限。",
        "Raise the total or lower the least.");

    /// <summary>总量超出上限.</summary>
    public static FindingKind TotalAboveMost => New(
        "structure.total-above-most",
        Severity.Error,
        "总量 {0} 大于各上限合计 {1}（权重为零者按下限计），无法分配。",
        "The total {0} is more than may be taken, {1}; who has no weight takes the least.",
        "压缩总量，或依法调整指标。",
        "Lower the total, or amend the quotas by their procedure.");

    private static IEnumerable<FindingKind> OfLandUses() =>
    [
        TransitionTwice, TransitionClassUnknown, TransitionClassUnclear, BearerTwice, BearerBoundsUnclear, TotalNotWhole, TotalBelowLeast,
        TotalAboveMost,
    ];
}
