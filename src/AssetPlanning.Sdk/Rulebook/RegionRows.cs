namespace AssetPlanning.Rulebook;

/// <summary>Why no row answers (缺失原因).</summary>
internal enum RowGap
{
    /// <summary>One does.</summary>
    None,

    /// <summary>没有规则行.</summary>
    NoRow,

    /// <summary>早于最早施行日.</summary>
    BeforeFirstVintage,

    /// <summary>两段施行期之间.</summary>
    BetweenVintages,

    /// <summary>只有幅度.</summary>
    BoundsOnly,
}

/// <summary>The rows of one parameter and one case, by region and time (一种情形的取值): the nearest region that has a row answers.</summary>
internal sealed class RegionRows
{
    /// <summary>Sorted by division prefix, then by the first day.</summary>
    private readonly ReadRow[] rows;

    /// <summary>The lengths of prefixes that occur, longest first: nothing else is looked for.</summary>
    private readonly int[] lengths;

    internal RegionRows(IEnumerable<ReadRow> given)
    {
        rows = [.. given.OrderBy(static row => row.Prefix, StringComparer.Ordinal).ThenBy(static row => row.Row.From ?? DateOnly.MinValue)];
        lengths = [.. rows.Select(static row => row.Prefix.Length).Distinct().OrderDescending()];
    }

    internal string Subject => rows[0].Row.Subject();

    internal ReadOnlySpan<ReadRow> Rows => rows;

    /// <summary>The rows that state bounds, by division prefix.</summary>
    internal ILookup<string, ReadRow> Bounds() => rows.Where(static row => row.Row.IsBounds).ToLookup(static row => row.Prefix, StringComparer.Ordinal);

    /// <summary>The row that answers, or the reason why none does and the row of bounds that stands in the way.</summary>
    /// <remarks>A region that only states bounds has not said which value holds: a wider region's value may lie outside them, so it does not answer.</remarks>
    internal (ReadRow? Row, bool IsNear, RowGap Gap) Ask(DateOnly on, DivisionCode region)
    {
        var gap = RowGap.NoRow;
        var asked = region.Digits12;
        foreach (var length in lengths)
        {
            if (length > asked.Length)
            {
                continue;
            }

            ReadRow? bounds = null;
            var hasEarlier = false;
            var hasLater = false;
            for (var at = FirstOf(asked[..length]); at < rows.Length && asked[..length].SequenceEqual(rows[at].Prefix); at++)
            {
                var row = rows[at];
                if (row.Row.Region is { } division && !division.Contains(region))
                {
                    continue;
                }

                if (!row.HoldsOn(on))
                {
                    hasLater |= on < row.Row.From;
                    hasEarlier |= on >= row.Row.Until;
                }
                else if (row.Row.IsBounds)
                {
                    bounds ??= row;
                }
                else
                {
                    return (row, length == region.PrefixLength, RowGap.None);
                }
            }

            if (bounds is not null)
            {
                return (bounds, false, RowGap.BoundsOnly);
            }

            // The reason nearest to the region asked for is the one a planner can act on.
            if (gap == RowGap.NoRow && (hasLater || hasEarlier))
            {
                gap = hasLater && !hasEarlier ? RowGap.BeforeFirstVintage : RowGap.BetweenVintages;
            }
        }

        return (null, false, gap);
    }

    private int FirstOf(ReadOnlySpan<char> prefix)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (rows[middle].Prefix.AsSpan().SequenceCompareTo(prefix) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
