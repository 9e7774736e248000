namespace AssetPlanning.Territory;

/// <summary>What a detailed plan asks of a lot (规划条件): without them no land is granted (《城乡规划法》第三十八条).</summary>
/// <remarks>What is not stated is not fixed: a missing height limit is no permission to build without limit, and no limit either.</remarks>
public sealed record PlanningConditions
{
    /// <summary>容积率: floor area over the area of the lot.</summary>
    public RatioRange? FloorAreaRatio { get; init; }

    /// <summary>建筑密度: ground covered by buildings over the area of the lot.</summary>
    public RatioRange? BuildingDensity { get; init; }

    /// <summary>绿地率: green over the area of the lot.</summary>
    public RatioRange? GreenRatio { get; init; }

    /// <summary>建筑限高.</summary>
    public Metres? HeightLimit { get; init; }

    /// <summary>退线: how far buildings stay back, side by side.</summary>
    public ValueList<Setback> Setbacks { get; init; }

    /// <summary>配套设施.</summary>
    public ValueList<RequiredFacility> Facilities { get; init; }

    /// <summary>用地兼容: the shares of floor area uses may have.</summary>
    public ValueList<MixedUse> MixedUses { get; init; }

    /// <summary>地下空间.</summary>
    public UndergroundUse? Underground { get; init; }

    /// <summary>使用年期: for how long the right is granted, where it is stated; it moves value as the FAR does.</summary>
    public Years? Term { get; init; }

    /// <summary>Which document states them (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>How far buildings stay back from a border (退线).</summary>
public sealed record Setback
{
    /// <summary>From what (退让对象): a road line, a river line, the border of the lot.</summary>
    public required string From { get; init; }

    /// <summary>How far at least.</summary>
    public required Metres Distance { get; init; }

    /// <summary>The registered layer that draws what is kept off from (退让对象图层), where there is one: then distances can be measured.</summary>
    public SubjectId? Line { get; init; }
}

/// <summary>A facility the lot has to provide (配套设施).</summary>
public sealed record RequiredFacility
{
    /// <summary>What it is (设施名称).</summary>
    public required string Name { get; init; }

    /// <summary>Its least floor area (最小建筑面积), where one is stated.</summary>
    public Area? LeastFloorArea { get; init; }

    /// <summary>How many at least (数量).</summary>
    public required int Number
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
}

/// <summary>A use and its share of the floor area (兼容用途及比例).</summary>
public sealed record MixedUse
{
    /// <summary>The use.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>Its share of the floor area (兼容比例).</summary>
    public required RatioRange Share { get; init; }
}

/// <summary>What may be built below the ground (地下空间利用).</summary>
public sealed record UndergroundUse
{
    /// <summary>The uses (地下用途).</summary>
    public required ValueList<Code<LandUse>> LandUses { get; init; }

    /// <summary>Most floor area (地下建筑面积上限), where one is stated.</summary>
    public Area? MostFloorArea { get; init; }

    /// <summary>How deep at most (深度上限), where a limit is stated.</summary>
    public Metres? DepthLimit { get; init; }
}
