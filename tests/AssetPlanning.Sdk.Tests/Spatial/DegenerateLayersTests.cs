using AssetPlanning.Tests.Spatial.Oracle;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>A layer against itself and its images: borders that coincide, nearly coincide or meet in corners everywhere.</summary>
public class DegenerateLayersTests(ITestOutputHelper output)
{
    private static readonly int Side = Runs.Count(30, 240);

    // 3 mm, where every border meets others on the grid, 4 m and 60 m.
    private static readonly int[] Sizes = [30, 40_000, 600_000];

    public static TheoryData<int> Cells => [.. Sizes];

    public static TheoryData<string, int> Images
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var image in new[] { "half a cell east", "half a cell both ways", "a step east", "a step both ways", "axes swapped", "mirrored", "a quarter turn" })
            {
                foreach (var cell in Sizes)
                {
                    data.Add(image, cell);
                }
            }

            return data;
        }
    }

    private static Coverage Lattice(int cell) => new(new Dice(Runs.Seed), Side, Side, cell, -Side / 2 * cell, -Side / 2 * cell);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Measure_LayerOnItself_IsEachItemOnce(int cell)
    {
        var cells = Plane.Layer(Lattice(cell).Blocks(1, 1));
        cells.AcceptedCount.Should().Be(Side * Side);
        WholeItems(cells, cells, item => item);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Measure_LayerOnItsUnions_IsWholeItemsBothWays(int cell)
    {
        var lattice = Lattice(cell);
        foreach (var (width, height) in new[] { (2, 1), (3, 4), (Side, 1), (Side, Side) })
        {
            PolygonSet cells = Plane.Layer(lattice.Blocks(1, 1)), unions = Plane.Layer(lattice.Blocks(width, height));
            var across = (Side + width - 1) / width;
            WholeItems(cells, unions, item => item / Side / height * across + item % Side / width);
            var back = AreaOverlay.Measure(unions, ZoneIndex.Build(cells), MeasuredArea.Zero);
            back.PairCount.Should().Be(cells.Count);
            for (var i = 0; i < back.PairCount; i++)
            {
                new AreaPair(back[i].Planar, back[i].Ellipsoidal).Should().Be(new AreaPair(cells.PlanarAreaOf(back[i].Zone), cells.EllipsoidalAreaOf(back[i].Zone)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void Measure_LayerOnItsImage_ClosesAndAgreesWithTheOracle(string image, int cell)
    {
        var lattice = Lattice(cell);
        (int X, int Y)[][] rings = lattice.Blocks(1, 1), moved = Image(rings, image, cell);
        PolygonSet cells = Plane.Layer(rings), images = Plane.Layer(moved), outline = Plane.Layer(lattice.Blocks(Side, Side)), outlineOfImages = Plane.Layer(Image(lattice.Blocks(Side, Side), image, cell));
        (cells.AcceptedCount + images.AcceptedCount).Should().Be(2 * Side * Side);

        var areas = AreaOverlay.Measure(cells, ZoneIndex.Build(images), MeasuredArea.Zero);
        var exchanged = AreaOverlay.Measure(images, ZoneIndex.Build(cells), MeasuredArea.Zero);
        Planar(exchanged, transposed: true).SequenceEqual(Planar(areas, transposed: false)).Should().BeTrue("exchanging the layers changes no unit");

        // What the images leave of a cell is what their one outline leaves of it, and the other way round, to the last unit.
        SameRemainders(areas, AreaOverlay.Measure(cells, ZoneIndex.Build(outlineOfImages), MeasuredArea.Zero));
        SameRemainders(exchanged, AreaOverlay.Measure(images, ZoneIndex.Build(outline), MeasuredArea.Zero));
        AgreesWithTheOracle(rings, moved, areas);
    }

    private static (int X, int Y)[][] Image((int X, int Y)[][] rings, string image, int cell)
    {
        Func<int, int, (int, int)> change = image switch
        {
            "half a cell east" => (x, y) => (x + cell / 2, y),
            "half a cell both ways" => (x, y) => (x + cell / 2, y + cell / 2),
            "a step east" => (x, y) => (x + 1, y),
            "a step both ways" => (x, y) => (x + 1, y - 1),
            "axes swapped" => (x, y) => (y, x),
            "mirrored" => (x, y) => (-x, y),
            "a quarter turn" => (x, y) => (-y, x),
            _ => throw new ArgumentOutOfRangeException(nameof(image), image, "unknown"),
        };
        return [.. rings.Select(ring => ring.Select(p => change(p.X, p.Y)).ToArray())];
    }

    private static void WholeItems(PolygonSet items, PolygonSet zones, Func<int, int> zoneOf)
    {
        var areas = AreaOverlay.Measure(items, ZoneIndex.Build(zones), MeasuredArea.Zero);
        areas.PairCount.Should().Be(items.Count);
        for (var item = 0; item < items.Count; item++)
        {
            var whole = new PairArea(item, zoneOf(item), areas.AreaOf(item).Planar, areas.AreaOf(item).Ellipsoidal);
            if (areas[item] != whole || areas.DustOf(item) != Plane.NoArea || areas.RemainderOf(item) != Plane.NoArea)
            {
                Assert.Fail($"{areas[item]} instead of {whole}; dust {areas.DustOf(item)}, remainder {areas.RemainderOf(item)}");
            }
        }
    }

    private static void SameRemainders(OverlayAreas areas, OverlayAreas byOutline)
    {
        for (var item = 0; item < areas.PatchCount; item++)
        {
            if (areas.RemainderOf(item) != byOutline.RemainderOf(item))
            {
                Assert.Fail($"item {item}: {areas.RemainderOf(item)} against {byOutline.RemainderOf(item)}");
            }
        }
    }

    private void AgreesWithTheOracle((int X, int Y)[][] rings, (int X, int Y)[][] moved, OverlayAreas areas)
    {
        var found = Planar(areas, transposed: false).ToDictionary(row => (row.Patch, row.Zone), row => row.Units);
        var (worst, common) = (0.0, 0);
        Runs.Each(output, 60, 2_000, (draw, run) =>
        {
            // Pairs of the table, and pairs of neighbouring numbers that may only touch.
            var shown = areas[draw.Int(0, areas.PairCount - 1)];
            var zone = run % 3 == 0 ? Math.Clamp(shown.Zone + draw.Pick(-Side - 1, -Side, -1, 1, Side, Side + 1), 0, moved.Length - 1) : shown.Zone;
            var exact = ExactIntersection.Units([rings[shown.Patch]], [moved[zone]]);
            var units = (double)found.GetValueOrDefault((shown.Patch, zone));
            Math.Abs(units - exact).Should().BeLessThanOrEqualTo((1e-9 * exact) + 200, "cell {0}, image {1}", shown.Patch, zone);
            if (exact == 0)
            {
                units.Should().Be(0, "cell {0}, image {1}", shown.Patch, zone);
            }

            (worst, common) = (Math.Max(worst, Math.Abs(units - exact)), common + (exact > 0 ? 1 : 0));
        });
        output.WriteLine($"{areas.PatchCount} cells, {areas.PairCount} pairs; {common} of the compared have common area, worst error {worst:F2} units");
        common.Should().BeGreaterThan(Runs.Count(30, 1_000));
    }

    private static List<(int Patch, int Zone, Int128 Units)> Planar(OverlayAreas areas, bool transposed)
    {
        var rows = Enumerable.Range(0, areas.PairCount).Select(i => areas[i]).Select(row => transposed ? (row.Zone, row.Patch, row.Planar.Units) : (row.Patch, row.Zone, row.Planar.Units)).ToList();
        rows.Sort();
        return rows;
    }
}
