namespace AssetPlanning.Spatial;

/// <summary>What of a patch lies in all zones of a combination and in no other (组合面积).</summary>
public sealed record CombinationShare
{
    /// <summary>The zones in ascending order, numbered over all layers.</summary>
    public ValueList<int> Zones { get; init; }

    /// <summary>Planar area 平面面积 and area on the ellipsoid 椭球面积.</summary>
    public required AreaPair Area { get; init; }
}

/// <summary>How one patch divides over combinations of zones, 图斑组合面积: whole = Σ combinations + dust + uncovered, exactly.</summary>
public sealed record PatchCombinations
{
    /// <summary>The caller's number of the patch.</summary>
    public required int Patch { get; init; }

    /// <summary>Whole area of the patch; zero for one set aside.</summary>
    public required AreaPair Whole { get; init; }

    /// <summary>The combinations shown, ordered by their zones.</summary>
    public ValueList<CombinationShare> Combinations { get; init; }

    /// <summary>What the minimum area hides, 碎屑.</summary>
    public required AreaPair Dust { get; init; }

    /// <summary>What lies in no zone, 未覆盖面积.</summary>
    public required AreaPair Uncovered { get; init; }
}
