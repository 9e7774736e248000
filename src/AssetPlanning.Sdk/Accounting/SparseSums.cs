using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Sums by sorting, where there are far more combinations of slots than postings (稀疏汇总).</summary>
/// <typeparam name="TCell">The number of a combination, as wide as their count asks for.</typeparam>
internal static class SparseSums<TCell>
    where TCell : struct, IBinaryInteger<TCell>
{
    private const int Block = 1024;

    /// <summary>The combinations that occur, in order, each with its sum.</summary>
    internal static IEnumerable<(int[] Slots, Int128 Sum)> Of(LedgerColumns columns, RollUpEnd[] ends)
    {
        var (cells, amounts) = Collect(columns, ends);
        Array.Sort(cells, amounts);
        for (int from = 0, to; from < cells.Length; from = to)
        {
            var sum = Int128.Zero;
            for (to = from; to < cells.Length && cells[to] == cells[from]; to++)
            {
                sum += amounts[to];
            }

            yield return (SlotsOf(cells[from], ends[0].Axes), sum);
        }
    }

    private static (TCell[] Cells, long[] Amounts) Collect(LedgerColumns columns, RollUpEnd[] ends)
    {
        var cells = new List<TCell>(columns.Count);
        var amounts = new List<long>(columns.Count);
        Span<ulong> bits = stackalloc ulong[Block / RowBits.InAWord];
        foreach (var end in ends)
        {
            for (var first = 0; first < columns.Count; first += Block)
            {
                var rows = RowFilter.Apply(end.Filters, bits, first, Math.Min(Block, columns.Count - first));
                for (var word = 0; word < rows.Words.Length; word++)
                {
                    for (var left = rows.Words[word]; left != 0; left = RowBits.WithoutLowest(left))
                    {
                        var row = first + RowBits.Lowest(word, left);
                        cells.Add(CellOf(row, end.Axes));
                        amounts.Add(end.IsTaken ? -columns.Amounts[row] : columns.Amounts[row]);
                    }
                }
            }
        }

        return ([.. cells], [.. amounts]);
    }

    private static TCell CellOf(int row, RollUpAxis[] axes)
    {
        var cell = TCell.Zero;
        foreach (var axis in axes)
        {
            cell = (cell * TCell.CreateChecked(axis.Names.Length)) + TCell.CreateChecked(axis.SlotOf(row));
        }

        return cell;
    }

    private static int[] SlotsOf(TCell cell, RollUpAxis[] axes)
    {
        var slots = new int[axes.Length];
        for (var at = axes.Length - 1; at >= 0; at--)
        {
            (cell, var slot) = TCell.DivRem(cell, TCell.CreateChecked(axes[at].Names.Length));
            slots[at] = int.CreateChecked(slot);
        }

        return slots;
    }
}
