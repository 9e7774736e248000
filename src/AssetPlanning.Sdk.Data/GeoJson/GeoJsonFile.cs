using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>A GeoJSON file to read from (RFC 7946, and the files before it that name their reference system).</summary>
/// <remarks>
/// It is read twice, each time as a stream: once for columns, reference system and fingerprint, which may stand behind the
/// features, and once for the features.
/// </remarks>
public sealed class GeoJsonFile : ILayerSource
{
    internal const string Driver = "GeoJSON";

    private readonly string path;
    private readonly DataLimits limits;
    private readonly DateTime written;
    private readonly List<(FindingKind Kind, ValueList<Figure> Arguments)> told = [];

    private GeoJsonFile(string path, DataLimits limits, CoordinateReference? assumed)
    {
        this.path = path;
        this.limits = limits;
        using var json = new JsonStream(path, limits, isHashed: true);
        written = File.GetLastWriteTimeUtc(path);
        if (json.HadMark)
        {
            told.Add((DataFindings.ByteOrderMark, []));
        }

        var scan = new GeoJsonScan(json, limits);
        scan.Run();
        var (fields, ofColumns) = scan.Columns.Finish();
        told.AddRange(ofColumns);
        Schema = new()
        {
            Name = scan.Name ?? Path.GetFileNameWithoutExtension(path),
            Reference = ReferenceOf(scan, assumed),
            Fields = fields,
            Count = scan.Count,
        };
        Provenance = new()
        {
            File = Path.GetFileName(path),
            Bytes = new FileInfo(path).Length,
            Print = json.Print,
            Layer = Schema.Name,
            Reference = Schema.Reference,
            Count = scan.Count,
            Driver = Driver,
            Version = scan.NamesReference ? "2008" : "RFC 7946",
        };
    }

    /// <inheritdoc/>
    public LayerSchema Schema { get; }

    /// <inheritdoc/>
    public LayerProvenance Provenance { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="assumed">The reference system to take where the file names none; without it such a file is in degrees of WGS 84, as the standard says.</param>
    /// <param name="limits">How much it may bring.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="LayerFileException">It cannot be read, or is no collection of features.</exception>
    public static GeoJsonFile Open(string path, CoordinateReference? assumed = null, DataLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, limits ?? DataLimits.Default, assumed);
    }

    /// <inheritdoc/>
    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (new FileInfo(path) is var now && (!now.Exists || now.Length != Provenance.Bytes || now.LastWriteTimeUtc != written))
        {
            throw new LayerFileException(DocumentDefect.Content, Provenance.File, "file", "文件在两次读取之间被改动。", "复制一份不再改动的文件，重新读入。");
        }

        var layer = DataReport.NameOf(Schema.Name);
        foreach (var (kind, arguments) in told)
        {
            report.Add(kind, layer, arguments);
        }

        return new GeoJsonReader(new(path, limits, isHashed: false), Schema, parts, limits, report, cancellationToken);
    }

    // A file that names no system is in degrees; numbers beyond degrees say that it is not, and nobody knows what it is in.
    private CoordinateReference? ReferenceOf(GeoJsonScan scan, CoordinateReference? assumed)
    {
        if (scan.NamesReference)
        {
            if (scan.Reference is { Epsg: null } unknown)
            {
                told.Add((DataFindings.ReferenceUnknown, [Figure.Name(unknown.Text.Length > 100 ? unknown.Text[..100] : unknown.Text)]));
            }

            return scan.Reference ?? assumed;
        }

        if (assumed is not null || scan.BeyondDegrees is not { } place)
        {
            return assumed ?? CoordinateReference.Wgs84;
        }

        told.Add((DataFindings.ReferenceMissing, [Figure.Name(string.Create(CultureInfo.InvariantCulture, $"{place.X} {place.Y}"))]));
        return null;
    }
}
