namespace AssetPlanning.Tests.Spatial;

/// <summary>More borders in one cell of the raster than the working space of a walk holds at first.</summary>
public class CrowdedCellTests
{
    private const int Strips = 90, PatchCount = 520;

    // A distant zone makes the cells of the raster wide.
    private static readonly PolygonSet Crowd = Plane.Set([
        .. Enumerable.Range(0, Strips).Select(static i => Plane.Polygon(Plane.Box(10_000 * i, -20_000, 10_000 * (i + 1), 20_000))),
        Plane.Polygon(Plane.Box(900_000_000, 900_000_000, 900_100_000, 900_100_000))]);

    private static readonly PolygonSet Patches = Plane.Set([.. Enumerable.Repeat(Plane.Polygon(Plane.Box(-5_000, -10_000, 10_000 * Strips + 5_000, 10_000)), PatchCount)]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Measure_PatchEdgeOverNinetyBorders_FindsThemAll(int threads)
    {
        var areas = AreaOverlay.Measure(Patches, ZoneIndex.Build(Crowd), MeasuredArea.Zero, threads);
        areas.PairCount.Should().Be(PatchCount * Strips);
        areas[Strips / 2].Planar.Units.Should().Be(2 * 10_000 * 20_000);
        areas.RemainderOf(0).Planar.Units.Should().Be(2 * 2 * 5_000 * 20_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void MeasureCombinations_PatchEdgeOverNinetyBorders_FindsThemAll(int threads)
    {
        var index = CombinationIndex.Build(ZoneIndex.Build([Crowd, Plane.Set(Plane.Polygon(Plane.Box(-5_000, 0, 10_000 * Strips, 50_000)))]));
        var areas = CombinationOverlay.Measure(Patches, index, MeasuredArea.Zero, threads);
        areas.RowCountOf(PatchCount - 1).Should().Be(2 * Strips + 1);
        areas.UncoveredOf(PatchCount - 1).Planar.Units.Should().Be(2 * (5_000 * 20_000 + 5_000 * 10_000));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cut_PatchEdgeOverNinetyBorders_TracesThemAll(int threads)
    {
        var fragments = FragmentOverlay.Cut(Patches, ZoneIndex.Build(Crowd), MeasuredArea.Zero, threads);
        fragments.Count.Should().Be(PatchCount * Strips);
        fragments[0].Planar.Units.Should().Be(2 * 10_000 * 20_000);
    }

    [Fact]
    public void Measure_LineOverNinetyBorders_FindsThemAll()
    {
        var lengths = LineOverlay.Measure(Plane.Lines(Plane.Line((-5_000, 0), (10_000 * Strips + 5_000, 0))), ZoneIndex.Build(Crowd));
        lengths.Shares.Count.Should().Be(Strips);
        lengths.Shares.Should().OnlyContain(static share => share.Inside.Metres == 1m);
    }

    [Fact]
    public void Of_CoverageOfNinetyStrips_Covers()
    {
        var strips = Plane.Set([.. Enumerable.Range(0, Strips).Select(static i => Plane.Polygon(Plane.Box(10_000 * i, -20_000, 10_000 * (i + 1), 20_000)))]);
        var outline = Plane.Set(Plane.Polygon(Plane.Box(0, -20_000, 10_000 * Strips, 20_000)));
        CoverageCheck.Of(strips, outline, SliverRule.None).IsCoverage.Should().BeTrue();
    }

    [Fact]
    public void Measure_ManyRightsOnOnePlot_CountsEach()
    {
        var plot = Plane.Set([.. Enumerable.Repeat(Plane.Polygon(Plane.Box(0, 0, 100, 100)), 100)]);
        AreaOverlay.Measure(plot, ZoneIndex.Build(plot), MeasuredArea.Zero).PairCount.Should().Be(100 * 100);
    }

    [Fact]
    public void Measure_FanOfTrianglesAtOneApex_DividesThePatchThere()
    {
        const int blades = 160;
        var fan = Plane.Set([.. Enumerable.Range(0, blades).Select(static i => Plane.Polygon([(0, 0), (i * 1_000, 1_000_000), ((i + 1) * 1_000, 1_000_000)]))]);
        var areas = AreaOverlay.Measure(Plane.Set(Plane.Polygon(Plane.Box(0, 500_000, 80_000, 600_000))), ZoneIndex.Build(fan), MeasuredArea.Zero);
        areas.RemainderOf(0).Planar.Should().Be(MeasuredArea.Zero);
        areas.PairCount.Should().Be(blades);
    }
}
