using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning.Json;

/// <summary>Writes documents as canonical bytes: schema, version, content.</summary>
internal static class DocumentWriter
{
    /// <summary>The version of documents this library writes.</summary>
    internal const int Version = 1;

    internal static byte[] Write<T>(T content, JsonSerializerOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = options.Encoder, SkipValidation = false }))
        {
            writer.WriteStartObject();
            writer.WriteString("schema"u8, typeof(T).Name);
            writer.WriteNumber("version"u8, Version);
            writer.WritePropertyName("content"u8);
            JsonSerializer.Serialize(writer, content, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The bytes of a content alone, for fingerprints.</summary>
    internal static byte[] Content<T>(T content, JsonSerializerOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(content, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}
