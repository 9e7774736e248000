using System.Globalization;
using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The <c>crs</c> member of GeoJSON before RFC 7946 (GeoJSON 2008 §3), which projected files in China carry.</summary>
internal static class GeoJsonReference
{
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
        }

        return Of(name ?? throw json.Refused(ref reader, DocumentDefect.Content, "crs 没有写名称。"));
    }

    /// <summary>As these files write it: urn:ogc:def:crs:EPSG::4549, EPSG:4549, and CRS84 for degrees.</summary>
    internal static CoordinateReference Of(string name)
    {
        if (name.EndsWith(":CRS84", StringComparison.OrdinalIgnoreCase))
        {
            return CoordinateReference.Wgs84;
        }

        var number = name[(name.LastIndexOf(':') + 1)..];
        return name.Contains("EPSG:", StringComparison.OrdinalIgnoreCase) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > 0
            ? CoordinateReference.OfEpsg(code)
            : new(null, name);
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
}
