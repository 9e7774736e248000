using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>Writes shapes as GeoJSON (RFC 7946 §3.1), rings in the direction of §3.1.6; heights go along, measures have no place there.</summary>
internal sealed class GeoJsonShapeWriter(Utf8JsonWriter json)
{
    private readonly List<(double X, double Y, double Z)> ring = [];

    /// <summary>Writes a shape as a value: an object, or null where there is none.</summary>
    /// <returns>Whether it is one the format can hold.</returns>
    internal bool Write(ReadOnlySpan<byte> geometry)
    {
        if (geometry.IsEmpty)
        {
            json.WriteNullValue();
            return true;
        }

        if (ShapeBox.Of(geometry, out var kind) is null)
        {
            return false;
        }

        var walk = new WkbWalk(geometry);
        walk.Head();
        json.WriteStartObject();
        json.WriteString("type"u8, kind.ToString());
        json.WritePropertyName("coordinates"u8);
        WritePlaces(ref walk, kind);
        json.WriteEndObject();
        return true;
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
        var area = new RingArea();
        foreach (var (x, y, _) in ring)
        {
            area.Add(x, y);
        }

        if (area.RunsAgainst(isShell))
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

    // An empty point has an empty position (RFC 7946 §3.1).
    private void WritePosition((double X, double Y, double Z) position)
    {
        json.WriteStartArray();
        if (!double.IsNaN(position.X))
        {
            json.WriteNumberValue(position.X);
            json.WriteNumberValue(position.Y);
        }

        if (double.IsFinite(position.Z))
        {
            json.WriteNumberValue(position.Z);
        }

        json.WriteEndArray();
    }
}
