using System.Diagnostics;
using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Data;

namespace AssetPlanning.Benchmarks.Io;

/// <summary>Peak memory of a layer carried from GeoPackage to GeoPackage, to GeoJSON and back, in a process of its own.</summary>
internal static class CopyMemory
{
    private const double Limit = 400.0 * 1024 * 1024;

    private static readonly DateTimeOffset Moment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static int Run(string count)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var features = int.Parse(count, CultureInfo.InvariantCulture);
        var side = (int)Math.Ceiling(Math.Sqrt(features));
        var folder = Directory.CreateTempSubdirectory("assetplanning-io-");
        try
        {
            var (first, second, text, last) = (Path.Combine(folder.FullName, "1.gpkg"), Path.Combine(folder.FullName, "2.gpkg"), Path.Combine(folder.FullName, "3.geojson"), Path.Combine(folder.FullName, "4.gpkg"));
            Timed("made, to GeoPackage", () => ToGeoPackage(new WkbLayer(new StreamedLattice(features, side, 120_000.0 / side, 3)), first));
            Timed("GeoPackage to GeoPackage", () => FromGeoPackage(first, source => ToGeoPackage(source, second)));
            Timed("GeoPackage to GeoJSON", () => FromGeoPackage(second, source => ToGeoJson(source, text)));
            Timed("GeoJSON to GeoPackage", () => ToGeoPackage(GeoJsonFile.Open(text), last));

            // On Linux the high-water mark of the resident set, VmHWM; mapped pages of the files count.
            double peak = Process.GetCurrentProcess().PeakWorkingSet64;
            Console.WriteLine($"{features} features of 13 corners and 6 columns; {new FileInfo(first).Length >> 20} MiB as GeoPackage, {new FileInfo(text).Length >> 20} MiB as GeoJSON; peak {peak / (1 << 20):F0} MiB of {Limit / (1 << 20):F0}");
            return peak <= Limit ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Timed(string work, Func<long> copy)
    {
        long copied = 0;
        var time = CpuClock.Of(() => copied = copy());
        Console.WriteLine($"{work}: {copied} features, {time / 1000:F1} s of CPU");
    }

    private static long FromGeoPackage(string path, Func<ILayerSource, long> copy)
    {
        using var file = GeoPackageFile.Open(path);
        return copy(file.Open("DLTB"));
    }

    private static long ToGeoPackage(ILayerSource source, string path)
    {
        using var output = GeoPackageOutput.Create(path, Moment);
        using var writer = output.Add(source.Schema);
        var copied = source.CopyTo(writer, new());
        output.Complete();
        return copied;
    }

    private static long ToGeoJson(ILayerSource source, string path)
    {
        using var writer = GeoJsonWriter.Create(path, source.Schema);
        return source.CopyTo(writer, new());
    }
}
