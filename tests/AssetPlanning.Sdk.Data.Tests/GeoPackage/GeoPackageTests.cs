using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.GeoPackage;

public sealed class GeoPackageTests
{
    private static int Patches => Runs.Count(3_000, 100_000);

    [Fact]
    public void Open_WrittenLayer_SameValuesAreasAndCorners()
    {
        using var scratch = new Scratch();
        var county = new County(Patches);
        using var file = GeoPackageFile.Open(Files.GeoPackage(scratch["县.gpkg"], county));
        file.Version.Should().Be("1.3");
        file.Layers.Should().ContainSingle().Which.Should().BeEquivalentTo(county.Schema);
        SameLayer.Hold(county, file.Open("DLTB"));
    }

    [Fact]
    public void Create_SameContentTwice_SameBytes()
    {
        using var scratch = new Scratch();
        var county = new County(200);
        var (first, second) = (Files.GeoPackage(scratch["a.gpkg"], county), Files.GeoPackage(scratch["b.gpkg"], county));
        File.ReadAllBytes(first).Should().Equal(File.ReadAllBytes(second));
        scratch.Names.Should().Equal("a.gpkg", "b.gpkg");
    }

    [Fact]
    public void Provenance_OfLayer_NamesFileAndFingerprintOfBytes()
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(10));
        using var file = GeoPackageFile.Open(path);
        var provenance = file.Open("DLTB").Provenance;
        provenance.Should().Be(new LayerProvenance
        {
            File = "county.gpkg",
            Bytes = new FileInfo(path).Length,
            Print = Fingerprint.Of(File.ReadAllBytes(path)),
            Layer = "DLTB",
            Reference = CoordinateReference.OfEpsg(4549),
            Count = 10,
            Driver = "GeoPackage",
            Version = "1.3",
        });
        var stamp = LayerProvenance.Onto(new() { Library = "0", Edition = "—", Inputs = [] }, provenance);
        stamp.Inputs.Should().Equal(new InputPrint("GeoPackage county.gpkg#DLTB", provenance.Print));
        provenance.ToCitation().ToString().Should().Contain(provenance.Print.ToString()).And.NotContain(scratch.Folder);
    }

    [Fact]
    public void Provenance_FileChangedSinceItWasOpened_Refused()
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(10));
        using var file = GeoPackageFile.Open(path);
        File.AppendAllText(path, "x");
        file.Invoking(it => it.Open("DLTB").Provenance).Should().Throw<LayerFileException>();
    }

    [Fact]
    public void Add_NamesThatNeedQuotes_ReadBack()
    {
        using var scratch = new Scratch();
        var schema = new LayerSchema { Name = "a\"b'c; DROP TABLE gpkg_contents --", Fields = [new("se\"lect", FieldKind.Text), new("fid", FieldKind.WholeNumber)], Reference = CoordinateReference.OfEpsg(4549) };
        using (var output = GeoPackageOutput.Create(scratch["q.gpkg"], Files.Moment))
        {
            using var writer = output.Add(schema);
            writer.Add(County.ShapeOf(0), [FieldValue.OfText("'; --"), FieldValue.Of(7L)]);
            writer.Complete();
            output.Complete();
        }

        using var file = GeoPackageFile.Open(scratch["q.gpkg"]);
        using var reader = file.Open(schema.Name).Read(new());
        reader.Next().Should().BeTrue();
        reader.ValueOf(0).Should().Be(FieldValue.OfText("'; --"));
        reader.ValueOf(1).Should().Be(FieldValue.Of(7L));
        reader.Geometry.ToArray().Should().Equal(County.ShapeOf(0));
    }

    /// <summary>Bytes that are none, a text that is none and no value are three things.</summary>
    [Fact]
    public void Add_EmptyBytesAndTexts_AreNotNothing()
    {
        using var scratch = new Scratch();
        FieldValue[][] rows = [[FieldValue.Of([]), FieldValue.OfText("")], [FieldValue.Of([0]), FieldValue.OfText("\0 地块 𠮷")], [FieldValue.None, FieldValue.None]];
        Files.GeoPackage(scratch["t.gpkg"], new Table([new("b", FieldKind.Bytes), new("t", FieldKind.Text)], rows));
        using var file = GeoPackageFile.Open(scratch["t.gpkg"]);
        Table.RowsOf(file.Open("表")).Should().BeEquivalentTo(rows, options => options.WithStrictOrdering());
    }

    /// <summary>Several may read one file; who stops stops nobody else.</summary>
    [Fact]
    public void Read_AnotherReadingOfTheFileIsStopped_GoesOn()
    {
        using var scratch = new Scratch();
        Files.GeoPackage(scratch["t.gpkg"], new Table([new("n", FieldKind.WholeNumber)], [.. Enumerable.Range(0, 50_000).Select(static n => new[] { FieldValue.Of((long)n) })]));
        using var file = GeoPackageFile.Open(scratch["t.gpkg"]);
        using var stop = new CancellationTokenSource();
        using var going = file.Open("表").Read(new());
        using var stopped = file.Open("表").Read(new(), FeatureParts.All, stop.Token);
        stopped.Next().Should().BeTrue();
        stop.Cancel();
        var rows = 0;
        while (going.Next())
        {
            rows++;
        }

        rows.Should().Be(50_000);
        stopped.Invoking(static reader =>
        {
            while (reader.Next())
            {
            }
        }).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("gpkg_contents")]
    [InlineData("rtree_x")]
    [InlineData("sqlite_x")]
    [InlineData("")]
    public void Add_ReservedName_Refused(string name)
    {
        using var scratch = new Scratch();
        using var output = GeoPackageOutput.Create(scratch["q.gpkg"], Files.Moment);
        output.Invoking(it => it.Add(new County(1, name).Schema)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Dispose_BeforeComplete_WhatWasThereStays()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["county.gpkg"], "before");
        using (var output = GeoPackageOutput.Create(scratch["county.gpkg"], Files.Moment))
        {
            using var writer = output.Add(new County(1).Schema);
            writer.Add(County.ShapeOf(0), new FieldValue[County.Fields.Count]);
            output.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
        }

        scratch.Names.Should().Equal("county.gpkg");
        File.ReadAllText(scratch["county.gpkg"]).Should().Be("before");
    }

    [Fact]
    public void CopyTo_Cancelled_NothingIsWritten()
    {
        using var scratch = new Scratch();
        using var source = new CancellationTokenSource();
        using (var output = GeoPackageOutput.Create(scratch["county.gpkg"], Files.Moment))
        {
            var county = new County(20_000);
            using var writer = output.Add(county.Schema);
            source.Cancel();
            county.Invoking(it => it.CopyTo(writer, new(), null, source.Token)).Should().Throw<OperationCanceledException>();
        }

        scratch.Names.Should().BeEmpty();
    }

    [Fact]
    public void Add_GeometryOfNoNumbers_RefusedAndNothingWritten()
    {
        using var scratch = new Scratch();
        var shape = County.ShapeOf(0);
        BitConverter.TryWriteBytes(shape.AsSpan(13), double.NaN).Should().BeTrue();
        foreach (var bad in new[] { shape, shape[..40] })
        {
            using var output = GeoPackageOutput.Create(scratch["county.gpkg"], Files.Moment);
            using var writer = output.Add(new County(1).Schema);
            writer.Invoking(it => it.Add(bad, new FieldValue[County.Fields.Count])).Should().Throw<LayerFileException>();
        }

        scratch.Names.Should().BeEmpty();
    }

    [Fact]
    public void Read_IntoLayer_TableReadyForPatches()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Files.GeoPackage(scratch["county.gpkg"], new County(90)));
        var read = file.Open("DLTB").Read("DLTB", County.Frame);
        read.Polygons.AcceptedCount.Should().Be(90);
        read.Provenance.Count.Should().Be(90);
        var patches = AssetPlanner.Default.ReadPatches(read.Table);
        patches.Value.Patches.Should().HaveCount(90);
        patches.Value.Patches[4].Area.Should().Be(Area.Parse("1004.04 m²"));
    }

    [Fact]
    public void ReadPolygons_FrameOfOtherZone_Refused()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Files.GeoPackage(scratch["county.gpkg"], new County(1)));
        var other = new GridFrame(500_000m, 3_300_000m, GaussKruger.FromEpsg(4548));
        file.Invoking(it => it.Open("DLTB").ReadPolygons(other, new())).Should().Throw<LayerFileException>().WithMessage("*EPSG:4549*");
    }

    [GdalFact]
    public void Gdal_ReadsWrittenLayer_SameCountTypesAndAreas()
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(Patches));
        var said = Gdal.Run("ogrinfo", "-so", path, "DLTB");
        said.Should().Contain($"Feature Count: {Patches}").And.Contain("ID[\"EPSG\",4549]").And.Contain("BSM: String (18.0)").And.Contain("TBMJ: Real").And.Contain("GDDB: Integer64").And.NotContain("Warning");
        Gdal.Run("ogrinfo", "-q", path, "-sql", "SELECT HasSpatialIndex('DLTB', 'geom')").Should().Contain("(Integer) = 1");
        Gdal.Run("ogrinfo", "-q", "-so", "-spat", "500000", "3300000", "500030", "3300030", path, "DLTB").Should().NotContain("rror");
    }

    [GdalFact]
    public void Gdal_CopyOfWrittenLayer_ReadBackTheSame()
    {
        using var scratch = new Scratch();
        var county = new County(Patches);
        var path = Files.GeoPackage(scratch["county.gpkg"], county);
        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["gdal.gpkg"], path);
        using var file = GeoPackageFile.Open(scratch["gdal.gpkg"]);
        file.Layers.Should().ContainSingle().Which.Count.Should().Be(Patches);
        SameLayer.Hold(county, file.Open("DLTB"));
    }

    [GdalFact]
    public void Gdal_EditsWrittenLayer_CountAndIndexFollow()
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(50));
        Gdal.Run("ogrinfo", path, "-sql", "DELETE FROM DLTB WHERE fid <= 20");
        Gdal.Run("ogrinfo", path, "-sql", "UPDATE DLTB SET geom = (SELECT geom FROM DLTB WHERE fid = 50) WHERE fid = 49");
        using var file = GeoPackageFile.Open(path);
        file.Open("DLTB").Schema.Count.Should().Be(30);
        var report = new DataReport();
        file.Open("DLTB").ReadPolygons(County.Frame, report).Count.Should().Be(30);
        report.Findings.Should().BeEmpty();
    }

    [GdalFact]
    public void Gdal_ViewsHeightsEmptyAndCurves_ReadOrReported()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["in.csv"], "name;WKT\nheight;\"POLYGON Z ((500000 3300000 1,500010 3300000 2,500010 3300010 3,500000 3300000 1))\"\nempty;POLYGON EMPTY\nnothing;\ncurve;\"CURVEPOLYGON (CIRCULARSTRING (500000 3300000,500010 3300010,500020 3300000,500010 3299990,500000 3300000))\"\npoint;POINT (500000 3300000)\n");
        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["odd.gpkg"], scratch["in.csv"], "-oo", "SEPARATOR=SEMICOLON", "-oo", "GEOM_POSSIBLE_NAMES=WKT", "-a_srs", "EPSG:4549", "-nln", "odd", "-nlt", "GEOMETRY");
        Gdal.Run("ogrinfo", scratch["odd.gpkg"], "-sql", "CREATE VIEW seen AS SELECT * FROM odd");
        Gdal.Run("ogrinfo", scratch["odd.gpkg"], "-sql", "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) VALUES ('seen', 'seen', 'features', 4549)");
        Gdal.Run("ogrinfo", scratch["odd.gpkg"], "-sql", "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES ('seen', 'geom', 'GEOMETRY', 4549, 2, 2)");
        using var file = GeoPackageFile.Open(scratch["odd.gpkg"]);
        foreach (var name in new[] { "odd", "seen" })
        {
            var report = new DataReport();
            var read = file.Open(name).ReadPolygons(County.Frame, report).Check();
            read.PlanarAreaOf(0).Should().Be(new MeasuredArea(50L * MeasuredArea.UnitsPerSquareMetre));
            read.Rejections.Select(rejection => (rejection.Item, rejection.Reason)).Should().Equal(
                (1, RejectionReason.Missing), (2, RejectionReason.Missing), (3, RejectionReason.Missing), (4, RejectionReason.NotPolygonal));
            report.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == DataFindings.HeaderExtended.Code && finding.Subject.ToString() == $"{name}/3");
        }
    }
}
