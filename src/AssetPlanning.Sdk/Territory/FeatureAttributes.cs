namespace AssetPlanning.Territory;

/// <summary>What a plan says of one feature of a layer (图斑属性).</summary>
public sealed record FeatureAttributes
{
    /// <summary>The number of the feature in its layer.</summary>
    public required int Item
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Its own name in the plan (图斑编号), where it has one.</summary>
    public SubjectId? Name { get; init; }

    /// <summary>The zone of use regulation it is (用途分区), where the layer draws zones.</summary>
    public Code<UseZone>? Zone { get; init; }

    /// <summary>The use planned for it (规划用途), where the layer plans uses.</summary>
    public Code<LandUse>? LandUse { get; init; }
}

/// <summary>A zone of use regulation (用途分区, 规划分区): 生态控制区, 农田保护区, 村庄建设区.</summary>
public sealed record UseZone : Term<UseZone>;

/// <summary>A feature of a layer (图层要素): the layer by its name, the feature by its number.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Item">The number of the feature in it.</param>
public sealed record FeatureReference(SubjectId Layer, int Item);
