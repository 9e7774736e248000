namespace AssetPlanning.Data;

/// <summary>The tables every GeoPackage has (OGC 12-128r18 annex C), those of the index of shapes, and the count GDAL keeps.</summary>
internal static class GeoPackageTables
{
    /// <summary>GPKG, version 1.3. Large pages: a patch of a thousand bytes wastes half of a small one, and reading pays by the page.</summary>
    internal const string Head = "PRAGMA page_size=32768; PRAGMA application_id=0x47504B47; PRAGMA user_version=10300; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA encoding='UTF-8';";

    internal const string Catalogue =
        """
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
        CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
        CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL);
        INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system');
        INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
        """;

    /// <summary>Keeps the count of a table true when others change it; made after our own rows are in.</summary>
    internal static string CountTriggers(string table)
    {
        var (on, name) = (SqliteFile.Quoted(table), table.Replace("'", "''", StringComparison.Ordinal));
        return string.Concat(new[] { ("insert", "INSERT", '+'), ("delete", "DELETE", '-') }.Select(way =>
            $"CREATE TRIGGER {SqliteFile.Quoted($"trigger_{way.Item1}_feature_count_{table}")} AFTER {way.Item2} ON {on} BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count {way.Item3} 1 WHERE lower(table_name) = lower('{name}'); END;\n"));
    }

    /// <summary>Keeps the index of a layer true when others change it (OGC 12-128r18 annex F.3).</summary>
    internal static string IndexTriggers(string table, string key, string geometry, string index)
    {
        var (t, i, c, r) = (SqliteFile.Quoted(table), SqliteFile.Quoted(key), SqliteFile.Quoted(geometry), SqliteFile.Quoted(index));
        var put = $"INSERT OR REPLACE INTO {r} VALUES (NEW.{i}, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));";
        var (has, lacks) = ($"(NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c}))", $"(NEW.{c} ISNULL OR ST_IsEmpty(NEW.{c}))");
        return
            $"""
            CREATE TRIGGER {SqliteFile.Quoted(index + "_insert")} AFTER INSERT ON {t} WHEN {has} BEGIN {put} END;
            CREATE TRIGGER {SqliteFile.Quoted(index + "_update1")} AFTER UPDATE OF {c} ON {t} WHEN OLD.{i} = NEW.{i} AND {has} BEGIN {put} END;
            CREATE TRIGGER {SqliteFile.Quoted(index + "_update2")} AFTER UPDATE OF {c} ON {t} WHEN OLD.{i} = NEW.{i} AND {lacks} BEGIN DELETE FROM {r} WHERE id = OLD.{i}; END;
            CREATE TRIGGER {SqliteFile.Quoted(index + "_update3")} AFTER UPDATE ON {t} WHEN OLD.{i} != NEW.{i} AND {has} BEGIN DELETE FROM {r} WHERE id = OLD.{i}; {put} END;
            CREATE TRIGGER {SqliteFile.Quoted(index + "_update4")} AFTER UPDATE ON {t} WHEN OLD.{i} != NEW.{i} AND {lacks} BEGIN DELETE FROM {r} WHERE id IN (OLD.{i}, NEW.{i}); END;
            CREATE TRIGGER {SqliteFile.Quoted(index + "_delete")} AFTER DELETE ON {t} WHEN OLD.{c} NOTNULL BEGIN DELETE FROM {r} WHERE id = OLD.{i}; END;
            """;
    }
}
