namespace AssetPlanning.Spatial;

/// <summary>The rows an overlay has of a patch as parts of it: its zones, its dust, its remainder.</summary>
/// <remarks>
/// A part of no size may come out a few units below zero. Up to the exactness promised for any area, 10⁻⁹ of the patch and 10⁻⁶ m²,
/// that is rounding, and the largest part bears it; more is ground that zones cover twice.
/// </remarks>
internal static class OverlayParts
{
    private static MeasuredArea Promised => MeasuredArea.FromSquareMetres(0.000_001m);

    internal static IReadOnlyList<(SubjectId Key, MeasuredArea Measured)> Of(OverlayAreas areas, int patch, AreaSurface surface)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)patch), unchecked((uint)areas.PatchCount), nameof(patch));
        var parts = new List<(SubjectId Key, MeasuredArea Measured)>();
        for (var pair = areas.FirstPairOf(patch); pair < areas.FirstPairOf(patch) + areas.PairCountOf(patch); pair++)
        {
            var row = areas[pair];
            parts.Add((areas.Zones.ReferenceOf(row.Zone).Name, On(surface, new(row.Planar, row.Ellipsoidal))));
        }

        parts.Add(("dust", On(surface, areas.DustOf(patch))));
        parts.Add(("remainder", On(surface, areas.RemainderOf(patch))));
        var zones = parts.Count - 2;
        Settle(parts, new MeasuredArea(On(surface, areas.AreaOf(patch)).Units / 1_000_000_000) + Promised);
        return [.. parts.Where((part, at) => at < zones || part.Measured != MeasuredArea.Zero)];
    }

    private static void Settle(List<(SubjectId Key, MeasuredArea Measured)> parts, MeasuredArea rounding)
    {
        var below = MeasuredArea.Zero;
        var largest = 0;
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Measured < MeasuredArea.Zero && parts[at].Measured >= -rounding)
            {
                below += parts[at].Measured;
                parts[at] = (parts[at].Key, MeasuredArea.Zero);
            }

            largest = parts[at].Measured > parts[largest].Measured ? at : largest;
        }

        parts[largest] = (parts[largest].Key, parts[largest].Measured + below);
    }

    private static MeasuredArea On(AreaSurface surface, AreaPair areas) => surface switch
    {
        AreaSurface.Planar => areas.Planar,
        AreaSurface.Ellipsoidal => areas.Ellipsoidal ?? throw new ArgumentException("The frame names no projection: there are planar areas only.", nameof(surface)),
        _ => throw new ArgumentOutOfRangeException(nameof(surface), surface, "Unknown surface."),
    };
}
