using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>The shapes of one layer while they are written: each with its head, its place in the index, and what all of them come to.</summary>
internal sealed class GeoPackageShapes : IDisposable
{
    private readonly SqliteFile file;
    private readonly string table, key, column, index;
    private readonly int reference;
    private readonly SqliteRows place;
    private readonly ShapeBuffer plain = new();
    private byte[] bytes = new byte[4096];
    private ShapeBox extent = ShapeBox.Nothing;
    private long withHeight, withMeasure;
    private int kinds;

    internal GeoPackageShapes(SqliteFile file, string table, string key, string column, int reference)
    {
        (this.file, this.table, this.key, this.column, this.reference) = (file, table, key, column, reference);
        index = $"rtree_{table}_{column}";
        file.Run($"CREATE VIRTUAL TABLE {SqliteFile.Quoted(index)} USING rtree(id, minx, maxx, miny, maxy)");
        place = file.Prepare($"INSERT INTO {SqliteFile.Quoted(index)} VALUES (?1, ?2, ?3, ?4, ?5)", table);
    }

    /// <summary>Puts a shape into the index.</summary>
    /// <returns>It with its head, valid until the next; empty where there is none.</returns>
    /// <exception cref="LayerFileException">It is none the format can hold.</exception>
    internal ReadOnlySpan<byte> Add(ReadOnlySpan<byte> geometry, long row)
    {
        if (geometry.IsEmpty)
        {
            return default;
        }

        if (!ShapeRewriting.IsPlain(geometry) && ShapeRewriting.Write(geometry, static position => position, plain))
        {
            geometry = plain.Written.Span;
        }

        if (ShapeBox.Of(geometry, out var kind) is not { } box)
        {
            throw new LayerFileException(DocumentDefect.Content, file.Name, string.Create(CultureInfo.InvariantCulture, $"{table}/{row - 1}"), "几何不是可写的点、线、面，或坐标不是有限数。", "先检查图层（PolygonSet 会列出缺陷），再导出。");
        }

        kinds |= 1 << (int)kind;
        // The second byte of an ISO code: 1001 is 0x03E9, 2001 is 0x07D1, 3001 is 0x0BB9.
        withHeight += geometry[2] is 0x03 or 0x0B ? 1 : 0;
        withMeasure += geometry[2] is 0x07 or 0x0B ? 1 : 0;
        if (bytes.Length < GeoPackageGeometry.LongestHead + geometry.Length)
        {
            bytes = new byte[Math.Max(2 * bytes.Length, GeoPackageGeometry.LongestHead + geometry.Length)];
        }

        var head = GeoPackageGeometry.Write(bytes, reference, box);
        geometry.CopyTo(bytes.AsSpan(head));
        if (!box.IsNothing)
        {
            extent = extent.With(box);
            place.Bind(1, row).Bind(2, box.West).Bind(3, box.East).Bind(4, box.South).Bind(5, box.North).Run();
        }

        return bytes.AsSpan(0, head + geometry.Length);
    }

    /// <summary>The box around all shapes and the reference system, as the catalogue has them.</summary>
    internal void BindExtent(SqliteRows contents)
    {
        if (!extent.IsNothing)
        {
            contents.Bind(4, extent.West).Bind(5, extent.South).Bind(6, extent.East).Bind(7, extent.North);
        }

        contents.Bind(8, (long)reference);
    }

    /// <summary>Registers the column of the shapes and its index.</summary>
    internal void Complete(long rows)
    {
        using (var columns = file.Prepare("INSERT INTO gpkg_geometry_columns VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "gpkg_geometry_columns"))
        {
            columns.Bind(1, table).Bind(2, column).Bind(3, TypeName()).Bind(4, (long)reference).Bind(5, Presence(withHeight, rows)).Bind(6, Presence(withMeasure, rows)).Run();
        }

        using (var extension = file.Prepare("INSERT INTO gpkg_extensions VALUES (?1, ?2, 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')", "gpkg_extensions"))
        {
            extension.Bind(1, table).Bind(2, column).Run();
        }

        file.Run(GeoPackageTables.IndexTriggers(table, key, column, index));
    }

    /// <inheritdoc/>
    public void Dispose() => place.Dispose();

    /// <summary>0 prohibited, 1 mandatory, 2 optional.</summary>
    private static long Presence(long having, long rows) => having == 0 ? 0 : having == rows ? 1 : 2;

    private string TypeName() => kinds switch
    {
        1 << (int)ShapeKind.Point => "POINT",
        1 << (int)ShapeKind.LineString => "LINESTRING",
        1 << (int)ShapeKind.Polygon => "POLYGON",
        1 << (int)ShapeKind.MultiPoint => "MULTIPOINT",
        1 << (int)ShapeKind.MultiLineString => "MULTILINESTRING",
        1 << (int)ShapeKind.MultiPolygon => "MULTIPOLYGON",
        _ => "GEOMETRY",
    };
}
