using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Data;
using AssetPlanning.Spatial;
using Microsoft.Data.Sqlite;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.IO;

namespace AssetPlanning.Benchmarks.Io;

/// <summary>Ratios of files into layers: a GeoPackage and bare well-known binary against NetTopologySuite's reader over the same bytes.</summary>
/// <remarks>
/// One process, interleaved, medians of CPU time. The baseline reads the same file through Microsoft.Data.Sqlite on the same native
/// SQLite, takes the head of each shape off and hands the rest to the library's reader: as it
/// comes and with packed coordinates, the faster of its two settings. Attributes are read by neither. The fingerprint of the file,
/// which the baseline does not take, is timed on its own.
/// </remarks>
internal sealed class IoRatios
{
    private const int Attempts = 3;

    private static readonly NtsGeometryServices Packed = new(PackedCoordinateSequenceFactory.DoubleFactory, new PrecisionModel(), 0);

    private readonly string path;
    private readonly byte[][] shapes;
    private readonly int repeats;

    private IoRatios(int count, string folder)
    {
        shapes = Array.ConvertAll(new OverlayData(count).Patches, new WKBWriter().Write);
        repeats = count < 50_000 ? 7 : 5;
        path = Path.Combine(folder, "patches.gpkg");
        using var output = GeoPackageOutput.Create(path, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var layer = new WkbLayer([.. shapes.Select(static shape => new ReadOnlyMemory<byte>(shape))]);
        using var writer = output.Add(layer.Schema);
        layer.CopyTo(writer, new());
        output.Complete();
    }

    /// <summary>Zero where every row reaches what it must in the best of three attempts.</summary>
    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var count = new Options(args, ["--n"]).Number("--n", 100_000);
        var folder = Directory.CreateTempSubdirectory("assetplanning-io-");
        try
        {
            var ratios = new IoRatios(count, folder.FullName);
            var best = ratios.Measure();
            for (var attempt = 1; attempt < Attempts && !Array.TrueForAll(best, static row => row.IsReached); attempt++)
            {
                best = [.. best.Zip(ratios.Measure(), static (row, again) => row.BestOf(again))];
            }

            Console.WriteLine();
            Console.WriteLine($"N = {count}, best of up to {Attempts} attempts a row");
            Console.WriteLine();
            Console.WriteLine("| work | ratio | must | aim | |");
            Console.WriteLine("|---|---|---|---|---|");
            Array.ForEach(best, Console.WriteLine);
            return Array.TrueForAll(best, static row => row.IsReached) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private RatioRow[] Measure()
    {
        ReadOnlyMemory<byte>[] items = [.. shapes.Select(static shape => new ReadOnlyMemory<byte>(shape))];
        (string Name, Action Work, List<double> Times)[] works =
        [
            ("well-known binary", () => GC.KeepAlive(UncheckedPolygons.FromWkb(items, OverlayData.Frame, IngestionLimits.Default)), []),
            ("library", () => GC.KeepAlive(Array.ConvertAll(shapes, new WKBReader().Read)), []),
            ("library, packed", () => GC.KeepAlive(Array.ConvertAll(shapes, new WKBReader(Packed).Read)), []),
            ("GeoPackage", () => GC.KeepAlive(ReadFile()), []),
            ("GeoPackage by the library", () => GC.KeepAlive(ReadByLibrary(new())), []),
            ("GeoPackage by the library, packed", () => GC.KeepAlive(ReadByLibrary(new(Packed))), []),
            ("fingerprint", ReadPrint, []),
        ];
        for (var i = 0; i < repeats + 3; i++)
        {
            foreach (var (_, work, times) in works)
            {
                GC.Collect();
                var time = CpuClock.Of(work);
                if (i >= 3)
                {
                    times.Add(time);
                }
            }
        }

        var median = works.ToDictionary(static work => work.Name, static work => CpuClock.Median(work.Times));
        Console.WriteLine(string.Join("; ", median.Select(static pair => $"{pair.Key} {pair.Value:F1} ms")) + $"; file {new FileInfo(path).Length >> 20} MiB, {shapes.Sum(static shape => (long)shape.Length) >> 20} MiB of shapes");
        var (wkb, file) = (median["well-known binary"], median["GeoPackage"]);
        return
        [
            new("well-known binary into arrays, against the library's reader", median["library"] / wkb, 5, 12),
            new("well-known binary into arrays, against the library's reader, packed", median["library, packed"] / wkb, 5, 12),
            new("GeoPackage into arrays, against the library's reader on the same file", median["GeoPackage by the library"] / file, 3, 6),
            new("GeoPackage into arrays, against the library's reader, packed, on the same file", median["GeoPackage by the library, packed"] / file, 3, 6),
        ];
    }

    private UncheckedPolygons ReadFile()
    {
        using var file = GeoPackageFile.Open(path);
        return file.Open("DLTB").ReadPolygons(OverlayData.Frame, new());
    }

    private void ReadPrint()
    {
        using var file = GeoPackageFile.Open(path);
        GC.KeepAlive(file.Open("DLTB").Provenance);
    }

    private List<Geometry> ReadByLibrary(WKBReader reader)
    {
        var read = new List<Geometry>(shapes.Length);
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT geom FROM DLTB ORDER BY fid";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var bytes = rows.GetFieldValue<byte[]>(0);
            int[] envelope = [0, 32, 48, 48, 64];
            var head = 8 + envelope[(bytes[3] >> 1) & 7];
            using var stream = new MemoryStream(bytes, head, bytes.Length - head);
            read.Add(reader.Read(stream));
        }

        return read;
    }
}
