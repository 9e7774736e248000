using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class PointOverlayTests(ITestOutputHelper output)
{
    [Fact]
    public void Locate_InsideOnBorderAndOutside_AreToldApart()
    {
        var zones = ZoneIndex.Build(Plane.Set(
            Plane.Polygon(Plane.Box(0, 0, 100, 100), Plane.Box(40, 40, 60, 60)),
            Plane.Polygon(Plane.Box(100, 0, 200, 100))));
        var located = PointOverlay.Locate(Plane.Points((10, 10), (100, 50), (50, 50), (60, 45), (100, 100), (300, 0)), zones);
        located.Hits.Should().Equal(
            new PointHit(0, 0, PointPlace.Inside),
            new PointHit(1, 0, PointPlace.OnBorder), new PointHit(1, 1, PointPlace.OnBorder),
            new PointHit(3, 0, PointPlace.OnBorder),
            new PointHit(4, 0, PointPlace.OnBorder), new PointHit(4, 1, PointPlace.OnBorder));
        located.Outside.Should().Equal(2, 5);
        (located.CountInside(0), located.CountOnBorder(0), located.CountInside(1), located.CountOnBorder(1)).Should().Be((1, 3, 0, 2));
    }

    [Fact]
    public void Locate_RandomPoints_AgreesWithARayThroughEveryEdge() => Runs.Each(output, 40, 4_000, (draw, _) =>
    {
        var dice = new Dice(draw.Next());
        var rings = Enumerable.Range(0, 5).Select(_ => Plane.Star(dice, draw.Int(-30, 30), draw.Int(-30, 30), 40, draw.Int(3, 9))).ToArray();
        var set = Plane.Set([.. rings.Select(ring => Plane.Polygon(ring))]);
        // Corners, places on a coarse lattice and beyond: many lie on borders.
        var points = rings.SelectMany(static ring => ring).Concat(Enumerable.Range(0, 60).Select(_ => (draw.Int(-75, 75), draw.Int(-75, 75)))).ToArray();
        var located = PointOverlay.Locate(Plane.Points(points), ZoneIndex.Build(set));
        var expected = points.SelectMany((p, at) => Enumerable.Range(0, rings.Length)
            .Where(set.IsAccepted)
            .Select(zone => (Point: at, Zone: zone, Place: PlaceOf(p, rings[zone])))
            .Where(static hit => hit.Place is not null)
            .Select(static hit => new PointHit(hit.Point, hit.Zone, hit.Place!.Value)));
        located.Hits.Should().Equal(expected);
    });

    [Fact]
    public void FromGeometries_Defects_AreSetAsideWithTheirPlace()
    {
        var points = Plane.Points(
            null,
            new MultiPoint([Plane.Point(1, 1)]),
            new Point(double.NaN, 2_500_000),
            new Point(113.5, 22.5),
            new Point(2_500_000, 500_000),
            Plane.Point(3, 4),
            new Point(500_000, 2_500_000) { SRID = 4547 });
        points.Rejections.Select(static r => (r.Item, r.Reason)).Should().Equal(
            (0, RejectionReason.Missing), (1, RejectionReason.NotPoint), (2, RejectionReason.NotFinite), (3, RejectionReason.Degrees),
            (4, RejectionReason.SwappedAxes), (6, RejectionReason.OtherReferenceSystem));
        (points.Rejections[3].Easting, points.Rejections[3].Northing).Should().Be((113.5, 22.5));
        points.PositionOf(5).Should().Be(new PlanePosition(500_000.0003, 2_500_000.0004));
        points.Invoking(static p => p.PositionOf(0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Locate_AnotherFrame_IsRefused()
    {
        var elsewhere = ZoneIndex.Build(Plane.SetIn(new(400_000m, 2_500_000m, null), Plane.PolygonIn(new(400_000m, 2_500_000m, null), Plane.Box(0, 0, 9, 9))));
        ((Action)(() => PointOverlay.Locate(Plane.Points((0, 0)), elsewhere))).Should().Throw<ArgumentException>();
    }

    private static PointPlace? PlaceOf((int X, int Y) p, (int X, int Y)[] ring)
    {
        var inside = false;
        for (var i = 0; i < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
            var side = (long)(b.X - a.X) * (p.Y - a.Y) - (long)(b.Y - a.Y) * (p.X - a.X);
            if (side == 0 && Math.Min(a.X, b.X) <= p.X && p.X <= Math.Max(a.X, b.X) && Math.Min(a.Y, b.Y) <= p.Y && p.Y <= Math.Max(a.Y, b.Y))
            {
                return PointPlace.OnBorder;
            }

            inside ^= a.Y <= p.Y != b.Y <= p.Y && side > 0 == b.Y > a.Y;
        }

        return inside ? PointPlace.Inside : null;
    }
}
