using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>What a GeoPackage stores of a reference system: name and definition as well-known text (OGC 01-009).</summary>
internal static class ReferenceText
{
    private const string Greenwich = "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]]";

    internal const string Wgs84 =
        "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]]," + Greenwich + ",AUTHORITY[\"EPSG\",\"4326\"]]";

    private const string Cgcs2000 =
        "GEOGCS[\"China Geodetic Coordinate System 2000\",DATUM[\"China_2000\",SPHEROID[\"CGCS2000\",6378137,298.257222101,AUTHORITY[\"EPSG\",\"1024\"]],AUTHORITY[\"EPSG\",\"1043\"]]," + Greenwich + ",AUTHORITY[\"EPSG\",\"4490\"]]";

    /// <summary>Name and definition; of a system we have no definition of, the word the standard has for that.</summary>
    internal static (string Name, string Definition) Of(CoordinateReference reference)
    {
        if (reference.Projection is not { } zone)
        {
            return reference.Epsg switch
            {
                4326 => ("WGS 84 geodetic", Wgs84),
                4490 => ("China Geodetic Coordinate System 2000", Cgcs2000),
                _ => (reference.Text, reference.Definition ?? "undefined"),
            };
        }

        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"CGCS2000 / {(zone.ZoneWidth == 3 ? "3-degree " : string.Empty)}Gauss-Kruger {(zone.Prefix is { } prefix ? $"zone {prefix}" : $"CM {zone.CentralMeridian}E")}");
        return (name, string.Create(
            CultureInfo.InvariantCulture,
            $"PROJCS[\"{name}\",{Cgcs2000},PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",{zone.CentralMeridian}],PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",{zone.FalseEasting}],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],AUTHORITY[\"EPSG\",\"{zone.EpsgCode}\"]]"));
    }
}
