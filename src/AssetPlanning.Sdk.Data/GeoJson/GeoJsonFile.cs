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
    private readonly FileStamp stamp;
    private readonly List<(FindingKind Kind, ValueList<Figure> Arguments)> told = [];

    private GeoJsonFile(string path, DataLimits limits, CoordinateReference? assumed)
    {
        this.path = path;
        this.limits = limits;
        stamp = FileStamp.Of(path);
        using var json = new JsonStream(path, limits, isHashed: true);
        if (json.HadMark)
        {
            told.Add((DataFindings.ByteOrderMark, []));
        }

        var scan = new GeoJsonScan(json, limits);
        scan.Run();
        stamp.RequireUnchanged();
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
            Bytes = stamp.Bytes,
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
        stamp.RequireUnchanged();
        var layer = DataReport.NameOf(Schema.Name);
        foreach (var (kind, arguments) in told)
        {
            report.Add(kind, layer, arguments);
        }

        return new GeoJsonReader(new(path, limits, isHashed: false), Schema, parts, limits, report, stamp, cancellationToken);
    }

    // A file that names no system is in degrees; numbers beyond degrees say that it is not, and nobody knows what it is in.
    private CoordinateReference? ReferenceOf(GeoJsonScan scan, CoordinateReference? assumed)
    {
        var reference = scan.NamesReference ? scan.Reference ?? assumed : assumed ?? CoordinateReference.Wgs84;
        if (reference is { Epsg: null } unknown)
        {
            told.Add((DataFindings.ReferenceUnknown, [Figure.Name(unknown.Text.Length > 100 ? unknown.Text[..100] : unknown.Text)]));
        }

        if (reference is not { IsGeographic: true } || (scan.Swapped ?? scan.BeyondDegrees) is not { } place)
        {
            return reference;
        }

        var isNamed = scan.NamesReference || assumed is not null;
        var seen = Figure.Name(string.Create(CultureInfo.InvariantCulture, $"{place.X} {place.Y}"));
        told.Add(scan.Swapped is not null ? (DataFindings.AxesSwapped, [seen])
            : isNamed ? (DataFindings.BeyondDegrees, [Figure.Name(reference.Text), seen])
            : (DataFindings.ReferenceMissing, [seen]));
        return isNamed ? reference : null;
    }
}
