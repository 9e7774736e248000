namespace AssetPlanning.Data;

/// <summary>A position of one system in another (坐标换算).</summary>
internal delegate (double X, double Y) Conversion((double X, double Y) position);

/// <summary>A layer whose corners are converted as they are read (换算后的图层).</summary>
internal sealed class ProjectedLayer(ILayerSource source, CoordinateReference reference, Conversion conversion) : ILayerSource
{
    public LayerSchema Schema { get; } = source.Schema with { Reference = reference };

    public LayerProvenance Provenance => source.Provenance;

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (layer, from) = (DataReport.NameOf(Schema.Name), source.Schema.Reference!);
        if (from.Epsg != reference.Epsg)
        {
            report.Add(DataFindings.Projected, layer, Figure.Name(from.Text), Figure.Name(reference.Text));
        }

        if (from.Epsg == CoordinateReference.Wgs84.Epsg)
        {
            report.Add(DataFindings.DatumTaken, layer, Figure.Name(from.Text));
        }

        return new Reader(source.Read(report, parts, cancellationToken), report, layer, reference, conversion);
    }

    private sealed class Reader(IFeatureReader features, DataReport report, SubjectId layer, CoordinateReference reference, Conversion conversion) : IFeatureReader
    {
        private readonly ShapeBuffer converted = new();
        private long feature = -1;

        public ReadOnlyMemory<byte> Geometry { get; private set; }

        public bool Next()
        {
            if (!features.Next())
            {
                return false;
            }

            feature++;
            Geometry = features.Geometry.IsEmpty ? default : Converted();
            return true;
        }

        public FieldValue ValueOf(int field) => features.ValueOf(field);

        public void Dispose() => features.Dispose();

        /// <summary>A shape nobody can read goes on as it is: whoever takes it says what is wrong with it. One that lies elsewhere would be taken for a place of the zone.</summary>
        private ReadOnlyMemory<byte> Converted()
        {
            var bytes = features.Geometry;
            try
            {
                return ShapeRewriting.Write(bytes.Span, conversion, converted) ? converted.Written : bytes;
            }
            catch (ArgumentOutOfRangeException)
            {
                report.Add(DataFindings.NotProjected, layer, feature, Figure.Name(reference.Text));
                return default;
            }
        }
    }
}
