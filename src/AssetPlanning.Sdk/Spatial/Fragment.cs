using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>How the shape of a fragment came about (图形来源).</summary>
public enum FragmentOrigin
{
    /// <summary>The patch lies wholly in the zone (整个图斑).</summary>
    WholePatch,

    /// <summary>The zone lies wholly in the patch (整个分区).</summary>
    WholeZone,

    /// <summary>Traced along both borders, and certified by the exact area (沿界追踪).</summary>
    Traced,

    /// <summary>Tracing did not certify; recomputed by snap-rounding overlay, and certified by the exact area (重新求交).</summary>
    Recomputed,

    /// <summary>No shape agrees with the exact area; the last one tried is given and must not be drawn as proven (未经核验).</summary>
    Uncertified,
}

/// <summary>The common piece of a patch and a zone with its shape, 分割图斑.</summary>
public sealed record Fragment
{
    /// <summary>The caller's number of the patch.</summary>
    public required int Patch { get; init; }

    /// <summary>Number of the zone over all layers of the index.</summary>
    public required int Zone { get; init; }

    /// <summary>Exact planar area; the shape, whose corners lie on the grid, agrees within half a step along its border.</summary>
    public required MeasuredArea Planar { get; init; }

    /// <summary>Polygon or multi-polygon in metres, shells counter-clockwise.</summary>
    public required Geometry Shape { get; init; }

    /// <summary>How the shape came about.</summary>
    public required FragmentOrigin Origin { get; init; }
}
