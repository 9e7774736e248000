using System.Globalization;
using AssetPlanning.Spatial;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>How CPU time and memory grow with the corners of a layer: exponents of a power law fitted over three decades.</summary>
internal static class OverlayGrowth
{
    private const double Most = 1.2;

    private const int Corners = 13, Repeats = 7;

    /// <summary>Arguments: the most corners (1,000,000 unless given). Zero where every exponent is at most 1.2.</summary>
    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var most = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1e6;
        var points = new List<GrowthPoint>();
        Console.WriteLine("| corners | of zones | reading ms | index ms | walk ms | bytes held |");
        Console.WriteLine("|---|---|---|---|---|---|");
        for (var corners = 1e3; corners <= most * 1.001; corners *= Math.Sqrt(10))
        {
            var point = Measure((int)(corners / Corners));
            points.Add(point);
            Console.WriteLine($"| {point.Corners:F0} | {point.ZoneCorners:F0} | {point.Read:F2} | {point.Index:F2} | {point.Walk:F2} | {point.Bytes:F0} |");
        }

        // The index knows the zones only, and their part of all corners is not quite the same in every size.
        (string Name, double Exponent)[] exponents =
        [
            ("reading", Exponent(points.Select(p => (p.Corners, p.Read)))),
            ("index", Exponent(points.Select(p => (p.ZoneCorners, p.Index)))),
            ("walk", Exponent(points.Select(p => (p.Corners, p.Walk)))),
            ("all together", Exponent(points.Select(p => (p.Corners, p.Read + p.Index + p.Walk)))),
            ("bytes held", Exponent(points.Select(p => (p.Corners, p.Bytes)))),
        ];
        Console.WriteLine();
        foreach (var (name, exponent) in exponents)
        {
            Console.WriteLine($"{name}: corners to the power of {exponent:F3}, at most {Most}");
        }

        return exponents.All(e => e.Exponent <= Most) ? 0 : 1;
    }

    // Small layers are measured often enough for the clock, and the data are read anew each time.
    private static GrowthPoint Measure(int patches)
    {
        var often = Math.Max(1, 20_000 / patches);
        List<double> read = [], index = [], walk = [];
        LatticeLayers layers = null!;
        ZoneIndex zones = null!;
        OverlayAreas areas = null!;
        var bytes = 0L;
        for (var i = 0; i < 3 + Repeats; i++)
        {
            (layers, zones, areas) = (null!, null!, null!);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var r = CpuClock.Of(() => Often(() => layers = LatticeLayers.Read(patches, Corners)));
            var x = CpuClock.Of(() => Often(() => zones = ZoneIndex.Build(layers.Zones)));
            var w = CpuClock.Of(() => Often(() => areas = AreaOverlay.Measure(layers.Patches, zones, MeasuredArea.Zero)));
            bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            GC.KeepAlive(areas);
            if (i >= 3)
            {
                read.Add(r / often);
                index.Add(x / often);
                walk.Add(w / often);
            }
        }

        return new(layers.Patches.CornerCount + layers.Zones.CornerCount, layers.Zones.CornerCount, CpuClock.Median(read), CpuClock.Median(index), CpuClock.Median(walk), bytes);

        void Often(Action work)
        {
            for (var i = 0; i < often; i++)
            {
                work();
            }
        }
    }

    private sealed record GrowthPoint(double Corners, double ZoneCorners, double Read, double Index, double Walk, double Bytes);

    // Slope of the least squares line through the logarithms.
    private static double Exponent(IEnumerable<(double X, double Y)> points)
    {
        var logs = points.Select(p => (X: Math.Log(p.X), Y: Math.Log(p.Y))).ToList();
        double x = logs.Average(p => p.X), y = logs.Average(p => p.Y);
        return logs.Sum(p => (p.X - x) * (p.Y - y)) / logs.Sum(p => (p.X - x) * (p.X - x));
    }
}
