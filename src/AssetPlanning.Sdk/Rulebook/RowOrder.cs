namespace AssetPlanning.Rulebook;

/// <summary>Holds rows against one another (规则行互校): no two values at once, no value outside the bounds above it.</summary>
internal static class RowOrder
{
    /// <summary>The whole country, province, city, county, township, village.</summary>
    private static readonly ValueList<int> PrefixLengths = [0, 2, 4, 6, 9, 12];

    internal static void Check(ParameterRows rows, Calculation calculation)
    {
        var reading = ValueReading.Of(rows.Term.Kind);
        foreach (var group in rows.Groups)
        {
            ReportOverlaps(group, calculation);
            ReportOutOfBounds(group, rows, reading, calculation);
        }
    }

    private static void ReportOverlaps(RegionRows group, Calculation calculation)
    {
        // Per kind of row, for a value stands beside bounds; sorted by first day, so only the one before can reach in unless it was reached itself.
        var open = new Dictionary<(string Prefix, int? Vintage, bool IsBounds), ReadRow>();
        foreach (var row in group.Rows)
        {
            var key = (row.Prefix, row.Row.Region?.Vintage, row.Row.IsBounds);
            if (open.TryGetValue(key, out var before) && before.Overlaps(row))
            {
                calculation.Report(
                    FindingCatalogue.RowsOverlap,
                    RulebookDraft.Subject,
                    [Figure.Name(row.File), Figure.Number(row.Number), Figure.Name(before.File), Figure.Number(before.Number), Figure.Name(row.Row.Subject())]);
            }

            if (before is null || (before.Row.Until is { } end && (row.Row.Until is not { } later || later > end)))
            {
                open[key] = row;
            }
        }
    }

    /// <summary>Values and narrower bounds of a case keep to its bounds; where it has none for the place and time, to those of the open case above it.</summary>
    private static void ReportOutOfBounds(RegionRows group, ParameterRows all, ValueReading reading, Calculation calculation)
    {
        ILookup<string, ReadRow>[] layers = [.. all.Above(group).Select(static rows => rows.Bounds()).Where(static bounds => bounds.Count > 0)];
        if (layers.Length == 0)
        {
            return;
        }

        foreach (var row in group.Rows)
        {
            var bounds = layers.Select(layer => Binding(layer, row)).FirstOrDefault(static found => found.Count > 0);
            foreach (var bound in bounds ?? [])
            {
                if (IsOutside(row.Value, bound, reading) || IsOutside(row.Least, bound, reading) || IsOutside(row.Most, bound, reading))
                {
                    calculation.Report(
                        FindingCatalogue.OutOfBounds,
                        RulebookDraft.Subject,
                        [
                            Figure.Name(row.File), Figure.Number(row.Number), Figure.Name(row.Row.Subject()), Figure.Name(row.Row.Value ?? Range(row.Row)),
                            Figure.Name(bound.File), Figure.Number(bound.Number), Figure.Name(Range(bound.Row)),
                        ]);
                }
            }
        }
    }

    /// <summary>The bounds of the row's own division and of those it lies in, as long as they hold.</summary>
    private static List<ReadRow> Binding(ILookup<string, ReadRow> bounds, ReadRow row) =>
    [
        .. PrefixLengths.Where(length => length <= row.Prefix.Length)
            .SelectMany(length => bounds[row.Prefix[..length]])
            .Where(bound => !ReferenceEquals(bound, row) && Meet(row, bound) && (bound.Row.Region is not { } place || place.Contains(row.Row.Region!.Value))),
    ];

    private static bool IsOutside(object? value, ReadRow bound, ValueReading reading) =>
        value is not null
        && ((bound.Least is { } least && reading.Compare(value, least) < 0) || (bound.Most is { } most && reading.Compare(value, most) > 0));

    private static string Range(RulebookRow row) => $"{row.Least}～{row.Most}";

    internal static bool Meet(ReadRow left, ReadRow right) =>
        !(left.Row.Until <= right.Row.From) && !(right.Row.Until <= left.Row.From);
}
