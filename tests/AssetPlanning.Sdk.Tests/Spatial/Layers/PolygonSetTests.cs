using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class PolygonSetTests(ITestOutputHelper output)
{
    private static RejectionReason? ReasonOf(params Geometry?[] items)
    {
        var set = Plane.Set(items);
        (set.AcceptedCount + set.Rejections.Count).Should().Be(set.Count);
        return set.Rejections.Count == 0 ? null : set.Rejections[0].Reason;
    }

    private static Polygon At(params (double X, double Y)[] ring) => new GeometryFactory().CreatePolygon([.. ring.Select(p => new Coordinate(p.X, p.Y))]);

    [Fact]
    public void FromGeometries_AnyOrientation_MeasuresTheSameArea()
    {
        var shell = Plane.Box(0, 0, 100, 50);
        var hole = Plane.Box(10, 10, 20, 20);
        foreach (var s in new[] { shell, [.. shell.Reverse()] })
        {
            foreach (var h in new[] { hole, [.. hole.Reverse()] })
            {
                Plane.Set(Plane.Polygon(s, h)).PlanarAreaOf(0).Units.Should().Be(2 * (5000 - 100));
            }
        }
    }

    [Fact]
    public void FromGeometries_EmptyPolygon_IsMissing()
    {
        var set = Plane.Set(Polygon.Empty, Plane.Polygon(Plane.Box(0, 0, 1, 1)));
        set.Rejections.Should().Equal(new Rejection(0, RejectionReason.Missing, double.NaN, double.NaN));
        set.PlanarAreaOf(0).Should().Be(MeasuredArea.Zero);
        set.PlanarAreaOf(1).Units.Should().Be(2);
    }

    [Fact]
    public void FromGeometries_BowTie_IsLocated()
    {
        var set = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10, 10)), Plane.Polygon([(0, 0), (20000, 20000), (20000, 0), (0, 20000)]));
        set.Rejections[0].Should().Be(new Rejection(1, RejectionReason.SelfCrossing, 500_001, 2_500_001));
        set.IsAccepted(0).Should().BeTrue();
        set.PlanarAreaOf(1).Should().Be(MeasuredArea.Zero);
    }

    [Fact]
    public void FromGeometries_BowTieThroughACommonCorner_IsACrossing() =>
        ReasonOf(Plane.Polygon([(0, 0), (5, 5), (10, 10), (10, 0), (5, 5), (0, 10)])).Should().Be(RejectionReason.SelfCrossing);

    [Fact]
    public void FromGeometries_TouchingLobes_AreAllowed() =>
        Plane.Set(Plane.Polygon([(0, 0), (10, 0), (5, 5), (10, 10), (0, 10), (5, 5)])).PlanarAreaOf(0).Units.Should().Be(100);

    [Fact]
    public void FromGeometries_Spike_IsARepeatedEdge() =>
        ReasonOf(Plane.Polygon([(0, 0), (10, 0), (20, 0), (10, 0), (10, 10), (0, 10)])).Should().Be(RejectionReason.RepeatedEdge);

    [Fact]
    public void FromGeometries_HoleOutsideShell_IsRejected() =>
        ReasonOf(Plane.Polygon(Plane.Box(0, 0, 10, 10), Plane.Box(20, 20, 30, 30))).Should().Be(RejectionReason.HoleOutsideShell);

    [Fact]
    public void FromGeometries_HoleInHole_IsRejected() =>
        ReasonOf(Plane.Polygon(Plane.Box(0, 0, 100, 100), Plane.Box(10, 10, 50, 50), Plane.Box(20, 20, 30, 30))).Should().Be(RejectionReason.HoleOutsideShell);

    [Fact]
    public void FromGeometries_HoleTouchingShellWithAllCorners_IsInside() =>
        Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10, 10), [(5, 0), (10, 5), (5, 10), (0, 5)])).PlanarAreaOf(0).Units.Should().Be(100);

    [Fact]
    public void FromGeometries_OverlappingParts_AreRejected()
    {
        ReasonOf(Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 10, 10)), Plane.Polygon(Plane.Box(5, 5, 15, 15)))).Should().Be(RejectionReason.SelfCrossing);
        ReasonOf(Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 10, 10)), Plane.Polygon(Plane.Box(2, 2, 5, 5)))).Should().Be(RejectionReason.OverlappingParts);
        ReasonOf(Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 10, 10)), Plane.Polygon(Plane.Box(0, 0, 10, 10)))).Should().Be(RejectionReason.RepeatedEdge);
    }

    [Fact]
    public void FromGeometries_IslandInALake_IsAccepted() =>
        Plane.Set(Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 10, 10), Plane.Box(2, 2, 8, 8)), Plane.Polygon(Plane.Box(4, 4, 6, 6)))).PlanarAreaOf(0).Units.Should().Be(2 * (100 - 36 + 4));

    [Fact]
    public void FromGeometries_BadCoordinates_AreNamed()
    {
        ReasonOf(At((500_000, 2_500_000), (double.NaN, 2_500_000), (500_010, 2_500_010), (500_000, 2_500_000))).Should().Be(RejectionReason.NotFinite);
        ReasonOf(At((500_000, 2_500_000), (double.PositiveInfinity, 2_500_000), (500_010, 2_500_010), (500_000, 2_500_000))).Should().Be(RejectionReason.NotFinite);
        ReasonOf(At((111.1, 22.6), (111.2, 22.6), (111.2, 22.7), (111.1, 22.6))).Should().Be(RejectionReason.Degrees);
        ReasonOf(At((2_500_000, 500_000), (2_500_010, 500_000), (2_500_010, 500_010), (2_500_000, 500_000))).Should().Be(RejectionReason.SwappedAxes);
        ReasonOf(At((37_500_000, 2_500_000), (37_500_010, 2_500_000), (37_500_010, 2_500_010), (37_500_000, 2_500_000))).Should().Be(RejectionReason.OtherZone);
        ReasonOf(At((500_000, 2_700_000), (500_010, 2_700_000), (500_010, 2_700_010), (500_000, 2_700_000))).Should().Be(RejectionReason.OutOfFrame);
    }

    [Fact]
    public void FromGeometries_BadKinds_AreNamed()
    {
        ReasonOf([null]).Should().Be(RejectionReason.Missing);
        ReasonOf(new Point(500_000, 2_500_000)).Should().Be(RejectionReason.NotPolygonal);
        var other = Plane.Polygon(Plane.Box(0, 0, 1, 1));
        other.SRID = 4524;
        ReasonOf(other).Should().Be(RejectionReason.OtherReferenceSystem);
        ReasonOf(At((500_000, 2_500_000), (500_000.00001, 2_500_000), (500_000.00001, 2_500_000.00001), (500_000, 2_500_000))).Should().Be(RejectionReason.Collapsed);
    }

    [Fact]
    public void FromGeometries_TooLarge_IsRejectedAndTheRestRead()
    {
        var limits = IngestionLimits.Default with { CornersPerItem = 10, RingsPerItem = 1 };
        var small = Plane.Polygon(Plane.Box(0, 0, 10, 10));
        var set = PolygonSet.FromGeometries([Plane.Polygon(Plane.Star(new(1), 0, 0, 1000, 20)), small, Plane.Polygon(Plane.Box(0, 0, 10, 10), Plane.Box(2, 2, 4, 4))], Plane.Frame, limits);
        set.Rejections.Select(r => (r.Item, r.Reason)).Should().Equal((0, RejectionReason.LimitExceeded), (2, RejectionReason.LimitExceeded));
        set.PlanarAreaOf(1).Units.Should().Be(200);
    }

    [Fact]
    public void FromGeometries_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        FluentActions.Invoking(() => PolygonSet.FromGeometries([null], Plane.Frame, IngestionLimits.Default, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void FromGeometries_RandomRings_AgreesWithTheSimpleFeatureModel()
    {
        // Differences allowed by design: rings that touch themselves in points, and interiors cut by such touches.
        int accepted = 0, rejected = 0;
        Runs.Each(output, 20_000, 400_000, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var size = dice.Between(3, 12);
            Geometry item = Plane.Polygon(RandomRing(dice, size));
            if (dice.Below(3) == 0)
            {
                item = Plane.Polygon(RandomRing(dice, size), RandomRing(dice, size));
            }

            if (dice.Below(5) == 0)
            {
                item = Plane.Multi((Polygon)item, Plane.Polygon(RandomRing(dice, size)));
            }

            var op = new IsValidOp(item);
            var set = Plane.Set(item);
            if (op.IsValid)
            {
                set.AcceptedCount.Should().Be(1, "{0}: {1}", item, set.Rejections.Count > 0 ? set.Rejections[0] : null);
                // On the grid the area is exact; a double on coordinates of 2.5e6 m is not.
                ((double)set.PlanarAreaOf(0).SquareMetres).Should().BeApproximately(item.Area, 1e-5);
                accepted++;
            }
            else if (set.AcceptedCount == 1)
            {
                op.ValidationError.ErrorType.Should().BeOneOf([TopologyValidationErrors.RingSelfIntersection, TopologyValidationErrors.DisconnectedInteriors], "{0}", item);
            }
            else
            {
                rejected++;
            }
        });

        accepted.Should().BeGreaterThan(1000);
        rejected.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void FromGeometries_LargeRings_AreCheckedAsSmallOnes()
    {
        var dice = new Dice(7_002);
        var ring = Plane.Star(dice, 0, 0, 5e8, 5000);
        ReasonOf(Plane.Polygon(ring)).Should().BeNull();
        (ring[1200], ring[3700]) = (ring[3700], ring[1200]);
        ReasonOf(Plane.Polygon(ring)).Should().Be(RejectionReason.SelfCrossing);
    }

    private static (int X, int Y)[] RandomRing(Dice dice, int size)
    {
        var ring = new (int X, int Y)[dice.Between(3, 7)];
        // A small lattice makes touches, common stretches and repeated points frequent.
        for (var i = 0; i < ring.Length; i++)
        {
            ring[i] = (10_000 * dice.Below(size), 10_000 * dice.Below(size));
        }

        return ring;
    }
}
