using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Valuation;

namespace AssetPlanning.Benchmarks.Valuation;

/// <summary>Lots re-valued under a changed table of floor area factors, against a hand-written loop over the same columns; one process, interleaved, medians of CPU time.</summary>
internal static class ValuationRatios
{
    private const int Rounds = 3, Repeats = 15, Passes = 10;
    private const double Must = 3;

    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var n = new Options(args, ["--n"]).Number("--n", 100_000);
        var given = LotData.Lots(n);
        var lots = LotColumns.Of(given);
        var loop = new HandWrittenLoop(given);
        var tables = Enumerable.Range(0, Passes).Select(LotData.Prices).ToArray();
        var (values, states, fen) = (new Money[n], new LotState[n], new long[n]);
        var differing = tables.Sum(table => Differing(lots, loop, table, values, states, fen));
        Console.WriteLine($"{n} lots under {Passes} tables: {differing} differ by a fen or more");
        var bytes = BytesALot(lots, tables[1], values, states);
        Console.WriteLine($"{bytes:F2} bytes allocated a lot");
        var (ratio, inDecimals) = Measure(lots, loop, tables, values, states, fen);
        var explained = AssetPlanner.Default.Appraise(lots, n / 2, tables[^1]);
        var isTold = explained.Value.Amount == Last(lots, tables[^1], values, states)[n / 2];
        Console.WriteLine();
        Console.WriteLine(explained.Why.ToMarkdown());
        Console.WriteLine("| work | ratio | must |");
        Console.WriteLine("|---|---|---|");
        Console.WriteLine($"| {n} lots re-valued under a changed table to a hand-written loop in 128-bit whole numbers | {ratio:F2} | ≤ {Must} {(ratio <= Must ? "reached" : "NOT REACHED")} |");
        Console.WriteLine($"| the same to a hand-written loop in decimal numbers | {inDecimals:F2} | shown only |");
        Console.WriteLine($"| values that differ from the loop | {differing} | 0 {(differing == 0 ? "reached" : "NOT REACHED")} |");
        Console.WriteLine($"| lot {n / 2} explained to the same fen | {(isTold ? 1 : 0)} | 1 {(isTold ? "reached" : "NOT REACHED")} |");
        return ratio <= Must && differing == 0 && isTold ? 0 : 1;
    }

    private static Money[] Last(LotColumns lots, BenchmarkCorrection table, Money[] values, LotState[] states)
    {
        _ = LotPrices.Value(lots, table, values, states);
        return values;
    }

    private static int Differing(LotColumns lots, HandWrittenLoop loop, BenchmarkCorrection table, Money[] values, LotState[] states, long[] fen)
    {
        loop.Load(table);
        loop.Value(fen);
        _ = LotPrices.Value(lots, table, values, states);
        return Enumerable.Range(0, fen.Length).Count(lot => states[lot] != LotState.Valued || values[lot].Fen != fen[lot]);
    }

    /// <summary>What the table costs is the same for one lot as for all; the rest is per lot.</summary>
    private static double BytesALot(LotColumns lots, BenchmarkCorrection table, Money[] values, LotState[] states)
    {
        var few = LotColumns.Of([.. Enumerable.Range(0, 1_000).Select(lot => lots[lot])]);
        return (double)(Allocated(lots) - Allocated(few)) / (lots.Count - few.Count);

        long Allocated(LotColumns some)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = LotPrices.Value(some, table, values, states);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static (double Whole, double Decimal) Measure(LotColumns lots, HandWrittenLoop loop, BenchmarkCorrection[] tables, Money[] values, LotState[] states, long[] fen)
    {
        List<double> whole = [], inDecimals = [];
        for (var round = 0; round <= Rounds; round++)
        {
            List<double> ours = [], theirs = [], decimals = [];
            for (var i = 0; i < Repeats; i++)
            {
                ours.Add(CpuClock.Of(() => Array.ForEach(tables, table => _ = LotPrices.Value(lots, table, values, states))));
                theirs.Add(CpuClock.Of(() => Array.ForEach(tables, table =>
                {
                    loop.Load(table);
                    loop.Value(fen);
                })));
                decimals.Add(CpuClock.Of(() => Array.ForEach(tables, table =>
                {
                    loop.Load(table);
                    loop.ValueInDecimals(fen);
                })));
            }

            double o = CpuClock.Median(ours), t = CpuClock.Median(theirs), d = CpuClock.Median(decimals);
            var each = (double)lots.Count * Passes / 1e6;
            Console.WriteLine($"a lot: library {o / each:F1} ns, whole numbers {t / each:F1} ns, decimals {d / each:F1} ns{(round == 0 ? " (warm-up)" : string.Empty)}");
            if (round > 0)
            {
                whole.Add(o / t);
                inDecimals.Add(o / d);
            }
        }

        return (CpuClock.Median(whole), CpuClock.Median(inDecimals));
    }
}
