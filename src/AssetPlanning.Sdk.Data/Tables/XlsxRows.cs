using System.Globalization;
using System.Xml;

namespace AssetPlanning.Data;

/// <summary>The rows of a sheet as they come; rows without content are stepped over.</summary>
internal sealed class XlsxRows : IDisposable
{
    private readonly XlsxParts parts;
    private readonly XlsxBook book;
    private readonly string part, name;
    private readonly DataLimits limits;
    private readonly XmlReader xml;
    private readonly HashSet<int> lost = [];
    private bool holdsAnything;

    internal XlsxRows(XlsxParts parts, XlsxBook book, string part, string name, DataLimits limits)
    {
        (this.parts, this.book, this.part, this.name, this.limits) = (parts, book, part, name, limits);
        xml = parts.Open(part) ?? throw parts.Refused(DocumentDefect.Schema, part, "目录中有这张表，文件里没有。", "在电子表格中重新另存为 xlsx。");
    }

    /// <summary>The row, as the sheet numbers it.</summary>
    internal long Row { get; private set; }

    /// <summary>The cells of the row, up to the last that holds anything.</summary>
    internal List<FieldValue> Cells { get; } = [];

    /// <summary>How many cells had a formula.</summary>
    internal long Formulas { get; private set; }

    /// <summary>How many cells had a formula and no value stored with it.</summary>
    internal long FormulasWithoutValue { get; private set; }

    /// <summary>How many runs of cells are merged into one.</summary>
    internal long Merged { get; private set; }

    /// <summary>How many rows with content are hidden.</summary>
    internal long Hidden { get; private set; }

    internal string Place => string.Create(CultureInfo.InvariantCulture, $"{name}!{Row}");

    private string CellOf(int column) => string.Create(CultureInfo.InvariantCulture, $"{name}!{XlsxText.ColumnOf(column)}{Row}");

    /// <summary>Whether a number of the row is so long that a spreadsheet has rounded it.</summary>
    internal bool HasLostDigits(int cell) => lost.Contains(cell);

    internal bool Next() => parts.Guarded(part, () =>
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                Row = RowOf(xml.GetAttribute("r"));
                var isHidden = xml.GetAttribute("hidden") is "1" or "true";
                ReadCells();
                if (holdsAnything)
                {
                    Hidden += isHidden ? 1 : 0;
                    return true;
                }
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" })
            {
                Merged++;
            }
        }

        return false;
    });

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    // Rows stand in their order; one that is there twice would be two records of one line.
    private long RowOf(string? number) => number is null ? Row + 1
        : long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > Row ? place
        : throw parts.Refused(DocumentDefect.Content, Place, $"行号 {(number.Length > 20 ? number[..20] : number)} 重复或次序颠倒。", "在电子表格中重新另存为 xlsx。");

    private void ReadCells()
    {
        Cells.Clear();
        lost.Clear();
        holdsAnything = false;
        if (xml.IsEmptyElement)
        {
            return;
        }

        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            var column = xml.GetAttribute("r") is { } reference ? XlsxText.PlaceOf(reference) : next;
            if (column < next || column >= Math.Min(limits.Fields, XlsxText.Columns))
            {
                throw parts.Refused(DocumentDefect.Content, Place, "有一格的位置重复、越界或超过列数上限。", "在电子表格中重新另存为 xlsx。");
            }

            next = column + 1;
            var value = ReadCell(column);
            if (value.IsGiven)
            {
                while (Cells.Count < column)
                {
                    Cells.Add(FieldValue.None);
                }

                Cells.Add(value);
            }
        }
    }

    private FieldValue ReadCell(int column)
    {
        var (type, style) = (xml.GetAttribute("t"), int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
        if (xml.IsEmptyElement)
        {
            return FieldValue.None;
        }

        var (depth, content, hasFormula) = (xml.Depth, default(string), false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "v" or "is")
            {
                content = XlsxBook.TextOf(xml, parts, limits);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "f" })
            {
                hasFormula = true;
            }
        }

        Formulas += hasFormula ? 1 : 0;
        // A value without letters is none, except as a text: programs that compute nothing write formulas so.
        var isEmpty = content is null || (content.Length == 0 && type is null or "n" or "b" or "e");
        FormulasWithoutValue += hasFormula && isEmpty ? 1 : 0;
        if (isEmpty)
        {
            return FieldValue.None;
        }

        // Formulas filled down beyond the last record leave empty texts (=IF(A9="","",…)): a row of nothing else is none.
        holdsAnything |= !hasFormula || content!.Length > 0;
        return ValueOf(type, style, content!, column);
    }

    private FieldValue ValueOf(string? type, int style, string content, int column)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < book.Texts.Count
                    ? FieldValue.OfText(book.Texts[at])
                    : throw parts.Refused(DocumentDefect.Content, CellOf(column), "指向不存在的文字。", "在电子表格中重新另存为 xlsx。");
            case "inlineStr" or "str" or "d":
                return FieldValue.OfText(content);
            case "b":
                return FieldValue.Of(content is "1" or "true");
            case "e":
                throw parts.Refused(DocumentDefect.Content, CellOf(column), $"是错误值 {(content.Length > 20 ? content[..20] : content)}。", "在电子表格中改正公式。");
            default:
                return NumberOf(style, content, column);
        }
    }

    private FieldValue NumberOf(int style, string content, int column)
    {
        if (!double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            throw parts.Refused(DocumentDefect.Content, CellOf(column), "应为数字而不是。", "在电子表格中重新另存为 xlsx。");
        }

        if (book.DayStyles.Contains(style))
        {
            return XlsxDays.Of(number, book.From1904);
        }

        // A code that was typed as a number and is shown with its noughts: 0101 is stored as 101 under the format 0000.
        if (book.CodeStyles.TryGetValue(style, out var digits) && number >= 0 && Math.Truncate(number) == number && number < 1e15)
        {
            return FieldValue.OfText(number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0'));
        }

        // A spreadsheet keeps fifteen digits; what follows them is zeros, whatever was typed.
        if (Math.Abs(number) >= 1e15)
        {
            lost.Add(column);
        }

        return FieldValue.Of(number);
    }
}
