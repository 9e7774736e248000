using System.Globalization;
using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.GeoPackage;

/// <summary>Files other programs make, and such as nobody should: read to the last digit, or told.</summary>
public sealed class ForeignGeoPackageTests
{
    /// <summary>Types outside of the standard, text where numbers should be, numbers where text should be: SQLite takes them all.</summary>
    [Fact]
    public void Read_ColumnsOfOtherTypes_EveryDigitAndWhatDoesNotFitTold()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Made(
            scratch,
            "CREATE TABLE t (fid INTEGER PRIMARY KEY, code STRING, wide BIGINT, money DECIMAL(18,2), name VARCHAR(20), flag BOOLEAN, area REAL, made TEXT GENERATED ALWAYS AS (name || '!') VIRTUAL)",
            "INSERT INTO t VALUES (9, 0.1 + 0.2, 9007199254740993, 1234.56, '甲', 1, 1.5), (12, 'x', -1, 7, '乙', 2, '一亩')"));
        var layer = file.Open("t");
        layer.Schema.Fields.Should().Equal(new("code", FieldKind.Text), new("wide", FieldKind.WholeNumber), new("money", FieldKind.Real), new("name", FieldKind.Text, 20), new("flag", FieldKind.Truth), new("area", FieldKind.Real), new LayerField("made", FieldKind.Text));
        var report = new DataReport();
        Table.RowsOf(layer, report).Select(row => string.Join('|', row)).Should().Equal("0.30000000000000004|9007199254740993|1234.56|甲|true|1.5|甲!", "x|-1|7|乙|2|一亩|乙!");
        report.Findings.Select(finding => $"{finding.Code} {finding.Subject} {string.Join(' ', finding.Arguments.Select(argument => argument.ToText()))}").Should().Equal("data.value-type t/1 flag Truth WholeNumber", "data.value-type t/1 area Real Text");
    }

    /// <summary>A key of two columns is content; only the one whole number of the format is none.</summary>
    [Fact]
    public void Read_KeyOfTwoColumns_BothAreRead()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Made(scratch, "CREATE TABLE t (a INTEGER, b TEXT, PRIMARY KEY (a, b))", "INSERT INTO t VALUES (1, '0101'), (2, '0102')"));
        file.Open("t").Schema.Fields.Select(field => field.Name).Should().Equal("a", "b");
        Table.RowsOf(file.Open("t")).Select(row => string.Join('|', row)).Should().Equal("1|0101", "2|0102");
    }

    /// <summary>All five envelopes, both byte orders, heights and measures: the area is that of the corners (OGC 12-128r18 table 5).</summary>
    [Theory]
    [InlineData(0x01, "0103000000")]
    [InlineData(0x03, "0103000000")]
    [InlineData(0x05, "01EB030000")]
    [InlineData(0x07, "01D3070000")]
    [InlineData(0x09, "01BB0B0000")]
    [InlineData(0x00, "0000000003")]
    [InlineData(0x02, "00000003EB")]
    [InlineData(0x03, "0103000080")]
    public void Read_EnvelopesByteOrdersAndDimensions_SameArea(int flags, string head)
    {
        using var scratch = new Scratch();
        var isLittle = (flags & 1) == 1;
        var envelope = ((flags >> 1) & 7) switch { 0 => 0, 1 => 32, 4 => 64, _ => 48 };
        var big = head.StartsWith("00", StringComparison.Ordinal);
        var extra = head switch { "0103000000" or "0000000003" => 0, "01BB0B0000" => 2, _ => 1 };
        var blob = $"475000{flags:X2}" + (isLittle ? "C5110000" : "000011C5") + new string('F', 2 * envelope) + head + Word(1, big) + Word(4, big)
            + string.Concat(new[] { (500_000.0, 3_300_000.0), (500_010, 3_300_000), (500_010, 3_300_010), (500_000, 3_300_000) }.Select(place => Number(place.Item1, big) + Number(place.Item2, big) + string.Concat(Enumerable.Repeat(Number(7, big), extra))));
        using var file = GeoPackageFile.Open(Made(scratch, "CREATE TABLE t (fid INTEGER PRIMARY KEY, geom GEOMETRY)", $"INSERT INTO t VALUES (1, x'{blob}')", reference: 4549));
        var report = new DataReport();
        file.Open("t").ReadPolygons(County.Frame, report).Check().PlanarAreaOf(0).Should().Be(new MeasuredArea(50L * MeasuredArea.UnitsPerSquareMetre));
        report.Findings.Should().BeEmpty();
    }

    /// <summary>A system without a code keeps its name and definition through a copy; the two undefined ones stay what they are.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(990001)]
    public void CopyTo_SystemWithoutACode_IsTheSameInTheCopy(int number)
    {
        using var scratch = new Scratch();
        using (var file = GeoPackageFile.Open(Made(scratch, "CREATE TABLE t (fid INTEGER PRIMARY KEY, geom GEOMETRY)", "INSERT INTO gpkg_spatial_ref_sys VALUES ('某市独立坐标系', 990001, 'NONE', 990001, 'LOCAL_CS[\"某市独立坐标系\"]', NULL)", reference: number)))
        {
            var layer = file.Open("t");
            layer.Schema.Reference?.IsGeographic.Should().Be(number == 0);
            using var output = GeoPackageOutput.Create(scratch["copy.gpkg"], Files.Moment);
            using var writer = output.Add(layer.Schema);
            var report = new DataReport();
            layer.CopyTo(writer, report);
            output.Complete();
            report.CountOf(DataFindings.ReferenceUnknown).Should().Be(number == -1 ? 0 : 1);
        }

        using var copy = GeoPackageFile.Open(scratch["copy.gpkg"]);
        var reference = copy.Open("t").Schema.Reference;
        (reference?.Text, reference?.Definition).Should().Be(number switch { -1 => (null, null), 0 => ("Undefined geographic SRS", null), _ => ("某市独立坐标系", "LOCAL_CS[\"某市独立坐标系\"]") });
    }

    /// <summary>Text with a zero byte, points without position, a column called like the column of shapes: through a copy unchanged.</summary>
    [Fact]
    public void Add_OddNamesTextsAndPoints_ReadBack()
    {
        using var scratch = new Scratch();
        var schema = new LayerSchema { Name = "x'); DROP TABLE gpkg_contents; --", Reference = CoordinateReference.OfEpsg(4549), Fields = [new("geom", FieldKind.Text), new("fid", FieldKind.Exact)] };
        byte[] nowhere = [1, 1, 0, 0, 0, .. BitConverter.GetBytes(double.NaN), .. BitConverter.GetBytes(double.NaN)];
        using (var output = GeoPackageOutput.Create(scratch["t.gpkg"], Files.Moment))
        {
            using var writer = output.Add(schema);
            writer.Add(nowhere, [FieldValue.OfText("a\0b"), FieldValue.Of(12345678901234567.10m)]);
            writer.Add(default, [FieldValue.OfText(string.Empty), FieldValue.None]);
            writer.Complete();
            output.Complete();
        }

        using var file = GeoPackageFile.Open(scratch["t.gpkg"]);
        var rows = Table.RowsOf(file.Open(schema.Name));
        rows.Select(row => string.Join('|', row)).Should().Equal("a\0b|12345678901234567.10", "|");
        (rows[1][0].IsGiven, rows[1][1].IsGiven).Should().Be((true, false));
        using var reader = file.Open(schema.Name).Read(new());
        reader.Next();
        reader.Geometry.ToArray().Should().Equal(nowhere);
    }

    /// <summary>A journal that is kept between transactions has a wiped head: nothing of the file is in it.</summary>
    [Fact]
    public void Open_WipedJournalBesideIt_Read()
    {
        using var scratch = new Scratch();
        var path = Made(scratch, "CREATE TABLE t (fid INTEGER PRIMARY KEY)", "INSERT INTO t VALUES (1)");
        File.WriteAllBytes(path + "-journal", [.. new byte[28], 1, 2, 3]);
        using var file = GeoPackageFile.Open(path);
        Table.RowsOf(file.Open("t")).Should().ContainSingle();
    }

    /// <summary>Over an index that holds all that is asked for SQLite goes in the order of that index, where nobody asks for another.</summary>
    [Theory]
    [InlineData("CREATE TABLE t (code TEXT PRIMARY KEY, area REAL, geom GEOMETRY)")]
    [InlineData("CREATE TABLE u (code TEXT, area REAL, geom GEOMETRY); CREATE INDEX i ON u (code, area); CREATE VIEW t AS SELECT code, area, geom FROM u")]
    [InlineData("CREATE TABLE t (code TEXT, area REAL, geom GEOMETRY, PRIMARY KEY (code, area)) WITHOUT ROWID")]
    public void Read_LayerWithoutANumberForAKey_PartsAreOfTheSameFeatures(string table)
    {
        using var scratch = new Scratch();
        var into = table.Contains("VIEW", StringComparison.Ordinal) ? "u" : "t";
        using var file = GeoPackageFile.Open(Made(scratch, table, $"INSERT INTO {into} VALUES ('b', 2.0, x'4750000100000000' || x'02'), ('c', 3.0, x'4750000100000000' || x'0303'), ('a', 1.0, x'4750000100000000' || x'01')", reference: 0));
        var layer = file.Open("t");
        var (values, shapes) = (new List<string>(), new List<string>());
        using (var reader = layer.Read(new(), FeatureParts.Values))
        {
            while (reader.Next())
            {
                values.Add($"{reader.ValueOf(0)} {reader.ValueOf(1)}");
                reader.Geometry.IsEmpty.Should().BeTrue();
            }
        }

        using (var reader = layer.Read(new(), FeatureParts.Shapes))
        {
            while (reader.Next())
            {
                shapes.Add(Convert.ToHexString(reader.Geometry.Span) switch { "01" => "a 1", "02" => "b 2", _ => "c 3" });
                reader.ValueOf(0).IsGiven.Should().BeFalse();
            }
        }

        shapes.Should().Equal(values).And.HaveCount(3);
    }

    /// <summary>Programs register views that call their own functions; the layers beside them are sound.</summary>
    [Fact]
    public void Open_ViewNobodyElseCanCompute_TheOthersAreRead()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Made(scratch, "CREATE TABLE t (fid INTEGER PRIMARY KEY, name TEXT)", "CREATE VIEW v AS SELECT fid, ST_Area(name) AS a FROM t", "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('v', 'attributes')", "INSERT INTO t VALUES (1, '甲')"));
        file.Layers.Select(layer => $"{layer.Name} {layer.Fields.Count}").Should().Equal("t 1", "v 0");
        Table.RowsOf(file.Open("t")).Should().ContainSingle();
        file.Invoking(it => it.Open("v")).Should().Throw<LayerFileException>().WithMessage("*ST_Area*另存为表*");
    }

    /// <summary>What only the newer form can say stands in the column of an extension (OGC 12-128r18, annex F.10).</summary>
    [Fact]
    public void Open_SystemDefinedInTheExtensionAlone_IsGeographic()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Made(
            scratch,
            "CREATE TABLE t (fid INTEGER PRIMARY KEY, geom GEOMETRY)",
            ["ALTER TABLE gpkg_spatial_ref_sys ADD COLUMN definition_12_063 TEXT NOT NULL DEFAULT 'undefined'", "INSERT INTO gpkg_spatial_ref_sys VALUES ('某地', 990001, 'NONE', 990001, 'undefined', NULL, 'GEOGCRS[\"某地\",DATUM[\"D\"]]')"],
            990001));
        var reference = file.Open("t").Schema.Reference!;
        (reference.IsGeographic, reference.Definition).Should().Be((true, "GEOGCRS[\"某地\",DATUM[\"D\"]]"));
        file.Open("t").Invoking(it => it.ReadPolygons(new(500_000m, 3_300_000m, null), new())).Should().Throw<LayerFileException>().WithMessage("*经纬度*");
    }

    [Fact]
    public void Open_ViewInPlaceOfTheCatalogue_Refused()
    {
        using var scratch = new Scratch();
        var path = Made(scratch, "CREATE TABLE t (fid INTEGER PRIMARY KEY)", "ALTER TABLE gpkg_contents RENAME TO kept", "CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 't' AS table_name, 'attributes' AS data_type FROM n WHERE i < 0");
        path.Invoking(it => GeoPackageFile.Open(it)).Should().Throw<LayerFileException>().WithMessage("*视图*");
    }

    private static string Word(int word, bool big) => Convert.ToHexString(big ? [.. BitConverter.GetBytes(word).Reverse()] : BitConverter.GetBytes(word));

    private static string Number(double number, bool big) => Convert.ToHexString(big ? [.. BitConverter.GetBytes(number).Reverse()] : BitConverter.GetBytes(number));

    private static string Made(Scratch scratch, string table, params string[] more) => Made(scratch, table, more, null);

    private static string Made(Scratch scratch, string table, string more, int reference) => Made(scratch, table, [more], reference);

    private static string Made(Scratch scratch, string table, string[] more, int? reference)
    {
        var path = scratch["foreign.gpkg"];
        using var file = SqliteFile.Make(path, "foreign.gpkg");
        file.Run("PRAGMA foreign_keys=OFF");
        file.Run(GeoPackageTables.Catalogue);
        file.Run("INSERT INTO gpkg_spatial_ref_sys VALUES ('CGCS2000 / 3-degree Gauss-Kruger CM 120E', 4549, 'EPSG', 4549, 'undefined', NULL)");
        file.Run(table);
        file.Run($"INSERT INTO gpkg_contents (table_name, data_type) VALUES ('t', '{(reference is null ? "attributes" : "features")}')");
        if (reference is { } number)
        {
            file.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO gpkg_geometry_columns VALUES ('t', 'geom', 'GEOMETRY', {number}, 2, 2)"));
        }

        foreach (var statement in more)
        {
            file.Run(statement);
        }

        return path;
    }
}
