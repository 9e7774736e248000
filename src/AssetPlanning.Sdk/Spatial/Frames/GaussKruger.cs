namespace AssetPlanning.Spatial;

/// <summary>A Gauss–Krüger zone on CGCS2000, 高斯-克吕格投影带: central meridian, width, zone prefix.</summary>
/// <remarks>
/// EPSG 4491–4501 are the 6° zones 13–23 with prefix, 4502–4512 the same without; 4513–4533 the 3° zones 25–45 with
/// prefix, 4534–4554 the same without. Forward and inverse are the Krüger series in the third flattening to order four
/// (Krüger 1912; Karney, J. Geodesy 85, 2011): the first omitted term is 4e-8 m, and forward and inverse meet within 3e-7 m, far below the 0.1 mm grid.
/// </remarks>
public sealed record GaussKruger
{
    private const int FirstCode = 4491, LastCode = 4554;

    // A frame's origin within 500 km of the central meridian and its reach; from equator to pole; ten widths of the widest zone.
    private const double FurthestEast = 650_000, FurthestNorth = 10_010_000, FurthestDegrees = 30;

    private GaussKruger(int epsgCode, int centralMeridian, int zoneWidth, int? prefix)
    {
        EpsgCode = epsgCode;
        CentralMeridian = centralMeridian;
        ZoneWidth = zoneWidth;
        Prefix = prefix;
    }

    /// <summary>EPSG code 坐标系代码, 4491 to 4554.</summary>
    public int EpsgCode { get; }

    /// <summary>Central meridian 中央子午线, degrees east.</summary>
    public int CentralMeridian { get; }

    /// <summary>Width of the zone 分带宽度: 3 or 6 degrees.</summary>
    public int ZoneWidth { get; }

    /// <summary>Zone number carried in front of the easting 带号, or none.</summary>
    public int? Prefix { get; }

    /// <summary>Easting of the central meridian, metres: 500,000, with the zone number in front where there is a prefix.</summary>
    public double FalseEasting => 500_000.0 + 1_000_000.0 * (Prefix ?? 0);

    /// <summary>The zone of an EPSG code.</summary>
    /// <param name="code">The EPSG code.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The code is not one of 4491–4554.</exception>
    public static GaussKruger FromEpsg(int code) => code switch
    {
        < FirstCode or > LastCode => throw new ArgumentOutOfRangeException(nameof(code), code, "Gauss–Krüger zones on CGCS2000 are EPSG 4491 to 4554."),
        <= 4501 => new(code, 75 + 6 * (code - 4491), 6, 13 + code - 4491),
        <= 4512 => new(code, 75 + 6 * (code - 4502), 6, null),
        <= 4533 => new(code, 75 + 3 * (code - 4513), 3, 25 + code - 4513),
        _ => new(code, 75 + 3 * (code - 4534), 3, null),
    };

    /// <summary>Projects a position on the ellipsoid to the plane, 高斯投影正算.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The position on the plane.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is no position, or further than 30° from the central meridian: longitude and latitude may have changed places.</exception>
    public PlanePosition Forward(GeographicPosition position)
    {
        if (!(Math.Abs(position.Longitude - CentralMeridian) <= FurthestDegrees && Math.Abs(position.Latitude) <= 90))
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, $"Not within {FurthestDegrees}° of the central meridian of EPSG:{EpsgCode}.");
        }

        KrugerSeries.Forward((position.Longitude - CentralMeridian) * Transcendental.Degree, position.Latitude * Transcendental.Degree, out var east, out var north);
        return new(FalseEasting + east, north);
    }

    /// <summary>Finds the position on the ellipsoid of a point of the plane, 高斯投影反算.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The position on the ellipsoid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies more than 650 km from the central meridian, or beyond a pole: the zone prefix may be another one.</exception>
    public GeographicPosition Inverse(PlanePosition position)
    {
        if (!Reaches(position))
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, $"Not within {FurthestEast} m of the central meridian of EPSG:{EpsgCode}, {FalseEasting}.");
        }

        KrugerSeries.Inverse(position.Easting - FalseEasting, position.Northing, out var longitude, out var latitude);
        return new(CentralMeridian + longitude / Transcendental.Degree, latitude / Transcendental.Degree);
    }

    /// <summary>Whether a point of the plane can be one of this zone 是否在投影带可及范围: no further than 650 km from its meridian, nor beyond a pole.</summary>
    /// <param name="position">The point.</param>
    /// <returns>The answer; what is no number is none.</returns>
    public bool Reaches(PlanePosition position) =>
        Math.Abs(position.Easting - FalseEasting) <= FurthestEast && Math.Abs(position.Northing) <= FurthestNorth;

    /// <summary>Degrees east of the central meridian, of any position a frame may hold.</summary>
    internal double DegreesFromMeridian(PlanePosition position)
    {
        KrugerSeries.Inverse(position.Easting - FalseEasting, position.Northing, out var longitude, out _);
        return longitude / Transcendental.Degree;
    }

    /// <summary>Whether a position lies further from the central meridian than 1.5°, the half width of a 3° zone.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The answer.</returns>
    /// <remarks>Beyond it the planar area is off by more than 0.07 %, and in a 3° zone the data probably belong to the neighbour.</remarks>
    public bool IsFarFromCentralMeridian(PlanePosition position) => Math.Abs(Inverse(position).Longitude - CentralMeridian) > 1.5;
}
