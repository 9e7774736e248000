using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>Sums per key of the patch at hand, cleared in no time: a key is present when its stamp is today's.</summary>
/// <remarks>Sums wrap around on the way; the final area of a region always fits 64 bits.</remarks>
sealed class Tally
{
    int[] _stampOf, _placeOf;
    int[] _keys = new int[64];
    long[] _planar = new long[64], _correction = new long[64];
    int _stamp;

    public Tally(int keys)
    {
        _stampOf = new int[keys];
        _placeOf = new int[keys];
    }

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        _stamp = unchecked(_stamp + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int key, long planar, long correction)
    {
        var place = key < _stampOf.Length && _stampOf[key] == _stamp ? _placeOf[key] : Enter(key);
        unchecked
        {
            _planar[place] += planar;
            _correction[place] += correction;
        }
    }

    public (int Key, long Planar, long Ellipsoidal) this[int place] => (_keys[place], _planar[place], unchecked(_planar[place] + _correction[place]));

    /// <summary>Orders the entries by key.</summary>
    public void Sort()
    {
        // Few keys a patch: insertion beats anything cleverer, and a patch with many is rare.
        if (Count > 48)
        {
            SortMany();
            return;
        }

        for (var i = 1; i < Count; i++)
        {
            var (key, planar, correction) = (_keys[i], _planar[i], _correction[i]);
            var j = i - 1;
            for (; j >= 0 && _keys[j] > key; j--) (_keys[j + 1], _planar[j + 1], _correction[j + 1]) = (_keys[j], _planar[j], _correction[j]);
            (_keys[j + 1], _planar[j + 1], _correction[j + 1]) = (key, planar, correction);
        }
    }

    void SortMany()
    {
        // Two sorts by the same keys would need two copies of them; places carry both sums at once.
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(_keys, order, 0, Count);
        var planar = _planar.AsSpan(0, Count).ToArray();
        var correction = _correction.AsSpan(0, Count).ToArray();
        for (var i = 0; i < order.Length; i++) (_planar[i], _correction[i]) = (planar[order[i]], correction[order[i]]);
    }

    int Enter(int key)
    {
        if (key >= _stampOf.Length)
        {
            var size = Math.Max(key + 1, 2 * _stampOf.Length);
            Array.Resize(ref _stampOf, size);
            Array.Resize(ref _placeOf, size);
        }

        var place = Count++;
        if (place == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * place);
            Array.Resize(ref _planar, 2 * place);
            Array.Resize(ref _correction, 2 * place);
        }

        (_stampOf[key], _placeOf[key]) = (_stamp, place);
        (_keys[place], _planar[place], _correction[place]) = (key, 0, 0);
        return place;
    }
}
