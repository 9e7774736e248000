namespace AssetPlanning.Tests.Support;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): small, and the same sequence on every runtime, which System.Random does not promise.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>A generator of its own for one case, so that a failing case can be run alone.</summary>
    internal static Draw For(ulong seed, int run) => new(unchecked(seed + ((ulong)run * 0xD1342543DE82EF95)));

    internal ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From least to most, both included.</summary>
    internal long Long(long least, long most)
    {
        unchecked
        {
            var span = (ulong)most - (ulong)least + 1;
            return span == 0 ? (long)Next() : (long)((ulong)least + (Next() % span));
        }
    }

    internal int Int(int least, int most) => (int)Long(least, most);

    /// <summary>True once in so many.</summary>
    internal bool OnceIn(int many) => Int(1, many) == 1;

    internal T Pick<T>(params ReadOnlySpan<T> items) => items[Int(0, items.Length - 1)];

    /// <summary>Of any magnitude: as many small as large ones.</summary>
    internal long Magnitude(int mostBits)
    {
        var bits = Int(0, mostBits);
        return bits == 0 ? 0 : (long)(Next() >> (64 - bits));
    }

    internal T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var at = shuffled.Length - 1; at > 0; at--)
        {
            var other = Int(0, at);
            (shuffled[at], shuffled[other]) = (shuffled[other], shuffled[at]);
        }

        return shuffled;
    }
}
