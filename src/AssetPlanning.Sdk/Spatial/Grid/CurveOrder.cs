namespace AssetPlanning.Spatial;

/// <summary>Sorts by place on the curve, equal places by a second number.</summary>
internal static class CurveOrder
{
    private const int Bits = 11, Buckets = 1 << Bits;

    /// <summary>The positions in order of their keys; positions of equal keys in order of their items.</summary>
    internal static int[] Of(ReadOnlySpan<uint> keys, ReadOnlySpan<int> items)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (!IsRising(items))
        {
            items.ToArray().AsSpan().Sort(order.AsSpan());
        }

        return Of(keys, order);
    }

    /// <summary>The positions in order of their keys, equal ones as they stand.</summary>
    internal static int[] Of(ReadOnlySpan<uint> keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        return Of(keys, order);
    }

    // Digit by digit from the lowest, each time keeping the order among equals: no comparison, no branch to foresee.
    private static int[] Of(ReadOnlySpan<uint> keys, int[] order)
    {
        var next = new int[order.Length];
        Span<int> place = stackalloc int[Buckets];
        for (var shift = 0; shift < 32; shift += Bits)
        {
            place.Clear();
            foreach (var key in keys)
            {
                place[(int)(key >> shift & (Buckets - 1))]++;
            }

            var before = 0;
            foreach (ref var p in place)
            {
                (p, before) = (before, before + p);
            }

            foreach (var i in order)
            {
                next[place[(int)(keys[i] >> shift & (Buckets - 1))]++] = i;
            }

            (order, next) = (next, order);
        }

        return order;
    }

    private static bool IsRising(ReadOnlySpan<int> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i] < items[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
