using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>The explained doors give what the plain ones give, and every step of their trails can be computed again.</summary>
public class AreaBookTests(ITestOutputHelper output)
{
    private static readonly MeasuredArea Minimum = MeasuredArea.FromSquareMetres(0.5m);

    [Fact]
    public void Divide_AnyPatch_IsItsRowOfTheTableAndReplays() => Runs.Each(output, 6, 300, (draw, run) =>
    {
        var dice = new Dice((ulong)(51_000 + run));
        var patches = Layer(Enumerable.Range(0, 12).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 5_000 + (dice.Unit() * 40_000), dice.Between(5, 30))));
        var zones = ZoneIndex.Build([
            Layer(new Coverage(dice, 8, 8, 20_000, -80_000, -80_000).Blocks(2, 1)),
            Layer(Enumerable.Range(0, 6).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 30_000, 20)))]);
        var table = AreaOverlay.Measure(patches, zones, Minimum);

        for (var patch = 0; patch < patches.Count; patch++)
        {
            var division = AreaBook.Divide(patches, patch, zones, Minimum);

            ShouldBeRow(division.Value, table, patch);
            ShouldReplay(division.Why);
            ShouldBeRow(AreaBook.Divide(patches, patch, zones, Minimum).Value, table, patch);
        }
    });

    [Fact]
    public void Divide_AWidePatchInSeveralTiles_IsItsRowOfTheTableAndReplays()
    {
        var dice = new Dice(52_000);
        var cover = new Coverage(dice, 16, 16, 100_000_000, -800_000_000, -800_000_000);
        var frame = new WideFrame(500_000m, 2_500_000m, GaussKruger.FromEpsg(4546), 1L << 26);
        var cells = cover.Blocks(2, 2);
        var patches = WideLayer.FromGeometries([Plane.Multi(Plane.Polygon(cells[0]), Plane.Polygon(cells[20]), Plane.Polygon(cells[50])), Plane.Polygon(cells[9])], frame, IngestionLimits.Default);
        var zones = WideLayer.FromGeometries([.. cover.Blocks(3, 3).Select(static ring => Plane.Polygon(ring))], frame, IngestionLimits.Default);
        var table = WideOverlay.Measure(patches, [zones], Minimum);

        for (var patch = 0; patch < 2; patch++)
        {
            var division = AreaBook.Divide(patches, patch, [zones], Minimum);

            ShouldBeRow(division.Value, table, patch);
            division.Value.Remainder.Should().Be(Plane.NoArea);
            ShouldReplay(division.Why);
        }
    }

    [Fact]
    public void Combine_AnyPatch_IsItsRowsOfTheTableAndReplays() => Runs.Each(output, 6, 300, (draw, run) =>
    {
        var dice = new Dice((ulong)(56_000 + run));
        var patches = Layer(Enumerable.Range(0, 6).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 30_000, 20)));
        var index = CombinationIndex.Build(ZoneIndex.Build(Layer(Enumerable.Range(0, 8).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 40_000, 20)))));
        var table = CombinationOverlay.Measure(patches, index, Minimum);

        for (var patch = 0; patch < patches.Count; patch++)
        {
            var combined = AreaBook.Combine(patches, patch, index, Minimum);

            combined.Value.Combinations.Select(static share => (string.Join(' ', share.Zones), share.Area)).Should().Equal(
                Enumerable.Range(table.FirstRowOf(patch), table.RowCountOf(patch)).Select(row => (string.Join(' ', table.ZonesOf(table[row].Combination).ToArray()), new AreaPair(table[row].Planar, table[row].Ellipsoidal))));
            (combined.Value.Whole, combined.Value.Dust, combined.Value.Uncovered).Should().Be((table.AreaOf(patch), table.DustOf(patch), table.UncoveredOf(patch)));
            ShouldReplay(combined.Why);
        }
    });

    /// <summary>The page of the area book divides this patch by hand: 5,440 m² and 2,560 m².</summary>
    [Fact]
    public void Why_OfThePatchOnThePage_TellsItInChinese()
    {
        var patches = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_000_000, 800_000)));
        var zones = ZoneIndex.Build(Plane.Set(
            Plane.Polygon([(500_000, -500_000), (2_000_000, -500_000), (2_000_000, 1_500_000), (900_000, 1_500_000)]),
            Plane.Polygon([(-500_000, -500_000), (500_000, -500_000), (900_000, 1_500_000), (-500_000, 1_500_000)])));

        var division = AreaBook.Divide(patches, 0, zones, MeasuredArea.Zero);
        var text = division.Why.ToMarkdown();

        division.Value.Pairs.Select(static pair => pair.Planar).Should().Equal(MeasuredArea.FromSquareMetres(2_560m), MeasuredArea.FromSquareMetres(5_440m));
        text.Should().StartWith("## 面积账\n").And.Contain("套合平面面积 patches/0:zones-0/1** = 5,440.000000000 m²").And.Contain("（模 2⁶⁴）").And.Contain("交点数 2")
            .And.Contain("规则 green-borders").And.Contain("规则 exact-density").And.Contain("EPSG:4546 500000 2500000 0.1mm");
        division.Why.Find(new(FigureTerms.RemainderPlanar.Code, "patches/0"))!.Result.MeasuredArea.Should().Be(MeasuredArea.Zero);
    }

    [Fact]
    public void Overlay_ExplainedOrNot_IsTheSameTable()
    {
        var dice = new Dice(53_000);
        var patches = Layer(Enumerable.Range(0, 50).Select(_ => Plane.Star(dice, dice.Between(-60_000, 60_000), dice.Between(-60_000, 60_000), 20_000, 15)));
        var zones = ZoneIndex.Build(Layer(new Coverage(dice, 8, 8, 20_000, -80_000, -80_000).Blocks(1, 1)));

        var overlay = AreaBook.Overlay(patches, zones, Minimum, isCoverage: true, threads: 2);
        var before = Rows(overlay.Value);
        var why = overlay.Why;

        before.Should().Equal(Rows(AreaOverlay.Measure(patches, zones, Minimum)));
        Rows(overlay.Value).Should().Equal(before);
        ShouldReplay(why);
        why.Find(new(FigureTerms.RemainderPlanar.Code, "patches"))!.Result.MeasuredArea.Should().Be(MeasuredArea.Zero);
        overlay.Provenance.Inputs.Select(static input => input.Name).Should().Equal("patches", "zones-0", "terms");
        overlay.Provenance.Should().Be(AreaBook.Overlay(patches, zones, Minimum, isCoverage: true).Provenance, "threads are no input");
    }

    [Fact]
    public void Overlay_MoreFindingsThanListed_CountsTheRest()
    {
        var patches = Layer(Enumerable.Range(0, 30).Select(static i => Plane.Box(i * 20_000, 0, (i * 20_000) + 10_000, 10_000)));
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 5_000, 5_000))));

        var findings = AreaBook.Overlay(patches, zones, MeasuredArea.Zero, isCoverage: true, listed: 4).Findings;

        findings.Select(static finding => (finding.Code.ToString(), finding.Subject.ToString())).Should().Equal(
            ("land.coverage-gaps", "patches/0"), ("land.coverage-gaps", "patches/1"), ("land.coverage-gaps", "patches/2"), ("land.coverage-gaps", "patches/3"),
            ("land.findings-cut-short", "patches"));
        findings[0].Chinese.Should().Contain("0.750000000 m²");
        findings[4].Chinese.Should().Be("land.coverage-gaps 共 30 条，只逐条列出前 4 条。");
    }

    /// <summary>In EPSG 4546 (111° E) at 30° N, 1.5° are about 144.7 km: a field 150 km east is beyond, one 140 km east is not.</summary>
    [Fact]
    public void Inspect_AFieldBeyondOneAndAHalfDegrees_IsAWarning()
    {
        var frame = new GridFrame(645_000m, 3_320_000m, GaussKruger.FromEpsg(4546));
        var layer = Plane.SetIn(frame, Plane.PolygonIn(frame, Plane.Box(-50_000_000, 0, -49_000_000, 1_000_000)), Plane.PolygonIn(frame, Plane.Box(50_000_000, 0, 51_000_000, 1_000_000)));

        AreaBook.Inspect(layer, "fields").Findings.Should().ContainSingle()
            .Which.ToString().Should().StartWith("[land.far-from-meridian] fields/1：距中央子午线 1.5");
    }

    [Theory]
    [InlineData(AdjustmentRule.LargestRemainder)]
    [InlineData(AdjustmentRule.LargestAreaFirst)]
    public void Adjust_ByEitherRule_IsTheAdjustmentAndReplays(AdjustmentRule rule) => Runs.Each(output, 20, 2_000, (draw, run) =>
    {
        var dice = new Dice((ulong)(54_000 + run));
        (SubjectId, MeasuredArea)[] parts = [.. Enumerable.Range(0, dice.Between(1, 12)).Select(i => (new SubjectId($"p{i}"), new MeasuredArea((Int128)(dice.Next() >> 20))))];
        var official = Area.FromSquareMetres(dice.Between(0, 1_000_000) / 100m);

        var adjusted = AreaBook.Adjust("whole", official, parts, rule, MeasuredArea.Zero);

        adjusted.Value.Parts.Should().Equal(Adjustment.Of(official, parts, rule).Parts);
        ShouldReplay(adjusted.Why);
        var again = AreaBook.Rebalance("sheet", official, [.. adjusted.Value.Parts.Select(static part => (part.Key, part.Official))], MeasuredArea.Zero);
        again.Findings.Should().BeEmpty();
        ShouldReplay(again.Why);
    });

    /// <summary>The adjustment done by hand on the page of the area book.</summary>
    [Fact]
    public void Adjust_ThePatchOnThePage_TellsWhoGotTheLastStep()
    {
        var adjusted = AreaBook.Adjust(
            "patch-0",
            Area.FromSquareMetres(7_999.31m),
            [("east", MeasuredArea.FromSquareMetres(2_559.770996690m)), ("west", MeasuredArea.FromSquareMetres(5_439.514168185m))],
            AdjustmentRule.LargestRemainder,
            MeasuredArea.FromSquareMetres(0.02m));

        adjusted.Findings.Should().ContainSingle().Which.Arguments[2].MeasuredArea.Should().Be(MeasuredArea.FromSquareMetres(-0.024835125m));
        var text = adjusted.Why.ToMarkdown();
        text.Should().Contain("平差尾差 patch-0:east** = 0.01 m² ← 据 舍去部分 0.0089").And.Contain("平差尾差 patch-0:west** = 0.00 m² ← 据 舍去部分 0.0010")
            .And.Contain("取整份额 patch-0:east** = 2,559.77 m² ← 法定面积 7,999.31 m² × 量算面积 2,559.770996690 m² ÷ 量算面积合计 7,999.285164875 m²（到 0.01 m²）（截断）");
    }

    [Fact]
    public void Adjust_ARowOfAnOverlay_LeavesNothingOut()
    {
        var patches = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_000_000, 1_000_000)));
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 500_000, 1_000_000)), Plane.Polygon(Plane.Box(500_000, 0, 501_000, 1_000))));
        var areas = AreaOverlay.Measure(patches, zones, MeasuredArea.FromSquareMetres(1m));

        var adjusted = AreaBook.Adjust(Area.FromSquareMetres(10_001m), areas, 0, AreaSurface.Planar, AdjustmentRule.LargestRemainder, MeasuredArea.FromSquareMetres(2m));

        adjusted.Value.Parts.Select(static part => (part.Key.ToString(), part.Official)).Should().Equal(
            ("zones-0/0", Area.FromSquareMetres(5_000.50m)),
            ("dust", Area.FromSquareMetres(0.01m)),
            ("remainder", Area.FromSquareMetres(5_000.49m)));
        adjusted.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Adjust_ARowOfOverlappingZones_IsRefused()
    {
        var patches = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000)));
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000)), Plane.Polygon(Plane.Box(0, 0, 10_000, 5_000))));
        var areas = AreaOverlay.Measure(patches, zones, MeasuredArea.Zero);

        areas.Invoking(static areas => Adjustment.Of(Area.FromSquareMetres(1m), areas, 0, AreaSurface.Planar, AdjustmentRule.LargestRemainder))
            .Should().Throw<ArgumentException>().WithMessage("*remainder*negative*");
    }

    [Fact]
    public void RoundAndCompare_ByTheirDoors_Replay()
    {
        var area = MeasuredArea.FromSquareMetres(399.999999995m);
        var rounded = AreaBook.Round("field", area, Rounding.HalfUp);
        var compared = AreaBook.Compare("field", area, Area.FromSquareMetres(400m));

        rounded.Value.Result.Official.Should().Be(Area.FromSquareMetres(400m));
        compared.Value.IsReached.Should().BeFalse();
        ShouldReplay(rounded.Why);
        ShouldReplay(compared.Why);
        compared.Why.Steps[^1].Result.Should().Be(Figure.Number(-1));
    }

    [Fact]
    public void Reconcile_ZonesThatDiffer_AreFindingsInOrder()
    {
        var reconciled = AreaBook.Reconcile(
            [("a", Area.FromSquareMetres(10m)), ("b", Area.FromSquareMetres(20m)), ("d", Area.FromSquareMetres(1m))],
            [("a", MeasuredArea.FromSquareMetres(10.005m)), ("b", MeasuredArea.FromSquareMetres(20.02m)), ("c", MeasuredArea.FromSquareMetres(3m))],
            MeasuredArea.FromSquareMetres(0.01m));

        reconciled.Findings.Select(static finding => (finding.Code.ToString(), finding.Subject.ToString())).Should().Equal(
            ("land.areas-differ", "b"), ("land.official-area-missing", "c"), ("land.recomputed-area-missing", "d"));
        ShouldReplay(reconciled.Why);
    }

    /// <summary>Thirds of a hectare: 0.33 each would show 0.99 under a total of 1.00.</summary>
    [Fact]
    public void BalancedTable_OfThirds_AddsUpToTheTotalItShows()
    {
        var third = Area.FromMu(5m);

        var table = BalancedTable.Of([("c", third), ("a", third), ("b", third)], AreaUnit.Hectare, 2);

        table.Rows.Select(row => (row.Key.ToString(), table.ToText(row.Shown), row.IsMoved)).Should().Equal(("c", "0.33 公顷", false), ("a", "0.34 公顷", true), ("b", "0.33 公顷", false));
        table.ToText(table.ShownTotal).Should().Be("1.00 公顷");
        table.Note.Should().Contain("其中 1 项");
    }

    [Fact]
    public void BalancedTable_OfAnyRows_AddsUpWithNoRowAStepOff() => Runs.Each(output, 50, 20_000, (draw, run) =>
    {
        var dice = new Dice((ulong)(55_000 + run));
        (SubjectId, Area)[] rows = [.. Enumerable.Range(0, dice.Between(1, 20)).Select(i => (new SubjectId($"r{i}"), Area.FromCount(dice.Below(3) == 0 ? 0 : dice.Between(0, 10_000_000))))];
        var unit = Enum.GetValues<AreaUnit>()[dice.Below(4)];

        var table = BalancedTable.Of(rows, unit, dice.Below(3));

        Area.Sum(table.Rows.Select(static row => row.Shown)).Should().Be(table.ShownTotal);
        Math.Abs(2 * (table.ShownTotal - table.Total).Count).Should().BeLessThanOrEqualTo(table.Step.Count);
        table.Rows.Should().OnlyContain(row => Math.Abs((row.Shown - row.Exact).Count) < table.Step.Count && row.Shown.Count % table.Step.Count == 0);
    });

    [Fact]
    public void BalancedTable_FinerThanAreasAre_IsRefused() =>
        FluentActions.Invoking(static () => BalancedTable.Of([], AreaUnit.SquareMetre, 3)).Should().Throw<ArgumentException>();

    internal static void ShouldReplay(Trail why)
    {
        why.Steps.Should().NotBeEmpty();
        foreach (var step in why.Steps)
        {
            if (step.Replay() is { } again)
            {
                again.Should().Be(step.Result, "{0}", step.Key);
            }

            foreach (var operand in step.Operands)
            {
                if (operand.Source is { } source)
                {
                    why.Find(source)!.Result.Should().Be(operand.Value);
                }
            }
        }
    }

    private static void ShouldBeRow(PatchDivision division, OverlayAreas table, int patch)
    {
        division.Pairs.Should().Equal(Rows(table).Where(row => row.Patch == patch));
        division.Whole.Should().Be(table.AreaOf(patch));
        division.Dust.Should().Be(table.DustOf(patch));
        division.Remainder.Should().Be(table.RemainderOf(patch));
    }

    private static List<PairArea> Rows(OverlayAreas areas) => [.. Enumerable.Range(0, areas.PairCount).Select(pair => areas[pair])];

    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(static ring => (Geometry?)Plane.Polygon(ring))]);
}
