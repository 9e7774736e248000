using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>Writes a layer as GeoJSON: shells counter-clockwise, and the reference system named where it is not WGS 84.</summary>
/// <remarks>
/// RFC 7946 knows WGS 84 only; projected coordinates are exact and are kept, with the <c>crs</c> member that GDAL and the desktop
/// programs read. Numbers are written with the fewest digits that mean the same double.
/// </remarks>
public sealed class GeoJsonWriter : ILayerWriter
{
    private readonly UnfinishedFile file;
    private readonly Utf8JsonWriter json;
    private readonly GeoJsonShapeWriter shapes;
    private readonly WritingState state;
    private long count;

    private GeoJsonWriter(string path, LayerSchema schema)
    {
        (file, Schema, state) = (new(path), schema, new(schema));

        // Escaping is for text inside a web page; here Chinese stays readable.
        json = new(file.Begin(), new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        shapes = new(json);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteString("name"u8, schema.Name);
        GeoJsonReference.Write(json, schema.Reference);
        json.WriteStartArray("features"u8);
    }

    /// <inheritdoc/>
    public LayerSchema Schema { get; }

    /// <summary>Starts a file.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="schema">Name, reference system and columns.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentException">A column is there twice.</exception>
    public static GeoJsonWriter Create(string path, LayerSchema schema)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(schema);
        return schema.Fields.GroupBy(static field => field.Name, StringComparer.Ordinal).FirstOrDefault(static same => same.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"Column '{twice.Key}' is there twice.", nameof(schema))
            : new(path, schema);
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        state.Begin(geometry, values);
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteStartObject("properties"u8);
        for (var field = 0; field < values.Length; field++)
        {
            json.WritePropertyName(Schema.Fields[field].Name);
            Write(values[field]);
        }

        json.WriteEndObject();
        json.WritePropertyName("geometry"u8);
        if (!shapes.Write(geometry))
        {
            throw Refused("几何不是可写的点、线、面，或坐标不是有限数。");
        }

        json.WriteEndObject();
        count++;
        if (json.BytesPending > 1 << 16)
        {
            json.Flush();
        }

        state.End();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        state.RequireOpen();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        state.Complete();
        json.Dispose();
        file.Place();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (state.GiveUp())
        {
            file.Dispose();
            json.Dispose();
        }
    }

    private void Write(FieldValue value)
    {
        if (!value.IsGiven)
        {
            json.WriteNullValue();
        }
        else if (value.Kind == FieldKind.WholeNumber)
        {
            json.WriteNumberValue(value.WholeNumber);
        }
        else if (value.Kind == FieldKind.Real)
        {
            json.WriteNumberValue(double.IsFinite(value.Real) ? value.Real : throw Refused("属性值不是有限数。"));
        }
        else if (value.Kind == FieldKind.Exact)
        {
            json.WriteNumberValue(value.Exact);
        }
        else if (value.Kind == FieldKind.Truth)
        {
            json.WriteBooleanValue(value.WholeNumber != 0);
        }
        else
        {
            json.WriteStringValue(value.ToText());
        }
    }

    private LayerFileException Refused(string problem) => new(
        DocumentDefect.Content,
        file.Name,
        string.Create(CultureInfo.InvariantCulture, $"{Schema.Name}/{count}"),
        problem,
        "先检查图层（PolygonSet 会列出缺陷），再导出。");
}
