using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Writes one layer of a GeoPackage: its table, its rows, and what the catalogue says of it.</summary>
internal sealed class GeoPackageWriter : ILayerWriter
{
    private readonly SqliteFile file;
    private readonly string changed;
    private readonly SqliteRows insert;
    private readonly GeoPackageShapes? shapes;
    private readonly WritingState state;
    private long count;

    internal GeoPackageWriter(SqliteFile file, LayerSchema schema, int? reference, string changed)
    {
        (this.file, Schema, this.changed, state) = (file, schema, changed, new(schema));
        var taken = schema.Fields.Select(static field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (key, geometry) = (Free("fid", taken), Free("geom", taken));
        var columns = schema.Fields.Select(static field => $"{SqliteFile.Quoted(field.Name)} {SqliteTypes.TypeOf(field)}");
        columns = reference is null ? columns : columns.Prepend($"{geometry} GEOMETRY");
        file.Run($"CREATE TABLE {SqliteFile.Quoted(schema.Name)} ({string.Join(", ", columns.Prepend($"{key} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"))})");
        shapes = reference is { } number ? new(file, schema.Name, key, geometry, number) : null;
        var places = Enumerable.Range(1, schema.Fields.Count + (shapes is null ? 1 : 2)).Select(static number => string.Create(CultureInfo.InvariantCulture, $"?{number}"));
        insert = file.Prepare($"INSERT INTO {SqliteFile.Quoted(schema.Name)} VALUES ({string.Join(", ", places)})", schema.Name);
    }

    public LayerSchema Schema { get; }

    internal bool IsComplete => state.IsComplete;

    public void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        state.Begin(geometry, values);
        insert.Bind(1, ++count);
        if (shapes is not null)
        {
            insert.Bind(2, shapes.Add(geometry, count));
        }

        for (var field = 0; field < values.Length; field++)
        {
            if (!SqliteTypes.Holds(Schema.Fields[field].Kind, values[field]))
            {
                throw new LayerFileException(
                    DocumentDefect.Content,
                    file.Name,
                    string.Create(CultureInfo.InvariantCulture, $"{Schema.Name}/{count - 1}"),
                    $"列 {Schema.Fields[field].Name} 是 {Schema.Fields[field].Kind}，值“{values[field]}”是 {values[field].Kind}：写进去会变成别的值。",
                    "统一该列的类型，或按文字导出。");
            }

            insert.Bind(field + (shapes is null ? 2 : 3), values[field], Schema.Fields[field].Kind);
        }

        insert.Run();
        state.End();
    }

    public void Complete()
    {
        state.RequireOpen();
        using (var contents = file.Prepare("INSERT INTO gpkg_contents VALUES (?1, ?2, ?1, '', ?3, ?4, ?5, ?6, ?7, ?8)", "gpkg_contents"))
        {
            contents.Bind(1, Schema.Name).Bind(2, shapes is null ? "attributes" : "features").Bind(3, changed);
            shapes?.BindExtent(contents);
            contents.Run();
        }

        using (var counted = file.Prepare("INSERT INTO gpkg_ogr_contents VALUES (?1, ?2)", "gpkg_ogr_contents"))
        {
            counted.Bind(1, Schema.Name).Bind(2, count).Run();
        }

        shapes?.Complete(count);
        file.Run(GeoPackageTables.CountTriggers(Schema.Name));
        state.Complete();
    }

    public void Dispose()
    {
        state.GiveUp();
        insert.Dispose();
        shapes?.Dispose();
    }

    private static string Free(string name, HashSet<string> taken)
    {
        while (taken.Contains(name))
        {
            name += "_";
        }

        return name;
    }
}
