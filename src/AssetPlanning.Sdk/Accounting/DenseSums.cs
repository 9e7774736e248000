using System.Runtime.CompilerServices;

namespace AssetPlanning.Accounting;

/// <summary>Sums into one array with a cell for every combination of slots (密集汇总), block by block, each dimension on its own.</summary>
/// <remarks>
/// The sums are hit in random order and do not stay in the nearest cache. Read from memory in between, the columns came in slowly;
/// a block is therefore brought near as a whole, of a size that is some pages of every column, and only then added.
/// Where all amounts together fit 64 bits no sum of some of them can leave them, so plain addition is exact. Otherwise the lower
/// and the upper 32 bits are summed apart, which is exact for up to 2³¹ postings.
/// </remarks>
internal sealed class DenseSums
{
    /// <summary>The amounts of a block stay below what is put onto the heap of large objects.</summary>
    private const int Block = 8192;
    private const int LaneBits = 32;

    private readonly LedgerColumns columns;
    private readonly long[] sums;
    private readonly long[]? upper;
    private readonly int[] cells;
    private readonly long[] amounts;
    private readonly ulong[] bits;
    private readonly long[] lower;

    internal DenseSums(LedgerColumns columns, int cells)
    {
        this.columns = columns;
        sums = new long[cells];
        upper = columns.Magnitude <= long.MaxValue ? null : new long[cells];
        var block = Math.Min(Block, columns.Count);
        (this.cells, amounts, bits) = (new int[block], new long[block], new ulong[(block + RowBits.InAWord - 1) / RowBits.InAWord]);
        lower = upper is null ? [] : new long[block];
    }

    internal int Count => sums.Length;

    internal Int128 this[int cell] => upper is null ? sums[cell] : ((Int128)upper[cell] << LaneBits) + sums[cell];

    internal void Add(RollUpEnd end)
    {
        var numbers = new CellNumbers(end.Axes);
        for (var first = 0; first < columns.Count; first += Block)
        {
            var count = Math.Min(Block, columns.Count - first);
            numbers.Locate(cells.AsSpan(0, count), first);
            Bring(columns.Amounts.Slice(first, count), amounts, end.IsTaken);
            if (upper is not null)
            {
                AddLanes(RowFilter.Apply(end.Filters, bits, first, count));
            }
            else if (end.Filters.Length > 0)
            {
                Add(RowFilter.Apply(end.Filters, bits, first, count), amounts, cells, sums);
            }
            else
            {
                AddAll(amounts.AsSpan(0, count), cells, sums);
            }
        }
    }

    private static void Bring(ReadOnlySpan<long> given, Span<long> near, bool isTaken)
    {
        if (!isTaken)
        {
            given.CopyTo(near);
            return;
        }

        for (var at = 0; at < given.Length; at++)
        {
            near[at] = -given[at];
        }
    }

    private void AddLanes(RowBits rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            lower[at] = amounts[at] & uint.MaxValue;
            amounts[at] >>= LaneBits;
        }

        Add(rows, lower, cells, sums);
        Add(rows, amounts, cells, upper!);
    }

    // Compiled at once for whatever is asked: a profile of the questions so far made the next ones up to twice as slow.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Add(RowBits rows, ReadOnlySpan<long> amounts, ReadOnlySpan<int> cells, long[] sums)
    {
        for (var word = 0; word < rows.Words.Length; word++)
        {
            for (var left = rows.Words[word]; left != 0; left = RowBits.WithoutLowest(left))
            {
                var at = RowBits.Lowest(word, left);
                unchecked
                {
                    sums[cells[at]] += amounts[at];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddAll(ReadOnlySpan<long> amounts, ReadOnlySpan<int> cells, long[] sums)
    {
        cells = cells[..amounts.Length];
        for (var at = 0; at < amounts.Length; at++)
        {
            unchecked
            {
                sums[cells[at]] += amounts[at];
            }
        }
    }
}
