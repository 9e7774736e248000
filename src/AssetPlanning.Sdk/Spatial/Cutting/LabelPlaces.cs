namespace AssetPlanning.Spatial;

/// <summary>Where the label points of patches lie: in their patch, and in which zone.</summary>
internal sealed class LabelPlaces
{
    private readonly HashSet<int> inPatch = [];
    private readonly ILookup<int, PointHit> hits;

    internal LabelPlaces(PointSet labels, PolygonSet patches, ZoneIndex zones, CancellationToken cancellationToken)
    {
        foreach (var hit in PointOverlay.Locate(labels, ZoneIndex.Build(patches, cancellationToken), cancellationToken).Hits)
        {
            if (hit.Point == hit.Zone)
            {
                inPatch.Add(hit.Point);
            }
        }

        hits = PointOverlay.Locate(labels, zones, cancellationToken).Hits.ToLookup(static hit => hit.Point);
    }

    internal LabelPlace Of(int patch)
    {
        var held = hits[patch].ToArray();
        // Zones do not overlap here, so a point is inside one of them at most.
        return new(inPatch.Contains(patch), held.Any(static hit => hit.Place == PointPlace.OnBorder), held.Length == 0 ? null : held[0].Zone);
    }
}
