namespace AssetPlanning.Spatial;

/// <summary>The declared integer grid that all layers of one calculation share, 坐标格网: step 0.1 mm, an origin, a reach.</summary>
/// <remarks>
/// A coordinate becomes round(metres × 10⁴), ties to even, minus the origin: integers first, then the shift, so that another
/// origin shifts every coordinate alike. Within ±(2³⁰ − 1) steps (107 km) of the origin every side test is exact in 64 bits.
/// The coefficients of the ellipsoidal correction belong to the frame, never to the data.
/// </remarks>
public sealed class GridFrame
{
    /// <summary>Grid steps in one metre.</summary>
    public const int StepsPerMetre = 10_000;

    /// <summary>Furthest coordinate from the origin, in steps.</summary>
    public const int Reach = (1 << 30) - 1;

    private const decimal FurthestOrigin = 100_000_000m;

    // No zone reaches further, and a wrong or missing zone number is a million metres off.
    private const double FurthestFromMeridian = 500_000;

    /// <summary>Declares a frame.</summary>
    /// <param name="originEasting">Easting of the origin in metres, a whole number of 0.1 mm.</param>
    /// <param name="originNorthing">Northing of the origin in metres, a whole number of 0.1 mm.</param>
    /// <param name="projection">The zone the coordinates are in; without one there are planar areas only.</param>
    /// <exception cref="ArgumentException">
    /// The origin is not on the grid, or further than 10⁸ m; or it is more than 500 km from the central meridian: the zone carries a
    /// prefix (带号) and the origin another one or none, or the other way round.
    /// </exception>
    public GridFrame(decimal originEasting, decimal originNorthing, GaussKruger? projection)
    {
        OriginEasting = originEasting;
        OriginNorthing = originNorthing;
        OriginX = StepsOf(originEasting, nameof(originEasting));
        OriginY = StepsOf(originNorthing, nameof(originNorthing));
        RequireNear(projection, originEasting, nameof(originEasting));
        Projection = projection;
        Correction = projection is null ? null : new EllipsoidCorrection(OriginX, OriginY, projection);
    }

    /// <summary>A tile of a wide frame: its own origin, the projection and the coefficients of the whole.</summary>
    internal GridFrame(WideFrame whole, long offsetX, long offsetY)
    {
        OriginX = whole.OriginX + offsetX;
        OriginY = whole.OriginY + offsetY;
        OriginEasting = (decimal)OriginX / StepsPerMetre;
        OriginNorthing = (decimal)OriginY / StepsPerMetre;
        Projection = whole.Projection;
        Correction = whole.Correction?.ForTile(offsetX, offsetY);
    }

    /// <summary>Easting of the origin, metres.</summary>
    public decimal OriginEasting { get; }

    /// <summary>Northing of the origin, metres.</summary>
    public decimal OriginNorthing { get; }

    /// <summary>The projection zone of the coordinates, or none.</summary>
    public GaussKruger? Projection { get; }

    internal long OriginX { get; }

    internal long OriginY { get; }

    internal EllipsoidCorrection? Correction { get; }

    /// <summary>Whether a position in metres lies within reach.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The answer.</returns>
    public bool Contains(PlanePosition position) => TrySnap(position.Easting, position.Northing, out _, out _);

    /// <summary>Position in metres of a grid point.</summary>
    internal PlanePosition ToMetres(double x, double y) => new((x + OriginX) / StepsPerMetre, (y + OriginY) / StepsPerMetre);

    /// <summary>An area on the ellipsoid, absent where no projection says where the coordinates lie on it.</summary>
    internal MeasuredArea? OnEllipsoid(Int128 units) => Projection is null ? null : new MeasuredArea(units);

    internal bool TrySnap(double easting, double northing, out int x, out int y)
    {
        var dx = Math.Round(easting * StepsPerMetre) - OriginX;
        var dy = Math.Round(northing * StepsPerMetre) - OriginY;
        // Written so that NaN fails too.
        if (Math.Abs(dx) <= Reach && Math.Abs(dy) <= Reach)
        {
            x = (int)dx;
            y = (int)dy;
            return true;
        }

        x = y = 0;
        return false;
    }

    internal bool IsSameAs(GridFrame other) =>
        ReferenceEquals(this, other) || OriginX == other.OriginX && OriginY == other.OriginY && Equals(Projection, other.Projection);

    internal static void RequireNear(GaussKruger? projection, decimal originEasting, string name)
    {
        if (projection is not null && Math.Abs((double)originEasting - projection.FalseEasting) > FurthestFromMeridian)
        {
            throw new ArgumentException(
                $"The easting {originEasting} of the origin is more than 500 km from the central meridian of EPSG:{projection.EpsgCode}, {projection.FalseEasting}: check the zone prefix.", name);
        }
    }

    internal static long StepsOf(decimal metres, string name)
    {
        var steps = metres * StepsPerMetre;
        if (steps != decimal.Truncate(steps))
        {
            throw new ArgumentException("The origin is a whole number of 0.1 mm.", name);
        }

        if (Math.Abs(metres) > FurthestOrigin)
        {
            throw new ArgumentException("The origin is further than 10⁸ m.", name);
        }

        return (long)steps;
    }
}
