using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>A decision of a plan that moves value (规划决定), in the order of the paper.</summary>
[JsonConverter(typeof(NameConverter<PlanDecision>))]
public enum PlanDecision
{
    /// <summary>建设与非建设.</summary>
    Building,

    /// <summary>国有与集体.</summary>
    Ownership,

    /// <summary>用途: which use, and with it whether it serves the public or is run for income (公益性与经营性).</summary>
    Use,

    /// <summary>规划条件: FAR, green, coverage, facilities, term.</summary>
    Conditions,
}

/// <summary>Which of the three times a plan tells values apart (一次、二次、三次分化).</summary>
/// <remarks>王朝宇, 周玉, 城市规划学刊 2026(1), §1: land use and owner, then public or operational use, then planning conditions.</remarks>
[JsonConverter(typeof(NameConverter<DifferentiationRound>))]
public enum DifferentiationRound
{
    /// <summary>一次分化: to be built on or not, the state's or a collective's.</summary>
    First,

    /// <summary>二次分化: which use, public or operational.</summary>
    Second,

    /// <summary>三次分化: the planning conditions.</summary>
    Third,
}

/// <summary>Which plan took a decision (决定规划), for one lot or for all that have none of their own.</summary>
public sealed record DecidingPlan
{
    /// <summary>The decision, by its round.</summary>
    public required DifferentiationRound Round { get; init; }

    /// <summary>规划类型: 总体规划, 专项规划, 详细规划.</summary>
    public required PlanLayerKind Kind { get; init; }

    /// <summary>规划层级.</summary>
    public required PlanTier Tier { get; init; }

    /// <summary>The plan and its version.</summary>
    public required PlanVersion Version { get; init; }

    /// <summary>The lot it decided for; none for all lots without a plan of their own here.</summary>
    public LotId? Lot { get; init; }

    /// <summary>A layer of the one map as the plan that decided (由图层登记转换).</summary>
    /// <param name="round">The round.</param>
    /// <param name="layer">The card of the layer.</param>
    /// <returns>The deciding plan, for all lots.</returns>
    public static DecidingPlan Of(DifferentiationRound round, PlanLayerEntry layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return new() { Round = round, Kind = layer.Kind, Tier = layer.Tier, Version = layer.Version };
    }
}
