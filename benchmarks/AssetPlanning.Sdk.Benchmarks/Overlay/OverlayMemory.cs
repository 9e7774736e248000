using System.Diagnostics;
using System.Globalization;
using AssetPlanning.Spatial;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>Peak memory of a whole overlay, layers and result included, in a process of its own.</summary>
internal static class OverlayMemory
{
    private const double Limit = 2.0 * 1024 * 1024 * 1024;

    /// <summary>Size: patches × corners of each, as in 1000000x13.</summary>
    internal static int Run(string size)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int[] numbers = [.. size.Split('x').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        var layers = LatticeLayers.Read(numbers[0], numbers[1]);
        var areas = AreaOverlay.Measure(layers.Patches, ZoneIndex.Build(layers.Zones), MeasuredArea.Zero);

        // On Linux the high-water mark of the resident set, VmHWM.
        double peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine($"patches {Text(layers.Patches)}; zones {Text(layers.Zones)}; {areas.PairCount} pairs; peak {peak / (1 << 20):F0} MiB of {Limit / (1 << 20):F0}");
        GC.KeepAlive(layers);
        return peak <= Limit ? 0 : 1;
    }

    private static string Text(PolygonSet layer) => $"{layer.Count}, {layer.CornerCount} corners, {layer.Rejections.Count} rejected";
}
