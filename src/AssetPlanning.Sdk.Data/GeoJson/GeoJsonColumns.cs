using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The columns of a GeoJSON file: found in a first reading, filled in a second.</summary>
/// <remarks>
/// A column is of the narrowest kind that holds each of its values without changing a digit: whole numbers beyond 64 bits, or
/// beyond 2⁵³ among fractions, stay text.
/// </remarks>
internal sealed class GeoJsonColumns(JsonStream json, DataLimits limits)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<byte[]> names = [];
    private readonly List<(string Name, Held Held)> columns = [];
    private readonly List<long> seenIn = [];

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
    }

    /// <summary>The columns, and what there is to say of them.</summary>
    internal (ValueList<LayerField> Fields, List<(FindingKind Kind, ValueList<Figure> Arguments)> Told) Finish()
    {
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

            if (kind == FieldKind.Text && (held & (Held.LongNumber | Held.WideWhole)) != Held.Nothing && (held & (Held.Text | Held.Truth)) == Held.Nothing)
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
    internal void Fill(ref Utf8JsonReader reader, long feature, ValueList<LayerField> fields, FieldValue[] values)
    {
        values.AsSpan().Clear();
        Walk(ref reader, feature, fields, values);
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
            if (seenIn[column] == feature)
            {
                throw json.Refused(ref reader, DocumentDefect.Content, $"同一要素中属性“{columns[column].Name}”出现两次。");
            }

            (seenIn[column], next) = (feature, column + 1);
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
    }

    // Features of one layer write their properties in one order, nearly always.
    private int PlaceOf(ref Utf8JsonReader reader, int next)
    {
        if (next < names.Count && reader.ValueTextEquals(names[next]))
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
        names.Add(System.Text.Encoding.UTF8.GetBytes(name));
        columns.Add((name, Held.Nothing));
        seenIn.Add(-1);
        return place;
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
                    : double.IsFinite(reader.GetDouble()) ? Held.Fraction
                    : throw json.Refused(ref reader, DocumentDefect.Content, "数超出双精度的范围。");
            default:
                return Held.Nested;
        }
    }

    private static FieldKind KindOf(Held held)
    {
        held &= ~Held.Nested;
        return held == Held.Truth ? FieldKind.Truth
            : (held & (Held.Text | Held.Truth | Held.LongNumber)) != Held.Nothing || held == Held.Nothing ? FieldKind.Text
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
