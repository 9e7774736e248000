using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>The boxes around items that were set aside, 不合格图斑外包范围: where such an item may have lain.</summary>
/// <remarks>
/// The corners of an item with a crossing or a stray hole are where they were surveyed, so it lies within their box. One whose
/// coordinates are missing, in degrees, of another zone or beyond the frame may lie anywhere: it has no box.
/// </remarks>
public sealed class RejectedEnvelopes
{
    private RejectedEnvelopes(PolygonSet layer, PolygonSet boxes, ValueList<int> items)
    {
        Layer = layer;
        Boxes = boxes;
        Items = items;
        AreComplete = boxes.AcceptedCount == layer.Rejections.Count;
    }

    /// <summary>The layer whose items were set aside.</summary>
    public PolygonSet Layer { get; }

    /// <summary>One box an item that has one.</summary>
    public PolygonSet Boxes { get; }

    /// <summary>The caller's numbers of the items the boxes are around.</summary>
    public ValueList<int> Items { get; }

    /// <summary>Whether every item set aside has a box.</summary>
    public bool AreComplete { get; }

    /// <summary>Finds the boxes.</summary>
    /// <param name="given">The items as they were given.</param>
    /// <param name="read">The layer read from them.</param>
    /// <returns>The boxes.</returns>
    /// <exception cref="ArgumentException">The layer has another number of items.</exception>
    public static RejectedEnvelopes Of(IReadOnlyList<Geometry?> given, PolygonSet read)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(read);
        if (given.Count != read.Count)
        {
            throw new ArgumentException("The layer was read from other items.", nameof(given));
        }

        int[] items = [.. read.Rejections.Where(static rejection => IsPlaced(rejection.Reason)).Select(static rejection => rejection.Item)];
        var factory = new GeometryFactory();
        var boxes = PolygonSet.FromGeometries([.. items.Select(item => factory.ToGeometry(given[item]!.EnvelopeInternal))], read.Frame, IngestionLimits.Unlimited);
        return new(read, boxes, items);
    }

    private static bool IsPlaced(RejectionReason reason) => reason is RejectionReason.SelfCrossing or RejectionReason.RepeatedEdge
        or RejectionReason.HoleOutsideShell or RejectionReason.OverlappingParts or RejectionReason.Unclosed;
}
