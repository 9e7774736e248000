using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Takes rings from a reader onto the grid, in the caller's order and as drawn; boundaries are not compared.</summary>
/// <remarks>
/// Corners go into rows of 64 KB. One long row would lie among the large objects, whose pages the collector gives back and
/// the system hands out anew: touching them for the first time takes longer than reading.
/// </remarks>
internal sealed class UncheckedRows : IRingSink
{
    private const int RowLength = 1 << 14;

    private readonly IngestionLimits limits;
    private readonly List<Rejection> rejections = [];
    private readonly NamedReference reference;
    private readonly List<DrawnPlace> rings;
    private int[] itemRing;
    private int[] x = [], y = [];
    private double[] given = [];
    private int item, part, at, cornersOfItem;

    internal UncheckedRows(GridFrame frame, IngestionLimits limits, int items)
    {
        Frame = frame;
        reference = new(frame.Projection);
        this.limits = limits;
        rings = new(items);
        itemRing = new int[items + 1];
    }

    public GridFrame Frame { get; }

    internal int CornerCount { get; private set; }

    internal IReadOnlyList<Rejection> Rejections => rejections;

    internal ReadOnlySpan<DrawnPlace> RingsOf(int item) => CollectionsMarshal.AsSpan(rings)[itemRing[item]..itemRing[item + 1]];

    internal void BeginItem(int item)
    {
        if (item + 1 >= itemRing.Length)
        {
            Array.Resize(ref itemRing, 2 * itemRing.Length + 1024);
        }

        (this.item, part, cornersOfItem) = (item, -1, 0);
        itemRing[item] = rings.Count;
    }

    public bool AllowsReference(int srid) => reference.Allows(srid);

    public void BeginPart() => part++;

    public bool Reject(RejectionReason reason, double easting = double.NaN, double northing = double.NaN)
    {
        rejections.Add(new(item, reason, easting, northing));
        CornerCount -= cornersOfItem;
        CollectionsMarshal.SetCount(rings, itemRing[item]);
        EndItem();
        return false;
    }

    public bool AllowsRing(int corners) =>
        (corners <= limits.CornersPerItem - cornersOfItem && corners <= limits.CornersPerLayer - CornerCount && rings.Count - itemRing[item] < limits.RingsPerItem)
        || Reject(RejectionReason.LimitExceeded);

    public Span<double> Given(int corners)
    {
        if (given.Length < 2 * corners)
        {
            given = new double[2 * corners];
        }

        return given.AsSpan(0, 2 * corners);
    }

    public bool AddRing(ReadOnlySpan<double> given)
    {
        var corners = given.Length / 2;
        if (corners > x.Length - at)
        {
            var length = Math.Max(corners, RowLength);
            (x, y, at) = (GC.AllocateUninitializedArray<int>(length), GC.AllocateUninitializedArray<int>(length), 0);
        }

        var n = RingSnapping.Ring(given, Frame, x.AsSpan(at, corners), y.AsSpan(at, corners), out var defect);
        if (n == 0)
        {
            return Reject(defect.Reason, defect.X, defect.Y);
        }

        rings.Add(new(x, y, at, n, part));
        at += n;
        cornersOfItem += n;
        CornerCount += n;
        return true;
    }

    public void EndItem() => itemRing[item + 1] = rings.Count;
}

/// <summary>Where a ring as drawn lies in its rows, and the part of the item it belongs to.</summary>
internal readonly record struct DrawnPlace(int[] RowX, int[] RowY, int Start, int Count, int Part)
{
    internal ReadOnlySpan<int> X => RowX.AsSpan(Start, Count);

    internal ReadOnlySpan<int> Y => RowY.AsSpan(Start, Count);
}
