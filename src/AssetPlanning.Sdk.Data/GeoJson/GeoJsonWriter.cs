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
    private readonly string path;
    private readonly string unfinished;
    private readonly FileStream stream;
    private readonly Utf8JsonWriter json;
    private readonly List<(double X, double Y, double Z)> ring = [];
    private long count;
    private bool isClosed;

    private GeoJsonWriter(string path, LayerSchema schema)
    {
        this.path = path;
        Schema = schema;
        unfinished = FileOpening.Beside(path);
        stream = new(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);

        // Escaping is for text inside a web page; here Chinese stays readable.
        json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
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
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (values.Length != Schema.Fields.Count)
        {
            throw new ArgumentException($"{Schema.Fields.Count} columns have {values.Length} values.", nameof(values));
        }

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
        WriteShape(geometry);
        json.WriteEndObject();
        count++;
        if (json.BytesPending > 1 << 16)
        {
            json.Flush();
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        isClosed = true;
        json.Dispose();
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        FileOpening.Place(unfinished, path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isClosed)
        {
            isClosed = true;
            json.Reset(Stream.Null);
            json.Dispose();
            stream.Dispose();
            FileOpening.Discard(unfinished);
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

    private void WriteShape(ReadOnlySpan<byte> geometry)
    {
        if (geometry.IsEmpty)
        {
            json.WriteNullValue();
            return;
        }

        if (ShapeBox.Of(geometry, out var kind) is not { } box || (kind == ShapeKind.Point && box.IsNothing))
        {
            throw Refused("几何不是可写的点、线、面，或坐标不是有限数。");
        }

        var walk = new WkbWalk(geometry);
        walk.Head();
        json.WriteStartObject();
        json.WriteString("type"u8, kind.ToString());
        json.WritePropertyName("coordinates"u8);
        WritePlaces(ref walk, kind);
        json.WriteEndObject();
    }

    private void WritePlaces(ref WkbWalk walk, ShapeKind kind)
    {
        switch (kind)
        {
            case ShapeKind.Point:
                Take(ref walk, 1);
                WritePosition(ring[0]);
                break;
            case ShapeKind.LineString:
                Take(ref walk, walk.Positions());
                WriteRing();
                break;
            case ShapeKind.Polygon:
                var rings = walk.Count(4);
                json.WriteStartArray();
                for (var r = 0; r < rings; r++)
                {
                    Take(ref walk, walk.Positions());
                    Turn(isShell: r == 0);
                    WriteRing();
                }

                json.WriteEndArray();
                break;
            default:
                var parts = walk.Count(9);
                json.WriteStartArray();
                for (var part = 0; part < parts; part++)
                {
                    walk.Head();
                    WritePlaces(ref walk, kind - 3);
                }

                json.WriteEndArray();
                break;
        }
    }

    private void Take(ref WkbWalk walk, int positions)
    {
        ring.Clear();
        for (var i = 0; i < positions; i++)
        {
            ring.Add(walk.Position());
        }
    }

    private void Turn(bool isShell)
    {
        var area = 0.0;
        for (var i = 0; i + 1 < ring.Count; i++)
        {
            area += (ring[i].X - ring[0].X) * (ring[i + 1].Y - ring[0].Y) - (ring[i + 1].X - ring[0].X) * (ring[i].Y - ring[0].Y);
        }

        if (isShell ? area < 0 : area > 0)
        {
            ring.Reverse();
        }
    }

    private void WriteRing()
    {
        json.WriteStartArray();
        foreach (var position in ring)
        {
            WritePosition(position);
        }

        json.WriteEndArray();
    }

    private void WritePosition((double X, double Y, double Z) position)
    {
        json.WriteStartArray();
        json.WriteNumberValue(position.X);
        json.WriteNumberValue(position.Y);
        if (double.IsFinite(position.Z))
        {
            json.WriteNumberValue(position.Z);
        }

        json.WriteEndArray();
    }

    private LayerFileException Refused(string problem) => new(
        DocumentDefect.Content,
        Path.GetFileName(path),
        string.Create(CultureInfo.InvariantCulture, $"{Schema.Name}/{count}"),
        problem,
        "先检查图层（PolygonSet 会列出缺陷），再导出。");
}
