using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Spatial;

/// <summary>What must not come through the door of a layer, or of a frame.</summary>
public class DoorTests
{
    private static readonly GridFrame Local = new(0m, 0m, null);

    private static Polygon At(double x, double y, double size) =>
        new(new LinearRing([new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size), new(x, y)]));

    private static RejectionReason?[] Reasons(GridFrame frame, params Geometry[] items)
    {
        var layer = PolygonSet.FromGeometries(items, frame, IngestionLimits.Default);
        return [.. Enumerable.Range(0, items.Length).Select(item => layer.Rejections.Where(rejection => rejection.Item == item).Select(static rejection => (RejectionReason?)rejection.Reason).SingleOrDefault())];
    }

    private static Geometry Named(Geometry geometry, int srid)
    {
        geometry.SRID = srid;
        return geometry;
    }

    [Theory]
    [InlineData(560_000, 4525)]
    [InlineData(38_560_000, 4546)]
    [InlineData(38_560_000, 4525)]
    [InlineData(1_000_001, 4546)]
    public void Frame_OriginOfAnotherZone_IsRefused(int easting, int zone)
    {
        FluentActions.Invoking(() => new GridFrame(easting, 2_500_000m, GaussKruger.FromEpsg(zone))).Should().Throw<ArgumentException>().WithMessage("*zone prefix*");
        FluentActions.Invoking(() => new WideFrame(easting, 2_500_000m, GaussKruger.FromEpsg(zone))).Should().Throw<ArgumentException>().WithMessage("*zone prefix*");
    }

    [Fact]
    public void Frame_OriginOfItsOwnZone_IsTaken()
    {
        new GridFrame(37_560_000m, 2_500_000m, GaussKruger.FromEpsg(4525)).OriginEasting.Should().Be(37_560_000m);
        new WideFrame(1_000_000m, 2_500_000m, GaussKruger.FromEpsg(4546)).OriginEasting.Should().Be(1_000_000m);
    }

    [Fact]
    public void GaussKruger_PositionsOfAnotherZone_AreRefused()
    {
        var zone = GaussKruger.FromEpsg(4546);
        foreach (var position in new PlanePosition[] { new(37_560_000, 2_500_000), new(double.NaN, 2_500_000), new(500_000, 11_000_000), new(2_500_000, 560_000) })
        {
            zone.Invoking(z => z.Inverse(position)).Should().Throw<ArgumentOutOfRangeException>();
        }

        foreach (var position in new GeographicPosition[] { new(double.NaN, 22), new(22, 113), new(111, 95) })
        {
            zone.Invoking(z => z.Forward(position)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void FromGeometries_DegreesNearAnOrigin_AreDegrees() => Reasons(Local, At(113.5, 23.1, 0.01), At(23.1, 113.5, 0.01), At(113.5, 23.1, 2), At(113.5, 223.1, 0.01))
        .Should().Equal(RejectionReason.Degrees, RejectionReason.Degrees, null, null);

    [Fact]
    public void FromGeometries_LatitudeFirst_IsDegrees() => Reasons(Plane.Frame, At(23.1, 113.5, 0.01)).Should().Equal(RejectionReason.Degrees);

    [Fact]
    public void FromGeometries_NamesWithoutAProjection_MustAgree()
    {
        var frame = new GridFrame(560_000m, 2_500_000m, null);
        Reasons(frame, Named(At(560_000, 2_500_000, 1), 4546), Named(At(560_002, 2_500_000, 1), 4547), At(560_004, 2_500_000, 1))
            .Should().BeEquivalentTo(new RejectionReason?[] { null, RejectionReason.OtherReferenceSystem, null }).And.EndWith((RejectionReason?)null);
        Reasons(frame, Named(At(560_000, 2_500_000, 1), 4490)).Should().Equal(RejectionReason.OtherReferenceSystem);
    }

    [Fact]
    public void FromGeometries_PartOfAnotherSystem_IsSetAside()
    {
        var parts = new MultiPolygon([At(500_000, 2_500_000, 1), At(500_002, 2_500_000, 1)]);
        parts[1].SRID = 4547;
        Reasons(Plane.Frame, parts).Should().Equal(RejectionReason.OtherReferenceSystem);
    }

    [Fact]
    public void FromGeometries_NothingDrawn_IsMissing()
    {
        Reasons(Plane.Frame, Polygon.Empty, MultiPolygon.Empty, new MultiPolygon([Polygon.Empty, At(500_000, 2_500_000, 1)]))
            .Should().Equal(RejectionReason.Missing, RejectionReason.Missing, RejectionReason.TooFewPoints);
        WideLayer.FromGeometries([Polygon.Empty], new(500_000m, 2_500_000m, null), IngestionLimits.Default).Rejections[0].Reason.Should().Be(RejectionReason.Missing);
        PolygonSet.FromWkb([new byte[] { 1, 3, 0, 0, 0, 0, 0, 0, 0 }], Plane.Frame, IngestionLimits.Default).Rejections[0].Reason.Should().Be(RejectionReason.Missing);
    }
}
