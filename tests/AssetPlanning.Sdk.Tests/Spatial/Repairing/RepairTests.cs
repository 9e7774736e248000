using System.Buffers.Binary;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class RepairTests(ITestOutputHelper output)
{
    private static readonly RepairRules All = new() { ClosesRings = true, DropsSpikes = true, DropsStrayHoles = true, UnitesParts = true, Crossings = CrossingRule.EvenOdd };

    // Winds twice around the square from (10, 0) to (20, 10), once around five more of a hundred.
    private static readonly (int X, int Y)[] Spiral = [(0, 0), (30, 0), (30, 20), (10, 20), (10, -10), (20, -10), (20, 10), (0, 10)];

    private static PolygonSet Read(RepairRules rules, params Geometry?[] items) => PolygonSet.FromGeometries(items, Plane.Frame, IngestionLimits.Default, rules);

    private static Repair Only(PolygonSet set)
    {
        set.Rejections.Should().BeEmpty();
        (set.Count, set.AcceptedCount, set.RepairedCount).Should().Be((1, 1, 1));
        set.Repairs.Should().ContainSingle();
        set.Repairs[0].After.Should().Be(set.PlanarAreaOf(0));
        return set.Repairs[0];
    }

    // Twice the square steps: the units of a measured area.
    private static MeasuredArea Units(long squareSteps) => new(2 * squareSteps);

    [Fact]
    public void FromGeometries_NoRulesNamed_RepairsNothing()
    {
        var set = Read(RepairRules.None, Plane.Polygon([(0, 0), (20000, 20000), (20000, 0), (0, 20000)]));
        set.Repairs.Should().BeEmpty();
        set.Rejections[0].Reason.Should().Be(RejectionReason.SelfCrossing);
    }

    [Fact]
    public void FromWkb_OpenBox_IsClosedByItsLastSide()
    {
        // Ten metres each way; the last side is missing.
        var set = PolygonSet.FromWkb([OpenBox()], Plane.Frame, IngestionLimits.Default, new RepairRules { ClosesRings = true });
        var repair = Only(set);
        (repair.Rule, repair.Ring, repair.Easting, repair.Northing, repair.Length).Should().Be((RepairRule.CloseRing, 0, 500_000, 2_500_010, 10));
        (repair.Before, repair.After, repair.Changed).Should().Be((MeasuredArea.FromSquareMetres(100), MeasuredArea.FromSquareMetres(100), MeasuredArea.Zero));
        PolygonSet.FromWkb([OpenBox()], Plane.Frame, IngestionLimits.Default).Rejections[0].Reason.Should().Be(RejectionReason.Unclosed);
    }

    [Fact]
    public void FromGeometries_Spike_IsDroppedWithoutChangingGround()
    {
        var repair = Only(Read(new() { DropsSpikes = true }, Plane.Polygon([(0, 0), (10, 0), (20, 0), (10, 0), (10, 10), (0, 10)])));
        (repair.Rule, repair.Before, repair.After, repair.Changed).Should().Be((RepairRule.DropSpikes, Units(100), Units(100), MeasuredArea.Zero));
        repair.Length.Should().BeApproximately(0.002, 1e-12);
    }

    [Theory]
    [InlineData(CrossingRule.EvenOdd, RepairRule.RebuildEvenOdd)]
    [InlineData(CrossingRule.NonZero, RepairRule.RebuildNonZero)]
    public void FromGeometries_BowTie_BecomesTwoTriangles(CrossingRule rule, RepairRule named)
    {
        // Two triangles of two metres by one; their signed areas cancel as drawn.
        var repair = Only(Read(new() { Crossings = rule }, Plane.Polygon([(0, 0), (20000, 20000), (20000, 0), (0, 20000)])));
        (repair.Rule, repair.Easting, repair.Northing).Should().Be((named, 500_001, 2_500_001));
        (repair.Before, repair.After, repair.Changed).Should().Be((MeasuredArea.Zero, MeasuredArea.FromSquareMetres(2), MeasuredArea.Zero));
    }

    [Theory]
    [InlineData(CrossingRule.EvenOdd, 500, 0)]
    [InlineData(CrossingRule.NonZero, 600, 100)]
    public void FromGeometries_GroundEnclosedTwice_GoesByTheNamedRule(CrossingRule rule, int after, int changed)
    {
        var repair = Only(Read(new() { Crossings = rule }, Plane.Polygon(Spiral)));
        (repair.Before, repair.After, repair.Changed).Should().Be((Units(700), Units(after), Units(changed)));
    }

    [Fact]
    public void FromGeometries_StrayHoles_AreDroppedWithTheirArea()
    {
        var rules = new RepairRules { DropsStrayHoles = true };
        var outside = Only(Read(rules, Plane.Polygon(Plane.Box(0, 0, 10, 10), Plane.Box(20, 20, 28, 28))));
        (outside.Rule, outside.Ring, outside.Before, outside.After, outside.Changed).Should().Be((RepairRule.DropStrayHoles, 1, Units(36), Units(100), Units(64)));
        var nested = Only(Read(rules, Plane.Polygon(Plane.Box(0, 0, 100, 100), Plane.Box(10, 10, 50, 50), Plane.Box(20, 20, 30, 30))));
        (nested.Ring, nested.Before, nested.After, nested.Changed).Should().Be((2, Units(8300), Units(8400), Units(100)));
    }

    [Theory]
    [InlineData(5, 5, 15, 15, 175, 25)]
    [InlineData(2, 2, 5, 5, 100, 9)]
    [InlineData(10, 0, 20, 10, 200, 0)]
    public void FromGeometries_OverlappingParts_AreUnited(int x0, int y0, int x1, int y1, int after, int changed)
    {
        var item = Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 10, 10)), Plane.Polygon(Plane.Box(x0, y0, x1, y1)));
        var repair = Only(Read(new() { UnitesParts = true }, item));
        (repair.Rule, repair.Before, repair.After, repair.Changed).Should().Be((RepairRule.UniteParts, Units(100 + (x1 - x0) * (y1 - y0)), Units(after), Units(changed)));
        // To rebuild crossing rings is not to unite parts.
        Read(new() { Crossings = CrossingRule.NonZero, DropsSpikes = true }, item).RepairedCount.Should().Be(0);
    }

    [Fact]
    public void FromGeometries_NoNamedRuleHelps_TheFirstDefectStands()
    {
        Geometry?[] items = [Plane.Polygon(Spiral), null, new Point(1, 1), Plane.Polygon(Plane.Box(0, 0, 10, 10), Plane.Box(20, 20, 30, 30))];
        var set = Read(new() { ClosesRings = true, DropsSpikes = true, UnitesParts = true }, items);
        set.Repairs.Should().BeEmpty();
        set.Rejections.Should().Equal(Read(RepairRules.None, items).Rejections);
    }

    [Fact]
    public void Texts_NameRuleAndAreaInBothLanguages()
    {
        var repair = Only(Read(new() { UnitesParts = true }, Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 20000, 10000)), Plane.Polygon(Plane.Box(10000, 0, 30000, 10000)))));
        repair.English.Should().Contain("overlapping parts united").And.Contain(repair.Changed.ToString()).And.Contain(repair.After.ToString());
        repair.Chinese.Should().Contain("合并重叠部件").And.Contain(repair.Changed.ToString()).And.Contain(repair.Before.ToString());
        repair.Changed.Should().Be(MeasuredArea.FromSquareMetres(1));
    }

    [Fact]
    public void Repairs_MutantsOfAValidLayer_AreAllReportedWithTheirArea()
    {
        int repaired = 0, rejected = 0;
        Runs.Each(output, 500, 10_000, (_, run) =>
        {
            var dice = new Dice(Runs.Seed + (ulong)run);
            var ring = Plane.Star(dice, 0, 0, 1_000_000, dice.Between(4, 40));
            Geometry good = Plane.Polygon(ring), bad = Mutant(dice, ring);
            PolygonSet as0 = Read(RepairRules.None, good, bad, good), set = Read(All, good, bad, good);
            (set.AcceptedCount + set.Rejections.Count).Should().Be(set.Count);
            foreach (var item in new[] { 0, 2 })
            {
                set.PlanarAreaOf(item).Should().Be(as0.PlanarAreaOf(item));
            }

            set.RepairedCount.Should().Be(set.AcceptedCount - as0.AcceptedCount);
            set.Repairs.Select(r => r.Item).Distinct().Should().HaveCount(set.RepairedCount).And.NotContain([0, 2]);
            rejected += set.Rejections.Count;
            if (set.RepairedCount == 0)
            {
                set.PlanarAreaOf(1).Should().Be(as0.PlanarAreaOf(1));
                set.Rejections.Should().Equal(as0.Rejections);
                return;
            }

            repaired++;
            set.Repairs[^1].After.Should().Be(set.PlanarAreaOf(1));
            for (var i = 1; i < set.Repairs.Count; i++)
            {
                set.Repairs[i].Before.Should().Be(set.Repairs[i - 1].After);
            }

            // What no other rule may do: a spike changes no ground, a dropped hole exactly its own, parts are counted twice before.
            foreach (var r in set.Repairs)
            {
                (r.Changed.Units >= 0).Should().BeTrue();
                var expected = r.Rule switch
                {
                    RepairRule.DropSpikes or RepairRule.CloseRing => r.After - r.Before,
                    RepairRule.DropStrayHoles => r.After - r.Before,
                    RepairRule.UniteParts => r.Before - r.After,
                    _ => r.Changed,
                };
                var slack = r.Rule == RepairRule.UniteParts ? bad.Length / GridFrame.StepsPerMetre : 0;
                ((double)(r.Changed - expected).SquareMetres).Should().BeApproximately(0, slack);
            }

            // The two rules differ by the ground the boundary winds around an even number of times.
            var nonZero = Read(All with { Crossings = CrossingRule.NonZero }, good, bad, good);
            if (set.Repairs.Count == 1 && nonZero.Repairs is [{ Rule: RepairRule.RebuildNonZero } wound])
            {
                ((double)(wound.After - set.Repairs[0].After - wound.Changed + set.Repairs[0].Changed).SquareMetres).Should().BeApproximately(0, bad.Length / GridFrame.StepsPerMetre);
            }
        });
        output.WriteLine($"{repaired} repaired, {rejected} rejected");
        repaired.Should().BeGreaterThan(300);
        rejected.Should().BeGreaterThan(5);
    }

    [Fact]
    public void FromGeometries_DirtyLayer_MeasuresTheGoodAndListsTheBad()
    {
        Runs.Each(output, 50, 1_000, (_, run) =>
        {
            var dice = new Dice(Runs.Seed + (ulong)run);
            var items = new Geometry[40];
            var isBad = new bool[items.Length];
            long good = 0;
            for (var i = 0; i < items.Length; i++)
            {
                int x = i % 8 * 100_000, y = i / 8 * 100_000, side = dice.Between(1_000, 90_000);
                var box = Plane.Box(x, y, x + side, y + side);
                items[i] = (isBad[i] = dice.Below(3) == 0) ? Bad(dice, box, x, y, side) : Plane.Polygon(box);
                good += isBad[i] ? 0 : (long)side * side;
            }

            var set = Plane.Set(items);
            (set.AcceptedCount + set.Rejections.Count).Should().Be(items.Length);
            set.Rejections.Select(r => r.Item).Should().Equal(Enumerable.Range(0, items.Length).Where(i => isBad[i]));
            var zone = Plane.Set(Plane.Polygon(Plane.Box(-1, -1, 1_000_000, 1_000_000)));
            var areas = AreaOverlay.Measure(set, ZoneIndex.Build(zone), MeasuredArea.Zero);
            Enumerable.Range(0, areas.PairCount).Aggregate(MeasuredArea.Zero, (sum, i) => sum + areas[i].Planar).Should().Be(Units(good));
            Enumerable.Range(0, set.Count).Aggregate(MeasuredArea.Zero, (sum, i) => sum + set.PlanarAreaOf(i)).Should().Be(Units(good));
        });
    }

    private static Geometry Bad(Dice dice, (int X, int Y)[] box, int x, int y, int side)
    {
        switch (dice.Below(4))
        {
            case 0:
                return Plane.Polygon([box[0], box[2], box[1], box[3]]);
            case 1:
                return Plane.Polygon(box, Plane.Box(x + side + 1, y, x + side + 5, y + 5));
            case 2:
                return Plane.Multi(Plane.Polygon(box), Plane.Polygon(Plane.Box(x + side / 4, y + side / 4, x + side / 2, y + side / 2)));
            default:
                var item = Plane.Polygon(box);
                item.Shell.CoordinateSequence.SetOrdinate(dice.Between(1, 3), dice.Below(2), double.NaN);
                return item;
        }
    }

    private static Geometry Mutant(Dice dice, (int X, int Y)[] ring)
    {
        int a = dice.Below(ring.Length), b = dice.Below(ring.Length);
        switch (dice.Below(6))
        {
            case 0:
                (ring[a], ring[b]) = (ring[b], ring[a]);
                return Plane.Polygon(ring);
            case 1:
                var tip = (ring[a].X + dice.Between(1, 1_000), ring[a].Y + dice.Between(-1_000, 1_000));
                return Plane.Polygon([.. ring[..(a + 1)], tip, .. ring[a..]]);
            case 2:
                return Plane.Polygon(ring, Plane.Star(dice, dice.Between(-2_500_000, 2_500_000), 0, 200_000, dice.Between(3, 9)));
            case 3:
                return Plane.Multi(Plane.Polygon(ring), Plane.Polygon(Plane.Star(dice, dice.Between(-1_500_000, 1_500_000), 100_000, 700_000, dice.Between(3, 20))));
            case 4:
                return Plane.Polygon([.. ring, .. ring[..(b + 1)]]);
            default:
                var item = Plane.Polygon(ring);
                item.Shell.CoordinateSequence.SetOrdinate(a, 1, double.NaN);
                return item;
        }
    }

    private static ReadOnlyMemory<byte> OpenBox()
    {
        (double East, double North)[] corners = [(500_000, 2_500_000), (500_010, 2_500_000), (500_010, 2_500_010), (500_000, 2_500_010)];
        var bytes = new byte[13 + 16 * corners.Length];
        (bytes[0], bytes[1], bytes[5], bytes[9]) = (1, 3, 1, (byte)corners.Length);
        for (var i = 0; i < corners.Length; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(13 + 16 * i), corners[i].East);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(21 + 16 * i), corners[i].North);
        }

        return bytes;
    }
}
