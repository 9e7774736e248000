using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Writes a closed set by its members' names and reads nothing else (封闭取值).</summary>
/// <remarks>
/// The framework's converter also accepts numbers, other letter cases and, for any enum, a list of names combined into a
/// value that was never declared ("State, Collective"). A right read wrongly is worse than a document refused.
/// </remarks>
/// <typeparam name="T">The enum.</typeparam>
public sealed class NameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(static v => v.ToString(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Values.TryGetValue(reader.GetString()!, out var value))
        {
            return value;
        }

        throw new JsonException($"A {typeof(T).Name} is one of: {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            Enum.IsDefined(value) ? value.ToString() : throw new JsonException($"{value} is not a declared {typeof(T).Name}."));
}
