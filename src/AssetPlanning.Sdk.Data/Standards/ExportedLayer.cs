using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>A layer as it may leave (导出图层): its provenance says that it is not the layer of the file any more.</summary>
internal sealed class ExportedLayer(ILayerSource source, ExportTerms terms) : ILayerSource
{
    private readonly bool[] isWithheld = [.. source.Schema.Fields.Select(field => terms.Persons.AsSpan().Contains(field.Name))];

    public LayerSchema Schema { get; } = terms.Coordinates == CoordinateRule.Withheld ? source.Schema with { IsSpatial = false, Reference = null } : source.Schema;

    public LayerProvenance Provenance => source.Provenance with { Treatment = terms.Treatment() };

    internal ExportTerms Terms => terms;

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var layer = DataReport.NameOf(Schema.Name);
        foreach (var name in terms.Persons)
        {
            report.Add(DataFindings.Withheld, layer, Figure.Name(terms.Class), Figure.Name(name));
        }

        if (terms.Coordinates != CoordinateRule.Kept)
        {
            report.Add(DataFindings.Coarsened, layer, Figure.Name(terms.Step is { } step ? string.Create(CultureInfo.InvariantCulture, $"降到 {step} 的整数倍 (rounded to multiples of {step})") : "隐去 (withheld)"));
        }

        return new Reader(this, source.Read(report, terms.Coordinates == CoordinateRule.Withheld ? FeatureParts.Values : parts, cancellationToken), report);
    }

    private sealed class Reader(ExportedLayer exported, IFeatureReader features, DataReport report) : IFeatureReader
    {
        private readonly SubjectId layer = DataReport.NameOf(exported.Schema.Name);
        private readonly ShapeCoarsening? coarsening = exported.Terms.Step is { } step ? new(step) : null;
        private readonly FieldValue[] values = new FieldValue[exported.Schema.Fields.Count];
        private long feature = -1;

        public ReadOnlyMemory<byte> Geometry { get; private set; }

        public bool Next()
        {
            if (!features.Next())
            {
                return false;
            }

            feature++;
            Geometry = exported.Terms.Coordinates == CoordinateRule.Withheld ? default : coarsening is not null ? Coarsened(coarsening) : features.Geometry;
            for (var field = 0; field < values.Length; field++)
            {
                values[field] = exported.isWithheld[field] ? FieldValue.None : Shown(field);
            }

            return true;
        }

        public FieldValue ValueOf(int field) => values[field];

        public void Dispose() => features.Dispose();

        // What one column withholds another one may say: the name in a note, the number in an address.
        private FieldValue Shown(int field)
        {
            var value = features.ValueOf(field);
            if (!value.IsGiven || value.Kind is FieldKind.Real or FieldKind.Truth or FieldKind.Bytes)
            {
                return value;
            }

            var text = value.ToText();
            for (var other = 0; other < values.Length; other++)
            {
                if (exported.isWithheld[other] && features.ValueOf(other).ToText().Trim() is { Length: > 1 } secret && text.Contains(secret, StringComparison.Ordinal))
                {
                    report.Add(DataFindings.WithheldElsewhere, layer, feature, Figure.Name(NameOf(field)), Figure.Name(NameOf(other)));
                    return FieldValue.None;
                }
            }

            if (PersonSigns.In(text) is { } sign)
            {
                report.Add(DataFindings.PersonSuspected, layer, feature, Figure.Name(NameOf(field)), Figure.Name(sign));
            }

            return value;
        }

        private string NameOf(int field) => exported.Schema.Fields[field].Name;

        // A shape nobody can read might be let through whole: it is not.
        private ReadOnlyMemory<byte> Coarsened(ShapeCoarsening coarsening)
        {
            if (features.Geometry.IsEmpty)
            {
                return default;
            }

            if (!coarsening.Write(features.Geometry.Span))
            {
                throw new LayerFileException(DocumentDefect.Content, exported.Schema.Name, string.Create(CultureInfo.InvariantCulture, $"{layer}/{feature}"), "几何读不懂，无法降低精度。", "先检查图层（PolygonSet 会列出缺陷），再导出。");
            }

            if (coarsening.Written.IsEmpty)
            {
                report.Add(DataFindings.CoarsenedAway, layer, feature);
            }

            return coarsening.Written;
        }
    }
}
