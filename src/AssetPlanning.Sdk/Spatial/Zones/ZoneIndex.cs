namespace AssetPlanning.Spatial;

/// <summary>One or several zone layers made ready for overlay, 分区索引: built once, used for any number of patch layers and threads.</summary>
/// <remarks>Zones of different layers, and of one layer, may overlap, touch or leave gaps. Immutable.</remarks>
public sealed class ZoneIndex
{
    private readonly PolygonSet[] layers;

    private ZoneIndex(PolygonSet[] layers, CancellationToken cancellationToken)
    {
        this.layers = layers;
        Numbers = new(layers.Select(static layer => layer.Count));
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
    public int ZoneCount => Numbers.ZoneCount;

    /// <summary>How the zones are numbered over all layers.</summary>
    public ZoneNumbers Numbers { get; }

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
        if (copy.Any(static layer => layer is null))
        {
            throw new ArgumentException("A layer is missing.", nameof(layers));
        }

        if (!copy.All(l => l.Frame.IsSameAs(copy[0].Frame)))
        {
            throw new ArgumentException("All layers share one frame.", nameof(layers));
        }

        return new(copy, cancellationToken);
    }

    /// <summary>The layer and the caller's number in it of a zone.</summary>
    /// <param name="zone">Number of the zone over all layers.</param>
    /// <returns>The layer and the number in it.</returns>
    public ZoneReference ReferenceOf(int zone) => Numbers.ReferenceOf(zone);

    /// <summary>Number over all layers of an item of a layer: the items of layer 0 first, in the caller's order.</summary>
    /// <param name="reference">The layer and the number in it.</param>
    /// <returns>Number of the zone over all layers.</returns>
    public int ZoneOf(ZoneReference reference) => Numbers.ZoneOf(reference);
}
