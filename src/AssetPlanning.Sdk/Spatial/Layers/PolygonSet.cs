namespace AssetPlanning.Spatial;

/// <summary>A layer of polygons on the grid of a frame, 图斑集: immutable, checked at the door, sorted along a curve.</summary>
/// <remarks>
/// Everything is keyed by the caller's number of the item, its position in the input. Shells run counter-clockwise, holes
/// clockwise, whatever the input did; items with a defect are set aside as <see cref="Rejections"/> and take no part, unless
/// the caller names rules to repair them: accepted as given + repaired + rejected = all.
/// Points where boundaries only touch are allowed: they change no area.
/// </remarks>
public sealed partial class PolygonSet : IPatchLayer
{
    private readonly int[] slotOfItem; // −1: set aside

    internal PolygonSet(GridFrame frame, CornerStore corners, int[] itemOfSlot, int itemCount, Rejection[] rejections, Repair[] repairs)
    {
        Frame = frame;
        Corners = corners;
        ItemOfSlot = itemOfSlot;
        Rejections = [.. rejections];
        Repairs = [.. repairs];
        RepairedCount = Repairs.Select(r => r.Item).Distinct().Count();
        slotOfItem = new int[itemCount];
        Array.Fill(slotOfItem, -1);
        for (var slot = 0; slot < itemOfSlot.Length; slot++)
        {
            slotOfItem[itemOfSlot[slot]] = slot;
        }
    }

    /// <summary>The frame the coordinates belong to.</summary>
    public GridFrame Frame { get; }

    /// <summary>Number of items given, accepted or not.</summary>
    public int Count => slotOfItem.Length;

    /// <summary>Number of items accepted.</summary>
    public int AcceptedCount => ItemOfSlot.Length;

    /// <summary>Number of corners held, closing points included.</summary>
    public int CornerCount => Corners.CornerCount;

    /// <summary>The items set aside, in the caller's order.</summary>
    public ValueList<Rejection> Rejections { get; }

    /// <summary>What was repaired by the rules the caller named, in the caller's order; empty unless rules were named.</summary>
    public ValueList<Repair> Repairs { get; }

    /// <summary>Number of accepted items that were repaired.</summary>
    public int RepairedCount { get; }

    internal CornerStore Corners { get; }

    /// <summary>Caller's number of the item in each place of the sorted order.</summary>
    internal int[] ItemOfSlot { get; }

    /// <summary>Whether an item was accepted.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The answer.</returns>
    public bool IsAccepted(int item) => SlotOf(item) >= 0;

    /// <summary>Planar area of an item, 平面面积; zero for one set aside.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The area.</returns>
    public MeasuredArea PlanarAreaOf(int item) => Sum(item, Corners.RingArea);

    /// <summary>Area of an item on the ellipsoid with straight edges on the plane, 椭球面积.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The area; absent for one set aside, and where the frame names no projection.</returns>
    public MeasuredArea? EllipsoidalAreaOf(int item) => SlotOf(item) < 0 ? null : Frame.OnEllipsoid(PlanarAreaOf(item).Units + Sum(item, Corners.RingCorrection).Units);

    /// <summary>Number of rings of an item, shells and holes of all parts; zero for one set aside.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>How many.</returns>
    public int RingCountOf(int item) => SlotOf(item) is var slot and >= 0 ? Corners.SlotRing[slot + 1] - Corners.SlotRing[slot] : 0;

    /// <summary>Corners in metres of one ring of an item, on the grid, first repeated at the end: counter-clockwise for a shell, clockwise for a hole.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <param name="ring">Number of the ring in the item.</param>
    /// <returns>The corners.</returns>
    public ReadOnlySpan<PlanePosition> RingOf(int item, int ring)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)ring), unchecked((uint)RingCountOf(item)), nameof(ring));
        var r = Corners.SlotRing[SlotOf(item)] + ring;
        int start = Corners.RingStart[r], end = Corners.RingStart[r + 1];
        var positions = new PlanePosition[end - start];
        for (var i = start; i < end; i++)
        {
            positions[i - start] = Frame.ToMetres(Corners.X[i], Corners.Y[i]);
        }

        return positions;
    }

    internal int SlotOf(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)Count), nameof(item));
        return slotOfItem[item];
    }

    GaussKruger? IPatchLayer.Projection => Frame.Projection;

    decimal IPatchLayer.OriginEasting => Frame.OriginEasting;

    string IPatchLayer.FrameText => LandStamp.FrameText(Frame.Projection, Frame.OriginEasting, Frame.OriginNorthing);

    MeasuredArea? IPatchLayer.OnEllipsoid(Int128 units) => Frame.OnEllipsoid(units);

    (PlanePosition Low, PlanePosition High)? IPatchLayer.BoundsOf(int item)
    {
        if (SlotOf(item) is not (var slot and >= 0) || Corners.SlotRing[slot] == Corners.SlotRing[slot + 1])
        {
            return null;
        }

        var corners = Corners.RingStart[Corners.SlotRing[slot]]..Corners.RingStart[Corners.SlotRing[slot + 1]];
        var (left, right) = BoxRange.Of(Corners.X.AsSpan(corners));
        var (bottom, top) = BoxRange.Of(Corners.Y.AsSpan(corners));
        return (Frame.ToMetres(left, bottom), Frame.ToMetres(right, top));
    }

    Fingerprint IPatchLayer.Print() => LandStamp.Print(
        $"{Frame.OriginX} {Frame.OriginY} {Frame.Projection?.EpsgCode} {Count}",
        Corners.X.AsSpan(0, CornerCount),
        Corners.Y.AsSpan(0, CornerCount),
        Corners.RingStart,
        Corners.SlotRing,
        ItemOfSlot);

    private MeasuredArea Sum(int item, long[] ofRing)
    {
        var slot = SlotOf(item);
        if (slot < 0)
        {
            return MeasuredArea.Zero;
        }

        long sum = 0;
        for (var r = Corners.SlotRing[slot]; r < Corners.SlotRing[slot + 1]; r++)
        {
            sum = unchecked(sum + ofRing[r]);
        }

        return new(sum);
    }
}
