namespace AssetPlanning;

/// <content>估价方法.</content>
public static partial class FindingCatalogue
{
    /// <summary>地类未注明版本.</summary>
    public static FindingKind ClassWithoutEdition => New(
        "valuation.class-without-edition",
        Severity.Rejected,
        "地类 {0} 未注明分类版本，同一代码在不同版本中含义不同，不能据以取价。",
        "Class {0} names no edition; the same code means different things in two editions, so it has no price.",
        "写明版本，如 2023:0901、survey3:05H1。",
        "Name the edition, as in 2023:0901 or survey3:05H1.");

    /// <summary>资产缺少估价资料.</summary>
    public static FindingKind AssetNotDescribed => New(
        "valuation.asset-not-described",
        Severity.Rejected,
        "方法 {0} 没有该资产的“{1}”，不能按零计价。",
        "Method {0} has no {1} of the asset; it is not worth zero.",
        "补充该资产的资料，或改用其他估价方法。",
        "Describe the asset, or use another method.");

    /// <summary>资产资料重复.</summary>
    public static FindingKind AssetDescribedTwice => New(
        "valuation.asset-described-twice",
        Severity.Rejected,
        "方法 {0} 中该资产的“{1}”出现 {2} 次。",
        "Method {0} holds {2} entries of the asset in {1}.",
        "每项资产只保留一条。",
        "Keep one entry an asset.");

    /// <summary>参数为负.</summary>
    public static FindingKind ValuationInputNegative => New(
        "valuation.input-negative",
        Severity.Rejected,
        "{0} 为 {1}，不能为负。",
        "{0} is {1}; it is not negative.",
        "更正该参数。",
        "Correct the parameter.");

    /// <summary>还原率不成立.</summary>
    public static FindingKind RateImpossible => New(
        "valuation.rate-impossible",
        Severity.Rejected,
        "还原率 {0}、递增率 {1} 不成立：还原率不小于 0，递增率大于 −1；无限年期时还原率应大于递增率且大于 0。",
        "A rate of {0} with a growth of {1} gives no value: a rate is not below 0 and growth is above −1; for ever, the rate is above the growth and above 0.",
        "更正还原率、递增率，或给出使用年期。",
        "Correct the rate or the growth, or state a term.");

    /// <summary>年期不成立.</summary>
    public static FindingKind ValuedTermImpossible => New(
        "valuation.term-impossible",
        Severity.Rejected,
        "年期 {0} 年应大于 0 且不超过 1,200 年。",
        "A term of {0} years should be above 0 and at most 1,200.",
        "更正年期。",
        "Correct the term.");

    /// <summary>年期超过法定最高年限.</summary>
    public static FindingKind ValuedTermTooLong => New(
        "valuation.term-too-long",
        Severity.Rejected,
        "估价年期 {0} 年超过 {1} 的法定最高年限 {2} 年。",
        "The term of {0} years is longer than the {2} years the law allows {1}.",
        "按不超过法定最高年限的年期估价。",
        "Value a term the law allows.");

    /// <summary>年期未核对.</summary>
    public static FindingKind ValuedTermNotChecked => New(
        "valuation.term-not-checked",
        Severity.Warning,
        "估价年期 {0} 年未能与 {1} 的法定最高年限核对。",
        "The term of {0} years could not be held against what the law allows {1}.",
        "使用有出让用途的地类，或在规则库中补充年限。",
        "Use a class with a purpose, or add the longest term to the rulebook.");

    /// <summary>还原率超出常用范围.</summary>
    public static FindingKind RateOutsideRange => New(
        "valuation.rate-outside-range",
        Severity.Warning,
        "还原率 {0} 不在 {1} 的范围 {2}～{3} 内。",
        "The rate {0} lies outside {2} to {3}, the range for {1}.",
        "核对还原率，或说明理由。",
        "Check the rate, or give the reason for it.");

    /// <summary>缺少容积率.</summary>
    public static FindingKind FloorAreaRatioMissing => New(
        "valuation.far-missing",
        Severity.Rejected,
        "地类 {0} 的价格随容积率变化，但设定条件没有容积率上限。",
        "The price of class {0} depends on the floor area ratio, and the setting states none.",
        "补充规划条件中的容积率上限。",
        "State the most floor area ratio among the planning conditions.");

    /// <summary>容积率超出修正系数表.</summary>
    public static FindingKind FloorAreaRatioOutsideTable => New(
        "valuation.far-outside-table",
        Severity.Rejected,
        "容积率 {0} 不在修正系数表 {1}～{2} 之内，不外推。",
        "A floor area ratio of {0} lies outside the table from {1} to {2}; nothing is extrapolated.",
        "补充修正系数表，或改用其他方法。",
        "Extend the table, or use another method.");

    /// <summary>容积率未列入修正系数表.</summary>
    public static FindingKind FloorAreaRatioNotListed => New(
        "valuation.far-not-listed",
        Severity.Rejected,
        "容积率 {0} 未列入修正系数表，且约定不内插。",
        "A floor area ratio of {0} is not listed in the table, which is not to be interpolated.",
        "补充该容积率的系数，或约定内插。",
        "List the ratio, or agree on interpolation.");

    /// <summary>容积率修正系数表无序.</summary>
    public static FindingKind FloorAreaTableUnordered => New(
        "valuation.far-table-unordered",
        Severity.Rejected,
        "地类 {0} 的容积率修正系数表未按容积率递增排列，或有重复，或系数不大于零。",
        "The floor area table of class {0} does not rise, lists a ratio twice, or has a factor that is not above zero.",
        "按容积率递增排列，每个容积率一行，系数大于零。",
        "List each ratio once, rising, with a factor above zero.");

    /// <summary>地面地价与楼面地价不明.</summary>
    public static FindingKind GroundOrFloorUnclear => New(
        "valuation.ground-or-floor",
        Severity.Rejected,
        "地类 {0} 的基准地价应当且只应给出地面地价或楼面地价之一。",
        "The benchmark price of class {0} is by ground or by floor area: one of the two, and only one.",
        "保留一种价格。",
        "Keep one of the prices.");

    /// <summary>含税口径混用.</summary>
    public static FindingKind TaxMixed => New(
        "valuation.tax-mixed",
        Severity.Rejected,
        "{0} 的含税口径为 {1}，与估价口径 {2} 不同，一次估价不能混用。",
        "{0} is {1} while the value is {2}; one appraisal does not mix the two.",
        "换算为同一含税口径。",
        "Convert to one tax basis.");

    /// <summary>估价基准混用.</summary>
    public static FindingKind BasisMixed => New(
        "valuation.basis-mixed",
        Severity.Rejected,
        "{0} 与前面分区的估价期日、价格基准、含税口径、取整规则或年期不同，一宗地不能混用。",
        "{0} differs from the zones before it in day, prices, tax, rounding or term; one parcel does not mix them.",
        "各分区采用同一估价基准。",
        "Use one basis for all zones.");

    /// <summary>估价基准未注明.</summary>
    public static FindingKind BasisNotStated => New(
        "valuation.basis-not-stated",
        Severity.Rejected,
        "方法 {0} 在价格分区中使用，但未注明估价基准，各分区不能一并取整。",
        "Method {0} is used in a price zone and states no basis, so that zones cannot be rounded together.",
        "改用注明估价基准的方法。",
        "Use a method that states its basis.");

    /// <summary>单价单位存疑.</summary>
    public static FindingKind PriceUnitDoubtful => New(
        "valuation.price-unit-doubtful",
        Severity.Rejected,
        "地类 {0} 的单价 {1} 不在范围 {2}～{3} 内，而按 {4} 理解则在范围内：单位可能用错。",
        "The price {1} of class {0} lies outside {2} to {3}, and within it if read as {4}: the unit may be wrong.",
        "核对单价的面积单位与货币单位。",
        "Check the units of the price.");

    /// <summary>单价超出范围.</summary>
    public static FindingKind PriceOutsideRange => New(
        "valuation.price-outside-range",
        Severity.Warning,
        "地类 {0} 的单价 {1} 不在范围 {2}～{3} 内。",
        "The price {1} of class {0} lies outside {2} to {3}.",
        "核对单价，或说明理由。",
        "Check the price, or give the reason for it.");

    /// <summary>可比实例过少.</summary>
    public static FindingKind FewCases => New(
        "valuation.few-cases",
        Severity.Warning,
        "地类 {0} 只有 {1} 个可比实例，少于 {2} 个。",
        "Class {0} has {1} comparable cases, fewer than {2}.",
        "补充可比实例。",
        "Add comparable cases.");

    /// <summary>比较价格离散.</summary>
    public static FindingKind SpreadTooWide => New(
        "valuation.spread-too-wide",
        Severity.Warning,
        "比较价格在 {0}～{1} 之间，最高比最低高出的幅度超过 {2}。",
        "The adjusted prices lie between {0} and {1}; the highest is above the lowest by more than {2}.",
        "核对可比实例与修正系数，剔除不可比实例。",
        "Check the cases and their factors; leave out what does not compare.");

    /// <summary>权重之和不为一.</summary>
    public static FindingKind CaseWeightsNotWhole => New(
        "valuation.weights-not-whole",
        Severity.Rejected,
        "可比实例权重之和为 {0}，应为 1。",
        "The weights of the cases add up to {0}, not to 1.",
        "给出各实例的权重，合计为 1。",
        "Give each case a weight; together they are 1.");

    /// <summary>剩余不为正.</summary>
    public static FindingKind ResidualNotPositive => New(
        "valuation.residual-not-positive",
        Severity.Rejected,
        "开发价值扣除各项后每单位土地剩余 {0}，土地没有正的剩余价值。",
        "What is left for the land is {0}; development leaves it no positive value.",
        "核对售价、成本、利润；或认定该设定条件下不可开发。",
        "Check prices, costs and profit; or the land is not to be developed under this setting.");

    /// <summary>部分土地不在价格分区内.</summary>
    public static FindingKind GroundWithoutZone => New(
        "valuation.ground-without-zone",
        Severity.Rejected,
        "{0} 的土地不在任何价格分区内，没有价格。",
        "{0} of the ground lies in no price zone and has no price.",
        "补充价格分区，或修正分区边界。",
        "Extend the zones, or correct their borders.");

    /// <summary>价格分区面积不闭合.</summary>
    public static FindingKind ZonePartsDiffer => New(
        "valuation.zone-parts-differ",
        Severity.Rejected,
        "各价格分区面积合计 {0}，与宗地面积 {1} 不等。",
        "The parts in price zones add up to {0}, the parcel has {1}.",
        "按宗地面积重新叠加平差。",
        "Overlay and adjust the parcel again.");

    /// <summary>价格分区重叠.</summary>
    public static FindingKind PriceZonesOverlap => New(
        "valuation.zones-overlap",
        Severity.Rejected,
        "价格分区在该宗地上重叠，不能确定以哪一个计价。",
        "Price zones overlap on the parcel; which one prices it is not decided.",
        "修正价格分区，使其互不重叠。",
        "Correct the zones so that they do not overlap.");

    /// <summary>宗地面积不能分区.</summary>
    public static FindingKind ParcelNotDivisible => New(
        "valuation.parcel-not-divisible",
        Severity.Rejected,
        "宗地图形未通过质检或没有面积，或登记面积 {0} 不是 0.01 m² 的整数倍，不能按价格分区分割。",
        "The parcel's shape was set aside or has no area, or its registered {0} is no multiple of 0.01 m²; it cannot be divided over price zones.",
        "改正图形；由亩换算的面积先取整到 0.01 m²。",
        "Correct the shape; round an area converted from 亩 to 0.01 m² first.");

    /// <summary>价格分区没有估价方法.</summary>
    public static FindingKind ZoneWithoutMethod => New(
        "valuation.zone-without-method",
        Severity.Rejected,
        "价格分区 {0} 有 {1} 种估价方法，应恰有一种。",
        "Price zone {0} has {1} methods of valuation; it takes exactly one.",
        "为该分区指定一种估价方法。",
        "Give the zone one method.");

    /// <summary>地类没有估价方法.</summary>
    public static FindingKind MethodMissing => New(
        "valuation.method-missing",
        Severity.Rejected,
        "地类 {0} 有 {1} 种估价方法，应恰有一种。",
        "Class {0} has {1} methods of valuation; it takes exactly one.",
        "为该地类指定一种估价方法。",
        "Give the class one method.");

    /// <summary>实物量单位不符.</summary>
    public static FindingKind QuantityUnitDiffers => New(
        "valuation.quantity-unit-differs",
        Severity.Rejected,
        "实物量 {0} 不能用单价 {1} 计价。",
        "The quantity {0} cannot be priced at {1}.",
        "使实物量与单价的计量单位一致。",
        "Bring quantity and price to units of the same thing.");

    private static IEnumerable<FindingKind> OfValuation() =>
    [
        ClassWithoutEdition, AssetNotDescribed, AssetDescribedTwice, ValuationInputNegative, RateImpossible, ValuedTermImpossible, ValuedTermTooLong,
        ValuedTermNotChecked, RateOutsideRange, FloorAreaRatioMissing, FloorAreaRatioOutsideTable, FloorAreaRatioNotListed, FloorAreaTableUnordered,
        GroundOrFloorUnclear, TaxMixed, BasisMixed, BasisNotStated, PriceUnitDoubtful, PriceOutsideRange, FewCases, SpreadTooWide, CaseWeightsNotWhole, ResidualNotPositive,
        GroundWithoutZone, ZonePartsDiffer, PriceZonesOverlap, ParcelNotDivisible, ZoneWithoutMethod, MethodMissing, QuantityUnitDiffers,
        .. OfAppraisals(),
    ];
}
