namespace AssetPlanning;

/// <content>管控核查: what stands behind a verdict that is not clear.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfConformity() =>
    [
        SubjectTwice, RuleTwice, RulesInACircle, RuleNotInForce, LayerNotInForce, RuleBereft, GroundObjected, FootprintMissing, RuleSkipped, GroundNotChecked,
        ActivityUnstated, ActivityUnlisted, RulePassedOver, ObjectionTolerated, RulingUnconfirmed, OverrideOfNothing, OverrideStale, VerdictOverridden,
    ];

    /// <summary>核查对象重名.</summary>
    public static FindingKind SubjectTwice => New(
        "conformity.subject-twice",
        Severity.Error,
        "核查对象名称重复。",
        "Two subjects have this name.",
        "核查对象应分别命名。",
        "Name the subjects apart.");

    /// <summary>规则编号重复.</summary>
    public static FindingKind RuleTwice => New(
        "conformity.rule-twice",
        Severity.Error,
        "规则编号出现 {0} 次。",
        "The code of the rule occurs {0} times.",
        "只保留一个版本，或分别编号。",
        "Keep one version, or give each a code.");

    /// <summary>规则互为前置.</summary>
    public static FindingKind RulesInACircle => New(
        "conformity.rules-in-a-circle",
        Severity.Error,
        "规则与其前置规则（{0}）互相等待，无法排出核查次序。",
        "The rule and those it depends on ({0}) wait for each other.",
        "删除多余的前置关系。",
        "Take out the dependency that closes the circle.");

    /// <summary>规则未生效或已失效.</summary>
    public static FindingKind RuleNotInForce => New(
        "conformity.rule-not-in-force",
        Severity.Info,
        "规则自 {0} 起至 {1} 前有效，核查日 {2} 不适用。",
        "The rule holds from {0} until {1} and not on {2}; it was left out.",
        "核对核查日期与规则的有效期。",
        "Check the day and the term of the rule.");

    /// <summary>图层未生效.</summary>
    public static FindingKind LayerNotInForce => New(
        "conformity.layer-not-in-force",
        Severity.Warning,
        "图层批准日期为 {0}、效力为 {1}，在核查日 {2} 尚未生效：其图斑照常管控，但不能据以认定无冲突。",
        "The layer, approved on {0}, of force {1}, is not in force on {2}: what it draws restricts, and it vouches for nothing.",
        "换用已批准的图层，或核对核查日期。",
        "Use the layer in force, or check the day.");

    /// <summary>前置规则缺失.</summary>
    public static FindingKind RuleBereft => New(
        "conformity.rule-bereft",
        Severity.Warning,
        "前置规则 {0} 不在本次核查中或未生效：本规则一律跳过，结论为“未核查”。",
        "Rule {0}, which it depends on, is not in the check or not in force: the rule is skipped and NotChecked.",
        "加入前置规则，或删除前置关系。",
        "Add that rule, or take out the dependency.");

    /// <summary>与管控规则冲突.</summary>
    public static FindingKind GroundObjected => New(
        "conformity.conflict",
        Severity.Warning,
        "规则 {0}：有 {1} 受限，后果为 {2}（{3}）。",
        "Rule {0}: {1} are objected to; the consequence is {2} ({3}).",
        "避让受限范围，或按所列后果办理；受限图斑和条款见该对象的结论。",
        "Keep off that ground, or do what the consequence asks; the verdict of the subject names features and clauses.");

    /// <summary>没有用地范围.</summary>
    public static FindingKind FootprintMissing => New(
        "conformity.footprint-missing",
        Severity.Warning,
        "规则 {0}：用地范围未通过质检或面积为零（{1}），结论为“未核查”（{2}）。",
        "Rule {0}: the footprint was set aside or has no ground ({1}); NotChecked ({2}).",
        "改正用地范围。",
        "Correct the footprint.");

    /// <summary>规则被跳过.</summary>
    public static FindingKind RuleSkipped => New(
        "conformity.rule-skipped",
        Severity.Warning,
        "规则 {0} 因前置规则未核查完而跳过，{1} 未核查（{2}）；跳过不等于通过。",
        "Rule {0} was skipped because one it depends on was not fully checked; {1} are NotChecked ({2}). Skipped is not passed.",
        "先补齐前置规则所需的数据。",
        "First bring what the rule it depends on needs.");

    /// <summary>用地未核查.</summary>
    public static FindingKind GroundNotChecked => New(
        "conformity.ground-not-checked",
        Severity.Warning,
        "规则 {0}：有 {1} 没有完整图层可核（{2}）。",
        "Rule {0}: for {1} no complete layer is there to check against ({2}).",
        "补充或补全覆盖该处的图层。",
        "Bring or complete a layer that covers the ground.");

    /// <summary>活动未说明.</summary>
    public static FindingKind ActivityUnstated => New(
        "conformity.activity-unstated",
        Severity.Warning,
        "规则 {0}：没有说明拟开展的活动，{1} 未核查（{2}）。",
        "Rule {0}: nobody said what is to be done; {1} are NotChecked ({2}).",
        "说明拟开展的活动。",
        "State the activity.");

    /// <summary>活动未列入规定.</summary>
    public static FindingKind ActivityUnlisted => New(
        "conformity.activity-unlisted",
        Severity.Warning,
        "规则 {0}：规定中没有列出该活动，{1} 未核查（{2}）；未列出不等于允许。",
        "Rule {0}: no ruling is listed for the activity; {1} are NotChecked ({2}). Unlisted is not allowed.",
        "补充该活动的规定，或说明它视同哪一类活动。",
        "Add a ruling for the activity, or state which others it counts as.");

    /// <summary>规则有遗漏.</summary>
    public static FindingKind RulePassedOver => New(
        "conformity.rule-passed-over",
        Severity.Warning,
        "规则 {0} 没有对 {1} 作出结论（{2}），结论为“未核查”。",
        "Rule {0} came to nothing for {1} ({2}); NotChecked.",
        "修改规则，使每一块用地都有结论。",
        "Correct the rule so that all ground gets a verdict.");

    /// <summary>受限面积在容差内.</summary>
    public static FindingKind ObjectionTolerated => New(
        "conformity.within-tolerance",
        Severity.Info,
        "规则 {0}：受限 {1}，不超过容差 {2}（{3}）。",
        "Rule {0}: {1} are objected to, within the tolerance of {2} ({3}).",
        "需要严格避让的，调整用地范围。",
        "Move the footprint where no square metre may be touched.");

    /// <summary>管控规定未核实.</summary>
    public static FindingKind RulingUnconfirmed => New(
        "conformity.ruling-unconfirmed",
        Severity.Info,
        "该管控线对活动 {0} 的规定来自实务或尚未核实。",
        "What the line says of {0} is practice or unconfirmed.",
        "以现行文件核实后再据以作出结论。",
        "Confirm it by the document in force before relying on the verdict.");

    /// <summary>裁定没有对象.</summary>
    public static FindingKind OverrideOfNothing => New(
        "conformity.override-of-nothing",
        Severity.Warning,
        "人工裁定所指的规则 {0} 与该对象没有结论，裁定未采用。",
        "There is no verdict of rule {0} on this subject; the decision was not applied.",
        "核对裁定的对象和规则编号。",
        "Check subject and rule of the decision.");

    /// <summary>裁定已过时.</summary>
    public static FindingKind OverrideStale => New(
        "conformity.override-stale",
        Severity.Warning,
        "人工裁定针对规则 {0} 的结论“{1}”作出，现结论为“{2}”，裁定未采用。",
        "The decision was made on rule {0} finding {1}, which now finds {2}; it was not applied.",
        "按现结论重新裁定。",
        "Decide anew on what is found now.");

    /// <summary>人工裁定.</summary>
    public static FindingKind VerdictOverridden => New(
        "conformity.overridden",
        Severity.Info,
        "规则 {0} 的结论“{1}”经人工裁定为“{2}”（{3}，{4}）：{5}。原结论保留。",
        "What rule {0} found, {1}, was decided to be {2} by {3} on {4}: {5}. The original stands beside it.",
        "无需处理；裁定依据随结论保存。",
        "None; the decision is kept with the verdict.");
}
