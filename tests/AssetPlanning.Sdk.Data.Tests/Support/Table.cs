namespace AssetPlanning.Data.Tests.Support;

/// <summary>A table in memory.</summary>
internal sealed class Table(ValueList<LayerField> fields, params FieldValue[][] rows) : ILayerSource
{
    public LayerSchema Schema { get; } = new() { Name = "表", IsSpatial = false, Fields = fields };

    public LayerProvenance Provenance => throw new NotSupportedException();

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default) => new Reader(rows);

    internal static List<FieldValue[]> RowsOf(ILayerSource source, DataReport? report = null)
    {
        var read = new List<FieldValue[]>();
        using var reader = source.Read(report ?? new());
        while (reader.Next())
        {
            read.Add([.. Enumerable.Range(0, source.Schema.Fields.Count).Select(reader.ValueOf)]);
        }

        return read;
    }

    private sealed class Reader(FieldValue[][] rows) : IFeatureReader
    {
        private int row = -1;

        public ReadOnlyMemory<byte> Geometry => default;

        public bool Next() => ++row < rows.Length;

        public FieldValue ValueOf(int field) => rows[row][field];

        public void Dispose()
        {
        }
    }
}
