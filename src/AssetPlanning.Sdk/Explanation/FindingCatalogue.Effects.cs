namespace AssetPlanning;

/// <content>潜力、外部影响、协同、社会价值: what stands beside the value of land and is never added to it.</content>
public static partial class FindingCatalogue
{
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

    /// <summary>与自身相邻.</summary>
    public static FindingKind EffectOfItself => New(
        "effect.of-itself",
        Severity.Warning,
        "声明与自身相邻，未计算。",
        "It is said to border itself; nothing is made of it.",
        "更正相邻关系。",
        "Correct the contact.");

    /// <summary>邻里影响规则重复.</summary>
    public static FindingKind EffectRuleTwice => New(
        "effect.rule-twice",
        Severity.Rejected,
        "该用途对 {0} 的邻里影响规则有 {1} 条，均未采用，否则同一影响会算两次。",
        "{1} rules say what this use does to {0}; none is taken, or one effect would count twice.",
        "同一对用途只保留一条规则。",
        "Keep one rule for the two uses.");

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
        "协同声明重复（同名，或同一组宗地），均未采用。",
        "The synergy is declared twice, by name or by its parcels; neither is taken.",
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

    private static IEnumerable<FindingKind> OfEffects() =>
    [
        PotentialMissing, EffectOnUnknown, EffectOfItself, EffectRuleTwice, EffectScaleTwice, EffectScaleMissing, EffectNotObserved, EffectObservedTwice, EffectBelowScale,
        SynergyTwice, SynergyMemberUnknown, SynergyKindUnknown, SynergyOfOneKind, SocialNotStated, SocialLotUnknown, SocialStatedTwice,
        SocialUnitDiffers,
    ];
}
