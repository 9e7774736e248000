using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>P6: memory grows with the corners, not with their square; and in the full run processor time too.</summary>
public class GrowthTests(ITestOutputHelper output)
{
    private const int CornersPerCell = 33;

    [Fact]
    public void Measure_MoreCorners_AllocatesInProportion()
    {
        var points = Sizes().Select(side =>
        {
            var (patches, zones) = Layers(side);
            Overlay(patches, zones);
            return (Corners: (double)side * side * CornersPerCell, Bytes: (double)Allocated(() => Overlay(patches, zones)));
        }).ToList();
        points.ForEach(point => output.WriteLine($"{point.Corners} corners: {point.Bytes / point.Corners:F1} bytes a corner"));
        Exponent(points).Should().BeLessThan(1.1);
        (points[^1].Bytes / points[^1].Corners).Should().BeLessThan(400);
    }

    [Fact]
    public void Measure_MoreCorners_TakesTimeNearlyInProportion()
    {
        // Other tests share the processor: the least of several times is the one they disturbed least.
        var points = Sizes().Select(side =>
        {
            var (patches, zones) = Layers(side);
            var often = Math.Max(1, 60 / side);
            var least = Enumerable.Range(0, Runs.Count(2, 9)).Min(_ => Elapsed(() =>
            {
                for (var i = 0; i < often * often; i++)
                {
                    Overlay(patches, zones);
                }
            }));
            return (Corners: (double)side * side * CornersPerCell, Milliseconds: least / (often * often));
        }).ToList();
        points.ForEach(point => output.WriteLine($"{point.Corners} corners: {point.Milliseconds:F2} ms"));
        var exponent = Exponent(points);
        output.WriteLine($"corners to the power of {exponent:F3}");
        exponent.Should().BeLessThan(Runs.Full ? 1.2 : 1.5, "the everyday run has neighbours and few repeats; a square would show in it all the same");
    }

    // 1,000 to 1,000,000 corners.
    private static int[] Sizes() => Runs.Full ? [6, 17, 55, 174] : [6, 17, 55];

    private static (PolygonSet Patches, PolygonSet Zones) Layers(int side)
    {
        var lattice = new Coverage(new Dice(Runs.Seed), side, side, 600_000, -side / 2 * 600_000, -side / 2 * 600_000);
        (int X, int Y)[][] cells = lattice.Blocks(1, 1);
        return (Plane.Layer(cells), Plane.Layer(cells.Select(ring => ring.Select(p => (p.X + 200_000, p.Y + 100_000)).ToArray())));
    }

    private static OverlayAreas Overlay(PolygonSet patches, PolygonSet zones) => AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Elapsed(Action work)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    // Slope of the least squares line through the logarithms.
    private static double Exponent(List<(double X, double Y)> points)
    {
        var logs = points.Select(p => (X: Math.Log(p.X), Y: Math.Log(p.Y))).ToList();
        double x = logs.Average(p => p.X), y = logs.Average(p => p.Y);
        return logs.Sum(p => (p.X - x) * (p.Y - y)) / logs.Sum(p => (p.X - x) * (p.X - x));
    }
}
