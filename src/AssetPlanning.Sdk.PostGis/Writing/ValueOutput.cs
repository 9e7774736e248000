using System.Globalization;
using System.Text;

namespace AssetPlanning.Data.PostGis;

/// <summary>Puts a value into a column, exactly or not at all.</summary>
/// <remarks>
/// The database itself rounds a number to the places of its column and takes blanks off a text that is too long, both without
/// a word: so both are looked at here.
/// </remarks>
internal static partial class ValueOutput
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes it.</summary>
    /// <returns>What keeps it from going in; nothing once it is in.</returns>
    internal static string? Write(FoundColumn column, FieldValue value, CopyOutput into)
    {
        if (!value.IsGiven)
        {
            into.Nothing();
            return null;
        }

        return column.Type switch
        {
            ColumnType.Text => Text(column, value, into),
            ColumnType.Int2 => Whole(value, short.MinValue, short.MaxValue, out var number) ?? Put(number, into, 2),
            ColumnType.Int4 => Whole(value, int.MinValue, int.MaxValue, out var number) ?? Put(number, into, 4),
            ColumnType.Int8 => Whole(value, long.MinValue, long.MaxValue, out var number) ?? Put(number, into, 8),
            ColumnType.Float8 => Real(value, into),
            ColumnType.Numeric => Exact(column, value, into),
            ColumnType.Bool => Truth(value, into),
            ColumnType.Date => Day(value, into),
            ColumnType.Timestamp => Moment(column, value, hasZone: false, into),
            ColumnType.TimestampWithZone => Moment(column, value, hasZone: true, into),
            _ => Bytes(value, into),
        };
    }

    /// <summary>Whether a column can hold values of a kind.</summary>
    internal static bool Holds(ColumnType column, FieldKind kind) => kind switch
    {
        FieldKind.Text => column is ColumnType.Text,
        FieldKind.WholeNumber => column is ColumnType.Int2 or ColumnType.Int4 or ColumnType.Int8 or ColumnType.Numeric,
        FieldKind.Real => column is ColumnType.Float8,
        FieldKind.Truth => column is ColumnType.Bool,
        FieldKind.Day => column is ColumnType.Date,
        FieldKind.Moment => column is ColumnType.Timestamp or ColumnType.TimestampWithZone,
        FieldKind.Bytes => column is ColumnType.Bytea,
        _ => column is ColumnType.Numeric,
    };

    private static string? Text(FoundColumn column, FieldValue value, CopyOutput into)
    {
        var text = value.ToText();
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return "文字含空字符（U+0000），数据库放不下。";
        }

        if (column.Length is { } most && LengthOf(text) > most)
        {
            return string.Create(CultureInfo.InvariantCulture, $"文字长 {LengthOf(text)} 个字符，列宽 {most}。");
        }

        Strict.GetBytes(text, into.Value(Strict.GetByteCount(text)));
        return null;
    }

    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    private static string? Truth(FieldValue value, CopyOutput into)
    {
        if (value.Kind != FieldKind.Truth)
        {
            return NotOf(value, "布尔值");
        }

        into.Value(1)[0] = (byte)value.WholeNumber;
        return null;
    }

    private static string? Bytes(FieldValue value, CopyOutput into)
    {
        if (value.Kind != FieldKind.Bytes)
        {
            return NotOf(value, "二进制");
        }

        value.Bytes.Span.CopyTo(into.Value(value.Bytes.Length));
        return null;
    }

    private static string NotOf(FieldValue value, string wanted)
    {
        var text = value.Kind == FieldKind.Bytes ? "（二进制）" : value.ToText();
        return $"值“{(text.Length <= 60 ? text : text[..57] + "…")}”不是{wanted}。";
    }
}
