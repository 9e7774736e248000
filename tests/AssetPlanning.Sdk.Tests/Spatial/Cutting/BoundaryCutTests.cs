using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class BoundaryCutTests(ITestOutputHelper output)
{
    // The patch of the area book: 100 × 80 m, cut by a slanted border into 2,560 m² east (zone 0) and 5,440 m² west (zone 1).
    private static readonly PolygonSet Patch = Plane.Set(Plane.Polygon(Plane.Box(1_000_000, 1_000_000, 2_000_000, 1_800_000)));

    private static readonly ZoneIndex Slanted = ZoneIndex.Build(Plane.Set(
        Plane.Polygon([(1_500_000, 500_000), (3_000_000, 500_000), (3_000_000, 2_500_000), (1_900_000, 2_500_000)]),
        Plane.Polygon([(500_000, 500_000), (1_500_000, 500_000), (1_900_000, 2_500_000), (500_000, 2_500_000)])));

    private static readonly CuttingRule ProRata = new CuttingRule.ProRata { Residual = AdjustmentRule.LargestRemainder };

    private static PatchCut Cut(CuttingRule rule, PolygonSet? patch = null, ZoneIndex? zones = null) =>
        BoundaryCut.Divide(patch ?? Patch, [Area.FromSquareMetres(7_999.31m)], zones ?? Slanted, AreaSurface.Planar, rule)[0];

    private static (int?, decimal, Area, Area) Row(CutPart part) => (part.Zone, part.Measured.SquareMetres, part.Assigned, part.Placed);

    private static Area Square(decimal metres) => Area.FromSquareMetres(metres);

    [Fact]
    public void Divide_ProRata_SplitsTheRegisteredAreaByHand()
    {
        // 7,999.31 × 0.32 = 2,559.7792 and × 0.68 = 5,439.5308: cut to 0.01 m² one step is left, and east lost more.
        var cut = Cut(ProRata);
        cut.Decision.Should().Be(CutDecision.Split);
        cut.Parts.Select(Row).Should().Equal((0, 2_560m, Square(2_559.78m), Square(0.01m)), (1, 5_440m, Square(5_439.53m), Area.Zero));
        cut.Unassigned.Should().Be(Area.Zero);
    }

    [Fact]
    public void Divide_WholeRules_GiveThePatchToOnePart()
    {
        Cut(new CuttingRule.WholeToLargest()).Parts.Select(Row).Should().Equal((0, 2_560m, Area.Zero, Area.Zero), (1, 5_440m, Square(7_999.31m), Area.Zero));
        var exactly = new CuttingRule.WholeFromShare { Share = Ratio.Of(68, 100), Residual = AdjustmentRule.LargestRemainder };
        Cut(exactly).Decision.Should().Be(CutDecision.Whole);
        Cut(exactly).Parts[1].Assigned.Should().Be(Square(7_999.31m));
        Cut(exactly with { Share = Ratio.Of(680_001, 1_000_000) }).Decision.Should().Be(CutDecision.Split);
        var east = Cut(new CuttingRule.WholeByLabelPoint { Labels = Plane.Points((1_900_000, 1_100_000)) });
        (east.Decision, east.Parts[0].Assigned).Should().Be((CutDecision.Whole, Square(7_999.31m)));
    }

    [Fact]
    public void Divide_NeighboursThatOverlapByAHair_AreCutWithinTheToleranceNamed()
    {
        // One border from (50, −10) to (57, 90) m; the eastern zone has a corner more on it, rounded to the grid and a step west.
        var patch = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_000_000, 800_000)));
        var zones = ZoneIndex.Build(Plane.Set(
            Plane.Polygon([(-100_000, -100_000), (500_000, -100_000), (570_000, 900_000), (-100_000, 900_000)]),
            Plane.Polygon([(500_000, -100_000), (1_100_000, -100_000), (1_100_000, 900_000), (570_000, 900_000), (530_332, 333_333)])));
        var strict = BoundaryCut.Divide(patch, [Square(8_000m)], zones, AreaSurface.Planar, ProRata)[0];
        (strict.Decision, strict.Doubt, strict.Unassigned).Should().Be((CutDecision.Undecided, CutDoubt.ZonesOverlap, Square(8_000m)));
        strict.Overlap.SquareMetres.Should().BeInRange(0.000_01m, 0.01m);
        var cut = BoundaryCut.Divide(patch, [Square(8_000m)], zones, AreaSurface.Planar, ProRata, MeasuredArea.FromSquareMetres(0.01m))[0];
        (cut.Decision, cut.Overlap, cut.Unassigned).Should().Be((CutDecision.Split, strict.Overlap, Area.Zero));
        cut.Parts.Aggregate(MeasuredArea.Zero, static (sum, part) => sum + part.Measured).Should().Be(MeasuredArea.FromSquareMetres(8_000m));
        cut.Parts.Aggregate(Area.Zero, static (sum, part) => sum + part.Assigned).Should().Be(Square(8_000m));
        cut.Parts[0].Zone.Should().Be(0);
    }

    [Fact]
    public void Divide_GroundOutside_IsAPartLikeAnyOther()
    {
        // Zone 1 alone: 2,560 m² lie outside; the label there takes the whole patch out.
        var west = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 9, 9)), Plane.Polygon([(500_000, 500_000), (1_500_000, 500_000), (1_900_000, 2_500_000), (500_000, 2_500_000)])));
        Cut(ProRata, zones: west).Parts.Select(Row).Should().Equal((1, 5_440m, Square(5_439.53m), Area.Zero), (null, 2_560m, Square(2_559.78m), Square(0.01m)));
        var outside = Cut(new CuttingRule.WholeByLabelPoint { Labels = Plane.Points((1_900_000, 1_100_000)) }, zones: west);
        outside.Parts[^1].Should().Match<CutPart>(static part => part.Zone == null && part.Assigned == Area.FromSquareMetres(7_999.31m));
        Cut(ProRata, zones: ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 9, 9))))).Should().Match<PatchCut>(
            static cut => cut.Decision == CutDecision.Undivided && cut.Parts.Count == 1 && cut.Parts[0].Zone == null && cut.Parts[0].Assigned == cut.Official);
    }

    [Fact]
    public void Divide_WhatTheRuleDoesNotSay_StaysUndecidedWithItsReason()
    {
        var halves = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_500_000, 2_000_000)), Plane.Polygon(Plane.Box(1_500_000, 0, 3_000_000, 2_000_000))));
        var overlapping = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_500_001, 2_000_000)), Plane.Polygon(Plane.Box(1_500_000, 0, 3_000_000, 2_000_000))));
        Doubt(Cut(new CuttingRule.WholeToLargest(), zones: halves)).Should().Be(CutDoubt.EquallyLarge);
        Doubt(Cut(ProRata, zones: overlapping)).Should().Be(CutDoubt.ZonesOverlap);
        Doubt(Cut(ProRata, patch: Plane.Set((NetTopologySuite.Geometries.Geometry?)null))).Should().Be(CutDoubt.PatchSetAside);
        Doubt(Cut(ByLabel(1_500_000, 1_200_000), zones: halves)).Should().Be(CutDoubt.LabelOnBorder);
        Doubt(Cut(ByLabel(100_000, 100_000), zones: halves)).Should().Be(CutDoubt.NoLabelInPatch);

        static CuttingRule ByLabel(int x, int y) => new CuttingRule.WholeByLabelPoint { Labels = Plane.Points((x, y)) };

        static CutDoubt? Doubt(PatchCut cut)
        {
            cut.Decision.Should().Be(CutDecision.Undecided);
            cut.Unassigned.Should().Be(cut.Official);
            cut.Parts.Where(static part => part.Assigned != Area.Zero).Should().BeEmpty();
            return cut.Doubt;
        }
    }

    [Fact]
    public void Divide_RandomCoverages_LosesNothing() => Runs.Each(output, 10, 1_000, (draw, run) =>
    {
        var zones = new Coverage(new(draw.Next()), 4, 4, 40_000, -80_000, -80_000).Blocks(1, 2);
        var rings = new Coverage(new(draw.Next()), 5, 5, 36_000, -95_000, -80_000).Blocks(1, 1);
        var patches = Plane.Set([.. rings.Select(r => Plane.Polygon(r))]);
        Area[] official = [.. rings.Select((_, i) => patches.PlanarAreaOf(i).Round(Rounding.HalfUp).Official + Area.FromSquareMetres(draw.Int(0, 9) / 100m))];
        var basis = draw.Pick(AreaSurface.Planar, AreaSurface.Ellipsoidal);
        CuttingRule rule = draw.Int(0, 3) switch
        {
            0 => new CuttingRule.ProRata { Residual = AdjustmentRule.LargestAreaFirst },
            1 => new CuttingRule.WholeToLargest(),
            2 => new CuttingRule.WholeFromShare { Share = Ratio.Of(3, 4), Residual = AdjustmentRule.LargestRemainder },
            _ => new CuttingRule.WholeByLabelPoint { Labels = Plane.Points([.. rings.Select(r => (r[0].X + 18_000, r[0].Y + 18_000))]) },
        };
        // The last zone is missing, so that ground lies outside too.
        var cuts = BoundaryCut.Divide(patches, official, Index(zones), basis, rule);
        foreach (var cut in cuts)
        {
            (Area.Sum(cut.Parts.Select(static part => part.Assigned)) + cut.Unassigned).Should().Be(cut.Official);
            var ground = basis == AreaSurface.Planar ? patches.PlanarAreaOf(cut.Patch) : patches.EllipsoidalAreaOf(cut.Patch)!.Value;
            cut.Parts.Aggregate(MeasuredArea.Zero, static (sum, part) => sum + part.Measured).Should().Be(ground);
            cut.Parts.Should().OnlyContain(static part => part.Measured > MeasuredArea.Zero && part.Assigned >= Area.Zero);
            (rule is CuttingRule.ProRata && cut.Decision == CutDecision.Undecided).Should().BeFalse();
        }

        cuts.Should().Contain(static cut => cut.Parts.Count > 1);
        if (rule is not CuttingRule.WholeByLabelPoint)
        {
            // Other ring starts and directions and another order of patches change nothing.
            var order = draw.Shuffle(Enumerable.Range(0, rings.Length));
            var shuffled = Plane.Set([.. order.Select(i => Plane.Polygon([.. rings[i].Skip(1).Append(rings[i][0]).Reverse()]))]);
            BoundaryCut.Divide(shuffled, [.. order.Select(i => official[i])], Index(zones), basis, rule, threads: 2)
                .Should().Equal(order.Select((old, at) => cuts[old] with { Patch = at }));
        }
    });

    [Fact]
    public void Divide_Misuse_IsRefused()
    {
        var plain = new GridFrame(500_000m, 2_500_000m, null);
        var patch = Plane.SetIn(plain, Plane.PolygonIn(plain, Plane.Box(0, 0, 9, 9)));
        Refused(() => BoundaryCut.Divide(patch, [Area.Zero], ZoneIndex.Build(patch), AreaSurface.Ellipsoidal, ProRata));
        Refused(() => BoundaryCut.Divide(Patch, [], Slanted, AreaSurface.Planar, ProRata));
        Refused(() => BoundaryCut.Divide(Patch, [Area.FromMu(1)], Slanted, AreaSurface.Planar, ProRata));
        Refused(() => BoundaryCut.Divide(Patch, [Area.Zero], Slanted, AreaSurface.Planar, new CuttingRule.WholeByLabelPoint { Labels = Plane.Points((0, 0), (1, 1)) }));
        Refused(() => _ = new CuttingRule.WholeFromShare { Share = Ratio.Of(1, 2), Residual = AdjustmentRule.LargestRemainder });
        ((Action)(() => BoundaryCut.Divide(Patch, [Area.Zero], Slanted, AreaSurface.Planar, ProRata, cancellationToken: new(canceled: true)))).Should().Throw<OperationCanceledException>();

        static void Refused(Action action) => action.Should().Throw<ArgumentException>();
    }

    private static ZoneIndex Index(IEnumerable<(int X, int Y)[]> zones) => ZoneIndex.Build(Plane.Set([.. zones.SkipLast(1).Select(r => Plane.Polygon(r))]));
}
