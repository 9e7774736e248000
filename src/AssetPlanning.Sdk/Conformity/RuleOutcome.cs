namespace AssetPlanning.Conformity;

/// <summary>What stands in the way of a full check, the first that applies.</summary>
internal enum VerdictDoubt : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The footprint was set aside, or has no ground.</summary>
    NoFootprint,

    /// <summary>A rule it depends on was not checked.</summary>
    Skipped,

    /// <summary>No layer knows some of the ground.</summary>
    GroundUnknown,

    /// <summary>Nobody said what is to be done.</summary>
    ActivityUnstated,

    /// <summary>No ruling is listed for what is to be done.</summary>
    ActivityUnlisted,

    /// <summary>The rule passed over some of the ground.</summary>
    RuleSilent,
}

/// <summary>What one rule came to on one subject.</summary>
internal readonly record struct RuleOutcome
{
    internal required VerdictStatus Status { get; init; }

    internal required Consequence? Consequence { get; init; }

    internal required MeasuredArea Objected { get; init; }

    internal required MeasuredArea Open { get; init; }

    internal required VerdictDoubt Doubt { get; init; }

    /// <summary>What a rule of a user told in its own words, where it spoke of the whole subject.</summary>
    internal OwnWords? Own { get; init; }

    internal static RuleOutcome Unchecked(MeasuredArea whole, VerdictDoubt doubt) =>
        new() { Status = VerdictStatus.NotChecked, Consequence = null, Objected = MeasuredArea.Zero, Open = whole, Doubt = doubt };
}

/// <summary>A finding a rule told in its own words.</summary>
internal sealed record OwnWords(FindingKind Kind, ValueList<Figure> Arguments);

/// <summary>What judging needs room for: one a thread, so that a table can be asked from several at once.</summary>
internal sealed class JudgingRoom(int pieces, ActivityRulings rulings)
{
    /// <summary>Which pieces of the subject at hand somebody has something against.</summary>
    internal bool[] Marks { get; } = new bool[pieces];

    /// <summary>Which of them the rule at hand has judged.</summary>
    internal bool[] Judged { get; } = new bool[pieces];

    internal ActivityRulings Rulings { get; } = rulings;
}
