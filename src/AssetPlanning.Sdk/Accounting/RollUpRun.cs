using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Answers one question to a ledger (汇总).</summary>
internal static class RollUpRun
{
    /// <summary>Beyond so many cells an array of them costs more than sorting the postings.</summary>
    private const int MostDenseCells = 1 << 26;

    /// <summary>Room for rows is made at once up to so many.</summary>
    private const int MostRowsExpected = 1 << 10;

    internal static readonly SubjectId Subject = "ledger";

    internal static RollUp Answer(Ledger ledger, LedgerQuery query)
    {
        var calculation = new Calculation(null, null);
        var columns = ledger.Columns;
        var rows = new List<RollUpRow>(Math.Min(columns.Count, MostRowsExpected));
        var total = Int128.Zero;
        if (RollUpPlan.Of(ledger, query, calculation) is { } ends)
        {
            foreach (var (at, sum) in Sums(columns, ends))
            {
                if (sum == 0)
                {
                    continue;
                }

                total += sum;
                rows.Add(new(at, Money.FromFen((long)Int128.Clamp(sum, long.MinValue, long.MaxValue))));
                if (sum < long.MinValue || sum > long.MaxValue)
                {
                    calculation.ReportOnce(FindingCatalogue.AmountTooLarge, Subject, []);
                }
            }

            if (total < long.MinValue || total > long.MaxValue)
            {
                calculation.ReportOnce(FindingCatalogue.AmountTooLarge, Subject, []);
            }
        }

        return new()
        {
            Query = query,
            Rows = calculation.HasFailed ? [] : [.. rows],
            Total = calculation.HasFailed ? Money.Zero : Money.FromFen((long)total),
            Findings = calculation.Findings,
        };
    }

    private static IEnumerable<(ValueList<Figure> At, Int128 Sum)> Sums(LedgerColumns columns, RollUpEnd[] ends)
    {
        var axes = ends[0].Axes;
        var cells = axes.Aggregate(BigInteger.One, static (product, axis) => product * axis.Names.Length);
        if (cells <= MostDenseCells && cells <= Math.Max(1 << 16, 4L * columns.Count))
        {
            return Dense(columns, ends, (int)cells);
        }

        var sparse = cells <= long.MaxValue ? SparseSums<long>.Of(columns, ends) : SparseSums<UInt128>.Of(columns, ends);
        return sparse.Select(row => (Named(axes, row.Slots), row.Sum));
    }

    private static IEnumerable<(ValueList<Figure> At, Int128 Sum)> Dense(LedgerColumns columns, RollUpEnd[] ends, int cells)
    {
        var sums = new DenseSums(columns, cells);
        foreach (var end in ends)
        {
            sums.Add(end);
        }

        var axes = ends[0].Axes;
        var slots = new int[axes.Length];
        for (var cell = 0; cell < sums.Count; cell++)
        {
            if (sums[cell] != 0)
            {
                yield return (Named(axes, slots), sums[cell]);
            }

            // The next combination, the last dimension the fastest.
            for (var at = slots.Length - 1; at >= 0 && ++slots[at] == axes[at].Names.Length; at--)
            {
                slots[at] = 0;
            }
        }
    }

    private static ValueList<Figure> Named(RollUpAxis[] axes, int[] slots)
    {
        var at = new Figure[axes.Length];
        for (var axis = 0; axis < axes.Length; axis++)
        {
            at[axis] = axes[axis].Names[slots[axis]];
        }

        return new(at);
    }
}
