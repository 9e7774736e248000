using NetTopologySuite.Operation.OverlayNG;

namespace AssetPlanning.Spatial;

/// <summary>Cuts patches by all zones: measures each once, and follows the borders of the pairs that divide it.</summary>
internal sealed class FragmentWalk
{
    private readonly PolygonSet patches;
    private readonly ZoneIndex zones;
    private readonly PatchWalk areas;
    private readonly FragmentTrace trace;
    private readonly FragmentShapes shapes;
    private readonly FragmentCertificate certificate = new();
    private readonly RingBuffer rings = new(), snapped = new();
    private readonly EdgeNoding noding = new();
    private readonly RingWeaving weaving = new();

    internal FragmentWalk(PolygonSet patches, ZoneIndex zones)
    {
        this.patches = patches;
        this.zones = zones;
        var log = new CrossingLog(zones.ZoneCount);
        areas = new(zones, patches, planarOnly: true, log);
        trace = new(zones, patches, log);
        shapes = new(patches.Frame);
    }

    /// <summary>The fragments of one patch with at least the minimum area.</summary>
    internal void Cut(int slot, Int128 minimum, FragmentBatch batch)
    {
        var tally = areas.Measure(slot);
        var patch = patches.ItemOfSlot[slot];
        var whole = patches.PlanarAreaOf(patch).Units;
        for (var i = 0; i < tally.Count; i++)
        {
            var (zone, planar, _) = tally[i];
            if (planar <= 0 || planar < minimum)
            {
                continue;
            }

            var reference = zones.ReferenceOf(zone);
            var layer = zones.Layers[reference.Layer];
            if (planar == whole)
            {
                batch.AddWhole(patch, zone, planar, FragmentOrigin.WholePatch);
            }
            else if (layer.PlanarAreaOf(reference.Item).Units == planar)
            {
                batch.AddWhole(patch, zone, planar, FragmentOrigin.WholeZone);
            }
            else
            {
                CutPair(patch, zone, layer, reference.Item, planar, batch);
            }
        }
    }

    private void CutPair(int patch, int zone, PolygonSet layer, int item, long planar, FragmentBatch batch)
    {
        var isTraced = trace.Trace(zone, rings);
        var bound = isTraced ? FragmentCertificate.BoundOf(rings, trace.CrossingCount) : 0;
        if (isTraced && certificate.OfTraced(rings, planar, bound) is { } order)
        {
            batch.Add(patch, zone, planar, FragmentOrigin.Traced, rings, order);
        }
        else if (isTraced && noding.Split(rings) && weaving.Weave(noding.Edges, snapped) && certificate.OfWoven(snapped, planar, bound) is { } ordered)
        {
            batch.Add(patch, zone, planar, FragmentOrigin.Snapped, snapped, ordered);
        }
        else
        {
            Recompute(patch, zone, layer, item, planar, bound, batch);
        }
    }

    private void Recompute(int patch, int zone, PolygonSet layer, int item, long planar, long bound, FragmentBatch batch)
    {
        var overlay = new OverlayNG(shapes.Of(RingRows.Of(patches, patch)), shapes.Of(RingRows.Of(layer, item)), shapes.Grid, OverlayNG.INTERSECTION) { StrictMode = true };
        shapes.Read(overlay.GetResult(), rings);
        // Snap-rounding may move every corner of the result.
        var agrees = FragmentCertificate.Agrees(rings, planar, Math.Max(bound, FragmentCertificate.BoundOf(rings, rings.X.Length)));
        batch.Add(patch, zone, planar, agrees ? FragmentOrigin.Recomputed : FragmentOrigin.Uncertified, rings, [.. Enumerable.Range(0, rings.Count)]);
    }
}
