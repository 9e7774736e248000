namespace AssetPlanning.Data;

/// <summary>A layer as the tables of a GeoPackage describe it.</summary>
internal sealed record FoundLayer(LayerSchema Schema, string? GeometryColumn, int? ReferenceNumber, string? KeyColumn, ValueList<string> Columns)
{
    /// <summary>Why it cannot be read, though the others can; then its schema is a name alone.</summary>
    internal LayerFileException? Defect { get; init; }
}

/// <summary>Reads which layers a GeoPackage has: contents, geometry columns, reference systems (OGC 12-128r18 §1.1.2–§1.1.3, §2.1).</summary>
internal static class GeoPackageLayers
{
    internal static List<FoundLayer> Of(SqliteFile file)
    {
        if (!HasTable(file, "gpkg_contents"))
        {
            throw new LayerFileException(DocumentDefect.Schema, file.Name, "gpkg_contents", "是 SQLite 文件，但没有 GeoPackage 的目录表。", "用 ogr2ogr -f GPKG 转换后再读入。");
        }

        var hasGeometry = HasTable(file, "gpkg_geometry_columns");
        var hasReferences = HasTable(file, "gpkg_spatial_ref_sys");
        var hasCounts = HasTable(file, "gpkg_ogr_contents");
        var layers = new List<FoundLayer>();
        using var rows = file.Prepare("SELECT table_name, data_type FROM gpkg_contents WHERE data_type IN ('features', 'attributes', 'aspatial') ORDER BY table_name", "gpkg_contents");
        while (rows.Next())
        {
            var (table, isSpatial) = (rows.Text(0) ?? string.Empty, rows.Text(1) == "features");
            var (column, number) = isSpatial ? GeometryOf(file, table, hasGeometry) : default;
            try
            {
                layers.Add(Described(file, table, column, number, hasReferences, hasCounts));
            }
            catch (LayerFileException e) when (IsView(file, table))
            {
                layers.Add(Undescribed(file, table, isSpatial, e));
            }
        }

        return layers;
    }

    private static FoundLayer Described(SqliteFile file, string table, string? geometry, int? reference, bool hasReferences, bool hasCounts)
    {
        var (fields, columns, hasShape) = (new List<LayerField>(), new List<string>(), geometry is null);
        var key = KeyOf(file, table);
        using (var rows = file.Prepare($"SELECT name, type FROM pragma_table_xinfo({Literal(table)}) WHERE hidden <> 1", table))
        {
            while (rows.Next())
            {
                var (name, type) = (rows.Text(0) ?? string.Empty, rows.Text(1) ?? string.Empty);
                if (name == key)
                {
                    continue;
                }

                if (!name.Equals(geometry, StringComparison.OrdinalIgnoreCase))
                {
                    fields.Add(SqliteTypes.FieldOf(name, type));
                    columns.Add(name);
                }
                else
                {
                    // As the table itself writes the column.
                    (geometry, hasShape) = (name, true);
                }
            }
        }

        if (fields.Count == 0 && key is null && geometry is null)
        {
            throw new LayerFileException(DocumentDefect.Schema, file.Name, table, "目录中登记了这个图层，但文件里没有这张表。", "用 ogr2ogr 重新写出文件。");
        }

        if (!hasShape)
        {
            // A name in quotes that is no column would be taken for a text.
            throw new LayerFileException(DocumentDefect.Schema, file.Name, table, $"没有登记的几何列 {geometry}。", "用 ogr2ogr 重新写出文件。");
        }

        var schema = new LayerSchema
        {
            Name = table,
            IsSpatial = geometry is not null,
            Fields = [.. fields],
            Reference = reference is { } number && geometry is not null ? ReferenceOf(file, number, hasReferences) : null,
            Count = hasCounts ? CountOf(file, table) : null,
        };
        return new(schema, geometry, reference, key, [.. columns]);
    }

    // Programs register views that call their own functions (ST_Area): nobody else can compute them, and the tables beside them are sound.
    private static FoundLayer Undescribed(SqliteFile file, string table, bool isSpatial, LayerFileException e) =>
        new(new() { Name = table, IsSpatial = isSpatial, Fields = [] }, null, null, null, [])
        {
            Defect = new(DocumentDefect.Schema, file.Name, table, $"视图算不出来：{e.Problem}", "用写出它的程序（或 ogr2ogr -f GPKG）把视图另存为表后再读入。", e),
        };

    // The key of the format is one whole number (OGC 12-128r18 §2.1.6.1.1); a key of several columns is content.
    private static string? KeyOf(SqliteFile file, string table)
    {
        using var rows = file.Prepare($"SELECT name, type FROM pragma_table_info({Literal(table)}) WHERE pk > 0", table);
        var key = rows.Next() && "INTEGER".Equals(rows.Text(1), StringComparison.OrdinalIgnoreCase) ? rows.Text(0) : null;
        return rows.Next() ? null : key;
    }

    private static (string? Column, int? Number) GeometryOf(SqliteFile file, string table, bool hasGeometry)
    {
        if (hasGeometry)
        {
            using var rows = file.Prepare("SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?1 COLLATE NOCASE", "gpkg_geometry_columns").Bind(1, table);
            if (rows.Next() && rows.Text(0) is { Length: > 0 } column)
            {
                return (column, checked((int)Math.Clamp(rows.Number(1), int.MinValue, int.MaxValue)));
            }
        }

        throw new LayerFileException(DocumentDefect.Schema, file.Name, table, "目录说它是要素图层，但没有登记几何列。", "用 ogr2ogr 重新写出文件。");
    }

    // −1 and 0 are the undefined systems of the standard, planar and geographic.
    private static CoordinateReference? ReferenceOf(SqliteFile file, int number, bool hasReferences)
    {
        if (number is -1 or 0 || !hasReferences)
        {
            return number == 0 ? CoordinateReference.UndefinedGeographic : null;
        }

        // What the older form cannot say stands in a column of an extension, and the older one says «undefined» (OGC 12-128r18, annex F.10).
        var newer = HasColumn(file, "gpkg_spatial_ref_sys", "definition_12_063") ? "definition_12_063" : "NULL";
        using var rows = file.Prepare($"SELECT srs_name, organization, organization_coordsys_id, coalesce(nullif(definition, 'undefined'), {newer}) FROM gpkg_spatial_ref_sys WHERE srs_id = ?1", "gpkg_spatial_ref_sys").Bind(1, (long)number);
        if (!rows.Next())
        {
            throw new LayerFileException(DocumentDefect.Schema, file.Name, "gpkg_spatial_ref_sys", $"没有坐标系 {number} 的定义。", "用 ogr2ogr -a_srs 写明坐标系。");
        }

        var code = rows.Number(2);
        return "EPSG".Equals(rows.Text(1), StringComparison.OrdinalIgnoreCase) && code is > 0 and <= int.MaxValue
            ? CoordinateReference.OfEpsg((int)code)
            : new(null, rows.Text(0) ?? string.Empty) { Definition = rows.Text(3) is { Length: > 0 } text && text != "undefined" ? text : null };
    }

    private static long? CountOf(SqliteFile file, string table)
    {
        using var rows = file.Prepare("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?1 COLLATE NOCASE", "gpkg_ogr_contents").Bind(1, table);
        return rows.Next() && !rows.IsNothing(0) ? rows.Number(0) : null;
    }

    // A view in the place of a table of the catalogue could run without end before anybody can stop it.
    private static bool HasTable(SqliteFile file, string name)
    {
        using var rows = file.Prepare("SELECT type FROM sqlite_master WHERE name = ?1", "sqlite_master").Bind(1, name);
        return rows.Next() && (rows.Text(0) == "table" ? true : throw new LayerFileException(DocumentDefect.Schema, file.Name, name, "目录表是视图，不是表。", "用 ogr2ogr -f GPKG 重新写出文件。"));
    }

    private static bool IsView(SqliteFile file, string name)
    {
        using var rows = file.Prepare("SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ?1 COLLATE NOCASE", "sqlite_master").Bind(1, name);
        return rows.Next();
    }

    private static bool HasColumn(SqliteFile file, string table, string column)
    {
        using var rows = file.Prepare($"SELECT 1 FROM pragma_table_info({Literal(table)}) WHERE name = ?1", table).Bind(1, column);
        return rows.Next();
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
