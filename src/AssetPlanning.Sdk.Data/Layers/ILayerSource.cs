namespace AssetPlanning.Data;

/// <summary>A layer to read from (图层来源): a table of a file or a database. Whoever keeps data elsewhere implements this and is one.</summary>
public interface ILayerSource
{
    /// <summary>What the layer says of itself.</summary>
    LayerSchema Schema { get; }

    /// <summary>Where it comes from, with the fingerprint of the bytes; computed when first asked for.</summary>
    LayerProvenance Provenance { get; }

    /// <summary>Starts reading from the first feature.</summary>
    /// <param name="report">Takes what is found on the way.</param>
    /// <param name="parts">What is wanted of each feature; the rest is not fetched and reads as nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The reader; to be disposed of.</returns>
    IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default);
}

/// <summary>What is wanted of features (读取内容).</summary>
public enum FeatureParts
{
    /// <summary>图形与属性.</summary>
    All,

    /// <summary>图形.</summary>
    Shapes,

    /// <summary>属性.</summary>
    Values,
}

/// <summary>Reads features one after the other (要素读取). The geometry is valid until the next one is read.</summary>
public interface IFeatureReader : IDisposable
{
    /// <summary>Goes to the next feature.</summary>
    /// <returns>Whether there is one.</returns>
    bool Next();

    /// <summary>The shape in well-known binary, little-endian or as the file has it; empty where there is none or it cannot be read.</summary>
    ReadOnlyMemory<byte> Geometry { get; }

    /// <summary>The value of a column.</summary>
    /// <param name="field">The place of the column in the schema.</param>
    /// <returns>The value.</returns>
    FieldValue ValueOf(int field);
}

/// <summary>The layers of a file, a database or a shared platform (图层目录).</summary>
public interface ILayerCatalogue
{
    /// <summary>What there is, in the order of the names.</summary>
    /// <remarks>What is there and cannot be read is listed by its name alone, without columns; opening it says why.</remarks>
    ValueList<LayerSchema> Layers { get; }

    /// <summary>Opens a layer.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="LayerFileException">It is there and cannot be read.</exception>
    ILayerSource Open(string name);
}
