namespace AssetPlanning.Data;

/// <summary>A layer to write to (图层去向). What is not completed leaves nothing behind.</summary>
public interface ILayerWriter : IDisposable
{
    /// <summary>The columns taken, in order.</summary>
    LayerSchema Schema { get; }

    /// <summary>Writes a feature.</summary>
    /// <param name="geometry">Its shape in well-known binary; empty where there is none.</param>
    /// <param name="values">A value for each column.</param>
    /// <exception cref="LayerFileException">The format cannot hold it.</exception>
    void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values);

    /// <summary>Puts the whole file in its place; until then there is none.</summary>
    /// <exception cref="InvalidOperationException">It is complete already, or refused a feature: then it is not the whole layer.</exception>
    void Complete();
}
