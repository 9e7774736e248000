using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Writes one layer of a GeoPackage with the index of its shapes.</summary>
internal sealed class GeoPackageWriter : ILayerWriter
{
    private const string Geometry = "geom";

    private readonly SqliteFile file;
    private readonly int? reference;
    private readonly string changed;
    private readonly string key;
    private readonly string index;
    private readonly SqliteRows insert;
    private readonly SqliteRows? place;
    private readonly ShapeBuffer plain = new();
    private byte[] bytes = new byte[4096];
    private ShapeBox extent = ShapeBox.Nothing;
    private long count, withHeight, withMeasure;
    private int kinds;

    internal GeoPackageWriter(SqliteFile file, LayerSchema schema, int? reference, string changed)
    {
        (this.file, Schema, this.reference, this.changed) = (file, schema, reference, changed);
        var taken = schema.Fields.Select(static field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (reference is not null && taken.Contains(Geometry))
        {
            throw new ArgumentException($"A column cannot be called '{Geometry}': the shapes are.", nameof(schema));
        }

        for (key = "fid"; taken.Contains(key);)
        {
            key += "_";
        }

        index = $"rtree_{schema.Name}_{Geometry}";
        var columns = schema.Fields.Select(static field => $"{SqliteFile.Quoted(field.Name)} {SqliteTypes.TypeOf(field)}");
        columns = reference is null ? columns : columns.Prepend($"{Geometry} GEOMETRY");
        file.Run($"CREATE TABLE {SqliteFile.Quoted(schema.Name)} ({string.Join(", ", columns.Prepend($"{key} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"))})");
        if (reference is not null)
        {
            file.Run($"CREATE VIRTUAL TABLE {SqliteFile.Quoted(index)} USING rtree(id, minx, maxx, miny, maxy)");
            place = file.Prepare($"INSERT INTO {SqliteFile.Quoted(index)} VALUES (?1, ?2, ?3, ?4, ?5)", schema.Name);
        }

        var places = Enumerable.Range(1, schema.Fields.Count + (reference is null ? 1 : 2)).Select(static number => string.Create(CultureInfo.InvariantCulture, $"?{number}"));
        insert = file.Prepare($"INSERT INTO {SqliteFile.Quoted(schema.Name)} VALUES ({string.Join(", ", places)})", schema.Name);
    }

    public LayerSchema Schema { get; }

    internal bool IsComplete { get; private set; }

    public void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        if (IsComplete)
        {
            throw new InvalidOperationException("The layer is complete.");
        }

        if (values.Length != Schema.Fields.Count)
        {
            throw new ArgumentException($"{Schema.Fields.Count} columns have {values.Length} values.", nameof(values));
        }

        insert.Bind(1, ++count);
        var at = 2;
        if (reference is not null)
        {
            AddShape(geometry);
            at++;
        }

        foreach (ref readonly var value in values)
        {
            insert.Bind(at++, value);
        }

        insert.Run();
    }

    public void Complete()
    {
        if (IsComplete)
        {
            throw new InvalidOperationException("The layer is complete already.");
        }

        IsComplete = true;
        using (var contents = file.Prepare("INSERT INTO gpkg_contents VALUES (?1, ?2, ?1, '', ?3, ?4, ?5, ?6, ?7, ?8)", "gpkg_contents"))
        {
            contents.Bind(1, Schema.Name).Bind(2, reference is null ? "attributes" : "features").Bind(3, changed);
            if (!extent.IsNothing)
            {
                contents.Bind(4, extent.West).Bind(5, extent.South).Bind(6, extent.East).Bind(7, extent.North);
            }

            if (reference is { } number)
            {
                contents.Bind(8, (long)number);
            }

            contents.Run();
        }

        using (var counted = file.Prepare("INSERT INTO gpkg_ogr_contents VALUES (?1, ?2)", "gpkg_ogr_contents"))
        {
            counted.Bind(1, Schema.Name).Bind(2, count).Run();
        }

        if (reference is not null)
        {
            CompleteShapes(reference.Value);
        }

        file.Run(GeoPackageTables.CountTriggers(Schema.Name));
    }

    public void Dispose()
    {
        insert.Dispose();
        place?.Dispose();
    }

    private void CompleteShapes(int number)
    {
        using (var columns = file.Prepare("INSERT INTO gpkg_geometry_columns VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "gpkg_geometry_columns"))
        {
            columns.Bind(1, Schema.Name).Bind(2, Geometry).Bind(3, TypeName()).Bind(4, (long)number).Bind(5, Presence(withHeight)).Bind(6, Presence(withMeasure)).Run();
        }

        using (var extension = file.Prepare("INSERT INTO gpkg_extensions VALUES (?1, ?2, 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')", "gpkg_extensions"))
        {
            extension.Bind(1, Schema.Name).Bind(2, Geometry).Run();
        }

        file.Run(GeoPackageTables.IndexTriggers(Schema.Name, key, Geometry, index));
    }

    /// <summary>0 prohibited, 1 mandatory, 2 optional.</summary>
    private long Presence(long having) => having == 0 ? 0 : having == count ? 1 : 2;

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

    private void AddShape(ReadOnlySpan<byte> geometry)
    {
        if (geometry.IsEmpty)
        {
            insert.Bind(2, default(string));
            return;
        }

        if (!ShapeRewriting.IsPlain(geometry) && ShapeRewriting.Write(geometry, static position => position, plain))
        {
            geometry = plain.Written.Span;
        }

        if (ShapeBox.Of(geometry, out var kind) is not { } box)
        {
            throw new LayerFileException(DocumentDefect.Content, file.Name, $"{Schema.Name}/{count - 1}", "几何不是可写的点、线、面，或坐标不是有限数。", "先检查图层（PolygonSet 会列出缺陷），再导出。");
        }

        kinds |= 1 << (int)kind;
        // The second byte of an ISO code: 1001 is 0x03E9, 2001 is 0x07D1, 3001 is 0x0BB9.
        withHeight += geometry[2] is 0x03 or 0x0B ? 1 : 0;
        withMeasure += geometry[2] is 0x07 or 0x0B ? 1 : 0;
        if (bytes.Length < GeoPackageGeometry.LongestHead + geometry.Length)
        {
            bytes = new byte[Math.Max(2 * bytes.Length, GeoPackageGeometry.LongestHead + geometry.Length)];
        }

        var head = GeoPackageGeometry.Write(bytes, reference!.Value, box);
        geometry.CopyTo(bytes.AsSpan(head));
        insert.Bind(2, bytes.AsSpan(0, head + geometry.Length));
        if (!box.IsNothing)
        {
            extent = extent.With(box);
            place!.Bind(1, count).Bind(2, box.West).Bind(3, box.East).Bind(4, box.South).Bind(5, box.North).Run();
        }
    }
}
