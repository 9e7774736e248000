using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>Sums per key of the patch at hand, cleared in no time: a key is present when its stamp is today's.</summary>
/// <remarks>Sums wrap around on the way; the final area of a region always fits 64 bits.</remarks>
internal sealed class Tally
{
    private (int Stamp, int Place)[] known;
    private int[] keys = new int[64];
    private long[] planar = new long[64], correction = new long[64];
    private int stamp;

    internal Tally(int keys)
    {
        known = new (int, int)[keys];
    }

    internal int Count { get; private set; }

    internal void Clear()
    {
        Count = 0;
        stamp = unchecked(stamp + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int key, long planar, long correction)
    {
        var place = key < known.Length && known[key] is var there && there.Stamp == stamp ? there.Place : Enter(key);
        unchecked
        {
            this.planar[place] += planar;
            this.correction[place] += correction;
        }
    }

    internal (int Key, long Planar, long Ellipsoidal) this[int place] => (keys[place], planar[place], unchecked(planar[place] + correction[place]));

    /// <summary>Orders the entries by key.</summary>
    internal void Sort()
    {
        // Few keys a patch: insertion beats anything cleverer, and a patch with many is rare.
        if (Count > 48)
        {
            SortMany();
            return;
        }

        for (var i = 1; i < Count; i++)
        {
            var (key, planar, correction) = (keys[i], this.planar[i], this.correction[i]);
            var j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
            {
                (keys[j + 1], this.planar[j + 1], this.correction[j + 1]) = (keys[j], this.planar[j], this.correction[j]);
            }

            (keys[j + 1], this.planar[j + 1], this.correction[j + 1]) = (key, planar, correction);
        }
    }

    private void SortMany()
    {
        // Two sorts by the same keys would need two copies of them; places carry both sums at once.
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order, 0, Count);
        var planarBefore = planar.AsSpan(0, Count).ToArray();
        var correctionBefore = correction.AsSpan(0, Count).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            (planar[i], correction[i]) = (planarBefore[order[i]], correctionBefore[order[i]]);
        }
    }

    private int Enter(int key)
    {
        if (key >= known.Length)
        {
            Array.Resize(ref known, Math.Max(key + 1, 2 * known.Length));
        }

        var place = Count++;
        if (place == keys.Length)
        {
            Array.Resize(ref keys, 2 * place);
            Array.Resize(ref planar, 2 * place);
            Array.Resize(ref correction, 2 * place);
        }

        known[key] = (stamp, place);
        (keys[place], planar[place], correction[place]) = (key, 0, 0);
        return place;
    }
}
