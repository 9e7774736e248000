namespace AssetPlanning;

/// <content>图斑与编码.</content>
public static partial class FindingCatalogue
{
    private const string SurveyPrefix = "survey.";

    /// <summary>标识码缺失.</summary>
    public static FindingKind PatchKeyMissing => New(
        SurveyPrefix + "key-missing",
        Severity.Rejected,
        "第 {0} 个图斑没有可用的标识码（BSM）。",
        "Patch number {0} has no usable key (BSM).",
        "补充标识码，只用字母、数字和连接符。",
        "Give it a key of letters, digits and joining marks.");

    /// <summary>标识码重复.</summary>
    public static FindingKind PatchKeyTwice => New(
        SurveyPrefix + "key-twice",
        Severity.Rejected,
        "标识码 {0} 出现 {1} 次。",
        "The key {0} occurs {1} times.",
        "给每个图斑唯一的标识码。",
        "Give each patch a key of its own.");

    /// <summary>坐落单位代码有误.</summary>
    public static FindingKind UnitCodeMalformed => New(
        SurveyPrefix + "unit-code-malformed",
        Severity.Rejected,
        "{0} 的值“{1}”不是单位代码（12 位行政区划代码，可加后缀，至多 19 位）。",
        "{0} holds '{1}', which is no unit code (the 12 digits of a division, perhaps a suffix, 19 at most).",
        "更正单位代码。",
        "Correct the code.");

    /// <summary>行政区划不在清单中.</summary>
    public static FindingKind UnitNotListed => New(
        SurveyPrefix + "unit-not-listed",
        Severity.Rejected,
        "行政区划 {0} 不在给定年份的清单中。",
        "The division {0} is not in the list of its vintage.",
        "核对数据年份与行政区划清单的版本。",
        "Check the year of the data against the vintage of the list.");

    /// <summary>图斑面积不为正.</summary>
    public static FindingKind PatchAreaNotPositive => New(
        SurveyPrefix + "area-not-positive",
        Severity.Rejected,
        "图斑面积为 {0}，应大于零。",
        "The patch's area is {0}; it must be above zero.",
        "核对图斑面积后重新录入。",
        "Check the surveyed area and enter it again.");

    /// <summary>地类不在目录中.</summary>
    public static FindingKind PatchClassUnknown => New(
        SurveyPrefix + "class-unknown",
        Severity.Rejected,
        "地类 {0} 不在用地分类目录中。",
        "The class {0} is not in the catalogue of land uses.",
        "用带版本的代码，例如 survey3:0101。",
        "Use a code with its edition, such as survey3:0101.");

    /// <summary>扣除地类不在目录中.</summary>
    public static FindingKind DeductedClassUnknown => New(
        SurveyPrefix + "deducted-class-unknown",
        Severity.Warning,
        "扣除地类 {0} 不在用地分类目录中。",
        "The deducted class {0} is not in the catalogue of land uses.",
        "用带版本的代码，例如 survey3:1203。",
        "Use a code with its edition, such as survey3:1203.");

    /// <summary>字段超长.</summary>
    public static FindingKind FieldTooLong => New(
        SurveyPrefix + "field-too-long",
        Severity.Warning,
        "{0} 有 {1} 个字符，标准只容 {2} 个，入库时会被截断。",
        "{0} has {1} characters where the standard holds {2}; a database would cut it.",
        "缩短内容，或核对字段是否错位。",
        "Shorten it, or see whether the fields have slipped.");

    /// <summary>权属单位代码有误.</summary>
    public static FindingKind OwnerUnitMalformed => New(
        SurveyPrefix + "owner-unit-malformed",
        Severity.Warning,
        "{0} 的值“{1}”不是单位代码。",
        "{0} holds '{1}', which is no unit code.",
        "更正权属单位代码。",
        "Correct the code of the owning unit.");

    /// <summary>面积超过两位小数.</summary>
    public static FindingKind PatchAreaNotInSteps => New(
        SurveyPrefix + "area-not-in-steps",
        Severity.Warning,
        "图斑面积 {0} 不是 0.01 平方米的整数倍。",
        "The patch's area {0} is no multiple of 0.01 m².",
        "面积保留两位小数；由亩换算的面积先平差再使用。",
        "Keep two decimals; areas converted from mu are to be adjusted first.");

    /// <summary>扣除系数超出范围.</summary>
    public static FindingKind CoefficientOutOfRange => New(
        SurveyPrefix + "coefficient-out-of-range",
        Severity.Warning,
        "扣除地类系数为 {0}，应不小于 0 且小于 1。",
        "The deduction coefficient is {0}; it is at least 0 and below 1.",
        "更正系数；百分数应化为小数。",
        "Correct it; a percentage is written as a fraction of one.");

    /// <summary>扣除面积与系数不符.</summary>
    public static FindingKind DeductionDiffers => New(
        SurveyPrefix + "deduction-differs",
        Severity.Warning,
        "图斑面积 {0} × 系数 {1} = {2}，扣除地类面积为 {3}，相差 {4}（计算式未核实）。",
        "Patch area {0} × coefficient {1} = {2}; the deducted area is {3}, a difference of {4} (the formula is to be confirmed).",
        "核对扣除系数与扣除面积。",
        "Check coefficient and deducted area.");

    /// <summary>扣除数据不完整.</summary>
    public static FindingKind DeductionIncomplete => New(
        SurveyPrefix + "deduction-incomplete",
        Severity.Warning,
        "有扣除但缺 {0}，无法核对。",
        "Something is deducted but {0} is missing; it cannot be checked.",
        "补全扣除系数与扣除面积。",
        "Give both coefficient and deducted area.");

    /// <summary>地类面积不符.</summary>
    public static FindingKind ClassAreaDiffers => New(
        SurveyPrefix + "class-area-differs",
        Severity.Warning,
        "图斑面积 {0} − 扣除面积 {1} = {2}，图斑地类面积为 {3}，相差 {4}（计算式未核实）。",
        "Patch area {0} − deducted area {1} = {2}; the class area is {3}, a difference of {4} (the formula is to be confirmed).",
        "核对图斑地类面积。",
        "Check the class area.");

    /// <summary>区划年份混用.</summary>
    public static FindingKind VintagesMixed => New(
        SurveyPrefix + "vintages-mixed",
        Severity.Warning,
        "图层混用了 {0} 个年份的行政区划代码：{1}。",
        "The layer mixes division codes of {0} vintages: {1}.",
        "统一到同一年份；合并、拆分的行政区按对照表转换。",
        "Bring them to one vintage; convert divisions that merged or split by a table.");

    /// <summary>复算面积不符.</summary>
    public static FindingKind DivisionAreaDiffers => New(
        SurveyPrefix + "division-area-differs",
        Severity.Warning,
        "该区图斑面积合计 {0}，复算面积合计 {1}，相差 {2}，超过容差 {3}。",
        "The patches of the division have {0} officially and {1} recomputed; the difference of {2} exceeds the tolerance of {3}.",
        "核对该区的图斑界线与面积；合计相符不代表分区相符。",
        "Check borders and areas of this division; that the total agrees says nothing of it.");

    /// <summary>复算面积不全.</summary>
    public static FindingKind DivisionNotRecomputed => New(
        SurveyPrefix + "division-not-recomputed",
        Severity.Warning,
        "该区 {0} 个图斑中有 {1} 个没有复算面积，图斑面积合计未核对。",
        "Of {0} patches of the division {1} have no recomputed area; their total was not checked.",
        "改正不合格的图形后复算；未核对不等于相符。",
        "Correct the shapes set aside and recompute; not checked is not the same as agreed.");

    /// <summary>控制面积不符.</summary>
    public static FindingKind ControlAreaDiffers => New(
        SurveyPrefix + "control-area-differs",
        Severity.Warning,
        "该区图斑面积合计 {0}，控制面积 {1}，相差 {2}。",
        "The patches of the division add up to {0}, its control area is {1}; the difference is {2}.",
        "按控制面积重新平差，或核对缺失、剔除的图斑。",
        "Adjust to the control area again, or look for patches missing or set aside.");

    private static IEnumerable<FindingKind> OfSurvey() =>
    [
        PatchKeyMissing, PatchKeyTwice, UnitCodeMalformed, UnitNotListed, PatchAreaNotPositive, PatchClassUnknown, FieldTooLong, OwnerUnitMalformed, PatchAreaNotInSteps,
        DeductedClassUnknown, CoefficientOutOfRange, DeductionDiffers, DeductionIncomplete, ClassAreaDiffers, VintagesMixed, DivisionAreaDiffers, DivisionNotRecomputed, ControlAreaDiffers,
    ];
}
