namespace AssetPlanning.Spatial;

/// <summary>A declared integer grid for a province or a large county, 大范围格网: step 0.1 mm, an origin, a reach of 859 km.</summary>
/// <remarks>
/// Side tests are exact in 64 bits within ±107 km only. So whole polygons are measured in <see cref="GridFrame"/>s of their
/// neighbourhood, tiles, whose origins lie whole steps from the one declared here. Moving a polygon by whole steps changes
/// no planar unit, and the coefficients of the ellipsoidal correction belong to the wide frame: which tile a polygon is
/// measured in changes nothing at all.
/// </remarks>
public sealed class WideFrame
{
    /// <summary>Furthest coordinate from the origin, in steps: 858.99 km.</summary>
    public const long Reach = (1L << 33) - 1;

    /// <summary>Longest extent of an edge along either axis, in steps: 26.8 km.</summary>
    internal const long LongestEdge = 1L << 28;

    /// <summary>Furthest corner of a tile's own polygons from its origin: an edge that comes near them still ends within reach of the tile.</summary>
    internal const long TileReach = (1L << 30) - LongestEdge - 1;

    private const long TileSteps = 1L << 29;

    /// <summary>Declares a wide frame.</summary>
    /// <param name="originEasting">Easting of the origin in metres, a whole number of 0.1 mm; best near the middle of the data.</param>
    /// <param name="originNorthing">Northing of the origin in metres, a whole number of 0.1 mm.</param>
    /// <param name="projection">The zone the coordinates are in; without one there are planar areas only.</param>
    /// <exception cref="ArgumentException">The origin is not on the grid, or further than 10⁸ m, or more than 500 km from the central meridian.</exception>
    public WideFrame(decimal originEasting, decimal originNorthing, GaussKruger? projection)
        : this(originEasting, originNorthing, projection, TileSteps)
    {
    }

    /// <summary>A wide frame with tiles of another size, which changes no result.</summary>
    internal WideFrame(decimal originEasting, decimal originNorthing, GaussKruger? projection, long tileSteps)
    {
        OriginEasting = originEasting;
        OriginNorthing = originNorthing;
        OriginX = GridFrame.StepsOf(originEasting, nameof(originEasting));
        OriginY = GridFrame.StepsOf(originNorthing, nameof(originNorthing));
        GridFrame.RequireNear(projection, originEasting, nameof(originEasting));
        Projection = projection;
        Correction = projection is null ? null : EllipsoidCorrection.Wide(OriginX, OriginY, projection);
        Tile = tileSteps;
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

    /// <summary>Distance of the tiles, in steps; polygons of up to this extent share tiles.</summary>
    internal long Tile { get; }

    /// <summary>Whether a position in metres lies within reach.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The answer.</returns>
    public bool Contains(PlanePosition position) => TrySnap(position.Easting, position.Northing, out _, out _);

    internal bool TrySnap(double easting, double northing, out long x, out long y)
    {
        var dx = Math.Round(easting * GridFrame.StepsPerMetre) - OriginX;
        var dy = Math.Round(northing * GridFrame.StepsPerMetre) - OriginY;
        // Written so that NaN fails too.
        if (Math.Abs(dx) <= Reach && Math.Abs(dy) <= Reach)
        {
            x = (long)dx;
            y = (long)dy;
            return true;
        }

        x = y = 0;
        return false;
    }

    /// <summary>The origin, from this frame's, of the tile a box of whole polygons is measured in; none where no tile holds it.</summary>
    internal (long X, long Y)? TileOf(StepBox box)
    {
        if (box.Width <= Tile && box.Height <= Tile)
        {
            return (Nearest(box.MiddleX), Nearest(box.MiddleY));
        }

        return box.Width <= 2 * (TileReach - 1) && box.Height <= 2 * (TileReach - 1) ? (box.MiddleX, box.MiddleY) : null;
    }

    internal bool IsSameAs(WideFrame other) =>
        ReferenceEquals(this, other)
        || (OriginX == other.OriginX && OriginY == other.OriginY && Tile == other.Tile && Equals(Projection, other.Projection));

    private long Nearest(long middle) => (long)Math.Floor((double)middle / Tile + 0.5) * Tile;
}
