namespace AssetPlanning.Data;

/// <summary>What a file says of a layer before a feature is read (图层结构): name, reference system, columns.</summary>
public sealed record LayerSchema
{
    /// <summary>Its name in the file (图层名); whole letters, for no file can hold half of one.</summary>
    /// <exception cref="ArgumentException">It has half a letter (a surrogate alone).</exception>
    public required string Name { get; init => field = FieldValue.Whole(value); }

    /// <summary>The reference system; none where the file names none, or the layer is a table.</summary>
    public CoordinateReference? Reference { get; init; }

    /// <summary>Whether features have a shape (是否空间图层); a table has none.</summary>
    public bool IsSpatial { get; init; } = true;

    /// <summary>The columns (字段), without key and geometry of the format.</summary>
    public required ValueList<LayerField> Fields { get; init; }

    /// <summary>How many features there are (要素数), where that is known beforehand.</summary>
    public long? Count { get; init; }

    /// <summary>The place of a column.</summary>
    /// <param name="name">Its name; capital letters count.</param>
    /// <returns>The place, or −1.</returns>
    public int IndexOf(string name)
    {
        for (var at = 0; at < Fields.Count; at++)
        {
            if (Fields[at].Name == name)
            {
                return at;
            }
        }

        return -1;
    }
}
