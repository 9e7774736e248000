using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class ClosureTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    [Fact]
    public void Measure_CoverageOverAnyPatches_LeavesNoRemainder()
    {
        long patches = 0, pairs = 0;
        Runs.Each(output, 40, 10_000, (draw, plan) =>
        {
            var dice = new Dice(draw.Next());
            var cell = new[] { 30, 2_000, 400_000 }[plan % 3];
            var zones = Layer(new Coverage(dice, 8, 8, cell, -4 * cell, -4 * cell).Blocks(1 + dice.Below(2), 1 + dice.Below(3)));
            var stars = Layer(Enumerable.Range(0, 40).Select(_ => Plane.Star(dice, dice.Between(-2 * cell, 2 * cell), dice.Between(-2 * cell, 2 * cell), cell * (0.2 + dice.Unit()), dice.Between(5, 40))));
            zones.Rejections.Count.Should().Be(0);
            var areas = AreaOverlay.Measure(stars, ZoneIndex.Build(zones), MeasuredArea.FromSquareMetres(0.01m * dice.Below(2)));
            for (var p = 0; p < stars.Count; p++)
            {
                areas.RemainderOf(p).Should().Be(Plane.NoArea, "plan {0}, patch {1}", plan, p);
            }

            patches += stars.AcceptedCount;
            pairs += areas.PairCount;
        });

        output.WriteLine($"{patches} patches, {pairs} pairs, every remainder exactly 0, planar and ellipsoidal");
    }

    [Fact]
    public void Measure_AlignedCoverages_GiveWholePatchesAndNothingElse()
    {
        Runs.Each(output, 10, 200, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var cover = new Coverage(dice, 12, 12, 50_000, -300_000, -300_000);
            PolygonSet patches = Layer(cover.Blocks(1, 1)), zones = Layer(cover.Blocks(3, 2));
            patches.Rejections.Count.Should().Be(0);
            foreach (var (a, b) in new[] { (patches, zones), (zones, patches), (patches, patches) })
            {
                var areas = AreaOverlay.Measure(a, ZoneIndex.Build(b), MeasuredArea.Zero);
                areas.PairCount.Should().Be(144);
                for (var p = 0; p < a.Count; p++)
                {
                    areas.RemainderOf(p).Should().Be(Plane.NoArea);
                    areas.DustOf(p).Should().Be(Plane.NoArea);
                }
            }
        });
    }

    [Fact]
    public void Measure_LayerShiftedByOneStep_StillCloses()
    {
        Runs.Each(output, 10, 200, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var rings = new Coverage(dice, 10, 10, 20_000, -100_000, -100_000).Blocks(1, 1);
            var patches = Layer(rings);
            foreach (var (dx, dy) in new[] { (1, 0), (0, 1), (-1, 1), (10_000, 0) })
            {
                var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(Layer(rings.Select(r => r.Select(c => (c.X + dx, c.Y + dy)).ToArray()))), MeasuredArea.Zero);
                // The inner patches lie under the shifted coverage.
                for (var j = 2; j < 8; j++)
                {
                    for (var i = 2; i < 8; i++)
                    {
                        areas.RemainderOf(10 * j + i).Should().Be(Plane.NoArea);
                    }
                }
            }
        });
    }

    [Fact]
    public void RemainderOf_OneZoneCornerMovedByAStep_ShowsInThePatchItTouches()
    {
        var cover = new Coverage(new Dice(9_900), 6, 6, 40_000, -120_000, -120_000);
        var zones = cover.Blocks(1, 1);
        var patches = Layer(zones);
        var at = zones[14][3];
        zones[14][3] = (at.X + 1, at.Y);
        var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(Layer(zones)), MeasuredArea.Zero);
        var touched = Enumerable.Range(0, patches.Count).Count(p => areas.RemainderOf(p).Planar != MeasuredArea.Zero);
        touched.Should().BeInRange(1, 2);
    }

    [Fact]
    public void Measure_ThreadsOrderRingStartAndDirection_ChangeNothing()
    {
        Runs.Each(output, 4, 100, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var zones = new Coverage(dice, 9, 9, 100_000, -450_000, -450_000).Blocks(1, 1);
            var patches = Enumerable.Range(0, 1_200).Select(_ => Plane.Star(dice, dice.Between(-400_000, 400_000), dice.Between(-400_000, 400_000), 20_000 + dice.Below(50_000), dice.Between(4, 20))).ToArray();
            var expected = Rows(patches, zones, dice, turn: false, 1);
            foreach (var threads in new[] { 1, 2, 3, 8 })
            {
                for (var i = 0; i < 2; i++)
                {
                    Rows(patches, zones, dice, turn: true, threads).Should().Equal(expected);
                }
            }
        });
    }

    // All rows and remainders keyed by the identity of patch and zone, whatever order they were given in.
    private static List<(int, int, AreaPair)> Rows((int X, int Y)[][] patches, (int X, int Y)[][] zones, Dice dice, bool turn, int threads)
    {
        int[] p = [.. Enumerable.Range(0, patches.Length)], z = [.. Enumerable.Range(0, zones.Length)];
        if (turn)
        {
            dice.Shuffle(p);
            dice.Shuffle(z);
        }

        var areas = AreaOverlay.Measure(Layer(p.Select(i => Turn(patches[i]))), ZoneIndex.Build(Layer(z.Select(i => Turn(zones[i])))), MeasuredArea.Zero, threads);
        var rows = new List<(int, int, AreaPair)>();
        for (var i = 0; i < areas.PairCount; i++)
        {
            rows.Add((p[areas[i].Patch], z[areas[i].Zone], new(areas[i].Planar, areas[i].Ellipsoidal)));
        }

        for (var i = 0; i < p.Length; i++)
        {
            rows.Add((p[i], -1, areas.RemainderOf(i)));
        }

        rows.Sort((a, b) => a.Item1 != b.Item1 ? a.Item1.CompareTo(b.Item1) : a.Item2.CompareTo(b.Item2));
        return rows;

        (int X, int Y)[] Turn((int X, int Y)[] ring)
        {
            if (!turn)
            {
                return ring;
            }

            var start = dice.Below(ring.Length);
            (int X, int Y)[] turned = [.. ring[start..], .. ring[..start]];
            return dice.Below(2) == 0 ? turned : [.. turned.Reverse()];
        }
    }

    [Fact]
    public void Measure_OnePassOrLayerByLayer_GivesTheSameRows()
    {
        var dice = new Dice(10_500);
        PolygonSet a = Layer(new Coverage(dice, 6, 6, 100_000, -300_000, -300_000).Blocks(1, 1)), b = Layer(new Coverage(dice, 4, 4, 150_000, -300_000, -300_000).Blocks(1, 1));
        var patches = Layer(Enumerable.Range(0, 100).Select(_ => Plane.Star(dice, dice.Between(-250_000, 250_000), dice.Between(-250_000, 250_000), 60_000, 12)));
        var both = ZoneIndex.Build([a, b]);
        var together = AreaOverlay.Measure(patches, both, MeasuredArea.Zero);
        OverlayAreas[] apart = [AreaOverlay.Measure(patches, ZoneIndex.Build(a), MeasuredArea.Zero), AreaOverlay.Measure(patches, ZoneIndex.Build(b), MeasuredArea.Zero)];
        together.PairCount.Should().Be(apart[0].PairCount + apart[1].PairCount);
        var next = new int[2];
        for (var i = 0; i < together.PairCount; i++)
        {
            var (layer, item) = both.ReferenceOf(together[i].Zone);
            (together[i] with { Zone = item }).Should().Be(apart[layer][next[layer]++]);
        }
    }
}
