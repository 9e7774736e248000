namespace AssetPlanning.Spatial;

/// <summary>The measured parts of patches, the outside included, adding up to the patch in integers.</summary>
internal sealed class CutMeasure
{
    private readonly PolygonSet patches;
    private readonly CombinationAreas areas;
    private readonly AreaBasis basis;

    internal CutMeasure(PolygonSet patches, ZoneIndex zones, AreaBasis basis, int threads, CancellationToken cancellationToken)
    {
        this.patches = patches;
        this.basis = basis;
        // Combinations and not pairs: only they tell ground covered twice from ground not covered.
        areas = CombinationOverlay.Measure(patches, CombinationIndex.Build(zones, cancellationToken), MeasuredArea.Zero, threads, null, cancellationToken);
    }

    internal CutDoubt? DoubtOf(int patch)
    {
        if (!patches.IsAccepted(patch) || patches.PlanarAreaOf(patch) == MeasuredArea.Zero)
        {
            return CutDoubt.PatchSetAside;
        }

        for (var row = areas.FirstRowOf(patch); row < areas.FirstRowOf(patch) + areas.RowCountOf(patch); row++)
        {
            if (areas.ZonesOf(areas[row].Combination).Length > 1)
            {
                return CutDoubt.ZonesOverlap;
            }
        }

        return null;
    }

    /// <summary>The parts with any ground, ordered by zone, the outside last.</summary>
    internal MeasuredPart[] Of(int patch)
    {
        var parts = new List<MeasuredPart>();
        var outside = On(areas.AreaOf(patch).Planar, areas.AreaOf(patch).Ellipsoidal);
        for (var row = areas.FirstRowOf(patch); row < areas.FirstRowOf(patch) + areas.RowCountOf(patch); row++)
        {
            var area = areas[row];
            if (areas.ZonesOf(area.Combination) is [var zone])
            {
                parts.Add(new(zone, On(area.Planar, area.Ellipsoidal)));
                outside -= parts[^1].Measured;
            }
        }

        parts.Sort(static (a, b) => a.Zone!.Value.CompareTo(b.Zone!.Value));
        parts.Add(new(null, outside));
        return Settled(parts);
    }

    // Rounding at crossings may leave a part with a few units less than nothing: the largest one bears them.
    private static MeasuredPart[] Settled(List<MeasuredPart> parts)
    {
        var below = parts.Where(static part => part.Measured < MeasuredArea.Zero).Aggregate(MeasuredArea.Zero, static (sum, part) => sum + part.Measured);
        parts.RemoveAll(static part => part.Measured <= MeasuredArea.Zero);
        var largest = parts.IndexOf(parts.MaxBy(static part => part.Measured));
        parts[largest] = parts[largest] with { Measured = parts[largest].Measured + below };
        return [.. parts];
    }

    private MeasuredArea On(MeasuredArea planar, MeasuredArea? ellipsoidal) => basis == AreaBasis.Planar ? planar : ellipsoidal!.Value;
}
