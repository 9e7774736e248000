namespace AssetPlanning.Territory;

/// <summary>A unit value is reckoned in (算账单元): smaller than a township, larger than a lot, or neither supply nor cost can be told in it.</summary>
public sealed record PlanningUnit
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The township it lies in (所在乡镇).</summary>
    public required SubjectId Township { get; init => field = value.OrThrow(); }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }

    /// <summary>Its lots (规划地块), with their areas.</summary>
    public required ValueList<PlotArea> Plots { get; init; }
}

/// <summary>A lot and its area (地块面积).</summary>
public sealed record PlotArea
{
    /// <summary>规划地块.</summary>
    public required LotId Lot { get; init => field = value.OrThrow(); }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }
}

/// <summary>A township and its area (乡镇面积).</summary>
public sealed record TownshipArea
{
    /// <summary>乡镇.</summary>
    public required SubjectId Township { get; init => field = value.OrThrow(); }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }
}
