using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Spatial;

/// <summary>Frames without a projection: what looks like degrees, and reference systems that do not agree.</summary>
public class LocalFrameTests
{
    private static readonly GridFrame Local = new(0m, 0m, null);

    [Fact]
    public void FromGeometries_PointsInDegrees_AreRefusedWithAFinding()
    {
        // Guangzhou and Chengdu, one latitude first: every one of them a place in China.
        var points = PointSet.FromGeometries([new Point(113.26, 23.13), new Point(104.07, 30.67), null], Local, IngestionLimits.Default);
        points.Rejections.Should().Equal(
            new Rejection(0, RejectionReason.Degrees, 113.26, 23.13),
            new Rejection(1, RejectionReason.Degrees, 104.07, 30.67),
            new Rejection(2, RejectionReason.Missing, double.NaN, double.NaN));
        points.IsAccepted(0).Should().BeFalse();
        AreaBook.Inspect(points, "wells").Findings.Select(finding => finding.Code.ToString()).Should().Equal("land.coordinates-in-degrees", "land.coordinates-in-degrees", "land.geometry-missing");
        PointSet.FromGeometries([new Point(23.13, 113.26)], Local, IngestionLimits.Default).Rejections[0].Reason.Should().Be(RejectionReason.Degrees);
    }

    [Fact]
    public void FromGeometries_PointsOfALocalSurvey_AreAccepted()
    {
        // One corner of the plot lies where a longitude and a latitude could, the others do not.
        var points = PointSet.FromGeometries([new Point(0, 0), new Point(100, 0), new Point(100, 30), new Point(0, 30)], Local, IngestionLimits.Default);
        points.Rejections.Should().BeEmpty();
        points.PositionOf(2).Should().Be(new PlanePosition(100, 30));
    }

    [Fact]
    public void FromGeometries_LinesInDegrees_AreRefusedWithAFinding()
    {
        var lines = LineSet.FromGeometries(
            [new LineString([new(113.26, 23.13), new(113.31, 23.15)]), new LineString([new(100, 20), new(160, 20)]), new LineString([new(23.13, 113.26), new(23.2, 113.3)])],
            Local,
            IngestionLimits.Default);
        lines.Rejections.Select(rejection => (rejection.Item, rejection.Reason)).Should().Equal((0, RejectionReason.Degrees), (2, RejectionReason.Degrees));
        (lines.Rejections[0].Easting, lines.Rejections[0].Northing).Should().Be((113.26, 23.13));
        lines.LengthOf(1).Metres.Should().Be(60m);
        lines.LengthOf(0).Metres.Should().Be(0m);
        AreaBook.Inspect(lines, "rivers").Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Code.ToString() == "land.coordinates-in-degrees");
    }

    [Fact]
    public void FromGeometries_ReferenceSystemsThatDisagree_AreFindingsItemByItem()
    {
        var set = PolygonSet.FromGeometries([Named(4546), Named(0), Named(4547), Named(4546), Named(4490), Named(4547)], Local, IngestionLimits.Default);
        set.AcceptedCount.Should().Be(3);
        AreaBook.Inspect(set, "patches").Findings.Select(finding => (finding.Code.ToString(), finding.Subject.ToString())).Should().Equal(
            ("land.other-reference-system", "patches/2"), ("land.other-reference-system", "patches/4"), ("land.other-reference-system", "patches/5"));
        LineSet.FromGeometries([Line(4546), Line(4547)], Local, IngestionLimits.Default).Rejections.Should().ContainSingle().Which.Reason.Should().Be(RejectionReason.OtherReferenceSystem);
    }

    [Fact]
    public void BufferAround_ItemsSetAsideAndBuffersBeyondTheFrame_AreFindings()
    {
        var arc = new ArcApproximation { Side = ArcSide.Inscribed, EdgesPerQuarter = 8 };
        var edge = GridFrame.Reach / GridFrame.StepsPerMetre - 1;
        var points = PointSet.FromGeometries([new Point(1_000, 1_000), null, new Point(edge, 0)], Local, IngestionLimits.Default);
        var buffers = AreaBook.BufferAround(points, 10m, arc);
        buffers.Findings.Select(finding => (finding.Code.ToString(), finding.Subject.ToString())).Should().Equal(("land.geometry-missing", "points/1"), ("land.out-of-frame", "buffers/2"));
        buffers.Value.Outlines.PlanarAreaOf(0).Should().Be(BufferZones.Around(points, 10m, arc).Outlines.PlanarAreaOf(0));
        buffers.Value.Outlines.AcceptedCount.Should().Be(1);

        var line = LineSet.FromGeometries([new LineString([new(1_000, 1_000), new(1_100, 1_000)])], Local, IngestionLimits.Default);
        AreaBook.BufferAround(line, 10m, LineBuffer.Flat, arc).Value.Outlines.PlanarAreaOf(0).SquareMetres.Should().Be(2_000m);
        var plot = PolygonSet.FromGeometries([Square(1_000, 1_000, 100)], Local, IngestionLimits.Default);
        AreaBook.BufferInside(plot, 10m, arc).Value.Outlines.PlanarAreaOf(0).SquareMetres.Should().Be(6_400m);
        AreaBook.BufferAround(plot, 10m, arc).Value.Outlines.PlanarAreaOf(0).SquareMetres.Should().BeInRange(14_300m, 14_315m);
        FluentActions.Invoking(() => AreaBook.BufferAround(points, 0m, arc)).Should().Throw<ArgumentException>();
    }

    private static Polygon Named(int srid)
    {
        var square = Square(1_000, 1_000, 10);
        square.SRID = srid;
        return square;
    }

    private static LineString Line(int srid) => new([new(1_000, 1_000), new(1_100, 1_000)]) { SRID = srid };

    private static Polygon Square(double x, double y, double side) =>
        new(new LinearRing([new(x, y), new(x + side, y), new(x + side, y + side), new(x, y + side), new(x, y)]));
}
