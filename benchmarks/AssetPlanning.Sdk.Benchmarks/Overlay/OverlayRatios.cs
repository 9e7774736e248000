using System.Globalization;
using AssetPlanning.Spatial;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>Ratios of the overlay against NetTopologySuite, measured in one process, interleaved, medians of CPU time.</summary>
internal static class OverlayRatios
{
    private const int WarmUps = 12, Repeats = 7, BaselineRepeats = 3;

    private static readonly List<(string Work, double Ratio, double Must, bool LowerIsBetter)> Results = [];

    /// <summary>Arguments: --n patches (10,000 unless given), --only work, --zones layer.</summary>
    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var n = Array.IndexOf(args, "--n") is var at and >= 0 ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 10_000;
        var only = Array.IndexOf(args, "--only") is var o and >= 0 ? args[o + 1] : null;
        var layer = Array.IndexOf(args, "--zones") is var z and >= 0 ? args[z + 1] : null;
        var data = new OverlayData(n);
        Describe("patches", data.Patches);
        foreach (var (name, zones) in data.Layers)
        {
            Describe(name, zones);
        }

        var patches = OverlayData.Shuffled(data.Patches);
        foreach (var (name, zones) in data.Layers)
        {
            if (only is null || only == name)
            {
                PairAreas(name, patches, zones);
            }
        }

        if (only is null or "combinations")
        {
            Combinations(patches, data.Overlapping);
        }

        if (only is null or "layers")
        {
            FourLayers(patches, [.. data.Layers.Select(l => l.Zones)]);
        }

        foreach (var (name, zones) in data.Layers)
        {
            if (only is null or "fragments" && (layer ?? name) == name)
            {
                CutFragments(name, patches, zones);
            }
        }

        if (only is null or "threads")
        {
            TwoThreads(patches, data.Jittered);
        }

        if (only is null or "wkb")
        {
            WellKnownBinary(patches);
        }

        Console.WriteLine();
        Console.WriteLine("| work | ratio | must |");
        Console.WriteLine("|---|---|---|");
        foreach (var (work, ratio, must, lower) in Results)
        {
            Console.WriteLine($"| {work} | {ratio:F1} | {(lower ? "≤ " : "")}{must} {(Reached(ratio, must, lower) ? "reached" : "NOT REACHED")} |");
        }

        return Results.All(r => Reached(r.Ratio, r.Must, r.LowerIsBetter)) ? 0 : 1;
    }

    private static bool Reached(double ratio, double must, bool lower) => lower ? ratio <= must : ratio >= must;

    private static PolygonSet Read(Geometry[] items) => PolygonSet.FromGeometries(items, OverlayData.Frame, IngestionLimits.Default);

    private static void PairAreas(string name, Geometry[] patches, Geometry[] zones)
    {
        PolygonSet patchSet = Read(patches), zoneSet = Read(zones);
        if (patchSet.Rejections.Count + zoneSet.Rejections.Count > 0)
        {
            Console.WriteLine($"  rejected: {patchSet.Rejections.Count} patches, {zoneSet.Rejections.Count} zones");
        }

        ZoneIndex index = null!;
        OverlayAreas areas = null!;
        for (var i = 0; i < WarmUps; i++)
        {
            areas = AreaOverlay.Measure(Read(patches), ZoneIndex.Build(zoneSet), MeasuredArea.Zero);
        }

        List<double> read = [], build = [], walk = [], library = [];
        Dictionary<(int Patch, int Zone), double> baseline = [];
        for (var i = 0; i < Repeats; i++)
        {
            GC.Collect();
            read.Add(CpuClock.Of(() => (patchSet, zoneSet) = (Read(patches), Read(zones))));
            GC.Collect();
            build.Add(CpuClock.Of(() => index = ZoneIndex.Build(zoneSet)));
            walk.Add(CpuClock.Of(() => areas = AreaOverlay.Measure(patchSet, index, MeasuredArea.Zero)));
            if (i >= BaselineRepeats)
            {
                continue;
            }

            GC.Collect();
            library.Add(CpuClock.Of(() => baseline = LibraryBaseline.Areas(patches, zones)));
        }

        double r = CpuClock.Median(read), b = CpuClock.Median(build), w = CpuClock.Median(walk), l = CpuClock.Median(library);
        Console.WriteLine($"{name}: read {r:F1} ms, index {b:F1} ms, walk {w:F1} ms; library {l:F0} ms");
        Results.Add(($"areas, {name} zones, index included", l / (b + w), name == "overlapping" ? 30 : 40, false));
        Results.Add(($"areas, {name} zones, ingestion included", l / (r + b + w), 22, false));
        Results.Add(($"walk, {name} zones, index reused", l / w, 60, false));
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

        Results.Add(($"bytes allocated in the walk of all patches, {name} zones", bytes, 0, true));
    }

    private static void Combinations(Geometry[] patches, Geometry[] zones)
    {
        PolygonSet patchSet = Read(patches), zoneSet = Read(zones);
        List<double> pairs = [], combinations = [], build = [], walk = [];
        ZoneIndex index = null!;
        CombinationIndex combined = null!;
        CombinationAreas areas = null!;
        for (var i = 0; i < WarmUps + Repeats; i++)
        {
            GC.Collect();
            var p = CpuClock.Of(() => AreaOverlay.Measure(patchSet, index = ZoneIndex.Build(zoneSet), MeasuredArea.Zero));
            GC.Collect();
            var b = CpuClock.Of(() => combined = CombinationIndex.Build(ZoneIndex.Build(zoneSet)));
            var w = CpuClock.Of(() => areas = CombinationOverlay.Measure(patchSet, combined, MeasuredArea.Zero));
            if (i < WarmUps)
            {
                continue;
            }

            pairs.Add(p);
            build.Add(b);
            walk.Add(w);
            combinations.Add(b + w);
        }

        Console.WriteLine($"combinations: pair table {CpuClock.Median(pairs):F1} ms, index {CpuClock.Median(build):F1} ms, walk {CpuClock.Median(walk):F1} ms; {areas.RowCount} rows of {areas.CombinationCount} combinations");
        Results.Add(("union and combinations of overlapping zones against the pair table", CpuClock.Median(combinations) / CpuClock.Median(pairs), 2, true));
    }

    private static void FourLayers(Geometry[] patches, Geometry[][] layers)
    {
        var patchSet = Read(patches);
        PolygonSet[] sets = [.. layers.Select(Read)];
        List<double> ours = [], theirs = [];
        CombinationAreas areas = null!;
        var count = 0;
        for (var i = 0; i < WarmUps / 2 + Repeats; i++)
        {
            GC.Collect();
            var o = CpuClock.Of(() => areas = CombinationOverlay.Measure(patchSet, CombinationIndex.Build(ZoneIndex.Build(sets)), MeasuredArea.Zero));
            if (i < WarmUps / 2)
            {
                continue;
            }

            ours.Add(o);
            if (theirs.Count >= BaselineRepeats - 1)
            {
                continue;
            }

            GC.Collect();
            theirs.Add(CpuClock.Of(() => count = LibraryBaseline.Sequential(patches, layers)));
        }

        Console.WriteLine($"four layers: {CpuClock.Median(ours):F1} ms, library {CpuClock.Median(theirs):F0} ms; {areas.RowCount} rows of {areas.CombinationCount} combinations, library {count} pieces");
        Results.Add(("four layers at once against sequential overlay", CpuClock.Median(theirs) / CpuClock.Median(ours), 15, false));
    }

    // Two rows: fragments whose corners lie in rows on the grid, as all further work takes them, and the same made into the
    // library's geometries one by one, which is what the library's overlay leaves behind.
    private static void CutFragments(string name, Geometry[] patches, Geometry[] zones)
    {
        PolygonSet patchSet = Read(patches), zoneSet = Read(zones);
        List<double> ours = [], shaped = [], theirs = [];
        Fragments fragments = null!;
        Geometry[] shapes = [];
        for (var i = 0; i < WarmUps + Repeats; i++)
        {
            shapes = [];
            GC.Collect();
            var o = CpuClock.Of(() => fragments = FragmentOverlay.Cut(patchSet, ZoneIndex.Build(zoneSet), MeasuredArea.Zero));
            var s = CpuClock.Of(() => shapes = [.. Enumerable.Range(0, fragments.Count).Select(fragments.ShapeOf)]);
            if (i < WarmUps)
            {
                continue;
            }

            ours.Add(o);
            shaped.Add(o + s);
            if (theirs.Count >= BaselineRepeats)
            {
                continue;
            }

            GC.Collect();
            theirs.Add(CpuClock.Of(() => LibraryBaseline.Areas(patches, zones)));
        }

        double l = CpuClock.Median(theirs), c = CpuClock.Median(ours), g = CpuClock.Median(shaped);
        Console.WriteLine($"fragments, {name}: {c:F1} ms, as geometries {g:F1} ms, library {l:F0} ms; {shapes.Sum(s => (long)s.NumPoints)} corners, {shapes.Sum(s => s.NumGeometries)} parts; {string.Join(", ", fragments.GroupBy(f => f.Origin).OrderBy(f => f.Key).Select(f => $"{f.Count()} {f.Key}"))}");
        Results.Add(($"fragments with corners, {name} zones", l / c, 15, false));
        Results.Add(($"fragments as library geometries, {name} zones", l / g, 15, false));
    }

    private static void TwoThreads(Geometry[] patches, Geometry[] zones)
    {
        var patchSet = Read(patches);
        var index = ZoneIndex.Build(Read(zones));
        List<double> one = [], two = [];
        for (var i = 0; i < WarmUps + Repeats; i++)
        {
            var a = Wall(1);
            var b = Wall(2);
            if (i < WarmUps)
            {
                continue;
            }

            one.Add(a);
            two.Add(b);
        }

        // Informative: it means something only where two cores are free.
        Console.WriteLine($"two threads against one, elapsed, {Environment.ProcessorCount} cores: {CpuClock.Median(one):F1} ms / {CpuClock.Median(two):F1} ms = {CpuClock.Median(one) / CpuClock.Median(two):F2}");

        double Wall(int threads)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            AreaOverlay.Measure(patchSet, index, MeasuredArea.Zero, threads);
            return watch.Elapsed.TotalMilliseconds;
        }
    }

    private static void Compare(OverlayAreas areas, Dictionary<(int Patch, int Zone), double> baseline)
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
        var open = Enumerable.Range(0, areas.PatchCount).Count(p => areas.RemainderOf(p) != new AreaPair(MeasuredArea.Zero, MeasuredArea.Zero));
        Console.WriteLine($"  {areas.PairCount} pairs; worst |Δ| {worst:E1} m², {bad} beyond 1e-3 m², {missing} only here, {extra} only there; {open} patches with a remainder");
    }

    private static void WellKnownBinary(Geometry[] patches)
    {
        var writer = new WKBWriter();
        byte[][] bytes = [.. patches.Select(p => writer.Write(p))];
        ReadOnlyMemory<byte>[] items = [.. bytes.Select(b => new ReadOnlyMemory<byte>(b))];
        List<double> ours = [], theirs = [];
        for (var i = 0; i < WarmUps + Repeats; i++)
        {
            GC.Collect();
            var o = CpuClock.Of(() => PolygonSet.FromWkb(items, OverlayData.Frame, IngestionLimits.Default));
            GC.Collect();
            var reader = new WKBReader();
            var t = CpuClock.Of(() => GC.KeepAlive(Array.ConvertAll(bytes, reader.Read)));
            if (i < WarmUps)
            {
                continue;
            }

            ours.Add(o);
            theirs.Add(t);
        }

        // The library's reader builds objects and checks nothing; a layer of ours is checked. Both comparisons are named.
        var reading = new WKBReader();
        var valid = 0;
        List<double> checkedByLibrary = [];
        for (var i = 0; i < BaselineRepeats; i++)
        {
            GC.Collect();
            checkedByLibrary.Add(CpuClock.Of(() => valid = Array.ConvertAll(bytes, reading.Read).Count(g => g.IsValid)));
        }

        double ourTime = CpuClock.Median(ours), readTime = CpuClock.Median(theirs), checkTime = CpuClock.Median(checkedByLibrary);
        Console.WriteLine($"well-known binary: {ourTime:F1} ms checked and sorted; library {readTime:F1} ms without validity check, {checkTime:F0} ms with it ({valid} valid)");
        Results.Add(("well-known binary into a checked, sorted layer, against the library's reader without a check", readTime / ourTime, 5, false));
        Results.Add(("well-known binary into a checked, sorted layer, against the library's reader and IsValid", checkTime / ourTime, 5, false));
    }

    private static void Describe(string name, Geometry[] items) =>
        Console.WriteLine($"{name}: {items.Length} items, {items.Sum(g => (long)g.NumPoints)} corners, mean {items.Average(g => g.NumPoints):F0}, {items.Count(HasHoles) * 100.0 / items.Length:F1} % with holes, {items.Count(g => g is MultiPolygon)} multi");

    private static bool HasHoles(Geometry g) => Enumerable.Range(0, g.NumGeometries).Any(i => g.GetGeometryN(i) is Polygon { NumInteriorRings: > 0 });
}
