namespace AssetPlanning.Accounting;

/// <summary>A condition on postings, applied to a block of them at once (筛选).</summary>
internal abstract class RowFilter
{
    /// <summary>Takes the bits of those away that do not meet it.</summary>
    internal abstract void Keep(RowBits rows);

    /// <summary>The postings of a block that meet all conditions.</summary>
    internal static RowBits Apply(RowFilter[] filters, Span<ulong> room, int first, int count)
    {
        var rows = new RowBits(room, first, count);
        foreach (var filter in filters)
        {
            filter.Keep(rows);
        }

        return rows;
    }
}

/// <summary>The value's number lies in a contiguous range: a scope and all it holds, the days between two.</summary>
internal sealed class RangeFilter(CodeColumn column, int from, int count) : RowFilter
{
    internal override void Keep(RowBits rows) => column.Keep(rows, from, count);
}

/// <summary>The value is one of a set: the table has a one for it.</summary>
internal sealed class SetFilter(CodeColumn column, ulong[] inside) : RowFilter
{
    internal override void Keep(RowBits rows) => column.Keep(rows, inside);
}

/// <summary>A condition on the two ends of a posting.</summary>
internal abstract class EndsFilter(CodeColumn one, CodeColumn other) : RowFilter
{
    internal override void Keep(RowBits rows)
    {
        for (var word = 0; word < rows.Words.Length; word++)
        {
            for (var left = rows.Words[word]; left != 0; left = RowBits.WithoutLowest(left))
            {
                var row = rows.First + RowBits.Lowest(word, left);
                rows.Words[word] &= Meets(one[row], other[row]) ? ulong.MaxValue : ~(left ^ RowBits.WithoutLowest(left));
            }
        }
    }

    private protected abstract bool Meets(int one, int other);
}

/// <summary>One of the two ends is in a set.</summary>
internal sealed class EitherEndFilter(CodeColumn one, CodeColumn other, ulong[] inside) : EndsFilter(one, other)
{
    private protected override bool Meets(int one, int other) => (inside[one] | inside[other]) != 0;
}

/// <summary>The two ends belong to different groups.</summary>
internal sealed class ApartFilter(CodeColumn one, CodeColumn other, int[] groups) : EndsFilter(one, other)
{
    private protected override bool Meets(int one, int other) => groups[one] != groups[other];
}
