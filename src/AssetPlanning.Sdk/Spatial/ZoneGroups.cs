namespace AssetPlanning.Spatial;

/// <summary>Which zones can never cover the same ground: a layer without overlaps is one group, every zone of another layer its own.</summary>
/// <remarks>
/// Borders inside a group need no comparison. Nothing is taken on trust: a layer counts as free of overlaps only when no
/// two of its borders cross and all its common areas, exact integers then, are zero. The group with the lower number
/// plays the moved part in the tie rule, patches before all groups: translations of very different size never contradict.
/// </remarks>
static class ZoneGroups
{
    public static int[] Of(ZoneIndex index, CancellationToken cancellationToken)
    {
        var groups = new int[index.ZoneCount];
        int zone = 0, group = 0;
        for (var layer = 0; layer < index.LayerCount; layer++)
        {
            var set = index.Layers[layer];
            var apart = IsFreeOfOverlaps(index, set, zone, cancellationToken);
            for (var i = 0; i < set.Count; i++) groups[zone + i] = apart ? group : group + i;
            group += apart ? 1 : set.Count;
            zone += set.Count;
        }

        return groups;
    }

    static bool IsFreeOfOverlaps(ZoneIndex index, PolygonSet layer, int firstZone, CancellationToken cancellationToken)
    {
        var corners = layer.Corners;
        var meeting = new EdgeMeeting(index);
        for (var r = 0; r < corners.RingCount; r++)
        {
            if ((r & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var i = corners.RingStart[r]; i + 1 < corners.RingStart[r + 1]; i++)
                foreach (ref readonly var crossing in meeting.Of(new(corners.X[i], corners.Y[i], corners.X[i + 1], corners.Y[i + 1])))
                    if (IsInLayer(index.Edges.Edges[crossing.ZoneEdge].Zone) && crossing.Place is { StartOffset: > 0, EndOffset: > 0, OtherStart: not 0, OtherEnd: not 0 }) return false;
        }

        var walk = new PatchWalk(index, layer);
        for (var slot = 0; slot < layer.AcceptedCount; slot++)
        {
            if ((slot & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            var areas = walk.Measure(slot);
            for (var i = 0; i < areas.Count; i++)
                if (IsInLayer(areas[i].Key) && areas[i].Key != firstZone + layer.ItemOfSlot[slot] && areas[i].Planar != 0) return false;
        }

        return true;

        bool IsInLayer(int zone) => zone >= firstZone && zone - firstZone < layer.Count;
    }
}
