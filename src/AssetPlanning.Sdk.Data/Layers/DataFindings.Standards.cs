namespace AssetPlanning.Data;

public static partial class DataFindings
{
    private static ValueList<FindingKind> OfStandards =>
    [
        ColumnOtherType, ColumnTooLong, NumberTooLong, NotANumber, RequiredMissing, MissingByNumber, CodeUnknown, ColumnNotOfStandard, ColumnOfStandardMissing, StandardUnknown, FieldUnchecked, StandardUnconfirmed, KeyUnreadable,
    ];

    /// <summary>列类型与标准不符.</summary>
    public static FindingKind ColumnOtherType => New(
        "column-type",
        Severity.Warning,
        "列 {0} 的类型为 {1}，标准为 {2}。",
        "The column {0} is {1}; the standard has {2}.",
        "按标准的字段类型重新导出。",
        "Export it with the type of the standard.");

    /// <summary>值超长.</summary>
    public static FindingKind ColumnTooLong => New(
        "value-too-long",
        Severity.Warning,
        "字段 {0} 长 {1}，标准为 {2}。",
        "The field {0} is {1} long; the standard allows {2}.",
        "缩短内容或核对编码。",
        "Shorten it or check the code.");

    /// <summary>数位超出标准.</summary>
    public static FindingKind NumberTooLong => New(
        "value-digits",
        Severity.Warning,
        "字段 {0} 的值 {1} 超出标准：共 {2} 位，其中小数 {3} 位。",
        "The value {1} of the field {0} is beyond the standard: {2} digits, {3} of them after the point.",
        "核对单位与取位。",
        "Check the unit and the rounding.");

    /// <summary>不是数.</summary>
    public static FindingKind NotANumber => New(
        "value-not-number",
        Severity.Warning,
        "字段 {0} 的值 {1} 不是标准要求的数。",
        "The value {1} of the field {0} is not the number the standard has.",
        "改为数，不写单位和分隔符。",
        "Write a number, without unit and separators.");

    /// <summary>必填为空.</summary>
    public static FindingKind RequiredMissing => New(
        "value-missing",
        Severity.Warning,
        "字段 {0} 为必填，这里没有值。",
        "The field {0} must be filled; here it is empty.",
        "补填。",
        "Fill it.");

    /// <summary>代码不在值域.</summary>
    public static FindingKind CodeUnknown => New(
        "code-unknown",
        Severity.Warning,
        "字段 {0} 的值 {1} 不在代码表 {2} 中。",
        "The value {1} of the field {0} is not in the list {2}.",
        "改用代码表中的代码。",
        "Use a code of the list.");

    /// <summary>非标准列.</summary>
    public static FindingKind ColumnNotOfStandard => New(
        "column-not-of-standard",
        Severity.Info,
        "列 {0} 不在图层 {1} 的标准中，随属性一起读入，不参与检查。",
        "The column {0} is not in the standard of {1}; it is read and not checked.",
        "确认是否为本地扩展字段。",
        "See whether it is a local addition.");

    /// <summary>缺标准列.</summary>
    public static FindingKind ColumnOfStandardMissing => New(
        "column-missing",
        Severity.Warning,
        "图层 {1} 缺少标准字段 {0}。",
        "The layer {1} lacks the column {0} of its standard.",
        "补齐字段，或在映射中指明由哪一列代替。",
        "Add it, or map another column to it.");

    /// <summary>标准未收录.</summary>
    public static FindingKind StandardUnknown => New(
        "standard-unknown",
        Severity.Warning,
        "图层 {0} 的字段标准没有收录，{1} 列没有按标准检查。",
        "The fields of {0} are not known; {1} columns were not held against a standard.",
        "对照主管部门的数据库标准自行核对，或在规则库中补上字段。",
        "Hold it against the standard of the authority, or add its fields to the rulebook.");

    /// <summary>字段未检查.</summary>
    public static FindingKind FieldUnchecked => New(
        "field-unchecked",
        Severity.Info,
        "字段 {0} 在图层 {1} 的标准中没有收录类型或值域，没有检查。",
        "Type or codes of the field {0} in {1} are not known; it was not checked.",
        "对照主管部门的数据库标准自行核对，或在规则库中补上。",
        "Hold it against the standard of the authority, or add it to the rulebook.");

    /// <summary>标准出处待核.</summary>
    public static FindingKind StandardUnconfirmed => New(
        "standard-unconfirmed",
        Severity.Info,
        "图层 {0} 的字段标准出自实务资料，未与正式文本核对。",
        "The fields of {0} are known from practice and were not held against the official text.",
        "成果上报前对照正式的数据库标准。",
        "Hold deliverables against the official standard before they are handed in.");

    /// <summary>清查标识码无效.</summary>
    public static FindingKind KeyUnreadable => New(
        "inventory-key",
        Severity.Warning,
        "资产清查标识码 {0} 不是 22 位（县 6、图层 4、顺序号 12），或图层代码不是 {1}。",
        "The inventory key {0} is not 22 digits (county 6, layer 4, serial 12), or not of layer {1}.",
        "按编码规则重新生成。",
        "Make the key anew by the rule.");

    /// <summary>以 −10000 表示缺失.</summary>
    public static FindingKind MissingByNumber => New(
        "missing-by-number",
        Severity.Warning,
        "字段 {0} 的值为 −10000，清查工具以此表示没有价格，不是价格。",
        "The value of the field {0} is −10000, which tools of the inventory write for no price; it is none.",
        "查明价格后补填；没有的留空。",
        "Find the price and fill it in, or leave it empty.");
}
