using System.Globalization;
using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The <c>crs</c> member of GeoJSON before RFC 7946 (GeoJSON 2008 §3), which projected files in China carry.</summary>
internal static class GeoJsonReference
{
    private const string Compound = "urn:ogc:def:crs,";

    /// <summary>Reads the value that follows.</summary>
    /// <returns>The system; none where the file says there is none (null).</returns>
    internal static CoordinateReference? Read(JsonStream json, ref Utf8JsonReader reader)
    {
        json.Require(ref reader);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, "crs 既不是对象也不是 null。");
        }

        var (name, depth) = (default(string), reader.CurrentDepth);
        for (json.Require(ref reader); reader.CurrentDepth > depth || reader.TokenType != JsonTokenType.EndObject; json.Require(ref reader))
        {
            if (reader.TokenType == JsonTokenType.PropertyName && (reader.ValueTextEquals("name"u8) || reader.ValueTextEquals("href"u8)))
            {
                json.Require(ref reader);
                if (name is not null || reader.TokenType != JsonTokenType.String)
                {
                    throw json.Refused(ref reader, DocumentDefect.Content, "crs 的名称不是文字，或出现两次。");
                }

                name = json.Text(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("code"u8) && name is null)
            {
                // {"type": "EPSG", "properties": {"code": 4549}}, as some servers wrote it before the standard of 2008.
                json.Require(ref reader);
                name = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) ? string.Create(CultureInfo.InvariantCulture, $"EPSG:{code}") : null;
            }
        }

        return Of(name ?? throw json.Refused(ref reader, DocumentDefect.Content, "crs 没有写名称。"));
    }

    /// <summary>
    /// As these files write it: urn:ogc:def:crs:EPSG::4549, EPSG:4549, the same as an address of the OGC, and CRS84 for degrees. Of a system put together with
    /// one of heights (urn:ogc:def:crs,crs:EPSG::4549,crs:EPSG::5737, EPSG:4549+5737) the first is that of the plane.
    /// </summary>
    internal static CoordinateReference Of(string name)
    {
        var plain = name.Trim();
        if (plain.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase) || plain.EndsWith("CRS84h", StringComparison.OrdinalIgnoreCase))
        {
            return CoordinateReference.Wgs84;
        }

        string[] parts = plain.StartsWith(Compound, StringComparison.OrdinalIgnoreCase) ? plain[Compound.Length..].Split(',') : plain.Split('+');
        return CodeOf(parts[0]) is not { } code ? new(null, name) : parts.Length == 1 ? CoordinateReference.OfEpsg(code) : new(code, plain);
    }

    /// <summary>As it is written; nothing for degrees of WGS 84, which need no word.</summary>
    internal static void Write(Utf8JsonWriter writer, CoordinateReference? reference)
    {
        if (reference?.Epsg == 4326)
        {
            return;
        }

        if (reference is null)
        {
            writer.WriteNull("crs"u8);
            return;
        }

        writer.WriteStartObject("crs"u8);
        writer.WriteString("type"u8, "name"u8);
        writer.WriteStartObject("properties"u8);
        writer.WriteString("name"u8, reference.Epsg is { } code ? string.Create(CultureInfo.InvariantCulture, $"urn:ogc:def:crs:EPSG::{code}") : reference.Text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // The number behind the last sign between; an address with a question may name several systems.
    private static int? CodeOf(string text)
    {
        var at = text.IndexOf("EPSG", StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 || text.Contains('?', StringComparison.Ordinal) ? string.Empty : text[(at + 4)..];
        return rest.StartsWith(':') || rest.StartsWith('/') || rest.StartsWith(".xml#", StringComparison.OrdinalIgnoreCase)
            ? int.TryParse(rest.AsSpan(rest.LastIndexOfAny([':', '/', '#']) + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > 0 ? code : null
            : null;
    }
}
