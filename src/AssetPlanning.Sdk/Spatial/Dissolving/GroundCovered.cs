using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>The area several items of a layer cover together, ground covered twice counting once.</summary>
internal static class GroundCovered
{
    /// <summary>Measured inside the box around the items: the box less what no item covers.</summary>
    internal static MeasuredArea By(PolygonSet set, IReadOnlyList<int> items, CancellationToken cancellationToken)
    {
        var shapes = items.Select(item => GridShapes.InMetres(new GridShapes().Of(set, item), set.Frame)).ToArray();
        var around = new Envelope();
        Array.ForEach(shapes, shape => around.ExpandToInclude(shape.EnvelopeInternal));
        var box = PolygonSet.FromGeometries(
            [new GeometryFactory().ToGeometry(around)], set.Frame, IngestionLimits.Unlimited, cancellationToken);
        var zones = ZoneIndex.Build(PolygonSet.FromGeometries(shapes, set.Frame, IngestionLimits.Unlimited, cancellationToken), cancellationToken);
        var index = CombinationIndex.Build(zones, cancellationToken);
        return CombinationOverlay.Measure(box, index, MeasuredArea.Zero, 1, null, cancellationToken).CoveredOf(0).Planar;
    }
}
