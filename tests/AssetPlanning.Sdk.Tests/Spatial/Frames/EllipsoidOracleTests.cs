using AssetPlanning.Tests.Spatial.Oracle;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>The projection and the areas on the ellipsoid away from the central meridian, against the projection's definition.</summary>
public class EllipsoidOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_ExampleOfTheBritishGrid_IsThePublishedPosition()
    {
        // IOGP Guidance Note 7-2, Transverse Mercator: Airy 1830, 49° N 2° W, 50° 30′ N 0° 30′ E is 577,274.99 E 69,740.50 N.
        var grid = new TransverseMercator(6_377_563.396, 299.3249646, 0.9996012717);
        var (east, north) = grid.Forward(Radians(2.5), Radians(50.5));
        (east + 400_000).Should().BeApproximately(577_274.99, 0.015);
        (north - grid.Forward(0, Radians(49)).North - 100_000).Should().BeApproximately(69_740.50, 0.015);
    }

    [Theory]
    [InlineData(4546, 1.5)]
    [InlineData(4524, 3)]
    [InlineData(4507, 3)]
    public void Forward_OffTheMeridian_AgreesWithTheDefinition(int code, double furthest)
    {
        var zone = GaussKruger.FromEpsg(code);
        var worst = 0.0;
        for (var latitude = 3.0; latitude < 55; latitude += 4.3)
        {
            for (var step = -6; step <= 6; step++)
            {
                var longitude = furthest * step / 6;
                var place = zone.Forward(new(zone.CentralMeridian + longitude, latitude));
                var (east, north) = TransverseMercator.Cgcs2000.Forward(Radians(longitude), Radians(latitude));
                worst = Math.Max(worst, Math.Max(Math.Abs(place.Easting - zone.FalseEasting - east), Math.Abs(place.Northing - north)));
            }
        }

        output.WriteLine($"EPSG:{code} to {furthest}° from the meridian: worst {worst * 1e9:F1} nm");
        // The series ends with the fourth power of the flattening: 0.2 µm, two thousandths of a step of the grid.
        worst.Should().BeLessThan(2e-7);
    }

    [Fact]
    public void EllipsoidalArea_OfPairsFarFromTheMeridian_AgreesWithTheDefinition()
    {
        GridFrame[] frames =
        [
            new(640_000m, 2_500_000m, GaussKruger.FromEpsg(4546)),
            new(38_370_000m, 4_400_000m, GaussKruger.FromEpsg(4526)),
            new(760_000m, 3_300_000m, GaussKruger.FromEpsg(4506)),
        ];
        int compared = 0, traced = 0;
        var worst = 0.0;
        Runs.Each(output, 240, 2_400, (draw, run) =>
        {
            var frame = frames[run % frames.Length];
            var (a, b, kind) = Mutants.Pair(new Dice(draw.Next()));
            PolygonSet first = Plane.SetIn(frame, Plane.PolygonIn(frame, a)), second = Plane.SetIn(frame, Plane.PolygonIn(frame, b));
            if (first.AcceptedCount + second.AcceptedCount < 2)
            {
                return;
            }

            var zones = ZoneIndex.Build(second);
            var fragments = FragmentOverlay.Cut(first, zones, MeasuredArea.Zero);
            var areas = AreaOverlay.Measure(first, zones, MeasuredArea.Zero);
            fragments.Count.Should().Be(areas.PairCount);
            for (var piece = 0; piece < fragments.Count; piece++)
            {
                var shape = fragments.ShapeOf(piece);
                if (shape.IsEmpty)
                {
                    continue;
                }

                var (planar, ellipsoidal) = Oracle(shape, frame);
                var fragment = fragments[piece];
                // The corners of the shape lie on the grid and the areas do not, but what the ellipsoid changes is hardly touched by that.
                var found = (double)(areas[piece].Ellipsoidal!.Value - areas[piece].Planar).SquareMetres;
                var error = Math.Abs(found - (ellipsoidal - planar));
                var bound = 1e-6 + 1e-10 * planar + shape.Length * 0.5 / GridFrame.StepsPerMetre * 2e-3;
                error.Should().BeLessThanOrEqualTo(bound, "{0} in {1}, {2}", kind, frame.Projection!.EpsgCode, shape);
                worst = Math.Max(worst, error / bound);
                traced += fragment.Origin is FragmentOrigin.WholePatch or FragmentOrigin.WholeZone ? 0 : 1;
                compared++;
            }
        });
        output.WriteLine($"{compared} pieces, {traced} of them cut, worst error {worst:P1} of the bound");
        compared.Should().BeGreaterThan(100);
        traced.Should().BeGreaterThan(60);
    }

    private static (double Planar, double Ellipsoidal) Oracle(Geometry shape, GridFrame frame)
    {
        double planar = 0, ellipsoidal = 0;
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = (Polygon)shape.GetGeometryN(i);
            foreach (var (ring, sign) in part.InteriorRings.Select(ring => (ring, -1)).Prepend((part.ExteriorRing, 1)))
            {
                (double East, double North)[] corners = [.. ring.Coordinates.Skip(1).Select(c => (c.X - frame.Projection!.FalseEasting, c.Y))];
                var area = PlanarArea(corners);
                planar += sign * Math.Abs(area);
                ellipsoidal += sign * Math.Sign(area) * TransverseMercator.Cgcs2000.AreaOf(corners);
            }
        }

        return (planar, ellipsoidal);
    }

    private static double PlanarArea((double East, double North)[] corners)
    {
        var ((east, north), sum) = (corners[0], 0.0);
        for (var i = 0; i < corners.Length; i++)
        {
            var (p, q) = (corners[i], corners[(i + 1) % corners.Length]);
            sum += (p.East - east) * (q.North - north) - (q.East - east) * (p.North - north);
        }

        return sum / 2;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
