namespace AssetPlanning;

/// <content>规划核对: standards, mix, scale, feedback, structure, incentives.</content>
public static partial class FindingCatalogue
{
    /// <summary>指标不满足要求.</summary>
    public static FindingKind BoundNotKept => New(
        "bound.not-kept",
        Severity.Warning,
        "{0} 为 {1}，要求 {2}（{3}）。",
        "{0} comes to {1} where {2} is asked ({3}).",
        "调整方案或补足，使指标落入要求区间。",
        "Change the plan or make good until the figure lies in the range.");

    /// <summary>指标未核查.</summary>
    public static FindingKind BoundNotChecked => New(
        "bound.not-checked",
        Severity.Warning,
        "{0}：没有数据可与 {1} 核对（{2}）。",
        "{0}: nothing is known to hold against {1} ({2}).",
        "补充数据。",
        "Bring the data.");

    /// <summary>指标尚不能判定.</summary>
    public static FindingKind BoundUndecided => New(
        "bound.undecided",
        Severity.Warning,
        "{0} 介于 {1} 与 {2} 之间，尚不能判定是否满足 {3}。",
        "{0} lies between {1} and {2}, which does not decide whether {3} is kept.",
        "补充尚不明确的部分。",
        "Bring what is not known yet.");

    /// <summary>同一标准重复要求.</summary>
    public static FindingKind StandardStatesTwice => New(
        "acceptance.stated-twice",
        Severity.Error,
        "该标准对指标 {0} 提了 {1} 次要求。",
        "The standard asks for {0} {1} times.",
        "每项指标只保留一条要求。",
        "Keep one demand an indicator.");

    /// <summary>标准计量单位不可比.</summary>
    public static FindingKind StandardUnitsDiffer => New(
        "acceptance.units-differ",
        Severity.Error,
        "指标 {0} 以“{1}”计量，而 {2} 以“{3}”计量，无法合并。",
        "{0} is in \"{1}\" here and in \"{3}\" in {2}; they cannot be merged.",
        "统一计量单位。",
        "Use one unit.");

    /// <summary>标准互相矛盾.</summary>
    public static FindingKind StandardsContradict => New(
        "acceptance.contradiction",
        Severity.Error,
        "{0} 要求不低于 {1}，{2} 要求不高于 {3}：没有任何结果能同时满足。",
        "{0} asks for at least {1}, {2} for at most {3}: no result keeps to both.",
        "由制定单位协调，修改其中一项。",
        "Have those who wrote them settle it.");

    /// <summary>标准要求不一致.</summary>
    public static FindingKind StandardsDiffer => New(
        "acceptance.standards-differ",
        Severity.Info,
        "各标准要求不一致（{0}），从严取 {1}。",
        "The standards differ ({0}); the strictest holds: {1}.",
        "无需处理；可提请制定单位统一。",
        "None; those who wrote them may make them agree.");

    /// <summary>实测值单位不符.</summary>
    public static FindingKind ReadingUnitDiffers => New(
        "acceptance.reading-unit",
        Severity.Rejected,
        "指标 {0} 的实测值以“{1}”计量，要求以“{2}”计量，未核查。",
        "{0} was measured in \"{1}\" and is asked in \"{2}\"; NotChecked.",
        "更正单位。",
        "Correct the unit.");

    /// <summary>实测值不一致.</summary>
    public static FindingKind ReadingsDiffer => New(
        "acceptance.readings-differ",
        Severity.Warning,
        "指标 {0} 有不同的实测值，最小 {1}，最大 {2}。",
        "Readings of {0} differ, from {1} to {2}.",
        "核实后保留一个。",
        "Find out which one holds.");

    /// <summary>组合资产重名.</summary>
    public static FindingKind MixPartTwice => New(
        "mix.part-twice",
        Severity.Error,
        "组合中该资产出现 {0} 次。",
        "The asset occurs {0} times in the combination.",
        "分别命名，或合并。",
        "Name them apart or put them together.");

    /// <summary>组合类别不明.</summary>
    public static FindingKind MixClassUnknown => New(
        "mix.class-unknown",
        Severity.Error,
        "{1} 没有类别“{0}”。",
        "{1} has no class \"{0}\".",
        "改用该维度的类别。",
        "Use a class of that facet.");

    /// <summary>组合资产缺少价值.</summary>
    public static FindingKind MixValueMissing => New(
        "mix.value-missing",
        Severity.Warning,
        "要求 {0} 按价值计算占比，该资产没有价值，未核查。",
        "{0} asks for a share of value, and the asset has none; NotChecked.",
        "补充价值，或改按面积计算。",
        "Value it, or ask for a share of the area.");

    /// <summary>组合类别未定.</summary>
    public static FindingKind MixUndetermined => New(
        "mix.undetermined",
        Severity.Warning,
        "{0} 无法确定的资产：{1}；占比只能给出区间。",
        "{0} is not known of {1}; the share is between two bounds.",
        "说明其类别。",
        "State what they are.");

    /// <summary>单元重名.</summary>
    public static FindingKind UnitTwice => New(
        "scale.unit-twice",
        Severity.Warning,
        "单元出现 {0} 次。",
        "The unit occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>单元不小于乡镇.</summary>
    public static FindingKind UnitNotBelowTownship => New(
        "scale.not-below-township",
        Severity.Warning,
        "单元面积 {0} 不小于所在乡镇 {1} 的 {2}：供应、成本和收益难以落到项目。",
        "The unit has {0}, not less than {2} of its township {1}: supply, cost and income can hardly be told apart in it.",
        "划小单元。",
        "Divide it.");

    /// <summary>单元不大于地块.</summary>
    public static FindingKind UnitNotAbovePlot => New(
        "scale.not-above-plot",
        Severity.Warning,
        "单元面积 {0} 不大于地块 {1} 的 {2}：没有可以统筹平衡的余地。",
        "The unit has {0}, not more than {2} of its lot {1}: nothing is left to balance within.",
        "与相邻地块合并成单元。",
        "Join it with its neighbours.");

    /// <summary>单元尺度未核查.</summary>
    public static FindingKind UnitScaleNotChecked => New(
        "scale.not-checked",
        Severity.Warning,
        "缺少 {0}，单元尺度未核查完。",
        "{0} is not known; the scale is not fully checked.",
        "补充数据。",
        "Bring the data.");

    /// <summary>单元合计大于乡镇.</summary>
    public static FindingKind UnitsExceedTownship => New(
        "scale.units-exceed-township",
        Severity.Warning,
        "各单元合计 {0}，大于乡镇面积 {1}。",
        "Its units come to {0}, more than the {1} of the township.",
        "核对单元边界和面积口径。",
        "Check boundaries and how areas were measured.");

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

    private static IEnumerable<FindingKind> OfPlanQuestions() =>
    [
        BoundNotKept, BoundNotChecked, BoundUndecided, StandardStatesTwice, StandardUnitsDiffer, StandardsContradict, StandardsDiffer,
        ReadingUnitDiffers, ReadingsDiffer, MixPartTwice, MixClassUnknown, MixValueMissing, MixUndetermined, UnitTwice, UnitNotBelowTownship,
        UnitNotAbovePlot, UnitScaleNotChecked, UnitsExceedTownship, PlanItemTwice, FeedbackTwice, FeedbackItemUnknown, FeedbackOnOtherVersion,
        FeedbackUnitDiffers, FeedbackAnsweredBefore, FeedbackOverdue, FeedbackAnsweredLate, FeedbackNotTakenUp, FeedbackMissing, TransitionTwice,
        TransitionClassUnknown, TransitionClassUnclear, BearerTwice, BearerBoundsUnclear, TotalNotWhole, TotalBelowLeast, TotalAboveMost,
        IncentiveTwice, IncentiveSubjectUnchecked, IncentiveAgainstRule, IncentiveRuleUnknown, IncentiveAgainstParameter, IncentiveBottomLineOpen,
    ];
}
