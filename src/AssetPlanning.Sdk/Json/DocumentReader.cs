using System.Text.Json;

namespace AssetPlanning.Json;

/// <summary>Reads documents nobody vouches for: whatever the bytes, the answer is a value or one <see cref="DocumentException"/>.</summary>
internal static class DocumentReader
{
    private const string ContentPath = "$.content";

    internal static T Read<T>(ReadOnlySpan<byte> bytes, JsonSerializerOptions options, ReadLimits limits, DocumentUpgrades upgrades)
        where T : class
    {
        DocumentBytes.RequireText(bytes, limits);
        DocumentBytes.RequireSyntax(bytes, limits);
        var (schema, version, content) = Envelope(bytes, limits);
        var expected = CanonicalJson.Written(typeof(T), options).Name;
        if (schema != expected)
        {
            throw new DocumentException(
                DocumentDefect.Schema,
                "$.schema",
                $"文档类型是 {CanonicalText.Excerpt(schema)}，不是 {expected}。",
                "传入正确类型的文档。");
        }

        if (version is < 1 or > DocumentWriter.Version)
        {
            throw new DocumentException(
                DocumentDefect.Version,
                "$.version",
                $"文档版本是 {version}，本库支持 1 至 {DocumentWriter.Version}。",
                "升级本库，或由写出该文档的系统另存为受支持的版本。");
        }

        try
        {
            return Content<T>(upgrades.Bring(schema, version, bytes[content]), options);
        }
        catch (JsonException e)
        {
            throw Refused(ContentPath + (e.Path ?? "$")[1..], e.Message, e);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // A missing kind, a value its type refuses to be: the serialiser lets these through as they are.
            var told = PathWithin(e.Message);
            throw Refused(
                ContentPath + (told.Length > 0 ? told : RefusedPlace.Find(bytes[content], CanonicalJson.Written(typeof(T), options), options)),
                e.Message,
                e);
        }
    }

    private static (string Schema, int Version, Range Content) Envelope(ReadOnlySpan<byte> bytes, ReadLimits limits)
    {
        var reader = new Utf8JsonReader(bytes, new() { MaxDepth = limits.Depth + 1 });
        string? schema = null;
        int? version = null;
        Range? content = null;
        _ = reader.Read();
        var known = reader.TokenType == JsonTokenType.StartObject;
        while (known && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Known(reader);
            _ = reader.Read();
            switch (name)
            {
                case "schema" when schema is null && reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped:
                    schema = reader.GetString();
                    break;
                case "version" when version is null && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number):
                    version = number;
                    break;
                case "content" when content is null:
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    content = start..(int)reader.BytesConsumed;
                    break;
                default:
                    known = false;
                    break;
            }
        }

        return known && schema is not null && version is not null && content is not null
            ? (schema, version.Value, content.Value)
            : throw new DocumentException(
                DocumentDefect.Content,
                "$",
                "文档外层应恰有 schema（文本）、version（整数）、content 三项，各一次。",
                "按文档格式补全外层，或删去多余项。");
    }

    /// <summary>The names of the envelope are plain; an escaped one might not even decode.</summary>
    private static string? Known(in Utf8JsonReader reader) => reader.ValueIsEscaped ? null : reader.GetString();

    private static T Content<T>(ReadOnlySpan<byte> content, JsonSerializerOptions options)
        where T : class
    {
        var info = options.GetTypeInfo(CanonicalJson.Written(typeof(T), options));
        return JsonSerializer.Deserialize(content, info) switch
        {
            T value => value,
            null => throw Refused(ContentPath, "内容为 null。", null),
            var other => throw Refused(ContentPath, $"内容是 {other.GetType().Name}，不是 {typeof(T).Name}。", null),
        };
    }

    /// <summary>The serialiser tells where a kind is missing only inside its message.</summary>
    private static string PathWithin(string message)
    {
        const string Mark = " Path: $";
        var start = message.IndexOf(Mark, StringComparison.Ordinal);
        var end = start < 0 ? -1 : message.IndexOf(" |", start, StringComparison.Ordinal);
        return end < 0 ? string.Empty : message[(start + Mark.Length)..end];
    }

    private static DocumentException Refused(string path, string problem, Exception? inner) =>
        new(DocumentDefect.Content, path, problem, "按文档格式修正该处的值、名称或结构。", inner);
}
