namespace AssetPlanning.Tests.Spatial;

public class MetamorphicTests
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    private static List<(int, int, Int128)> Planar((int X, int Y)[][] patches, (int X, int Y)[][] zones)
    {
        var areas = AreaOverlay.Measure(Layer(patches), ZoneIndex.Build(Layer(zones)), MeasuredArea.Zero);
        var rows = new List<(int, int, Int128)>();
        for (var i = 0; i < areas.PairCount; i++)
        {
            rows.Add((areas[i].Patch, areas[i].Zone, areas[i].Planar.Units));
        }

        for (var p = 0; p < patches.Length; p++)
        {
            rows.Add((p, -1, areas.DustOf(p).Planar.Units));
        }

        return rows;
    }

    private static (int X, int Y)[][] Map((int X, int Y)[][] rings, Func<int, int, (int, int)> change) => [.. rings.Select(r => r.Select(c => change(c.X, c.Y)).ToArray())];

    private static void ForPlans(Action<(int X, int Y)[][], (int X, int Y)[][], Dice> law)
    {
        for (var plan = 0; plan < Effort.Of(6, 300); plan++)
        {
            var dice = new Dice((ulong)(11_000 + plan));
            var cell = new[] { 40, 3_000, 900_000 }[plan % 3];
            var zones = new Coverage(dice, 5, 5, cell, -2 * cell, -3 * cell).Blocks(1, 1);
            // Half the patches share corners and borders with the zones.
            var patches = Enumerable.Range(0, 20).Select(i => i % 2 == 0
                ? Plane.Star(dice, dice.Between(-cell, cell), dice.Between(-cell, cell), cell * (0.2 + dice.Unit()), dice.Between(4, 25))
                : [.. zones[dice.Below(zones.Length)].Where((_, k) => k % 8 != 3)]).ToArray();
            law(patches, zones, dice);
        }
    }

    [Fact]
    public void Measure_MovedByGridSteps_ChangesNoUnit() => ForPlans((a, z, dice) =>
    {
        int dx = dice.Between(-90_000_000, 90_000_000), dy = dice.Between(-90_000_000, 90_000_000);
        Planar(Map(a, (x, y) => (x + dx, y + dy)), Map(z, (x, y) => (x + dx, y + dy))).Should().Equal(Planar(a, z));
    });

    [Fact]
    public void Measure_TurnedMirroredOrAxesSwapped_ChangesNoUnit() => ForPlans((a, z, _) =>
    {
        var expected = Planar(a, z).Where(r => r.Item3 != 0).ToDictionary(r => (r.Item1, r.Item2), r => r.Item3);
        foreach (var change in new Func<int, int, (int, int)>[] { (x, y) => (-y, x), (x, y) => (y, x), (x, y) => (-x, y), (x, y) => (x, -y) })
        {
            var changed = Planar(Map(a, change), Map(z, change)).Where(r => r.Item3 != 0).ToDictionary(r => (r.Item1, r.Item2), r => r.Item3);
            // On a lattice of 40 steps perpendicular edges meet in exact halves, the one case a quarter turn may round otherwise.
            var tolerance = z[0].Max(c => c.X) - z[0].Min(c => c.X) < 100 ? 2 : 0;
            foreach (var key in expected.Keys.Union(changed.Keys))
            {
                Int128.Abs(expected.GetValueOrDefault(key) - changed.GetValueOrDefault(key)).Should().BeLessThanOrEqualTo(tolerance);
            }
        }
    });

    [Fact]
    public void Measure_ZonesMerged_AddUpToTheUnit()
    {
        for (var plan = 0; plan < Effort.Of(20, 500); plan++)
        {
            var dice = new Dice((ulong)(12_000 + plan));
            var cover = new Coverage(dice, 6, 6, 20_000, -60_000, -60_000);
            var patches = Enumerable.Range(0, 20).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 30_000, dice.Between(4, 25))).ToArray();
            var fine = Totals(patches, cover.Blocks(1, 1), (zone) => zone / 6 / 3 * 3 + zone % 6 / 2);
            var coarse = Totals(patches, cover.Blocks(2, 3), zone => zone);
            fine.Should().BeEquivalentTo(coarse);
        }
    }

    [Fact]
    public void Measure_PatchSplitAtGridPoints_AddsUpToTheUnit() => ForPlans((a, z, dice) =>
    {
        foreach (var ring in a.Where(r => r.Length > 5))
        {
            var cut = ring.Length / 2;
            var whole = Plane.Set(Plane.Polygon(ring));
            (int X, int Y)[] first = [.. ring[..(cut + 1)]], second = [.. ring[cut..], ring[0]];
            var parts = Plane.Set(Plane.Polygon(first), Plane.Polygon(second));
            // Only cuts inside the ring split it.
            if (parts.AcceptedCount < 2 || parts.PlanarAreaOf(0) + parts.PlanarAreaOf(1) != whole.PlanarAreaOf(0))
            {
                continue;
            }

            Totals([ring], z, zone => zone).Should().BeEquivalentTo(Totals([first, second], z, zone => zone, _ => 0));
        }
    });

    private static Dictionary<(int, int), AreaPair> Totals((int X, int Y)[][] patches, (int X, int Y)[][] zones, Func<int, int> zoneOf, Func<int, int>? patchOf = null)
    {
        var areas = AreaOverlay.Measure(Layer(patches), ZoneIndex.Build(Layer(zones)), MeasuredArea.Zero);
        var totals = new Dictionary<(int, int), AreaPair>();
        for (var i = 0; i < areas.PairCount; i++)
        {
            var key = (patchOf?.Invoke(areas[i].Patch) ?? areas[i].Patch, zoneOf(areas[i].Zone));
            totals[key] = totals.GetValueOrDefault(key, Plane.NoArea) + new AreaPair(areas[i].Planar, areas[i].Ellipsoidal);
        }

        return totals;
    }
}
