using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>The column types of a GeoPackage (OGC 12-128r18 table 1) and what they hold.</summary>
internal static class SqliteTypes
{
    internal static LayerField FieldOf(string name, string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        var plain = (open < 0 ? type : type[..open]).Trim().ToUpperInvariant();
        var kind = plain switch
        {
            "BOOLEAN" => FieldKind.Truth,
            "TINYINT" or "SMALLINT" or "MEDIUMINT" or "INT" or "INTEGER" => FieldKind.WholeNumber,
            "FLOAT" or "DOUBLE" or "REAL" => FieldKind.Real,
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
}
