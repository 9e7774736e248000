namespace AssetPlanning.Spatial;

/// <summary>Why an item of a layer was set aside at the door, 不合格原因.</summary>
/// <remarks>When an item has several defects the first in reading order is reported: bytes, coordinates, rings, contacts, nesting.</remarks>
public enum RejectionReason
{
    /// <summary>There is no geometry.</summary>
    Missing,

    /// <summary>The geometry is not a polygon or multi-polygon.</summary>
    NotPolygonal,

    /// <summary>The bytes are not well-known binary, or end too early, or go on after the end.</summary>
    Malformed,

    /// <summary>The item has more rings or corners than the limits allow.</summary>
    LimitExceeded,

    /// <summary>The item names another coordinate reference system than the frame's.</summary>
    OtherReferenceSystem,

    /// <summary>A coordinate is not a number or infinite.</summary>
    NotFinite,

    /// <summary>The coordinates look like degrees of longitude and latitude.</summary>
    Degrees,

    /// <summary>The coordinates lie in the frame once easting and northing change places.</summary>
    SwappedAxes,

    /// <summary>The coordinates lie in the frame once the zone prefix of the easting is changed.</summary>
    OtherZone,

    /// <summary>A coordinate lies beyond the reach of the frame.</summary>
    OutOfFrame,

    /// <summary>A ring has fewer than four points, the repeated first one included.</summary>
    TooFewPoints,

    /// <summary>A ring does not end where it starts.</summary>
    Unclosed,

    /// <summary>A ring has no area left on the grid.</summary>
    Collapsed,

    /// <summary>Boundaries cross, 自相交.</summary>
    SelfCrossing,

    /// <summary>Two edges run along each other: a spike, or a border drawn twice.</summary>
    RepeatedEdge,

    /// <summary>A hole lies outside its shell, or inside another hole.</summary>
    HoleOutsideShell,

    /// <summary>Two parts of one item overlap, 重叠.</summary>
    OverlappingParts,
}

/// <summary>An item set aside at the door: which, why, and where.</summary>
/// <param name="Item">The caller's number of the item.</param>
/// <param name="Reason">Why it was set aside.</param>
/// <param name="Easting">Easting of the defect as given; not a number where the defect has no place.</param>
/// <param name="Northing">Northing of the defect as given; not a number where the defect has no place.</param>
public readonly record struct Rejection(int Item, RejectionReason Reason, double Easting, double Northing);
