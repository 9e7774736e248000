namespace AssetPlanning.Spatial;

/// <summary>On which surface an area is measured (量算面).</summary>
public enum AreaSurface
{
    /// <summary>平面面积: on the plane of the projection.</summary>
    Planar,

    /// <summary>椭球面积: on the CGCS2000 ellipsoid.</summary>
    Ellipsoidal,
}
