using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Json;

/// <summary>Days as <c>yyyy-MM-dd</c>, within years a plan can mean.</summary>
internal sealed class DayConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= Posting.FirstYear and <= Posting.LastYear
            ? day
            : throw new JsonException($"A day is written yyyy-MM-dd, between {Posting.FirstYear} and {Posting.LastYear}.");

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
