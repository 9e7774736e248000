using System.Globalization;
using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The columns of a GeoJSON file: found in a first reading, filled in a second.</summary>
/// <remarks>
/// A column is of the narrowest kind that holds each of its values without changing a digit: whole numbers beyond 64 bits, or
/// beyond 2⁵³ among fractions, stay text, and so do fractions no double writes (99999999999999.99). The number a feature
/// goes by (RFC 7946 §3.2, id) is a column too, under a name no property has.
/// </remarks>
internal sealed class GeoJsonColumns(JsonStream json, DataLimits limits)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<byte[]?> names = [];
    private readonly List<(string Name, Held Held)> columns = [];
    private readonly List<long> seenIn = [];
    private int id = -1;

    [Flags]
    private enum Held
    {
        Nothing = 0,
        Whole = 1,
        WideWhole = 2, // Beyond 2⁵³.
        LongNumber = 4, // Beyond 64 bits.
        Fraction = 8,
        Text = 16,
        Truth = 32,
        Nested = 64,
        LongFraction = 128, // Digits no double writes.
    }

    /// <summary>The columns, and what there is to say of them.</summary>
    internal (ValueList<LayerField> Fields, List<(FindingKind Kind, ValueList<Figure> Arguments)> Told) Finish()
    {
        NameId();
        var told = new List<(FindingKind, ValueList<Figure>)>();
        var fields = new List<LayerField>();
        foreach (var (name, held) in columns)
        {
            var kind = KindOf(held);
            fields.Add(new(name, kind));
            var figure = Figure.Name(name);
            if ((held & Held.Nested) != Held.Nothing)
            {
                told.Add((DataFindings.NestedValue, [figure]));
            }

            if (kind == FieldKind.Text && (held & (Held.LongNumber | Held.WideWhole | Held.LongFraction)) != Held.Nothing && (held & (Held.Text | Held.Truth)) == Held.Nothing)
            {
                told.Add((DataFindings.LongNumberAsText, [figure]));
            }
            else if (kind == FieldKind.Text && (held & ~(Held.Text | Held.Nested)) != Held.Nothing)
            {
                var others = held & ~(Held.Text | Held.Nested);
                told.Add((DataFindings.MixedTypes, [figure, Figure.Name((held & Held.Text) != Held.Nothing ? nameof(Held.Text) : nameof(Held.Truth)), Figure.Name(others == Held.Truth ? nameof(Held.Truth) : "Number")]));
            }
        }

        return ([.. fields], told);
    }

    /// <summary>Notes what the properties of a feature hold; the reader stands at the object or null.</summary>
    internal void Note(ref Utf8JsonReader reader, long feature) => Walk(ref reader, feature, default, null);

    /// <summary>Fills the values of a feature.</summary>
    internal void Fill(ref Utf8JsonReader reader, long feature, ValueList<LayerField> fields, FieldValue[] values) => Walk(ref reader, feature, fields, values);

    /// <summary>Notes the number a feature goes by, or fills it where there are values to fill; the reader stands at its name.</summary>
    internal void TakeId(ref Utf8JsonReader reader, long feature, ValueList<LayerField> fields, FieldValue[]? values)
    {
        if (id < 0)
        {
            id = columns.Count;
            Add(null, "id");
        }

        Take(ref reader, id, feature, fields, values);
    }

    private void Walk(ref Utf8JsonReader reader, long feature, ValueList<LayerField> fields, FieldValue[]? values)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, "properties 既不是对象也不是 null。");
        }

        var next = 0;
        for (json.Require(ref reader); reader.TokenType != JsonTokenType.EndObject; json.Require(ref reader))
        {
            var column = PlaceOf(ref reader, next);
            next = column + 1;
            Take(ref reader, column, feature, fields, values);
        }
    }

    private void Take(ref Utf8JsonReader reader, int column, long feature, ValueList<LayerField> fields, FieldValue[]? values)
    {
        if (seenIn[column] == feature)
        {
            throw json.Refused(ref reader, DocumentDefect.Content, $"同一要素中属性“{columns[column].Name}”出现两次。");
        }

        seenIn[column] = feature;
        json.Require(ref reader);
        if (values is null)
        {
            columns[column] = (columns[column].Name, columns[column].Held | HeldBy(ref reader));
        }
        else if (column < values.Length)
        {
            values[column] = ValueOf(ref reader, fields[column].Kind);
        }

        json.Skip(ref reader);
    }

    private void NameId()
    {
        if (id >= 0)
        {
            var name = "id";
            while (places.ContainsKey(name))
            {
                name += "_";
            }

            columns[id] = (name, columns[id].Held);
        }
    }

    // Features of one layer write their properties in one order, nearly always.
    private int PlaceOf(ref Utf8JsonReader reader, int next)
    {
        if (next < names.Count && names[next] is { } expected && reader.ValueTextEquals(expected))
        {
            return next;
        }

        var name = json.Text(ref reader);
        if (places.TryGetValue(name, out var place))
        {
            return place;
        }

        if (columns.Count >= limits.Fields)
        {
            throw json.Refused(ref reader, DocumentDefect.BeyondLimits, $"属性超过 {limits.Fields} 个。");
        }

        place = columns.Count;
        places.Add(name, place);
        Add(System.Text.Encoding.UTF8.GetBytes(name), name);
        return place;
    }

    private void Add(byte[]? name, string text)
    {
        names.Add(name);
        columns.Add((text, Held.Nothing));
        seenIn.Add(-1);
    }

    private Held HeldBy(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return Held.Nothing;
            case JsonTokenType.String:
                if (reader.ValueSpan.Length > limits.TextBytes)
                {
                    throw json.Refused(ref reader, DocumentDefect.BeyondLimits, $"一段文字超过 {limits.TextBytes} 字节。");
                }

                _ = json.Text(ref reader);
                return Held.Text;
            case JsonTokenType.True or JsonTokenType.False:
                return Held.Truth;
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) ? whole is > (1L << 53) or < -(1L << 53) ? Held.Whole | Held.WideWhole : Held.Whole
                    : reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 ? Held.LongNumber
                    : double.IsFinite(reader.GetDouble()) ? IsOfADouble(reader.ValueSpan, reader.GetDouble()) ? Held.Fraction : Held.LongFraction
                    : throw json.Refused(ref reader, DocumentDefect.Content, "数超出双精度的范围。");
            default:
                return Held.Nested;
        }
    }

    /// <summary>Whether the double of a number, written with as many digits, is that number again: up to 15 digits always, beyond 17 never.</summary>
    private static bool IsOfADouble(ReadOnlySpan<byte> number, double value)
    {
        var digits = DigitsOf(number);
        if (digits is <= 15 or > 17)
        {
            return digits <= 15;
        }

        Span<byte> written = stackalloc byte[32];
        value.TryFormat(written, out var length, digits == 16 ? "E15" : "E16", CultureInfo.InvariantCulture);
        return SameDigits(number, written[..length]);
    }

    private static bool SameDigits(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        Span<byte> left = stackalloc byte[20], right = stackalloc byte[20];
        return left[..Significant(one, left)].SequenceEqual(right[..Significant(other, right)]);
    }

    /// <summary>The digits from the first that is not nought to the last.</summary>
    private static int Significant(ReadOnlySpan<byte> number, Span<byte> into)
    {
        var (count, wanted) = (0, DigitsOf(number));
        foreach (var letter in number)
        {
            if (count < wanted && letter is >= (byte)'0' and <= (byte)'9' && (letter != (byte)'0' || count > 0))
            {
                into[count++] = letter;
            }
        }

        return count;
    }

    /// <summary>How many digits say something: from the first that is not nought to the last.</summary>
    private static int DigitsOf(ReadOnlySpan<byte> number)
    {
        var (digits, last) = (0, 0);
        foreach (var letter in number)
        {
            if (letter is (byte)'e' or (byte)'E')
            {
                break;
            }

            digits += letter is >= (byte)'1' and <= (byte)'9' || (letter == (byte)'0' && digits > 0) ? 1 : 0;
            last = letter is >= (byte)'1' and <= (byte)'9' ? digits : last;
        }

        return last;
    }

    private static FieldKind KindOf(Held held)
    {
        held &= ~Held.Nested;
        return held == Held.Truth ? FieldKind.Truth
            : (held & (Held.Text | Held.Truth | Held.LongNumber | Held.LongFraction)) != Held.Nothing || held == Held.Nothing ? FieldKind.Text
            : (held & Held.Fraction) == Held.Nothing ? FieldKind.WholeNumber
            : (held & Held.WideWhole) != Held.Nothing ? FieldKind.Text
            : FieldKind.Real;
    }

    private FieldValue ValueOf(ref Utf8JsonReader reader, FieldKind kind) => reader.TokenType switch
    {
        JsonTokenType.String => FieldValue.OfText(json.Text(ref reader)),
        JsonTokenType.True or JsonTokenType.False when kind == FieldKind.Truth => FieldValue.Of(reader.GetBoolean()),
        JsonTokenType.True => FieldValue.OfText("true"),
        JsonTokenType.False => FieldValue.OfText("false"),
        JsonTokenType.Number when kind == FieldKind.WholeNumber => FieldValue.Of(reader.GetInt64()),
        JsonTokenType.Number when kind == FieldKind.Real => FieldValue.Of(reader.GetDouble()),
        JsonTokenType.Number => FieldValue.OfText(System.Text.Encoding.ASCII.GetString(reader.ValueSpan)),
        _ => FieldValue.None,
    };
}
