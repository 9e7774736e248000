namespace AssetPlanning;

/// <content>底账、来源、限额、清单与信号.</content>
public static partial class FindingCatalogue
{
    private const string BaselinePrefix = "baseline.";

    private const string SourcesPrefix = "sources.";

    private const string LimitsPrefix = "limits.";

    private const string DossierPrefix = "dossier.";

    private const string SignalsPrefix = "signals.";

    /// <summary>底账已变.</summary>
    public static FindingKind BaselineChanged => New(
        BaselinePrefix + "changed",
        Severity.Error,
        "底账内容与冻结时的指纹不符：冻结时 {0}，现为 {1}。",
        "The baseline is not what was frozen: its fingerprint was {0} and is {1}.",
        "取回冻结的版本；确需调整的另行冻结新版本。",
        "Go back to what was frozen; freeze a change as a new version.");

    /// <summary>结果已过时.</summary>
    public static FindingKind BaselineStale => New(
        BaselinePrefix + "stale",
        Severity.Error,
        "结果依据的底账（{0}）与现行底账（{1}）不同，结果已过时，不得使用。",
        "The result stands on the baseline {0}; the one in force is {1}. It is stale and not to be used.",
        "按现行底账重新计算。",
        "Compute it again from the baseline in force.");

    /// <summary>结果不知所据底账.</summary>
    public static FindingKind BaselineNotNamed => New(
        BaselinePrefix + "not-named",
        Severity.Error,
        "结果没有记录所依据的底账，无法确认是否过时。",
        "The result names no baseline; whether it is stale cannot be told.",
        "由底账起重新计算。",
        "Compute it again, beginning with the baseline.");

    /// <summary>来源重复.</summary>
    public static FindingKind SourceTwice => New(
        SourcesPrefix + "source-twice",
        Severity.Error,
        "同名数据来源的位次或时点不一致，无法排序。",
        "Sources of this name differ in rank or day; they cannot be ranked.",
        "不同版本的来源分别命名。",
        "Name versions of a source apart.");

    /// <summary>来源未排序.</summary>
    public static FindingKind SourceUnranked => New(
        SourcesPrefix + "unranked",
        Severity.Rejected,
        "{0}：来源 {1} 不在来源清单中，数据未采用。",
        "{0}: the source {1} is not in the list of sources; what it says was set aside.",
        "补充该来源的权威性位次与时点。",
        "Give the rank and the day of the source.");

    /// <summary>来源矛盾且无法取舍.</summary>
    public static FindingKind SourcesUndecided => New(
        SourcesPrefix + "undecided",
        Severity.Rejected,
        "{0}：{1} 为 {2}，{3} 为 {4}，相差 {5}；两者位次与时点相同，无法取舍。",
        "{0}: {1} says {2}, {3} says {4}, a difference of {5}; they are of one rank and day, so neither stands.",
        "实地核实，或明确来源的先后。",
        "Look at the ground, or settle which source goes first.");

    /// <summary>来源矛盾.</summary>
    public static FindingKind SourcesDiffer => New(
        SourcesPrefix + "differ",
        Severity.Warning,
        "{0}：采用 {1} 的 {2}，不采用 {3} 的 {4}，相差 {5}；理由：{6}。",
        "{0}: {2} of {1} stands, not {4} of {3}, a difference of {5}; because: {6}.",
        "核实差异原因，必要时补充调查。",
        "Find out why they differ; survey again where it matters.");

    /// <summary>利用量为负.</summary>
    public static FindingKind UseNegative => New(
        LimitsPrefix + "use-negative",
        Severity.Rejected,
        "利用量为 {0}，不能为负。",
        "The use is {0}; it cannot be negative.",
        "更正利用量。",
        "Correct the amount.");

    /// <summary>限额未检查.</summary>
    public static FindingKind LimitNotChecked => New(
        LimitsPrefix + "not-checked",
        Severity.Warning,
        "{0}（{1} 年）：有 {2} 个限额、{3} 种计量单位，未予检查。",
        "{0} of {1}: there are {2} limits and {3} units; nothing was checked.",
        "每种资源每年只列一个限额，与利用量用同一单位。",
        "Give one limit a resource and year, in the unit of the uses, none of them negative.");

    /// <summary>超过限额.</summary>
    public static FindingKind LimitExceeded => New(
        LimitsPrefix + "exceeded",
        Severity.Warning,
        "{0}（{1} 年）：利用量 {2} 超过限额 {3}，超出 {4}；涉及 {5}。",
        "{0} of {1}: {2} is taken where {3} may be, {4} too much; by {5}.",
        "压减利用量至限额以内。",
        "Take less, down to the limit.");

    /// <summary>清单缺失.</summary>
    public static FindingKind ListMissing => New(
        DossierPrefix + "list-missing",
        Severity.Warning,
        "{0} 清单为空，且未注明已查明为空。",
        "The list {0} is empty, and nobody said that it is known to be.",
        "补充清单；确无内容的注明已查明为空。",
        "Fill the list, or declare it known to be empty.");

    /// <summary>清单缺项.</summary>
    public static FindingKind FactsMissing => New(
        DossierPrefix + "facts-missing",
        Severity.Info,
        "{0} 清单缺 {1} 项，应有 {2} 项。",
        "The list {0} lacks {1} of {2} facts.",
        "按缺项清单补充。",
        "Add what the list of missing facts names.");

    /// <summary>清单并非为空.</summary>
    public static FindingKind ListNotEmpty => New(
        DossierPrefix + "list-not-empty",
        Severity.Warning,
        "{0} 清单注明为空，却有 {1} 项。",
        "The list {0} is declared empty and has {1} entries.",
        "删去注明，或核对清单。",
        "Withdraw the declaration, or check the list.");

    /// <summary>资产所列资源不在资源清单.</summary>
    public static FindingKind ResourceNotListed => New(
        DossierPrefix + "resource-not-listed",
        Severity.Warning,
        "资产所列资源 {0} 不在资源清单中。",
        "The asset names the resource {0}, which is not in the list of resources.",
        "补充资源清单，或更正名称。",
        "Add it to the list, or correct the name.");

    /// <summary>政策适用资料不足.</summary>
    public static FindingKind PolicyFactsMissing => New(
        DossierPrefix + "policy-facts-missing",
        Severity.Warning,
        "政策 {0} 是否适用缺少资料：{1}。",
        "Whether the policy {0} is for it cannot be told; not known: {1}.",
        "补充所缺资料；资料不足不视为适用。",
        "Add what is missing; what is not known is not a yes.");

    /// <summary>信号对象重复.</summary>
    public static FindingKind SignalItemTwice => New(
        SignalsPrefix + "item-twice",
        Severity.Rejected,
        "名称出现 {0} 次，均未计入。",
        "The name occurs {0} times; none of them was counted.",
        "分别命名。",
        "Name them apart.");

    /// <summary>相邻关系的对象未知.</summary>
    public static FindingKind ContactUnknown => New(
        SignalsPrefix + "contact-unknown",
        Severity.Warning,
        "相邻关系涉及的对象不在列表中，相关邻接未计入。",
        "It is in contact with something and not in the list; its contacts were not counted.",
        "补充该对象，或删去其相邻关系。",
        "Add it to the list, or leave its contacts out.");

    /// <summary>低效未检查.</summary>
    public static FindingKind EfficiencyNotChecked => New(
        SignalsPrefix + "efficiency-not-checked",
        Severity.Warning,
        "缺 {0}，是否低效未能判定。",
        "Whether it is used below its worth cannot be told; missing: {0}.",
        "补充数据；阈值由所在地区的规则行给出。",
        "Add the figures; thresholds come with rows of the rulebook for the region.");

    private static IEnumerable<FindingKind> OfBaseline() =>
    [
        BaselineChanged, BaselineStale, BaselineNotNamed, SourceTwice, SourceUnranked, SourcesUndecided, SourcesDiffer, UseNegative, LimitNotChecked, LimitExceeded,
        ListMissing, ListNotEmpty, ResourceNotListed, FactsMissing, PolicyFactsMissing, SignalItemTwice, ContactUnknown, EfficiencyNotChecked,
    ];
}
