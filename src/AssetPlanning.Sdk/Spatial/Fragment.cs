using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>How the shape of a fragment came about.</summary>
public enum FragmentOrigin
{
    /// <summary>The patch lies wholly in the zone.</summary>
    WholePatch,

    /// <summary>The zone lies wholly in the patch.</summary>
    WholeZone,

    /// <summary>Traced along both borders, and certified by the exact area.</summary>
    Traced,

    /// <summary>Tracing did not certify; recomputed by snap-rounding overlay, and certified by the exact area.</summary>
    Recomputed,

    /// <summary>No shape agrees with the exact area; the last one tried is given and must not be drawn as proven.</summary>
    Uncertified,
}

/// <summary>The common piece of a patch and a zone with its shape, 分割图斑.</summary>
/// <param name="Patch">The caller's number of the patch.</param>
/// <param name="Zone">Number of the zone over all layers of the index.</param>
/// <param name="Planar">Exact planar area; the shape, whose corners lie on the grid, agrees within half a step along its border.</param>
/// <param name="Shape">Polygon or multi-polygon in metres, shells counter-clockwise.</param>
/// <param name="Origin">How the shape came about.</param>
public sealed record Fragment(int Patch, int Zone, MeasuredArea Planar, Geometry Shape, FragmentOrigin Origin);
