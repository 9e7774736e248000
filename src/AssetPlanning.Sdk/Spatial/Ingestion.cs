using System.Buffers;

namespace AssetPlanning.Spatial;

/// <summary>One layer on its way in: takes corners ring by ring, checks each item, sets defective ones aside, sorts the rest.</summary>
/// <remarks>A reader calls <see cref="BeginItem"/>, then per part <see cref="BeginPart"/> and <see cref="AddRing"/>, then <see cref="EndItem"/>; after <see cref="Reject"/> the item is dropped back to its start.</remarks>
internal sealed class Ingestion
{
    private readonly GridFrame frame;
    private readonly IngestionLimits limits;
    private readonly int itemCount;
    private readonly List<Rejection> rejections = [];
    private readonly List<int> ringStart = [0];
    private readonly List<int> itemRing = [0];
    private readonly List<int> items = [];
    private readonly List<uint> keys = [];
    private readonly ItemCheck check = new();
    // Rented: fresh pages cost more than all the work on them.
    private int[] x = [], y = [];
    private double[] given = new double[512];
    private int count, item = -1, itemStart, itemFirstRing;

    internal Ingestion(GridFrame frame, IngestionLimits limits, int itemCount)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        this.frame = frame;
        this.limits = limits;
        this.itemCount = itemCount;
    }

    internal GridFrame Frame => frame;

    internal void BeginItem()
    {
        item++;
        itemStart = count;
        itemFirstRing = ringStart.Count - 1;
        check.Begin();
    }

    internal void BeginPart() => check.BeginPart();

    /// <summary>Sets the current item aside.</summary>
    /// <returns>False, so that a reader can return it.</returns>
    internal bool Reject(RejectionReason reason, double easting = double.NaN, double northing = double.NaN)
    {
        rejections.Add(new(item, reason, easting, northing));
        count = itemStart;
        ringStart.RemoveRange(itemFirstRing + 1, ringStart.Count - itemFirstRing - 1);
        return false;
    }

    /// <summary>Whether a ring of so many corners may still come; otherwise the item is rejected for its size.</summary>
    internal bool AllowsRing(int corners) =>
        (corners <= limits.CornersPerItem - (count - itemStart)
            && corners <= limits.CornersPerLayer - count
            && ringStart.Count - 1 - itemFirstRing < limits.RingsPerItem)
        || Reject(RejectionReason.LimitExceeded);

    /// <summary>Scratch space for the corners of a ring: easting, northing, easting, …</summary>
    internal Span<double> Given(int corners)
    {
        if (given.Length < 2 * corners)
        {
            given = new double[Math.Max(2 * corners, 2 * given.Length)];
        }

        return given.AsSpan(0, 2 * corners);
    }

    /// <summary>Adds a ring in metres; a corner on the same grid point as the one before is not stored again.</summary>
    internal bool AddRing(ReadOnlySpan<double> given)
    {
        var start = count;
        if (given.Length < 8)
        {
            return given.IsEmpty ? Reject(RejectionReason.TooFewPoints) : Reject(RejectionReason.TooFewPoints, given[0], given[1]);
        }

        Reserve(given.Length / 2);
        Span<int> ringX = x.AsSpan(start), ringY = y.AsSpan(start);
        var n = 0;
        for (var i = 0; i + 1 < given.Length; i += 2)
        {
            if (!frame.TrySnap(given[i], given[i + 1], out var px, out var py))
            {
                return Reject(CoordinateDefect.Of(given[i], given[i + 1], frame), given[i], given[i + 1]);
            }

            if (n > 0 && ringX[n - 1] == px && ringY[n - 1] == py)
            {
                continue;
            }

            (ringX[n], ringY[n]) = (px, py);
            n++;
        }

        if (ringX[0] != ringX[n - 1] || ringY[0] != ringY[n - 1])
        {
            return Reject(RejectionReason.Unclosed, given[^2], given[^1]);
        }

        if (n < 4)
        {
            return Reject(RejectionReason.Collapsed, given[0], given[1]);
        }

        count = start + n;
        ringStart.Add(count);
        check.EndRing();
        return true;
    }

    /// <summary>Makes room for so many corners more.</summary>
    internal void Reserve(int corners)
    {
        if (count + (long)corners <= x.Length)
        {
            return;
        }

        var size = (int)Math.Min(Array.MaxLength, Math.Max(count + (long)corners, 2L * x.Length));
        x = Moved(x, size);
        y = Moved(y, size);
    }

    internal void EndItem()
    {
        if (check.FirstDefect(x, y, ringStart, itemFirstRing) is { } defect)
        {
            var place = frame.ToMetres(defect.X, defect.Y);
            Reject(defect.Reason, place.Easting, place.Northing);
            return;
        }

        items.Add(item);
        itemRing.Add(ringStart.Count - 1);
        keys.Add(count > itemStart ? SpaceFillingCurve.KeyOf(x[itemStart], y[itemStart]) : 0);
    }

    internal PolygonSet Finish()
    {
        var order = new ulong[items.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (ulong)keys[i] << 32 | (uint)i;
        }

        Array.Sort(order);
        var itemOfSlot = new int[order.Length];
        for (var slot = 0; slot < order.Length; slot++)
        {
            itemOfSlot[slot] = items[unchecked((int)order[slot])];
        }

        var store = SortedStore(order);
        if (x.Length > 0)
        {
            ArrayPool<int>.Shared.Return(x);
        }

        if (y.Length > 0)
        {
            ArrayPool<int>.Shared.Return(y);
        }

        (x, y) = ([], []);
        return new(frame, store, itemOfSlot, itemCount, [.. rejections]);
    }

    private CornerStore SortedStore(ulong[] order)
    {
        var rings = ringStart.Count - 1;
        var store = new CornerStore
        {
            CornerCount = count,
            X = GC.AllocateUninitializedArray<int>(count),
            Y = GC.AllocateUninitializedArray<int>(count),
            RingStart = new int[rings + 1],
            SlotRing = new int[order.Length + 1],
            RingArea = new long[rings],
            RingCorrection = new long[rings],
            CorrectionBefore = frame.Correction is null ? [] : GC.AllocateUninitializedArray<long>(count),
        };
        int corner = 0, ring = 0;
        for (var slot = 0; slot < order.Length; slot++)
        {
            var from = unchecked((int)order[slot]);
            int firstRing = itemRing[from], endRing = itemRing[from + 1];
            int start = ringStart[firstRing], length = ringStart[endRing] - start;
            x.AsSpan(start, length).CopyTo(store.X.AsSpan(corner));
            y.AsSpan(start, length).CopyTo(store.Y.AsSpan(corner));
            for (var r = firstRing; r < endRing; r++)
            {
                var begin = corner + ringStart[r] - start;
                store.RingStart[ring] = begin;
                var n = ringStart[r + 1] - ringStart[r];
                ReadOnlySpan<int> ringX = store.X.AsSpan(begin, n), ringY = store.Y.AsSpan(begin, n);
                store.RingArea[ring] = RingIntegral.Area(ringX, ringY);
                if (frame.Correction is { } model)
                {
                    store.RingCorrection[ring] = RingIntegral.Correction(ringX, ringY, model, store.CorrectionBefore.AsSpan(begin, n));
                }

                ring++;
            }

            corner += length;
            store.SlotRing[slot + 1] = ring;
        }

        store.RingStart[ring] = corner;
        return store;
    }

    private int[] Moved(int[] from, int size)
    {
        var to = ArrayPool<int>.Shared.Rent(size);
        from.AsSpan(0, count).CopyTo(to);
        if (from.Length > 0)
        {
            ArrayPool<int>.Shared.Return(from);
        }

        return to;
    }
}
