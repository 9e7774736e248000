namespace AssetPlanning.Spatial;

/// <summary>A planar and an ellipsoidal area that belong together (平面面积与椭球面积).</summary>
/// <param name="Planar">Planar area 平面面积.</param>
/// <param name="Ellipsoidal">Area on the ellipsoid 椭球面积; absent where the frame names no projection.</param>
public readonly record struct AreaPair(MeasuredArea Planar, MeasuredArea? Ellipsoidal)
{
    /// <summary>Adds both parts; the ellipsoidal one is absent where either lacks it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The sums.</returns>
    public static AreaPair operator +(AreaPair left, AreaPair right) => new(left.Planar + right.Planar, left.Ellipsoidal + right.Ellipsoidal);

    /// <summary>Subtracts both parts; the ellipsoidal one is absent where either lacks it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The differences.</returns>
    public static AreaPair operator -(AreaPair left, AreaPair right) => new(left.Planar - right.Planar, left.Ellipsoidal - right.Ellipsoidal);
}
