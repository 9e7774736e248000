using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.GeoPackage;

/// <summary>What GDAL makes of layers of other formats, by the commands of the page: read whole, or told with what to do.</summary>
public sealed class GdalGeoPackageTests
{
    private const string Square = "POLYGON ((500000 3300000,500010 3300000,500010 3300010,500000 3300010,500000 3300000))";

    [GdalFact]
    public void Read_EachVersionOfTheFormat_SameArea()
    {
        using var scratch = new Scratch();
        var text = Text(scratch, Square);
        foreach (var version in new[] { "1.0", "1.1", "1.2", "1.3" })
        {
            Gdal.Run("ogr2ogr", "-f", "GPKG", scratch[$"{version}.gpkg"], text, "-nln", "DLTB", "-a_srs", "EPSG:4549", "-dsco", $"VERSION={version}", "-dsco", "ADD_GPKG_OGR_CONTENTS=NO", "-lco", "GEOMETRY_NAME=图形", "-lco", "FID=OBJECTID", "-lco", "SPATIAL_INDEX=NO");
            using var file = GeoPackageFile.Open(scratch[$"{version}.gpkg"]);
            file.Version.Should().Be(version);
            var read = file.Open("DLTB").Read("DLTB", County.Frame);
            read.Polygons.PlanarAreaOf(0).Should().Be(MeasuredArea.FromSquareMetres(100));
            read.Table.Rows[0].Cells.Should().Equal(Square, "0101");
            read.Findings.Should().BeEmpty();
        }
    }

    /// <summary>A circle through four corners is no polygon of corners: set aside with its cure, which is the command of the page.</summary>
    [GdalFact]
    public void Read_CurvesAndSurfaces_ToldUntilTheyAreMadeLinear()
    {
        using var scratch = new Scratch();
        var text = Text(scratch, "CURVEPOLYGON (CIRCULARSTRING (500000 3300000,500010 3300000,500010 3300010,500000 3300010,500000 3300000))", Square, "MULTISURFACE (((500000 3300000,500010 3300000,500010 3300010,500000 3300000)))");
        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["curved.gpkg"], text, "-nln", "DLTB", "-nlt", "GEOMETRY", "-a_srs", "EPSG:4549");
        using (var file = GeoPackageFile.Open(scratch["curved.gpkg"]))
        {
            var read = file.Open("DLTB").Read("DLTB", County.Frame);
            read.Findings.Select(finding => $"{finding.Code} {finding.Subject}").Should().Equal("data.geometry-extended DLTB/0", "data.geometry-extended DLTB/2");
            read.Polygons.Rejections.Select(rejection => rejection.Item).Should().Equal(0, 2);
        }

        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["linear.gpkg"], scratch["curved.gpkg"], "DLTB", "-nlt", "CONVERT_TO_LINEAR");
        using var linear = GeoPackageFile.Open(scratch["linear.gpkg"]);
        var polygons = linear.Open("DLTB").ReadPolygons(County.Frame, new()).Check();
        polygons.Rejections.Should().BeEmpty();
        polygons.PlanarAreaOf(2).Should().Be(MeasuredArea.FromSquareMetres(50));
    }

    /// <summary>GDAL writes a layer of no system as one in degrees nobody named: what it needs is a name and no conversion.</summary>
    [GdalFact]
    public void Read_ShapefileWithoutPrj_IsToldToNameItsSystem()
    {
        using var scratch = new Scratch();
        Gdal.Run("ogr2ogr", "-f", "ESRI Shapefile", scratch["DLTB.shp"], Text(scratch, Square), "-lco", "ENCODING=GBK");
        File.Delete(scratch["DLTB.prj"]);
        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["bare.gpkg"], scratch["DLTB.shp"]);
        using (var file = GeoPackageFile.Open(scratch["bare.gpkg"]))
        {
            file.Open("DLTB").Invoking(it => it.Read("DLTB", County.Frame)).Should().Throw<LayerFileException>().WithMessage("*没有写明坐标系*-a_srs*");
        }

        Gdal.Run("ogr2ogr", "-f", "GPKG", scratch["patches.gpkg"], scratch["DLTB.shp"], "-nlt", "PROMOTE_TO_MULTI", "-a_srs", "EPSG:4549", "--config", "SHAPE_ENCODING", "GBK");
        using var named = GeoPackageFile.Open(scratch["patches.gpkg"]);
        named.Open("DLTB").ReadPolygons(County.Frame, new()).Check().PlanarAreaOf(0).Should().Be(MeasuredArea.FromSquareMetres(100));
    }

    /// <summary>Planes with heights of 1985 beside them: GDAL names both systems, and the areas are those of the plane.</summary>
    [GdalFact]
    public void Read_GeoJsonOfAPlaneWithHeights_IsInThePlane()
    {
        using var scratch = new Scratch();
        Gdal.Run("ogr2ogr", "-f", "GeoJSON", scratch["it.geojson"], Text(scratch, Square), "-a_srs", "EPSG:4549+5737");
        var file = GeoJsonFile.Open(scratch["it.geojson"]);
        (file.Schema.Reference!.Epsg, file.Schema.Reference.Text).Should().Be((4549, "urn:ogc:def:crs,crs:EPSG::4549,crs:EPSG::5737"));
        file.ReadPolygons(County.Frame, new()).Check().PlanarAreaOf(0).Should().Be(MeasuredArea.FromSquareMetres(100));
    }

    private static string Text(Scratch scratch, params string[] shapes)
    {
        File.WriteAllLines(scratch["shapes.csv"], shapes.Select(shape => $"\"{shape}\",\"0101\"").Prepend("WKT,DLBM"));
        File.WriteAllText(scratch["shapes.csvt"], "\"WKT\",\"String\"");
        return scratch["shapes.csv"];
    }
}
