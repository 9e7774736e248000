namespace AssetPlanning.Spatial;

/// <summary>The rows of one run of patches, in the sorted order, as one thread leaves them.</summary>
sealed class AreaBatch
{
    readonly int[] _end;
    readonly Int128[] _dustPlanar, _dustEllipsoidal;
    int[] _keys;
    long[] _planar, _ellipsoidal;
    int _count;

    public AreaBatch(int slots)
    {
        _end = new int[slots];
        _dustPlanar = new Int128[slots];
        _dustEllipsoidal = new Int128[slots];
        // Four rows a patch is the usual order of magnitude; more grows.
        (_keys, _planar, _ellipsoidal) = (new int[4 * slots], new long[4 * slots], new long[4 * slots]);
    }

    public int SlotCount => _end.Length;

    /// <summary>Takes the sums of the next patch; what is below the minimum becomes dust, and one key may be left out.</summary>
    public void Take(int slot, Tally tally, Int128 minimum, int except = -1)
    {
        for (var i = 0; i < tally.Count; i++)
        {
            var (key, planar, ellipsoidal) = tally[i];
            if ((planar | ellipsoidal) == 0 || key == except) continue;
            if (planar <= 0 || planar < minimum)
            {
                _dustPlanar[slot] += planar;
                _dustEllipsoidal[slot] += ellipsoidal;
                continue;
            }

            if (_count == _keys.Length) Grow();
            (_keys[_count], _planar[_count], _ellipsoidal[_count]) = (key, planar, ellipsoidal);
            _count++;
        }

        _end[slot] = _count;
    }

    public void Rename(Func<int, int> name)
    {
        for (var i = 0; i < _count; i++) _keys[i] = name(_keys[i]);
    }

    public int RowCountOf(int slot) => _end[slot] - StartOf(slot);

    public void CopyRow(int slot, AreaRows rows, int to, int item)
    {
        int from = StartOf(slot), count = RowCountOf(slot);
        _keys.AsSpan(from, count).CopyTo(rows.Keys.AsSpan(to));
        _planar.AsSpan(from, count).CopyTo(rows.Planar.AsSpan(to));
        _ellipsoidal.AsSpan(from, count).CopyTo(rows.Ellipsoidal.AsSpan(to));
        rows.DustPlanar[item] = _dustPlanar[slot];
        rows.DustEllipsoidal[item] = _dustEllipsoidal[slot];
    }

    int StartOf(int slot) => slot == 0 ? 0 : _end[slot - 1];

    void Grow()
    {
        var size = Math.Max(16, 2 * _count);
        Array.Resize(ref _keys, size);
        Array.Resize(ref _planar, size);
        Array.Resize(ref _ellipsoidal, size);
    }
}
