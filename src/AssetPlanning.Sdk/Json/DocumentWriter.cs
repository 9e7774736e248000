using System.Buffers;
using System.Text.Json;

namespace AssetPlanning.Json;

/// <summary>Writes documents as canonical bytes: schema, version, content.</summary>
internal static class DocumentWriter
{
    /// <summary>The version of documents this library writes.</summary>
    internal const int Version = 1;

    internal static byte[] Write<T>(T content, JsonSerializerOptions options) =>
        Enveloped(CanonicalJson.Written(typeof(T), options).Name, options, writer => Part(writer, "content", content, options));

    internal static byte[] WriteAnswer<T>(Explained<T> answer, bool withTrail, JsonSerializerOptions options)
        where T : class => Enveloped("answer:" + typeof(T).Name, options, writer =>
        {
            if (answer.TryGetValue(out var content))
            {
                Part(writer, "content", content, options);
            }
            else
            {
                writer.WriteNull("content");
            }

            Part(writer, "findings", answer.Findings, options);
            Part(writer, "provenance", answer.Provenance, options);
            if (withTrail)
            {
                Part(writer, "trail", answer.Why, options);
            }
        });

    /// <summary>The bytes of a content alone, for fingerprints.</summary>
    internal static byte[] Content<T>(T content, JsonSerializerOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(content, options.GetTypeInfo(CanonicalJson.Written(typeof(T), options)));

    private static byte[] Enveloped(string schema, JsonSerializerOptions options, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = options.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", schema);
            writer.WriteNumber("version", Version);
            write(writer);
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Part<T>(Utf8JsonWriter writer, string name, T content, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, content, options.GetTypeInfo(CanonicalJson.Written(typeof(T), options)));
    }
}
