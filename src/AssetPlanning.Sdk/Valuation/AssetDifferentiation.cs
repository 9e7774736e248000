using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>A parcel's value when only some decisions have been taken (中间状态价值).</summary>
public sealed record IntermediateValue
{
    /// <summary>The decisions taken, in their order; none for the land as it is. Of several sets that lead to one state, the smallest.</summary>
    public required ValueList<PlanDecision> Decided { get; init; }

    /// <summary>The state it was valued in (估价设定条件).</summary>
    public required ValuedState State { get; init; }

    /// <summary>The value.</summary>
    public required Money Value { get; init; }
}

/// <summary>A part of the first differentiation, where it is shown apart (一次分化分项).</summary>
public sealed record FirstPart
{
    /// <summary>建设与非建设, or 国有与集体.</summary>
    public required PlanDecision Decision { get; init; }

    /// <summary>Whether it changes the land at all; what changes nothing gets exactly nothing.</summary>
    public required bool Changes { get; init; }

    /// <summary>按顺序: building first, then the owner.</summary>
    public required Money Sequential { get; init; }

    /// <summary>不分顺序, exact, in fen and parts of a fen: the Owen value, which adds up to the share of the first round.</summary>
    public required Ratio ExactFen { get; init; }

    /// <summary>不分顺序, to the fen.</summary>
    public required Money OrderFree { get; init; }
}

/// <summary>What a round of decisions makes of a parcel's value (分化份额).</summary>
public sealed record RoundShare
{
    /// <summary>The round.</summary>
    public required DifferentiationRound Round { get; init; }

    /// <summary>Whether it changes the land at all; what changes nothing gets exactly nothing.</summary>
    public required bool Changes { get; init; }

    /// <summary>按顺序: what it adds after the rounds before it.</summary>
    public required Money Sequential { get; init; }

    /// <summary>不分顺序, exact, in fen and parts of a fen: the Shapley value of the three rounds.</summary>
    public required Ratio ExactFen { get; init; }

    /// <summary>不分顺序, to the fen.</summary>
    public required Money OrderFree { get; init; }

    /// <summary>尾差: the amount less the exact value, in fen; those of the three rounds add up to nothing.</summary>
    public required Ratio Residual { get; init; }

    /// <summary>The parts of the first round, where it is shown apart.</summary>
    public ValueList<FirstPart> Parts { get; init; }
}

/// <summary>A parcel's uplift and which decisions made it (宗地增值三次分化).</summary>
public sealed record AssetDifferentiation
{
    /// <summary>The parcel.</summary>
    public required ParcelId Parcel { get; init; }

    /// <summary>The lot it lies in.</summary>
    public required LotId Lot { get; init; }

    /// <summary>规划用途.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>Its area.</summary>
    public required Area Area { get; init; }

    /// <summary>规划增值: planned less current value.</summary>
    public required Money Uplift { get; init; }

    /// <summary>The states it was valued in, each once.</summary>
    public required ValueList<IntermediateValue> States { get; init; }

    /// <summary>The three rounds; either way of counting adds up to the uplift.</summary>
    public required ValueList<RoundShare> Rounds { get; init; }
}
