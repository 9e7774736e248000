using NetTopologySuite.Operation.OverlayNG;

namespace AssetPlanning.Spatial;

/// <summary>The overlay with geometry, 分割: what <see cref="AreaOverlay"/> measures, as shapes.</summary>
/// <remarks>
/// Areas come first and are exact; shapes are traced from the same crossings, rounded to the grid, and accepted only when
/// their area agrees. Where a ring would cross or meet itself that pair is recomputed by snap-rounding overlay.
/// </remarks>
public static class FragmentOverlay
{
    /// <summary>Cuts all patches by all zones.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area get no fragment.</param>
    /// <param name="cancellationToken">Stops the cutting.</param>
    /// <returns>The fragments, ordered by patch, then by zone.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    public static ValueList<Fragment> Cut(
        PolygonSet patches,
        ZoneIndex zones,
        MeasuredArea minimumArea,
        CancellationToken cancellationToken = default)
    {
        AreaOverlay.Check(patches, zones, minimumArea, threads: 1);
        var areas = new PatchWalk(zones, patches, planarOnly: true);
        var trace = new FragmentTrace(zones, patches);
        var shapes = new FragmentShapes(patches.Frame);
        var fragments = new List<Fragment>();
        for (var slot = 0; slot < patches.AcceptedCount; slot++)
        {
            if ((slot & 63) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var tally = areas.Measure(slot);
            var patch = patches.ItemOfSlot[slot];
            var isCollected = false;
            for (var i = 0; i < tally.Count; i++)
            {
                var (zone, planar, _) = tally[i];
                if (planar <= 0 || planar < minimumArea.Units)
                {
                    continue;
                }

                var area = new MeasuredArea(planar);
                var reference = zones.ReferenceOf(zone);
                var layer = zones.Layers[reference.Layer];
                if (patches.PlanarAreaOf(patch) == area)
                {
                    fragments.Add(new() { Patch = patch, Zone = zone, Planar = area, Shape = shapes.Of(patches, patch), Origin = FragmentOrigin.WholePatch });
                }
                else if (layer.PlanarAreaOf(reference.Item) == area)
                {
                    fragments.Add(new() { Patch = patch, Zone = zone, Planar = area, Shape = shapes.Of(layer, reference.Item), Origin = FragmentOrigin.WholeZone });
                }
                else
                {
                    if (!isCollected)
                    {
                        trace.Collect(slot);
                    }

                    isCollected = true;
                    fragments.Add(Piece(patches, patch, layer, reference.Item, zone, planar, trace, shapes));
                }
            }
        }

        fragments.Sort((a, b) => a.Patch != b.Patch ? a.Patch.CompareTo(b.Patch) : a.Zone.CompareTo(b.Zone));
        return [.. fragments];
    }

    private static Fragment Piece(
        PolygonSet patches,
        int patch,
        PolygonSet layer,
        int item,
        int zone,
        long planar,
        FragmentTrace trace,
        FragmentShapes shapes)
    {
        if (trace.Rings(zone) is { } rings && FragmentShapes.Agrees(rings, planar) && shapes.Assemble(rings) is { } traced)
        {
            return new() { Patch = patch, Zone = zone, Planar = new(planar), Shape = traced, Origin = FragmentOrigin.Traced };
        }

        var overlay = new OverlayNG(shapes.Of(patches, patch), shapes.Of(layer, item), shapes.Grid, OverlayNG.INTERSECTION) { StrictMode = true };
        var shape = overlay.GetResult();
        // Half a step along the border, on either side, and the rounding of doubles at some 10⁷ m.
        var tolerance = shape.Length / GridFrame.StepsPerMetre + 1e-5;
        var agrees = Math.Abs(shape.Area - (double)new MeasuredArea(planar).SquareMetres) <= tolerance;
        return new()
        {
            Patch = patch,
            Zone = zone,
            Planar = new(planar),
            Shape = shape,
            Origin = agrees ? FragmentOrigin.Recomputed : FragmentOrigin.Uncertified,
        };
    }
}
