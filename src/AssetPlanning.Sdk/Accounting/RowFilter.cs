namespace AssetPlanning.Accounting;

/// <summary>A condition on postings, applied to a block of them at once (筛选): what does not meet it counts as nothing.</summary>
internal abstract class RowFilter
{
    internal abstract void Keep(Span<long> amounts, int first);
}

/// <summary>The value's number lies in a contiguous range: a scope and all it holds, the days between two.</summary>
internal sealed class RangeFilter(CodeColumn column, int from, int count) : RowFilter
{
    internal override void Keep(Span<long> amounts, int first) => column.Keep(amounts, first, from, count);
}

/// <summary>The value is one of a set.</summary>
internal sealed class SetFilter(CodeColumn column, long[] inside) : RowFilter
{
    internal override void Keep(Span<long> amounts, int first) => column.Keep(amounts, first, inside);
}

/// <summary>One of the two ends is in a set.</summary>
internal sealed class EitherEndFilter(CodeColumn one, CodeColumn other, long[] inside) : RowFilter
{
    internal override void Keep(Span<long> amounts, int first)
    {
        for (var at = 0; at < amounts.Length; at++)
        {
            amounts[at] &= inside[one[first + at]] | inside[other[first + at]];
        }
    }
}

/// <summary>The two ends belong to different groups.</summary>
internal sealed class ApartFilter(CodeColumn one, CodeColumn other, int[] groups) : RowFilter
{
    internal override void Keep(Span<long> amounts, int first)
    {
        for (var at = 0; at < amounts.Length; at++)
        {
            amounts[at] &= groups[one[first + at]] != groups[other[first + at]] ? -1L : 0;
        }
    }
}
