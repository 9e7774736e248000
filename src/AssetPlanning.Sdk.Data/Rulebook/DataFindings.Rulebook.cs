namespace AssetPlanning.Data;

/// <content>Tables of the rulebook (规则库表册).</content>
public static partial class DataFindings
{
    private static ValueList<FindingKind> OfRulebooks =>
    [
        RulebookFileUnreadable, RulebookTableUnknown, RulebookTableTwice, RulebookTablesAbsent, RulebookTableChanged, RulebookHeadingUnknown, RulebookHeadingMissing,
        RulebookHeadingTwice, RulebookRowUneven, RulebookListUneven, RulebookOrderTwice, RulebookKeyTwice, RulebookParentMissing, RulebookCellEmpty,
        RulebookCellUnreadable, RulebookCellBlanks, RulebookCellExponent, RulebookCellFullWidth, RulebookCellDate, RulebookCellZeros, RulebookEntryRefused,
    ];

    /// <summary>表册读不了.</summary>
    public static FindingKind RulebookFileUnreadable => New(
        "rulebook-file-unreadable",
        Severity.Error,
        "表 {0}（{1}）：{2}",
        "The table {0} ({1}): {2}",
        "{3}",
        "{3}");

    /// <summary>表名不识别.</summary>
    public static FindingKind RulebookTableUnknown => New(
        "rulebook-table-unknown",
        Severity.Error,
        "“{0}”不是规则库的表。",
        "'{0}' is no table of the rulebook.",
        "用写出时的文件名，或表的中文名；其他文件移出文件夹。",
        "Keep the name it was written with, or the Chinese one; take other files out of the folder.");

    /// <summary>表重复.</summary>
    public static FindingKind RulebookTableTwice => New(
        "rulebook-table-twice",
        Severity.Error,
        "表 {0} 给了两次（“{1}”）。",
        "The table {0} is given twice (as '{1}').",
        "只留一份。",
        "Keep one of them.");

    /// <summary>缺表.</summary>
    public static FindingKind RulebookTablesAbsent => New(
        "rulebook-tables-absent",
        Severity.Info,
        "有 {0} 张表没有给出，照原版本：{1}。",
        "{0} tables were not given and stay as they are in the edition: {1}.",
        "本来要改的，补上再读入。",
        "Add those that were meant to change.");

    /// <summary>表有改动.</summary>
    public static FindingKind RulebookTableChanged => New(
        "rulebook-table-changed",
        Severity.Info,
        "表 {0}：新增或改过 {1} 行，删去或改掉 {2} 行。",
        "The table {0}: {1} rows are new or changed, {2} are gone or changed.",
        "核对行数；没有删过的，可能是保存时截断。",
        "Check the numbers; what nobody deleted was cut when the table was saved.");

    /// <summary>表头不识别.</summary>
    public static FindingKind RulebookHeadingUnknown => New(
        "rulebook-heading-unknown",
        Severity.Error,
        "表 {0} 没有“{1}”这一列。",
        "The table {0} has no column '{1}'.",
        "用写出时的表头；自己的列移出表外。",
        "Use the headings it was written with; keep columns of your own elsewhere.");

    /// <summary>缺列.</summary>
    public static FindingKind RulebookHeadingMissing => New(
        "rulebook-heading-missing",
        Severity.Error,
        "表 {0} 缺“{1}”（{2}）列。",
        "The table {0} lacks the column '{1}' ({2}).",
        "补上该列；没有内容的，整列留空。",
        "Add it; leave it empty where nothing is to be said.");

    /// <summary>表头重复.</summary>
    public static FindingKind RulebookHeadingTwice => New(
        "rulebook-heading-twice",
        Severity.Error,
        "表 {0} 的“{1}”列出现两次。",
        "The table {0} has the column '{1}' twice.",
        "只留一列。",
        "Keep one.");

    /// <summary>格数不符.</summary>
    public static FindingKind RulebookRowUneven => New(
        "rulebook-row-uneven",
        Severity.Error,
        "表 {0} 第 {1} 行{2}",
        "The table {0}, row {1}: {2}",
        "补齐或删去多出的单元格；含逗号的文字要加引号。",
        "Complete the cells or take the surplus away; text with commas stands in quotes.");

    /// <summary>行数不符.</summary>
    public static FindingKind RulebookListUneven => New(
        "rulebook-list-uneven",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”列有 {3} 行文字，同组的列有 {4} 行。",
        "The table {0}, row {1}, column '{2}' has {3} lines, the others of its group {4}.",
        "同组的列一项占一行，没有内容的空一行。",
        "Give each item a line in each column of the group, an empty one where it says nothing.");

    /// <summary>序号重复.</summary>
    public static FindingKind RulebookOrderTwice => New(
        "rulebook-order-twice",
        Severity.Error,
        "表 {0} 第 {1} 行的序号 {2} 与第 {3} 行相同。",
        "The table {0}, row {1}: the number {2} stands in row {3} too.",
        "新增的行序号留空，排在最后；要排在中间的另给序号。",
        "Leave the number of new rows empty to put them last, or give them another.");

    /// <summary>代码重复.</summary>
    public static FindingKind RulebookKeyTwice => New(
        "rulebook-key-twice",
        Severity.Error,
        "表 {0} 第 {1} 行的代码 {2} 与第 {3} 行相同。",
        "The table {0}, row {1}: the code {2} stands in row {3} too.",
        "留下一行，或给另一个代码。",
        "Keep one of the rows or give one another code.");

    /// <summary>所属条目不存在.</summary>
    public static FindingKind RulebookParentMissing => New(
        "rulebook-parent-missing",
        Severity.Error,
        "表 {0} 第 {1} 行属于 {2}，表 {3} 没有这一条。",
        "The table {0}, row {1} belongs to {2}, which the table {3} does not have.",
        "改正所属代码；条目已删的，连同它名下的行一起删去。",
        "Correct the code; where the entry was deleted, delete the rows below it too.");

    /// <summary>未填.</summary>
    public static FindingKind RulebookCellEmpty => New(
        "rulebook-cell-empty",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”没有填。",
        "The table {0}, row {1}: '{2}' is empty.",
        "填写该格，或删去整行。",
        "Fill it in or delete the row.");

    /// <summary>填写不合规.</summary>
    public static FindingKind RulebookCellUnreadable => New(
        "rulebook-cell-unreadable",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”的“{3}”不能这样填。",
        "The table {0}, row {1}: '{3}' cannot stand in '{2}'.",
        "应为：{4}。",
        "It takes: {4}.");

    /// <summary>首尾空白.</summary>
    public static FindingKind RulebookCellBlanks => New(
        "rulebook-cell-blanks",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”的“{3}”首尾有空白。",
        "The table {0}, row {1}: '{3}' in '{2}' has blanks around it.",
        "删去首尾的空格、全角空格和换行。",
        "Take blanks, wide blanks and line ends off both sides.");

    /// <summary>科学计数.</summary>
    public static FindingKind RulebookCellExponent => New(
        "rulebook-cell-exponent",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”的“{3}”被电子表格改成了科学计数，原来的数位已丢失。",
        "The table {0}, row {1}: a spreadsheet made '{3}' of what stood in '{2}'; digits are lost.",
        "把该列设为文本格式，按原文重新填写。",
        "Format the column as text and enter it anew.");

    /// <summary>全角字符.</summary>
    public static FindingKind RulebookCellFullWidth => New(
        "rulebook-cell-full-width",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”的“{3}”有全角的数字或符号。",
        "The table {0}, row {1}: '{3}' in '{2}' has wide digits or signs.",
        "改为半角，如 3%。",
        "Use plain ones, as 3%.");

    /// <summary>日期变形.</summary>
    public static FindingKind RulebookCellDate => New(
        "rulebook-cell-date",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”的“{3}”像是被电子表格改成的日期或时刻。",
        "The table {0}, row {1}: '{3}' in '{2}' looks like a day or time a spreadsheet made.",
        "日期写作 2026-01-31；代码和分数所在的列先设为文本格式，再按原文填写。",
        "Write days as 2026-01-31; format columns of codes and fractions as text and enter them anew.");

    /// <summary>前导零丢失.</summary>
    public static FindingKind RulebookCellZeros => New(
        "rulebook-cell-zeros",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”的“{3}”丢了前面的零。",
        "The table {0}, row {1}: '{3}' in '{2}' has lost the noughts before it.",
        "把该列设为文本格式，补上前导零。",
        "Format the column as text and put them back.");

    /// <summary>条目不成立.</summary>
    public static FindingKind RulebookEntryRefused => New(
        "rulebook-entry-refused",
        Severity.Error,
        "表 {0} 第 {1} 行“{2}”一处不成立：{3}",
        "The table {0}, row {1}, at '{2}': {3}",
        "按同表其他行的写法更正。",
        "Write it as the other rows of the table are.");
}
