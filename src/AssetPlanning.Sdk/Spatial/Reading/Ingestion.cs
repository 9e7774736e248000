namespace AssetPlanning.Spatial;

/// <summary>One layer on its way in: takes corners ring by ring, checks each item and sets defective ones aside.</summary>
/// <remarks>
/// A reader calls <see cref="BeginItem"/>, then per part <see cref="BeginPart"/> and <see cref="AddRing"/>, then
/// <see cref="EndItem"/>; after <see cref="Reject"/> the item is dropped back to its start. Items come in any order: those
/// that come along the curve stay where they were written, and everything about them is computed while they are at hand.
/// </remarks>
internal sealed class Ingestion : IRingSink
{
    private readonly GridFrame frame;
    private readonly IngestionLimits limits;
    private readonly int itemCount;
    private readonly List<Rejection> rejections = [];
    private readonly CornerRows rows;
    private readonly ItemCheck check;
    private readonly NamedReference reference;
    private double[] given = new double[512];
    private int item;

    internal Ingestion(GridFrame frame, IngestionLimits limits, int itemCount, long corners, CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        check = new(cancellationToken);
        this.frame = frame;
        this.limits = limits;
        this.itemCount = itemCount;
        reference = new(frame.Projection);
        rows = new(frame.Correction, itemCount);
        rows.Reserve((int)Math.Min(limits.CornersPerLayer, corners));
    }

    public GridFrame Frame => frame;

    /// <summary>Stops the reading, also in the middle of an item.</summary>
    internal CancellationToken CancellationToken { get; }

    internal void BeginItem(int item)
    {
        this.item = item;
        check.Begin();
    }

    /// <summary>The last item set aside, if it is this one.</summary>
    internal Rejection? RejectionOf(int item) => rejections.Count > 0 && rejections[^1].Item == item ? rejections[^1] : null;

    public bool AllowsReference(int srid) => reference.Allows(srid);

    public void BeginPart() => check.BeginPart();

    /// <summary>Sets the current item aside.</summary>
    /// <returns>False, so that a reader can return it.</returns>
    public bool Reject(RejectionReason reason, double easting = double.NaN, double northing = double.NaN)
    {
        rejections.Add(new(item, reason, easting, northing));
        rows.DropItem();
        return false;
    }

    /// <summary>Whether a ring of so many corners may still come; otherwise the item is rejected for its size.</summary>
    public bool AllowsRing(int corners) =>
        (corners <= limits.CornersPerItem - rows.CornersOfItem && corners <= limits.CornersPerLayer - rows.CornerCount && rows.RingsOfItem < limits.RingsPerItem)
        || Reject(RejectionReason.LimitExceeded);

    /// <summary>Scratch space for the corners of a ring: easting, northing, easting, …</summary>
    public Span<double> Given(int corners)
    {
        if (given.Length < 2 * corners)
        {
            given = new double[Math.Max(2 * corners, 2 * given.Length)];
        }

        return given.AsSpan(0, 2 * corners);
    }

    /// <summary>Adds a ring in metres; a corner on the same grid point as the one before is not stored again.</summary>
    public bool AddRing(ReadOnlySpan<double> given)
    {
        var (x, y) = rows.Room(given.Length / 2);
        var n = RingSnapping.Ring(given, frame, x, y, out var defect);
        if (n == 0)
        {
            return Reject(defect.Reason, defect.X, defect.Y);
        }

        rows.EndRing(n);
        check.EndRing();
        return true;
    }

    /// <summary>Adds a ring that <see cref="RingSnapping"/> has put on the grid before.</summary>
    internal void AddOnGrid(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var (ringX, ringY) = rows.Room(x.Length);
        x.CopyTo(ringX);
        y.CopyTo(ringY);
        rows.EndRing(x.Length);
        check.EndRing();
    }

    public void EndItem()
    {
        if (rows.RingsOfItem == 0)
        {
            EndItemWithoutRings();
            return;
        }

        if (CoordinateDefect.MayBeDegrees(rows.ItemX, rows.ItemY, frame))
        {
            var corner = frame.ToMetres(rows.ItemX[0], rows.ItemY[0]);
            Reject(RejectionReason.Degrees, corner.Easting, corner.Northing);
            return;
        }

        if (check.FirstDefect(rows.ItemX, rows.ItemY, rows.RingStarts) is { } defect)
        {
            var place = frame.ToMetres(defect.X, defect.Y);
            Reject(defect.Reason, place.Easting, place.Northing);
            return;
        }

        rows.EndItem(item, check.Areas);
    }

    // An empty geometry is none, unless it is what a computation left.
    private void EndItemWithoutRings()
    {
        if (limits.AllowsNothing)
        {
            rows.EndItem(item, []);
        }
        else
        {
            Reject(RejectionReason.Missing);
        }
    }

    /// <summary>Takes an item set aside once more, with other rings; what is wrong with them, or nothing once it is in the layer.</summary>
    /// <remarks>Its rejection stands until then.</remarks>
    internal Rejection? Retry(Rejection rejected, IReadOnlyList<DrawnRing> rings)
    {
        var standing = rejections.Count;
        BeginItem(rejected.Item);
        if (AddAll(rings))
        {
            EndItem();
        }

        if (rejections.Count == standing)
        {
            rejections.Remove(rejected);
            return null;
        }

        var defect = rejections[^1];
        rejections.RemoveAt(standing);
        return defect;
    }

    internal PolygonSet Finish(IEnumerable<Repair> repairs)
    {
        var (store, itemOfSlot) = rows.Finish();
        return new(frame, store, itemOfSlot, itemCount, [.. rejections.OrderBy(r => r.Item)], [.. repairs]);
    }

    private bool AddAll(IReadOnlyList<DrawnRing> rings)
    {
        for (var r = 0; r < rings.Count; r++)
        {
            if (r == 0 || rings[r].Part != rings[r - 1].Part)
            {
                BeginPart();
            }

            var (x, y) = (rings[r].X, rings[r].Y);
            if (!AllowsRing(x.Length))
            {
                return false;
            }

            var metres = Given(x.Length);
            for (var i = 0; i < x.Length; i++)
            {
                var corner = frame.ToMetres(x[i], y[i]);
                (metres[2 * i], metres[2 * i + 1]) = (corner.Easting, corner.Northing);
            }

            if (!AddRing(metres))
            {
                return false;
            }
        }

        return true;
    }
}
