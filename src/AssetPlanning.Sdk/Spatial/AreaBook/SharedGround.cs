using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>The ground an item of one layer and an item of another both cover (共同范围): its exact area and its shape. Immutable.</summary>
public sealed class SharedGround
{
    private readonly Fragments fragments;
    private readonly int place;

    private SharedGround(Fragments fragments, int place) => (this.fragments, this.place) = (fragments, place);

    /// <summary>Exact planar area (平面面积), the same that the overlay of both layers measures.</summary>
    public MeasuredArea Area => fragments[place].Planar;

    /// <summary>How the shape came about (图形来源).</summary>
    public FragmentOrigin Origin => fragments[place].Origin;

    /// <summary>Number of rings, shells and holes of all parts; none where it is thinner than the grid.</summary>
    public int RingCount => fragments.RingCountOf(place);

    /// <summary>Corners in metres of one ring, on the grid, first repeated at the end.</summary>
    /// <param name="ring">Number of the ring.</param>
    /// <returns>The corners.</returns>
    public ReadOnlySpan<PlanePosition> RingOf(int ring) => fragments.RingOf(place, ring);

    /// <summary>The shape in metres: a polygon or multi-polygon of the geometry library.</summary>
    /// <returns>A geometry of its own.</returns>
    public Geometry ToGeometry() => fragments.ShapeOf(place);

    /// <summary>Cuts one item of a layer by one of another: the walk of the whole cut, over one patch.</summary>
    /// <param name="one">One layer.</param>
    /// <param name="item">The number of its item.</param>
    /// <param name="other">The other layer, of the same frame.</param>
    /// <param name="otherItem">The number of its item.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The ground; none where they have none in common, or one was set aside.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    public static SharedGround? Of(PolygonSet one, int item, PolygonSet other, int otherItem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var zones = ZoneIndex.Build(other, cancellationToken);
        AreaOverlay.Check(one, zones, MeasuredArea.Zero, threads: 1);
        if (!one.IsAccepted(item) || !other.IsAccepted(otherItem))
        {
            return null;
        }

        var batch = new FragmentBatch();
        new FragmentWalk(one, zones).Cut(one.SlotOf(item), 0, batch);
        var pieces = new Fragments(one, zones, [batch]);
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            if (pieces[piece].Zone == otherItem)
            {
                return new(pieces, piece);
            }
        }

        return null;
    }

    internal void Report(LandReport report, SubjectId pair) => report.AddFragment(fragments[place], pair, pair);
}
