namespace AssetPlanning.Inventory;

/// <summary>The rights of a day (权利现状): those that stand, with what weighs on them, those set aside, entries refused.</summary>
public sealed record RightsState
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The rights that stand, by name.</summary>
    public required ValueList<StandingRight> Rights { get; init; }

    /// <summary>Rights in the register that do not hold that day (未生效或已届满), by name: not begun yet, or run out and not struck off.</summary>
    public ValueList<RightInterest> OutOfTerm { get; init; }

    /// <summary>The rights in the register that contradict each other or the law, by name: listed, never lost.</summary>
    public required ValueList<SetAsideRight> SetAside { get; init; }

    /// <summary>The entries the register cannot hold, in their order.</summary>
    public required ValueList<RefusedEntry> Refused { get; init; }

    /// <summary>The rights on a piece of ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The rights, by name.</returns>
    public ValueList<StandingRight> OnGround(SubjectId ground) => [.. Rights.Where(right => right.Interest.Ground == ground)];
}

/// <summary>A right that stands (有效权利).</summary>
public sealed record StandingRight
{
    /// <summary>The right, its holders those of the day.</summary>
    public required RightInterest Interest { get; init; }

    /// <summary>What weighs on it, by name.</summary>
    public ValueList<Encumbrance> Encumbrances { get; init; }
}

/// <summary>A right that was set aside, and why (剔除权利).</summary>
public sealed record SetAsideRight
{
    /// <summary>The right.</summary>
    public required RightInterest Interest { get; init; }

    /// <summary>The first finding that sets it aside; the list of findings has all of them.</summary>
    public required Code<FindingKind> Finding { get; init; }
}

/// <summary>An entry the register cannot hold (不予登记事项).</summary>
public sealed record RefusedEntry
{
    /// <summary>登记顺序号.</summary>
    public required int Number { get; init; }

    /// <summary>登记日.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The finding that says why.</summary>
    public required Code<FindingKind> Finding { get; init; }
}
