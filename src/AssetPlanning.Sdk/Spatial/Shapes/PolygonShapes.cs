using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>Items of a layer as shapes, 图形.</summary>
public static class PolygonShapes
{
    /// <summary>An item as a shape, its corners on the grid.</summary>
    /// <param name="polygons">The layer.</param>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>Polygon or multi-polygon in metres, shells counter-clockwise.</returns>
    /// <exception cref="ArgumentException">The item was set aside.</exception>
    public static Geometry ShapeOf(this PolygonSet polygons, int item)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        return polygons.IsAccepted(item)
            ? new FragmentShapes(polygons.Frame).Of(RingRows.Of(polygons, item))
            : throw new ArgumentException($"Item {item} was set aside.", nameof(item));
    }
}
