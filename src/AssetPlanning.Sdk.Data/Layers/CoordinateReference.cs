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

    /// <summary>Degrees and not metres (地理坐标): WGS 84 or CGCS2000.</summary>
    public bool IsGeographic => Epsg is 4326 or 4490;

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
