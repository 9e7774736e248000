using System.Globalization;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data;

/// <summary>The reference system a file says its coordinates are in (坐标参照系), as it says it.</summary>
/// <param name="Epsg">Its EPSG code, where the file names one.</param>
/// <param name="Text">What the file says.</param>
public sealed record CoordinateReference(int? Epsg, string Text)
{
    /// <summary>WGS 84 in longitude and latitude: what a GeoJSON file without a word is in (RFC 7946 §4).</summary>
    public static CoordinateReference Wgs84 { get; } = OfEpsg(4326);

    /// <summary>Degrees whose datum nobody named: the system 0 of a GeoPackage (OGC 12-128r18 §1.1.2).</summary>
    internal static CoordinateReference UndefinedGeographic { get; } = new(null, "Undefined geographic SRS");

    /// <summary>Its definition as well-known text, of a system without an EPSG code (坐标系定义), where the file has one.</summary>
    public string? Definition { get; init; }

    /// <summary>Degrees and not metres (地理坐标): CGCS2000, WGS 84, Xian 1980, Beijing 1954, with heights or without, and what its definition says is geographic.</summary>
    public bool IsGeographic => Epsg is 4490 or 4480 or 4479 or 4326 or 4979 or 4610 or 4214 or 4555
        || (Epsg is null && (Text == UndefinedGeographic.Text || (Definition?.TrimStart() is { } definition && (definition.StartsWith("GEOG", StringComparison.OrdinalIgnoreCase) || definition.StartsWith("GEOD", StringComparison.OrdinalIgnoreCase)))));

    /// <summary>Whether it is the one of degrees whose datum nobody named, also as GDAL copies its definition into a database.</summary>
    internal bool IsUndefined => Epsg is null && (Text == UndefinedGeographic.Text || Definition?.Contains($"\"{UndefinedGeographic.Text}\"", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The zone of CGCS2000 it is (高斯投影带), or none.</summary>
    public GaussKruger? Projection => Epsg is >= 4491 and <= 4554 and var code ? GaussKruger.FromEpsg(code) : null;

    /// <summary>The system of an EPSG code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The system.</returns>
    public static CoordinateReference OfEpsg(int code)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(code);
        return new(code, string.Create(CultureInfo.InvariantCulture, $"EPSG:{code}"));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
