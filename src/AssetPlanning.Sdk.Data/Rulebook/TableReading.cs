using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Reads one table an office filled in (读入一张表): each row becomes an entry, and whatever is wrong with its cells a finding.</summary>
internal sealed partial class TableReading(TableForm form, ILayerSource source, List<TableRow> known, TableFindings findings)
{
    private const int Head = 1;

    private readonly Dictionary<(string Owner, string Path), HashSet<string>> knownCells = known
        .SelectMany(static row => row.Cells.SelectMany(cell => TableRow.LinesOf(cell.Value).Select(text => (Of: (row.Owner, Path: cell.Key), Text: text))))
        .GroupBy(static cell => cell.Of, static cell => cell.Text)
        .ToDictionary(static cells => cells.Key, static cells => cells.ToHashSet(StringComparer.Ordinal));

    private readonly List<(TableColumn Column, int Field)> columns = [];
    private int order = -1, owner = -1;
    private string? ownerOfRow;

    /// <summary>Rows with something wrong in them, which make no entry.</summary>
    internal List<TableRow> Broken { get; } = [];

    /// <summary>The rows that make entries.</summary>
    internal List<TableRow> Read()
    {
        if (!ReadHeadings())
        {
            return [];
        }

        var (rows, report) = (new List<TableRow>(), new DataReport());
        using (var reader = source.Read(report, FeatureParts.Values))
        {
            for (var number = Head + 1; Next(reader, number) is { } hasRow; number++)
            {
                if (hasRow && RowOf(reader, NumberOf(reader, number)) is { } row)
                {
                    rows.Add(row);
                }
            }
        }

        // A last cell cut in the middle, a formula nobody computed, digits a spreadsheet rounded away: no row shows them.
        foreach (var told in report.Findings)
        {
            findings.Add(form, told);
        }

        return Numbered(rows);
    }

    private bool ReadHeadings()
    {
        var (isSound, seen) = (true, new HashSet<string>(StringComparer.Ordinal));
        for (var field = 0; field < source.Schema.Fields.Count; field++)
        {
            var heading = source.Schema.Fields[field].Name.Trim();
            if (heading.Length == 0)
            {
                continue;
            }

            var path = Means(heading, field);
            if (path is null || !seen.Add(path))
            {
                findings.Add(form, path is null ? DataFindings.RulebookHeadingUnknown : DataFindings.RulebookHeadingTwice, Figure.Name(heading));
                isSound = false;
            }
        }

        // A column left out would read as cells left empty: the entries would lose what it says.
        foreach (var column in form.Columns.Select(static column => (column.Path, column.Chinese)).Concat(form.Owner is { } of ? [(of.English, of.Chinese)] : []).Where(column => !seen.Contains(column.Item1)))
        {
            findings.Add(form, DataFindings.RulebookHeadingMissing, Figure.Name(column.Item2), Figure.Name(column.Item1));
            isSound = false;
        }

        return isSound;
    }

    private string? Means(string heading, int field)
    {
        if (heading is TableForm.Order or TableForm.OrderEnglish)
        {
            order = field;
            return TableForm.OrderEnglish;
        }

        if (form.Owner is { } of && (heading == of.English || heading == of.Chinese))
        {
            owner = field;
            return of.English;
        }

        if (form.ColumnOf(heading) is not { } column)
        {
            return null;
        }

        columns.Add((column, field));
        return column.Path;
    }

    /// <summary>The number an office sees beside the row; the count of rows where the source has no others.</summary>
    private static int NumberOf(IFeatureReader reader, int counted) => reader is IRowReader rows ? (int)rows.Row : counted;

    /// <summary>Whether there is a row; nothing at the end. A row of a text file with too many cells is told, and the next one follows it.</summary>
    private bool? Next(IFeatureReader reader, int number)
    {
        try
        {
            return reader.Next() ? true : null;
        }
        catch (LayerFileException e) when (e.Defect == DocumentDefect.Content && source is CsvFile)
        {
            findings.Add(form, NumberOf(reader, number), null, DataFindings.RulebookRowUneven, Figure.Name(e.Problem));
            return false;
        }
    }

    private TableRow? RowOf(IFeatureReader reader, int number)
    {
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, field) in columns)
        {
            if (TextOf(reader.ValueOf(field)) is { } text)
            {
                cells[column.Path] = text;
            }
        }

        var (of, place) = (owner < 0 ? null : TextOf(reader.ValueOf(owner)), order < 0 ? null : TextOf(reader.ValueOf(order)));
        if (cells.Count == 0 && of is null && place is null)
        {
            // Spreadsheets leave such lines at the end.
            return null;
        }

        ownerOfRow = of;
        var isSound = IsOrder(place, number) & IsOwned(of, number);
        foreach (var (column, _) in columns.Where(static column => column.Column.List is null))
        {
            isSound &= IsSound(column, cells.GetValueOrDefault(column.Path), number);
        }

        foreach (var list in columns.Select(static column => column.Column).Where(static column => column.List is not null).GroupBy(static column => column.List, StringComparer.Ordinal))
        {
            isSound &= IsSoundList([.. list], cells, number);
        }

        var row = new TableRow(form, of ?? string.Empty, cells) { Number = number, Order = isSound && place is not null ? int.Parse(place, CultureInfo.InvariantCulture) : null };
        if (!isSound)
        {
            Broken.Add(row);
        }

        return isSound ? row : null;
    }

    /// <summary>A row without a number that says what a row of the edition says takes that one's, so that rows that did not change stay where they were.</summary>
    private List<TableRow> Numbered(List<TableRow> rows)
    {
        var taken = rows.Where(static row => row.Order is not null).Select(static row => (row.Owner, row.Order)).ToHashSet();
        var free = known.Where(row => !taken.Contains((row.Owner, row.Order))).GroupBy(static row => row.Content, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => new Queue<TableRow>(same), StringComparer.Ordinal);
        return [.. rows.Select(row => row.Order is null && free.TryGetValue(row.Content, out var same) && same.TryDequeue(out var one) ? row.At(one.Order!.Value) : row)];
    }
}
