using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>The outline of overlapping items by snap-rounding union, given only when it agrees with what they cover.</summary>
internal static class UnitedOutline
{
    internal static Geometry? Of(PolygonSet set, IReadOnlyList<int> items, MeasuredArea covered, CancellationToken cancellationToken)
    {
        var shapes = new GridShapes();
        var united = new GridOverlay().Union(items.Select(item => shapes.Of(set, item)), cancellationToken);
        var shape = GridShapes.InMetres(united, set.Frame);
        // Every border may have moved by so many steps, to either side; and the rounding of doubles at some 10⁷ m.
        var tolerance = (shape.Length * GridOverlay.Drift(items.Count) / GridFrame.StepsPerMetre) + 1e-5;
        return Math.Abs(shape.Area - (double)covered.SquareMetres) <= tolerance ? shape : null;
    }
}
