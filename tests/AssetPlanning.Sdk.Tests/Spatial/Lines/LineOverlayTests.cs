using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class LineOverlayTests(ITestOutputHelper output)
{
    private static ZoneIndex Zones(IEnumerable<(int X, int Y)[]> rings) => ZoneIndex.Build(Plane.Set([.. rings.Select(ring => Plane.Polygon(ring))]));

    private static MeasuredLength Metres(decimal metres) => new((long)(metres * MeasuredLength.UnitsPerMetre));

    [Fact]
    public void Measure_ALineAcrossTwoZones_DividesByHand()
    {
        // From 10 m west of a 10 m zone through it and its neighbour to 10 m east of both.
        var lengths = LineOverlay.Measure(
            Plane.Lines(Plane.Line((-100_000, 50_000), (300_000, 50_000))),
            Zones([Plane.Box(0, 0, 100_000, 100_000), Plane.Box(100_000, 0, 200_000, 100_000)]));
        lengths.Shares.Should().Equal(new LineShare(0, 0, Metres(10), default), new LineShare(0, 1, Metres(10), default));
        lengths.DivisionOf(0).Should().Be(new LineDivision(Metres(20), default, Metres(20)));
    }

    [Fact]
    public void Measure_ALineAlongACommonBorder_IsInsideNeither()
    {
        // 5 m south of the border, 10 m along it, 5 m beyond; then 3, 4, 5: from (10, 15) to (13, 19) outside.
        var lengths = LineOverlay.Measure(
            Plane.Lines(Plane.Line((100_000, -50_000), (100_000, 150_000), (130_000, 190_000))),
            Zones([Plane.Box(0, 0, 100_000, 100_000), Plane.Box(100_000, 0, 200_000, 100_000)]));
        lengths.Shares.Should().Equal(new LineShare(0, 0, default, Metres(10)), new LineShare(0, 1, default, Metres(10)));
        lengths.DivisionOf(0).Should().Be(new LineDivision(default, Metres(10), Metres(15)));
        lengths.DivisionOf(0).Length.Should().Be(Metres(25));
    }

    [Fact]
    public void Measure_AHoleAndABorderInsideAnotherZone_CountOnce()
    {
        // Through a frame of 100 around a hole of 20, and along the southern border of a zone that lies inside the frame zone.
        var zones = ZoneIndex.Build(Plane.Set(
            Plane.Polygon(Plane.Box(0, 0, 100, 100), Plane.Box(40, 40, 60, 60)),
            Plane.Polygon(Plane.Box(10, 50, 30, 70))));
        var lengths = LineOverlay.Measure(Plane.Lines(Plane.Line((0, 50), (100, 50))), zones);
        lengths.Shares.Should().Equal(new LineShare(0, 0, Metres(0.008m), default), new LineShare(0, 1, default, Metres(0.002m)));
        lengths.DivisionOf(0).Should().Be(new LineDivision(Metres(0.008m), default, Metres(0.002m)));
    }

    [Fact]
    public void Measure_OverACoverage_ClosesInTheLastUnit() => Runs.Each(output, 12, 1_000, (draw, _) =>
    {
        var cover = new Coverage(new(draw.Next()), 6, 6, 4_000, -12_000, -12_000).Blocks(draw.Int(1, 2), 1);
        // Across the coverage and along a border inside it; the outer border, which bends inwards, stays far away.
        var path = Enumerable.Range(0, 6).Select(_ => (draw.Int(-9_000, 9_000), draw.Int(-9_000, 9_000))).Concat(cover[(cover.Length / 2) + 1].Take(4)).ToArray();
        var measured = LineOverlay.Measure(Plane.Lines(Plane.Line(path)), Zones(cover));
        var division = measured.DivisionOf(0);
        division.Outside.Should().Be(MeasuredLength.Zero);
        division.Length.Should().Be(Plane.Lines(Plane.Line(path)).LengthOf(0));
        measured.Shares.Aggregate(MeasuredLength.Zero, static (sum, share) => sum + share.Inside).Should().Be(division.Inside);
        division.OnBorder.Should().BeGreaterThan(MeasuredLength.Zero);

        Other(LineOverlay.Measure(Plane.Lines(Plane.Line([.. path.Reverse()])), Zones(cover)), "reversed");
        Other(LineOverlay.Measure(Plane.Lines(Plane.Line(Plane.Shifted(path, 123_457, -98_765))), Zones(cover.Select(ring => Plane.Shifted(ring, 123_457, -98_765)))), "moved");
        Other(LineOverlay.Measure(Plane.Lines(Plane.Line(path)), Zones(cover.Select(ring => ring.Skip(2).Concat(ring.Take(2)).Reverse().ToArray()))), "other rings");

        void Other(LineLengths lengths, string what)
        {
            lengths.Shares.Should().Equal(measured.Shares, what);
            lengths.DivisionOf(0).Should().Be(division, what);
        }
    });

    [Fact]
    public void Measure_OverOverlappingZones_AgreesWithTheLibraryAndTurns() => Runs.Each(output, 25, 3_000, (draw, _) =>
    {
        var dice = new Dice(draw.Next());
        var rings = Enumerable.Range(0, 4).Select(_ => Plane.Star(dice, draw.Int(-3_000, 3_000), draw.Int(-3_000, 3_000), 6_000, 7)).ToArray();
        var path = Enumerable.Range(0, 7).Select(_ => (draw.Int(-8_000, 8_000), draw.Int(-8_000, 8_000))).ToArray();
        var measured = LineOverlay.Measure(Plane.Lines(Plane.Line(path)), Zones(rings));
        for (var zone = 0; zone < rings.Length; zone++)
        {
            // In floating precision the library is right enough for a line, but not exact: 1 µm.
            var expected = path.Zip(path.Skip(1)).Sum(edge => OverlayNG.Overlay(Plane.Line(edge.First, edge.Second), Plane.Polygon(rings[zone]), OverlayNG.INTERSECTION).Length);
            var share = measured.Shares.FirstOrDefault(s => s.Zone == zone);
            ((double)(share.Inside + share.OnBorder).Metres).Should().BeApproximately(expected, 1e-6);
        }

        // A quarter turn swaps which end of an edge comes first, and with it half a unit: one a stretch at most.
        var turned = LineOverlay.Measure(Plane.Lines(Plane.Line(Plane.Turned(path))), Zones(rings.Select(Plane.Turned)));
        turned.Shares.Should().HaveCount(measured.Shares.Count);
        turned.DivisionOf(0).Length.Should().Be(measured.DivisionOf(0).Length);
        turned.Shares.Zip(measured.Shares).Where(static pair => Math.Abs(pair.First.Inside.Units - pair.Second.Inside.Units) > 60).Should().BeEmpty();
    });

    [Fact]
    public void FromGeometries_Defects_AreSetAsideWithTheirPlace()
    {
        var lines = Plane.Lines(
            null,
            Plane.Point(1, 1),
            Plane.Line((5, 5), (5, 5)),
            new LineString([new(500_000, 2_500_000), new(500_001, double.PositiveInfinity)]),
            Plane.Line((0, 0), (30_000, 40_000), (30_000, 40_000)),
            new MultiLineString([Plane.Line((0, 0), (3, 4)), Plane.Line((10, 0), (10, 7))]));
        lines.Rejections.Select(static r => (r.Item, r.Reason)).Should().Equal(
            (0, RejectionReason.Missing), (1, RejectionReason.NotLine), (2, RejectionReason.Collapsed), (3, RejectionReason.NotFinite));
        lines.LengthOf(4).Should().Be(Metres(5));
        lines.LengthOf(5).Should().Be(Metres(0.0012m));
        lines.LengthOf(0).Should().Be(MeasuredLength.Zero);
        LineSet.FromGeometries([Plane.Line((0, 0), (1, 1), (2, 0))], Plane.Frame, new() { CornersPerItem = 2 }).Rejections[0].Reason.Should().Be(RejectionReason.LimitExceeded);
    }

    [Fact]
    public void Measure_Cancelled_Stops() =>
        ((Action)(() => LineOverlay.Measure(Plane.Lines(Plane.Line((0, 0), (9, 9))), Zones([Plane.Box(0, 0, 5, 5)]), new(canceled: true))))
            .Should().Throw<OperationCanceledException>();
}
