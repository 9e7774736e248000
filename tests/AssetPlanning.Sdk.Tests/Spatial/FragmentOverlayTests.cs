using AssetPlanning.Tests.Spatial.Oracle;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class FragmentOverlayTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    private static IReadOnlyList<Fragment> Cut(PolygonSet patches, PolygonSet zones) => FragmentOverlay.Cut(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);

    private static double Tolerance(Geometry shape) => shape.Length / 10_000 + 1e-4;

    [Fact]
    public void Cut_TwoSquares_GivesTheirCommonSquare()
    {
        var fragments = Cut(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 20_000, 20_000))), Plane.Set(Plane.Polygon(Plane.Box(10_000, 10_000, 30_000, 30_000))));
        fragments.Should().ContainSingle();
        fragments[0].Origin.Should().Be(FragmentOrigin.Traced);
        fragments[0].Shape.EqualsTopologically(Plane.Polygon(Plane.Box(10_000, 10_000, 20_000, 20_000))).Should().BeTrue();
    }

    [Fact]
    public void Cut_ZoneInAHoleAndAround_KeepsWholeShapes()
    {
        var patch = Plane.Polygon(Plane.Box(0, 0, 90_000, 90_000), Plane.Box(30_000, 30_000, 60_000, 60_000));
        var fragments = Cut(Plane.Set(patch), Plane.Set(
            Plane.Polygon(Plane.Box(40_000, 40_000, 50_000, 50_000)),
            Plane.Polygon(Plane.Box(-10_000, -10_000, 100_000, 100_000)),
            Plane.Polygon(Plane.Box(5_000, 5_000, 15_000, 15_000)),
            Plane.Polygon(Plane.Box(10_000, 10_000, 100_000, 80_000))));
        fragments.Select(f => (f.Zone, f.Origin)).Should().Equal((1, FragmentOrigin.WholePatch), (2, FragmentOrigin.WholeZone), (3, FragmentOrigin.Traced));
        ((Polygon)fragments[2].Shape).NumInteriorRings.Should().Be(1);
    }

    [Fact]
    public void Cut_Mutants_AreValidAndCertified()
    {
        const ulong seed = 23_001;
        output.WriteLine($"seed {seed}");
        var dice = new Dice(seed);
        var origins = new Dictionary<FragmentOrigin, int>();
        for (var i = 0; i < Effort.Of(2_000, 24_000); i++)
        {
            var (a, b, kind) = Mutants.Pair(dice);
            PolygonSet first = Plane.Set(Plane.Polygon(a)), second = Plane.Set(Plane.Polygon(b));
            if (first.AcceptedCount + second.AcceptedCount < 2)
            {
                continue;
            }

            foreach (var f in Cut(first, second))
            {
                origins[f.Origin] = origins.GetValueOrDefault(f.Origin) + 1;
                if (f.Origin == FragmentOrigin.Uncertified)
                {
                    continue;
                }

                // A whole polygon comes out as it came in, touching itself where it did.
                var given = f.Origin switch { FragmentOrigin.WholePatch => a, FragmentOrigin.WholeZone => b, _ => null };
                (f.Shape.IsValid || (given is not null && !Plane.Polygon(given).IsValid)).Should().BeTrue("{0} {1} {2}", kind, f.Origin, f.Shape);
                f.Shape.Area.Should().BeApproximately((double)f.Planar.SquareMetres, Tolerance(f.Shape) + 1e-9 * f.Shape.Area, kind);
            }
        }

        output.WriteLine(string.Join(", ", origins.OrderBy(o => o.Key).Select(o => $"{o.Value} {o.Key}")));
        origins.GetValueOrDefault(FragmentOrigin.Traced).Should().BeGreaterThan(200);
        origins.GetValueOrDefault(FragmentOrigin.Uncertified).Should().Be(0);
    }

    [Fact]
    public void Cut_Coverages_AreTracedNearlyAlways()
    {
        var dice = new Dice(23_500);
        var zones = Layer(new Coverage(dice, 8, 8, 400_000, -1_600_000, -1_600_000).Blocks(2, 1));
        var patches = Layer(new Coverage(dice, 12, 12, 200_000, -1_200_000, -1_200_000).Blocks(1, 1));
        var fragments = Cut(patches, zones);
        var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);
        fragments.Select(f => (f.Patch, f.Zone, f.Planar)).Should().Equal(Enumerable.Range(0, areas.PairCount).Select(i => (areas[i].Patch, areas[i].Zone, areas[i].Planar)));
        fragments.Should().OnlyContain(f => f.Shape.IsValid);
        fragments.Count(f => f.Origin is FragmentOrigin.Recomputed or FragmentOrigin.Uncertified).Should().BeLessThan(fragments.Count / 50);
    }
}
