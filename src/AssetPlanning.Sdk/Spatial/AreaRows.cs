namespace AssetPlanning.Spatial;

/// <summary>Rows of areas per item in the caller's order, as plain columns.</summary>
sealed class AreaRows
{
    readonly int[] _start;

    AreaRows(int[] start, int rows, int items)
    {
        _start = start;
        Keys = new int[rows];
        Planar = new long[rows];
        Ellipsoidal = new long[rows];
        DustPlanar = new Int128[items];
        DustEllipsoidal = new Int128[items];
    }

    public int Count => Keys.Length;

    public int[] Keys { get; }

    public long[] Planar { get; }

    public long[] Ellipsoidal { get; }

    public Int128[] DustPlanar { get; }

    public Int128[] DustEllipsoidal { get; }

    public int StartOf(int item) => _start[item];

    public int EndOf(int item) => _start[item + 1];

    public int ItemOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)row), unchecked((uint)Count), nameof(row));
        var at = Array.BinarySearch(_start, row);
        if (at < 0) return ~at - 1;
        while (_start[at + 1] == row) at++;
        return at;
    }

    /// <summary>Gives the keys new numbers and orders each item's rows by them.</summary>
    public void Rename(int[] name)
    {
        for (var row = 0; row < Keys.Length; row++) Keys[row] = name[Keys[row]];
        for (var item = 0; item + 1 < _start.Length; item++)
            for (var i = _start[item] + 1; i < _start[item + 1]; i++)
            {
                var (key, planar, ellipsoidal) = (Keys[i], Planar[i], Ellipsoidal[i]);
                var j = i - 1;
                for (; j >= _start[item] && Keys[j] > key; j--) (Keys[j + 1], Planar[j + 1], Ellipsoidal[j + 1]) = (Keys[j], Planar[j], Ellipsoidal[j]);
                (Keys[j + 1], Planar[j + 1], Ellipsoidal[j + 1]) = (key, planar, ellipsoidal);
            }
    }

    /// <summary>Puts the batches of a walk in sorted order into the caller's order.</summary>
    public static AreaRows Assemble(AreaBatch[] batches, PolygonSet patches)
    {
        var start = new int[patches.Count + 1];
        var slot = 0;
        foreach (var batch in batches)
            for (var i = 0; i < batch.SlotCount; i++) start[patches.ItemOfSlot[slot++] + 1] = batch.RowCountOf(i);
        for (var item = 0; item < patches.Count; item++) start[item + 1] = checked(start[item + 1] + start[item]);
        var rows = new AreaRows(start, start[^1], patches.Count);
        slot = 0;
        foreach (var batch in batches)
            for (var i = 0; i < batch.SlotCount; i++)
            {
                var item = patches.ItemOfSlot[slot++];
                batch.CopyRow(i, rows, start[item], item);
            }

        return rows;
    }
}
