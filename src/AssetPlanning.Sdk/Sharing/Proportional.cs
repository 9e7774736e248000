using System.Numerics;

namespace AssetPlanning.Sharing;

/// <summary>A party and its portion (比例份额).</summary>
/// <param name="Party">Who.</param>
/// <param name="Part">Which part of what is left, as a ratio.</param>
public sealed record Portion(PartyId Party, Ratio Part)
{
    /// <summary>Who.</summary>
    public PartyId Party { get; init => field = value.OrThrow(); } = Party.OrThrow();
}

/// <summary>Shares all that is left by portions that add up to exactly one (按比例分成).</summary>
public sealed record Proportional : SharingRule
{
    private const int LargestDenominatorBits = 1 << 16;

    /// <summary>The portions; their sum is exactly 1, none is negative, no party is named twice.</summary>
    public required ValueList<Portion> Portions { get; init; }

    /// <summary>Who gets the fen that do not divide evenly.</summary>
    public ResidualRule Residual { get; init; } = ResidualRule.LargestRemainder;

    /// <summary>Makes portions of weights: 3 and 7 become 30 % and 70 %.</summary>
    /// <param name="weights">Party and weight.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">No weights, or they add up to nothing.</exception>
    public static Proportional By(params ReadOnlySpan<(PartyId Party, Ratio Weight)> weights)
    {
        var total = Ratio.Zero;
        foreach (var (_, weight) in weights)
        {
            total += weight;
        }

        if (total.Sign <= 0)
        {
            throw new ArgumentException("The weights add up to nothing.", nameof(weights));
        }

        var portions = new Portion[weights.Length];
        for (var at = 0; at < portions.Length; at++)
        {
            portions[at] = new(weights[at].Party, weights[at].Weight / total);
        }

        return new() { Portions = portions };
    }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        // Thousands of coprime denominators would make an exact sum of megabits: no agreement is written like that.
        var common = Portions.Aggregate(BigInteger.One, static (common, portion) =>
            common.GetBitLength() > LargestDenominatorBits ? common : common * portion.Part.Denominator);
        var total = common.GetBitLength() > LargestDenominatorBits
            ? Ratio.Zero
            : Portions.Aggregate(Ratio.Zero, static (sum, portion) => sum + portion.Part);
        if (total != Ratio.One
            || Portions.Any(static portion => portion.Part.Sign < 0)
            || Portions.Select(static portion => portion.Party).Distinct().Count() < Portions.Count)
        {
            turn.Report(FindingCatalogue.PortionsNotWhole, [Figure.Name(turn.Rule), total]);
            return;
        }

        turn.PayInPortions(Portions, Residual);
    }
}
