namespace AssetPlanning.Tests.Spatial;

/// <summary>Items set aside, and gaps as large as overlaps, are never read as fine further down.</summary>
public class SetAsideTests
{
    private static readonly (int X, int Y)[] Bow = [(0, 0), (100, 100), (100, 0), (0, 100)];

    // 100 × 80 m; bars of zones from 10 m south to 10 m north of it.
    private static readonly PolygonSet Patch = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_000_000, 800_000)));

    private static PolygonSet Bars(params (int West, int East)[] metres) =>
        Plane.Set([.. metres.Select(static bar => Plane.Polygon(Plane.Box(10_000 * bar.West, -100_000, 10_000 * bar.East, 900_000)))]);

    private static string[] Codes(ValueList<Finding> findings) => [.. findings.Select(static finding => $"{finding.Code} {finding.Subject}")];

    [Fact]
    public void Overlay_GapAsLargeAsTheOverlap_IsTwoFindings()
    {
        var overlay = AreaBook.Overlay(Patch, ZoneIndex.Build(Bars((-10, 41), (40, 70), (71, 110))), MeasuredArea.Zero, isCoverage: true);
        overlay.Value.RemainderOf(0).Planar.Should().Be(MeasuredArea.Zero);
        Codes(overlay.Findings).Should().Equal("land.coverage-overlaps patches/0", "land.coverage-gaps patches/0");
        overlay.Findings.Select(static finding => finding.Arguments[0].MeasuredArea).Should().OnlyContain(static area => area == MeasuredArea.FromSquareMetres(80m));
    }

    [Fact]
    public void Overlay_WideGapAsLargeAsTheOverlap_IsTwoFindings()
    {
        var frame = new WideFrame(500_000m, 2_500_000m, GaussKruger.FromEpsg(4546), 1L << 20);
        WideLayer Wide(params (int West, int East)[] bars) => WideLayer.FromGeometries(
            [.. bars.Select(static bar => Plane.Polygon(Plane.Box(10_000 * bar.West, 0, 10_000 * bar.East, 800_000)))], frame, IngestionLimits.Default);
        Codes(AreaBook.Overlay(Wide((0, 100), (200, 300)), [Wide((-10, 41), (40, 70), (71, 300))], MeasuredArea.Zero, isCoverage: true).Findings)
            .Should().Equal("land.coverage-overlaps patches/0", "land.coverage-gaps patches/0");
    }

    [Fact]
    public void Overlay_SeveralLayersDeclaredACoverage_IsMisuse() => FluentActions
        .Invoking(static () => AreaBook.Overlay(Patch, ZoneIndex.Build([Bars((0, 100)), Bars((0, 100))]), MeasuredArea.Zero, isCoverage: true))
        .Should().Throw<ArgumentException>().WithMessage("*One layer*");

    [Fact]
    public void CoverageCheck_ItemsSetAside_LeavesItOpen()
    {
        var square = Plane.Polygon(Plane.Box(0, 0, 100, 100));
        var boundary = CoverageCheck.Of(Plane.Set(square), Plane.Set(Plane.Polygon(Bow)), SliverRule.None);
        (boundary.IsCoverage, boundary.NotChecked.Boundaries).Should().Be((null, 1));
        var zones = CoverageCheck.Of(Plane.Set(square, Plane.Polygon(Bow)), Plane.Set(square), SliverRule.None);
        (zones.IsCoverage, zones.NotChecked.Zones).Should().Be((null, 1));
        CoverageCheck.Of(Plane.Set(square, square, null), Plane.Set(square), SliverRule.None).IsCoverage.Should().BeFalse("an overlap is one whatever else there is");
    }

    [Fact]
    public void CoverageCheck_BoundaryOverItself_LeavesItOpen()
    {
        var boundary = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 200, 100)), Plane.Polygon(Plane.Box(100, 0, 300, 100)));
        var check = CoverageCheck.Of(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 300, 100))), boundary, SliverRule.None);
        check.IsCoverage.Should().BeNull();
        check.NotChecked.BoundaryOverlaps.Should().Equal(new ZoneOverlap(0, 1, new(2 * 100 * 100)));
    }

    [Fact]
    public void BoundaryCut_ZoneSetAside_LeavesGroundOutsideOpen()
    {
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(-100_000, -100_000, 100_000, 900_000)), Plane.Polygon([(100_000, -100_000), (1_100_000, 900_000), (100_000, 900_000), (1_100_000, -100_000)])));
        foreach (var rule in new CuttingRule[] { new CuttingRule.ProRata { Residual = AdjustmentRule.LargestRemainder }, new CuttingRule.WholeToLargest() })
        {
            var cut = BoundaryCut.Divide(Patch, [Area.FromSquareMetres(8_000m)], zones, AreaSurface.Planar, rule)[0];
            (cut.Decision, cut.Doubt, cut.Unassigned).Should().Be((CutDecision.Undecided, CutDoubt.ZoneSetAside, Area.FromSquareMetres(8_000m)));
        }
    }

    [Fact]
    public void Doors_OnlyZoneSetAside_SaySo()
    {
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Bow)));
        const string finding = "land.self-crossing zones-0/0";
        Codes(AreaBook.Divide(Patch, 0, zones, MeasuredArea.Zero).Findings).Should().Equal(finding);
        Codes(AreaBook.Combine(Patch, 0, CombinationIndex.Build(zones), MeasuredArea.Zero).Findings).Should().Equal(finding);
        Codes(AreaBook.Cut(Patch, zones, MeasuredArea.Zero).Findings).Should().Equal(finding);
    }

    [Fact]
    public void Dissolve_KeyWithoutSoundItems_KeepsItsRow()
    {
        var dissolved = Dissolve.By(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)), Plane.Polygon(Bow), Plane.Polygon(Bow)), ["a", "b", "a"]);
        dissolved.Groups.Select(static group => (group.Key.ToString(), group.Parts.Count, group.SetAside.Count, group.Origin))
            .Should().Equal(("a", 1, 1, OutlineOrigin.Joined), ("b", 0, 1, OutlineOrigin.Absent));
    }

    [Fact]
    public void Adjust_UnitsBelowZero_AreBorneByTheLargestPart()
    {
        // Two zones share a border that passes a step inside the patch's corner: their pairs, rounded, leave dust of less than nothing on the ellipsoid.
        var zones = ZoneIndex.Build(Plane.Set(
            Plane.Polygon([(0, -100_000), (199, -104), (0, 100_000), (-500_000, 100_000), (-500_000, -100_000)]),
            Plane.Polygon([(0, -100_000), (500_000, -100_000), (500_000, 100_000), (0, 100_000), (199, -104)])));
        var areas = AreaOverlay.Measure(Plane.Set(Plane.Polygon([(-10_000, -10_000), (199, -8), (-10_000, 10_000)])), zones, MeasuredArea.Zero);
        foreach (var surface in Enum.GetValues<AreaSurface>())
        {
            var adjusted = AreaBook.Adjust(Area.FromSquareMetres(1.02m), areas, 0, surface, AdjustmentRule.LargestRemainder, MeasuredArea.FromSquareMetres(1m));
            adjusted.Value.Parts.Aggregate(Area.Zero, static (sum, part) => sum + part.Official).Should().Be(Area.FromSquareMetres(1.02m));
            adjusted.Value.Measured.Should().Be(surface == AreaSurface.Planar ? areas.AreaOf(0).Planar : areas.AreaOf(0).Ellipsoidal!.Value);
        }
    }

    [Fact]
    public void Adjust_WhatDataMayBring_IsRefusedAndTold()
    {
        var overlapping = AreaOverlay.Measure(Plane.Set(Plane.Polygon(Bow), Patch.ShapeOf(0)), ZoneIndex.Build(Bars((-10, 60), (50, 110))), MeasuredArea.Zero);
        Refused(0, Area.FromSquareMetres(8_000m)).Should().Equal("land.nothing-measured patches/0");
        Refused(1, Area.FromSquareMetres(8_000m)).Should().Equal("land.part-below-zero patches/1");
        Refused(1, Area.FromMu(1)).Should().Equal("land.official-area-not-in-steps patches/1", "land.part-below-zero patches/1");

        string[] Refused(int patch, Area official)
        {
            var adjusted = AreaBook.Adjust(official, overlapping, patch, AreaSurface.Planar, AdjustmentRule.LargestRemainder, MeasuredArea.Zero);
            adjusted.IsRefused.Should().BeTrue();
            return Codes(adjusted.Findings);
        }
    }
}
