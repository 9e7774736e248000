namespace AssetPlanning.Accounting;

/// <summary>A condition on postings, applied to a block of them at once (筛选): what does not meet it counts as nothing.</summary>
/// <remarks>Kept amounts may take the place of the given ones; the first condition reads the ledger's own, so that nothing is copied before.</remarks>
internal abstract class RowFilter
{
    internal abstract void Keep(ReadOnlySpan<long> given, Span<long> kept, int first);

    /// <summary>What meets all conditions: the given amounts themselves where there is none.</summary>
    internal static ReadOnlySpan<long> Apply(RowFilter[] filters, ReadOnlySpan<long> given, Span<long> kept, int first)
    {
        foreach (var filter in filters)
        {
            filter.Keep(given, kept, first);
            given = kept;
        }

        return given;
    }
}

/// <summary>The value's number lies in a contiguous range: a scope and all it holds, the days between two.</summary>
internal sealed class RangeFilter(CodeColumn column, int from, int count) : RowFilter
{
    internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first) => column.Keep(given, kept, first, from, count);
}

/// <summary>The value is one of a set.</summary>
internal sealed class SetFilter(CodeColumn column, long[] inside) : RowFilter
{
    internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first) => column.Keep(given, kept, first, inside);
}

/// <summary>One of the two ends is in a set.</summary>
internal sealed class EitherEndFilter(CodeColumn one, CodeColumn other, long[] inside) : RowFilter
{
    internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first)
    {
        for (var at = 0; at < kept.Length; at++)
        {
            kept[at] = given[at] & (inside[one[first + at]] | inside[other[first + at]]);
        }
    }
}

/// <summary>The two ends belong to different groups.</summary>
internal sealed class ApartFilter(CodeColumn one, CodeColumn other, int[] groups) : RowFilter
{
    internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first)
    {
        for (var at = 0; at < kept.Length; at++)
        {
            kept[at] = groups[one[first + at]] != groups[other[first + at]] ? given[at] : 0;
        }
    }
}
