namespace AssetPlanning;

/// <content>用地安排与建设形态: ground left out or arranged twice, forms nobody knows, shapes that are no longer there.</content>
public static partial class FindingCatalogue
{
    /// <summary>单元或载体重名.</summary>
    public static FindingKind ArrangementNameTwice => New(
        "arrangement.name-twice",
        Severity.Error,
        "名称出现 {0} 次。",
        "The name occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>用地没有安排.</summary>
    public static FindingKind GroundNotArranged => New(
        "arrangement.gap",
        Severity.Warning,
        "单元内有 {0} 没有任何活动安排，最大一块见 {1}。",
        "{0} of the unit have no arrangement; the largest piece is at {1}.",
        "补充安排，或明确留白。",
        "Arrange it, or hold it in reserve by name.");

    /// <summary>用地重复安排.</summary>
    public static FindingKind GroundArrangedTwice => New(
        "arrangement.overlap",
        Severity.Warning,
        "与 {0} 重叠 {1}（{2}），最大一块见 {3}。",
        "It shares {1} with {0} ({2}); the largest piece is at {3}.",
        "划清界线。",
        "Draw the line between them.");

    /// <summary>安排超出单元.</summary>
    public static FindingKind ArrangedOutside => New(
        "arrangement.outside",
        Severity.Warning,
        "有 {0} 在所有单元之外。",
        "{0} of it lie outside of all units.",
        "核对单元边界或安排范围。",
        "Check the boundary of the unit or the ground arranged.");

    /// <summary>单元互相重叠.</summary>
    public static FindingKind UnitsOverlap => New(
        "arrangement.units-overlap",
        Severity.Warning,
        "与单元 {0} 重叠 {1}，安排未核查完。",
        "It shares {1} with the unit {0}; the check is not complete.",
        "划清单元界线。",
        "Draw the line between the units.");

    /// <summary>建设形态未核查.</summary>
    public static FindingKind BuiltFormOpen => New(
        "conformity.built-form-open",
        Severity.Warning,
        "有 {0}（共 {1}）不知建设边界，既不是集中建设区也不是非集中建设区域。",
        "Of {1}, {0} lie where the boundaries are not known: neither concentrated nor not.",
        "补全建设边界图层。",
        "Complete the layers of the boundaries.");

    /// <summary>冲突与图层不符.</summary>
    public static FindingKind ConflictStale => New(
        "conformity.conflict-stale",
        Severity.Error,
        "与 {0} 的冲突面积为 {1}，现图层中共同范围为 {2}：不是同一批图层。",
        "The contradiction with {0} was told of {1}; the layers now share {2}: they are not those compared.",
        "用核对时的图层，或重新核对。",
        "Use the layers compared, or compare again.");

    /// <summary>退线按设计填报核对.</summary>
    public static FindingKind SetbackAsStated => New(
        "conformity.setback-as-stated",
        Severity.Info,
        "退线 {0} 只按设计填报值核对，没有量算：缺少 {1}。",
        "The set-back from {0} is compared as stated, not measured: {1} is missing.",
        "登记建筑基底和退让对象图层后量算。",
        "Register buildings and line so that it can be measured.");

    /// <summary>退线填报与量算不符.</summary>
    public static FindingKind SetbackDiffers => New(
        "conformity.setback-differs",
        Severity.Warning,
        "退线 {0}：设计填报 {1} m，量算为 {2} m。",
        "The set-back from {0} is stated as {1} m and measures {2} m.",
        "更正设计填报值。",
        "Correct what the design states.");

    private static IEnumerable<FindingKind> OfArrangements() =>
    [
        ArrangementNameTwice, GroundNotArranged, GroundArrangedTwice, ArrangedOutside, UnitsOverlap, BuiltFormOpen, ConflictStale, SetbackAsStated,
        SetbackDiffers,
    ];
}
