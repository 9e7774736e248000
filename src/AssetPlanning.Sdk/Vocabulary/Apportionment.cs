using System.Numerics;

namespace AssetPlanning;

/// <summary>Splits a whole into parts that add up to it exactly (分摊, 尾差): money and area alike.</summary>
/// <remarks>
/// Each part starts as its exact share rounded towards zero to a multiple of the quantum; what is left is whole quanta, fewer
/// than there are parts with a weight, and is placed by a named rule. A negative whole is split like its opposite.
/// Under <see cref="ResidualRule.LargestRemainder"/> (Hamilton's method) every part is the floor or the ceiling of its exact share.
/// </remarks>
public static class Apportionment
{
    private const int FewParts = 32;

    /// <summary>Splits an amount into fen.</summary>
    /// <param name="whole">The amount.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <returns>The parts in the order of the weights, and where the residual went.</returns>
    public static Apportioned<Money> Split(Money whole, Weights weights, ResidualRule rule) =>
        Split(whole.Fen, 1, weights, rule).To(Money.FromFen);

    /// <summary>Splits an area into multiples of a quantum.</summary>
    /// <param name="whole">The area, a multiple of the quantum.</param>
    /// <param name="quantum">The smallest step, such as 0.01 m².</param>
    /// <param name="weights">The weights.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <returns>The parts in the order of the weights, and where the residual went.</returns>
    /// <exception cref="ArgumentException">The whole is no multiple of the quantum, or the quantum is not positive.</exception>
    public static Apportioned<Area> Split(Area whole, Area quantum, Weights weights, ResidualRule rule) =>
        Split(whole.Count, quantum.Count, weights, rule).To(Area.FromCount);

    /// <summary>Splits an amount into fen, into the caller's own memory: for many amounts by the same weights.</summary>
    /// <remarks>Allocates nothing for up to 32 parts whose weights, as the smallest whole numbers, add up to less than 2⁶³.</remarks>
    /// <param name="whole">The amount.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <param name="parts">Takes the parts in the order of the weights; as long as there are weights.</param>
    /// <returns>What was given to nobody; not zero only under <see cref="ResidualRule.Separate"/>.</returns>
    /// <exception cref="ArgumentException">There is not a place for every part.</exception>
    public static Money Split(Money whole, Weights weights, ResidualRule rule, Span<Money> parts)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (parts.Length != weights.Count)
        {
            throw new ArgumentException($"{weights.Count} parts need as many places, not {parts.Length}.", nameof(parts));
        }

        if (weights.Words is { } words)
        {
            Span<ulong> counts = parts.Length <= FewParts ? stackalloc ulong[parts.Length] : new ulong[parts.Length];
            var kept = WordApportionment.Split(Size(whole.Fen), words, rule, counts);
            for (var part = 0; part < parts.Length; part++)
            {
                parts[part] = Money.FromFen(Signed(counts[part], whole.Fen));
            }

            return Money.FromFen(Signed(kept, whole.Fen));
        }

        var split = SplitByFractions(whole.Fen, 1, weights, rule);
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = Money.FromFen(split.Parts[part]);
        }

        return Money.FromFen(split.Remainder);
    }

    internal static Apportioned<long> Split(long whole, long quantum, Weights weights, ResidualRule rule)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (quantum <= 0 || whole % quantum != 0)
        {
            throw new ArgumentException($"{whole} is no multiple of {quantum}.", nameof(whole));
        }

        return weights.Words is { } words ? SplitByWords(whole, quantum, words, rule) : SplitByFractions(whole, quantum, weights, rule);
    }

    private static ulong Size(long whole) => unchecked(whole < 0 ? (ulong)-whole : (ulong)whole);

    /// <summary>Two's complement holds −2⁶³ as well, which has no positive counterpart.</summary>
    private static long Signed(ulong count, long whole) => unchecked(whole < 0 ? -(long)count : (long)count);

    private static Apportioned<long> SplitByWords(long whole, long quantum, WordWeights words, ResidualRule rule)
    {
        var quanta = Size(whole) / (ulong)quantum;
        var (parts, cut) = (new ulong[words.Count], new ulong[words.Count]);
        _ = WordApportionment.Split(quanta, words, ResidualRule.Separate, cut);
        var kept = WordApportionment.Split(quanta, words, rule, parts);
        long InUnits(ulong count) => Signed(count * (ulong)quantum, whole);
        return new(
            [.. parts.Select(InUnits)],
            [.. parts.Zip(cut, (part, before) => InUnits(part - before))],
            InUnits(kept));
    }

    /// <summary>The plain path, for weights of any size; it says what the fast one has to come to.</summary>
    internal static Apportioned<long> SplitByFractions(long whole, long quantum, Weights weights, ResidualRule rule)
    {
        // Counted in quanta and without sign: BigInteger, because |long.MinValue| and 10^18 times a weight fit no long.
        var quanta = BigInteger.Abs(whole) / quantum;
        var parts = new BigInteger[weights.Count];
        var lost = new BigInteger[weights.Count];
        var left = quanta;
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = BigInteger.DivRem(quanta * weights[part], weights.Total, out lost[part]);
            left -= parts[part];
        }

        var placed = new BigInteger[parts.Length];
        Place(left, weights, lost, rule, placed);

        var sign = Math.Sign(whole);
        long Signed(BigInteger count) => (long)(count * quantum * sign);
        var kept = rule == ResidualRule.Separate ? left : BigInteger.Zero;
        return new(
            [.. parts.Select((count, part) => Signed(count + placed[part]))],
            [.. placed.Select(Signed)],
            Signed(kept));
    }

    private static void Place(BigInteger left, Weights weights, BigInteger[] lost, ResidualRule rule, BigInteger[] placed)
    {
        switch (rule)
        {
            case ResidualRule.LargestRemainder:
                // The sort is stable, so parts that lost the same stay in the order of their keys.
                foreach (var part in weights.ByKey.ToArray().OrderByDescending(part => lost[part]).Take((int)left))
                {
                    placed[part] = BigInteger.One;
                }

                break;
            case ResidualRule.FirstCome:
                for (var part = 0; left.Sign > 0; part++)
                {
                    if (weights[part].Sign > 0)
                    {
                        placed[part] = BigInteger.One;
                        left--;
                    }
                }

                break;
            case ResidualRule.ToTheLargest:
                var largest = weights.ByKey[0];
                foreach (var part in weights.ByKey)
                {
                    largest = weights[part] > weights[largest] ? part : largest;
                }

                placed[largest] = left;
                break;
            case ResidualRule.Separate:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown residual rule.");
        }
    }
}
