namespace AssetPlanning.Tests.Spatial;

/// <summary>A small keyed generator (SplitMix64, Steele, Lea and Flood 2014): the same numbers on every run-time version.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    internal ulong Next()
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    internal int Below(int n) => (int)(Next() % (ulong)n);

    internal int Between(int low, int high) => low + Below(high - low + 1);

    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    internal void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
