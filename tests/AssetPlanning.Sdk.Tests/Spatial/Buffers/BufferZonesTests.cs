using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class BufferZonesTests(ITestOutputHelper output)
{
    private static readonly ArcApproximation Inner = new() { Side = ArcSide.Inscribed, EdgesPerQuarter = 16 };

    private static readonly ArcApproximation Outer = Inner with { Side = ArcSide.Circumscribed };

    private static MeasuredArea Metres(decimal squareMetres) => MeasuredArea.FromSquareMetres(squareMetres);

    private static double AreaOf(BufferZones zones) => (double)zones.Outlines.PlanarAreaOf(0).SquareMetres;

    private static decimal Disc(ArcApproximation arc, decimal radius) =>
        BufferZones.Around(Plane.Points((0, 0)), radius, arc).Outlines.PlanarAreaOf(0).SquareMetres;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(64)]
    public void Around_APoint_IsThePolygonOfTheCircle(int edgesPerQuarter)
    {
        // n/2 · r² · sin(2π/n) inside and n · r² · tan(π/n) around, corners off by less than 1.5 steps along the border.
        int n = 4 * edgesPerQuarter;
        var arc = Inner with { EdgesPerQuarter = edgesPerQuarter };
        double within = n / 2.0 * 100 * Math.Sin(2 * Math.PI / n), around = n * 100 * Math.Tan(Math.PI / n);
        var inscribed = BufferZones.Around(Plane.Points((70, -30)), 10m, arc);
        var circumscribed = BufferZones.Around(Plane.Points((70, -30)), 10m, arc with { Side = ArcSide.Circumscribed });
        AreaOf(inscribed).Should().BeInRange(within - (1.5e-4 * 63), within + 1e-6);
        AreaOf(circumscribed).Should().BeInRange(around - 1e-6, around + (1.5e-4 * 81));
        inscribed.Outlines.RingOf(0, 0).Length.Should().Be(n + 1);

        // The arc lies within the deviation, and the true area within the bound.
        ((double)inscribed.ArcDeviation.Metres).Should().BeApproximately(10 * (1 - Math.Cos(Math.PI / n)), 2e-4);
        ((double)circumscribed.ArcDeviation.Metres).Should().BeApproximately(10 * ((1 / Math.Cos(Math.PI / n)) - 1), 2e-4);
        foreach (var zones in new[] { inscribed, circumscribed })
        {
            Math.Abs(AreaOf(zones) - (100 * Math.PI)).Should().BeLessThan((double)zones.AreaBoundOf(0).SquareMetres);
        }
    }

    [Fact]
    public void Around_ADisc_StaysOnItsSideOfTheCircle() => Runs.Each(output, 60, 4_000, (draw, _) =>
    {
        var radius = draw.Int(1, draw.Pick(30, 100_000, 300_000_000));
        var arc = Inner with { EdgesPerQuarter = draw.Int(1, 40) };
        var square = (System.Numerics.BigInteger)radius * radius;
        new GridDisc(radius, arc).Corners.Should().OnlyContain(c => ((long)c.X * c.X) + ((long)c.Y * c.Y) <= square);
        var corners = new GridDisc(radius, arc with { Side = ArcSide.Circumscribed }).Corners;
        for (var i = 0; i < corners.Length; i++)
        {
            var (a, b) = (corners[i], corners[(i + 1) % corners.Length]);
            System.Numerics.BigInteger dx = b.X - a.X, dy = b.Y - a.Y, ax = a.X, ay = a.Y, cross = (ax * b.Y) - (ay * b.X);
            ((ax * ax) + (ay * ay)).Should().BeGreaterThanOrEqualTo(square);
            // Where the foot of the centre lies on the edge: cross² ÷ length² ≥ radius², without a double.
            if ((ax * dx) + (ay * dy) < 0 && (b.X * dx) + (b.Y * dy) > 0)
            {
                (cross * cross).Should().BeGreaterThanOrEqualTo(square * ((dx * dx) + (dy * dy)));
            }
        }
    });

    [Fact]
    public void Around_ALine_IsACapsuleExactly()
    {
        // 30 m straight east, 10 m to each side: the disc's polygon and 2 · 10 · 30 m².
        var line = Plane.Lines(Plane.Line((0, 0), (300_000, 0)));
        BufferZones.Around(line, 10m, LineBuffer.Round, Inner).Outlines.PlanarAreaOf(0).Should().Be(Metres(600 + Disc(Inner, 10)));
        BufferZones.Around(line, 10m, LineBuffer.Flat, Inner).Outlines.PlanarAreaOf(0).Should().Be(Metres(600));
        BufferZones.Around(line, 10m, LineBuffer.Left, Inner).Outlines.PlanarAreaOf(0).Should().Be(Metres(300));
        var right = BufferZones.Around(line, 10m, LineBuffer.Right, Inner);
        right.Outlines.ShapeOf(0).EqualsTopologically(Plane.Polygon(Plane.Box(0, -100_000, 300_000, 0))).Should().BeTrue();
    }

    [Fact]
    public void Around_ABentLine_HasAnArcOutsideAndACornerInside()
    {
        // 40 m east, then 30 m north, 5 m to a side. Flat: 2·5·40 + 2·5·30 less the 5 × 5 both cover, and a quarter of the disc at the bend.
        var line = Plane.Lines(Plane.Line((0, 0), (400_000, 0), (400_000, 300_000)));
        var quarter = Disc(Inner, 5) / 4;
        Area(LineBuffer.Flat).Should().Be(700 - 25 + quarter);
        Area(LineBuffer.Left).Should().Be(350 - 25);
        Area(LineBuffer.Right).Should().Be(350 + quarter);
        // Round: the ends add two halves of a disc.
        Area(LineBuffer.Round).Should().Be(700 - 25 + quarter + Disc(Inner, 5));

        decimal Area(LineBuffer form) => BufferZones.Around(line, 5m, form, Inner).Outlines.PlanarAreaOf(0).SquareMetres;
    }

    [Fact]
    public void AroundAndInside_ARectangle_AreClosedFormsExactly()
    {
        // 40 × 30 m: grown by 5 m 1,200 + 2·5·70 + disc; set back by 5 m 30 × 20; by 15 m nothing.
        var lot = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 400_000, 300_000)));
        BufferZones.Around(lot, 5m, Inner).Outlines.PlanarAreaOf(0).Should().Be(Metres(1_200 + 700 + Disc(Inner, 5)));
        BufferZones.Inside(lot, 5m, Inner).Outlines.ShapeOf(0).EqualsTopologically(Plane.Polygon(Plane.Box(50_000, 50_000, 350_000, 250_000))).Should().BeTrue();
        var gone = BufferZones.Inside(lot, 15m, Inner);
        (gone.Outlines.IsAccepted(0), gone.Outlines.RingCountOf(0)).Should().Be((true, 0));

        // A courtyard of 10 × 10 m disappears when the lot grows by 5 m, and grows by 2 m with round corners when it is set back by 2.
        var court = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 400_000, 300_000), Plane.Box(100_000, 100_000, 200_000, 200_000)));
        BufferZones.Around(court, 5m, Inner).Outlines.RingCountOf(0).Should().Be(1);
        BufferZones.Inside(court, 2m, Inner).Outlines.PlanarAreaOf(0).Should().Be(Metres((36 * 26) - (100 + 80 + Disc(Inner, 2))));
    }

    [Fact]
    public void Around_RandomLines_CoversItsPiecesAndHoldsItsBound() => Runs.Each(output, 8, 600, (draw, _) =>
    {
        var path = Enumerable.Range(0, draw.Int(2, 7)).Select(_ => (draw.Int(-400_000, 400_000), draw.Int(-400_000, 400_000))).ToArray();
        var metres = draw.Int(5_000, 200_000) / 10_000m;
        var lines = Plane.Lines(Plane.Line(path));
        var form = draw.Pick(LineBuffer.Round, LineBuffer.Round, LineBuffer.Flat, LineBuffer.Left, LineBuffer.Right);
        var inner = BufferZones.Around(lines, metres, form, Inner);
        inner.Outlines.Rejections.Should().BeEmpty();

        // What the pieces cover, measured exactly by the overlay, against the united shape: a step a round along its border.
        var disc = new GridDisc((int)(metres * 10_000), Inner);
        var pieces = new BufferPieces(disc, new());
        var parts = (form == LineBuffer.Round ? pieces.Around(path) : pieces.Beside(path, form != LineBuffer.Right, form != LineBuffer.Left)).ToArray();
        var set = PolygonSet.FromGeometries([.. parts.Select(part => GridShapes.InMetres(part, Plane.Frame))], Plane.Frame, IngestionLimits.Default);
        var covered = GroundCovered.By(set, [.. Enumerable.Range(0, parts.Length)], default);
        var shape = inner.Outlines.ShapeOf(0);
        shape.IsValid.Should().BeTrue();
        AreaOf(inner).Should().BeApproximately((double)covered.SquareMetres, shape.Length * 1e-4 * (GridOverlay.Drift(parts.Length) + 1));

        // Around it lies the circumscribed one, between them the true one: near to 256 edges a quarter.
        var outer = BufferZones.Around(lines, metres, form, Outer);
        var fine = AreaOf(BufferZones.Around(lines, metres, form, Inner with { EdgesPerQuarter = 256 }));
        AreaOf(outer).Should().BeGreaterThanOrEqualTo(AreaOf(inner));
        Math.Abs(AreaOf(inner) - fine).Should().BeLessThan((double)inner.AreaBoundOf(0).SquareMetres);
        Math.Abs(AreaOf(outer) - fine).Should().BeLessThan((double)outer.AreaBoundOf(0).SquareMetres);

        // The way of drawing does not matter: back to front with the other side; elsewhere on the grid; turned by 90°.
        var mirrored = form switch { LineBuffer.Left => LineBuffer.Right, LineBuffer.Right => LineBuffer.Left, _ => form };
        AreaOf(BufferZones.Around(Plane.Lines(Plane.Line([.. path.Reverse()])), metres, mirrored, Inner)).Should().Be(AreaOf(inner));
        AreaOf(BufferZones.Around(Plane.Lines(Plane.Line(Plane.Turned(path))), metres, form, Inner))
            .Should().BeApproximately(AreaOf(inner), shape.Length * 2e-4 * (GridOverlay.Drift(parts.Length) + 1));
        AreaOf(BufferZones.Around(Plane.Lines(Plane.Line(Plane.Shifted(path, 4_000_000, -8_000_000))), metres, form, Inner))
            .Should().BeApproximately(AreaOf(inner), shape.Length * 2e-4 * (GridOverlay.Drift(parts.Length) + 1));
    });

    [Fact]
    public void Inside_RandomLots_IsWhatIsFarEnoughFromTheBorder() => Runs.Each(output, 6, 600, (draw, _) =>
    {
        var lot = Plane.Set(Plane.Polygon(Plane.Star(new(draw.Next()), 0, 0, 600_000, draw.Int(4, 14))));
        var metres = draw.Int(1_000, 60_000) / 10_000m;
        var rest = BufferZones.Inside(lot, metres, Outer).Outlines;
        rest.Rejections.Should().BeEmpty();
        if (rest.RingCountOf(0) == 0)
        {
            return;
        }

        // Never nearer to the border than the set-back, but for the steps of the union; and wholly inside.
        var border = FeatureIndex.Build(Plane.Lines(((Polygon)lot.ShapeOf(0)).ExteriorRing));
        var apart = Proximity.Between(FeatureIndex.Build(rest), 0, border, 0)!.Value;
        apart.Metres.Should().BeGreaterThanOrEqualTo(metres - 0.001m);
        AreaOverlay.Measure(rest, ZoneIndex.Build(lot), MeasuredArea.Zero)[0].Planar.Should().Be(rest.PlanarAreaOf(0));
    });

    [Fact]
    public void Closer_ANamedDeviation_TakesTheFewestEdges()
    {
        // 100 m within 1 cm: 1 − cos(π/n) ≤ 0.0001 from n = 4 · 56 = 224 on (π/n = 0.014025, 1 − cos = 0.0000983); 220 gives 0.000102.
        ArcApproximation.Closer(ArcSide.Inscribed, 100m, 0.01m).EdgesPerQuarter.Should().Be(56);
        ((Action)(() => ArcApproximation.Closer(ArcSide.Inscribed, 10_000m, 0.0001m))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Around_Misuse_IsRefusedAndDefectsAreSetAside()
    {
        var points = Plane.Points(null, Plane.Point(GridFrame.Reach - 5, 0), Plane.Point(0, 0));
        var zones = BufferZones.Around(points, 1m, Inner);
        zones.Outlines.Rejections.Select(static r => (r.Item, r.Reason)).Should().Equal((0, RejectionReason.Missing), (1, RejectionReason.OutOfFrame));
        ((Action)(() => BufferZones.Around(points, 0m, Inner))).Should().Throw<ArgumentException>();
        ((Action)(() => BufferZones.Around(points, -5m, Inner))).Should().Throw<ArgumentException>();
        ((Action)(() => BufferZones.Around(points, 1m, Inner, new(canceled: true)))).Should().Throw<OperationCanceledException>();
        ((Action)(() => BufferZones.Around(Plane.Lines(Plane.Line((0, 0), (9, 9))), 1m, (LineBuffer)9, Inner))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = Inner with { EdgesPerQuarter = 0 })).Should().Throw<ArgumentException>();
    }
}
