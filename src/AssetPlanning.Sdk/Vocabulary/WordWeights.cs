using System.Numerics;

namespace AssetPlanning;

/// <summary>Integer weights whose total is below 2⁶³, in the order of their keys, with what splitting needs of them made ready (整数权重).</summary>
internal sealed class WordWeights
{
    private readonly ulong[] words;
    private readonly ulong[] fractions;
    private readonly int[] places;
    private readonly ulong[] listed;

    private WordWeights(ulong[] listed, ulong total, int[] byKey)
    {
        this.listed = listed;
        places = byKey;
        words = [.. byKey.Select(place => listed[place])];
        fractions = [.. words.Select(word => (ulong)UInt128.Min(((UInt128)word << 64) / total, ulong.MaxValue))];
        Total = total;
        Largest = byKey.MaxBy(place => listed[place]);
    }

    internal ulong Total { get; }

    /// <summary>The part of the largest weight, the first of them by key.</summary>
    internal int Largest { get; }

    internal int Count => words.Length;

    /// <summary>The weights by key.</summary>
    internal ReadOnlySpan<ulong> Words => words;

    /// <summary>⌊weight · 2⁶⁴ ÷ total⌋ by key, at most 2⁶⁴ − 1.</summary>
    internal ReadOnlySpan<ulong> Fractions => fractions;

    /// <summary>Where the parts stand in the list, by key.</summary>
    internal ReadOnlySpan<int> Places => places;

    /// <summary>The weight of a part as listed.</summary>
    internal ulong this[int part] => listed[part];

    internal static WordWeights? Of(BigInteger[] weights, BigInteger total, int[] byKey)
    {
        // 30,000,000 : 70,000,000 is 3 : 7.
        var divisor = weights.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return divisor.IsZero || total / divisor > long.MaxValue
            ? null
            : new([.. weights.Select(weight => (ulong)(weight / divisor))], (ulong)(total / divisor), byKey);
    }
}
