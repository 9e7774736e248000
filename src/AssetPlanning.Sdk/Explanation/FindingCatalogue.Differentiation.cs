namespace AssetPlanning;

/// <content>三次分化, 潜力, 外部影响, 社会价值, 财政功能, 租赁比较, 设施承载力.</content>
public static partial class FindingCatalogue
{
    /// <summary>三次分化规划不一致.</summary>
    public static FindingKind DifferentiationOtherPlan => New(
        "differentiation.other-plan",
        Severity.Error,
        "规划资产依据 {0}，给出的规划是 {1}。",
        "The assets were valued under {0}; the plan given is {1}.",
        "用同一版本的规划重新赋值。",
        "Value the assets under the plan given.");

    /// <summary>归类口径不适用.</summary>
    public static FindingKind DifferentiationViewUnknown => New(
        "differentiation.view-unknown",
        Severity.Error,
        "归类口径 {0} 不区分建设用地与非建设用地。",
        "The view {0} does not tell construction land from other land.",
        "改用“plan-construction”“three-classes”等口径。",
        "Use a view that does, such as plan-construction or three-classes.");

    /// <summary>地块与赋值不一致.</summary>
    public static FindingKind DifferentiationLotDiffers => New(
        "differentiation.lot-differs",
        Severity.Rejected,
        "地块 {0} 在规划中不存在或用途与赋值时不同，无法归因。",
        "The lot {0} is not in the plan or has another use than it was valued in.",
        "用同一版本的规划重新赋值。",
        "Value the assets under the plan given.");

    /// <summary>建设与否不明.</summary>
    public static FindingKind DifferentiationSideUnknown => New(
        "differentiation.side-unknown",
        Severity.Rejected,
        "地类 {0} 无法判定是否建设用地，未归因。",
        "No view says whether {0} is construction land; the uplift is not attributed.",
        "补充归类口径，或更正地类代码。",
        "Name a view that knows the class, or correct its code.");

    /// <summary>待定用途地类缺失.</summary>
    public static FindingKind DifferentiationUndecidedMissing => New(
        "differentiation.undecided-missing",
        Severity.Rejected,
        "没有声明待定用途{0}的代表地类，中间状态无法估价，未归因。",
        "No class stands for land on that side whose use is not decided ({0}); the uplift is not attributed.",
        "声明代表地类及其价格，如留白用地。",
        "Declare the class and its price, such as land held in reserve.");

    /// <summary>中间状态无价值.</summary>
    public static FindingKind DifferentiationStateWithoutValue => New(
        "differentiation.state-without-value",
        Severity.Rejected,
        "中间状态“{0}”（{1}）无法估价（{2}），未归因。",
        "The state after {0}, in use {1}, has no value ({2}); the uplift is not attributed.",
        "补充该状态的价格或参数，或声明基准规划条件。",
        "Give the price or parameters for the state, or declare the conditions that stand before the plan's.");

    /// <summary>两次估价不一致.</summary>
    public static FindingKind DifferentiationValuesDiffer => New(
        "differentiation.values-differ",
        Severity.Rejected,
        "本次估得现状价值 {0}、规划价值 {2}，赋值时为 {1}、{3}，未归因。",
        "Valued again, current and planned value are {0} and {2}; the assets say {1} and {3}.",
        "使用赋值时的估价方法和参数。",
        "Use the method and the parameters the assets were valued by.");

    /// <summary>单元重复.</summary>
    public static FindingKind DifferentiationUnitTwice => New(
        "differentiation.unit-twice",
        Severity.Warning,
        "地块归属 {0} 个单元，未计入任何单元。",
        "The lot is said to be in {0} units; it counts in none.",
        "每个地块只保留一个单元。",
        "Keep one unit a lot.");

    /// <summary>决定规划重复.</summary>
    public static FindingKind DifferentiationDeciderTwice => New(
        "differentiation.decider-twice",
        Severity.Warning,
        "{0} 由 {1} 个不同规划决定，均未采用。",
        "{0}: {1} different plans are said to have decided; none is taken.",
        "每个地块每次分化只保留一个决定规划。",
        "Keep one plan a lot and round.");

    /// <summary>决定规划缺失.</summary>
    public static FindingKind DifferentiationDeciderMissing => New(
        "differentiation.decider-missing",
        Severity.Info,
        "有 {0} 个地块这一次分化没有（唯一）声明由哪个规划决定。",
        "Of {0} lots nobody stated, or not by one plan, who decided in this round.",
        "声明决定规划的类型、层级和版本。",
        "State kind, tier and version of the plan.");

    /// <summary>潜力值缺失.</summary>
    public static FindingKind PotentialMissing => New(
        "potential.missing",
        Severity.Warning,
        "宗地没有现状价值或规划价值（{0}），没有潜力值，不等于零。",
        "The parcel has no value before or after ({0}): its potential is missing, not 0.",
        "先处理宗地被剔除的原因。",
        "Cure what set it aside.");

    /// <summary>宗地未知.</summary>
    public static FindingKind EffectOnUnknown => New(
        "effect.unknown-parcel",
        Severity.Warning,
        "不是已估价的宗地，其外部影响未计算。",
        "Not a parcel with a value; effects on or from it are not shown.",
        "核对名称，或先完成该宗地的赋值。",
        "Check the name, or value the parcel first.");

    /// <summary>系数表重复.</summary>
    public static FindingKind EffectScaleTwice => New(
        "effect.scale-twice",
        Severity.Rejected,
        "系数表给了 {0} 张，均未采用。",
        "The indicator has {0} scales; none is taken.",
        "每个指标只保留一张系数表。",
        "Keep one scale an indicator.");

    /// <summary>系数表缺失.</summary>
    public static FindingKind EffectScaleMissing => New(
        "effect.scale-missing",
        Severity.Warning,
        "有观测而没有系数表，未折算。",
        "It was observed but has no scale; nothing is made of it.",
        "声明系数表及其依据。",
        "Declare a scale and its source.");

    /// <summary>观测缺失.</summary>
    public static FindingKind EffectNotObserved => New(
        "effect.not-observed",
        Severity.Warning,
        "指标 {0} 截至 {1} 没有观测，未核查，不等于没有影响。",
        "{0} was not observed up to {1}: not checked, which is not no effect.",
        "补充观测数据及来源。",
        "Add an observation with its source.");

    /// <summary>观测重复.</summary>
    public static FindingKind EffectObservedTwice => New(
        "effect.observed-twice",
        Severity.Rejected,
        "指标 {0} 在 {1} 有 {2} 个观测，均未采用。",
        "{0} has {2} observations on {1}; none is taken.",
        "同一日只保留一个观测。",
        "Keep one observation a day.");

    /// <summary>低于系数表.</summary>
    public static FindingKind EffectBelowScale => New(
        "effect.below-scale",
        Severity.Warning,
        "指标 {0} 的观测 {1} 低于系数表起点 {2}，未折算。",
        "{0}: {1} is below where the scale begins, {2}; nothing is made of it.",
        "补充系数表的低段。",
        "Extend the scale downwards.");

    /// <summary>协同重复.</summary>
    public static FindingKind SynergyTwice => New(
        "effect.synergy-twice",
        Severity.Rejected,
        "协同声明重复，均未采用。",
        "The synergy is declared twice; neither is taken.",
        "合并或分别命名。",
        "Merge them or name them apart.");

    /// <summary>协同成员未知.</summary>
    public static FindingKind SynergyMemberUnknown => New(
        "effect.synergy-member-unknown",
        Severity.Rejected,
        "协同成员 {0} 没有规划价值，协同未计算。",
        "The member {0} has no planned value; the synergy is not shown.",
        "核对名称，或先完成赋值。",
        "Check the name, or value it first.");

    /// <summary>协同种类未知.</summary>
    public static FindingKind SynergyKindUnknown => New(
        "effect.synergy-kind-unknown",
        Severity.Rejected,
        "规则库没有资源种类 {0}，协同未计算。",
        "The rulebook has no kind of resource {0}; the synergy is not shown.",
        "更正资源种类代码。",
        "Correct the code of the kind.");

    /// <summary>协同种类不足.</summary>
    public static FindingKind SynergyOfOneKind => New(
        "effect.synergy-of-one-kind",
        Severity.Rejected,
        "协同须由不同种类的资源组成，且每个成员只列一次。",
        "A synergy joins two kinds of resources or more, each member once.",
        "更正成员及其种类。",
        "Correct the members and their kinds.");

    /// <summary>社会价值未声明.</summary>
    public static FindingKind SocialNotStated => New(
        "social.not-stated",
        Severity.Info,
        "有 {0} 个地块没有声明社会价值，不等于没有社会价值。",
        "Of {0} lots no social value is stated, which is not the same as none.",
        "声明指标、现状量和规划量。",
        "State indicators, before and after.");

    /// <summary>地块未知.</summary>
    public static FindingKind SocialLotUnknown => New(
        "social.lot-unknown",
        Severity.Warning,
        "{0}：不是已估价的地块，未列入。",
        "{0}: not a lot with a value; left out.",
        "核对地块编号。",
        "Check the name of the lot.");

    /// <summary>社会价值重复.</summary>
    public static FindingKind SocialStatedTwice => New(
        "social.stated-twice",
        Severity.Rejected,
        "{0} 声明了 {1} 次，均未采用。",
        "{0} is stated {1} times; none is taken.",
        "保留一条。",
        "Keep one statement.");

    /// <summary>社会价值单位不符.</summary>
    public static FindingKind SocialUnitDiffers => New(
        "social.unit-differs",
        Severity.Rejected,
        "{0} 在别处以“{1}”计量，与此处不同类，未列入。",
        "{0} is measured in \"{1}\" elsewhere, which is another kind of unit; left out.",
        "统一计量单位。",
        "Use one kind of unit.");

    /// <summary>改写地块未知.</summary>
    public static FindingKind FiscalLotUnknown => New(
        "fiscal.lot-unknown",
        Severity.Warning,
        "不是已估价的地块，改写未采用。",
        "Not a lot with a value; the override is not taken.",
        "核对地块编号。",
        "Check the name of the lot.");

    /// <summary>改写重复.</summary>
    public static FindingKind FiscalOverrideTwice => New(
        "fiscal.override-twice",
        Severity.Rejected,
        "地块属性改写了 {0} 次，均未采用。",
        "Its attributes are overridden {0} times; none is taken.",
        "保留一条改写。",
        "Keep one override.");

    /// <summary>地块属性改写.</summary>
    public static FindingKind FiscalOverridden => New(
        "fiscal.overridden",
        Severity.Info,
        "地块属性按声明改写：{0}。",
        "Its attributes are not those of its class: {0}.",
        "无需处理；理由随结果保存。",
        "Nothing to do; the reason is kept with the result.");

    /// <summary>建设与否不明（财政）.</summary>
    public static FindingKind FiscalSideUnknown => New(
        "fiscal.side-unknown",
        Severity.Warning,
        "地类 {0} 无法判定是否建设用地，未检查应有收支。",
        "No view says whether {0} is construction land; expected flows are not checked.",
        "补充归类口径，或更正地类代码。",
        "Name a view that knows the class, or correct its code.");

    /// <summary>财政功能待定.</summary>
    public static FindingKind FiscalFunctionUndecided => New(
        "fiscal.function-undecided",
        Severity.Info,
        "地类 {0} 没有财政功能（或待定），单列合计。",
        "The class {0} has no fiscal function or is undecided; it is totalled by itself.",
        "用途确定后按地块改写。",
        "Override the lot once its use is decided.");

    /// <summary>收支模板重复.</summary>
    public static FindingKind FiscalTemplateTwice => New(
        "fiscal.template-twice",
        Severity.Rejected,
        "地类 {0} 的“{1}”模板给了 {2} 个，均未采用。",
        "{0} has {2} templates of {1}; none is taken.",
        "每个地类每种收支只保留一个模板。",
        "Keep one template a class and flow.");

    /// <summary>收支金额缺失.</summary>
    public static FindingKind FiscalAmountMissing => New(
        "fiscal.amount-missing",
        Severity.Warning,
        "地类 {0} 应有“{1}”，没有声明金额，不按零计；涉及的地块见结果。",
        "A flow of {1} is expected of {0} and no amount is stated; it is not 0. The result lists the lots.",
        "声明该地类的收支模板。",
        "Declare the template.",
        new("王朝宇, 周玉. 城市规划学刊 2026(1)", "§2 服务、收益、融资三类用地"));

    /// <summary>租赁期限过长.</summary>
    public static FindingKind LeaseTooLong => New(
        "lease.too-long",
        Severity.Warning,
        "租赁 {0} 年，超过最长年限 {1}，超过部分无效。",
        "A lease of {0} years is longer than {1}; the excess is void.",
        "缩短租期，或改为出让、分期续租。",
        "Shorten the lease, grant the land, or renew.");

    /// <summary>设施声明重复.</summary>
    public static FindingKind FacilityTwice => New(
        "facility.twice",
        Severity.Rejected,
        "同名声明 {0} 次，均未采用。",
        "Declared {0} times under one name; none is taken.",
        "合并或分别命名。",
        "Merge them or name them apart.");

    /// <summary>设施未核查.</summary>
    public static FindingKind CapacityNotChecked => New(
        "facility.not-checked",
        Severity.Warning,
        "{0} 未核查：缺少或不可比的是 {1}。",
        "{0} is not checked: missing or not comparable: {1}.",
        "补充后重新核算。",
        "Add it and check again.");

    /// <summary>设施不足.</summary>
    public static FindingKind CapacityShort => New(
        "facility.short",
        Severity.Warning,
        "{0} 需求 {1}，供给 {2}，不足。",
        "{0}: demand {1}, provision {2}: short.",
        "增加供给，或降低开发容量。",
        "Provide more, or lower what may be built.");

    /// <summary>重叠服务区未知.</summary>
    public static FindingKind OverlapOfUnknown => New(
        "facility.overlap-unknown",
        Severity.Warning,
        "不是声明的服务区，重叠未核查。",
        "Not a declared service area; its overlaps are not checked.",
        "核对名称。",
        "Check the name.");

    /// <summary>重叠未核查.</summary>
    public static FindingKind OverlapNotChecked => New(
        "facility.overlap-not-checked",
        Severity.Warning,
        "与 {0} 的 {1} 服务区重叠，缺少重叠区人口或两处供需，未核查。",
        "It overlaps {0} in {1}; who lives in both, or demand and provision, is not known: not checked.",
        "补充重叠区人口及两处人口、供给。",
        "Give the people in both, and people and provision of each.");

    /// <summary>服务区重复.</summary>
    public static FindingKind OverlapBeyondNeed => New(
        "facility.overlap-beyond-need",
        Severity.Warning,
        "与 {0} 的 {1} 服务区重叠，合计供给超出需求 {2}；一处即可满足：{3}。",
        "It overlaps {0} in {1}; together they provide {2} beyond need; one would do: {3}.",
        "合并或共享设施，避免重复建设。",
        "Merge or share them.");

    /// <summary>服务区被剔除.</summary>
    public static FindingKind ServiceAreaSetAside => New(
        "facility.area-set-aside",
        Severity.Warning,
        "服务区图形不合格，其人口和重叠均不可知，未核查。",
        "The shape of the service area was set aside; its people and what it overlaps are not known.",
        "修正图形后重新量算。",
        "Repair the shape and measure again.");

    /// <summary>人口单元人口不明.</summary>
    public static FindingKind PeopleNotKnown => New(
        "facility.people-not-known",
        Severity.Warning,
        "人口单元没有人口数或图形不合格，涉及的服务区人口不可知。",
        "Nobody knows how many people live in the block, or where it lies; the people of service areas it touches are not known.",
        "补充人口数，或修正图形。",
        "Give the number, or repair the shape.");

    /// <summary>人均指标未核查.</summary>
    public static FindingKind PerCapitaNotChecked => New(
        "facility.per-capita-not-checked",
        Severity.Warning,
        "人均指标未核查：缺少 {0}。",
        "The indicator is not checked: missing: {0}.",
        "补充后重新核算。",
        "Add it and check again.");

    /// <summary>人均指标不足.</summary>
    public static FindingKind PerCapitaShort => New(
        "facility.per-capita-short",
        Severity.Warning,
        "人均 {0} m²，低于 {1} m²。",
        "{0} m² a person, below {1} m².",
        "增加相应用地，或减少规划人口。",
        "Plan more of it, or for fewer people.");

    /// <summary>条件成本缺失.</summary>
    public static FindingKind ConditionCostMissing => New(
        "facility.condition-cost-missing",
        Severity.Warning,
        "配套设施“{0}”没有可用的造价（找到 {1} 条），成本不按零计。",
        "{0} has no cost that fits ({1} found); it is not 0.",
        "每种设施声明一条造价：每处，或按建筑面积且规划条件载明面积。",
        "State one cost a facility: each, or by the floor area the conditions state.");

    /// <summary>响应无价值.</summary>
    public static FindingKind ResponseWithoutValue => New(
        "response.without-value",
        Severity.Warning,
        "变动 {0} 之下有宗地无法估价，没有响应值。",
        "A parcel has no value under {0}; there is no response.",
        "补充该条件下的参数。",
        "Give the parameters for that condition.");

    private static IEnumerable<FindingKind> OfDifferentiation() =>
    [
        DifferentiationOtherPlan, DifferentiationViewUnknown, DifferentiationLotDiffers, DifferentiationSideUnknown,
        DifferentiationUndecidedMissing, DifferentiationStateWithoutValue, DifferentiationValuesDiffer, DifferentiationUnitTwice,
        DifferentiationDeciderTwice, DifferentiationDeciderMissing, PotentialMissing, EffectOnUnknown, EffectScaleTwice, EffectScaleMissing,
        EffectNotObserved, EffectObservedTwice, EffectBelowScale, SynergyTwice, SynergyMemberUnknown, SynergyKindUnknown, SynergyOfOneKind, SocialNotStated,
        SocialLotUnknown, SocialStatedTwice, SocialUnitDiffers, FiscalLotUnknown, FiscalOverrideTwice, FiscalOverridden, FiscalSideUnknown,
        FiscalFunctionUndecided, FiscalTemplateTwice, FiscalAmountMissing, LeaseTooLong, FacilityTwice, CapacityNotChecked, CapacityShort,
        OverlapOfUnknown, OverlapNotChecked, OverlapBeyondNeed, ServiceAreaSetAside, PeopleNotKnown, PerCapitaNotChecked, PerCapitaShort, ConditionCostMissing,
        ResponseWithoutValue,
    ];
}
