namespace AssetPlanning.Spatial;

/// <summary>The measured parts of patches, the outside included, adding up to the patch in integers.</summary>
internal sealed class CutMeasure
{
    private readonly PolygonSet patches;
    private readonly CombinationAreas areas;
    private readonly AreaSurface basis;
    private readonly MeasuredArea overlapTolerance;
    private readonly bool isZoneSetAside;

    internal CutMeasure(PolygonSet patches, ZoneIndex zones, AreaSurface basis, MeasuredArea overlapTolerance, int threads, CancellationToken cancellationToken)
    {
        this.patches = patches;
        this.basis = basis;
        this.overlapTolerance = overlapTolerance;
        isZoneSetAside = zones.Layers.ToArray().Any(static layer => layer.Rejections.Count > 0);
        // Combinations and not pairs: only they tell ground covered twice from ground not covered.
        areas = CombinationOverlay.Measure(patches, CombinationIndex.Build(zones, cancellationToken), MeasuredArea.Zero, threads, null, cancellationToken);
    }

    internal CutDoubt? DoubtOf(int patch)
    {
        if (!patches.IsAccepted(patch) || patches.PlanarAreaOf(patch) == MeasuredArea.Zero)
        {
            return CutDoubt.PatchSetAside;
        }

        if (OverlapOf(patch) > overlapTolerance)
        {
            return CutDoubt.ZonesOverlap;
        }

        return isZoneSetAside && areas.UncoveredOf(patch).Planar != MeasuredArea.Zero ? CutDoubt.ZoneSetAside : null;
    }

    /// <summary>Planar ground of a patch in more than one zone.</summary>
    internal MeasuredArea OverlapOf(int patch) => RowsOf(patch)
        .Where(row => areas.ZonesOf(row.Combination).Length > 1)
        .Aggregate(MeasuredArea.Zero, static (sum, row) => sum + row.Planar);

    /// <summary>The parts with any ground, ordered by zone, the outside last; ground of several zones goes to the largest of their parts.</summary>
    internal MeasuredPart[] Of(int patch)
    {
        var ofZone = new SortedDictionary<int, MeasuredArea>();
        var outside = On(areas.AreaOf(patch).Planar, areas.AreaOf(patch).Ellipsoidal);
        foreach (var row in RowsOf(patch).OrderBy(row => areas.ZonesOf(row.Combination).Length))
        {
            var measured = On(row.Planar, row.Ellipsoidal);
            var zone = areas.ZonesOf(row.Combination).ToArray().MaxBy(zone => ofZone.GetValueOrDefault(zone));
            ofZone[zone] = ofZone.GetValueOrDefault(zone) + measured;
            outside -= measured;
        }

        return Settled([.. ofZone.Select(static part => new MeasuredPart(part.Key, part.Value)), new(null, outside)]);
    }

    private IEnumerable<CombinationArea> RowsOf(int patch) => Enumerable.Range(areas.FirstRowOf(patch), areas.RowCountOf(patch)).Select(row => areas[row]);

    // Rounding at crossings may leave a part with a few units less than nothing: the largest one bears them.
    private static MeasuredPart[] Settled(List<MeasuredPart> parts)
    {
        var below = parts.Where(static part => part.Measured < MeasuredArea.Zero).Aggregate(MeasuredArea.Zero, static (sum, part) => sum + part.Measured);
        parts.RemoveAll(static part => part.Measured <= MeasuredArea.Zero);
        var largest = parts.IndexOf(parts.MaxBy(static part => part.Measured));
        parts[largest] = parts[largest] with { Measured = parts[largest].Measured + below };
        return [.. parts];
    }

    private MeasuredArea On(MeasuredArea planar, MeasuredArea? ellipsoidal) => basis == AreaSurface.Planar ? planar : ellipsoidal!.Value;
}
