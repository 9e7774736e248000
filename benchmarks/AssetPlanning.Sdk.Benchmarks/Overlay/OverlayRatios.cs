using System.Globalization;
using AssetPlanning.Spatial;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>Ratios of the overlay against NetTopologySuite, measured in one process, interleaved, medians of CPU time.</summary>
internal sealed class OverlayRatios
{
    private const int Attempts = 3;

    private readonly RatioSettings settings;
    private readonly OverlayData data;
    private readonly Geometry[] patches;
    private int differences;

    private OverlayRatios(RatioSettings settings)
    {
        this.settings = settings;
        data = new(settings.Patches);
        patches = data.Patches;
    }

    /// <summary>Zero where every row reaches what it must in the best of three attempts, and no area differs from the library's.</summary>
    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var ratios = new OverlayRatios(new(args));
        Describe("patches", ratios.patches);
        var results = new List<RatioRow>();
        foreach (var name in ratios.settings.Wanted)
        {
            results.AddRange(ratios.BestOfThree(name));
        }

        Console.WriteLine();
        Console.WriteLine($"N = {ratios.settings.Patches}, best of up to {Attempts} attempts a row");
        Console.WriteLine();
        Console.WriteLine("| work | ratio | must | aim | |");
        Console.WriteLine("|---|---|---|---|---|");
        results.ForEach(Console.WriteLine);
        Console.WriteLine();
        Console.WriteLine($"{ratios.differences} pairs differ from the library by more than 1e-9 of their area and 1e-3 m²");
        return results.TrueForAll(row => row.IsReached) && ratios.differences == 0 ? 0 : 1;
    }

    // Other work on the machine only ever slows us down, and what reaches its mark needs no second attempt.
    private RatioRow[] BestOfThree(string name)
    {
        var layer = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        Func<RatioRow[]> measure = name.Split('.')[0] switch
        {
            "areas" => () => PairAreas(layer, data.Layer(layer)),
            "combinations" => () => Combinations(data.Layer("overlapping")),
            "layers" => () => FourLayers([.. OverlayData.LayerNames.Select(layer => (data.Layer(layer), layer != "overlapping"))]),
            "fragments" => () => Fragments(layer, data.Layer(layer)),
            "threads" => () => TwoThreads(data.Layer("jittered")),
            _ => () => new ReadingRatios(settings, patches).Measure(),
        };
        if (OverlayData.LayerNames.Contains(layer) && name.StartsWith("areas", StringComparison.Ordinal))
        {
            Describe(layer, data.Layer(layer));
        }

        var best = measure();
        for (var attempt = 1; attempt < Attempts && !Array.TrueForAll(best, row => row.IsReached); attempt++)
        {
            best = [.. best.Zip(measure(), (row, again) => row.BestOf(again))];
        }

        return best;
    }

    private static PolygonSet Read(Geometry[] items) => PolygonSet.FromGeometries(items, OverlayData.Frame, IngestionLimits.Default);

    private RatioRow[] PairAreas(string name, Geometry[] zones)
    {
        PolygonSet patchSet = Read(patches), zoneSet = Read(zones);
        if (patchSet.Rejections.Count + zoneSet.Rejections.Count > 0)
        {
            Console.WriteLine($"  rejected: {patchSet.Rejections.Count} patches, {zoneSet.Rejections.Count} zones");
        }

        ZoneIndex index = null!;
        OverlayAreas areas = null!;
        for (var i = 0; i < settings.WarmUps; i++)
        {
            areas = AreaOverlay.Measure(Read(patches), ZoneIndex.Build(zoneSet), MeasuredArea.Zero);
        }

        List<double> read = [], build = [], walk = [], library = [];
        Dictionary<(int Patch, int Zone), double> baseline = [];
        for (var i = 0; i < settings.Repeats; i++)
        {
            GC.Collect();
            read.Add(CpuClock.Of(() => (patchSet, zoneSet) = (Read(patches), Read(zones))));
            GC.Collect();
            build.Add(CpuClock.Of(() => index = ZoneIndex.Build(zoneSet)));
            walk.Add(CpuClock.Of(() => areas = AreaOverlay.Measure(patchSet, index, MeasuredArea.Zero)));
            if (i >= settings.BaselineRepeats)
            {
                continue;
            }

            GC.Collect();
            library.Add(CpuClock.Of(() => baseline = LibraryBaseline.Areas(patches, zones)));
        }

        double r = CpuClock.Median(read), b = CpuClock.Median(build), w = CpuClock.Median(walk), l = CpuClock.Median(library);
        Console.WriteLine($"{name}: read {r:F1} ms, index {b:F1} ms, walk {w:F1} ms; library {l:F0} ms");
        Compare(areas, baseline);
        var measuring = new PatchWalk(index, patchSet);
        var bytes = 0L;
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var slot = 0; slot < patchSet.AcceptedCount; slot++)
            {
                measuring.Measure(slot);
            }

            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var isOverlapping = name == "overlapping";
        var crossing = CrossingShare(areas, zoneSet);
        Console.WriteLine($"  {crossing:F1} % of the pairs cross, the others lie one in the other");
        // Contained pairs are cheap for everybody: ratios of independent zones are ratios of pairs that cross.
        RatioRow[] data = name == "independent" ? [new("share of crossing pairs, independent zones, %", crossing, 60, 60)] : [];
        return
        [
            .. data,
            new($"areas, {name} zones, index included", l / (b + w), isOverlapping ? 30 : 40, isOverlapping ? 80 : 90),
            new($"areas, {name} zones, ingestion included", l / (r + b + w), 22, 40),
            new($"walk, {name} zones, index reused", l / w, 60, 120),
            new($"bytes allocated in the walk of all patches, {name} zones", bytes, 0, 0, IsLowerBetter: true),
        ];
    }

    private RatioRow[] Combinations(Geometry[] zones)
    {
        PolygonSet patchSet = Read(patches), zoneSet = Read(zones);
        List<double> pairs = [], combinations = [], build = [], walk = [];
        ZoneIndex index = null!;
        CombinationIndex combined = null!;
        CombinationAreas areas = null!;
        for (var i = 0; i < settings.WarmUps + settings.Repeats; i++)
        {
            GC.Collect();
            var p = CpuClock.Of(() => AreaOverlay.Measure(patchSet, index = ZoneIndex.Build(zoneSet), MeasuredArea.Zero));
            GC.Collect();
            var b = CpuClock.Of(() => combined = CombinationIndex.Build(ZoneIndex.Build(zoneSet)));
            var w = CpuClock.Of(() => areas = CombinationOverlay.Measure(patchSet, combined, MeasuredArea.Zero));
            if (i < settings.WarmUps)
            {
                continue;
            }

            pairs.Add(p);
            build.Add(b);
            walk.Add(w);
            combinations.Add(b + w);
        }

        Console.WriteLine($"combinations: pair table {CpuClock.Median(pairs):F1} ms, index {CpuClock.Median(build):F1} ms, walk {CpuClock.Median(walk):F1} ms; {areas.RowCount} rows of {areas.CombinationCount} combinations");
        return [new("union and combinations of overlapping zones against the pair table", CpuClock.Median(combinations) / CpuClock.Median(pairs), 2, 1.4, IsLowerBetter: true)];
    }

    private RatioRow[] FourLayers((Geometry[] Zones, bool IsCoverage)[] layers)
    {
        var patchSet = Read(patches);
        PolygonSet[] sets = [.. layers.Select(layer => Read(layer.Zones))];
        List<double> ours = [], theirs = [];
        CombinationAreas areas = null!;
        var count = 0;
        for (var i = 0; i < settings.WarmUps / 2 + settings.Repeats; i++)
        {
            GC.Collect();
            var o = CpuClock.Of(() => areas = CombinationOverlay.Measure(patchSet, CombinationIndex.Build(ZoneIndex.Build(sets)), MeasuredArea.Zero));
            if (i < settings.WarmUps / 2)
            {
                continue;
            }

            ours.Add(o);
            if (theirs.Count >= settings.BaselineRepeats)
            {
                continue;
            }

            GC.Collect();
            theirs.Add(CpuClock.Of(() => count = LibraryBaseline.Sequential(patches, layers)));
        }

        Console.WriteLine($"four layers: {CpuClock.Median(ours):F1} ms, library {CpuClock.Median(theirs):F0} ms; {areas.RowCount} rows of {areas.CombinationCount} combinations, library {count} pieces");
        return [new("four layers at once against sequential overlay", CpuClock.Median(theirs) / CpuClock.Median(ours), 15, 35)];
    }

    // Two rows: fragments whose corners lie in rows on the grid, as all further work takes them, and the same made into the
    // library's geometries one by one, which is what the library's overlay leaves behind.
    private RatioRow[] Fragments(string name, Geometry[] zones)
    {
        PolygonSet patchSet = Read(patches), zoneSet = Read(zones);
        List<double> ours = [], shaped = [], theirs = [];
        Fragments fragments = null!;
        Geometry[] shapes = [];
        for (var i = 0; i < settings.WarmUps + settings.Repeats; i++)
        {
            shapes = [];
            GC.Collect();
            var o = CpuClock.Of(() => fragments = FragmentOverlay.Cut(patchSet, ZoneIndex.Build(zoneSet), MeasuredArea.Zero));
            var s = CpuClock.Of(() => shapes = [.. Enumerable.Range(0, fragments.Count).Select(fragments.ShapeOf)]);
            if (i < settings.WarmUps)
            {
                continue;
            }

            ours.Add(o);
            shaped.Add(o + s);
            if (theirs.Count >= settings.BaselineRepeats)
            {
                continue;
            }

            GC.Collect();
            theirs.Add(CpuClock.Of(() => LibraryBaseline.Areas(patches, zones)));
        }

        double l = CpuClock.Median(theirs), c = CpuClock.Median(ours), g = CpuClock.Median(shaped);
        Console.WriteLine($"fragments, {name}: {c:F1} ms, as geometries {g:F1} ms, library {l:F0} ms; {shapes.Sum(s => (long)s.NumPoints)} corners, {shapes.Sum(s => s.NumGeometries)} parts; {string.Join(", ", fragments.GroupBy(f => f.Origin).OrderBy(f => f.Key).Select(f => $"{f.Count()} {f.Key}"))}");
        return [new($"fragments with corners, {name} zones", l / c, 15, 35), new($"fragments as library geometries, {name} zones", l / g, 15, 35)];
    }

    private RatioRow[] TwoThreads(Geometry[] zones)
    {
        var patchSet = Read(patches);
        var index = ZoneIndex.Build(Read(zones));
        List<double> one = [], two = [];
        for (var i = 0; i < settings.WarmUps + settings.Repeats; i++)
        {
            var a = Wall(1);
            var b = Wall(2);
            if (i < settings.WarmUps)
            {
                continue;
            }

            one.Add(a);
            two.Add(b);
        }

        var ratio = CpuClock.Median(one) / CpuClock.Median(two);
        Console.WriteLine($"two threads against one, elapsed, {Environment.ProcessorCount} cores: {CpuClock.Median(one):F1} ms / {CpuClock.Median(two):F1} ms = {ratio:F2}");
        // It says something about us only where two cores are free.
        return settings.HasTwoFreeCores ? [new("two threads against one, walk", ratio, 1.6, 1.9)] : [];

        double Wall(int threads)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            AreaOverlay.Measure(patchSet, index, MeasuredArea.Zero, threads);
            return watch.Elapsed.TotalMilliseconds;
        }
    }

    private void Compare(OverlayAreas areas, Dictionary<(int Patch, int Zone), double> baseline)
    {
        int bad = 0, missing = 0;
        var worst = 0.0;
        for (var i = 0; i < areas.PairCount; i++)
        {
            var ours = (double)areas[i].Planar.SquareMetres;
            if (!baseline.Remove((areas[i].Patch, areas[i].Zone), out var theirs) && ours > 1e-3)
            {
                missing++;
            }

            var difference = Math.Abs(ours - theirs);
            worst = Math.Max(worst, difference);
            if (difference > 1e-9 * ours + 1e-3)
            {
                bad++;
            }
        }

        var extra = baseline.Values.Count(v => v > 1e-3);
        differences += bad + missing + extra;
        var open = Enumerable.Range(0, areas.PatchCount).Count(p => areas.RemainderOf(p) != new AreaPair(MeasuredArea.Zero, MeasuredArea.Zero));
        Console.WriteLine($"  {areas.PairCount} pairs; worst |Δ| {worst:E1} m², {bad} beyond 1e-3 m², {missing} only here, {extra} only there; {open} patches with a remainder");
    }

    // A pair crosses when neither polygon lies in the other.
    private static double CrossingShare(OverlayAreas areas, PolygonSet zones)
    {
        var crossing = 0;
        for (var i = 0; i < areas.PairCount; i++)
        {
            var pair = areas[i];
            if (pair.Planar != areas.AreaOf(pair.Patch).Planar && pair.Planar != zones.PlanarAreaOf(pair.Zone))
            {
                crossing++;
            }
        }

        return 100.0 * crossing / Math.Max(1, areas.PairCount);
    }

    private static void Describe(string name, Geometry[] items) =>
        Console.WriteLine($"{name}: {items.Length} items, {items.Sum(g => (long)g.NumPoints)} corners, mean {items.Average(g => g.NumPoints):F0}, {items.Count(HasHoles) * 100.0 / items.Length:F1} % with holes, {items.Count(g => g is MultiPolygon)} multi");

    private static bool HasHoles(Geometry g) => Enumerable.Range(0, g.NumGeometries).Any(i => g.GetGeometryN(i) is Polygon { NumInteriorRings: > 0 });
}
