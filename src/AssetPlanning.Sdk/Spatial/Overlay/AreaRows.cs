namespace AssetPlanning.Spatial;

/// <summary>Rows of areas per item in the caller's order, as plain columns.</summary>
internal sealed class AreaRows
{
    private readonly int[] start;

    private AreaRows(int[] start, int rows, int items)
    {
        this.start = start;
        Keys = new int[rows];
        Planar = new long[rows];
        Ellipsoidal = new long[rows];
        DustPlanar = new Int128[items];
        DustEllipsoidal = new Int128[items];
    }

    internal int Count => Keys.Length;

    internal int[] Keys { get; }

    internal long[] Planar { get; }

    internal long[] Ellipsoidal { get; }

    internal Int128[] DustPlanar { get; }

    internal Int128[] DustEllipsoidal { get; }

    internal int StartOf(int item) => start[Known(item)];

    internal int EndOf(int item) => start[Known(item) + 1];

    /// <summary>What the minimum area hides of an item, in units.</summary>
    internal (Int128 Planar, Int128 Ellipsoidal) DustOf(int item) => (DustPlanar[Known(item)], DustEllipsoidal[item]);

    internal int ItemOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)row), unchecked((uint)Count), nameof(row));
        var at = Array.BinarySearch(start, row);
        if (at < 0)
        {
            return ~at - 1;
        }

        while (start[at + 1] == row)
        {
            at++;
        }

        return at;
    }

    private int Known(int patch)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)patch), unchecked((uint)DustPlanar.Length), nameof(patch));
        return patch;
    }

    /// <summary>Gives the keys new numbers and orders each item's rows by them.</summary>
    internal void Rename(int[] name)
    {
        for (var row = 0; row < Keys.Length; row++)
        {
            Keys[row] = name[Keys[row]];
        }

        for (var item = 0; item + 1 < start.Length; item++)
        {
            for (var i = start[item] + 1; i < start[item + 1]; i++)
            {
                var (key, planar, ellipsoidal) = (Keys[i], Planar[i], Ellipsoidal[i]);
                var j = i - 1;
                for (; j >= start[item] && Keys[j] > key; j--)
                {
                    (Keys[j + 1], Planar[j + 1], Ellipsoidal[j + 1]) = (Keys[j], Planar[j], Ellipsoidal[j]);
                }

                (Keys[j + 1], Planar[j + 1], Ellipsoidal[j + 1]) = (key, planar, ellipsoidal);
            }
        }
    }

    /// <summary>Where the rows leave no plane area of an item, the units of ellipsoidal rounding they leave go to its largest row.</summary>
    /// <remarks>Ground that does not exist has no area on the ellipsoid either.</remarks>
    internal void SettleRounding(int item, AreaPair whole)
    {
        Int128 planar = whole.Planar.Units - DustPlanar[item], ellipsoidal = (whole.Ellipsoidal?.Units ?? 0) - DustEllipsoidal[item];
        var largest = start[item];
        for (var row = start[item]; row < start[item + 1]; row++)
        {
            planar -= Planar[row];
            ellipsoidal -= Ellipsoidal[row];
            largest = Planar[row] > Planar[largest] ? row : largest;
        }

        if (planar != 0 || ellipsoidal == 0 || whole.Ellipsoidal is null)
        {
            return;
        }

        if (start[item] == start[item + 1])
        {
            DustEllipsoidal[item] += ellipsoidal;
        }
        else
        {
            Ellipsoidal[largest] += (long)ellipsoidal;
        }
    }

    /// <summary>Puts the batches of a walk in sorted order into the caller's order.</summary>
    internal static AreaRows Assemble(AreaBatch[] batches, int[] itemOfSlot, int items)
    {
        var first = new int[items + 1];
        var slot = 0;
        foreach (var batch in batches)
        {
            for (var i = 0; i < batch.SlotCount; i++)
            {
                first[itemOfSlot[slot++] + 1] = batch.RowCountOf(i);
            }
        }

        for (var item = 0; item < items; item++)
        {
            first[item + 1] = checked(first[item + 1] + first[item]);
        }

        var rows = new AreaRows(first, first[^1], items);
        slot = 0;
        foreach (var batch in batches)
        {
            for (var i = 0; i < batch.SlotCount; i++)
            {
                var item = itemOfSlot[slot++];
                batch.CopyRow(i, rows, first[item], item);
            }
        }

        return rows;
    }
}
