using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Writes and reads a value of the vocabulary as its canonical text (规范文本), as value and as property name.</summary>
/// <remarks>Public because a source-generated context of a user must be able to name it.</remarks>
/// <typeparam name="T">The vocabulary type.</typeparam>
public sealed class CanonicalTextConverter<T> : JsonConverter<T>
    where T : ICanonicalText<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(T).Name} is written as text, not as {reader.TokenType}.");
        }

        return FromText(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Readable(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Readable(value));

    /// <summary>What would not be read back is not written: an empty name, a fraction longer than any document.</summary>
    private static string Readable(T value)
    {
        var text = value.ToString();
        return text.Length is > 0 and <= 64 || T.TryParse(text, out _)
            ? text
            : throw new JsonException($"This {typeof(T).Name} is empty or too long to be written: '{CanonicalText.Excerpt(text)}'.");
    }

    private static T FromText(string text) =>
        T.TryParse(text, out var value)
            ? value
            : throw new JsonException($"'{CanonicalText.Excerpt(text)}' is no {typeof(T).Name}.");
}
