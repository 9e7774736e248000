namespace AssetPlanning;

/// <content>村庄规划: contents, order, appearance.</content>
public static partial class FindingCatalogue
{
    /// <summary>村庄规划内容缺失.</summary>
    public static FindingKind VillageContentMissing => New(
        "village.content-missing",
        Severity.Warning,
        "规划没有{0}。",
        "The plan lacks {0}.",
        "补充该项内容。",
        "Add it.");

    /// <summary>规划期不清.</summary>
    public static FindingKind VillagePeriodUnclear => New(
        "village.period-unclear",
        Severity.Error,
        "规划期自 {0} 年至 {1} 年，首尾颠倒。",
        "The plan runs from {0} to {1}.",
        "更正规划期。",
        "Correct the years.");

    /// <summary>规划内容重名.</summary>
    public static FindingKind VillageNameTwice => New(
        "village.name-twice",
        Severity.Error,
        "名称出现 {0} 次。",
        "The name occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>重点区域不明.</summary>
    public static FindingKind FocusAreaUnknown => New(
        "village.focus-area-unknown",
        Severity.Warning,
        "所指重点区域 {0} 不在规划中。",
        "It names the focus area {0}, which the plan does not have.",
        "更正区域名称。",
        "Correct the name.");

    /// <summary>重点区域没有项目.</summary>
    public static FindingKind FocusAreaIdle => New(
        "village.focus-area-idle",
        Severity.Warning,
        "重点区域没有安排项目。",
        "No project acts in the focus area.",
        "安排项目，或不列为重点区域。",
        "Arrange a project, or do not list it.");

    /// <summary>项目年度不在规划期.</summary>
    public static FindingKind ProjectOutsidePeriod => New(
        "village.project-outside-period",
        Severity.Warning,
        "项目自 {0} 年至 {1} 年，规划期为 {2}–{3} 年。",
        "The project runs from {0} to {1}, the plan from {2} to {3}.",
        "更正年度。",
        "Correct the years.");

    /// <summary>项目没有落位.</summary>
    public static FindingKind ProjectWithoutPlace => New(
        "village.project-without-place",
        Severity.Warning,
        "项目没有范围，所在重点区域也没有。",
        "Neither the project nor its focus area has ground.",
        "补充项目范围。",
        "Draw its ground.");

    /// <summary>项目没有规模或投资.</summary>
    public static FindingKind ProjectWithoutAmount => New(
        "village.project-without-amount",
        Severity.Warning,
        "项目规模为 {0}，投资估算为 {1}。",
        "The project has an area of {0} and a cost of {1}.",
        "补充规模和投资估算。",
        "State area and cost.");

    /// <summary>项目没有风貌管控.</summary>
    public static FindingKind ProjectWithoutAppearance => New(
        "village.project-without-appearance",
        Severity.Warning,
        "项目建设 {0}，没有适用的风貌管控要求。",
        "The project builds {0}, and no control of appearance holds there.",
        "补充该区域或全村的风貌要求。",
        "State one for the area or the whole village.");

    /// <summary>前置项目不明.</summary>
    public static FindingKind ProjectWaitsForNobody => New(
        "village.project-after-unknown",
        Severity.Warning,
        "前置项目 {0} 不在规划中。",
        "It waits for {0}, which the plan does not have.",
        "更正前置项目。",
        "Correct the name.");

    /// <summary>先于前置项目开工.</summary>
    public static FindingKind ProjectTooEarly => New(
        "village.project-too-early",
        Severity.Warning,
        "项目 {0} 年开工，前置项目 {1} 到 {2} 年才完工。",
        "It begins in {0}, while {1} before it ends in {2}.",
        "调整年度安排。",
        "Change the years.");

    /// <summary>项目互为前置.</summary>
    public static FindingKind ProjectsInACircle => New(
        "village.projects-in-a-circle",
        Severity.Error,
        "项目与其前置项目（{0}）互相等待，无法排序。",
        "The project and those it waits for ({0}) wait for each other.",
        "删除多余的前置关系。",
        "Take out what closes the circle.");

    private static IEnumerable<FindingKind> OfVillages() =>
    [
        VillageContentMissing, VillagePeriodUnclear, VillageNameTwice, FocusAreaUnknown, FocusAreaIdle, ProjectOutsidePeriod, ProjectWithoutPlace,
        ProjectWithoutAmount, ProjectWithoutAppearance, ProjectWaitsForNobody, ProjectTooEarly, ProjectsInACircle,
    ];
}
