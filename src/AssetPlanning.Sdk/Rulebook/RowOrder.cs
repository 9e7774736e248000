namespace AssetPlanning.Rulebook;

/// <summary>Holds rows against one another (规则行互校): no two values at once, no value outside the bounds above it.</summary>
internal static class RowOrder
{
    internal static void Check(ParameterRows rows, Calculation calculation)
    {
        var reading = ValueReading.Of(rows.Term.Kind);
        foreach (var group in rows.Groups)
        {
            ReportOverlaps(group, calculation);
            ReportOutOfBounds(group, reading, calculation);
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

    private static void ReportOutOfBounds(RegionRows group, ValueReading reading, Calculation calculation)
    {
        var bounds = group.Rows.ToArray().Where(static row => row.Row.IsBounds).ToList();
        if (bounds.Count == 0)
        {
            return;
        }

        foreach (var row in group.Rows)
        {
            if (row.Value is not { } value)
            {
                continue;
            }

            foreach (var bound in bounds)
            {
                if (row.Prefix.StartsWith(bound.Prefix, StringComparison.Ordinal) && Meet(row, bound)
                    && ((bound.Least is { } least && reading.Compare(value, least) < 0) || (bound.Most is { } most && reading.Compare(value, most) > 0)))
                {
                    calculation.Report(
                        FindingCatalogue.OutOfBounds,
                        RulebookDraft.Subject,
                        [
                            Figure.Name(row.File), Figure.Number(row.Number), Figure.Name(row.Row.Subject()), Figure.Name(row.Row.Value!),
                            Figure.Name(bound.File), Figure.Number(bound.Number), Figure.Name($"{bound.Row.Least}～{bound.Row.Most}"),
                        ]);
                }
            }
        }
    }

    internal static bool Meet(ReadRow left, ReadRow right) =>
        !(left.Row.Until <= right.Row.From) && !(right.Row.Until <= left.Row.From);
}
