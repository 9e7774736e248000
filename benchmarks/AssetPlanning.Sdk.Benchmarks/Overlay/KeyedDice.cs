namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>SplitMix64: the same data on every run-time version.</summary>
internal sealed class KeyedDice(ulong seed)
{
    private ulong state = seed;

    internal ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    internal double Between(double low, double high) => low + (high - low) * Unit();

    internal int Below(int n) => (int)(Next() % (ulong)n);

    internal double Normal() => Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());
}
