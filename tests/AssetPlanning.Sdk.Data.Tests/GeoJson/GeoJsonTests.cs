using System.Text;
using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.GeoJson;

public sealed class GeoJsonTests
{
    private const string Square = "[[[500000,3300000],[500010,3300000],[500010,3300010],[500000,3300010],[500000,3300000]]]";
    private const string Crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4549\"}}";

    private static int Patches => Runs.Count(3_000, 100_000);

    [Fact]
    public void Open_WrittenLayer_SameValuesAreasAndCorners()
    {
        using var scratch = new Scratch();
        var county = new County(Patches);
        var file = GeoJsonFile.Open(Written(scratch["county.geojson"], county));
        file.Schema.Should().BeEquivalentTo(county.Schema with { Fields = [.. County.Fields.Select(field => field with { Length = null })] });
        SameLayer.Hold(county, file);
        file.Provenance.Print.Should().Be(Fingerprint.Of(File.ReadAllBytes(scratch["county.geojson"])));
        file.Provenance.Version.Should().Be("2008");
    }

    [GdalFact]
    public void Gdal_ConvertsBothWays_SameValuesAreasAndCorners()
    {
        using var scratch = new Scratch();
        var county = new County(Patches);
        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["a.gpkg"], Written(scratch["a.geojson"], county), "-nln", "DLTB", "-nlt", "GEOMETRY");
        using (var file = GeoPackageFile.Open(scratch["a.gpkg"]))
        {
            SameLayer.Hold(county, file.Open("DLTB"));
        }

        Gdal.Run("ogr2ogr", "-f", "GeoJSON", scratch["b.geojson"], Files.GeoPackage(scratch["b.gpkg"], county), "-lco", "COORDINATE_PRECISION=4");
        SameLayer.Hold(county, GeoJsonFile.Open(scratch["b.geojson"]));
    }

    [Theory]
    [InlineData("{\"features\":[#],CRS,\"type\":\"FeatureCollection\",\"name\":\"层\"}")]
    [InlineData("{CRS,\"bbox\":[1,[2],{\"a\":3}],\"type\":\"FeatureCollection\",\"name\":\"层\",\"features\":[#]}")]
    public void Open_MembersInAnyOrder_SameLayer(string text)
    {
        var feature = $"{{\"geometry\":{{\"coordinates\":{Square},\"type\":\"Polygon\"}},\"id\":7,\"properties\":{{\"a\":1.5,\"b\":\"中\"}},\"type\":\"Feature\"}}";
        using var scratch = new Scratch();
        var file = Open(scratch, text.Replace("CRS", Crs, StringComparison.Ordinal).Replace("#", feature, StringComparison.Ordinal));
        file.Schema.Name.Should().Be("层");
        file.Schema.Reference.Should().Be(CoordinateReference.OfEpsg(4549));
        var read = file.Read("DLTB", County.Frame);
        read.Polygons.PlanarAreaOf(0).Should().Be(new MeasuredArea(100L * MeasuredArea.UnitsPerSquareMetre));
        read.Table.Rows[0].Cells.Should().Equal("7", "1.5", "中");
        read.Table.Fields.Should().Equal("id", "a", "b");
        read.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("urn:ogc:def:crs:EPSG::4549", 4549)]
    [InlineData("EPSG:4549", 4549)]
    [InlineData("epsg:4490", 4490)]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84", 4326)]
    [InlineData("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/4549", 4549)]
    [InlineData("http://www.opengis.net/gml/srs/epsg.xml#4549", 4549)]
    [InlineData("urn:ogc:def:crs:EPSG:9.9.1:4549", 4549)]
    [InlineData("urn:ogc:def:crs,crs:EPSG::4549,crs:EPSG::5737", 4549)]
    [InlineData("EPSG:4490+5737", 4490)]
    [InlineData("http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/4549&2=http://www.opengis.net/def/crs/EPSG/0/5737", null)]
    [InlineData("CGCS2000_3_Degree_GK_CM_120E", null)]
    public void Open_NamedReference_ReadByItsCode(string name, int? code)
    {
        using var scratch = new Scratch();
        var file = Open(scratch, Collection("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}}", Square));
        file.Schema.Reference!.Epsg.Should().Be(code);
        Findings(file).Should().Equal(code is null ? ["data.reference-unknown"] : code == 4549 ? [] : ["data.beyond-degrees"]);
    }

    [Fact]
    public void Open_MetresWithoutReference_ToldAndOfNoSystem()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, Collection("\"x\":0", Square));
        file.Schema.Reference.Should().BeNull();
        Findings(file).Should().Equal("data.reference-missing");
        file.Invoking(it => it.ReadPolygons(County.Frame, new())).Should().Throw<LayerFileException>();
        GeoJsonFile.Open(scratch["it.geojson"], CoordinateReference.OfEpsg(4549)).ReadPolygons(County.Frame, new()).Rejections.Should().BeEmpty();
    }

    [Fact]
    public void Open_DegreesWithoutReference_Wgs84()
    {
        using var scratch = new Scratch();
        Open(scratch, Collection("\"x\":0", "[[[120,30],[120.1,30],[120.1,30.1],[120,30]]]")).Schema.Reference.Should().Be(CoordinateReference.Wgs84);
    }

    [Fact]
    public void Read_ByteOrderMarkAndClockwiseShell_ReadAndTold()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["it.geojson"], Collection(Crs, "[[[500000,3300000],[500000,3300010],[500010,3300010],[500010,3300000],[500000,3300000]]]"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var file = GeoJsonFile.Open(scratch["it.geojson"]);
        var report = new DataReport();
        file.ReadPolygons(County.Frame, report).Check().PlanarAreaOf(0).Should().Be(new MeasuredArea(100L * MeasuredArea.UnitsPerSquareMetre));
        report.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.byte-order-mark", "data.ring-direction");
    }

    [Theory]
    [InlineData("null", RejectionReason.Missing)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[]}", RejectionReason.Missing)]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[500000,3300000]}", RejectionReason.NotPolygonal)]
    [InlineData("{\"type\":\"GeometryCollection\",\"geometries\":[]}", RejectionReason.NotPolygonal)]
    [InlineData("{\"type\":\"MultiPolygon\",\"coordinates\":" + Square + "}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[[1,2]]]]}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[1,2],[[1,2]]]}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1,2,3,4]]]}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1,\"2\"]]]}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1,{\"a\":[2]}]]]}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[]]}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":7}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygone\",\"coordinates\":" + Square + "}", RejectionReason.Malformed)]
    [InlineData("{\"coordinates\":" + Square + "}", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\"}", RejectionReason.Malformed)]
    [InlineData("7", RejectionReason.Malformed)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1e400,0],[500010,3300000],[500010,3300010],[1e400,0]]]}", RejectionReason.NotFinite)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[500000,3300000],[500010,3300000],[500010,3300010],[500000,3300010]]]}", RejectionReason.Unclosed)]
    public void Read_ShapeThatIsNone_SetAside(string geometry, RejectionReason reason)
    {
        using var scratch = new Scratch();
        var file = Open(scratch, $"{{\"type\":\"FeatureCollection\",{Crs},\"features\":[{Feature(geometry)},{Feature("{\"type\":\"Polygon\",\"coordinates\":" + Square + "}")}]}}");
        var layer = file.ReadPolygons(County.Frame, new()).Check();
        layer.Rejections.Select(rejection => (rejection.Item, rejection.Reason)).Should().Equal((0, reason));
        layer.AcceptedCount.Should().Be(1);
    }

    [Theory]
    [InlineData("", DocumentDefect.Syntax)]
    [InlineData("[]", DocumentDefect.Schema)]
    [InlineData("null", DocumentDefect.Schema)]
    [InlineData("{\"type\":\"Topology\"}", DocumentDefect.Schema)]
    [InlineData("{\"type\":\"Feature\",\"properties\":{}}\n{\"type\":\"Feature\",\"properties\":{}}", DocumentDefect.Schema)]
    [InlineData("\u001e{\"type\":\"Feature\",\"properties\":{}}", DocumentDefect.Schema)]
    [InlineData("{\"type\":\"FeatureCollection\"}", DocumentDefect.Schema)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":{}}", DocumentDefect.Schema)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[7]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{}]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Polygon\"}]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[],\"features\":[]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1,\"a\":2}}]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":[]}]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1e999}}]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null,\"geometry\":null}]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":NaN}}]}", DocumentDefect.Syntax)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}{}", DocumentDefect.Syntax)]
    [InlineData("{\"type\":\"FeatureCollection\",\"crs\":7,\"features\":[]}", DocumentDefect.Content)]
    [InlineData("{\"type\":\"FeatureCollection\",\"crs\":{},\"features\":[]}", DocumentDefect.Content)]
    public void Open_NoCollectionOfFeatures_OneException(string text, DocumentDefect defect)
    {
        using var scratch = new Scratch();
        scratch.Invoking(it => Open(it, text)).Should().Throw<LayerFileException>().Which.Defect.Should().Be(defect);
    }

    [Fact]
    public void Read_CoordinatesTwice_OneException()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, $"{{\"type\":\"FeatureCollection\",{Crs},\"features\":[{Feature("{\"coordinates\":[],\"type\":\"Polygon\",\"coordinates\":[]}")}]}}");
        file.Invoking(it => it.ReadPolygons(County.Frame, new())).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Content);
    }

    [Fact]
    public void Open_NestedADeepWay_RefusedForItsDepth()
    {
        using var scratch = new Scratch();
        var bomb = new string('[', 100_000);
        scratch.Invoking(it => Open(it, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"coordinates\":" + bomb)).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.BeyondLimits);
    }

    [Fact]
    public void Open_TextBeyondLimit_Refused()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["it.geojson"], "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":\"" + new string('x', 5000) + "\"}}]}");
        scratch.Invoking(it => GeoJsonFile.Open(it["it.geojson"], limits: new() { TextBytes = 4096 })).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.BeyondLimits);
    }

    [Fact]
    public void Open_OtherEncodings_RefusedAsSuch()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["16.geojson"], Collection(Crs, Square), Encoding.Unicode);
        File.WriteAllBytes(scratch["gbk.geojson"], [.. "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":\""u8, 0xB6, 0xAB, .. "\"}}]}"u8]);
        foreach (var name in scratch.Names.ToList())
        {
            scratch.Invoking(it => GeoJsonFile.Open(it[name])).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Encoding);
        }
    }

    [Fact]
    public void Read_NumbersThatWouldLoseDigits_StayText()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, "{\"type\":\"FeatureCollection\",\"features\":["
            + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"key\":330281000000000000123,\"wide\":9007199254740993,\"mixed\":1,\"yes\":true,\"nest\":{\"a\":[1]},\"whole\":9007199254740993}},"
            + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"yes\":false,\"mixed\":\"x\",\"key\":1,\"wide\":0.5,\"more\":2}}]}");
        file.Schema.Fields.Should().Equal(new LayerField("key", FieldKind.Text), new("wide", FieldKind.Text), new("mixed", FieldKind.Text), new("yes", FieldKind.Truth), new("nest", FieldKind.Text), new("whole", FieldKind.WholeNumber), new("more", FieldKind.WholeNumber));
        var table = file.ReadTable("DLTB", new());
        table.Rows[0].Cells.Should().Equal("330281000000000000123", "9007199254740993", "1", "true", "", "9007199254740993", "");
        table.Rows[1].Cells.Should().Equal("1", "0.5", "x", "false", "", "", "2");
        Findings(file).Should().Equal("data.long-number-as-text", "data.long-number-as-text", "data.mixed-types", "data.nested-value");
    }

    [Fact]
    public void Read_HeightsOnSomePositions_ReadFlatAndTold()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, Collection(Crs, "[[[500000,3300000,1],[500010,3300000],[500010,3300010],[500000,3300000]]]"));
        var report = new DataReport();
        file.ReadPolygons(County.Frame, report).Check().PlanarAreaOf(0).Should().Be(new MeasuredArea(50L * MeasuredArea.UnitsPerSquareMetre));
        report.Findings.Select(finding => finding.Code).Should().Equal(DataFindings.MixedHeights.Code);
        var heights = Open(scratch, Collection(Crs, "[[[500000,3300000,1],[500010,3300000,2],[500010,3300010,3],[500000,3300000,1]]]"));
        using var reader = heights.Read(new());
        reader.Next().Should().BeTrue();
        reader.Geometry.Span[..5].ToArray().Should().Equal(1, 0xEB, 0x03, 0, 0);
    }

    [Fact]
    public void Open_CutAtEvery64thByte_OneException()
    {
        using var scratch = new Scratch();
        var whole = File.ReadAllBytes(Written(scratch["county.geojson"], new County(60)));
        for (var length = 0; length < whole.Length; length += 64)
        {
            File.WriteAllBytes(scratch["cut.geojson"], whole.AsSpan(0, length));
            scratch.Invoking(it => GeoJsonFile.Open(it["cut.geojson"])).Should().Throw<LayerFileException>();
        }
    }

    [Fact]
    public void Dispose_BeforeComplete_NothingIsWritten()
    {
        using var scratch = new Scratch();
        using (var writer = GeoJsonWriter.Create(scratch["county.geojson"], new County(1).Schema))
        {
            writer.Add(County.ShapeOf(0), new FieldValue[County.Fields.Count]);
            writer.Invoking(it => it.Add([1, 3, 0], new FieldValue[County.Fields.Count])).Should().Throw<LayerFileException>();
        }

        scratch.Names.Should().BeEmpty();
    }

    private static string Feature(string geometry) => $"{{\"type\":\"Feature\",\"properties\":null,\"geometry\":{geometry}}}";

    private static string Collection(string member, string coordinates) =>
        $"{{\"type\":\"FeatureCollection\",{member},\"features\":[{Feature("{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")}]}}";

    private static GeoJsonFile Open(Scratch scratch, string text)
    {
        File.WriteAllText(scratch["it.geojson"], text);
        return GeoJsonFile.Open(scratch["it.geojson"]);
    }

    private static string Written(string path, ILayerSource layer)
    {
        using var writer = GeoJsonWriter.Create(path, layer.Schema);
        layer.CopyTo(writer, new());
        return path;
    }

    private static IEnumerable<string> Findings(ILayerSource file)
    {
        var report = new DataReport();
        using var reader = file.Read(report);
        while (reader.Next())
        {
        }

        return report.Findings.Select(finding => finding.Code.ToString());
    }
}
