namespace AssetPlanning.Spatial;

/// <summary>How the layer and the boundary balance, 面积闭合: zones + gaps − covered more than once − outside = boundary, to the unit.</summary>
/// <param name="Boundary">Planar area of all boundary items.</param>
/// <param name="Zones">Planar area of all accepted zones.</param>
/// <param name="Gaps">Ground of the boundary in no zone, 缝隙.</param>
/// <param name="Excess">Ground of the boundary in more than one zone, each further zone counted once, 重复计算面积.</param>
/// <param name="Outside">Ground of zones beyond the boundary, 界外面积.</param>
public readonly record struct CoverageAccount(MeasuredArea Boundary, MeasuredArea Zones, MeasuredArea Gaps, MeasuredArea Excess, MeasuredArea Outside);
