namespace AssetPlanning.Spatial;

/// <summary>A zone index that also knows how its zones overlap each other, 组合分区索引: for union and combination areas.</summary>
/// <remarks>Built once, used for any number of patch layers and threads. Immutable.</remarks>
public sealed class CombinationIndex
{
    private CombinationIndex(ZoneIndex zones, CancellationToken cancellationToken)
    {
        Zones = zones;
        Borders = new(zones, cancellationToken);
    }

    /// <summary>The zones.</summary>
    public ZoneIndex Zones { get; }

    internal BorderEvents Borders { get; }

    /// <summary>Finds all crossings between borders of different zones, except inside layers that prove free of overlaps.</summary>
    /// <param name="zones">The zones.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    public static CombinationIndex Build(ZoneIndex zones, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return new(zones, cancellationToken);
    }
}
