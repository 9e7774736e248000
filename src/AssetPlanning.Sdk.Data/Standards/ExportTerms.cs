using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>What happens to coordinates of restricted data on their way out (坐标处理).</summary>
public enum CoordinateRule
{
    /// <summary>原样导出.</summary>
    Kept,

    /// <summary>降低精度: rounded to a grid.</summary>
    Coarsened,

    /// <summary>不导出图形.</summary>
    Withheld,
}

/// <summary>How restricted data leave the house (涉密与敏感数据导出): with which coordinates, and without which columns.</summary>
/// <remarks>Which data are restricted, and how coarse is coarse enough, is for the keeper of the data to say; nothing here decides it.</remarks>
public sealed record ExportTerms
{
    /// <summary>For whom or at which class it is made (密级或用途), as findings and people read it.</summary>
    public required string Class { get; init; }

    /// <summary>坐标处理.</summary>
    public required CoordinateRule Coordinates { get; init; }

    /// <summary>The step coordinates are rounded to, metres or degrees as the layer has them (坐标步长); only where they are coarsened.</summary>
    public double? Step
    {
        get;
        init => field = value is null or (> 0 and < double.PositiveInfinity) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A step is above zero.");
    }

    /// <summary>Columns that name or identify persons (个人信息列): they stay, and what they hold goes.</summary>
    public ValueList<string> Persons { get; init; }

    /// <summary>This layer as it may leave.</summary>
    /// <param name="source">The layer.</param>
    /// <returns>The layer without what is not to leave.</returns>
    /// <exception cref="ArgumentException">A step is missing or too much, or a column of persons is not in the layer: a name written wrong would let it through.</exception>
    public ILayerSource Applied(ILayerSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Step.HasValue != (Coordinates == CoordinateRule.Coarsened))
        {
            throw new ArgumentException("A step goes with coarsened coordinates, and with nothing else.", nameof(source));
        }

        foreach (var name in Persons)
        {
            if (source.Schema.IndexOf(name) < 0)
            {
                throw new ArgumentException($"'{source.Schema.Name}' has no column '{name}'.", nameof(source));
            }
        }

        return new Export(source, this);
    }

    private sealed class Export(ILayerSource source, ExportTerms terms) : ILayerSource
    {
        private readonly bool[] isWithheld = [.. source.Schema.Fields.Select(field => terms.Persons.AsSpan().Contains(field.Name))];

        public LayerSchema Schema { get; } = terms.Coordinates == CoordinateRule.Withheld ? source.Schema with { IsSpatial = false, Reference = null } : source.Schema;

        public LayerProvenance Provenance => source.Provenance;

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

            return new Reader(source.Read(report, terms.Coordinates == CoordinateRule.Withheld ? FeatureParts.Values : parts, cancellationToken), isWithheld, terms, source.Schema.Name);
        }
    }

    private sealed class Reader(IFeatureReader features, bool[] isWithheld, ExportTerms terms, string layer) : IFeatureReader
    {
        private readonly ShapeBuffer coarse = new();
        private long feature = -1;

        public ReadOnlyMemory<byte> Geometry { get; private set; }

        public bool Next()
        {
            if (!features.Next())
            {
                return false;
            }

            feature++;
            Geometry = terms.Coordinates == CoordinateRule.Withheld ? default : terms.Step is { } step ? Coarsened(step) : features.Geometry;
            return true;
        }

        public FieldValue ValueOf(int field) => isWithheld[field] ? FieldValue.None : features.ValueOf(field);

        public void Dispose() => features.Dispose();

        // A shape nobody can read might be let through whole: it is not.
        private ReadOnlyMemory<byte> Coarsened(double step)
        {
            if (features.Geometry.IsEmpty)
            {
                return default;
            }

            return ShapeRewriting.Write(features.Geometry.Span, position => (Math.Round(position.X / step) * step, Math.Round(position.Y / step) * step), coarse)
                ? coarse.Written
                : throw new LayerFileException(DocumentDefect.Content, layer, string.Create(CultureInfo.InvariantCulture, $"{layer}/{feature}"), "几何读不懂，无法降低精度。", "先检查图层（PolygonSet 会列出缺陷），再导出。");
        }
    }
}
