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

    /// <summary>The example of docs/chain/area-book.md, its numbers worked by hand from the corners.</summary>
    [Fact]
    public void Measure_ExampleOfThePage_IsAsWorkedByHand()
    {
        var frame = new GridFrame(560_000m, 2_500_000m, GaussKruger.FromEpsg(4546));
        var patches = Plane.SetIn(frame, Metres((100, 100), (200, 100), (200, 180), (100, 180)));
        var zones = Plane.SetIn(frame, Metres((150, 50), (300, 50), (300, 250), (190, 250)), Metres((50, 50), (150, 50), (190, 250), (50, 250)));

        var areas = Overlay(patches, zones);

        areas[0].Planar.ToString().Should().Be("2560.000000000 m²");
        areas[1].Planar.ToString().Should().Be("5440.000000000 m²");
        areas[0].Ellipsoidal!.Value.ToString().Should().Be("2559.770996690 m²");
        areas[0].Ellipsoidal!.Value.SquareMetres.Should().BeApproximately(2_559.771m, 0.0005m);
        areas.RemainderOf(0).Should().Be(Plane.NoArea);

        NetTopologySuite.Geometries.Polygon Metres(params (int X, int Y)[] ring) =>
            Plane.PolygonIn(frame, [.. ring.Select(static corner => (corner.X * GridFrame.StepsPerMetre, corner.Y * GridFrame.StepsPerMetre))]);
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
