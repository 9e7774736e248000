using System.Text.Json;
using System.Text.Json.Nodes;

namespace AssetPlanning.Tests.Support;

/// <summary>As much of JSON Schema as the library's schemas use, written from the specification; an unknown keyword is an error.</summary>
internal static class MiniSchema
{
    private static readonly string[] Remarks = ["$schema", "title", "description", "format", "default"];

    internal static List<string> Errors(JsonNode schema, JsonNode? value) => [.. Check(schema, schema, value, "$")];

    private static IEnumerable<string> Check(JsonNode root, JsonNode? schema, JsonNode? value, string path)
    {
        if (schema is JsonValue truth)
        {
            return truth.GetValue<bool>() ? [] : [$"{path}: nothing is allowed"];
        }

        return ((JsonObject)schema!).SelectMany(keyword => Keyword(root, (JsonObject)schema!, keyword.Key, keyword.Value, value, path));
    }

    private static IEnumerable<string> Keyword(JsonNode root, JsonObject schema, string keyword, JsonNode? says, JsonNode? value, string path)
    {
        switch (keyword)
        {
            case "type":
                var names = says is JsonArray several ? several.Select(name => name!.GetValue<string>()).ToArray() : [says!.GetValue<string>()];
                return names.Contains(TypeOf(value)) || (names.Contains("number") && TypeOf(value) == "integer") ? [] : [$"{path}: a {TypeOf(value)} is no {string.Join('|', names)}"];
            case "const":
                return JsonNode.DeepEquals(says, value) ? [] : [$"{path}: is not {says}"];
            case "enum":
                return ((JsonArray)says!).Any(choice => JsonNode.DeepEquals(choice, value)) ? [] : [$"{path}: {value} is no choice"];
            case "required":
                return value is JsonObject given ? ((JsonArray)says!).Select(name => name!.GetValue<string>()).Where(name => !given.ContainsKey(name)).Select(name => $"{path}: {name} is missing") : [];
            case "properties":
                return value is JsonObject named
                    ? ((JsonObject)says!).Where(property => named.ContainsKey(property.Key)).SelectMany(property => Check(root, property.Value, named[property.Key], $"{path}.{property.Key}"))
                    : [];
            case "additionalProperties":
                says!.GetValue<bool>().Should().BeFalse("nothing else is written");
                return value is JsonObject all ? all.Select(property => property.Key).Where(name => schema["properties"]?[name] is null).Select(name => $"{path}: {name} is unknown") : [];
            case "items":
                return value is JsonArray items ? items.SelectMany((item, at) => Check(root, says, item, $"{path}[{at}]")) : [];
            case "anyOf":
                return ((JsonArray)says!).Any(choice => !Check(root, choice, value, path).Any()) ? [] : [$"{path}: fits no choice"];
            case "$ref":
                return Check(root, Resolve(root, says!.GetValue<string>()), value, path);
            case var remark when Remarks.Contains(remark):
                return [];
            default:
                throw new InvalidOperationException($"{path}: keyword {keyword} is not known here.");
        }
    }

    private static JsonNode Resolve(JsonNode root, string pointer)
    {
        var node = root;
        foreach (var part in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = (node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node[part])
                ?? throw new InvalidOperationException($"{pointer} points nowhere.");
        }

        return node;
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ToJsonString().All(char.IsAsciiDigit) ? "integer" : "number",
    };
}
