namespace AssetPlanning.Valuation;

/// <summary>One effect from outside, in money (外部影响项): beside the value, not in it.</summary>
public sealed record ShownEffect
{
    /// <summary>The parcel it falls on, or the synergy by its name.</summary>
    public required SubjectId On { get; init; }

    /// <summary>What kind of effect it is.</summary>
    public required EffectKind Kind { get; init; }

    /// <summary>What causes it: the neighbour, the indicator, the synergy.</summary>
    public required SubjectId From { get; init; }

    /// <summary>规划价值 the factor is applied to.</summary>
    public required Money PlannedValue { get; init; }

    /// <summary>影响系数.</summary>
    public required Ratio Factor { get; init; }

    /// <summary>影响金额 = planned value × factor, half up to the fen.</summary>
    public required Money Amount { get; init; }

    /// <summary>观测日期, where somebody measured.</summary>
    public DateOnly? Observed { get; init; }

    /// <summary>Where the factor is from (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>What effects of a kind come to (外部影响合计).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Amount">The sum.</param>
public sealed record EffectTotal(EffectKind Kind, Money Amount);

/// <summary>What is not in the value of the land and yet was declared to matter to it (外部影响账).</summary>
/// <remarks>Effects are shown apart from the values and never added to them: the methods may already hold some of what they say.</remarks>
public sealed record EffectAccount
{
    /// <summary>The effects, by the parcel they fall on, their kind and their cause.</summary>
    public required ValueList<ShownEffect> Effects { get; init; }

    /// <summary>What each kind comes to; kinds without an effect are left out.</summary>
    public required ValueList<EffectTotal> Totals { get; init; }
}
