namespace AssetPlanning.Accounting;

/// <summary>A column of more than 65,535 different values (宽列).</summary>
internal sealed class WideColumn(int[] codes) : CodeColumn
{
    internal override int this[int row] => codes[row];

    internal override void AddTo(Span<int> cells, int first, int stride)
    {
        var here = codes.AsSpan(first, cells.Length);
        for (var at = 0; at < here.Length; at++)
        {
            cells[at] += here[at] * stride;
        }
    }

    internal override void AddTo(Span<int> cells, int first, int[] table)
    {
        var here = codes.AsSpan(first, cells.Length);
        for (var at = 0; at < here.Length; at++)
        {
            cells[at] += table[here[at]];
        }
    }

    internal override void Keep(RowBits rows, int from, int count)
    {
        for (var word = 0; word < rows.Words.Length; word++)
        {
            var here = codes.AsSpan(rows.First + (word * RowBits.InAWord), rows.CountIn(word));
            var kept = 0UL;
            for (var at = 0; at < here.Length; at++)
            {
                kept |= here[at] >= from && here[at] < from + count ? 1UL << at : 0;
            }

            rows.Words[word] &= kept;
        }
    }

    internal override void Keep(RowBits rows, ulong[] table)
    {
        for (var word = 0; word < rows.Words.Length; word++)
        {
            var here = codes.AsSpan(rows.First + (word * RowBits.InAWord), rows.CountIn(word));
            var kept = 0UL;
            for (var at = 0; at < here.Length; at++)
            {
                kept |= table[here[at]] << at;
            }

            rows.Words[word] &= kept;
        }
    }
}
