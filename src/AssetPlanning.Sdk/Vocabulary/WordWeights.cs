using System.Numerics;

namespace AssetPlanning;

/// <summary>Integer weights whose total is below 2³², with what splitting needs of them made ready (整数权重).</summary>
internal sealed class WordWeights
{
    private readonly ulong[] words;
    private readonly uint[] priorities;

    private WordWeights(ulong[] words, ulong total, uint[] priorities, int largest)
    {
        this.words = words;
        this.priorities = priorities;
        Total = total;
        Reciprocal = ulong.MaxValue / total;
        Largest = largest;
    }

    internal ulong Total { get; }

    /// <summary>⌊(2⁶⁴ − 1) ÷ total⌋.</summary>
    internal ulong Reciprocal { get; }

    /// <summary>The part of the largest weight, the first of them by key.</summary>
    internal int Largest { get; }

    internal ReadOnlySpan<ulong> Words => words;

    /// <summary>Higher for a part that comes earlier by key.</summary>
    internal ReadOnlySpan<uint> Priorities => priorities;

    internal ulong this[int part] => words[part];

    internal static WordWeights? Of(BigInteger[] weights, BigInteger total, int[] byKey)
    {
        // 30,000,000 : 70,000,000 is 3 : 7; small numbers are the fast ones.
        var divisor = weights.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        if (divisor.IsZero || total / divisor > uint.MaxValue)
        {
            return null;
        }

        var (priorities, largest) = (new uint[weights.Length], byKey[0]);
        for (var place = 0; place < byKey.Length; place++)
        {
            priorities[byKey[place]] = (uint)(byKey.Length - place);
            largest = weights[byKey[place]] > weights[largest] ? byKey[place] : largest;
        }

        return new([.. weights.Select(weight => (ulong)(weight / divisor))], (ulong)(total / divisor), priorities, largest);
    }
}
