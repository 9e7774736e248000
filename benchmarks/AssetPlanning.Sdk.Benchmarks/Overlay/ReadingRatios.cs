using AssetPlanning.Spatial;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.IO;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>Ratios of reading well-known binary: reading against reading, and reading with the check against reading with the check.</summary>
/// <remarks>
/// The library's reader has two settings worth naming: as it comes, one object a corner, and packed, one array of doubles a
/// ring. The packed one is faster here, so both are measured and both are judged.
/// </remarks>
internal sealed class ReadingRatios(RatioSettings settings, Geometry[] patches)
{
    private static readonly NtsGeometryServices Packed = new(PackedCoordinateSequenceFactory.DoubleFactory, new PrecisionModel(), 0);

    private readonly byte[][] bytes = Array.ConvertAll(patches, new WKBWriter().Write);

    internal RatioRow[] Measure()
    {
        ReadOnlyMemory<byte>[] items = [.. bytes.Select(b => new ReadOnlyMemory<byte>(b))];
        List<double> read = [], layer = [], plain = [], packed = [];
        for (var i = 0; i < settings.WarmUps + settings.Repeats; i++)
        {
            var r = Collected(() => GC.KeepAlive(UncheckedPolygons.FromWkb(items, OverlayData.Frame, IngestionLimits.Default)));
            var l = Collected(() => GC.KeepAlive(PolygonSet.FromWkb(items, OverlayData.Frame, IngestionLimits.Default)));
            var t = Collected(() => GC.KeepAlive(Array.ConvertAll(bytes, new WKBReader().Read)));
            var p = Collected(() => GC.KeepAlive(Array.ConvertAll(bytes, new WKBReader(Packed).Read)));
            if (i < settings.WarmUps)
            {
                continue;
            }

            read.Add(r);
            layer.Add(l);
            plain.Add(t);
            packed.Add(p);
        }

        var (valid, validPlain, validPacked) = (0, new List<double>(), new List<double>());
        for (var i = 0; i < settings.BaselineRepeats; i++)
        {
            validPlain.Add(Collected(() => valid = Array.ConvertAll(bytes, new WKBReader().Read).Count(g => g.IsValid)));
            validPacked.Add(Collected(() => valid = Array.ConvertAll(bytes, new WKBReader(Packed).Read).Count(g => g.IsValid)));
        }

        double rt = CpuClock.Median(read), lt = CpuClock.Median(layer), pt = CpuClock.Median(plain), kt = CpuClock.Median(packed);
        double vp = CpuClock.Median(validPlain), vk = CpuClock.Median(validPacked);
        Console.WriteLine($"well-known binary: read {rt:F1} ms, read, checked and sorted {lt:F1} ms; library read {pt:F1} ms, packed {kt:F1} ms, read and IsValid {vp:F0} ms, packed {vk:F0} ms ({valid} valid)");
        Console.WriteLine($"  not like for like: a checked, sorted layer against the library's reader without a check {pt / lt:F2}, packed {kt / lt:F2}");
        return
        [
            new("well-known binary into arrays on the grid, unchecked, against the library's reader", pt / rt, 5, 12),
            new("well-known binary into arrays on the grid, unchecked, against the library's reader, packed", kt / rt, 5, 12),
            new("well-known binary into a checked, sorted layer, against the library's reader and IsValid", vp / lt, 5, 12),
            new("well-known binary into a checked, sorted layer, against the library's reader, packed, and IsValid", vk / lt, 5, 12),
        ];
    }

    private static double Collected(Action work)
    {
        GC.Collect();
        return CpuClock.Of(work);
    }
}
