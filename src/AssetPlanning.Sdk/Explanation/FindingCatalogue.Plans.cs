namespace AssetPlanning;

/// <content>多规合一: where plans contradict each other, and where a project could go.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfPlans() =>
    [
        PlansContradict, PrecedenceUndecided, PlansNotComparable, PlansNotCovered, GoalsContradict, IndicatorsContradict, NowhereToMove, ConditionNotMet, ConditionNotChecked,
    ];

    /// <summary>规划冲突.</summary>
    public static FindingKind PlansContradict => New(
        "conformity.plans-contradict",
        Severity.Warning,
        "与 {0} 重叠 {1}，冲突类型 {2}，优先：{3}。",
        "It overlaps {0} by {1}; kind {2}; what prevails: {3}.",
        "按优先的图层调整另一图层，或报共同的上级协调。",
        "Correct the other layer by the one that prevails, or ask whoever stands above both.");

    /// <summary>优先次序未定.</summary>
    public static FindingKind PrecedenceUndecided => New(
        "conformity.precedence-undecided",
        Severity.Warning,
        "与 {0} 的层级、效力和日期没有区别，优先次序未定。",
        "Nothing in the order of precedence tells it and {0} apart; which prevails is undecided.",
        "由共同的上级机关裁定。",
        "Have whoever stands above both decide.");

    /// <summary>用途无法比较.</summary>
    public static FindingKind PlansNotComparable => New(
        "conformity.plans-not-comparable",
        Severity.Warning,
        "与 {0} 重叠 {1}，两者用途属于不同的分类或版本，是否冲突未核查。",
        "It overlaps {0} by {1}; their uses are of different classifications, and whether they contradict is NotChecked.",
        "先按用地用海分类转换表统一到同一版本。",
        "Bring both to one edition by the crosswalk first.");

    /// <summary>冲突可能未查全.</summary>
    public static FindingKind PlansNotCovered => New(
        "conformity.plans-not-covered",
        Severity.Warning,
        "图层缺失或不完整（缺 {0} 个图斑），与其他规划的冲突可能未查全。",
        "The layer is absent or incomplete ({0} features are missing); there may be more contradictions than were found.",
        "补全图层后重新核对。",
        "Complete the layer and compare again.");

    /// <summary>目标矛盾.</summary>
    public static FindingKind GoalsContradict => New(
        "conformity.goals-contradict",
        Severity.Warning,
        "规划 {0} 的目标是 {1}，规划 {2} 的目标是 {3}。",
        "Plan {0} wants {1}, plan {2} wants {3}.",
        "统一目标后再合并规划。",
        "Agree on the goal before the plans are merged.");

    /// <summary>指标不一致.</summary>
    public static FindingKind IndicatorsContradict => New(
        "conformity.indicators-contradict",
        Severity.Warning,
        "规划 {0} 的指标值为 {1}，规划 {2} 的指标值为 {3}。",
        "Plan {0} states {1}, plan {2} states {3}.",
        "以批准的指标为准改正另一规划。",
        "Correct one plan by the indicator that was approved.");

    /// <summary>没有候选地块.</summary>
    public static FindingKind NowhereToMove => New(
        "conformity.nowhere-to-move",
        Severity.Warning,
        "{0} 个地块都不符合条件，没有候选地块。",
        "None of {0} places qualifies.",
        "扩大查找范围，补齐未核查的地块，或缩小项目用地。",
        "Look further, complete what was not checked, or make the project smaller.");

    /// <summary>不符合规划条件.</summary>
    public static FindingKind ConditionNotMet => New(
        "conformity.condition-not-met",
        Severity.Warning,
        "{0} 为 {1}，规划条件要求 {2}（{3}）。",
        "{0} is {1}; the planning conditions ask for {2} ({3}).",
        "修改设计，或依法定程序修改规划条件。",
        "Change the design, or the conditions by the procedure the law sets.");

    /// <summary>规划条件未核查.</summary>
    public static FindingKind ConditionNotChecked => New(
        "conformity.condition-not-checked",
        Severity.Warning,
        "规划条件要求 {0} {1}（{2}），设计没有给出该数值，未核查。",
        "The planning conditions ask for {0} {1} ({2}); the design does not state it, and it is NotChecked.",
        "补充该指标的设计数值。",
        "State the figure of the design.");
}
