namespace AssetPlanning;

/// <content>估价结果: what may not leave a method as a value.</content>
public static partial class FindingCatalogue
{
    /// <summary>价值为负.</summary>
    public static FindingKind ValueNegative => New(
        "valuation.value-negative",
        Severity.Rejected,
        "{0} 算出的价值为 {1}，低于零，不按零计。",
        "{0} came to {1}, which is below nothing; it is not taken for zero.",
        "核对价格、修正与扣除项；或认定该设定条件下没有正的价值。",
        "Check prices, corrections and deductions; or the asset has no value under this setting.");

    /// <summary>价值为零.</summary>
    public static FindingKind ValueNothing => New(
        "valuation.value-nothing",
        Severity.Warning,
        "{0} 算出的价值为 0.00 元，而没有规则把它定为零价。",
        "{0} came to 0.00 yuan, and no rule prices it at nothing.",
        "核对面积、数量、价格、修正系数与成本；确实没有价值的，说明理由。",
        "Check area, quantity, price, corrections and cost; if it is worth nothing, say why.");

    /// <summary>估价年期长于设定年期.</summary>
    public static FindingKind ValuedBeyondSetting => New(
        "valuation.term-beyond-setting",
        Severity.Rejected,
        "{0} 按 {1} 年估价，而设定使用年期只有 {2} 年，价值偏高。",
        "{0} values {1} years, and the setting has a right of {2}: too much.",
        "改用作年期修正的方法，或按设定年期给出价格、现金流。",
        "Use a method that corrects to the term, or state price or flows for the term of the setting.");

    /// <summary>估价年期与设定年期不同.</summary>
    public static FindingKind ValuedForOtherTerm => New(
        "valuation.other-term",
        Severity.Warning,
        "{0} 的价值所对应的年期为 {1}，而设定使用年期为 {2} 年，未作年期修正。",
        "{0} values a term of {1}, and the setting has {2} years; the value is not corrected to them.",
        "核对价格的设定年期，或改用作年期修正的方法。",
        "Check the term the price is of, or use a method that corrects to the term.");

    /// <summary>方法按整宗计价.</summary>
    public static FindingKind ValuesWholeAsset => New(
        "valuation.values-whole-asset",
        Severity.Rejected,
        "方法 {0} 按整宗资产计价，不能用于价格分区：各分区会重复计算。",
        "Method {0} counts the whole asset and cannot value a part of it: each zone would count it again.",
        "对该资产整体使用此方法，分区内改用按面积计价的方法。",
        "Use the method for the whole asset, and one that goes by area within zones.");

    /// <summary>参数为零.</summary>
    public static FindingKind ValuationInputNothing => New(
        "valuation.input-nothing",
        Severity.Rejected,
        "{0} 为零：零不是价格、系数，缺失的数值也不以零代替。",
        "{0} is zero, which is no price and no factor; a missing number is not written as zero.",
        "填写该参数，或不列入没有价格的行。",
        "State the parameter, or leave out the row that has none.");

    /// <summary>方法除以零.</summary>
    public static FindingKind MethodDividesByNothing => New(
        "valuation.divides-by-nothing",
        Severity.Rejected,
        "{0} 在该宗地上除以零，没有价值。",
        "{0} divides by zero at the parcel; there is no value.",
        "核对该宗地的面积、比率等除数。",
        "Check what the method divides by: the area, a rate.");

    /// <summary>有年期的土地按无限年期估价.</summary>
    public static FindingKind ValuedForEver => New(
        "valuation.for-ever",
        Severity.Warning,
        "{0} 把地类 {1} 按无限年期估价，而法律只许有年期的使用权：价值偏高。",
        "{0} values class {1} for ever, and the law grants it for a term only: the value is too high for such a right.",
        "在地块或方法中注明使用年期。",
        "State the term of use, of the lot or in the method.");

    /// <summary>兼容用途未计价.</summary>
    public static FindingKind MixedUsesNotValued => New(
        "valuation.mixed-uses",
        Severity.Warning,
        "规划条件允许 {1} 种兼容用途，价值只按主用途 {0} 计算。",
        "The conditions allow {1} compatible uses; the value is that of the main use {0} alone.",
        "按各用途的面积分别估价，或确认以主用途估价。",
        "Value the uses apart, or confirm that the main use stands for all.");

    /// <summary>增值两端含税口径不同.</summary>
    public static FindingKind UpliftTaxMixed => New(
        "valuation.uplift-tax-mixed",
        Severity.Rejected,
        "现状价值为 {0}，规划价值为 {1}，两者相减没有意义。",
        "The current value is {0} and the planned value {1}; their difference means nothing.",
        "两次估价采用同一含税口径。",
        "Value both on one tax basis.");

    /// <summary>增值两端估价基准不同.</summary>
    public static FindingKind UpliftBasisDiffers => New(
        "valuation.uplift-basis-differs",
        Severity.Warning,
        "现状价值的基准为“{0}”，规划价值的基准为“{1}”，规划增值含有基准之差。",
        "The current value is of {0}, the planned value of {1}: what the plan adds holds the difference of the two.",
        "两次估价采用同一期日、价格基准与含税口径，或换算后再相减。",
        "Value both at one day, one price base and one tax basis, or convert one of them.");

    /// <summary>可比实例缺少修正.</summary>
    public static FindingKind CaseFactorMissing => New(
        "valuation.case-factor-missing",
        Severity.Rejected,
        "可比实例 {0} 没有 {1} 修正系数，也无从推算。",
        "Case {0} has no factor for {1}, and none follows from what is known.",
        "填写该系数，或给出实例与设定条件的年期、容积率及还原率、系数表。",
        "State the factor, or the term and floor area ratio of case and setting with the rate or the table.");

    /// <summary>可比实例晚于估价期日.</summary>
    public static FindingKind CaseAfterDay => New(
        "valuation.case-after-day",
        Severity.Rejected,
        "可比实例 {0} 成交于 {1}，晚于估价期日 {2}。",
        "Case {0} was sold on {1}, after the day of valuation, {2}.",
        "剔除该实例，或核对日期。",
        "Leave the case out, or check the dates.");

    /// <summary>可比实例重复.</summary>
    public static FindingKind CaseTwice => New(
        "valuation.case-twice",
        Severity.Rejected,
        "可比实例 {0} 出现 {1} 次，会被重复计入。",
        "Case {0} is listed {1} times and would count as often.",
        "每个实例只保留一条，名称各不相同。",
        "Keep each case once, under a name of its own.");

    /// <summary>地类待细分.</summary>
    public static FindingKind ClassToBeSubdivided => New(
        "valuation.class-to-be-subdivided",
        Severity.Rejected,
        "地类 {0} 在分类对照中待细分，有价格的对应地类为 {1}，不能取其一。",
        "The crosswalk leaves class {0} open between several, of which {1} have prices; none is taken by guess.",
        "先细分地类，或按该地类本身给出价格。",
        "Decide the class first, or price it under its own code.");

    private static IEnumerable<FindingKind> OfAppraisals() =>
    [
        ValueNegative, ValueNothing, ValuedBeyondSetting, ValuedForOtherTerm, ValuesWholeAsset, ValuationInputNothing, MethodDividesByNothing,
        ValuedForEver, MixedUsesNotValued, UpliftTaxMixed, UpliftBasisDiffers, CaseFactorMissing,
        CaseAfterDay, CaseTwice, ClassToBeSubdivided, .. OfValuedTerms(),
    ];
}
