using System.Buffers;

namespace AssetPlanning.Spatial;

/// <summary>One layer on its way in: takes corners ring by ring, checks each item, sets defective ones aside, sorts the rest.</summary>
/// <remarks>A reader calls <see cref="BeginItem"/>, then per part <see cref="BeginPart"/> and <see cref="AddRing"/>, then <see cref="EndItem"/>; after <see cref="Reject"/> the item is dropped back to its start.</remarks>
sealed class Ingestion
{
    readonly GridFrame _frame;
    readonly IngestionLimits _limits;
    readonly int _itemCount;
    readonly List<Rejection> _rejections = [];
    readonly List<int> _ringStart = [0];
    readonly List<int> _itemRing = [0];
    readonly List<int> _items = [];
    readonly List<uint> _keys = [];
    readonly ItemCheck _check = new();
    // Rented: fresh pages cost more than all the work on them.
    int[] _x = [], _y = [];
    double[] _given = new double[512];
    int _count, _item = -1, _itemStart, _itemFirstRing;

    public Ingestion(GridFrame frame, IngestionLimits limits, int itemCount)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        _frame = frame;
        _limits = limits;
        _itemCount = itemCount;
    }

    public GridFrame Frame => _frame;

    public void BeginItem()
    {
        _item++;
        _itemStart = _count;
        _itemFirstRing = _ringStart.Count - 1;
        _check.Begin();
    }

    public void BeginPart() => _check.BeginPart();

    /// <summary>Sets the current item aside.</summary>
    /// <returns>False, so that a reader can return it.</returns>
    public bool Reject(RejectionReason reason, double easting = double.NaN, double northing = double.NaN)
    {
        _rejections.Add(new(_item, reason, easting, northing));
        _count = _itemStart;
        _ringStart.RemoveRange(_itemFirstRing + 1, _ringStart.Count - _itemFirstRing - 1);
        return false;
    }

    /// <summary>Whether a ring of so many corners may still come; otherwise the item is rejected for its size.</summary>
    public bool AllowsRing(int corners) =>
        (corners <= _limits.CornersPerItem - (_count - _itemStart)
            && corners <= _limits.CornersPerLayer - _count
            && _ringStart.Count - 1 - _itemFirstRing < _limits.RingsPerItem)
        || Reject(RejectionReason.LimitExceeded);

    /// <summary>Scratch space for the corners of a ring: easting, northing, easting, …</summary>
    public Span<double> Given(int corners)
    {
        if (_given.Length < 2 * corners) _given = new double[Math.Max(2 * corners, 2 * _given.Length)];
        return _given.AsSpan(0, 2 * corners);
    }

    /// <summary>Adds a ring in metres; a corner on the same grid point as the one before is not stored again.</summary>
    public bool AddRing(ReadOnlySpan<double> given)
    {
        var start = _count;
        if (given.Length < 8) return given.IsEmpty ? Reject(RejectionReason.TooFewPoints) : Reject(RejectionReason.TooFewPoints, given[0], given[1]);
        Reserve(given.Length / 2);
        Span<int> x = _x.AsSpan(start), y = _y.AsSpan(start);
        var n = 0;
        for (var i = 0; i + 1 < given.Length; i += 2)
        {
            if (!_frame.TrySnap(given[i], given[i + 1], out var px, out var py)) return Reject(CoordinateDefect.Of(given[i], given[i + 1], _frame), given[i], given[i + 1]);
            if (n > 0 && x[n - 1] == px && y[n - 1] == py) continue;
            (x[n], y[n]) = (px, py);
            n++;
        }

        if (x[0] != x[n - 1] || y[0] != y[n - 1]) return Reject(RejectionReason.Unclosed, given[^2], given[^1]);
        if (n < 4) return Reject(RejectionReason.Collapsed, given[0], given[1]);
        _count = start + n;
        _ringStart.Add(_count);
        _check.EndRing();
        return true;
    }

    /// <summary>Makes room for so many corners more.</summary>
    public void Reserve(int corners)
    {
        if (_count + (long)corners <= _x.Length) return;
        var size = (int)Math.Min(Array.MaxLength, Math.Max(_count + (long)corners, 2L * _x.Length));
        _x = Moved(_x, size);
        _y = Moved(_y, size);
    }

    public void EndItem()
    {
        if (_check.FirstDefect(_x, _y, _ringStart, _itemFirstRing) is { } defect)
        {
            var place = _frame.ToMetres(defect.X, defect.Y);
            Reject(defect.Reason, place.Easting, place.Northing);
            return;
        }

        _items.Add(_item);
        _itemRing.Add(_ringStart.Count - 1);
        _keys.Add(_count > _itemStart ? SpaceFillingCurve.KeyOf(_x[_itemStart], _y[_itemStart]) : 0);
    }

    public PolygonSet Finish()
    {
        var order = new ulong[_items.Count];
        for (var i = 0; i < order.Length; i++) order[i] = (ulong)_keys[i] << 32 | (uint)i;
        Array.Sort(order);
        var itemOfSlot = new int[order.Length];
        for (var slot = 0; slot < order.Length; slot++) itemOfSlot[slot] = _items[unchecked((int)order[slot])];
        var store = SortedStore(order);
        if (_x.Length > 0) ArrayPool<int>.Shared.Return(_x);
        if (_y.Length > 0) ArrayPool<int>.Shared.Return(_y);
        (_x, _y) = ([], []);
        return new(_frame, store, itemOfSlot, _itemCount, [.. _rejections]);
    }

    CornerStore SortedStore(ulong[] order)
    {
        var rings = _ringStart.Count - 1;
        var store = new CornerStore
        {
            CornerCount = _count,
            X = GC.AllocateUninitializedArray<int>(_count),
            Y = GC.AllocateUninitializedArray<int>(_count),
            RingStart = new int[rings + 1],
            SlotRing = new int[order.Length + 1],
            RingArea = new long[rings],
            RingCorrection = new long[rings],
            CorrectionBefore = _frame.Correction is null ? [] : GC.AllocateUninitializedArray<long>(_count),
        };
        int corner = 0, ring = 0;
        for (var slot = 0; slot < order.Length; slot++)
        {
            var from = unchecked((int)order[slot]);
            int firstRing = _itemRing[from], endRing = _itemRing[from + 1];
            int start = _ringStart[firstRing], length = _ringStart[endRing] - start;
            _x.AsSpan(start, length).CopyTo(store.X.AsSpan(corner));
            _y.AsSpan(start, length).CopyTo(store.Y.AsSpan(corner));
            for (var r = firstRing; r < endRing; r++)
            {
                var begin = corner + _ringStart[r] - start;
                store.RingStart[ring] = begin;
                var n = _ringStart[r + 1] - _ringStart[r];
                ReadOnlySpan<int> x = store.X.AsSpan(begin, n), y = store.Y.AsSpan(begin, n);
                store.RingArea[ring] = RingIntegral.Area(x, y);
                if (_frame.Correction is { } model) store.RingCorrection[ring] = RingIntegral.Correction(x, y, model, store.CorrectionBefore.AsSpan(begin, n));
                ring++;
            }

            corner += length;
            store.SlotRing[slot + 1] = ring;
        }

        store.RingStart[ring] = corner;
        return store;
    }

    int[] Moved(int[] from, int size)
    {
        var to = ArrayPool<int>.Shared.Rent(size);
        from.AsSpan(0, _count).CopyTo(to);
        if (from.Length > 0) ArrayPool<int>.Shared.Return(from);
        return to;
    }
}
