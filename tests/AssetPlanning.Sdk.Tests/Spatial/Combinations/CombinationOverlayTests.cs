using AssetPlanning.Tests.Spatial.Oracle;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class CombinationOverlayTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    private static CombinationAreas Overlay(PolygonSet patches, params PolygonSet[] layers) => CombinationOverlay.Measure(patches, CombinationIndex.Build(ZoneIndex.Build(layers)), MeasuredArea.Zero);

    private static PolygonSet Stars(Dice dice, int count, int within, double radius) =>
        Layer(Enumerable.Range(0, count).Select(_ => Plane.Star(dice, dice.Between(-within, within), dice.Between(-within, within), radius * (0.3 + dice.Unit()), dice.Between(4, 20))));

    [Fact]
    public void Measure_ThreeSquares_NamesEveryCombination()
    {
        var patch = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        var areas = Overlay(patch, Plane.Set(Plane.Polygon(Plane.Box(-10, -10, 60, 110)), Plane.Polygon(Plane.Box(40, 0, 80, 50)), Plane.Polygon(Plane.Box(50, 40, 110, 60))));
        var rows = Enumerable.Range(0, areas.RowCount).ToDictionary(r => CombinationTable.Name(areas.ZonesOf(areas[r].Combination).ToArray()), r => (int)areas[r].Planar.Units / 2);
        rows.Should().BeEquivalentTo(new Dictionary<string, int> { ["0"] = 6000 - 1000 - 200 + 100, ["1"] = 1000 - 200, ["2"] = 1000 - 200 - 300 + 100, ["0,1"] = 1000 - 100, ["0,2"] = 200 - 100, ["1,2"] = 200, ["0,1,2"] = 100 });
        areas.CoveredOf(0).Planar.Units.Should().Be(2 * rows.Values.Sum());
        areas.UncoveredOf(0).Planar.Units.Should().Be(2 * (10_000 - rows.Values.Sum()));
    }

    [Fact]
    public void Measure_OverlappingMutants_AgreesWithTheExactAreas()
    {
        var worst = 0.0;
        int measured = 0, combinations = 0;
        Runs.Each(output, 250, 4_000, (draw, i) =>
        {
            var dice = new Dice(draw.Next());
            var (a, b, _) = Mutants.Pair(dice);
            var (c, d, _) = Mutants.Pair(dice);
            var polygons = new[] { a, b, c, d, a };
            var sets = polygons.Select(p => Plane.Set(Plane.Polygon(p))).ToArray();
            if (sets.Any(s => s.AcceptedCount == 0))
            {
                return;
            }

            measured++;
            var exact = ExactIntersection.ByCombination(polygons);
            var found = dice.Below(2) == 0
                ? CombinationTable.Of(sets[0], sets[1..])
                : CombinationTable.Of(sets[0], Plane.Set([.. polygons[1..].Select(p => Plane.Polygon(p))]));
            foreach (var (key, area) in exact)
            {
                if ((key & 1) == 0)
                {
                    continue;
                }

                combinations++;
                var name = CombinationTable.Name(Enumerable.Range(0, 4).Where(z => (key >> (z + 1) & 1) != 0));
                var error = Math.Abs((double)found.GetValueOrDefault((0, name)).Planar.Units - area);
                // Half a unit a corner of the region, and the last bits of the number the oracle gives.
                error.Should().BeLessThanOrEqualTo(1e-15 * area + 20, "pair {0}, combination {1}", i, name);
                worst = Math.Max(worst, error);
                found.Remove((0, name));
            }

            foreach (var (key, area) in found)
            {
                area.Planar.Units.Should().Be(Int128.Zero, "pair {0}, combination {1} does not exist", i, key.Zones);
            }
        });

        output.WriteLine($"{measured} arrangements, {combinations} combinations, worst error {worst:F2} units of 5e-9 m²");
        measured.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Measure_ThreeZonesAStepBesideThePatch_ShowsNoGroundThatDoesNotExist()
    {
        (int X, int Y)[] p = [(901_630_742, 292_870_692), (-18_793_383, 972_691_547), (-754_194_479, 159_756_907), (-347_874_426, -634_759_343), (480_877_513, -669_838_375)];
        (int X, int Y)[] z0 = [p[0], (-18_793_384, 972_691_548), p[2], p[3], p[4]];
        (int X, int Y)[] z1 = [(901_630_742, 292_870_693), p[1], p[2], (-347_874_426, -634_759_344), p[4]];
        (int X, int Y)[] z2 = [(901_630_741, 292_870_693), (-18_793_382, 972_691_548), p[2], p[3], (480_877_514, -669_838_375)];
        Agrees(ExactIntersection.ByCombination([p], [z0], [z1], [z2]), CombinationTable.Of(Layer([p]), Layer([z0]), Layer([z1]), Layer([z2])), 3, "mutants");
    }

    [Fact]
    public void Measure_OneStepMutantsOfGreatPolygons_AgreesWithTheExactAreas() => Runs.Each(output, 60, 2_500, (draw, run) =>
    {
        var p = Plane.Star(new(draw.Next()), 0, 0, 1e9, draw.Int(3, 6));
        var zones = Enumerable.Range(0, draw.Int(2, 4)).Select(_ => Array.ConvertAll(p, c => draw.OnceIn(3) ? (c.X + draw.Int(-1, 1), c.Y + draw.Int(-1, 1)) : c)).ToArray();
        var layers = zones.Select(z => Layer([z])).ToArray();
        if (layers.Any(static l => l.AcceptedCount == 0))
        {
            return;
        }

        Agrees(ExactIntersection.ByCombination([[p], .. zones.Select(static z => new[] { z })]), CombinationTable.Of(Layer([p]), layers), zones.Length, "mutants");
    });

    [Fact]
    public void Measure_TwoCoveragesOfSmallCells_LeaveNothingAndHoldTwoZonesEverywhere() => Runs.Each(output, 20, 400, (draw, run) =>
    {
        var dice = new Dice(draw.Next());
        const int cell = 40;
        PolygonSet one = Layer(new Coverage(dice, 8, 8, cell, -4 * cell, -4 * cell).Blocks(1, 1)), two = Layer(new Coverage(dice, 6, 6, 2 * cell, -6 * cell, -6 * cell).Blocks(1, 1));
        var patches = Layer(Enumerable.Range(0, 20).Select(_ => Plane.Star(dice, dice.Between(-cell, cell), dice.Between(-cell, cell), cell * 1.3, dice.Between(4, 12))).Where(static ring => Plane.Set(Plane.Polygon(ring)).AcceptedCount == 1));
        var areas = Overlay(patches, one, two);
        for (var patch = 0; patch < patches.Count; patch++)
        {
            areas.UncoveredOf(patch).Should().Be(Plane.NoArea);
        }

        for (var row = 0; row < areas.RowCount; row++)
        {
            areas.ZonesOf(areas[row].Combination).Length.Should().Be(2);
        }
    });

    private static void Agrees(Dictionary<ulong, double> exact, Dictionary<(int Patch, string Zones), AreaPair> found, int zones, string why)
    {
        foreach (var (key, area) in exact.Where(static entry => (entry.Key & 1) != 0))
        {
            var name = CombinationTable.Name(Enumerable.Range(0, zones).Where(z => (key >> (z + 1) & 1) != 0));
            found.Remove((0, name), out var measured);
            ((double)measured.Planar.Units).Should().BeApproximately(area, 1e-15 * area + 20, "{0}, combination {1}", why, name);
        }

        found.Where(static entry => entry.Value.Planar != MeasuredArea.Zero).Should().BeEmpty("{0}", why);
    }

    [Fact]
    public void Measure_CombinationsWithAZone_AddUpToItsPairArea()
    {
        Runs.Each(output, 12, 600, (draw, plan) =>
        {
            var dice = new Dice(draw.Next());
            var (patches, layers) = Plan(dice, plan);
            var pairs = AreaOverlay.Measure(patches, ZoneIndex.Build(layers), MeasuredArea.Zero);
            var sums = new Dictionary<(int, int), AreaPair>();
            AreaPair[] totals = [.. Enumerable.Repeat(Plane.NoArea, patches.Count)];
            foreach (var ((patch, zones), area) in CombinationTable.Of(patches, layers))
            {
                totals[patch] += area;
                foreach (var zone in CombinationTable.Zones(zones))
                {
                    sums[(patch, zone)] = sums.GetValueOrDefault((patch, zone), Plane.NoArea) + area;
                }
            }

            for (var p = 0; p < patches.Count; p++)
            {
                totals[p].Should().Be(pairs.AreaOf(p), "all combinations make the patch");
            }

            for (var i = 0; i < pairs.PairCount; i++)
            {
                sums.Remove((pairs[i].Patch, pairs[i].Zone), out var sum).Should().BeTrue();
                sum.Should().Be(new AreaPair(pairs[i].Planar, pairs[i].Ellipsoidal));
            }

            sums.Values.Where(s => s.Planar > MeasuredArea.Zero).Should().BeEmpty();
        });
    }

    [Fact]
    public void Measure_OneLayerLess_SumsTheRowsExactly()
    {
        Runs.Each(output, 12, 600, (draw, plan) =>
        {
            var dice = new Dice(draw.Next());
            var (patches, layers) = Plan(dice, plan);
            var fewer = layers[..^1];
            var kept = fewer.Sum(l => l.Count);
            var summed = CombinationTable.Of(patches, layers).SummedBy(zones => CombinationTable.Name(zones.Where(zone => zone < kept)));
            summed.Should().BeEquivalentTo(CombinationTable.Of(patches, fewer));
        });
    }

    [Fact]
    public void Measure_CoverageAndItsUnions_HaveOneCombinationPerPatch()
    {
        var cover = new Coverage(new(16_000), 12, 12, 50_000, -300_000, -300_000);
        PolygonSet cells = Layer(cover.Blocks(1, 1)), blocks = Layer(cover.Blocks(3, 2)), halves = Layer(cover.Blocks(6, 12));
        var areas = Overlay(cells, cells, blocks, halves);
        areas.RowCount.Should().Be(144);
        areas.CombinationCount.Should().Be(144);
        for (var p = 0; p < 144; p++)
        {
            areas.UncoveredOf(p).Should().Be(Plane.NoArea);
            areas.DustOf(p).Should().Be(Plane.NoArea);
            areas.ZonesOf(areas[p].Combination).Length.Should().Be(3);
        }
    }

    [Fact]
    public void Measure_ThreadsAndOrder_ChangeNothing()
    {
        var dice = new Dice(17_000);
        var zones = Enumerable.Range(0, 120).Select(_ => Plane.Star(dice, dice.Between(-400_000, 400_000), dice.Between(-400_000, 400_000), 90_000, 14)).ToArray();
        var patches = Enumerable.Range(0, 1_100).Select(_ => Plane.Star(dice, dice.Between(-400_000, 400_000), dice.Between(-400_000, 400_000), 40_000, 9)).ToArray();
        var expected = Rows(1, [.. Enumerable.Range(0, 120)]);
        foreach (var threads in new[] { 1, 2, 3, 8 })
        {
            int[] order = [.. Enumerable.Range(0, 120)];
            dice.Shuffle(order);
            Rows(threads, order).Should().Equal(expected);
        }

        List<(int, string, MeasuredArea, MeasuredArea?)> Rows(int threads, int[] order)
        {
            var areas = CombinationOverlay.Measure(Layer(patches), CombinationIndex.Build(ZoneIndex.Build(Layer(order.Select(z => zones[z])))), MeasuredArea.Zero, threads);
            return [.. Enumerable.Range(0, areas.RowCount).Select(r => (areas[r].Patch, CombinationTable.Name(areas.ZonesOf(areas[r].Combination).ToArray().Select(z => order[z]).Order()), areas[r].Planar, areas[r].Ellipsoidal)).OrderBy(r => r.Patch).ThenBy(r => r.Item2, StringComparer.Ordinal)];
        }
    }

    private static (PolygonSet Patches, PolygonSet[] Layers) Plan(Dice dice, int plan)
    {
        var cell = new[] { 60, 5_000, 700_000 }[plan % 3];
        var cover = new Coverage(dice, 6, 6, cell, -3 * cell, -3 * cell);
        var patches = plan % 2 == 0 ? Layer(cover.Blocks(1, 1)) : Stars(dice, 30, 2 * cell, cell);
        return (patches, [Layer(cover.Blocks(2, 3)), Stars(dice, 15, 2 * cell, cell), Layer(new Coverage(dice, 4, 4, cell * 3 / 2, -3 * cell, -3 * cell).Blocks(1, 1)), Layer(cover.Blocks(3, 1))]);
    }
}
