namespace AssetPlanning.Data.PostGis.Tests.Writing;

public class RoundTripTests
{
    [PostGisFact]
    public void CopyTo_County_ComesBackEqualInBytesValuesAndAreas()
    {
        var county = new County(Runs.Count(3_000, 100_000));
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["DLTB"], county.Schema, TablePlan.Create))
        {
            county.CopyTo(writer, new()).Should().Be(county.Schema.Count);
        }

        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["DLTB"]);
        layer.Schema.Reference.Should().Be(CoordinateReference.OfEpsg(4549));
        layer.Schema.Fields.Should().Equal(County.Fields);
        SameLayer.Hold(county, layer);
        HoldBytes(layer);
        layer.Provenance.Count.Should().Be(county.Schema.Count);
    }

    [PostGisFact]
    public void CopyTo_County_AreasAreThoseOfPostGis()
    {
        var county = new County(Runs.Count(1_000, 100_000));
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["DLTB"], county.Schema, TablePlan.Create))
        {
            county.CopyTo(writer, new());
        }

        using var snapshot = scratch.Snapshot();
        var polygons = snapshot.Open(scratch["DLTB"]).ReadPolygons(County.Frame, new()).Check();
        var plane = scratch.List<double>("SELECT ST_Area(geom) FROM {s}.\"DLTB\" ORDER BY fid");
        var ellipsoid = scratch.List<double>("SELECT ST_Area(ST_Transform(geom, 4490)::geography) FROM {s}.\"DLTB\" ORDER BY fid");
        polygons.AcceptedCount.Should().Be(plane.Count);
        for (var item = 0; item < plane.Count; item++)
        {
            // The promise for shapes on the grid; PostGIS sums in double, on coordinates of seven digits before the point.
            var area = (double)polygons.PlanarAreaOf(item).SquareMetres;
            Math.Abs(area - plane[item]).Should().BeLessThan((1e-9 * area) + 1e-6, "{0}", item);
            // Another projection and geodesic edges in place of straight ones: the same ground to a square centimetre.
            Math.Abs((double)polygons.EllipsoidalAreaOf(item)!.Value.SquareMetres - ellipsoid[item]).Should().BeLessThan(1e-4, "{0}", item);
        }
    }

    [PostGisTheory]
    [InlineData(4490)]
    [InlineData(4524)]
    [InlineData(4546)]
    public void CopyTo_AnySystem_KeepsItsNumber(int epsg)
    {
        using var scratch = new Scratch();
        var schema = Scratch.Plane() with { Reference = CoordinateReference.OfEpsg(epsg) };
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], schema, TablePlan.Create))
        {
            writer.Add(County.ShapeOf(0), []);
            writer.Complete();
        }

        scratch.Ask<int>("SELECT ST_SRID(geom) FROM {s}.t").Should().Be(epsg);
        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["t"]);
        layer.Schema.Reference!.Epsg.Should().Be(epsg);
        using var reader = layer.Read(new());
        reader.Next().Should().BeTrue();
        reader.Geometry.ToArray().Should().Equal(County.ShapeOf(0));
    }

    private static void HoldBytes(ILayerSource layer)
    {
        using var reader = layer.Read(new());
        for (var item = 0; reader.Next(); item++)
        {
            if (!reader.Geometry.Span.SequenceEqual(County.ShapeOf(item)))
            {
                Assert.Fail($"{item}: other bytes");
            }
        }
    }
}
