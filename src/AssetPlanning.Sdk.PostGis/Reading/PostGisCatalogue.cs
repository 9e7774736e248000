using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>Asks the database which tables it has, of which columns, and what its systems mean.</summary>
internal sealed class PostGisCatalogue(NpgsqlConnection connection)
{
    // What an extension brought along is no layer of anybody. A number in a primary key is the place in it; what it merely
    // carries along (INCLUDE) is no part of it. A domain is the type it is made of, which is also what goes over the wire.
    private const string ColumnsOfTables = """
        WITH RECURSIVE based AS (
          SELECT t.oid AS domain, t.typbasetype AS type, t.typtypmod AS modifier FROM pg_catalog.pg_type t WHERE t.typtype = 'd'
          UNION ALL
          SELECT b.domain, t.typbasetype, CASE WHEN b.modifier >= 0 THEN b.modifier ELSE t.typtypmod END
          FROM based b JOIN pg_catalog.pg_type t ON t.oid = b.type WHERE t.typtype = 'd')
        SELECT n.nspname, c.relname, a.attname, tn.nspname, t.typname, coalesce(b.modifier, a.atttypmod),
               CASE WHEN i.indkey IS NULL THEN NULL ELSE array_position((i.indkey::int2[])[0:i.indnkeyatts - 1], a.attnum) END,
               a.attidentity <> '' OR EXISTS (
                 SELECT 1 FROM pg_catalog.pg_attrdef d
                 WHERE d.adrelid = c.oid AND d.adnum = a.attnum AND pg_catalog.replace(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '"', '') LIKE 'nextval(%'),
               c.relkind, pg_catalog.row_security_active(c.oid)
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN based b ON b.domain = a.atttypid AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_type o WHERE o.oid = b.type AND o.typtype = 'd')
        JOIN pg_catalog.pg_type t ON t.oid = coalesce(b.type, a.atttypid)
        JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
        LEFT JOIN pg_catalog.pg_index i ON i.indrelid = c.oid AND i.indisprimary
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
          AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
          AND ($1::text IS NULL OR n.nspname = $1 AND c.relname = $2)
        ORDER BY n.nspname, c.relname, a.attnum
        """;

    private string? extension;

    /// <summary>The schema PostGIS is installed in, in quotes.</summary>
    internal string Extension => extension ??= SqlName.Quoted(
        Ask("SELECT n.nspname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'", static rows => rows.GetString(0)) is [var schema]
            ? schema
            : throw new LayerFileException(DocumentDefect.Schema, connection.Database, "postgis", "数据库没有安装 PostGIS 扩展。", "请管理员在该库执行 CREATE EXTENSION postgis。"));

    // What the view geometry_columns says, without asking the view: it spells out every constraint of the database, whoever it
    // belongs to, and one whose table goes in that moment ends the whole question (XX000, cache lookup failed for index). Before
    // PostGIS 2 system and kind stood in constraints, and they still do in tables taken over from then. The patterns are written as
    // E'' because a server may read a plain backslash as a sign of its own (standard_conforming_strings).
    private string ShapesOfTables => $"""
        SELECT n.nspname, c.relname, a.attname,
               coalesce(nullif({Extension}.postgis_typmod_srid(a.atttypmod), 0), held.srid, 0),
               pg_catalog.replace(pg_catalog.replace(coalesce(nullif(pg_catalog.upper({Extension}.postgis_typmod_type(a.atttypmod)), 'GEOMETRY'), held.kind, 'GEOMETRY'), 'ZM', ''), 'Z', '')
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
        JOIN pg_catalog.pg_type t ON t.oid = a.atttypid AND t.typname = 'geometry'
        CROSS JOIN LATERAL (
          SELECT pg_catalog.max(pg_catalog.substring(rule, E'(?i)^\\(*\\S*srid"?\\([^()]*\\) = \\(?(\\d+)\\)*$')::int4) AS srid,
                 pg_catalog.max(pg_catalog.substring(rule, E'(?i)^\\(*\\S*geometrytype"?\\([^()]*\\) = ''(\\w+)''::text\\)*(?: OR \\(\\S+ IS NULL\\)*)?$')) AS kind
          FROM (
            SELECT pg_catalog.pg_get_expr(s.conbin, s.conrelid) AS rule
            FROM pg_catalog.pg_constraint s
            WHERE s.conrelid = c.oid AND s.contype = 'c' AND s.conkey = ARRAY[a.attnum]) rules) held
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT pg_catalog.pg_is_other_temp_schema(n.oid) AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
        ORDER BY 1, 2, 3
        """;

    /// <summary>The version of PostGIS.</summary>
    internal string ExtensionVersion => Ask($"SELECT {Extension}.postgis_lib_version()", static rows => rows.GetString(0))[0];

    /// <summary>The snapshot of the transaction: which other transactions it sees.</summary>
    internal string Snapshot => Ask("SELECT pg_catalog.pg_current_snapshot()::pg_catalog.text", static rows => rows.GetString(0))[0];

    /// <summary>All tables, or one, by name.</summary>
    internal List<FoundTable> Tables(TableName? only = null)
    {
        var shapes = Ask(
            ShapesOfTables,
            static rows => (Schema: rows.GetString(0), Table: rows.GetString(1), Geometry: new FoundGeometry(rows.GetString(2), rows.GetInt32(3), rows.GetString(4))));
        var columns = Ask(
            ColumnsOfTables,
            static rows => (
                Schema: rows.GetString(0),
                Table: rows.GetString(1),
                Column: new FoundColumn(rows.GetString(2), FoundColumn.TypeOf(rows.GetString(3), rows.GetString(4)), rows.GetInt32(5)),
                KeyPlace: rows.IsDBNull(6) ? (int?)null : rows.GetInt32(6),
                IsGenerated: rows.GetBoolean(7),
                HasOrder: rows.GetChar(8) is not ('v' or 'f'),
                HidesRows: rows.GetBoolean(9)),
            only?.Schema,
            only?.Table);
        var ofTable = shapes.ToLookup(static shape => (shape.Schema, shape.Table), static shape => shape.Geometry);
        return
        [
            .. columns.GroupBy(static row => (row.Schema, row.Table)).SelectMany(table => Layers(
                new(table.Key.Schema, table.Key.Table),
                [.. table.Select(static row => (row.Column, row.KeyPlace, row.IsGenerated))],
                [.. ofTable[table.Key]],
                new(table.First().HasOrder, table.First().HidesRows))),
        ];
    }

    /// <summary>How many features of a column that is bound to no system are in which.</summary>
    internal List<ReferenceCount> ReferencesOf(FoundTable table)
    {
        var column = SqlName.Quoted(table.Geometry!.Column);
        return Ask(
            $"SELECT {Extension}.ST_SRID({column}), pg_catalog.count(*) FROM {table.Name.Quoted} WHERE {column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
            static rows => new ReferenceCount(rows.GetInt32(0), rows.GetInt64(1)));
    }

    /// <summary>Whether a trigger of somebody's stands before the rows of a table or of its parts: it may turn them away, and COPY says nothing of it.</summary>
    internal bool MayTurnRowsAway(TableName table) => Ask(
        """
        SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid OR t.tgrelid IN (SELECT i.inhrelid FROM pg_catalog.pg_inherits i WHERE i.inhparent = c.oid)
        WHERE n.nspname = $1 AND c.relname = $2 AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgtype & 7 = 7
        LIMIT 1
        """,
        static rows => rows.GetInt32(0),
        table.Schema,
        table.Table).Count > 0;

    /// <summary>How many rows of a table this transaction has put there: each row names the transaction it is of.</summary>
    internal long OwnRowsOf(TableName table) =>
        Ask($"SELECT pg_catalog.count(*) FROM {table.Quoted} WHERE xmin::pg_catalog.text::pg_catalog.int8 = pg_catalog.txid_current() % 4294967296", static rows => rows.GetInt64(0))[0];

    /// <summary>What a number of this database means; nothing of no number.</summary>
    internal CoordinateReference? ReferenceOf(int number)
    {
        if (number <= 0)
        {
            return null;
        }

        var found = Ask(
            $"SELECT auth_name, auth_srid, nullif(srtext, '') FROM {Extension}.spatial_ref_sys WHERE srid = {number}",
            static rows => (Authority: rows.IsDBNull(0) ? string.Empty : rows.GetString(0), Code: rows.IsDBNull(1) ? 0 : rows.GetInt32(1), Definition: rows.IsDBNull(2) ? null : rows.GetString(2)));
        return found is not [var row] ? new(null, $"SRID {number}")
            : row.Authority.Equals("EPSG", StringComparison.OrdinalIgnoreCase) && row.Code > 0 ? CoordinateReference.OfEpsg(row.Code)
            : new(null, row.Authority.Length > 0 && row.Code > 0 ? $"{row.Authority}:{row.Code}" : $"SRID {number}") { Definition = row.Definition };
    }

    /// <summary>The number this database has for a system; nothing where it has none.</summary>
    internal int? NumberOf(int epsg) =>
        Ask($"SELECT srid FROM {Extension}.spatial_ref_sys WHERE pg_catalog.upper(auth_name) = 'EPSG' AND auth_srid = {epsg} ORDER BY srid LIMIT 1", static rows => rows.GetInt32(0)) is [var number] ? number : null;

    private static IEnumerable<FoundTable> Layers(TableName name, (FoundColumn Column, int? KeyPlace, bool IsGenerated)[] columns, FoundGeometry[] shapes, FoundRows rows)
    {
        var keys = columns.Where(static row => row.KeyPlace is not null).OrderBy(static row => row.KeyPlace).ToArray();
        // A whole number for a key that the database itself counts up says nothing of the feature. One that somebody gave is a mark of it.
        var number = keys is [{ IsGenerated: true, Column: { Type: ColumnType.Int2 or ColumnType.Int4 or ColumnType.Int8 } only }] ? only : null;
        var found = new FoundTable
        {
            Name = name,
            Rows = rows,
            Key = [.. keys.Select(static key => key.Column.Name)],
            Columns = [.. columns.Select(static row => row.Column).Where(column => column != number && Array.TrueForAll(shapes, shape => shape.Column != column.Name))],
            IsOneOfSeveral = shapes.Length > 1,
        };
        return shapes.Length == 0 ? [found] : shapes.Select(shape => found with { Geometry = shape });
    }

    private List<T> Ask<T>(string statement, Func<NpgsqlDataReader, T> row, params ReadOnlySpan<string?> arguments)
    {
        using var command = new NpgsqlCommand(statement, connection);
        foreach (var argument in arguments)
        {
            command.Parameters.Add(new() { Value = argument ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        }

        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(row(rows));
        }

        return list;
    }
}
