using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class CoverageCheckTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);

    [Fact]
    public void Of_TrueCoverage_FindsNothing()
    {
        var cover = new Coverage(new(21_000), 8, 8, 30_000, -120_000, -120_000);
        var check = CoverageCheck.Of(Layer(cover.Blocks(1, 2)), Layer(cover.Blocks(8, 8)), SliverRule.None);
        check.IsCoverage.Should().BeTrue();
    }

    [Fact]
    public void Of_OverlapAndGapOfOneStep_AreBothFound()
    {
        var boundary = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 51, 100)), Plane.Polygon(Plane.Box(50, 0, 99, 100)));
        var check = CoverageCheck.Of(zones, boundary, SliverRule.None);
        check.Overlaps.Should().Equal(new ZoneOverlap(0, 1, new(200)));
        check.Gaps.Should().Equal(new CoverageGap(0, new(200)));
        check.IsCoverage.Should().BeFalse();
    }

    [Fact]
    public void Of_EqualGapAndOverlap_DoNotCancel()
    {
        var boundary = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 60, 100)), Plane.Polygon(Plane.Box(50, 0, 90, 100)));
        CoverageCheck.Of(zones, boundary, SliverRule.None).Gaps.Should().Equal(new CoverageGap(0, new(2_000)));
    }

    [Fact]
    public void Of_NoBoundary_AsksForOverlapsOnly() =>
        CoverageCheck.Of(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 5, 5))), Plane.Set(), SliverRule.None).IsCoverage.Should().BeTrue();

    [Theory]
    [InlineData(SliverPolicy.ReportOnly, null)]
    [InlineData(SliverPolicy.Keep, null)]
    [InlineData(SliverPolicy.AttachToLongestBorder, 0)]
    [InlineData(SliverPolicy.AttachToLargest, 1)]
    public void Of_SliverOfOneStepByAKilometre_IsFoundAndGoesWhereThePolicySays(SliverPolicy policy, int? zone)
    {
        // South of the strip one zone along the whole kilometre; north of it a larger one along 900 m and a small one.
        var zones = Plane.Set(
            Plane.Polygon(Plane.Box(0, 0, 10_000_000, 1_000)),
            Plane.Polygon(Plane.Box(0, 1_001, 9_000_000, 9_000)),
            Plane.Polygon(Plane.Box(9_000_000, 1_001, 10_000_000, 9_000)));
        var check = CoverageCheck.Of(zones, Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000_000, 9_000))), SliverRule.ThinnerThan(0.001m, policy));
        var part = check.Parts.Should().ContainSingle().Subject;
        (part.Defect, part.Item, part.Other, part.Area, part.IsSliver, part.AttachedTo).Should().Be((CoverageDefect.Gap, 0, null, MeasuredArea.FromSquareMetres(0.1m), true, zone));
        part.MeanWidth.Should().BeApproximately(0.0001, 1e-10);
        part.Shape.EqualsTopologically(Plane.Polygon(Plane.Box(0, 1_000, 10_000_000, 1_001))).Should().BeTrue();
        check.Gaps.Should().Equal(new CoverageGap(0, part.Area));
    }

    [Fact]
    public void Of_OverlapOfOneUnit_IsFoundWithItsShape()
    {
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10, 10)), Plane.Polygon([(10, 0), (20, 0), (20, 10), (10, 10), (10, 6), (9, 5), (10, 5)]));
        var check = CoverageCheck.Of(zones, Plane.Set(Plane.Polygon(Plane.Box(0, 0, 20, 10))), SliverRule.ThinnerThan(0.01m, SliverPolicy.AttachToLargest));
        check.Overlaps.Should().Equal(new ZoneOverlap(0, 1, new(1)));
        check.Gaps.Should().BeEmpty();
        check.Parts.Should().ContainSingle().Which.Should().Match<CoveragePart>(p => p.Area == new MeasuredArea(1) && p.Other == 1 && p.AttachedTo == 1 && p.Shape.NumPoints == 4);
        check.Account.Should().Be(new CoverageAccount(new(400), new(401), new(0), new(1), new(0)));
    }

    [Fact]
    public void Of_IslandInAHole_LeavesARingOpen()
    {
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100), Plane.Box(20, 20, 80, 80)), Plane.Polygon(Plane.Box(40, 40, 60, 60)));
        var check = CoverageCheck.Of(zones, Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100))), SliverRule.None);
        var part = check.Parts.Should().ContainSingle().Subject;
        (part.Area, part.Shape.NumInteriorRings, part.IsSliver).Should().Be((new MeasuredArea(2 * (3_600 - 400)), 1, false));
    }

    [Fact]
    public void Of_GapsThatTouchTheBoundaryAndEachOtherInPoints_AreTwoParts()
    {
        var zone = Plane.Polygon([(0, 0), (50, 0), (100, 0), (100, 100), (0, 100)], [(50, 0), (30, 40), (50, 50), (70, 40)]);
        var island = Plane.Polygon([(50, 0), (60, 20), (50, 50), (40, 20)]);
        var check = CoverageCheck.Of(Plane.Set(zone, island), Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100))), SliverRule.None);
        // The kite has 2·1,000 units, the island in it 2·500; it parts the rest in two equal halves.
        check.Parts.Select(p => p.Area).Should().Equal(new MeasuredArea(500), new MeasuredArea(500));
        check.Parts.Should().OnlyContain(p => p.Shape.IsValid && p.Origin == FragmentOrigin.Traced);
    }

    // Every planted defect is found with its exact area, and nothing else is.
    [Fact]
    public void Of_PlantedDefects_FindsTheseAndNoOthers() => Runs.Each(output, 25, 2_000, (draw, run) =>
    {
        var dice = new Dice(Runs.Seed + (ulong)run * 31);
        var cover = new Coverage(dice, 6, 5, 40_000, -120_000, -100_000);
        List<(int X, int Y)>[] cells = [.. cover.Blocks(1, 1).Select(c => c.ToList())];
        var holders = cells.SelectMany((c, i) => c.Select(p => (Corner: p, Cell: i))).ToLookup(c => c.Corner, c => c.Cell);
        var expected = new List<(CoverageDefect, int, int?, MeasuredArea)>();
        var touched = new HashSet<int>();
        for (var i = 0; i < 6; i++)
        {
            var cell = dice.Below(cells.Length);
            var ring = cells[cell];
            var k = dice.Below(ring.Count);
            var (p, q, r) = (ring[(k + ring.Count - 1) % ring.Count], ring[k], ring[(k + 1) % ring.Count]);
            // Only corners on the inside of a border of two cells, and each cell once.
            if (!new[] { p, q, r }.All(c => holders[c].Count() == 2) || !holders[q].All(touched.Add))
            {
                continue;
            }

            ring.RemoveAt(k);
            var twice = ((long)q.X - p.X) * ((long)r.Y - q.Y) - ((long)q.Y - p.Y) * ((long)r.X - q.X);
            // Without a corner that juts out the cell is smaller; without one that lies back it is larger.
            var (low, high) = (holders[q].Min(), holders[q].Max());
            expected.Add(twice > 0 ? (CoverageDefect.Gap, 0, null, new(twice)) : (CoverageDefect.Overlap, low, high, new(-twice)));
        }

        expected.RemoveAll(e => e.Item4 == MeasuredArea.Zero);
        var check = CoverageCheck.Of(Layer(cells.Select(c => c.ToArray())), Layer(cover.Blocks(6, 5)), SliverRule.None, threads: 1 + run % 2);
        check.Parts.Select(e => (e.Defect, e.Item, e.Other, e.Area)).Should().BeEquivalentTo(expected);
        check.Parts.Should().NotContain(e => !e.Shape.IsValid || e.Origin == FragmentOrigin.Uncertified);
        var account = check.Account;
        (account.Zones + account.Gaps - account.Excess - account.Outside).Should().Be(account.Boundary);
        account.Excess.Units.Should().Be(expected.Where(e => e.Item1 == CoverageDefect.Overlap).Aggregate((Int128)0, (sum, e) => sum + e.Item4.Units));
        account.Outside.Should().Be(MeasuredArea.Zero);
    });

    // Two layers over a frame: both + only one + only the other + neither = frame, in units.
    [Fact]
    public void Combinations_OfTwoLayers_FillTheFrame() => Runs.Each(output, 20, 500, (draw, run) =>
    {
        var dice = new Dice(Runs.Seed + (ulong)run * 47);
        var frame = Plane.Set(Plane.Polygon(Plane.Box(-90_000, -90_000, 90_000, 90_000)));
        PolygonSet a = Plane.Set(Plane.Polygon(Plane.Star(dice, -20_000, 0, 80_000, 30))), b = Plane.Set(Plane.Polygon(Plane.Star(dice, 20_000, 5_000, 80_000, 25)));
        var areas = CombinationOverlay.Measure(frame, CombinationIndex.Build(ZoneIndex.Build([a, b])), MeasuredArea.Zero);
        Int128 shown = 0;
        for (var row = 0; row < areas.RowCount; row++)
        {
            shown += areas[row].Planar.Units;
        }

        var onlyA = CoverageCheck.Of(a, frame, SliverRule.None).Account.Gaps;
        (shown + areas.DustOf(0).Planar.Units + areas.UncoveredOf(0).Planar.Units).Should().Be(2L * 180_000 * 180_000);
        onlyA.Should().Be(frame.PlanarAreaOf(0) - AreaOverlay.Measure(frame, ZoneIndex.Build(a), MeasuredArea.Zero)[0].Planar);
    });

    [Fact]
    public void Of_BordersThatCrossBetweenGridPoints_LeavesNoPhantomParts() => Runs.Each(output, 40, 2_000, (draw, run) =>
    {
        // A boundary of its own across a coverage: one missing cell is the only gap, however the crossings are rounded.
        var dice = new Dice(Runs.Seed + (ulong)run * 59);
        var cells = new Coverage(dice, 8, 8, 40_000, -160_000, -160_000).Blocks(1, 1);
        var missing = dice.Below(8) + 8 * dice.Below(8);
        var boundary = Plane.Set(Plane.Polygon(Plane.Star(dice, 0, 0, 130_000, 40)));
        var expected = FragmentOverlay.Cut(boundary, ZoneIndex.Build(Layer([cells[missing]])), MeasuredArea.Zero);
        var check = CoverageCheck.Of(Layer(cells.Where((_, i) => i != missing)), boundary, SliverRule.None);
        check.Overlaps.Should().BeEmpty();
        check.Gaps.Select(g => g.Area).Should().Equal(expected.Select(f => f.Planar));
        check.Parts.Count.Should().Be(expected.Count == 0 ? 0 : expected.ShapeOf(0).NumGeometries);
    });

    [Fact]
    public void Neighbourhood_SharedBorders_AreMeasured()
    {
        // 0 and 1 share 10 m less 4 m; 2 shares those 4 m of 0's side and 4 m below 1; 3 touches 1 in one corner.
        var items = Plane.Set(
            Plane.Polygon(Plane.Box(0, 0, 100_000, 100_000)),
            Plane.Polygon(Plane.Box(100_000, 40_000, 200_000, 100_000)),
            Plane.Polygon(Plane.Box(100_000, 0, 140_000, 40_000)),
            Plane.Polygon(Plane.Box(200_000, 100_000, 210_000, 110_000)));
        Neighbourhood.Of(items).Should().Equal(new Adjacency(0, 1, new(60_000_000)), new Adjacency(0, 2, new(40_000_000)), new Adjacency(1, 2, new(40_000_000)));
    }

    [Fact]
    public void Neighbourhood_OfACoverage_AddsUpToItsInnerBorders()
    {
        var cover = new Coverage(new(21_500), 5, 4, 30_000, 0, 0);
        var cells = Layer(cover.Blocks(1, 1));
        // Every inner border of a lattice of 5 × 4 cells, once.
        Neighbourhood.Of(cells).Should().HaveCount(4 * 4 + 5 * 3);
    }
}
