namespace AssetPlanning.Accounting;

/// <summary>Sums into one array with a cell for every combination of slots (密集汇总), block by block, each dimension on its own.</summary>
/// <remarks>
/// Where all amounts together fit 64 bits no sum of some of them can leave them, so plain addition is exact. Otherwise the lower
/// and the upper 32 bits are summed apart, which is exact for up to 2³¹ postings.
/// </remarks>
internal sealed class DenseSums
{
    private const int Block = 1024;
    private const int LaneBits = 32;

    private readonly LedgerColumns columns;
    private readonly long[] sums;
    private readonly long[]? upper;

    internal DenseSums(LedgerColumns columns, int cells)
    {
        this.columns = columns;
        sums = new long[cells];
        upper = columns.Magnitude <= long.MaxValue ? null : new long[cells];
    }

    internal int Count => sums.Length;

    internal Int128 this[int cell] => upper is null ? sums[cell] : ((Int128)upper[cell] << LaneBits) + sums[cell];

    internal void Add(RollUpEnd end)
    {
        // A table that gives the cell directly saves the multiplication; made once an end, not once a posting.
        var steps = Steps(end.Axes);
        Span<int> cells = stackalloc int[Block];
        Span<long> amounts = stackalloc long[Block];
        Span<long> lane = stackalloc long[Block];
        for (var first = 0; first < columns.Count; first += Block)
        {
            var count = Math.Min(Block, columns.Count - first);
            cells = cells[..count];
            Locate(steps, cells, first);
            var here = RowFilter.Apply(end.Filters, columns.Amounts.Slice(first, count), amounts[..count], first);
            if (upper is null)
            {
                Add(here, cells, end.IsTaken, sums);
                continue;
            }

            for (var at = 0; at < count; at++)
            {
                lane[at] = here[at] & uint.MaxValue;
                amounts[at] = here[at] >> LaneBits;
            }

            Add(lane[..count], cells, end.IsTaken, sums);
            Add(amounts[..count], cells, end.IsTaken, upper);
        }
    }

    private static (CodeColumn Column, int Stride, int[]? Table)[] Steps(RollUpAxis[] axes)
    {
        var steps = new (CodeColumn, int, int[]?)[axes.Length];
        var stride = 1;
        for (var at = axes.Length - 1; at >= 0; at--)
        {
            var own = stride;
            steps[at] = (axes[at].Column, own, axes[at].Slots is { } slots ? [.. slots.Select(slot => slot * own)] : null);
            stride *= axes[at].Names.Length;
        }

        return steps;
    }

    private static void Locate((CodeColumn Column, int Stride, int[]? Table)[] steps, Span<int> cells, int first)
    {
        cells.Clear();
        foreach (var (column, stride, table) in steps)
        {
            if (table is null)
            {
                column.AddTo(cells, first, stride);
            }
            else
            {
                column.AddTo(cells, first, table);
            }
        }
    }

    private static void Add(ReadOnlySpan<long> amounts, ReadOnlySpan<int> cells, bool isTaken, long[] sums)
    {
        cells = cells[..amounts.Length];
        if (isTaken)
        {
            for (var at = 0; at < amounts.Length; at++)
            {
                sums[cells[at]] -= amounts[at];
            }

            return;
        }

        for (var at = 0; at < amounts.Length; at++)
        {
            sums[cells[at]] += amounts[at];
        }
    }
}
