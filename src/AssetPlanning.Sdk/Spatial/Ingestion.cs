namespace AssetPlanning.Spatial;

/// <summary>One layer on its way in: takes corners ring by ring, checks each item, sets defective ones aside, sorts the rest.</summary>
/// <remarks>A reader calls <see cref="BeginItem"/>, then per part <see cref="BeginPart"/> and its rings, then <see cref="EndItem"/>; after <see cref="Reject"/> the item is dropped back to its start.</remarks>
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
    int[] _x = new int[1024], _y = new int[1024];
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

    int OpenRing => _ringStart[^1];

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

    /// <summary>Makes room for a ring, or rejects the item because of its size.</summary>
    public bool BeginRing(int corners)
    {
        if (corners > _limits.CornersPerItem - (_count - _itemStart)
            || corners > _limits.CornersPerLayer - _count
            || _ringStart.Count - 1 - _itemFirstRing >= _limits.RingsPerItem) return Reject(RejectionReason.LimitExceeded);
        if (_count + corners > _x.Length)
        {
            var size = (int)Math.Min(Array.MaxLength, Math.Max(_count + (long)corners, 2L * _x.Length));
            Array.Resize(ref _x, size);
            Array.Resize(ref _y, size);
        }

        return true;
    }

    /// <summary>Adds a corner in metres to the open ring; a corner on the same grid point as the one before is not stored again.</summary>
    public bool Add(double easting, double northing)
    {
        if (!_frame.TrySnap(easting, northing, out var x, out var y)) return Reject(CoordinateDefect.Of(easting, northing, _frame), easting, northing);
        var last = _count - 1;
        if (last >= OpenRing && _x[last] == x && _y[last] == y) return true;
        _x[_count] = x;
        _y[_count++] = y;
        return true;
    }

    /// <summary>Closes the open ring of so many given points.</summary>
    public bool EndRing(int given)
    {
        var start = OpenRing;
        if (given < 4) return RejectAt(RejectionReason.TooFewPoints, start);
        if (_x[start] != _x[_count - 1] || _y[start] != _y[_count - 1]) return RejectAt(RejectionReason.Unclosed, _count - 1);
        if (_count - start < 4) return RejectAt(RejectionReason.Collapsed, start);
        _ringStart.Add(_count);
        _check.EndRing();
        return true;
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
        return new(_frame, SortedStore(order), itemOfSlot, _itemCount, [.. _rejections]);
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

    bool RejectAt(RejectionReason reason, int corner)
    {
        if (corner >= _count) return Reject(reason);
        var place = _frame.ToMetres(_x[corner], _y[corner]);
        return Reject(reason, place.Easting, place.Northing);
    }
}
