using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class NeighbourhoodTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    private static MeasuredLength Metres(decimal metres) => new((long)(metres * MeasuredLength.UnitsPerMetre));

    [Fact]
    public void Of_SharedBorders_AreMeasured()
    {
        // 0 and 1 share 10 m less 4 m; 2 shares those 4 m of 0's side and 4 m below 1; 3 touches 1 in one corner.
        var items = Layer([
            Plane.Box(0, 0, 100_000, 100_000),
            Plane.Box(100_000, 40_000, 200_000, 100_000),
            Plane.Box(100_000, 0, 140_000, 40_000),
            Plane.Box(200_000, 100_000, 210_000, 110_000)]);
        Neighbourhood.Of(items).Should().Equal(new Adjacency(0, 1, Metres(6)), new Adjacency(0, 2, Metres(4)), new Adjacency(1, 2, Metres(4)));
    }

    [Fact]
    public void Of_ACoverage_HasEveryInnerBorderOnce() => Runs.Each(output, 8, 500, (draw, _) =>
    {
        // A lattice of 5 × 4 cells, and what dissolving it strikes out: twice the inner borders.
        var rings = new Coverage(new(draw.Next()), 5, 4, 30_000, 0, 0).Blocks(1, 1);
        var cells = Layer(rings);
        var pairs = Neighbourhood.Of(cells);
        pairs.Should().HaveCount(4 * 4 + 5 * 3);
        var all = rings.Sum(Around);
        var outline = Dissolve.By(cells, [.. rings.Select(static _ => new SubjectId("all"))]).Outlines.RingOf(0, 0).ToArray();
        var outer = Around([.. outline.SkipLast(1).Select(Steps)]);
        (2 * pairs.Sum(static pair => pair.Length.Units)).Should().Be(all - outer);

        var order = draw.Shuffle(Enumerable.Range(0, rings.Length));
        var place = order.Select(static (old, at) => (old, at)).ToDictionary(static p => p.old, static p => p.at);
        Neighbourhood.Of(Layer(order.Select(i => Plane.Turned(rings[i])))).Should().BeEquivalentTo(
            pairs.Select(p => new Adjacency(Math.Min(place[p.First], place[p.Second]), Math.Max(place[p.First], place[p.Second]), p.Length)));
    });

    [Theory]
    [InlineData(0.0199, 0)]
    [InlineData(0.02, 10)]
    [InlineData(0.5, 10)]
    public void Within_AGapOfTwoCentimetres_IsNearFromThereOn(double tolerance, int metres)
    {
        // 0 and 1 are 2 cm apart along 10 m; 2 shares the southern 10 m of 0 exactly.
        var items = Layer([Plane.Box(0, 0, 100_000, 100_000), Plane.Box(100_200, 0, 200_000, 100_000), Plane.Box(0, -50_000, 100_000, 0)]);
        var pairs = Neighbourhood.Within(items, (decimal)tolerance);
        pairs.Should().Contain(new NearAdjacency(0, 2, Metres(10), default));
        pairs.Where(static p => p.Second == 1).Should().Equal(metres == 0 ? [] : [new NearAdjacency(0, 1, default, Metres(metres))]);
    }

    [Fact]
    public void Within_BordersThatDiverge_CountsUntilTheTolerance()
    {
        // From a common corner one border runs north, the other leans 0.1 m away over 10 m: within 5 cm for the first 5 m.
        var items = Layer([[(0, 0), (0, 100_000), (-100_000, 50_000)], [(0, 0), (100_000, 50_000), (1_000, 100_000)]]);
        Neighbourhood.Within(items, 0.05m).Should().Equal(new NearAdjacency(0, 1, default, Metres(5)));
        Neighbourhood.Within(items, 0m).Should().BeEmpty();
    }

    [Fact]
    public void Within_SharedAndNearOnOneBorder_AreToldApart()
    {
        // 6 m in common, then the other border steps 1 cm back for 4 m.
        var items = Layer([Plane.Box(0, 0, 100_000, 100_000), [(100_000, 0), (200_000, 0), (200_000, 100_000), (100_100, 100_000), (100_100, 60_000), (100_000, 60_000)]]);
        Neighbourhood.Within(items, 0.01m).Should().Equal(new NearAdjacency(0, 1, Metres(6), Metres(4)));
    }

    [Fact]
    public void Within_OverlapsTouchesAndCrossings_CountAsTheyRun()
    {
        // 1 overlaps 0 by 1 cm along 10 m, so that 1 cm of border at either end lies on both; 2 touches 0 in a corner and runs off at a right angle.
        var items = Layer([Plane.Box(0, 0, 100_000, 100_000), Plane.Box(99_900, 0, 200_000, 100_000), Plane.Box(-50_000, -50_000, 0, 0)]);
        Neighbourhood.Within(items, 0.01m).Should().Equal(new NearAdjacency(0, 1, Metres(0.02m), Metres(10)));
    }

    [Fact]
    public void Within_JitteredCoverages_DoesNotDependOnOrderOrPlace() => Runs.Each(output, 6, 500, (draw, _) =>
    {
        var rings = new Coverage(new(draw.Next()), 4, 4, 20_000, 0, 0).Blocks(1, 1)
            .Select(ring => Array.ConvertAll(ring, c => (c.X + draw.Int(-40, 40), c.Y + draw.Int(-40, 40)))).ToArray();
        var pairs = Neighbourhood.Within(Layer(rings), 0.02m);
        pairs.Count.Should().BeGreaterThan(20);
        var order = draw.Shuffle(Enumerable.Range(0, rings.Length));
        var place = order.Select(static (old, at) => (old, at)).ToDictionary(static p => p.old, static p => p.at);
        Neighbourhood.Within(Layer(order.Select(i => Plane.Shifted([.. rings[i].Skip(3), .. rings[i].Take(3)], -70_001, 90_003))), 0.02m).Should().BeEquivalentTo(
            pairs.Select(p => new NearAdjacency(Math.Min(place[p.First], place[p.Second]), Math.Max(place[p.First], place[p.Second]), p.Shared, p.Near)));
    });

    [Fact]
    public void Within_ATolerance_FinerThanTheGridOrNegative_IsRefused()
    {
        var items = Layer([Plane.Box(0, 0, 9, 9)]);
        ((Action)(() => Neighbourhood.Within(items, 0.00005m))).Should().Throw<ArgumentException>();
        ((Action)(() => Neighbourhood.Within(items, -1m))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => Neighbourhood.Within(items, 1m, new(canceled: true)))).Should().Throw<OperationCanceledException>();
    }

    private static (int X, int Y) Steps(PlanePosition p) =>
        ((int)Math.Round((p.Easting - 500_000) * 10_000), (int)Math.Round((p.Northing - 2_500_000) * 10_000));

    private static long Around((int X, int Y)[] ring) => Plane.Lines(Plane.Line([.. ring, ring[0]])).LengthOf(0).Units;
}
