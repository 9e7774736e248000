using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class MetamorphicTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    private static List<(int, int, Int128)> Planar((int X, int Y)[][] patches, (int X, int Y)[][] zones)
    {
        return Rows(AreaOverlay.Measure(Layer(patches), ZoneIndex.Build(Layer(zones)), MeasuredArea.Zero));
    }

    private static List<(int, int, Int128)> Rows(OverlayAreas areas)
    {
        var rows = new List<(int, int, Int128)>();
        for (var i = 0; i < areas.PairCount; i++)
        {
            rows.Add((areas[i].Patch, areas[i].Zone, areas[i].Planar.Units));
        }

        for (var p = 0; p < areas.PatchCount; p++)
        {
            rows.Add((p, -1, areas.DustOf(p).Planar.Units));
        }

        return rows;
    }

    private static (int X, int Y)[][] Map((int X, int Y)[][] rings, Func<int, int, (int, int)> change) => [.. rings.Select(r => r.Select(c => change(c.X, c.Y)).ToArray())];

    private void ForPlans(Action<(int X, int Y)[][], (int X, int Y)[][], Dice> law)
    {
        Runs.Each(output, 6, 300, (draw, plan) =>
        {
            var dice = new Dice(draw.Next());
            var cell = new[] { 40, 3_000, 900_000 }[plan % 3];
            var zones = new Coverage(dice, 5, 5, cell, -2 * cell, -3 * cell).Blocks(1, 1);
            // Half the patches share corners and borders with the zones.
            var patches = Enumerable.Range(0, 20).Select(i => i % 2 == 0
                ? Plane.Star(dice, dice.Between(-cell, cell), dice.Between(-cell, cell), cell * (0.2 + dice.Unit()), dice.Between(4, 25))
                : [.. zones[dice.Below(zones.Length)].Where((_, k) => k % 8 != 3)]).ToArray();
            law(patches, zones, dice);
        });
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
            var tolerance = Halves(z);
            foreach (var key in expected.Keys.Union(changed.Keys))
            {
                Int128.Abs(expected.GetValueOrDefault(key) - changed.GetValueOrDefault(key)).Should().BeLessThanOrEqualTo(tolerance);
            }
        }
    });

    [Fact]
    public void Measure_ZonesMerged_AddUpToTheUnit()
    {
        Runs.Each(output, 20, 500, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var cover = new Coverage(dice, 6, 6, 20_000, -60_000, -60_000);
            var patches = Enumerable.Range(0, 20).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 30_000, dice.Between(4, 25))).ToArray();
            var fine = Totals(patches, cover.Blocks(1, 1), (zone) => zone / 6 / 3 * 3 + zone % 6 / 2);
            var coarse = Totals(patches, cover.Blocks(2, 3), zone => zone);
            fine.Should().BeEquivalentTo(coarse);
        });
    }

    [Fact]
    public void Measure_PatchSplitAtGridPoints_AddsUpToTheUnit()
    {
        var split = 0;
        ForPlans((a, z, _) =>
        {
            foreach (var ring in a.Where(ring => ring.Length > 5 && Plane.Set(Plane.Polygon(ring)).AcceptedCount == 1))
            {
                // Every polygon has a diagonal.
                var (first, second) = Diagonals(ring).First(halves => AreHalves(ring, halves.First, halves.Second));
                Totals([ring], z, zone => zone).Should().BeEquivalentTo(Totals([first, second], z, zone => zone, _ => 0));
                split++;
            }
        });
        output.WriteLine($"{split} patches split");
        split.Should().BeGreaterThan(60);
    }

    private static IEnumerable<((int X, int Y)[] First, (int X, int Y)[] Second)> Diagonals((int X, int Y)[] ring)
    {
        for (var from = 0; from < ring.Length; from++)
        {
            (int X, int Y)[] turned = [.. ring[from..], .. ring[..from]];
            for (var to = ring.Length / 2; to < ring.Length - 1; to++)
            {
                yield return (turned[..(to + 1)], [.. turned[to..], turned[0]]);
            }
        }
    }

    private static bool AreHalves((int X, int Y)[] whole, (int X, int Y)[] first, (int X, int Y)[] second)
    {
        var parts = Plane.Set(Plane.Polygon(first), Plane.Polygon(second), Plane.Polygon(whole));
        return parts.AcceptedCount == 3 && parts.PlanarAreaOf(0) + parts.PlanarAreaOf(1) == parts.PlanarAreaOf(2);
    }

    [Fact]
    public void Measure_EmptyAndForeignParcelsAdded_ChangesNoOtherRow() => ForPlans((a, z, dice) =>
    {
        var expected = Totals(a, z, zone => zone);
        var (patches, patchNames) = Mixed(a, dice, foreignAt: 800_000_000);
        var (zones, zoneNames) = Mixed(z, dice, foreignAt: -800_000_000);
        var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);
        var found = Enumerable.Range(0, areas.PairCount).ToDictionary(i => (patchNames[areas[i].Patch], zoneNames[areas[i].Zone]), i => new AreaPair(areas[i].Planar, areas[i].Ellipsoidal));
        found.Should().BeEquivalentTo(expected);
        (patches.AcceptedCount + patches.Rejections.Count).Should().Be(patches.Count);
    });

    [Fact]
    public void Measure_ItemsRenumbered_RenamesRowsOnly() => ForPlans((a, z, dice) =>
    {
        int[] p = [.. Enumerable.Range(0, a.Length)], q = [.. Enumerable.Range(0, z.Length)];
        dice.Shuffle(p);
        dice.Shuffle(q);
        Totals([.. p.Select(i => a[i])], [.. q.Select(i => z[i])], zone => q[zone], patch => p[patch]).Should().BeEquivalentTo(Totals(a, z, zone => zone));
    });

    [Fact]
    public void Measure_OtherOriginOfTheFrame_ChangesNoUnit() => ForPlans((a, z, dice) =>
    {
        var expected = Planar(a, z);
        var moved = new GridFrame(Plane.Frame.OriginEasting + dice.Between(-900_000_000, 900_000_000) / 10_000m, Plane.Frame.OriginNorthing + dice.Between(-900_000_000, 900_000_000) / 10_000m, Plane.Frame.Projection);
        var areas = AreaOverlay.Measure(In(a), ZoneIndex.Build(In(z)), MeasuredArea.Zero);
        Rows(areas).Should().Equal(expected);

        PolygonSet In((int X, int Y)[][] rings) => Plane.SetIn(moved, [.. rings.Select(ring => Plane.Polygon(ring))]);
    });

    [Fact]
    public void Measure_CombinationsOfAMovedPlan_ChangeNoUnit() => ForPlans((a, z, dice) =>
    {
        int dx = dice.Between(-90_000_000, 90_000_000), dy = dice.Between(-90_000_000, 90_000_000);
        SameCombinations(a, z, (x, y) => (x + dx, y + dy), tolerance: 0);
    });

    /// <summary>At each corner of a combination that is no grid point, 2∫x dy is rounded once; turned, it is another fraction. The units are those the oracle allows.</summary>
    [Fact]
    public void Measure_CombinationsTurnedMirroredOrAxesSwapped_ChangeNothingButRounding() => ForPlans((a, z, _) =>
    {
        foreach (var change in new Func<int, int, (int, int)>[] { (x, y) => (-y, x), (x, y) => (y, x), (x, y) => (-x, y), (x, y) => (x, -y) })
        {
            SameCombinations(a, z, change, tolerance: 20);
        }
    });

    // On a lattice of 40 steps perpendicular edges meet in exact halves, the one case a quarter turn may round otherwise.
    private static int Halves((int X, int Y)[][] zones) => zones[0].Max(c => c.X) - zones[0].Min(c => c.X) < 100 ? 2 : 0;

    // The patches themselves are a second layer, so that zones of the two layers cross.
    private static void SameCombinations((int X, int Y)[][] a, (int X, int Y)[][] z, Func<int, int, (int, int)> change, int tolerance)
    {
        var before = CombinationTable.Of(Layer(a), Layer(z), Layer(a));
        var after = CombinationTable.Of(Layer(Map(a, change)), Layer(Map(z, change)), Layer(Map(a, change)));
        foreach (var key in before.Keys.Union(after.Keys))
        {
            Int128.Abs(before.GetValueOrDefault(key).Planar.Units - after.GetValueOrDefault(key).Planar.Units).Should().BeLessThanOrEqualTo(tolerance, "{0}", key);
        }
    }

    // Parcels without ground, far away, missing or broken among the others, and whose number each one was.
    private static (PolygonSet Layer, int[] Names) Mixed((int X, int Y)[][] rings, Dice dice, int foreignAt)
    {
        (NetTopologySuite.Geometries.Geometry? Geometry, int Name)[] items =
        [
            .. rings.Select((ring, name) => (Plane.Polygon(ring), name)),
            (NetTopologySuite.Geometries.Polygon.Empty, -1),
            (Plane.Polygon(Plane.Box(foreignAt, foreignAt, foreignAt + 10_000, foreignAt + 10_000)), -1),
            (null, -1),
            (Plane.Polygon([(0, 0), (9, 9), (9, 0), (0, 9)]), -1),
        ];
        dice.Shuffle(items);
        return (Plane.Set([.. items.Select(item => item.Geometry)]), [.. items.Select(item => item.Name)]);
    }

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
