using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace AssetPlanning.Json;

/// <summary>Describes documents as JSON Schema.</summary>
internal static class DocumentSchema
{
    internal static JsonNode Of(Type content, JsonSerializerOptions options) => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["schema"] = new JsonObject { ["const"] = content.Name },
            ["version"] = new JsonObject { ["const"] = DocumentWriter.Version },
            ["content"] = Enveloped(options.GetJsonSchemaAsNode(content, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe })),
        },
        ["required"] = new JsonArray("schema", "version", "content"),
        ["additionalProperties"] = false,
    };

    /// <summary>The exporter points from the root of the content; in the document that is a property.</summary>
    private static JsonNode Enveloped(JsonNode schema)
    {
        var waiting = new Stack<JsonNode?>([schema]);
        while (waiting.TryPop(out var node))
        {
            if (node is JsonArray list)
            {
                list.ToList().ForEach(waiting.Push);
            }
            else if (node is JsonObject keywords)
            {
                if (keywords["$ref"] is JsonValue pointer && pointer.TryGetValue<string>(out var target))
                {
                    keywords["$ref"] = "#/properties/content" + target.TrimStart('#');
                }

                keywords.Select(static keyword => keyword.Value).ToList().ForEach(waiting.Push);
            }
        }

        return schema;
    }

    /// <summary>The exporter says <c>true</c> of every type with a converter of its own; here it learns what those write.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var optional = type != context.TypeInfo.Type;
        if (schema is not JsonValue)
        {
            return schema;
        }

        var described = new JsonObject { ["type"] = optional ? new JsonArray("string", "null") : "string" };
        if (type.IsEnum)
        {
            var names = new JsonArray([.. Enum.GetNames(type).Select(static name => (JsonNode)name)]);
            if (optional)
            {
                names.Add(null);
            }

            described["enum"] = names;
        }
        else if (type == typeof(DateOnly))
        {
            described["format"] = "date";
        }
        else
        {
            described["title"] = type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{type.GenericTypeArguments[0].Name}>" : type.Name;
        }

        return described;
    }
}
