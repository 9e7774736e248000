namespace AssetPlanning;

/// <content>监测与供需.</content>
public static partial class FindingCatalogue
{
    /// <summary>阈值没有依据.</summary>
    public static FindingKind WatchThresholdUnconfirmed => New(
        "watch.threshold-unconfirmed",
        Severity.Info,
        "该指标有阈值没有注明依据，按所给数值核查，待确认。",
        "The indicator has a bound without a basis; it is used as given, unconfirmed.",
        "注明标准、规划或文件条款。",
        "Cite the standard, plan or document.");

    /// <summary>监测指标重复.</summary>
    public static FindingKind WatchIndicatorTwice => New(
        "watch.indicator-twice",
        Severity.Rejected,
        "该监测指标定义了 {0} 次且单位不同，其监测值均不采用。",
        "The indicator is defined {0} times in different units; none of its values is read.",
        "只保留一个定义。",
        "Define it once.");

    /// <summary>监测指标未定义.</summary>
    public static FindingKind WatchIndicatorUnknown => New(
        "watch.indicator-unknown",
        Severity.Warning,
        "监测值、阈值或监测频次所指的指标没有定义，未采用。",
        "Values, bounds or duties name an indicator that is not defined; they are not read.",
        "定义该指标及其单位，或更正代码。",
        "Define it with its unit, or correct the code.");

    /// <summary>监测值单位不符.</summary>
    public static FindingKind ObservationUnitDiffers => New(
        "watch.unit-differs",
        Severity.Rejected,
        "{0} 于 {1} 的监测值以“{2}”计量，应为“{3}”，未采用。",
        "The value of {0} on {1} is in \"{2}\", not \"{3}\"; it is not read.",
        "换算后重新填报。",
        "Convert it and state it again.");

    /// <summary>监测值矛盾.</summary>
    public static FindingKind ObservationTwice => New(
        "watch.observation-twice",
        Severity.Rejected,
        "{0} 于 {1} 有 {2} 个不同的监测值，均未采用。",
        "There are {2} different values of {0} on {1}; none is read.",
        "先按来源取舍。",
        "Settle the sources first.");

    /// <summary>漏测.</summary>
    public static FindingKind ObservationMissing => New(
        "watch.observation-missing",
        Severity.Warning,
        "{0} 有 {1} 个监测期没有监测值，最近一期始于 {2}。",
        "{0} was not observed in {1} periods, the last of which began on {2}.",
        "补测或补报；漏测不等于达标。",
        "Observe or report it; what was not observed is not fine.");

    /// <summary>超出阈值.</summary>
    public static FindingKind ThresholdBreached => New(
        "watch.threshold-breached",
        Severity.Warning,
        "{0} 于 {1} 为 {2}，未满足阈值 {3} {4}。",
        "{0} was {2} on {1}, which does not keep the bound {3} {4}.",
        "查明原因并处置，处置后复测。",
        "Find out why, act on it, and observe it again.");

    /// <summary>监测未检查.</summary>
    public static FindingKind WatchNotChecked => New(
        "watch.not-checked",
        Severity.Warning,
        "{0} 于 {1} 未能得出结论：没有监测值、没有当日有效的阈值，或最近一期漏测。",
        "On {1} nothing can be said of {0}: no value, no bound that holds, or the latest period was not observed.",
        "补齐监测值和阈值。",
        "Supply the value and the bound.");

    /// <summary>再转让未检查.</summary>
    public static FindingKind ResalesNotChecked => New(
        "market.resales-not-checked",
        Severity.Info,
        "没有给出短期再转让的期限，未统计再转让。",
        "No term of resale is stated; resales are not counted.",
        "给出期限及其依据。",
        "State the term, with its basis.");

    /// <summary>成交重复.</summary>
    public static FindingKind DealTwice => New(
        "market.deal-twice",
        Severity.Rejected,
        "该成交编号出现 {0} 次，均未计入。",
        "The deal is listed {0} times; none is counted.",
        "保留一条，或分别编号。",
        "Keep one, or number them apart.");

    /// <summary>成交无价无地.</summary>
    public static FindingKind DealUnsound => New(
        "market.deal-unsound",
        Severity.Rejected,
        "成交价款 {0}、面积 {1} 应大于零，未计入。",
        "Its price {0} and area {1} must be above zero; it is not counted.",
        "更正价款与面积；无偿划拨不属于市场成交。",
        "Correct them; land allotted for nothing is no deal of the market.");

    /// <summary>分类数量为负.</summary>
    public static FindingKind ClassAmountNegative => New(
        "supply-demand.negative",
        Severity.Rejected,
        "{0} 的数量为 {1}，不能为负，该地区该类不核算。",
        "The amount in {0} is {1}, below zero; the class is not struck there.",
        "更正数量。",
        "Correct the amount.");

    /// <summary>计量单位不能相加.</summary>
    public static FindingKind ClassUnitsDiffer => New(
        "supply-demand.units-differ",
        Severity.Rejected,
        "该类以不能相加的单位计量：{0}，全部不核算。",
        "The class is measured in units that do not add up: {0}; it is not struck anywhere.",
        "统一单位。",
        "Use units of one kind.");

    /// <summary>供需未核查.</summary>
    public static FindingKind SupplyDemandNotChecked => New(
        "supply-demand.not-checked",
        Severity.Warning,
        "{0} 没有填报该类的{1}，未核算；没有的应填零。",
        "In {0} nobody states the {1} of the class; it is not struck. Nothing is stated as zero.",
        "补报；确实没有的填零。",
        "State it, as zero where there is none.");

    /// <summary>供给不足.</summary>
    public static FindingKind ClassLacking => New(
        "supply-demand.lacking",
        Severity.Warning,
        "{0} 现有 {1}，需求 {2}，缺 {3}。",
        "In {0} there is {1} and {2} is wanted; {3} is lacking.",
        "在富余地区与缺口地区间调剂布局，其余另行补充或压减需求。",
        "Move it in from where there is a surplus; supply the rest, or want less.");

    private static IEnumerable<FindingKind> OfMonitoring() =>
    [
        WatchThresholdUnconfirmed, WatchIndicatorTwice, WatchIndicatorUnknown, ObservationUnitDiffers, ObservationTwice, ObservationMissing,
        ThresholdBreached, WatchNotChecked, ResalesNotChecked, DealTwice, DealUnsound, ClassAmountNegative, ClassUnitsDiffer, SupplyDemandNotChecked,
        ClassLacking,
    ];
}
