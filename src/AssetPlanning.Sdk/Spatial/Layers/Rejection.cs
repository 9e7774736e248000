namespace AssetPlanning.Spatial;

/// <summary>Why an item of a layer was set aside at the door, 不合格原因.</summary>
/// <remarks>When an item has several defects the first in reading order is reported: bytes, coordinates, rings, contacts, nesting.</remarks>
public enum RejectionReason
{
    /// <summary>There is no geometry (无图形).</summary>
    Missing,

    /// <summary>The geometry is not a polygon or multi-polygon (非面状).</summary>
    NotPolygonal,

    /// <summary>The bytes are not well-known binary, or end too early, or go on after the end (数据损坏).</summary>
    Malformed,

    /// <summary>The item has more rings or corners than the limits allow (超出上限).</summary>
    LimitExceeded,

    /// <summary>The item names another coordinate reference system than the frame's (坐标系不符).</summary>
    OtherReferenceSystem,

    /// <summary>A coordinate is not a number or infinite (坐标无效).</summary>
    NotFinite,

    /// <summary>The coordinates look like degrees of longitude and latitude (经纬度坐标).</summary>
    Degrees,

    /// <summary>The coordinates lie in the frame once easting and northing change places (坐标轴颠倒).</summary>
    SwappedAxes,

    /// <summary>The coordinates lie in the frame once the zone prefix of the easting is changed (带号不符).</summary>
    OtherZone,

    /// <summary>A coordinate lies beyond the reach of the frame (超出格网范围).</summary>
    OutOfFrame,

    /// <summary>A ring has fewer than four points, the repeated first one included, or a line fewer than two (点数不足).</summary>
    TooFewPoints,

    /// <summary>A ring does not end where it starts (未闭合).</summary>
    Unclosed,

    /// <summary>A ring has no area left on the grid, or a line no length (无面积).</summary>
    Collapsed,

    /// <summary>Boundaries cross, 自相交.</summary>
    SelfCrossing,

    /// <summary>Two edges run along each other: a spike, or a border drawn twice (边界重复).</summary>
    RepeatedEdge,

    /// <summary>A hole lies outside its shell, or inside another hole (内环越界).</summary>
    HoleOutsideShell,

    /// <summary>Two parts of one item overlap, 重叠.</summary>
    OverlappingParts,

    /// <summary>Connected parts of an item of a wide layer reach further than one tile can hold, or the item is larger than 45,000 km² in all (跨度超限).</summary>
    TooWide,

    /// <summary>An edge of a wide layer is longer than the margin around a tile (边长超限).</summary>
    LongEdge,

    /// <summary>The geometry is not one point (非点状).</summary>
    NotPoint,

    /// <summary>The geometry is not a line or multi-line (非线状).</summary>
    NotLine,
}

/// <summary>An item set aside at the door (不合格图斑): which, why, and where.</summary>
/// <param name="Item">The caller's number of the item.</param>
/// <param name="Reason">Why it was set aside.</param>
/// <param name="Easting">Easting of the defect as given; not a number where the defect has no place.</param>
/// <param name="Northing">Northing of the defect as given; not a number where the defect has no place.</param>
public readonly record struct Rejection(int Item, RejectionReason Reason, double Easting, double Northing);
