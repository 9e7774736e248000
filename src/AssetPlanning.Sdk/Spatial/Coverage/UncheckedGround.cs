namespace AssetPlanning.Spatial;

/// <summary>Why a coverage check did not see all the ground, 未检查部分: items set aside at the door, and boundary items that overlap.</summary>
public sealed record UncheckedGround
{
    /// <summary>Number of zones set aside 未通过质检的分区数: they may close a gap, or lie over other zones.</summary>
    public required int Zones { get; init; }

    /// <summary>Number of boundary items set aside 未通过质检的边界数: what they enclose was not looked at.</summary>
    public required int Boundaries { get; init; }

    /// <summary>Boundary items that cover the same ground 边界自身重叠: their gaps count twice.</summary>
    public required ValueList<ZoneOverlap> BoundaryOverlaps { get; init; }

    /// <summary>Whether anything was left unchecked.</summary>
    public bool IsAny => Zones > 0 || Boundaries > 0 || BoundaryOverlaps.Count > 0;
}
