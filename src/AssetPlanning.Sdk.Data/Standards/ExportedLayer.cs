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

        if (terms.Coordinates != CoordinateRule.Kept && source.Schema.IsSpatial)
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
        private readonly List<(int Field, string Text)> secrets = [];
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
            Withhold();
            for (var field = 0; field < values.Length; field++)
            {
                if (!exported.isWithheld[field])
                {
                    values[field] = Shown(field, values[field]);
                }
            }

            return true;
        }

        public FieldValue ValueOf(int field) => values[field];

        public void Dispose() => features.Dispose();

        // Each value is asked for once: a source tells what is wrong with one whenever it gives it.
        private void Withhold()
        {
            secrets.Clear();
            for (var field = 0; field < values.Length; field++)
            {
                values[field] = features.ValueOf(field);
                if (!exported.isWithheld[field])
                {
                    continue;
                }

                if (values[field].ToText().Trim() is { Length: > 1 } secret)
                {
                    secrets.Add((field, secret));
                }

                values[field] = FieldValue.None;
            }
        }

        // What one column withholds another one may say: the name in a note, the number in an address.
        private FieldValue Shown(int field, FieldValue value)
        {
            if (TextIn(value) is not { Length: > 0 } text)
            {
                return value;
            }

            foreach (var (other, secret) in secrets)
            {
                // Two digits stand in any area; only the whole number repeats one.
                if (value.Kind is FieldKind.Real or FieldKind.Exact ? text == secret : text.Contains(secret, StringComparison.Ordinal))
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

        // Of fractions no digits are looked at; a whole number is one as a double too, which is all a spreadsheet has.
        private static string? TextIn(FieldValue value) => !value.IsGiven || value.Kind is FieldKind.Truth or FieldKind.Bytes ? null : value.Kind switch
        {
            FieldKind.Real => double.IsInteger(value.Real) ? value.ToText() : null,
            FieldKind.Exact => decimal.IsInteger(value.Exact) ? decimal.Truncate(value.Exact).ToString(CultureInfo.InvariantCulture) : null,
            _ => value.ToText(),
        };

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
