namespace AssetPlanning.Spatial;

/// <summary>A zone by its layer and the caller's number in that layer (分区编号).</summary>
/// <param name="Layer">Position of the layer in the index.</param>
/// <param name="Item">The caller's number of the zone in its layer.</param>
public readonly record struct ZoneReference(int Layer, int Item)
{
    /// <summary>As findings and trails call the zone.</summary>
    internal SubjectId Name => new($"{NameOfLayer(Layer)}/{Item}");

    internal static SubjectId NameOfLayer(int layer) => new($"zones-{layer}");
}

/// <summary>Numbers zones over several layers, 分区编号表: the items of layer 0 first, in the caller's order.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ZoneNumbers
{
    private readonly int[] firstZone;

    internal ZoneNumbers(IEnumerable<int> itemsOfLayers)
    {
        var first = new List<int> { 0 };
        foreach (var items in itemsOfLayers)
        {
            first.Add(checked(first[^1] + items));
        }

        firstZone = [.. first];
    }

    /// <summary>Number of layers.</summary>
    public int LayerCount => firstZone.Length - 1;

    /// <summary>Number of zones over all layers, those set aside included.</summary>
    public int ZoneCount => firstZone[^1];

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

    /// <summary>Number over all layers of an item of a layer.</summary>
    /// <param name="reference">The layer and the number in it.</param>
    /// <returns>Number of the zone over all layers.</returns>
    public int ZoneOf(ZoneReference reference)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)reference.Layer), unchecked((uint)LayerCount), nameof(reference));
        var (first, end) = (firstZone[reference.Layer], firstZone[reference.Layer + 1]);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)reference.Item), unchecked((uint)(end - first)), nameof(reference));
        return first + reference.Item;
    }
}
