using AssetPlanning.Inventory;

namespace AssetPlanning.Territory;

/// <summary>A lot of a detailed plan (规划地块): a planned use and the parcels it takes up whole.</summary>
public sealed record Lot
{
    /// <summary>Its name.</summary>
    public required LotId Id { get; init => field = value.OrThrow(); }

    /// <summary>The planned use (规划用途).</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>The parcels it takes up, each whole.</summary>
    public required ValueList<ParcelId> Parcels { get; init; }

    /// <summary>What the plan asks of it (规划条件), where it states conditions.</summary>
    public PlanningConditions? Conditions { get; init; }

    /// <summary>Its shape (地块范围), as a feature of a registered layer, where there is one.</summary>
    public FeatureReference? Footprint { get; init; }

    internal SubjectId Subject => Id.ToString();
}

/// <summary>A detailed plan as given (详细规划).</summary>
public sealed record DetailedPlan
{
    /// <summary>The plan and its version.</summary>
    public required PlanVersion Version { get; init; }

    /// <summary>Its lots.</summary>
    public required ValueList<Lot> Lots { get; init; }
}
