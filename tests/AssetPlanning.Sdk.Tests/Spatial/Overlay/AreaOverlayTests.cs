using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Spatial;

public class AreaOverlayTests
{
    private static OverlayAreas Overlay(PolygonSet patches, params PolygonSet[] zones) => AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);

    private static AreaPair Only(PolygonSet a, PolygonSet b)
    {
        var areas = Overlay(a, b);
        var shown = areas.PairCount == 0 ? Plane.NoArea : new AreaPair(areas[0].Planar, areas[0].Ellipsoidal);
        return shown + areas.DustOf(0);
    }

    [Fact]
    public void Measure_TwoSquares_GivesTheirCommonArea()
    {
        var areas = Overlay(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100))), Plane.Set(Plane.Polygon(Plane.Box(50, 50, 150, 150))));
        areas.PairCount.Should().Be(1);
        areas[0].Planar.Units.Should().Be(2 * 2500);
        areas.RemainderOf(0).Planar.Units.Should().Be(2 * 7500);
    }

    /// <summary>The example of docs/chain/area-book.md: corners, printed figures and those by hand are read from the page.</summary>
    [Fact]
    public void Measure_ExampleOfThePage_IsAsWorkedByHand()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/chain/area-book.md"));
        var block = PageNumbers.FirstBlock(page);
        var frame = new GridFrame(560_000m, 2_500_000m, GaussKruger.FromEpsg(PageNumbers.Epsg(block)));
        var rings = PageNumbers.Rings(block).Select(ring => Plane.PolygonIn(frame, [.. ring.Select(static corner => (corner.X * GridFrame.StepsPerMetre, corner.Y * GridFrame.StepsPerMetre))])).ToArray();
        rings.Should().HaveCount(3, "a patch and two zones");

        var areas = Overlay(Plane.SetIn(frame, rings[0]), Plane.SetIn(frame, rings[1..]));

        var printed = PageNumbers.Printed(block);
        printed.Should().Equal(
            ("areas[0].Planar", areas[0].Planar.ToString()),
            ("areas[1].Planar", areas[1].Planar.ToString()),
            ("areas[0].Ellipsoidal", areas[0].Ellipsoidal!.Value.ToString()),
            ("areas[1].Ellipsoidal", areas[1].Ellipsoidal!.Value.ToString()),
            ("areas.RemainderOf(0).Ellipsoidal == MeasuredArea.Zero", (areas.RemainderOf(0) == Plane.NoArea).ToString()));
        // 2,560 east, 5,440 west, and 2,559.771 on the ellipsoid, to the three places that a hand can follow.
        var byHand = PageNumbers.InBold(page, "## One area by hand");
        byHand.Should().HaveCount(3);
        (areas[0].Planar.SquareMetres, areas[1].Planar.SquareMetres).Should().Be((byHand[0], byHand[1]));
        areas[0].Ellipsoidal!.Value.SquareMetres.Should().BeApproximately(byHand[2], 0.0005m);
    }

    [Fact]
    public void Measure_ZoneInsidePatchAndAround_GivesTheSmaller()
    {
        var small = Plane.Set(Plane.Polygon(Plane.Box(10, 10, 20, 20)));
        var large = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        Only(small, large).Planar.Units.Should().Be(200);
        Only(large, small).Planar.Units.Should().Be(200);
        Only(large, small).Ellipsoidal.Should().Be(Only(small, large).Ellipsoidal);
    }

    [Fact]
    public void Measure_TouchingZones_GivesExactlyNothing()
    {
        var patch = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 999, 777)));
        foreach (var ring in new[] { Plane.Box(999, 0, 2000, 777), Plane.Box(-500, 777, 400, 900), Plane.Box(999, 777, 1000, 778), [(1200, -100), (999, 333), (1300, 800)], Plane.Box(-10, -10, 0, 2000) })
        {
            var areas = Overlay(patch, Plane.Set(Plane.Polygon(ring)));
            areas.PairCount.Should().Be(0);
            areas.DustOf(0).Should().Be(Plane.NoArea);
        }
    }
}
