using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The second reading of a GeoJSON file: feature by feature.</summary>
internal sealed class GeoJsonReader : IFeatureReader
{
    private readonly JsonStream json;
    private readonly LayerSchema schema;
    private readonly FeatureParts parts;
    private readonly DataReport report;
    private readonly FileStamp stamp;
    private readonly CancellationToken cancellationToken;
    private readonly SubjectId layer;
    private readonly GeoJsonShape shape;
    private readonly GeoJsonColumns columns;
    private readonly FieldValue[] values;
    private long feature = -1;
    private bool isInside, isOver;

    internal GeoJsonReader(JsonStream json, LayerSchema schema, FeatureParts parts, DataLimits limits, DataReport report, FileStamp stamp, CancellationToken cancellationToken)
    {
        (this.json, this.schema, this.parts, this.report, this.stamp, this.cancellationToken) = (json, schema, parts, report, stamp, cancellationToken);
        layer = DataReport.NameOf(schema.Name);
        shape = new(json);
        columns = new(json, limits);
        values = new FieldValue[schema.Fields.Count];
    }

    public ReadOnlyMemory<byte> Geometry { get; private set; }

    public bool Next()
    {
        if (isOver)
        {
            return false;
        }

        if ((++feature & 255) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        var reader = json.TakeUp();
        if (!isInside)
        {
            FindFeatures(ref reader);
            isInside = true;
        }

        json.Require(ref reader);
        isOver = reader.TokenType == JsonTokenType.EndArray;
        if (isOver)
        {
            stamp.RequireUnchanged();
            TellRings();
        }
        else
        {
            ReadFeature(ref reader);
        }

        json.PutDown(ref reader);
        return !isOver;
    }

    public FieldValue ValueOf(int field) => values[field];

    public void Dispose() => json.Dispose();

    private void FindFeatures(ref Utf8JsonReader reader)
    {
        for (json.Require(ref reader); !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("features"u8)); json.Require(ref reader))
        {
        }

        json.Require(ref reader);
    }

    private void ReadFeature(ref Utf8JsonReader reader)
    {
        Geometry = default;
        values.AsSpan().Clear();
        for (json.Require(ref reader); reader.TokenType != JsonTokenType.EndObject; json.Require(ref reader))
        {
            if (parts != FeatureParts.Values && reader.ValueTextEquals("geometry"u8))
            {
                shape.Read(ref reader);
                Geometry = shape.Written;
                if (shape.IsMixed)
                {
                    report.Add(DataFindings.MixedHeights, layer, feature);
                }
            }
            else if (parts != FeatureParts.Shapes && reader.ValueTextEquals("properties"u8))
            {
                json.Require(ref reader);
                columns.Fill(ref reader, feature, schema.Fields, values);
            }
            else if (parts != FeatureParts.Shapes && reader.ValueTextEquals("id"u8))
            {
                columns.TakeId(ref reader, feature, schema.Fields, values);
            }
            else
            {
                json.Skip(ref reader);
            }
        }
    }

    private void TellRings()
    {
        if (shape.RingsAgainst > 0)
        {
            report.Add(DataFindings.RingDirection, layer, Figure.Number(shape.RingsAgainst));
        }

        if (schema.Count != feature)
        {
            report.Add(DataFindings.CountDiffers, layer, Figure.Number(schema.Count ?? 0), Figure.Number(feature));
        }
    }
}
