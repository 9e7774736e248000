using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>A layer under the names of its standard, every value held against type, length and codes (标准图层检查).</summary>
/// <remarks>
/// Nothing is changed and nothing set aside here: values go on as they came, and what is wrong with them is told. What the
/// standard does not say — a type, a length, a list — is not checked, and that is told as well. Of the layers whose fields are not
/// known only the family's are.
/// </remarks>
public static class StandardLayer
{
    /// <summary>This layer under the names of a standard, checked while it is read.</summary>
    /// <param name="source">The layer.</param>
    /// <param name="rulebook">The rulebook with the standards.</param>
    /// <param name="mapping">Which standard, and which columns stand for its fields.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">The rulebook has no such standard, the mapping names a column that is not there or one twice, or two columns would have one name.</exception>
    public static ILayerSource As(this ILayerSource source, RulebookEdition rulebook, FieldMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(mapping);
        var standard = rulebook.Layers.Find(mapping.Layer) ?? throw new ArgumentException($"The rulebook has no layer standard '{mapping.Layer}'.", nameof(mapping));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, field) in mapping.Pairs)
        {
            if (source.Schema.IndexOf(column) < 0 || !names.TryAdd(column, field))
            {
                throw new ArgumentException($"'{source.Schema.Name}' has no column '{column}', or it is mapped twice.", nameof(mapping));
            }
        }

        var fields = source.Schema.Fields.Select(field => field with { Name = names.GetValueOrDefault(field.Name, field.Name) }).ToValueList();
        if (fields.GroupBy(static field => field.Name, StringComparer.Ordinal).FirstOrDefault(static same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two columns would be called '{twice.Key}'.", nameof(mapping));
        }

        return new CheckedLayer(source, source.Schema with { Fields = fields }, new FieldChecks(rulebook, standard, fields));
    }

    private sealed class CheckedLayer(ILayerSource source, LayerSchema schema, FieldChecks checks) : ILayerSource
    {
        public LayerSchema Schema => schema;

        public LayerProvenance Provenance => source.Provenance;

        public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(report);
            checks.TellColumns(report);
            return parts == FeatureParts.Shapes ? source.Read(report, parts, cancellationToken) : new Reader(source.Read(report, parts, cancellationToken), checks, report);
        }
    }

    private sealed class Reader(IFeatureReader features, FieldChecks checks, DataReport report) : IFeatureReader
    {
        private long feature = -1;

        public ReadOnlyMemory<byte> Geometry => features.Geometry;

        public bool Next()
        {
            if (!features.Next())
            {
                return false;
            }

            feature++;
            checks.Check(features, feature, report);
            return true;
        }

        public FieldValue ValueOf(int field) => features.ValueOf(field);

        public void Dispose() => features.Dispose();
    }
}
