using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>The cells of one row after the other, read by the types of the layer standard (单元格读取).</summary>
/// <remarks>A cell that cannot be read is not zero and not empty: the row is refused where the field is needed, else the value is missing and told of.</remarks>
internal sealed class PatchCells(ValueList<string> fields, string edition, LayerStandard standard, LandReport report, SubjectId layer)
{
    private readonly Dictionary<string, int> columns = Columns(fields);
    private ValueList<string> cells;
    private int row;

    /// <summary>Whether the row holds no patch.</summary>
    internal bool IsRefused { get; private set; }

    internal bool Has(string field) => columns.ContainsKey(field);

    /// <summary>Turns to a row; one of another width is refused at once.</summary>
    internal bool Turn(int to, ValueList<string> of)
    {
        (row, cells, IsRefused) = (to, of, of.Count != fields.Count);
        if (IsRefused)
        {
            Report(FindingCatalogue.RowOfOtherWidth, Figure.Number(of.Count), Figure.Number(fields.Count));
        }

        return !IsRefused;
    }

    internal string? Text(string field) => columns.TryGetValue(field, out var at) && cells[at].Length > 0 ? cells[at] : null;

    /// <summary>The edition of the classes is the delivery's, not the cell's.</summary>
    internal Code<LandUse>? Class(string field, bool isNeeded)
    {
        var text = Text(field);
        var isClass = Code<LandUse>.TryParse($"{edition}:{text}", out var use) && text is not null;
        return isClass ? use : Unread(field, text, isNeeded, default(Code<LandUse>?));
    }

    internal Ratio? Number(string field, bool isNeeded)
    {
        var text = Text(field);
        var read = DeliveredNumber.Read(text);
        if (read.Value is not { } number)
        {
            return Unread(field, text, isNeeded, default(Ratio?));
        }

        if (standard.Field(field)?.Decimals is { } decimals && !(number * System.Numerics.BigInteger.Pow(10, decimals)).IsWhole)
        {
            Report(FindingCatalogue.TooManyDecimals, Figure.Name(field), Figure.Name(CanonicalText.Excerpt(text!)), Figure.Number(decimals));
        }

        return number;
    }

    internal Area? AreaOf(string field, bool isNeeded)
    {
        if (Number(field, isNeeded) is not { } number)
        {
            return null;
        }

        var count = number * AreaUnit.SquareMetre.Counts();
        return count.IsWhole && count <= long.MaxValue ? Area.FromCount((long)count.Numerator) : Unread(field, Text(field), isNeeded, default(Area?));
    }

    internal int? Whole(string field)
    {
        var text = Text(field);
        return text is not null && DecimalText.TryReadCount(text, out var count) ? count : Unread(field, text, isNeeded: false, default(int?));
    }

    /// <summary>An empty cell of a field that is not needed is simply missing; anything else is told of.</summary>
    private T? Unread<T>(string field, string? text, bool isNeeded, T? none)
        where T : struct
    {
        if (isNeeded)
        {
            Report(FindingCatalogue.NeededValueUnreadable, Figure.Name(field), Figure.Name(CanonicalText.Excerpt(text ?? "（空）")));
            IsRefused = true;
        }
        else if (text is not null)
        {
            Report(FindingCatalogue.DeliveredValueUnreadable, Figure.Name(field), Figure.Name(CanonicalText.Excerpt(text)));
        }

        return none;
    }

    private void Report(FindingKind kind, params ValueList<Figure> arguments) => report.Add(kind, layer, LandReport.NameOf(layer, row), arguments);

    private static Dictionary<string, int> Columns(ValueList<string> fields)
    {
        var places = new Dictionary<string, int>(fields.Count, StringComparer.Ordinal);
        for (var at = 0; at < fields.Count; at++)
        {
            places.TryAdd(fields[at], at);
        }

        return places;
    }
}
