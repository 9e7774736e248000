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

    /// <summary>Traced, but rounding to the grid made borders meet; joined anew where they meet, and certified by the exact area (格网捕捉).</summary>
    Snapped,

    /// <summary>Thinner than the grid: rounded to it nothing has width, so there is no shape; certified by the exact area (小于格网).</summary>
    BelowGrid,

    /// <summary>Neither certified; recomputed by snap-rounding overlay, and certified by the exact area (重新求交).</summary>
    Recomputed,

    /// <summary>No shape agrees with the exact area; the last one tried is given and must not be drawn as proven (未经核验).</summary>
    Uncertified,
}

/// <summary>The common piece of a patch and a zone, 分割图斑; its shape is in <see cref="Fragments"/>.</summary>
/// <param name="Patch">The caller's number of the patch.</param>
/// <param name="Zone">Number of the zone over all layers of the index; see <see cref="ZoneIndex.ReferenceOf"/>.</param>
/// <param name="Planar">Exact planar area 平面面积; the shape, whose corners lie on the grid, agrees but for half a step to either axis along its border.</param>
/// <param name="Origin">How the shape came about.</param>
public readonly record struct Fragment(int Patch, int Zone, MeasuredArea Planar, FragmentOrigin Origin);
