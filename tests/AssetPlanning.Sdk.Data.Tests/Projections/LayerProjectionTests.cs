using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.Projections;

/// <summary>Layers brought into another system, held against GDAL and against the way back.</summary>
public sealed class LayerProjectionTests
{
    private static readonly GaussKruger Zone = GaussKruger.FromEpsg(4549);

    private static readonly int Patches = Runs.Count(2_000, 100_000);

    /// <summary>What GDAL turned into degrees comes back to every corner of the grid.</summary>
    [GdalFact]
    public void Projected_DegreesMadeByGdal_EveryCornerAndAreaAsBefore()
    {
        using var scratch = new Scratch();
        var county = new County(Patches);
        Gdal.Run("ogr2ogr", "-f", "GPKG", "-t_srs", "EPSG:4490", scratch["degrees.gpkg"], Files.GeoPackage(scratch["county.gpkg"], county));
        using var file = GeoPackageFile.Open(scratch["degrees.gpkg"]);
        file.Open("DLTB").Schema.Reference!.IsGeographic.Should().BeTrue();
        var report = new DataReport();
        var read = file.Open("DLTB").Projected(Zone).ReadPolygons(County.Frame, report).Check();
        SameLayer.HoldShapes(county.ReadPolygons(County.Frame, new()).Check(), read);
        report.Findings.Select(static finding => finding.Code.ToString()).Should().Equal("data.projected");
    }

    /// <summary>The neighbouring zone, 3° further east: within a micrometre of GDAL.</summary>
    [GdalFact]
    public void Projected_ToTheNextZone_WhereGdalPutsIt()
    {
        using var scratch = new Scratch();
        var county = new County(500);
        Gdal.Run("ogr2ogr", "-f", "GPKG", "-t_srs", "EPSG:4550", scratch["next.gpkg"], Files.GeoPackage(scratch["county.gpkg"], county));
        using var file = GeoPackageFile.Open(scratch["next.gpkg"]);
        using var theirs = file.Open("DLTB").Read(new());
        using var ours = county.Projected(GaussKruger.FromEpsg(4550)).Read(new());
        var features = 0;
        for (; ours.Next() && theirs.Next(); features++)
        {
            var (one, other) = (ShapeBox.Of(ours.Geometry.Span, out _)!.Value, ShapeBox.Of(theirs.Geometry.Span, out _)!.Value);
            new[] { one.West - other.West, one.East - other.East, one.South - other.South, one.North - other.North }.Should().OnlyContain(static off => Math.Abs(off) < 1e-6);
        }

        features.Should().Be(500);
    }

    /// <summary>EPSG:4528 is zone 40 with its number in front: 40,000,000 m more, and nothing else.</summary>
    [Fact]
    public void Projected_ZoneNumberInFront_ForthAndBackTheSameBits()
    {
        var county = new County(300);
        var numbered = county.Projected(GaussKruger.FromEpsg(4528));
        using (var reader = numbered.Read(new()))
        {
            reader.Next().Should().BeTrue();
            ShapeBox.Of(reader.Geometry.Span, out _)!.Value.West.Should().BeInRange(40_499_940, 40_500_060);
        }

        SameLayer.Hold(county, numbered.Projected(Zone));
    }

    /// <summary>To a map of the world as GeoJSON in degrees, and back from it.</summary>
    [Fact]
    public void InDegrees_ThroughGeoJson_ComesBackToEveryCorner()
    {
        using var scratch = new Scratch();
        var county = new County(Patches);
        var inDegrees = county.InDegrees();
        inDegrees.Schema.Reference.Should().Be(CoordinateReference.OfEpsg(4490));
        using (var writer = GeoJsonWriter.Create(scratch["map.geojson"], inDegrees.Schema))
        {
            inDegrees.CopyTo(writer, new());
        }

        SameLayer.Hold(county, GeoJsonFile.Open(scratch["map.geojson"], CoordinateReference.OfEpsg(4490)).Projected(Zone));
    }

    /// <summary>(120°E, 30°N): the published Gauss–Krüger northing of 30° is 3,320,113.398 m on CGCS2000, the easting that of the central meridian.</summary>
    [Fact]
    public void Projected_PointOnTheMeridian_HasItsPublishedNorthing()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["point.geojson"], """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[120,30]}}]}""");
        using var reader = GeoJsonFile.Open(scratch["point.geojson"], CoordinateReference.OfEpsg(4490)).Projected(Zone).Read(new());
        reader.Next().Should().BeTrue();
        var place = ShapeBox.Of(reader.Geometry.Span, out _)!.Value;
        place.West.Should().Be(500_000);
        place.South.Should().BeApproximately(3_320_113.398, 0.001);
    }

    /// <summary>The degrees of a file of GeoJSON are WGS 84 by the standard: taken for others only on a word, and told.</summary>
    [Fact]
    public void Projected_Wgs84_OnlyOnAWordAndTold()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["a.geojson"], """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[120,30],[120.001,30],[120.001,30.001],[120,30]]]}}]}""");
        var file = GeoJsonFile.Open(scratch["a.geojson"]);
        file.Invoking(it => it.Projected(Zone)).Should().Throw<LayerFileException>().Which.Message.Should().Contain("WGS 84");
        var report = new DataReport();
        file.Projected(Zone, takesWgs84AsCgcs2000: true).ReadPolygons(new GridFrame(500_000m, 3_320_000m, Zone), report).Check().Rejections.Should().BeEmpty();
        report.Findings.Select(static finding => finding.Code.ToString()).Should().Equal("data.projected", "data.datum-taken");
    }

    /// <summary>Latitude before longitude is no place of the zone, and is not turned round silently.</summary>
    [Fact]
    public void Projected_AxesChanged_SetAsideAndTold()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["a.geojson"], """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[30,120],[30.001,120],[30.001,120.001],[30,120]]]}}]}""");
        var report = new DataReport();
        var layer = GeoJsonFile.Open(scratch["a.geojson"], CoordinateReference.OfEpsg(4490)).Projected(Zone);
        layer.ReadPolygons(County.Frame, report).Check().Rejections.Should().ContainSingle().Which.Reason.Should().Be(RejectionReason.Missing);
        report.Findings.Single(static finding => finding.Code == DataFindings.NotProjected.Code).Subject.ToString().Should().Be("a/0");
    }

    /// <summary>An easting without the number of the zone its layer names: shifted like the others it would lie 40,000 km away.</summary>
    [Theory]
    [InlineData(4549)]
    [InlineData(4529)]
    public void Projected_EastingWithoutTheNumberOfItsZone_SetAsideAndTold(int epsg)
    {
        var report = new DataReport();
        using var reader = new Renamed(new County(1), 4528).Projected(GaussKruger.FromEpsg(epsg)).Read(report);
        reader.Next().Should().BeTrue();
        reader.Geometry.IsEmpty.Should().BeTrue();
        report.CountOf(DataFindings.NotProjected).Should().Be(1);
    }

    [Fact]
    public void Projected_SystemNobodyNames_Refused()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["web.geojson"], """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[]}""");
        var web = GeoJsonFile.Open(scratch["web.geojson"]);
        web.Invoking(it => it.Projected(Zone)).Should().Throw<LayerFileException>().Which.Message.Should().Contain("3857");
        web.Invoking(static it => it.InDegrees()).Should().Throw<LayerFileException>();
        new County(1).Projected(Zone).Should().BeOfType<County>("it is there already");
    }

    /// <summary>A layer that says it is in another system than it is.</summary>
    private sealed class Renamed(ILayerSource source, int epsg) : ILayerSource
    {
        public LayerSchema Schema { get; } = source.Schema with { Reference = CoordinateReference.OfEpsg(epsg) };

        public LayerProvenance Provenance => source.Provenance;

        public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default) => source.Read(report, parts, cancellationToken);
    }
}
