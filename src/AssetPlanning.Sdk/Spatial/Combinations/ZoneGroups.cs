namespace AssetPlanning.Spatial;

/// <summary>Which zones can never cover the same ground: a layer without overlaps is one group, every zone of another layer its own.</summary>
/// <remarks>
/// Borders inside a group need no comparison. Nothing is taken on trust: a layer counts as free of overlaps only when no
/// two of its borders cross and all its common areas, exact integers then, are zero. The group with the lower number
/// plays the moved part in the tie rule, patches before all groups: translations of very different size never contradict.
/// </remarks>
internal static class ZoneGroups
{
    internal static int[] Of(ZoneIndex index, CancellationToken cancellationToken)
    {
        var groups = new int[index.ZoneCount];
        int zone = 0, group = 0;
        for (var layer = 0; layer < index.LayerCount; layer++)
        {
            var set = index.Layers[layer];
            var apart = IsFreeOfOverlaps(index.LayerCount == 1 ? index : ZoneIndex.Build(set, cancellationToken), set, cancellationToken);
            for (var i = 0; i < set.Count; i++)
            {
                groups[zone + i] = apart ? group : group + i;
            }

            group += apart ? 1 : set.Count;
            zone += set.Count;
        }

        return groups;
    }

    private static bool IsFreeOfOverlaps(ZoneIndex own, PolygonSet layer, CancellationToken cancellationToken)
    {
        var walk = new PatchWalk(own, layer, planarOnly: true);
        for (var slot = 0; slot < layer.AcceptedCount; slot++)
        {
            if ((slot & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var areas = walk.Measure(slot);
            if (walk.HasCrossed)
            {
                return false;
            }

            for (var i = 0; i < areas.Count; i++)
            {
                if (areas[i].Key != layer.ItemOfSlot[slot] && areas[i].Planar != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
