namespace AssetPlanning.Spatial;

/// <summary>The rows of one run of patches, in the sorted order, as one thread leaves them.</summary>
internal sealed class AreaBatch
{
    private readonly int[] end;
    private readonly Int128[] dustPlanar, dustEllipsoidal;
    private int[] keys;
    private long[] planar, ellipsoidal;
    private int count;

    internal AreaBatch(int slots)
    {
        end = new int[slots];
        dustPlanar = new Int128[slots];
        dustEllipsoidal = new Int128[slots];
        // Four rows a patch is the usual order of magnitude; more grows.
        (keys, planar, ellipsoidal) = (new int[4 * slots], new long[4 * slots], new long[4 * slots]);
    }

    internal int SlotCount => end.Length;

    /// <summary>Takes the sums of the next patch; what is below the minimum becomes dust.</summary>
    internal void Take(int slot, Tally tally, Int128 minimum)
    {
        for (var i = 0; i < tally.Count; i++)
        {
            var (key, planar, ellipsoidal) = tally[i];
            if ((planar | ellipsoidal) != 0)
            {
                Take(slot, key, planar, ellipsoidal, minimum);
            }
        }

        end[slot] = count;
    }

    /// <summary>The same per combination: label 0, no zone at all, is what the others leave, and so are the units of ground without area.</summary>
    internal void TakeCombinations(int slot, Tally tally, Int128 minimum)
    {
        for (var i = 0; i < tally.Count; i++)
        {
            var (label, planar, ellipsoidal) = tally[i];
            if (label != 0 && planar != 0)
            {
                Take(slot, label, planar, ellipsoidal, minimum);
            }
        }

        end[slot] = count;
    }

    internal void Rename(Func<int, int> name)
    {
        for (var i = 0; i < count; i++)
        {
            keys[i] = name(keys[i]);
        }
    }

    internal int RowCountOf(int slot) => end[slot] - StartOf(slot);

    internal void CopyRow(int slot, AreaRows rows, int to, int item)
    {
        int from = StartOf(slot), length = RowCountOf(slot);
        keys.AsSpan(from, length).CopyTo(rows.Keys.AsSpan(to));
        planar.AsSpan(from, length).CopyTo(rows.Planar.AsSpan(to));
        ellipsoidal.AsSpan(from, length).CopyTo(rows.Ellipsoidal.AsSpan(to));
        rows.DustPlanar[item] = dustPlanar[slot];
        rows.DustEllipsoidal[item] = dustEllipsoidal[slot];
    }

    private void Take(int slot, int key, long planar, long ellipsoidal, Int128 minimum)
    {
        if (planar <= 0 || planar < minimum)
        {
            dustPlanar[slot] += planar;
            dustEllipsoidal[slot] += ellipsoidal;
            return;
        }

        if (count == keys.Length)
        {
            Grow();
        }

        (keys[count], this.planar[count], this.ellipsoidal[count]) = (key, planar, ellipsoidal);
        count++;
    }

    private int StartOf(int slot) => slot == 0 ? 0 : end[slot - 1];

    private void Grow()
    {
        var size = Math.Max(16, 2 * count);
        Array.Resize(ref keys, size);
        Array.Resize(ref planar, size);
        Array.Resize(ref ellipsoidal, size);
    }
}
