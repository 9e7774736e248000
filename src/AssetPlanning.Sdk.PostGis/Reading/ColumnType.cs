namespace AssetPlanning.Data.PostGis;

/// <summary>The types of columns that go over the wire in their own binary form; all others go as their text.</summary>
internal enum ColumnType
{
    Text,
    Int2,
    Int4,
    Int8,
    Float4,
    Float8,
    Numeric,
    Bool,
    Date,
    Timestamp,
    TimestampWithZone,
    Bytea,

    /// <summary>A shape that is not listed among the geometry columns.</summary>
    Shape,

    /// <summary>A type that is read as its text: json, uuid, arrays, and whatever a user has made.</summary>
    Other,
}

/// <summary>A column of a table as the catalogue of the database describes it.</summary>
internal sealed record FoundColumn(string Name, ColumnType Type, int Modifier)
{
    // How the database packs lengths and scales: four more than they are; the precision stands above the scale (numeric.c, make_numeric_typmod).
    private const int Packed = 4;

    /// <summary>Most characters of a text, digits of a number; none where the column does not say.</summary>
    internal int? Length => Modifier < Packed ? null : Type switch
    {
        ColumnType.Text => Modifier - Packed,
        ColumnType.Numeric => (Modifier - Packed) >> 16,
        _ => null,
    };

    /// <summary>Places after the point; none where the column takes any.</summary>
    internal int? Scale => Modifier < Packed || Type != ColumnType.Numeric ? null : (((Modifier - Packed) & 0x7FF) ^ 0x400) - 0x400;

    /// <summary>Places of a second after the point; none where the column takes all the database has.</summary>
    internal int? SecondPlaces => Type is ColumnType.Timestamp or ColumnType.TimestampWithZone && Modifier >= 0 ? Modifier : null;

    internal LayerField Field => new(Name, Kind, Length, Scale);

    internal FieldKind Kind => Type switch
    {
        ColumnType.Int2 or ColumnType.Int4 or ColumnType.Int8 => FieldKind.WholeNumber,
        ColumnType.Float4 or ColumnType.Float8 => FieldKind.Real,
        ColumnType.Numeric => FieldKind.Exact,
        ColumnType.Bool => FieldKind.Truth,
        ColumnType.Date => FieldKind.Day,
        ColumnType.Timestamp or ColumnType.TimestampWithZone => FieldKind.Moment,
        ColumnType.Bytea => FieldKind.Bytes,
        _ => FieldKind.Text,
    };

    /// <summary>A length, or digits and places, as the database packs it.</summary>
    internal static int ModifierOf(int content) => content + Packed;

    /// <summary>The type of a name in pg_catalog.</summary>
    internal static ColumnType TypeOf(string schema, string type) => schema != "pg_catalog" ? (type is "geometry" or "geography" ? ColumnType.Shape : ColumnType.Other) : type switch
    {
        "text" or "varchar" => ColumnType.Text,
        "int2" => ColumnType.Int2,
        "int4" => ColumnType.Int4,
        "int8" => ColumnType.Int8,
        "float4" => ColumnType.Float4,
        "float8" => ColumnType.Float8,
        "numeric" => ColumnType.Numeric,
        "bool" => ColumnType.Bool,
        "date" => ColumnType.Date,
        "timestamp" => ColumnType.Timestamp,
        "timestamptz" => ColumnType.TimestampWithZone,
        "bytea" => ColumnType.Bytea,
        _ => ColumnType.Other,
    };
}
