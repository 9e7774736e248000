namespace AssetPlanning;

/// <content>反馈闭环: observations, answers, what nobody looked at.</content>
public static partial class FindingCatalogue
{
    /// <summary>规划事项重名.</summary>
    public static FindingKind PlanItemTwice => New(
        "feedback.item-twice",
        Severity.Error,
        "规划事项出现 {0} 次。",
        "The plan item occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>反馈重名.</summary>
    public static FindingKind FeedbackTwice => New(
        "feedback.twice",
        Severity.Rejected,
        "反馈编号出现 {0} 次，均未采用。",
        "The observation occurs {0} times; none is taken.",
        "分别编号。",
        "Number them apart.");

    /// <summary>反馈没有对应事项.</summary>
    public static FindingKind FeedbackItemUnknown => New(
        "feedback.item-unknown",
        Severity.Rejected,
        "规划中没有事项 {0}，反馈未采用。",
        "The plan has no item {0}; the observation is set aside.",
        "核对规划事项。",
        "Check the item.");

    /// <summary>反馈对照的规划版本不符.</summary>
    public static FindingKind FeedbackOnOtherVersion => New(
        "feedback.other-version",
        Severity.Rejected,
        "事项 {0}：反馈对照 {1}，事项属于 {2}，未采用。",
        "{0}: observed against {1}, while the item is of {2}; set aside.",
        "按事项所属版本重新对照。",
        "Observe it against the version of the item.");

    /// <summary>反馈单位不符.</summary>
    public static FindingKind FeedbackUnitDiffers => New(
        "feedback.unit-differs",
        Severity.Rejected,
        "事项 {0}：反馈以“{1}”计量，规划以“{2}”计量，未采用。",
        "{0}: observed in \"{1}\", planned in \"{2}\"; set aside.",
        "更正单位。",
        "Correct the unit.");

    /// <summary>答复早于反馈.</summary>
    public static FindingKind FeedbackAnsweredBefore => New(
        "feedback.answered-before",
        Severity.Rejected,
        "答复日期 {0} 早于观测日期 {1}，未采用。",
        "The answer of {0} is before the observation of {1}; set aside.",
        "更正日期。",
        "Correct the days.");

    /// <summary>逾期未答复.</summary>
    public static FindingKind FeedbackOverdue => New(
        "feedback.overdue",
        Severity.Warning,
        "事项 {0}：应于 {1} 前答复，已逾期 {2} 天。",
        "{0}: an answer was due on {1}, {2} days ago.",
        "督促答复。",
        "See that it is answered.");

    /// <summary>逾期答复.</summary>
    public static FindingKind FeedbackAnsweredLate => New(
        "feedback.answered-late",
        Severity.Info,
        "事项 {0}：{1} 答复，晚于期限 {2}。",
        "{0}: answered on {1}, after the term of {2}.",
        "无需处理；计入考核。",
        "None; it counts in the review.");

    /// <summary>规划调整未落实.</summary>
    public static FindingKind FeedbackNotTakenUp => New(
        "feedback.not-taken-up",
        Severity.Warning,
        "事项 {0}：答复为调整规划，落实版本为 {1}，不是 {2} 之后的版本。",
        "{0}: the plan was to be adjusted; {1} is no version after {2}.",
        "注明落实调整的规划版本。",
        "Name the version that took it up.");

    /// <summary>应反馈而未反馈.</summary>
    public static FindingKind FeedbackMissing => New(
        "feedback.missing",
        Severity.Warning,
        "应于 {0} 前反馈，尚无反馈。",
        "It had to be observed by {0}, and nobody did.",
        "补充实施情况。",
        "Observe it.");

    private static IEnumerable<FindingKind> OfFeedback() =>
    [
        PlanItemTwice, FeedbackTwice, FeedbackItemUnknown, FeedbackOnOtherVersion, FeedbackUnitDiffers, FeedbackAnsweredBefore, FeedbackOverdue,
        FeedbackAnsweredLate, FeedbackNotTakenUp, FeedbackMissing,
    ];
}
