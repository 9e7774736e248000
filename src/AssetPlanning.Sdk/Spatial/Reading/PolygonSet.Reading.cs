using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <content>The doors a layer comes in by.</content>
public sealed partial class PolygonSet
{
    /// <summary>Reads polygons and multi-polygons.</summary>
    /// <param name="geometries">The items; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer.</returns>
    public static PolygonSet FromGeometries(
        IReadOnlyList<Geometry?> geometries,
        GridFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        return FromGeometries(geometries, frame, limits, RepairRules.None, cancellationToken);
    }

    /// <summary>Reads polygons and multi-polygons, and repairs defects by the rules named.</summary>
    /// <param name="geometries">The items; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring.</param>
    /// <param name="repairs">What may be repaired, and how.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer; every repair is listed in it.</returns>
    public static PolygonSet FromGeometries(
        IReadOnlyList<Geometry?> geometries,
        GridFrame frame,
        IngestionLimits limits,
        RepairRules repairs,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(geometries);
        return Read(geometries, GeometryReading.HeadOf, GeometryReading.Read, frame, limits, repairs, cancellationToken);
    }

    /// <summary>Reads well-known binary: OGC, ISO with Z and M, EWKB with SRID, either byte order.</summary>
    /// <param name="items">One polygon or multi-polygon each; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer.</returns>
    public static PolygonSet FromWkb(
        IReadOnlyList<ReadOnlyMemory<byte>> items,
        GridFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        return FromWkb(items, frame, limits, RepairRules.None, cancellationToken);
    }

    /// <summary>Reads well-known binary, and repairs defects by the rules named.</summary>
    /// <param name="items">The items; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring.</param>
    /// <param name="repairs">What may be repaired, and how.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer; every repair is listed in it.</returns>
    public static PolygonSet FromWkb(
        IReadOnlyList<ReadOnlyMemory<byte>> items,
        GridFrame frame,
        IngestionLimits limits,
        RepairRules repairs,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Read(items, WkbReading.HeadOf, WkbReading.Read, frame, limits, repairs, cancellationToken);
    }

    private static PolygonSet Read<T>(
        IReadOnlyList<T> items,
        Func<T, ItemHead> headOf,
        Action<T, IRingSink> read,
        GridFrame frame,
        IngestionLimits limits,
        RepairRules repairs,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(repairs);
        var order = new ReadingOrder(frame, limits, items.Count);
        for (var item = 0; item < items.Count; item++)
        {
            if ((item & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            order.Add(headOf(items[item]));
        }

        var ingestion = new Ingestion(frame, limits, items.Count, order.Corners, cancellationToken);
        var repair = new ItemRepair(repairs, ingestion);
        var done = 0;
        foreach (var item in order.Items())
        {
            if ((done++ & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ingestion.BeginItem(item);
            read(items[item], ingestion);
            if (repairs != RepairRules.None && ingestion.RejectionOf(item) is { } rejected)
            {
                var drawn = new DrawnItem(frame);
                read(items[item], drawn);
                repair.Try(rejected, drawn);
            }
        }

        return ingestion.Finish(repair.Repairs);
    }
}
