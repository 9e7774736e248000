using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>Reads a geometry of GeoJSON (RFC 7946 §3.1) into well-known binary, whichever of its members comes first.</summary>
/// <remarks>
/// What is no geometry is not lost and not guessed at: its bytes are such that the layer sets the item aside, as malformed or as
/// no polygon. Numbers beyond a double come out infinite and are set aside as such.
/// </remarks>
internal sealed class GeoJsonShape(JsonStream json)
{
    private static readonly byte[] Malformed = [1], Collection = [1, 7, 0, 0, 0, 0, 0, 0, 0];

    private readonly ShapeBuffer shape = new();
    private readonly GeoJsonPlaces places = new(json);

    /// <summary>The shape read last; empty where there was none.</summary>
    internal ReadOnlyMemory<byte> Written { get; private set; }

    /// <summary>How many rings ran against the rule.</summary>
    internal long RingsAgainst { get; private set; }

    /// <summary>Whether some positions of the shape had a height and others none: then none is kept.</summary>
    internal bool IsMixed => places is { IsSound: true, HasHeights: true, LacksHeights: true };

    /// <summary>Reads the value that follows: an object, or null.</summary>
    internal void Read(ref Utf8JsonReader reader)
    {
        places.Clear();
        shape.Clear();
        json.Require(ref reader);
        if (reader.TokenType == JsonTokenType.Null)
        {
            Written = default;
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            json.Skip(ref reader);
            Written = Malformed;
            return;
        }

        var (kind, hasKind, hasPlaces, isCollection) = (ShapeKind.None, false, false, false);
        for (json.Require(ref reader); reader.TokenType != JsonTokenType.EndObject; json.Require(ref reader))
        {
            if (reader.ValueTextEquals("type"u8))
            {
                RequireOnce(ref reader, ref hasKind);
                json.Require(ref reader);
                isCollection = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("GeometryCollection"u8);
                kind = KindOf(ref reader);
                json.Skip(ref reader);
            }
            else if (reader.ValueTextEquals("coordinates"u8))
            {
                RequireOnce(ref reader, ref hasPlaces);
                places.Read(ref reader);
            }
            else
            {
                json.Skip(ref reader);
            }
        }

        Written = isCollection ? Collection : places.IsSound && hasPlaces && Write(kind) ? shape.Written : Malformed;
    }

    private void RequireOnce(ref Utf8JsonReader reader, ref bool wasThere)
    {
        if (wasThere)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, "几何中同一成员出现两次。");
        }

        wasThere = true;
    }

    private static ShapeKind KindOf(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.String ? ShapeKind.None
        : reader.ValueTextEquals("Polygon"u8) ? ShapeKind.Polygon
        : reader.ValueTextEquals("MultiPolygon"u8) ? ShapeKind.MultiPolygon
        : reader.ValueTextEquals("Point"u8) ? ShapeKind.Point
        : reader.ValueTextEquals("LineString"u8) ? ShapeKind.LineString
        : reader.ValueTextEquals("MultiPoint"u8) ? ShapeKind.MultiPoint
        : reader.ValueTextEquals("MultiLineString"u8) ? ShapeKind.MultiLineString
        : ShapeKind.None;

    private bool Write(ShapeKind kind)
    {
        var depth = kind switch
        {
            ShapeKind.Point => 1,
            ShapeKind.LineString or ShapeKind.MultiPoint => 2,
            ShapeKind.Polygon or ShapeKind.MultiLineString => 3,
            ShapeKind.MultiPolygon => 4,
            _ => 0,
        };
        var (positions, runs, parts) = (places.Positions, places.Runs, places.Parts);
        var isEmpty = positions.Count == 0;
        if (depth == 0 || (!isEmpty && places.Depth != depth) || (isEmpty && kind == ShapeKind.Point))
        {
            return false;
        }

        var hasHeight = places.HasHeights && !places.LacksHeights;
        shape.Head(kind, hasHeight);
        switch (kind)
        {
            case ShapeKind.Point:
                WriteRun(0, 1, hasHeight);
                break;
            case ShapeKind.LineString:
                shape.Count(positions.Count);
                WriteRun(0, positions.Count, hasHeight);
                break;
            case ShapeKind.MultiPoint:
                shape.Count(positions.Count);
                for (var i = 0; i < positions.Count; i++)
                {
                    shape.Head(ShapeKind.Point, hasHeight);
                    WriteRun(i, i + 1, hasHeight);
                }

                break;
            case ShapeKind.Polygon:
                WriteRings(0, runs.Count, hasHeight);
                break;
            case ShapeKind.MultiLineString:
                shape.Count(runs.Count);
                for (var run = 0; run < runs.Count; run++)
                {
                    shape.Head(ShapeKind.LineString, hasHeight);
                    WriteCounted(run, hasHeight);
                }

                break;
            default:
                shape.Count(parts.Count);
                for (var part = 0; part < parts.Count; part++)
                {
                    shape.Head(ShapeKind.Polygon, hasHeight);
                    WriteRings(part == 0 ? 0 : parts[part - 1], parts[part], hasHeight);
                }

                break;
        }

        return true;
    }

    private void WriteRings(int from, int to, bool hasHeight)
    {
        shape.Count(to - from);
        for (var ring = from; ring < to; ring++)
        {
            WriteCounted(ring, hasHeight);
            if (IsAgainst(ring, isShell: ring == from))
            {
                RingsAgainst++;
            }
        }
    }

    private void WriteCounted(int run, bool hasHeight)
    {
        var from = run == 0 ? 0 : places.Runs[run - 1];
        shape.Count(places.Runs[run] - from);
        WriteRun(from, places.Runs[run], hasHeight);
    }

    private void WriteRun(int from, int to, bool hasHeight)
    {
        for (var i = from; i < to; i++)
        {
            shape.Number(places.Positions[i].X);
            shape.Number(places.Positions[i].Y);
            if (hasHeight)
            {
                shape.Number(places.Positions[i].Z);
            }
        }
    }

    private bool IsAgainst(int ring, bool isShell)
    {
        var area = new RingArea();
        for (var i = ring == 0 ? 0 : places.Runs[ring - 1]; i < places.Runs[ring]; i++)
        {
            area.Add(places.Positions[i].X, places.Positions[i].Y);
        }

        return area.RunsAgainst(isShell);
    }
}
