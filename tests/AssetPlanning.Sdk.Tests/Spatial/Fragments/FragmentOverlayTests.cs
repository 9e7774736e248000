using AssetPlanning.Tests.Spatial.Oracle;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class FragmentOverlayTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    private static Fragments Cut(PolygonSet patches, PolygonSet zones) => FragmentOverlay.Cut(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);

    private static double Tolerance(Geometry shape) => shape.Length / 10_000 + 1e-4;

    [Fact]
    public void Cut_TwoSquares_GivesTheirCommonSquare()
    {
        var fragments = Cut(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 20_000, 20_000))), Plane.Set(Plane.Polygon(Plane.Box(10_000, 10_000, 30_000, 30_000))));
        fragments.Should().ContainSingle();
        fragments[0].Origin.Should().Be(FragmentOrigin.Traced);
        fragments.ShapeOf(0).EqualsTopologically(Plane.Polygon(Plane.Box(10_000, 10_000, 20_000, 20_000))).Should().BeTrue();
    }

    [Fact]
    public void Cut_ZoneInAHoleAndAround_KeepsWholeShapes()
    {
        var patch = Plane.Polygon(Plane.Box(0, 0, 90_000, 90_000), Plane.Box(30_000, 30_000, 60_000, 60_000));
        var fragments = Cut(Plane.Set(patch), Plane.Set(
            Plane.Polygon(Plane.Box(40_000, 40_000, 50_000, 50_000)),
            Plane.Polygon(Plane.Box(-10_000, -10_000, 100_000, 100_000)),
            Plane.Polygon(Plane.Box(5_000, 5_000, 15_000, 15_000)),
            Plane.Polygon(Plane.Box(10_000, 10_000, 100_000, 80_000))));
        fragments.Select(f => (f.Zone, f.Origin)).Should().Equal((1, FragmentOrigin.WholePatch), (2, FragmentOrigin.WholeZone), (3, FragmentOrigin.Traced));
        ((Polygon)fragments.ShapeOf(2)).NumInteriorRings.Should().Be(1);
    }

    [Fact]
    public void Cut_Mutants_AreValidAndCertified()
    {
        var origins = new Dictionary<FragmentOrigin, int>();
        Runs.Each(output, 2_000, 24_000, (draw, i) =>
        {
            var (a, b, kind) = Mutants.Pair(new Dice(draw.Next()));
            var frame = i % 2 == 0 ? Plane.Frame : Plane.PrefixedFrame;
            PolygonSet first = Plane.SetIn(frame, Plane.PolygonIn(frame, a)), second = Plane.SetIn(frame, Plane.PolygonIn(frame, b));
            if (first.AcceptedCount + second.AcceptedCount < 2)
            {
                return;
            }

            var fragments = Cut(first, second);
            for (var k = 0; k < fragments.Count; k++)
            {
                var (f, shape) = (fragments[k], fragments.ShapeOf(k));
                origins[f.Origin] = origins.GetValueOrDefault(f.Origin) + 1;
                if (f.Origin == FragmentOrigin.Uncertified)
                {
                    continue;
                }

                if (f.Origin == FragmentOrigin.BelowGrid)
                {
                    shape.IsEmpty.Should().BeTrue();
                    HoldsADiscAcrossACell(a, b).Should().BeFalse("{0} {1}", kind, f.Planar);
                    continue;
                }

                // A whole polygon comes out as it came in, touching itself where it did.
                var given = f.Origin switch { FragmentOrigin.WholePatch => a, FragmentOrigin.WholeZone => b, _ => null };
                (shape.IsValid || (given is not null && !Plane.PolygonIn(frame, given).IsValid)).Should().BeTrue("{0} {1} {2}", kind, f.Origin, shape);
                shape.Area.Should().BeApproximately((double)f.Planar.SquareMetres, Tolerance(shape) + 1e-9 * shape.Area, kind);
            }
        });

        output.WriteLine(string.Join(", ", origins.OrderBy(o => o.Key).Select(o => $"{o.Value} {o.Key}")));
        origins.GetValueOrDefault(FragmentOrigin.Traced).Should().BeGreaterThan(200);
        origins.GetValueOrDefault(FragmentOrigin.Uncertified).Should().Be(0);
        origins.GetValueOrDefault(FragmentOrigin.Recomputed).Should().BeLessThanOrEqualTo(Runs.Count(2_000, 24_000) / 1_000);
    }

    // Two needles 68 steps long, mirrored: their common ground is the triangle (0, −34) (0, 34) (−½, 0) of 17 square steps. The tip
    // halfway between two columns goes to the even one: at column 0 nothing is left, at column 1 a triangle of 34 square steps.
    [Theory]
    [InlineData(0, FragmentOrigin.BelowGrid, 0)]
    [InlineData(1, FragmentOrigin.Traced, 34)]
    public void Cut_MirroredNeedles_AreDrawnWhereTheGridHasRoom(int column, FragmentOrigin origin, int squares)
    {
        PolygonSet patch = Plane.Set(Plane.Polygon(Needle(column, 34))), zone = Plane.Set(Plane.Polygon(Needle(column, -34)));
        var fragments = Cut(patch, zone);
        fragments.Should().ContainSingle().Which.Should().Be(new Fragment(0, 0, new(34), origin));
        fragments.ShapeOf(0).Area.Should().BeApproximately(squares * 1e-8, 1e-10);
        fragments.RingCountOf(0).Should().Be(squares == 0 ? 0 : 1);
    }

    // Beside the needles, ten times as long, two squares with half of each in common: the squares alone would not allow for what the needles lose.
    [Fact]
    public void Cut_NeedlesBesideSquares_KeepsTheSquareAndTheExactArea()
    {
        PolygonSet patch = Plane.Set(Plane.Multi(Plane.Polygon(Needle(0, 340)), Plane.Polygon(Plane.Box(100, 0, 110, 10))));
        PolygonSet zone = Plane.Set(Plane.Multi(Plane.Polygon(Needle(0, -340)), Plane.Polygon(Plane.Box(105, 0, 115, 10))));
        var fragments = Cut(patch, zone);
        fragments.Should().ContainSingle().Which.Should().Be(new Fragment(0, 0, new(340 + 100), FragmentOrigin.Snapped));
        fragments.ShapeOf(0).EqualsTopologically(Plane.Polygon(Plane.Box(105, 0, 110, 10))).Should().BeTrue();
    }

    // Around the corner (2, 2) both have less than half a step: every crossing is rounded to it.
    [Fact]
    public void Cut_TipsThatMeetWithinACell_AreBelowTheGrid()
    {
        (int X, int Y)[] tip = [(-12, 1), (12, 2), (-5, 2)];
        var fragments = Cut(Plane.Set(Plane.Polygon(tip)), Plane.Set(Plane.Polygon([.. tip.Select(p => (p.Y, p.X))])));
        fragments.Should().ContainSingle().Which.Should().Be(new Fragment(0, 0, new(1), FragmentOrigin.BelowGrid));
        fragments.ShapeOf(0).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Cut_Coverages_AreTracedNearlyAlways()
    {
        var dice = new Dice(23_500);
        var zones = Layer(new Coverage(dice, 8, 8, 400_000, -1_600_000, -1_600_000).Blocks(2, 1));
        var patches = Layer(new Coverage(dice, 12, 12, 200_000, -1_200_000, -1_200_000).Blocks(1, 1));
        var fragments = Cut(patches, zones);
        var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);
        fragments.Select(f => (f.Patch, f.Zone, f.Planar)).Should().Equal(Enumerable.Range(0, areas.PairCount).Select(i => (areas[i].Patch, areas[i].Zone, areas[i].Planar)));
        Enumerable.Range(0, fragments.Count).Should().OnlyContain(i => fragments.ShapeOf(i).IsValid);
        fragments.Count(f => f.Origin is FragmentOrigin.Recomputed or FragmentOrigin.Uncertified).Should().Be(0);
    }

    [Fact]
    public void Cut_CornersOnOneEdge_AreTracedInExactOrder()
    {
        // Three teeth of the zone end exactly on the slanted southern edge of the patch.
        var patch = Plane.Polygon([(0, 0), (90_000, 30_000), (90_000, 90_000), (0, 90_000)]);
        var zone = Plane.Polygon([(10_000, 95_000), (15_000, 5_000), (30_000, 40_000), (45_000, 15_000), (60_000, 40_000), (75_000, 25_000), (80_000, 95_000)]);
        var fragments = Cut(Plane.Set(patch), Plane.Set(zone));
        fragments.Should().ContainSingle().Which.Origin.Should().BeOneOf(FragmentOrigin.Traced, FragmentOrigin.Snapped);
        fragments.ShapeOf(0).IsValid.Should().BeTrue();
        fragments.ShapeOf(0).Area.Should().BeApproximately((double)fragments[0].Planar.SquareMetres, Tolerance(fragments.ShapeOf(0)));
    }

    // The certificate compares areas; here exact arithmetic says that the shape also lies where patch and zone do.
    [Fact]
    public void Cut_Mutants_LieWherePatchAndZoneLie() => Runs.Each(output, 120, 3_000, (draw, run) =>
    {
        var (a, b, kind) = Mutants.Pair(new(Runs.Seed + (ulong)run * 7_919));
        PolygonSet first = Plane.Set(Plane.Polygon(a)), second = Plane.Set(Plane.Polygon(b));
        if (first.AcceptedCount + second.AcceptedCount < 2 || Cut(first, second) is not { Count: 1 } fragments || fragments[0].Origin == FragmentOrigin.BelowGrid)
        {
            return;
        }

        var shape = Enumerable.Range(0, fragments.RingCountOf(0)).Select(r => Steps(fragments.RingOf(0, r))).ToArray();
        var areas = ExactIntersection.ByCombination(a, b, shape);
        var border = shape.Sum(r => r.Zip(r.Skip(1), (p, q) => Math.Sqrt(Math.Pow((double)q.X - p.X, 2) + Math.Pow((double)q.Y - p.Y, 2))).Sum());
        // Twice the strip that rounding may move, on either side.
        var outside = areas.Where(x => x.Key is 0b100 or 0b101 or 0b110).Sum(x => x.Value);
        var missing = areas.GetValueOrDefault(0b011UL);
        outside.Should().BeLessThanOrEqualTo(2 * border + 8, kind);
        missing.Should().BeLessThanOrEqualTo(2 * border + 8, kind);
    });

    [Fact]
    public void Cut_ThreeThreads_GivesTheSameFragments()
    {
        var dice = new Dice(23_700);
        var zones = ZoneIndex.Build(Layer(new Coverage(dice, 10, 10, 400_000, -2_000_000, -2_000_000).Blocks(2, 1)));
        var patches = Layer(new Coverage(dice, 40, 40, 90_000, -1_800_000, -1_800_000).Blocks(1, 1));
        Fragments one = FragmentOverlay.Cut(patches, zones, MeasuredArea.Zero), three = FragmentOverlay.Cut(patches, zones, MeasuredArea.Zero, threads: 3);
        three.Should().Equal(one);
        Enumerable.Range(0, one.Count).Should().OnlyContain(i => one.ShapeOf(i).EqualsExact(three.ShapeOf(i)));
        one.FirstOf(7).Should().Be(one.TakeWhile(f => f.Patch < 7).Count());
        one.CountOf(7).Should().Be(one.Count(f => f.Patch == 7));
    }

    [Fact]
    public void Cut_MinimumArea_LeavesSmallPiecesOut()
    {
        PolygonSet patch = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100))), zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1, 100)), Plane.Polygon(Plane.Box(1, 0, 100, 100)));
        FragmentOverlay.Cut(patch, ZoneIndex.Build(zones), new(201)).Select(f => f.Zone).Should().Equal(1);
        FragmentOverlay.Cut(patch, ZoneIndex.Build(zones), new(200)).Select(f => f.Zone).Should().Equal(0, 1);
    }

    private static (int X, int Y)[] Needle(int column, int half) => [(column, -half), (column, half), (column - 1, half)];

    // A border moved by half the diagonal of a cell runs around whatever disc that wide it ran around before.
    private static bool HoldsADiscAcrossACell((int X, int Y)[][] a, (int X, int Y)[][] b)
    {
        var common = OverlayNGRobust.Overlay(OnTheGrid(a), OnTheGrid(b), SpatialFunction.Intersection);
        return !common.Buffer(-0.7072).IsEmpty;

        static Polygon OnTheGrid((int X, int Y)[][] rings) => Plane.PolygonOf([.. rings.Select(ring => ring.Select(p => ((double)p.X, (double)p.Y)).ToArray())]);
    }

    private static (int X, int Y)[] Steps(ReadOnlySpan<PlanePosition> ring)
    {
        var steps = new (int X, int Y)[ring.Length];
        for (var i = 0; i < ring.Length; i++)
        {
            steps[i] = ((int)Math.Round((ring[i].Easting - (double)Plane.Frame.OriginEasting) * 10_000), (int)Math.Round((ring[i].Northing - (double)Plane.Frame.OriginNorthing) * 10_000));
        }

        return steps;
    }
}
