using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Benchmarks.Rulebook;

/// <summary>Ratios of the rulebook: asking against a frozen dictionary with the same key, building against deserialising; one process, interleaved, medians of CPU time.</summary>
internal static class RulebookRatios
{
    private const int Rounds = 3, Repeats = 9, Questions = 2_000_000;

    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly List<(string Work, double Ratio, double? Must)> Results = [];
    private static long sink;

    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var n = new Options(args, ["--n"]).Number("--n", 100_000);
        Lookup();
        Build(n);
        Console.WriteLine();
        Console.WriteLine("| work | ratio | must |");
        Console.WriteLine("|---|---|---|");
        foreach (var (work, ratio, must) in Results)
        {
            Console.WriteLine($"| {work} | {ratio:F2} | {(must is { } bound ? $"≤ {bound} {(ratio <= bound ? "reached" : "NOT REACHED")}" : "shown only")} |");
        }

        GC.KeepAlive(sink);
        return Results.All(static result => result.Must is not { } must || result.Ratio <= must) ? 0 : 1;
    }

    /// <summary>The same questions to both: right, purpose and region of every longest term the embedded edition states, and one place below.</summary>
    private static void Lookup()
    {
        var edition = RulebookEdition.Embedded;
        var handle = StandardParameters.RightLongestTerm;
        (Code<RightType> Right, Code<Purpose> Purpose, DivisionCode Region)[] cases =
        [
            .. edition.Rows
                .Where(row => row.Parameter == handle.Code && row is { Right: not null, Purpose: not null, IsBounds: false })
                .SelectMany(row => (DivisionCode[])["440106", "330106"], static (row, region) => (row.Right!.Value, row.Purpose!.Value, region)),
        ];
        var known = cases.ToFrozenDictionary(
            static item => (Parameter: StandardParameters.RightLongestTerm.Code, item.Right, item.Purpose, item.Region),
            item => edition.Ask(handle, item.Right, item.Purpose, Day, item.Region).Value);
        var slots = cases.Select(item => edition.Slot(handle, item.Right, item.Purpose)).ToArray();

        void Asked()
        {
            for (var i = 0; i < Questions; i++)
            {
                ref readonly var item = ref cases[i % cases.Length];
                sink += edition.Ask(handle, item.Right, item.Purpose, Day, item.Region).Value == default ? 1 : 0;
            }
        }

        void Frozen()
        {
            for (var i = 0; i < Questions; i++)
            {
                ref readonly var item = ref cases[i % cases.Length];
                sink += known[(handle.Code, item.Right, item.Purpose, item.Region)] == default ? 1 : 0;
            }
        }

        void Slotted()
        {
            for (var i = 0; i < Questions; i++)
            {
                var at = i % cases.Length;
                sink += slots[at].Ask(Day, cases[at].Region).Value == default ? 1 : 0;
            }
        }

        var (best, bestSlot) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            List<double> ours = [], theirs = [], slotted = [];
            for (var i = 0; i < Repeats; i++)
            {
                ours.Add(CpuClock.Of(Asked));
                theirs.Add(CpuClock.Of(Frozen));
                slotted.Add(CpuClock.Of(Slotted));
            }

            double o = CpuClock.Median(ours), t = CpuClock.Median(theirs), s = CpuClock.Median(slotted);
            Console.WriteLine($"{cases.Length} cases: asked {o * 1e6 / Questions:F0} ns, frozen dictionary {t * 1e6 / Questions:F0} ns, slot {s * 1e6 / Questions:F0} ns{(round == 0 ? " (warm-up)" : string.Empty)}");
            (best, bestSlot) = round == 0 ? (best, bestSlot) : (Math.Min(best, o / t), Math.Min(bestSlot, s / t));
        }

        Results.Add(("lookup by typed handle to a frozen dictionary with the same key", best, 3));
        Results.Add(("lookup in a slot to a frozen dictionary with the same key", bestSlot, null));
    }

    private static void Build(int rows)
    {
        var json = RulebookData.File(rows).ToJson();
        var file = RulebookFile.Read("rows.json", json);
        // Bare: what reading adds for bytes nobody vouches for is no part of the baseline.
        var metadata = (JsonTypeInfo<RulebookFile>)RulebookJson.Options.GetTypeInfo(typeof(RulebookFile));
        var best = double.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            List<double> reads = [], builds = [];
            for (var i = 0; i < Repeats; i++)
            {
                GC.Collect();
                reads.Add(CpuClock.Of(() => sink += JsonSerializer.Deserialize(json, metadata)!.Rows.Count));
                GC.Collect();
                builds.Add(CpuClock.Of(() => sink += new RulebookDraft(RulebookEdition.Embedded).With(file).Build().Value.Parameters.All.Count));
            }

            double r = CpuClock.Median(reads), b = CpuClock.Median(builds);
            Console.WriteLine($"{rows} rows, {json.Length / 1e6:F1} MB: deserialised in {r:F0} ms, built in {b:F0} ms{(round == 0 ? " (warm-up)" : string.Empty)}");
            best = round == 0 ? best : Math.Min(best, b / r);
        }

        Results.Add(($"building {rows} rows to deserialising them", best, 3));
    }
}
