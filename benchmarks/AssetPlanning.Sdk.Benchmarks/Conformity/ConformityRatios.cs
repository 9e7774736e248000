using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Benchmarks.Conformity;

/// <summary>What a checked baseline costs against the bare overlay of the same layers: one process, interleaved, medians of CPU time.</summary>
/// <remarks>
/// The baseline is the one overlay nobody can do without: index, combinations and areas of all nine layers, without a single extent, card
/// or rule. Every part runs from layers and records in memory and pays for its own overlay, if it needs one. Inventory is the attribute table
/// read and checked, the register of rights read, the representatives of the owner found, the file of every parcel checked, the baseline taken and
/// frozen; quotas are uses added up by village, quotas handed down, the balance of arable land.
/// </remarks>
internal static class ConformityRatios
{
    private const double Must = 3;
    private const int Attempts = 3;

    private static readonly DateOnly Today = new(2026, 1, 1);

    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var n = Array.IndexOf(args, "--n") is var at and >= 0 ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 100_000;
        var map = new CountyMap(n);
        map.Describe();
        var records = new CountyRecords(map);
        var people = new CountyPeople(records);
        Console.WriteLine($"records: {records.Patches.Count} patches, {people.Register.Registrations.Count} rights, {people.Register.Transfers.Count} transfers, {people.Register.Encumbrances.Count} mortgages, {people.Assets.Count} state assets, {people.Mandates.Count} mandates, {people.Files.Count} files, {records.Plan.Quotas.Count} quotas");
        ConformityTable table = null!;
        PatchSurvey survey = null!;
        RightsState rights = null!;
        RepresentationMatrix matrix = null!;
        ParcelFileSummaries files = null!;
        FrozenBaseline baseline = null!;
        (string Name, Action Work)[] parts =
        [
            ("patches", () => survey = Patches(records)),
            ("rights", () => rights = AssetPlanner.Default.ReadRights(people.Register, Today).Value),
            ("representatives", () => matrix = AssetPlanner.Default.FindRepresentatives(people.Assets, people.Statutory, people.Mandates, Today).Value),
            ("files", () => files = AssetPlanner.Default.CheckFiles(people.Files, rights).Value),
            ("baseline", () => baseline = Baseline(survey, rights)),
            ("verdicts", () => table = Verdicts(map)),
            ("quotas", () => Quotas(records, baseline.Content)),
        ];
        var best = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && best > Must; attempt++)
        {
            best = Math.Min(best, Measure(map, parts, n < 50_000 ? 5 : 3));
        }

        Console.WriteLine(string.Join(", ", Enum.GetValues<VerdictStatus>().Select(status => $"{status} {table.CountOf(status)}")));
        Console.WriteLine($"{survey.Accepted.Count} patches accepted; {rights.Rights.Count} rights stand, {rights.SetAside.Count} set aside, {rights.Refused.Count} entries refused");
        Console.WriteLine($"{matrix.Acting.Count} assets in {matrix.Cells.Count} cells, {matrix.Contested.Count} contested; {files.Parcels.Count} files summed up; baseline of {baseline.Content.Parcels.Count} parcels, {baseline.Content.TotalArea()}");
        var bytes = BytesPerPatch(map);
        Console.WriteLine();
        Console.WriteLine("| work | ratio | must |");
        Console.WriteLine("|---|---|---|");
        Console.WriteLine($"| {string.Join(" + ", parts.Select(static part => part.Name))} against the bare overlay, {n} patches × {map.Layers.Count} layers | {best:F2} | ≤ {Must} {(best <= Must ? "reached" : "NOT REACHED")} |");
        Console.WriteLine($"| bytes allocated a patch by judging, columns aside | {bytes:F2} | ≤ 1 {(bytes <= 1 ? "reached" : "NOT REACHED")} |");
        return best <= Must && bytes <= 1 ? 0 : 1;
    }

    private static double Measure(CountyMap map, (string Name, Action Work)[] parts, int repeats)
    {
        List<double> bare = [];
        var times = parts.Select(static _ => new List<double>()).ToArray();
        var warmUps = map.Patches.Count < 50_000 ? 8 : 1;
        for (var i = 0; i < warmUps + repeats; i++)
        {
            GC.Collect();
            bare.Add(CpuClock.Of(() => Bare(map)));
            for (var part = 0; part < parts.Length; part++)
            {
                GC.Collect();
                times[part].Add(CpuClock.Of(parts[part].Work));
            }

            if (i == warmUps - 1)
            {
                // What the compiler does at run time is over by now.
                bare.Clear();
                Array.ForEach(times, static list => list.Clear());
            }
        }

        var overlay = CpuClock.Median(bare);
        Console.WriteLine($"bare overlay {overlay:F0} ms; {string.Join(", ", parts.Select((part, at) => $"{part.Name} {CpuClock.Median(times[at]):F0} ms"))}");
        return times.Sum(CpuClock.Median) / overlay;
    }

    private static void Bare(CountyMap map)
    {
        var index = CombinationIndex.Build(ZoneIndex.Build([.. map.Layers.Select(static layer => layer.Features)]));
        GC.KeepAlive(CombinationOverlay.Measure(map.Patches, index, MeasuredArea.Zero));
    }

    private static PatchSurvey Patches(CountyRecords records)
    {
        var planner = AssetPlanner.Default;
        var read = planner.ReadPatches(records.Table).Value;
        ValueList<SurveyPatch> measured = [.. read.Patches.Select((patch, at) => patch with { Recomputed = records.Patches[read.Rows[at]].Recomputed })];
        return planner.CheckPatches(read with { Patches = measured }, records.PatchTerms).Value;
    }

    private static FrozenBaseline Baseline(PatchSurvey survey, RightsState rights)
    {
        var planner = AssetPlanner.Default;
        var held = rights.Rights.Where(static right => right.Interest.Parent is null).ToDictionary(static right => right.Interest.Ground.ToString(), static right => right.Interest);
        var parcels = survey.Accepted.Where(patch => held.ContainsKey(patch.Key)).Select(patch => ParcelOf(patch, held[patch.Key]));
        return planner.Freeze(planner.TakeInventory([.. parcels]).Value, "county-2026", Today);
    }

    private static Parcel ParcelOf(SurveyPatch patch, RightInterest right) =>
        patch.AsParcel(right.Right == "LCR" ? Ownership.Collective : Ownership.State, right.Right, right.Holders[0].Party);

    private static void Quotas(CountyRecords records, Baseline baseline)
    {
        GC.KeepAlive(QuotaBook.Check(records.Plan, [.. CountyRecords.Uses(baseline)]).Value);
        GC.KeepAlive(QuotaBook.Balance(OffsetKinds.FarmlandOffset, [.. CountyRecords.Entries(baseline)]).Value);
    }

    private static ConformityTable Verdicts(CountyMap map)
    {
        var registry = PlanLayerRegistry.Of(map.Layers, RulebookEdition.Embedded).Value;
        return ConformityBook.Check(ConformityIndex.Build(registry), map.Patches, map.Subjects, map.Rules, RulebookEdition.Embedded, map.Terms).Value;
    }

    /// <summary>What judging one patch more allocates once the areas are there, less its columns of the result: all patches against half of them.</summary>
    private static double BytesPerPatch(CountyMap map)
    {
        var index = ConformityIndex.Build(PlanLayerRegistry.Of(map.Layers, RulebookEdition.Embedded).Value);
        var areas = CombinationOverlay.Measure(map.Patches, index.Zones, MeasuredArea.Zero);
        var run = new ConformityRun(index, map.Patches, areas, RuleOrder.Of(map.Rules, map.Terms.On, new(null, null))!, RulebookEdition.Embedded, map.Terms);
        var half = map.Subjects.AsSpan()[..(map.Subjects.Count / 2)].ToArray();
        long all = BytesOf(run, map.Subjects, map.Terms), some = BytesOf(run, half, map.Terms);
        var (more, columns) = (map.Subjects.Count - half.Length, (map.Rules.Count * 19L) + 8);
        Console.WriteLine($"judging allocates {all} bytes for all patches and {some} for half of them, {columns} of columns a patch");
        return ((double)(all - some) / more) - columns;
    }

    private static long BytesOf(ConformityRun run, ValueList<ConformitySubject> subjects, ConformityTerms terms)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(new ConformityTable(run, subjects, terms, static () => null!, default));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
