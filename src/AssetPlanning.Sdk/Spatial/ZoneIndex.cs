namespace AssetPlanning.Spatial;

/// <summary>One or several zone layers made ready for overlay, 分区索引: built once, used for any number of patch layers and threads.</summary>
/// <remarks>Zones of different layers, and of one layer, may overlap, touch or leave gaps. Immutable.</remarks>
public sealed class ZoneIndex
{
    private readonly PolygonSet[] layers;
    private readonly int[] firstZone;

    private ZoneIndex(PolygonSet[] layers, CancellationToken cancellationToken)
    {
        this.layers = layers;
        firstZone = new int[layers.Length + 1];
        for (var i = 0; i < layers.Length; i++)
        {
            firstZone[i + 1] = checked(firstZone[i] + layers[i].Count);
        }

        Edges = new(layers);
        Grid = new(Edges.Edges, cancellationToken);
        Location = new(Edges.Edges, Grid, cancellationToken);
        Starts = new(Edges, Grid);
    }

    /// <summary>The frame all layers share.</summary>
    public GridFrame Frame => layers[0].Frame;

    /// <summary>Number of layers.</summary>
    public int LayerCount => layers.Length;

    /// <summary>Number of zones over all layers, those set aside included.</summary>
    public int ZoneCount => firstZone[^1];

    internal ZoneEdges Edges { get; }

    internal EdgeGrid Grid { get; }

    internal ZoneLocation Location { get; }

    internal RingStarts Starts { get; }

    internal ReadOnlySpan<PolygonSet> Layers => layers;

    /// <summary>Builds the index of one layer.</summary>
    /// <param name="zones">The zones.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    public static ZoneIndex Build(PolygonSet zones, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return new([zones], cancellationToken);
    }

    /// <summary>Builds one index over several layers of the same frame.</summary>
    /// <param name="layers">The layers.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">There is no layer, or the frames differ.</exception>
    public static ZoneIndex Build(IReadOnlyList<PolygonSet> layers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(layers);
        if (layers.Count == 0)
        {
            throw new ArgumentException("An index needs at least one layer.", nameof(layers));
        }

        PolygonSet[] copy = [.. layers];
        if (!copy.All(l => l.Frame.IsSameAs(copy[0].Frame)))
        {
            throw new ArgumentException("All layers share one frame.", nameof(layers));
        }

        return new(copy, cancellationToken);
    }

    /// <summary>The layer and the caller's number in it of a zone.</summary>
    /// <param name="zone">Number of the zone over all layers.</param>
    /// <returns>The layer and the number in it.</returns>
    public ZoneReference ReferenceOf(int zone)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)zone), unchecked((uint)ZoneCount), nameof(zone));
        var at = Array.BinarySearch(firstZone, zone);
        // Empty layers repeat a first zone; the last of equals holds it.
        if (at < 0)
        {
            at = ~at - 1;
        }

        while (firstZone[at + 1] == zone)
        {
            at++;
        }

        return new(at, zone - firstZone[at]);
    }

    /// <summary>Number over all layers of an item of a layer: the items of layer 0 first, in the caller's order.</summary>
    /// <param name="reference">The layer and the number in it.</param>
    /// <returns>Number of the zone over all layers.</returns>
    public int ZoneOf(ZoneReference reference)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)reference.Layer), unchecked((uint)LayerCount), nameof(reference));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)reference.Item), unchecked((uint)layers[reference.Layer].Count), nameof(reference));
        return firstZone[reference.Layer] + reference.Item;
    }
}

/// <summary>A zone by its layer and the caller's number in that layer (分区编号).</summary>
/// <param name="Layer">Position of the layer in the index.</param>
/// <param name="Item">The caller's number of the zone in its layer.</param>
public readonly record struct ZoneReference(int Layer, int Item);
