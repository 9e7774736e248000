namespace AssetPlanning.Data;

public static partial class DataFindings
{
    private static ValueList<FindingKind> OfTables =>
    [
        LastLineOpen, FormulaDefused, FormulaValue, FormulaEmpty, MergedCells, HiddenRows, DigitsLost,
    ];

    /// <summary>末行未结束.</summary>
    public static FindingKind LastLineOpen => New(
        "last-line-open",
        Severity.Warning,
        "最后一行没有换行，文件可能在最后一格中间被截断。",
        "The last line does not end; the file may have been cut inside of its last cell.",
        "核对最后一行；完整的，末尾加一个换行。",
        "See whether the last line is whole; if so, end it.");

    /// <summary>公式.</summary>
    public static FindingKind FormulaDefused => New(
        "formula-defused",
        Severity.Info,
        "列 {0} 有以 = + - @ 开头的文字，已在前面加撇号，电子表格不会执行。",
        "The column {0} has text that begins with = + - @; an apostrophe keeps spreadsheets from running it.",
        "用本程序读回时撇号自动去掉。",
        "It comes off again when read by this library.");

    /// <summary>公式存值.</summary>
    public static FindingKind FormulaValue => New(
        "formula-value",
        Severity.Info,
        "有 {0} 格是公式，读取的是文件里存下的结果，没有重新计算。",
        "{0} cells have formulas; what was stored with them is read, nothing is computed.",
        "重要的表先在电子表格中重算并保存，或另存为数值。",
        "Recalculate and save tables that matter, or save them as values.");

    /// <summary>公式无值.</summary>
    public static FindingKind FormulaEmpty => New(
        "formula-empty",
        Severity.Error,
        "有 {0} 格是公式而文件没有存结果，按空值读入。",
        "{0} cells have formulas without a stored value; they are read as missing.",
        "在电子表格中打开、重算并保存后再读入。",
        "Open it in a spreadsheet, recalculate, save, and read again.");

    /// <summary>合并单元格.</summary>
    public static FindingKind MergedCells => New(
        "merged-cells",
        Severity.Warning,
        "有 {0} 处合并单元格，只有左上一格有值，其余按空值读入。",
        "{0} runs of cells are merged; only the first of each has a value, the others are read as missing.",
        "取消合并并逐格填写后再读入。",
        "Unmerge them and fill every cell.");

    /// <summary>隐藏行.</summary>
    public static FindingKind HiddenRows => New(
        "hidden-rows",
        Severity.Warning,
        "有 {0} 行被隐藏或筛去，照样读入。",
        "{0} rows are hidden or filtered away; they are read all the same.",
        "不要的行请删去，不要隐藏。",
        "Delete rows that do not count instead of hiding them.");

    /// <summary>数字位数丢失.</summary>
    public static FindingKind DigitsLost => New(
        "digits-lost",
        Severity.Warning,
        "列 {0} 有 16 位以上的数字，电子表格只保留 15 位，后面的数位已不是原值。",
        "The column {0} has a number of 16 digits and more; a spreadsheet keeps 15, the rest is not what was entered.",
        "标识码列先设为文本格式，再重新录入。",
        "Format columns of keys as text and enter them again.");
}
