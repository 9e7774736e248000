namespace AssetPlanning;

/// <content>指标分解与各类平衡.</content>
public static partial class FindingCatalogue
{
    /// <summary>指标重复.</summary>
    public static FindingKind DuplicateIndicator => New(
        "quota.indicator-twice",
        Severity.Rejected,
        "该指标在方案中定义了 {0} 次，其全部分解均未核算。",
        "The indicator is defined {0} times; none of its quotas is checked.",
        "每项指标只保留一个定义。",
        "Define each indicator once.");

    /// <summary>指标未定义.</summary>
    public static FindingKind UnknownIndicator => New(
        "quota.indicator-unknown",
        Severity.Rejected,
        "{0}：指标 {1} 未定义，已剔除。",
        "{0}: the indicator {1} is not defined; set aside.",
        "在方案中定义该指标，或更正代码。",
        "Define the indicator or correct its code.");

    /// <summary>同一地方同一指标重复.</summary>
    public static FindingKind QuotaStatedTwice => New(
        "quota.stated-twice",
        Severity.Rejected,
        "{0}：指标 {1} 列了 {2} 次，无从取舍，已全部剔除。",
        "{0}: {1} is stated {2} times; none is taken.",
        "保留一条。",
        "Keep one statement.");

    /// <summary>计量单位不符.</summary>
    public static FindingKind QuotaUnitDiffers => New(
        "quota.unit-differs",
        Severity.Rejected,
        "{0}：指标 {1} 不以“{2}”计量，已剔除。",
        "{0}: {1} is not measured in \"{2}\"; set aside.",
        "改用与指标同类的单位。",
        "Use a unit of the same kind as the indicator.");

    /// <summary>指标为负.</summary>
    public static FindingKind QuotaNegative => New(
        "quota.negative",
        Severity.Rejected,
        "{0}：指标 {1} 为 {2}，不能为负，已剔除。",
        "{0}: {1} is {2}, below zero; set aside.",
        "更正数值。",
        "Correct the amount.");

    /// <summary>分解突破约束性指标.</summary>
    public static FindingKind QuotaHandedDownBroken => New(
        "quota.handed-down-broken",
        Severity.Rejected,
        "{0}：下级{1}合计（比率类取最差者）为 {2}，突破本级约束性指标 {3}。",
        "{0}: the quotas of {1} below come to {2} (proportions: the worst), breaking the binding {3}.",
        "调整下级指标，或按程序修改本级指标。",
        "Adjust the quotas below, or amend the one above by its procedure.");

    /// <summary>分解偏离预期性指标.</summary>
    public static FindingKind ExpectedHandedDownMissed => New(
        "quota.handed-down-missed",
        Severity.Warning,
        "{0}：下级{1}合计（比率类取最差者）为 {2}，偏离本级预期性指标 {3}。",
        "{0}: the quotas of {1} below come to {2} (proportions: the worst), missing the expected {3}.",
        "说明理由，或调整下级指标。",
        "Give the reason, or adjust the quotas below.");

    /// <summary>不满足约束性指标.</summary>
    public static FindingKind QuotaBroken => New(
        "quota.broken",
        Severity.Rejected,
        "{0}：{1}实际为 {2}，不满足约束性指标 {3}。",
        "{0}: {1} comes to {2}, breaking the binding {3}.",
        "上限类停止新增并腾退，下限类补足，直至满足指标。",
        "Under a ceiling stop additions and give back, above a floor make good, until the quota is kept.");

    /// <summary>偏离预期性指标.</summary>
    public static FindingKind ExpectedMissed => New(
        "quota.missed",
        Severity.Warning,
        "{0}：{1}实际为 {2}，偏离预期性指标 {3}。",
        "{0}: {1} comes to {2}, missing the expected {3}.",
        "说明理由，列入后续安排。",
        "Give the reason and plan for it.");

    /// <summary>使用量未填报.</summary>
    public static FindingKind UseNotReported => New(
        "quota.use-not-reported",
        Severity.Warning,
        "{0}：{1}没有填报，未核查。",
        "{0}: nobody reports {1}; not checked.",
        "补报使用量。",
        "Report the use.");

    /// <summary>使用量部分填报.</summary>
    public static FindingKind UseReportedInPart => New(
        "quota.use-in-part",
        Severity.Warning,
        "{0}：{1}只有部分地方填报，目前合计 {2}，只核查了一部分。",
        "{0}: {1} is reported in part, {2} so far; checked in part.",
        "补报其余地方，或直接填报本级数，并给出区划名录。",
        "Report the other places or this one itself, and list all places of the plan.");

    /// <summary>使用量没有对应指标.</summary>
    public static FindingKind UseWithoutQuota => New(
        "quota.use-without-quota",
        Severity.Rejected,
        "{0}：填报了{1}，但本级和上级都没有该指标，已剔除。",
        "{0}: {1} is reported, yet neither this place nor one above has a quota of it; set aside.",
        "更正地方或补充指标。",
        "Correct the place or add the quota.");

    /// <summary>名录中的地方没有指标.</summary>
    public static FindingKind PlaceWithoutQuota => New(
        "quota.place-without-quota",
        Severity.Warning,
        "{0}：在区划名录中，但没有{1}指标，上级分解不完整。",
        "{0} is listed among the places but has no quota of {1}; the breakdown above is not whole.",
        "补充该地方的指标。",
        "Add its quota.");

    /// <summary>填报数与下级合计不一致.</summary>
    public static FindingKind UsesDiffer => New(
        "quota.uses-differ",
        Severity.Warning,
        "{0}：{1}本级填报 {2}，下级合计 {3}；从严按 {4} 核算。",
        "{0}: {1} is stated as {2}, the places below come to {3}; the stricter {4} stands.",
        "核对两级填报。",
        "Compare the two reports.");

    /// <summary>所报数与构成不符.</summary>
    public static FindingKind AmountPartsDiffer => New(
        "quota.parts-differ",
        Severity.Rejected,
        "{0}：所报 {1} 与其构成合计 {2} 不符（构成为同一种面积，合计一次取到 0.01 m²），已剔除。",
        "{0}: {1} is stated, and its parts come to {2} (areas of one kind, their sum rounded to 0.01 m² once); set aside.",
        "由构成重新汇总。",
        "Add the parts up again.");

    /// <summary>同一补充项目计入几个账户.</summary>
    public static FindingKind OffsetGivenTwice => New(
        "offset.given-twice",
        Severity.Rejected,
        "{0}：该补充项目同时计入 {1}，同一地块只能抵补一次；各处均不计入。",
        "{0}: the project gives in {1} at once, and one piece of land makes good once; it is counted in none of them.",
        "确认由谁使用；跨区域分成的，按部分分别命名。",
        "Settle whose it is; name the parts apart where several share a project.");

    /// <summary>平衡指标没有可引条文.</summary>
    public static FindingKind OffsetWithoutBasis => New(
        "offset.without-basis",
        Severity.Info,
        "{0}：“{1}”没有可引的条文，按通行做法核算，待确认。",
        "{0}: no clause is cited for \"{1}\"; struck as practice has it, unconfirmed.",
        "补充所在地的文件作为依据。",
        "Cite the local document.");

    /// <summary>台账记录重复.</summary>
    public static FindingKind OffsetEntryTwice => New(
        "offset.entry-twice",
        Severity.Rejected,
        "{0}：同一项目同一方向列了 {1} 次，已全部剔除。",
        "{0}: the project is entered {1} times on this side; none is counted.",
        "合并为一条，或分别命名。",
        "Merge the entries or name them apart.");

    /// <summary>台账记录缺项.</summary>
    public static FindingKind OffsetMeasureMissing => New(
        "offset.measure-missing",
        Severity.Rejected,
        "{0}：记录没有（或重复）填写“{1}”，已剔除；没有的应填零。",
        "{0}: \"{1}\" is missing or stated twice; set aside. Nothing is stated as zero.",
        "补全各项计量。",
        "State every measure once.");

    /// <summary>台账计量不符.</summary>
    public static FindingKind OffsetUnitDiffers => New(
        "offset.unit-differs",
        Severity.Rejected,
        "{0}：{1} 不能以“{2}”计量，已剔除。",
        "{0}: {1} is not measured in \"{2}\"; set aside.",
        "更正计量项或单位。",
        "Correct the measure or the unit.");

    /// <summary>台账数量为负.</summary>
    public static FindingKind OffsetNegative => New(
        "offset.negative",
        Severity.Rejected,
        "{0}：{1} 为 {2}，不能为负，已剔除；冲销请记在另一方向。",
        "{0}: {1} is {2}, below zero; set aside. A reversal is entered on the other side.",
        "更正数值或方向。",
        "Correct the amount or the side.");

    /// <summary>平衡不足.</summary>
    public static FindingKind OffsetShort => New(
        "offset.short",
        Severity.Rejected,
        "{0}：{1}的“{2}”自 {4} 起不足，最多缺 {3}。",
        "{0}: {1} falls short in \"{2}\" from {4}, by {3} at most.",
        "先补充再占用，或减少占用。",
        "Make good before taking, or take less.");

    private static IEnumerable<FindingKind> OfQuotas() =>
    [
        DuplicateIndicator, UnknownIndicator, QuotaStatedTwice, QuotaUnitDiffers, QuotaNegative, QuotaHandedDownBroken,
        ExpectedHandedDownMissed, QuotaBroken, ExpectedMissed, UseNotReported, UseReportedInPart, UseWithoutQuota, PlaceWithoutQuota, UsesDiffer,
        AmountPartsDiffer, OffsetWithoutBasis, OffsetEntryTwice, OffsetGivenTwice, OffsetMeasureMissing, OffsetUnitDiffers, OffsetNegative, OffsetShort,
    ];
}
