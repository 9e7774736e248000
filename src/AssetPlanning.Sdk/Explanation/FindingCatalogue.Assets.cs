namespace AssetPlanning;

/// <content>单项资产.</content>
public static partial class FindingCatalogue
{
    /// <summary>实物量属于其他资产.</summary>
    public static FindingKind QuantityOfAnother => New(
        "asset.quantity-of-another",
        Severity.Warning,
        "所列实物量属于 {0}，未计入本资产。",
        "A quantity listed is of {0}; it is not taken for this asset.",
        "更正实物量所属资产。",
        "Correct which asset it is of.");

    /// <summary>资产无有效权利.</summary>
    public static FindingKind AssetWithoutRight => New(
        "asset.without-right",
        Severity.Warning,
        "资产于 {0} 没有有效的使用权等权利，不能判断可流通性。",
        "On {0} no right stands on the asset; whether it can be traded cannot be told.",
        "先确权登记。",
        "Register a right first.");

    /// <summary>收益或义务所附权利无效.</summary>
    public static FindingKind AssetRightMissing => New(
        "asset.right-missing",
        Severity.Warning,
        "{0} 依附的权利 {1} 于 {2} 不在有效权利之列，未计入金额。",
        "{0} hangs on the right {1}, which does not stand on {2}; it brings and costs nothing.",
        "核对登记簿，或更正所附权利。",
        "Compare with the register, or correct the right.");

    /// <summary>义务或收益的期限为空.</summary>
    public static FindingKind AssetPeriodEmpty => New(
        "asset.period-empty",
        Severity.Rejected,
        "{0} 的期限自 {1} 至 {2}，一天也没有：收益不予计入；义务则使成本和净收益不明。",
        "{0} runs from {1} to {2}, not a day: an income is not counted; a duty leaves cost and net unknown.",
        "更正起止日期。",
        "Correct its days.");

    /// <summary>收益或费用为负.</summary>
    public static FindingKind AssetAmountNegative => New(
        "asset.amount-negative",
        Severity.Warning,
        "{0} 的年金额为 {1}，应以义务或收益分别列示。",
        "{0} comes to {1} a year; what is paid is a duty, what is got an income.",
        "改列为另一类。",
        "List it as the other.");

    /// <summary>义务费用未填.</summary>
    public static FindingKind DutyCostMissing => New(
        "asset.duty-cost-missing",
        Severity.Warning,
        "义务 {0} 没有年度费用，净收益不能计算。",
        "The duty {0} states no yearly cost; the net is not known.",
        "填写费用；没有费用的填零。",
        "State it, as zero where there is none.");

    /// <summary>增值假设没有依据.</summary>
    public static FindingKind GrowthUnconfirmed => New(
        "asset.growth-unconfirmed",
        Severity.Info,
        "年增值率 {0} 没有注明依据，按假设使用，待确认。",
        "The growth of {0} a year has no basis; it is used as an assumption, unconfirmed.",
        "注明依据或来源。",
        "Cite where it is from.");

    /// <summary>整备方式不适用.</summary>
    public static FindingKind MethodNotForRight => New(
        "tenure.method-not-for-right",
        Severity.Error,
        "{0} 不能用于权利 {1}（{2}）。",
        "{0} is not open to the right {1} ({2}).",
        "改用法律允许的方式。",
        "Use a method the law opens.");

    /// <summary>整备方式未载明.</summary>
    public static FindingKind MethodNotStated => New(
        "tenure.method-not-stated",
        Severity.Warning,
        "目录未载明 {0} 可否用于权利 {1}，不等于可以。",
        "The catalogue does not say whether {0} is open to the right {1}; that is no yes.",
        "查明依据后再用。",
        "Find the law first.");

    /// <summary>国家所有权不能转移.</summary>
    public static FindingKind StateOwnershipCannotPass => New(
        "tenure.state-ownership-cannot-pass",
        Severity.Error,
        "{0} 会转移土地所有权，而该宗地已为国家所有；任何单位和个人不得买卖土地所有权。",
        "{0} would pass the ownership of land that is the state's already; ownership of land is not bought or sold.",
        "国有土地只变动使用权，改用收储、转让、收回等方式。",
        "Of state land only the use right moves: purchase it, transfer it or take it back.",
        new("《土地管理法》(2019)", "第二条"));

    /// <summary>权属变动视情形.</summary>
    public static FindingKind EffectDepends => New(
        "tenure.effect-depends",
        Severity.Warning,
        "{0} 的{1}变动视情形而定：{2}。",
        "What {0} does to it ({1}) depends: {2}.",
        "按具体情形明确后再算。",
        "Settle the case before computing by it.");

    /// <summary>勘界记录重复.</summary>
    public static FindingKind SurveyRecordTwice => New(
        "boundary.record-twice",
        Severity.Rejected,
        "该宗地有 {0} 份勘界记录，均不采用。",
        "The parcel has {0} surveys; none is taken.",
        "保留一份。",
        "Keep one.");

    /// <summary>界址线不成立.</summary>
    public static FindingKind BoundaryUnsound => New(
        "boundary.unsound",
        Severity.Rejected,
        "界址点不围成有效的面：{0}。",
        "The points enclose no sound area: {0}.",
        "核对界址点的次序、坐标和带号。",
        "Check the order of the points, their coordinates and zone.");

    /// <summary>界址点号重复.</summary>
    public static FindingKind BoundaryPointTwice => New(
        "boundary.point-twice",
        Severity.Warning,
        "界址点号 {0} 出现 {1} 次。",
        "The point {0} is listed {1} times.",
        "每个界址点编一个号。",
        "Number each point once.");

    /// <summary>界址点过细.</summary>
    public static FindingKind BoundaryPointFiner => New(
        "boundary.point-finer",
        Severity.Warning,
        "有 {0} 个界址点的坐标细于 0.1 毫米，面积按 0.1 毫米格网计算。",
        "{0} points are finer than 0.1 mm; the area is computed on the grid of 0.1 mm.",
        "坐标保留到毫米。",
        "State coordinates to the millimetre.");

    /// <summary>面积超限.</summary>
    public static FindingKind BoundaryAreaDiffers => New(
        "boundary.area-differs",
        Severity.Warning,
        "界址点计算面积 {0}，申报面积 {1}，相差 {2}，限差 {3}。",
        "The points come to {0}, declared is {1}; the difference {2} is beyond {3}.",
        "复测界址点，或更正登记面积。",
        "Survey the points again, or correct the registered area.");

    /// <summary>点距异常.</summary>
    public static FindingKind BoundarySpacing => New(
        "boundary.spacing",
        Severity.Warning,
        "界址点 {0} 与 {1} 相距 {2} 米，不在规定点距之内。",
        "The points {0} and {1} are {2} m apart, outside the spacing stated.",
        "删去重复点，或加测界址点。",
        "Remove doubled points, or survey points between.");

    /// <summary>边长端点不明.</summary>
    public static FindingKind BoundarySideUnknown => New(
        "boundary.side-unknown",
        Severity.Warning,
        "边长 {0}—{1} 的端点不在界址点中，或点号重复，未核对。",
        "The ends of the side {0}–{1} are not among the points, or not unique; it is not compared.",
        "更正点号。",
        "Correct the numbers.");

    /// <summary>边长超限.</summary>
    public static FindingKind BoundarySideDiffers => New(
        "boundary.side-differs",
        Severity.Warning,
        "边 {0}—{1} 勘丈 {2} 米，坐标反算 {3} 米，超出限差 {4} 米。",
        "The side {0}–{1} measures {2} m on the ground and {3} m by its points, beyond {4} m.",
        "复测该边两端界址点。",
        "Survey the points at both ends again.");

    /// <summary>所附权利未登记.</summary>
    public static FindingKind SurveyRightMissing => New(
        "boundary.right-missing",
        Severity.Warning,
        "所附权利 {0} 于 {1} 不在该宗地的有效权利之列。",
        "The right {0} it names does not stand on the parcel on {1}.",
        "确权登记，或更正权利编号。",
        "Register the right, or correct its name.");

    /// <summary>权利漏列.</summary>
    public static FindingKind SurveyRightUnnamed => New(
        "boundary.right-unnamed",
        Severity.Warning,
        "登记簿中 {1} 有效的权利 {0} 未列入勘界记录。",
        "The right {0}, which stands on the parcel on {1}, is not named.",
        "补列该权利。",
        "Name it.");

    /// <summary>供应方式未知.</summary>
    public static FindingKind SupplyModeUnknown => New(
        "boundary.supply-mode-unknown",
        Severity.Warning,
        "合同 {0} 的供应方式 {1} 不在目录中。",
        "The supply mode {1} of the contract {0} is not in the catalogue.",
        "改用目录中的代码。",
        "Use a code of the catalogue.");

    /// <summary>供应晚于勘测.</summary>
    public static FindingKind SuppliedAfterSurvey => New(
        "boundary.supplied-after-survey",
        Severity.Warning,
        "合同 {0} 于 {1} 供应，晚于勘测日 {2}，勘测不能载明其后的供应。",
        "The contract {0} is of {1}, after the survey of {2}, which cannot tell of it.",
        "更正日期，或补充勘测。",
        "Correct the days, or survey again.");

    private static IEnumerable<FindingKind> OfAssets() =>
    [
        QuantityOfAnother, AssetWithoutRight, AssetRightMissing, AssetPeriodEmpty, AssetAmountNegative, DutyCostMissing, GrowthUnconfirmed, MethodNotForRight,
        MethodNotStated, StateOwnershipCannotPass, EffectDepends, SurveyRecordTwice, BoundaryUnsound, BoundaryPointTwice, BoundaryPointFiner,
        BoundaryAreaDiffers, BoundarySpacing, BoundarySideUnknown, BoundarySideDiffers, SurveyRightMissing, SurveyRightUnnamed, SupplyModeUnknown,
        SuppliedAfterSurvey,
    ];
}
