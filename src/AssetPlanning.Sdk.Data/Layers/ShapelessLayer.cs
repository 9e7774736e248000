namespace AssetPlanning.Data;

/// <summary>The attributes of a layer as a table (属性表), for formats that hold no shapes.</summary>
public static class ShapelessLayer
{
    /// <summary>This layer without its shapes, because somebody said so.</summary>
    /// <param name="source">The layer.</param>
    /// <returns>The table.</returns>
    public static ILayerSource WithoutShapes(this ILayerSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Table(source);
    }

    private sealed class Table(ILayerSource source) : ILayerSource
    {
        public LayerSchema Schema { get; } = source.Schema with { IsSpatial = false, Reference = null };

        public LayerProvenance Provenance => source.Provenance;

        public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default) =>
            new Reader(source.Read(report, FeatureParts.Values, cancellationToken));
    }

    private sealed class Reader(IFeatureReader features) : IFeatureReader
    {
        public ReadOnlyMemory<byte> Geometry => default;

        public bool Next() => features.Next();

        public FieldValue ValueOf(int field) => features.ValueOf(field);

        public void Dispose() => features.Dispose();
    }
}
