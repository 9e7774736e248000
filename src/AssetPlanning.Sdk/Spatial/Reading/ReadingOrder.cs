namespace AssetPlanning.Spatial;

/// <summary>What a look at the head of an item tells before it is read: how many corners at most, and where it starts.</summary>
internal readonly record struct ItemHead(long Corners, double Easting, double Northing);

/// <summary>The order in which the items of a layer are read: along the curve, so that nothing has to be moved afterwards.</summary>
/// <remarks>Only a hint: <see cref="CornerRows"/> sorts again where it turns out wrong, as with items that are set aside.</remarks>
internal sealed class ReadingOrder(GridFrame frame, IngestionLimits limits, int items)
{
    private readonly uint[] keys = new uint[items];
    private int count;

    /// <summary>Most corners that can come.</summary>
    internal long Corners { get; private set; }

    internal void Add(ItemHead head)
    {
        Corners += head.Corners;
        keys[count++] = frame.TrySnap(head.Easting, head.Northing, out var x, out var y) ? SpaceFillingCurve.KeyOf(x, y) : 0;
    }

    /// <summary>Numbers of the items in order; in the caller's where the limit of the layer may decide which are still taken.</summary>
    internal int[] Items() => Corners <= limits.CornersPerLayer ? CurveOrder.Of(keys) : [.. Enumerable.Range(0, keys.Length)];
}
