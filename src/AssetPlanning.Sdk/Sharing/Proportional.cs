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
    /// <summary>The portions; with what remains their sum is exactly 1, none is negative, no party is named twice.</summary>
    public required ValueList<Portion> Portions { get; init; }

    /// <summary>Who gets what the portions leave (其余归); nobody when they add up to 1 themselves.</summary>
    public PartyId? Remaining { get; init => field = value?.OrThrow(); }

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
        var listed = SharingTurn.TotalOf(Portions.Select(static portion => portion.Part));
        var portions = Remaining is { } rest && listed <= Ratio.One ? Portions.Add(new(rest, Ratio.One - listed)) : Portions;
        if (turn.Accepts(portions))
        {
            turn.PayInPortions(turn.RemainingOperand, portions, Residual);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额按比例分配：{Portions.Chinese()}{(Remaining is { } rest ? $"，其余归 {rest}" : string.Empty)}（{Residual.Chinese()}）。",
        $"What is left is shared: {Portions.English()}{(Remaining is { } other ? $", the rest to {other}" : string.Empty)}.");
}
