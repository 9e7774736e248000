using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AssetPlanning.Json;

/// <summary>Brings documents of older versions up to the present one, a version at a time (文档升级).</summary>
/// <param name="steps">For a schema and a version, what makes the next version of it; none where nothing changed.</param>
internal sealed class DocumentUpgrades(IReadOnlyDictionary<(string Schema, int Version), Func<JsonNode, JsonNode>> steps)
{
    /// <summary>Version 1 is the first: nothing is older.</summary>
    internal static DocumentUpgrades Released { get; } = new(new Dictionary<(string, int), Func<JsonNode, JsonNode>>());

    internal ReadOnlySpan<byte> Bring(string schema, int version, ReadOnlySpan<byte> content, int to = DocumentWriter.Version)
    {
        // Depth was limited by the reader before; a property given twice would fail in the middle of a step.
        var strict = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = int.MaxValue };
        for (; version < to; version++)
        {
            if (steps.TryGetValue((schema, version), out var step) && JsonNode.Parse(content, documentOptions: strict) is { } node)
            {
                var bytes = new ArrayBufferWriter<byte>();
                using var writer = new Utf8JsonWriter(bytes);
                step(node).WriteTo(writer);
                writer.Flush();
                content = bytes.WrittenSpan;
            }
        }

        return content;
    }
}
