namespace AssetPlanning.Territory;

/// <summary>What a design comes to on a lot (设计指标), to be held against its planning conditions.</summary>
public sealed record DesignFigures
{
    /// <summary>The lot (规划地块).</summary>
    public required LotId Lot { get; init => field = value.OrThrow(); }

    /// <summary>容积率.</summary>
    public Ratio? FloorAreaRatio { get; init; }

    /// <summary>建筑密度.</summary>
    public Ratio? BuildingDensity { get; init; }

    /// <summary>绿地率.</summary>
    public Ratio? GreenRatio { get; init; }

    /// <summary>建筑高度, the highest.</summary>
    public Metres? Height { get; init; }

    /// <summary>退让距离, by what they keep off from.</summary>
    public ValueList<Setback> Setbacks { get; init; }

    /// <summary>建筑基底: the ground of every building, as features of registered layers, where they are registered.</summary>
    public ValueList<FeatureReference> Buildings { get; init; }

    /// <summary>提供的配套设施.</summary>
    public ValueList<RequiredFacility> Facilities { get; init; }

    /// <summary>各用途建筑面积占比.</summary>
    public ValueList<UseShare> UseShares { get; init; }

    /// <summary>地下空间, as designed: its uses, its floor area, its depth.</summary>
    public UndergroundUse? Underground { get; init; }
}

/// <summary>The share of floor area of a use in a design (用途占比).</summary>
public sealed record UseShare
{
    /// <summary>The use.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>Its share of the floor area.</summary>
    public required Ratio Share { get; init; }
}
