using System.Numerics;

namespace AssetPlanning;

/// <summary>The weights of an apportionment (权重), made ready once and used for any number of wholes.</summary>
/// <remarks>Rational weights become integers by their common denominator, so that splitting a whole is exact integer division.</remarks>
public sealed class Weights
{
    private readonly BigInteger[] weights;
    private readonly int[] byKey;

    private Weights(BigInteger[] weights, int[] byKey)
    {
        this.weights = weights;
        this.byKey = byKey;
        Total = weights.Aggregate(BigInteger.Zero, static (sum, weight) => sum + weight);
        Words = WordWeights.Of(weights, Total, byKey);
    }

    /// <summary>How many parts.</summary>
    public int Count => weights.Length;

    internal BigInteger Total { get; }

    /// <summary>The same weights in machine words, where they fit.</summary>
    internal WordWeights? Words { get; }

    /// <summary>The parts in the order ties are broken in.</summary>
    internal ReadOnlySpan<int> ByKey => byKey;

    internal BigInteger this[int part] => weights[part];

    /// <summary>Weights whose ties are broken by key, so that nothing depends on the order they are listed in.</summary>
    /// <param name="weights">Key and weight of each part; keys differ, weights are not negative and not all zero.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">No part, a key twice, a negative weight, or all weights zero.</exception>
    public static Weights ByKeys(IReadOnlyList<(SubjectId Key, Ratio Weight)> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var order = Enumerable.Range(0, weights.Count).OrderBy(part => weights[part].Key).ToArray();
        for (var at = 1; at < order.Length; at++)
        {
            if (weights[order[at]].Key == weights[order[at - 1]].Key)
            {
                throw new ArgumentException($"'{weights[order[at]].Key}' is listed twice.", nameof(weights));
            }
        }

        return Of([.. weights.Select(static part => part.Weight)], order);
    }

    /// <summary>Weights whose ties are broken by place in the list.</summary>
    /// <param name="weights">The weights, not negative and not all zero.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">No part, a negative weight, or all weights zero.</exception>
    public static Weights InOrder(ReadOnlySpan<Ratio> weights) => Of(weights, [.. Enumerable.Range(0, weights.Length)]);

    private static Weights Of(ReadOnlySpan<Ratio> weights, int[] byKey)
    {
        var common = BigInteger.One;
        foreach (var weight in weights)
        {
            if (weight.Sign < 0)
            {
                throw new ArgumentException($"A weight is not negative: {weight}.", nameof(weights));
            }

            common = common / BigInteger.GreatestCommonDivisor(common, weight.Denominator) * weight.Denominator;
        }

        var whole = new BigInteger[weights.Length];
        for (var part = 0; part < whole.Length; part++)
        {
            whole[part] = weights[part].Numerator * (common / weights[part].Denominator);
        }

        var made = new Weights(whole, byKey);
        return made.Total.Sign > 0 ? made : throw new ArgumentException("The weights are all zero.", nameof(weights));
    }
}
