namespace AssetPlanning.Tests.Spatial;

public class TopologyDoorTests
{
    private static readonly (int X, int Y)[] Bow = [(0, 0), (100, 100), (100, 0), (0, 100)];

    private static string[] Told(ValueList<Finding> findings) => [.. findings.Select(static finding => $"{finding.Code} {finding.Subject}")];

    [Fact]
    public void CheckCoverage_OverlapGapAndSliver_AreFindings()
    {
        // 1 m²; the zones overlap by 0.01 m², and leave a strip of one step by a metre.
        var boundary = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000)));
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 5_100, 10_000)), Plane.Polygon(Plane.Box(5_000, 0, 9_999, 10_000)), Plane.Polygon(Bow));
        var check = AreaBook.CheckCoverage(zones, boundary, SliverRule.ThinnerThan(0.001m, SliverPolicy.AttachToLargest));
        Told(check.Findings).Should().Equal("land.self-crossing zones-0/2", "land.zones-overlap zones-0/0:zones-0/1", "land.boundary-not-filled boundary/0", "land.sliver boundary/0");
        check.Findings[1].Arguments[0].MeasuredArea.Should().Be(MeasuredArea.FromSquareMetres(0.01m));
        check.Findings[2].Arguments[0].MeasuredArea.Should().Be(MeasuredArea.FromSquareMetres(0.0001m));
        check.Findings[3].English.Should().Contain("zones-0/1");
        check.Value.IsCoverage.Should().BeFalse();
    }

    [Fact]
    public void CutByBoundary_PatchUndecided_IsAFinding()
    {
        var patches = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000)), Plane.Polygon(Bow));
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 5_000, 10_000))));
        var cuts = AreaBook.CutByBoundary(patches, [Area.FromSquareMetres(1m), Area.FromSquareMetres(2m)], zones, AreaSurface.Planar, new CuttingRule.WholeToLargest());
        Told(cuts.Findings).Should().Equal("land.self-crossing patches/1", "land.cut-undecided patches/0", "land.cut-undecided patches/1");
        cuts.Findings[1].English.Should().Contain(nameof(CutDoubt.EquallyLarge)).And.Contain("1.00 m²");
        cuts.Value.Rows.Should().Equal(BoundaryCut.Divide(patches, [Area.FromSquareMetres(1m), Area.FromSquareMetres(2m)], zones, AreaSurface.Planar, new CuttingRule.WholeToLargest()));
    }

    [Fact]
    public void DissolveBy_ItemsSetAside_AreNamedByTheirKey()
    {
        var dissolved = AreaBook.DissolveBy(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)), Plane.Polygon(Bow)), ["east", "west"]);
        Told(dissolved.Findings).Should().Equal("land.self-crossing patches/1", "land.outline-incomplete west");
    }
}
