using AssetPlanning.Spatial;

namespace AssetPlanning.Data;

/// <summary>Brings a layer into another reference system of CGCS2000 (坐标换算): degrees to a zone, a zone to degrees, one zone to another.</summary>
/// <remarks>
/// Corners are converted by the Krüger series of <see cref="GaussKruger"/>, one by one, without regard to what is beside them: corners that were
/// the same stay the same. Edges are straight between the new corners, where they were straight between the old ones: one of 100 m leaves the
/// old line by about 0.1 mm, one of a kilometre by about 1 cm. A shift between datums is not computed: nobody publishes its parameters.
/// </remarks>
public static class LayerProjection
{
    private const int Cgcs2000 = 4490, Wgs84 = 4326;

    /// <summary>The layer in a zone (高斯投影、换带): for its areas, and beside other layers of the zone.</summary>
    /// <param name="source">The layer, in degrees of CGCS2000 or in any of its zones.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="takesWgs84AsCgcs2000">
    /// Whether degrees of WGS 84 are taken for those of CGCS2000 as they are. They mean the same where a file of CGCS2000 was named wrongly, as files of
    /// GeoJSON must be; data measured in today's WGS 84 lie decimetres aside. It is told either way.
    /// </param>
    /// <returns>The layer in the zone; its provenance is that of the file.</returns>
    /// <exception cref="LayerFileException">The layer names no system, or one that cannot be converted.</exception>
    public static ILayerSource Projected(this ILayerSource source, GaussKruger zone, bool takesWgs84AsCgcs2000 = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(zone);
        var from = SystemOf(source, takesWgs84AsCgcs2000);
        return from == zone ? source : new ProjectedLayer(source, CoordinateReference.OfEpsg(zone.EpsgCode), Between(from, zone));
    }

    /// <summary>The layer in degrees of CGCS2000 (高斯投影反算): for maps of the world.</summary>
    /// <param name="source">The layer, in a zone of CGCS2000.</param>
    /// <returns>The layer in degrees, longitude first; its provenance is that of the file.</returns>
    /// <exception cref="LayerFileException">The layer names no system, or one that cannot be converted.</exception>
    public static ILayerSource InDegrees(this ILayerSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return SystemOf(source, takesWgs84AsCgcs2000: false) is { } zone
            ? new ProjectedLayer(source, CoordinateReference.OfEpsg(Cgcs2000), position => Degrees(zone, position))
            : source;
    }

    private static (double X, double Y) Degrees(GaussKruger zone, (double X, double Y) position)
    {
        var found = zone.Inverse(new(position.X, position.Y));
        return (found.Longitude, found.Latitude);
    }

    /// <summary>Zones of one meridian differ in the zone number in front of the easting alone: there nothing is computed twice.</summary>
    private static Conversion Between(GaussKruger? from, GaussKruger to) =>
        from is null ? position => Plane(to, new(position.X, position.Y))
        : from.CentralMeridian == to.CentralMeridian ? position => Shifted(from, to, position)
        : position => Plane(to, from.Inverse(new(position.X, position.Y)));

    /// <summary>What is none of the old zone, such as an easting without its number, is none of the new one either.</summary>
    private static (double X, double Y) Shifted(GaussKruger from, GaussKruger to, (double X, double Y) position) => from.Reaches(new(position.X, position.Y))
        ? (position.X - from.FalseEasting + to.FalseEasting, position.Y)
        : throw new ArgumentOutOfRangeException(nameof(position), position, $"Not in EPSG:{from.EpsgCode}.");

    private static (double X, double Y) Plane(GaussKruger zone, GeographicPosition position)
    {
        var found = zone.Forward(position);
        return (found.Easting, found.Northing);
    }

    /// <summary>The zone a layer is in, or none where it is in degrees.</summary>
    private static GaussKruger? SystemOf(ILayerSource source, bool takesWgs84AsCgcs2000) => source.Schema.Reference switch
    {
        { Epsg: Cgcs2000 } => null,
        { Epsg: Wgs84 } when takesWgs84AsCgcs2000 => null,
        { Projection: { } zone } => zone,
        var other => throw new LayerFileException(
            DocumentDefect.Content,
            source.Provenance.File,
            source.Schema.Name,
            other?.Epsg == Wgs84 ? "图层写明为 WGS 84 经纬度，与 CGCS2000 之间的差别没有公布的参数。" : $"图层的坐标系是 {other?.Text ?? "（未写明）"}，不能换算。",
            other?.Epsg == Wgs84 ? "确认其实为 CGCS2000 的，读入时指明 EPSG:4490，或以 takesWgs84AsCgcs2000 换算到投影带；否则先由测绘部门转换。" : "写明 EPSG:4490 或 4491–4554 中的一个；其他坐标系先用 ogr2ogr -t_srs 转换。"),
    };
}
