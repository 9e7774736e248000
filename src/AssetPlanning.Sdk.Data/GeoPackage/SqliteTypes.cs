using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>The column types of a GeoPackage (OGC 12-128r18 table 1), those other programs write in their place, and what they hold.</summary>
internal static class SqliteTypes
{
    internal static LayerField FieldOf(string name, string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        var plain = (open < 0 ? type : type[..open]).Trim().ToUpperInvariant();
        var kind = plain switch
        {
            "BOOLEAN" => FieldKind.Truth,
            "TINYINT" or "SMALLINT" or "MEDIUMINT" or "INT" or "INTEGER" or "BIGINT" or "INT8" or "INT64" => FieldKind.WholeNumber,
            "FLOAT" or "DOUBLE" or "REAL" or "DOUBLE PRECISION" or "NUMERIC" or "DECIMAL" => FieldKind.Real,
            "BLOB" => FieldKind.Bytes,
            "DATE" => FieldKind.Day,
            "DATETIME" => FieldKind.Moment,
            _ => FieldKind.Text,
        };
        int? length = kind == FieldKind.Text && open >= 0 && int.TryParse(type.AsSpan(open + 1).TrimEnd().TrimEnd(')'), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;
        return new(name, kind, length);
    }

    internal static string TypeOf(LayerField field) => field.Kind switch
    {
        FieldKind.WholeNumber => "INTEGER",
        FieldKind.Real => "REAL",
        FieldKind.Truth => "BOOLEAN",
        FieldKind.Day => "DATE",
        FieldKind.Moment => "DATETIME",
        FieldKind.Bytes => "BLOB",
        // The format has no exact number: its digits go as text, and none is lost.
        FieldKind.Exact => "TEXT",
        _ => field.Length is { } length ? string.Create(CultureInfo.InvariantCulture, $"TEXT({length})") : "TEXT",
    };

    /// <summary>Whether a column takes a value as it is: SQLite would make a number of a text that looks like one, and a code would lose its noughts.</summary>
    internal static bool Holds(FieldKind column, FieldValue value) => !value.IsGiven || (column switch
    {
        FieldKind.Text => value.Kind != FieldKind.Bytes,
        FieldKind.Exact => value.Kind is FieldKind.Exact or FieldKind.WholeNumber,
        FieldKind.WholeNumber => value.Kind == FieldKind.WholeNumber,
        FieldKind.Real => value.Kind == FieldKind.Real || (value.Kind == FieldKind.WholeNumber && IsSameReal(value.WholeNumber)),
        FieldKind.Truth => value.Kind == FieldKind.Truth,
        FieldKind.Bytes => value.Kind == FieldKind.Bytes,
        _ => value.Kind is FieldKind.Day or FieldKind.Moment or FieldKind.Text,
    });

    /// <summary>Whether a double says a whole number to the last digit.</summary>
    internal static bool IsSameReal(long number) => number is >= -(1L << 53) and <= 1L << 53;
}
