using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>What a round comes to over several parcels (分化合计).</summary>
public sealed record RoundTotal
{
    /// <summary>The round.</summary>
    public required DifferentiationRound Round { get; init; }

    /// <summary>按顺序.</summary>
    public required Money Sequential { get; init; }

    /// <summary>不分顺序.</summary>
    public required Money OrderFree { get; init; }
}

/// <summary>The uplift of several parcels and which decisions made it (增值汇总).</summary>
public sealed record DifferentiationTotal
{
    /// <summary>What they have in common: a lot, a class, a unit; none for all of them, or for lots that are in no unit.</summary>
    public SubjectId? Of { get; init; }

    /// <summary>How many parcels.</summary>
    public required int Parcels { get; init; }

    /// <summary>Their area.</summary>
    public required Area Area { get; init; }

    /// <summary>Their uplift.</summary>
    public required Money Uplift { get; init; }

    /// <summary>The three rounds.</summary>
    public required ValueList<RoundTotal> Rounds { get; init; }
}

/// <summary>What a plan decided, in money (规划层级效应): which plan at which level added how much, and by which round.</summary>
public sealed record DeciderTotal
{
    /// <summary>The round.</summary>
    public required DifferentiationRound Round { get; init; }

    /// <summary>规划类型; none where nobody stated which plan decided.</summary>
    public PlanLayerKind? Kind { get; init; }

    /// <summary>规划层级; none where nobody stated it.</summary>
    public PlanTier? Tier { get; init; }

    /// <summary>The plan; none where nobody stated it.</summary>
    public PlanVersion? Version { get; init; }

    /// <summary>How many parcels.</summary>
    public required int Parcels { get; init; }

    /// <summary>按顺序.</summary>
    public required Money Sequential { get; init; }

    /// <summary>不分顺序.</summary>
    public required Money OrderFree { get; init; }
}

/// <summary>What a plan adds to land and which of its decisions did (三次分化归因).</summary>
/// <remarks>
/// Two ways of counting side by side. In order: each round gets what it adds to the rounds before it, in the order of the paper. Order-free:
/// the Shapley value of the three rounds (L. S. Shapley, "A Value for n-Person Games", 1953), exact, made whole by the largest remainder;
/// within the first round the Owen value (G. Owen, "Values of Games with a Priori Unions", 1977). Both add up to the uplift to the fen, for
/// every parcel and every sum of parcels.
/// </remarks>
public sealed record DifferentiationAccount
{
    /// <summary>The parcels, by name.</summary>
    public required ValueList<AssetDifferentiation> Assets { get; init; }

    /// <summary>All of them.</summary>
    public required DifferentiationTotal Total { get; init; }

    /// <summary>按地块.</summary>
    public required ValueList<DifferentiationTotal> ByLot { get; init; }

    /// <summary>按规划用途.</summary>
    public required ValueList<DifferentiationTotal> ByClass { get; init; }

    /// <summary>按单元; lots in no unit come last.</summary>
    public required ValueList<DifferentiationTotal> ByUnit { get; init; }

    /// <summary>按决定规划: round by round; what nobody stated a plan for comes last in its round.</summary>
    public required ValueList<DeciderTotal> ByDecider { get; init; }

    /// <summary>尾差处理: who gets the fen that do not divide evenly.</summary>
    public required ResidualRule Residual { get; init; }

    /// <summary>未归因增值: the uplift of parcels that have both values and no attribution; with the total above it is that of the plan.</summary>
    public required Money Unattributed { get; init; }

    /// <summary>Parcels without an attribution (未归因宗地), and why; those set aside before among them.</summary>
    public required ValueList<SetAside> SetAside { get; init; }
}
