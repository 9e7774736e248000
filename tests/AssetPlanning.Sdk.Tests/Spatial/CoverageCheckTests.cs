namespace AssetPlanning.Tests.Spatial;

public class CoverageCheckTests
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    [Fact]
    public void Of_TrueCoverage_FindsNothing()
    {
        var cover = new Coverage(new(21_000), 8, 8, 30_000, -120_000, -120_000);
        var check = CoverageCheck.Of(Layer(cover.Blocks(1, 2)), Layer(cover.Blocks(8, 8)));
        check.IsCoverage.Should().BeTrue();
    }

    [Fact]
    public void Of_OverlapAndGapOfOneStep_AreBothFound()
    {
        var boundary = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 51, 100)), Plane.Polygon(Plane.Box(50, 0, 99, 100)));
        var check = CoverageCheck.Of(zones, boundary);
        check.Overlaps.Should().Equal(new ZoneOverlap(0, 1, new(200)));
        check.Gaps.Should().Equal(new CoverageGap(0, new(200)));
        check.IsCoverage.Should().BeFalse();
    }

    [Fact]
    public void Of_EqualGapAndOverlap_DoNotCancel()
    {
        var boundary = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 60, 100)), Plane.Polygon(Plane.Box(50, 0, 90, 100)));
        CoverageCheck.Of(zones, boundary).Gaps.Should().Equal(new CoverageGap(0, new(2_000)));
    }

    [Fact]
    public void Of_NoBoundary_AsksForOverlapsOnly() =>
        CoverageCheck.Of(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 5, 5))), Plane.Set()).IsCoverage.Should().BeTrue();
}
