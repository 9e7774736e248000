using System.Numerics;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class ProximityTests(ITestOutputHelper output)
{
    private static FeatureIndex Points(params (int X, int Y)[] points) => FeatureIndex.Build(Plane.Points(points));

    private static FeatureIndex Lines(params LineString[] lines) => FeatureIndex.Build(Plane.Lines([.. lines]));

    private static FeatureIndex Polygons(params Polygon[] polygons) => FeatureIndex.Build(Plane.Set([.. polygons]));

    [Fact]
    public void Between_ByHand_IsRoundedOnce()
    {
        // 3 m and 4 m to a corner; 2 ÷ √5 m to the foot on a line of slope ½ seen from 1 m above its start: 0.8944271909…
        Proximity.Between(Points((30_000, 40_000)), 0, Points((0, 0)), 0).Should().Be(new MeasuredLength(50_000_000));
        Proximity.Between(Points((0, 10_000)), 0, Lines(Plane.Line((0, 0), (20_000, 10_000))), 0).Should().Be(new MeasuredLength(8_944_272));
        // Two parallels 1 m apart, and two lines that cross between their corners.
        Proximity.Between(Lines(Plane.Line((0, 0), (90_000, 0))), 0, Lines(Plane.Line((50_000, 10_000), (70_000, 10_000))), 0).Should().Be(new MeasuredLength(10_000_000));
        Proximity.Between(Lines(Plane.Line((0, 0), (9, 9))), 0, Lines(Plane.Line((0, 9), (9, 0))), 0).Should().Be(MeasuredLength.Zero);
    }

    [Fact]
    public void Between_WhatLiesInsideAPolygon_IsZeroAndInItsHoleIsNot()
    {
        var frame = Polygons(Plane.Polygon(Plane.Box(0, 0, 100_000, 100_000), Plane.Box(40_000, 40_000, 60_000, 60_000)));
        Proximity.Between(Points((10_000, 10_000)), 0, frame, 0).Should().Be(MeasuredLength.Zero);
        Proximity.Between(frame, 0, Points((50_000, 45_000)), 0).Should().Be(new MeasuredLength(5_000_000));
        Proximity.Between(frame, 0, Polygons(Plane.Polygon(Plane.Box(1, 1, 9, 9))), 0).Should().Be(MeasuredLength.Zero);
        Proximity.Between(FeatureIndex.Build(Plane.Points((Geometry?)null)), 0, frame, 0).Should().BeNull();
    }

    [Fact]
    public void Within_ExactlyThatFar_IsAmongThePairsAndAHairMoreIsNot()
    {
        // 5 m exactly; and √(5² + 10⁻⁸) m, 10⁻⁹ m more.
        var near = Proximity.Within(Points((0, 0)), Points((30_000, 40_000), (50_000, 1), (50_000, 0)), 5m);
        near.Should().Equal(new FeatureDistance(0, 0, new(50_000_000)), new FeatureDistance(0, 2, new(50_000_000)));
    }

    [Fact]
    public void Nearest_EquallyNearAndFarAway_IsTheSmallestNumberAndIsFound()
    {
        var to = Points((1_000_000_000, 0), (0, 20), (20, 0), (0, -20));
        Proximity.Nearest(Points((0, 0), (-1_000_000_000, -1_000_000_000)), to).Select(static row => row.To).Should().Equal(1, 3);
        Proximity.Nearest(to, to).Select(static row => (row.From, row.To)).Should().Equal((0, 2), (1, 2), (2, 1), (3, 2));
        Proximity.Nearest(Points((0, 0)), Points()).Should().BeEmpty();
        var lone = Points((5, 5));
        Proximity.Nearest(lone, lone).Should().BeEmpty();
    }

    [Fact]
    public void Nearest_RandomLayers_AgreesWithEveryPairInRationals() => Runs.Each(output, 40, 3_000, (draw, _) =>
    {
        var reach = draw.Pick(30, 3_000, 500_000_000);
        var from = Enumerable.Range(0, 6).Select(_ => Path(draw, reach)).ToArray();
        var to = Enumerable.Range(0, 9).Select(_ => Path(draw, reach)).ToArray();
        FeatureIndex a = Lines([.. from.Select(Plane.Line)]), b = Lines([.. to.Select(Plane.Line)]);
        var nearest = Proximity.Nearest(a, b);
        for (var i = 0; i < from.Length; i++)
        {
            var squares = Array.ConvertAll(to, other => Square(from[i], other));
            var least = squares.Aggregate(static (x, y) => x <= y ? x : y);
            nearest[i].To.Should().Be(Array.IndexOf(squares, least));
            // Half a unit each way: (2r − 1)² ≤ 4 · 10⁶ · least ≤ (2r + 1)².
            BigInteger r = nearest[i].Distance.Units;
            ((Ratio)((2 * r + 1) * (2 * r + 1))).Should().BeGreaterThanOrEqualTo(least * 4_000_000);
            (r.IsZero || (Ratio)((2 * r - 1) * (2 * r - 1)) <= least * 4_000_000).Should().BeTrue();

            var steps = draw.Int(0, reach);
            var within = Proximity.Within(a, b, steps / 10_000m).Where(row => row.From == i).Select(static row => row.To);
            within.Should().Equal(Enumerable.Range(0, to.Length).Where(j => squares[j] <= (Ratio)((BigInteger)steps * steps)));
        }

        var turned = Proximity.Nearest(Lines([.. from.Select(p => Plane.Line(Plane.Turned(p)))]), Lines([.. to.Select(p => Plane.Line([.. Plane.Turned(p).Reverse()]))]));
        turned.Should().Equal(nearest);
    });

    [Fact]
    public void Within_OneLayer_GivesEveryPairOnce()
    {
        var layer = Polygons(Plane.Polygon(Plane.Box(0, 0, 9, 9)), Plane.Polygon(Plane.Box(9, 9, 20, 20)), Plane.Polygon(Plane.Box(2, 2, 3, 3)));
        Proximity.Within(layer, layer, 0m).Select(static row => (row.From, row.To)).Should().Equal((0, 1), (0, 2));
    }

    [Fact]
    public void Within_ADistanceThatIsNone_IsRefused()
    {
        var lone = Points((5, 5));
        ((Action)(() => Proximity.Within(lone, lone, -1m))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => Proximity.Within(lone, lone, 0.00001m))).Should().Throw<ArgumentException>();
        ((Action)(() => Proximity.Between(lone, 7, lone, 0))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => Proximity.Nearest(lone, lone, new(canceled: true)))).Should().Throw<OperationCanceledException>();
    }

    private static (int X, int Y)[] Path(Draw draw, int reach)
    {
        (int X, int Y) start = (draw.Int(-reach, reach), draw.Int(-reach, reach));
        return [start, .. Enumerable.Range(0, draw.Int(1, 3)).Select(_ => (start.X + draw.Int(1, reach), start.Y + draw.Int(-reach, reach))).Distinct()];
    }

    // The minimum over the parameters of both edges: at a common point, or with one of them at an end.
    private static Ratio Square((int X, int Y)[] a, (int X, int Y)[] b) => a.Zip(a.Skip(1))
        .SelectMany(e => b.Zip(b.Skip(1)).Select(f => Meet(e.First, e.Second, f.First, f.Second)
            ? Ratio.Zero
            : new[] { To(e.First, f), To(e.Second, f), To(f.First, e), To(f.Second, e) }.Aggregate(static (x, y) => x <= y ? x : y)))
        .Aggregate(static (x, y) => x <= y ? x : y);

    private static Ratio To((int X, int Y) p, ((int X, int Y) First, (int X, int Y) Second) f)
    {
        BigInteger dx = (BigInteger)f.Second.X - f.First.X, dy = (BigInteger)f.Second.Y - f.First.Y, px = (BigInteger)p.X - f.First.X, py = (BigInteger)p.Y - f.First.Y;
        var t = Ratio.Of(dx * px + dy * py, dx * dx + dy * dy);
        t = t < Ratio.Zero ? Ratio.Zero : t > Ratio.One ? Ratio.One : t;
        Ratio x = (Ratio)px - t * (Ratio)dx, y = (Ratio)py - t * (Ratio)dy;
        return x * x + y * y;
    }

    private static bool Meet((int X, int Y) a, (int X, int Y) b, (int X, int Y) c, (int X, int Y) d)
    {
        BigInteger Side((int X, int Y) p, (int X, int Y) q, (int X, int Y) r) => ((BigInteger)q.X - p.X) * ((BigInteger)r.Y - p.Y) - ((BigInteger)q.Y - p.Y) * ((BigInteger)r.X - p.X);
        return Side(a, b, c).Sign * Side(a, b, d).Sign < 0 && Side(c, d, a).Sign * Side(c, d, b).Sign < 0;
    }
}
