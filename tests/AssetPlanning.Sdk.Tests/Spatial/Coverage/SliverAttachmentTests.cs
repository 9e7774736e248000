using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class SliverAttachmentTests(ITestOutputHelper output)
{
    private static readonly PolygonSet Square = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));

    private static SliverRule To(SliverPolicy policy) => SliverRule.ThinnerThan(0.001m, policy);

    private static SliverAccount Account(long before, long gained, long lost, long rounding, long after) => new(new(before), new(gained), new(lost), new(rounding), new(after));

    private static void ShouldBe(PolygonSet layer, int zone, params (int X, int Y)[] ring) =>
        layer.ShapeOf(zone).EqualsTopologically(Plane.Polygon(ring)).Should().BeTrue("{0}", layer.ShapeOf(zone));

    // A strip of one step by 100 lies between zone 0 along all of it and the larger zone 1 along 90.
    private static PolygonSet Striped() => Plane.Set(
        Plane.Polygon(Plane.Box(0, 0, 100, 30)),
        Plane.Polygon(Plane.Box(0, 31, 90, 100)),
        Plane.Polygon(Plane.Box(90, 31, 100, 100)));

    [Fact]
    public void Of_GapToLongestBorder_JoinsTheZoneAlongAllOfIt()
    {
        var attached = SliverAttachment.Of(Striped(), Square, To(SliverPolicy.AttachToLongestBorder));
        attached.Moves.Should().Equal(new SliverMove(0, null, 0, new(200)));
        attached.Changes.Should().Equal(new ZoneChange(0, Account(6_000, 200, 0, 0, 6_200)));
        attached.Account.Should().Be(Account(19_800, 200, 0, 0, 20_000));
        ShouldBe(attached.Layer, 0, Plane.Box(0, 0, 100, 31));
        CoverageCheck.Of(attached.Layer, Square, SliverRule.None).IsCoverage.Should().BeTrue();
    }

    [Fact]
    public void Of_GapToLargest_JoinsTheLargestZone()
    {
        var attached = SliverAttachment.Of(Striped(), Square, To(SliverPolicy.AttachToLargest));
        attached.Changes.Should().Equal(new ZoneChange(1, Account(12_420, 200, 0, 0, 12_620)));
        ShouldBe(attached.Layer, 1, (0, 30), (100, 30), (100, 31), (90, 31), (90, 100), (0, 100));
        attached.Check.Parts.Should().ContainSingle().Which.AttachedTo.Should().Be(1);
    }

    [Theory]
    [InlineData(SliverPolicy.ReportOnly)]
    [InlineData(SliverPolicy.Keep)]
    public void Of_PolicyThatMovesNothing_LeavesTheLayer(SliverPolicy policy)
    {
        var zones = Striped();
        var attached = SliverAttachment.Of(zones, Square, To(policy));
        attached.Moves.Should().BeEmpty();
        attached.Changes.Should().BeEmpty();
        attached.Left.Should().Equal(0);
        Enumerable.Range(0, 3).Should().OnlyContain(zone => attached.Layer.ShapeOf(zone).EqualsExact(zones.ShapeOf(zone)));
    }

    [Fact]
    public void Of_Overlap_IsTakenFromTheOther()
    {
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 51, 100)), Plane.Polygon(Plane.Box(50, 0, 100, 100)));
        var attached = SliverAttachment.Of(zones, Plane.Set(), To(SliverPolicy.AttachToLargest));
        attached.Moves.Should().Equal(new SliverMove(0, 1, 0, new(200)));
        attached.Changes.Should().Equal(new ZoneChange(1, Account(10_000, 0, 200, 0, 9_800)));
        ShouldBe(attached.Layer, 1, Plane.Box(51, 0, 100, 100));
    }

    // Two borders cross at (51½, 50) and meet at (52, 50): a gap south of it, an overlap north, of 3 · 50 / 2 = 75 squares each.
    [Fact]
    public void Of_BordersThatCrossBetweenCorners_AreBentAlike()
    {
        var zones = Plane.Layer([[(0, 0), (50, 0), (53, 100), (0, 100)], [(53, 0), (100, 0), (100, 100), (50, 100)]]);
        var attached = SliverAttachment.Of(zones, Square, To(SliverPolicy.AttachToLargest));
        attached.Moves.Should().Equal(new SliverMove(0, 1, 0, new(150)), new SliverMove(1, null, 0, new(150)));
        // West 50 · (53 + 52) = 5,250 squares; east the other 4,750.
        attached.Changes.Should().Equal(new ZoneChange(0, Account(10_300, 150, 0, 50, 10_500)), new ZoneChange(1, Account(9_700, 0, 150, -50, 9_500)));
        attached.Account.Should().Be(Account(20_000, 150, 150, 0, 20_000));
        ShouldBe(attached.Layer, 1, (53, 0), (100, 0), (100, 100), (53, 100), (52, 50));
        CoverageCheck.Of(attached.Layer, Square, SliverRule.None).IsCoverage.Should().BeTrue();
    }

    // Where three zones overlap in one square step, zone 2 would give it to zone 0 and to zone 1: 2 · 50 squares less, though it has 99 to give.
    [Fact]
    public void Of_ZoneThatWouldGiveTheSameGroundTwice_IsRefused()
    {
        var zones = Plane.Layer([Plane.Box(0, 0, 51, 100), Plane.Box(50, 0, 100, 51), Plane.Box(50, 50, 100, 100)]);
        var attached = SliverAttachment.Of(zones, Square, To(SliverPolicy.AttachToLargest));
        attached.Refused.Should().Equal(2);
        attached.Moves.Should().Equal(new SliverMove(0, 1, 0, new(102)));
        attached.Left.Should().Equal(1, 2);
        attached.Layer.ShapeOf(2).EqualsExact(zones.ShapeOf(2)).Should().BeTrue();
        attached.Account.Should().Be(Account(20_300, 0, 102, 0, 20_198));
    }

    [Fact]
    public void Of_ItemSetAside_StaysAside()
    {
        var zones = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 99)), null);
        var attached = SliverAttachment.Of(zones, Square, To(SliverPolicy.AttachToLargest));
        attached.Layer.IsAccepted(1).Should().BeFalse();
        ShouldBe(attached.Layer, 0, Plane.Box(0, 0, 100, 100));
    }

    // Corners of a coverage left out on one side: every gap and overlap has its corners on the grid, so nothing is rounded.
    [Fact]
    public void Of_CoverageWithCornersLeftOut_MovesExactlyTheShapes() => Runs.Each(output, 8, 1_000, (draw, run) =>
    {
        var dice = new Dice(Runs.Seed + (ulong)run * 83);
        var cover = new Coverage(dice, 6, 5, 40_000, -120_000, -100_000);
        List<(int X, int Y)>[] cells = [.. cover.Blocks(1, 1).Select(c => c.ToList())];
        var holders = cells.SelectMany((c, i) => c.Select(p => (Corner: p, Cell: i))).ToLookup(c => c.Corner, c => c.Cell);
        var touched = new HashSet<int>();
        foreach (var ring in cells)
        {
            var at = dice.Below(ring.Count);
            var near = new[] { ring[(at + ring.Count - 1) % ring.Count], ring[at], ring[(at + 1) % ring.Count] };
            if (near.All(corner => holders[corner].Count() == 2) && holders[near[1]].All(touched.Add))
            {
                ring.RemoveAt(at);
            }
        }

        PolygonSet zones = Plane.Layer(cells.Select(c => c.ToArray())), boundary = Plane.Layer(cover.Blocks(6, 5));
        var attached = SliverAttachment.Of(zones, boundary, SliverRule.ThinnerThan(100m, run % 2 == 0 ? SliverPolicy.AttachToLargest : SliverPolicy.AttachToLongestBorder));
        (attached.Refused.Count + attached.Left.Count).Should().Be(0);
        // Beside overlaps the shape of a gap comes from snap-rounding: what it misses of the exact gap is left, to the unit.
        var (before, after) = (attached.Check.Account, CoverageCheck.Of(attached.Layer, boundary, SliverRule.None).Account);
        after.Gaps.Should().Be(before.Gaps - AreaOf(attached.Check, CoverageDefect.Gap));
        after.Excess.Should().Be(before.Excess - AreaOf(attached.Check, CoverageDefect.Overlap));
        attached.Account.Rounding.Should().Be(MeasuredArea.Zero);
        ShouldClose(attached);
    });

    // Every cell surveyed by itself, up to some steps beside its neighbours: borders cross anywhere, four zones meet at every node.
    [Fact]
    public void Of_CellsSurveyedOneByOne_ClosesAndLeavesLess() => Runs.Each(output, 4, 300, (draw, run) =>
    {
        var dice = new Dice(Runs.Seed + (ulong)run * 89);
        var cover = new Coverage(dice, 5, 4, 40_000, -100_000, -80_000);
        var by = run % 2 == 0 ? 3 : 300;
        var zones = Plane.Layer(cover.Blocks(1, 1).Select(ring => Array.ConvertAll(ring, p => (p.X + dice.Between(-by, by), p.Y + dice.Between(-by, by)))));
        var boundary = Plane.Layer(cover.Blocks(5, 4));
        var attached = SliverAttachment.Of(zones, boundary, SliverRule.ThinnerThan(1m, SliverPolicy.AttachToLargest));
        ShouldClose(attached);
        attached.Layer.AcceptedCount.Should().Be(zones.AcceptedCount);
        (attached.Moves.Count + attached.Left.Count).Should().Be(attached.Check.Parts.Count(part => part.IsSliver));
        var after = CoverageCheck.Of(attached.Layer, boundary, SliverRule.None).Account;
        (after.Gaps + after.Excess).Should().BeLessThan(attached.Check.Account.Gaps + attached.Check.Account.Excess);
    });

    private static MeasuredArea AreaOf(CoverageCheck check, CoverageDefect defect) =>
        check.Parts.Where(part => part.Defect == defect).Aggregate(MeasuredArea.Zero, (sum, part) => sum + part.Area);

    private static void ShouldClose(SliverAttachment attached)
    {
        var sum = new SliverAccount();
        foreach (var account in attached.Changes.Select(change => change.Account))
        {
            (account.Before + account.Gained - account.Lost + account.Rounding).Should().Be(account.After);
            sum = new(default, sum.Gained + account.Gained, sum.Lost + account.Lost, sum.Rounding + account.Rounding, default);
        }

        var whole = attached.Account;
        (sum.Gained, sum.Lost, sum.Rounding).Should().Be((whole.Gained, whole.Lost, whole.Rounding));
        (whole.Before + whole.Gained - whole.Lost + whole.Rounding).Should().Be(whole.After);
    }
}
