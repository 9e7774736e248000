namespace AssetPlanning;

/// <content>属性表读取.</content>
public static partial class FindingCatalogue
{
    private const string TablePrefix = "table.";

    /// <summary>字段重复.</summary>
    public static FindingKind ColumnTwice => New(
        TablePrefix + "column-twice",
        Severity.Error,
        "字段 {0} 出现不止一次，无法判断以哪一列为准。",
        "The field {0} occurs more than once; which column holds cannot be told.",
        "保留一列。",
        "Keep one column.");

    /// <summary>字段缺失.</summary>
    public static FindingKind ColumnMissing => New(
        TablePrefix + "column-missing",
        Severity.Error,
        "缺少字段 {0}，没有它就不成其为图斑。",
        "The field {0} is missing; without it there is no patch.",
        "补充该字段，或核对图层是否交错。",
        "Add the field, or see whether it is the right layer.");

    /// <summary>标准外的字段.</summary>
    public static FindingKind ColumnUnknown => New(
        TablePrefix + "column-unknown",
        Severity.Info,
        "字段 {0} 不在图层标准中，未读取。",
        "The field {0} is not in the layer standard; it was not read.",
        "核对字段名的拼写。",
        "Check how the field is spelt.");

    /// <summary>列数不符.</summary>
    public static FindingKind RowOfOtherWidth => New(
        TablePrefix + "row-width",
        Severity.Rejected,
        "记录有 {0} 列，字段有 {1} 个。",
        "The row has {0} cells for {1} fields.",
        "核对分隔符与缺列。",
        "Look for separators in the text and for missing cells.");

    /// <summary>必需值不可读.</summary>
    public static FindingKind NeededValueUnreadable => New(
        TablePrefix + "needed-value-unreadable",
        Severity.Rejected,
        "{0} 的值“{1}”不可读，该记录未采用。",
        "{0} holds '{1}', which cannot be read; the row was set aside.",
        "更正该值；数字用小数点，不用逗号，不为负。",
        "Correct the value; numbers take a point, no comma, and are not negative.");

    /// <summary>值不可读.</summary>
    public static FindingKind DeliveredValueUnreadable => New(
        TablePrefix + "value-unreadable",
        Severity.Warning,
        "{0} 的值“{1}”不可读，按缺失处理。",
        "{0} holds '{1}', which cannot be read; it counts as missing.",
        "更正该值；缺失的留空，不用负数标记。",
        "Correct it; leave what is missing empty instead of marking it by a negative number.");

    /// <summary>小数位过多.</summary>
    public static FindingKind TooManyDecimals => New(
        TablePrefix + "too-many-decimals",
        Severity.Warning,
        "{0} 的值 {1} 多于标准的 {2} 位小数。",
        "{0} holds {1}, with more than the {2} decimals of the standard.",
        "按标准取位，并重新平差。",
        "Round as the standard says, and adjust again.");

    private static IEnumerable<FindingKind> OfTables() =>
        [ColumnTwice, ColumnMissing, ColumnUnknown, RowOfOtherWidth, NeededValueUnreadable, DeliveredValueUnreadable, TooManyDecimals];
}
