using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;
using static AssetPlanning.Tests.Conformity.PlanQuestions;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>全域全要素安排 and 建设形态 on rectangles, every number by hand.</summary>
public class ArrangementTests(ITestOutputHelper output)
{
    [Fact]
    public void CheckArrangements_TwoThatFill_IsClear()
    {
        var told = Arranged(["a", "b"], (0, 0, 50, 100), (50, 0, 100, 100));
        (told.Value.Status, told.Findings.Count, told.Value.Parts.Count).Should().Be((VerdictStatus.Clear, 0, 0));
        told.Why.Steps[^1].Result.MeasuredArea.SquareMetres.Should().Be(10_000m);
    }

    /// <summary>Of 10,000 m²: a holds 0–60, b 50–90 and 20 m beyond the unit: 10 × 100 twice, 10 × 100 not at all, 40 × 20 outside.</summary>
    [Fact]
    public void CheckArrangements_GapAndOverlap_AreCountedAndLocated()
    {
        var told = Arranged(["a", "b"], (0, 0, 60, 100), (50, 0, 90, 120));
        told.Value.Units.Single().Should().Be(new UnitArrangement("unit", Metres(10_000), Metres(8_000), Metres(1_000), Metres(1_000)));
        told.Value.Areas.Should().Equal(
            new ArrangedArea("unit", "a", ArrangementKind.Protect, Metres(5_000), Metres(1_000)), new ArrangedArea("unit", "b", ArrangementKind.Develop, Metres(3_000), Metres(1_000)));
        told.Value.Status.Should().Be(VerdictStatus.Conflict);
        told.Value.Parts.Select(static part => $"{part.Defect} {part.Area.SquareMetres:0}").Should().BeEquivalentTo("Overlap 1000", "Gap 1000");
        told.Findings.Single(static finding => finding.Code == "arrangement.outside").Arguments.Should().Equal((Figure)Metres(800));
        told.About(FindingCatalogue.GroundNotArranged).Should().Equal("unit");
        told.About(FindingCatalogue.GroundArrangedTwice).Should().Equal("a");
        told.Findings.Single(static finding => finding.Code == "arrangement.overlap").Chinese.Should().Contain("Protect / Develop");
    }

    [Fact]
    public void CheckArrangements_GroundSetAside_IsNeverClear()
    {
        var told = PlanBook.CheckArrangements(
            Boxes((0, 0, 100, 100)), ["unit"], Set(Box(0, 0, 100, 100), null), [new() { Id = "a", Kind = ArrangementKind.Protect }, new() { Id = "b", Kind = ArrangementKind.Reserve }]);
        (told.Value.IsChecked, told.Value.Status).Should().Be((false, VerdictStatus.NotChecked));
        told.About(FindingCatalogue.GeometryMissing).Should().Equal("arrangements/1");
    }

    [Fact]
    public void CheckArrangements_DrawnBoxes_TheAccountCloses() => Runs.Each(output, 40, 4_000, static (draw, _) =>
    {
        var boxes = Enumerable.Range(0, draw.Int(1, 6)).Select(_ => (X0: draw.Int(0, 90), Y0: draw.Int(0, 90))).Select(low => (low.X0, low.Y0, low.X0 + draw.Int(1, 40), low.Y0 + draw.Int(1, 40))).ToArray();
        var unit = Arranged([.. boxes.Select(static (_, at) => new SubjectId($"a{at}"))], boxes).Value.Units.Single();
        // Metre by metre, without any geometry.
        var cover = new int[100, 100];
        foreach (var (x0, y0, x1, y1) in boxes)
        {
            for (var x = x0; x < Math.Min(100, x1); x++)
            {
                for (var y = y0; y < Math.Min(100, y1); y++)
                {
                    cover[x, y]++;
                }
            }
        }

        int Cells(Func<int, bool> wanted) => cover.Cast<int>().Count(wanted);
        (unit.Once, unit.Several, unit.None).Should().Be((Metres(Cells(static n => n == 1)), Metres(Cells(static n => n > 1)), Metres(Cells(static n => n == 0))));
    });

    /// <summary>A plot of 100 by 100: the urban boundary takes 40 m of it, the village boundary 20, and 40 lie in neither.</summary>
    [Fact]
    public void SplitByBuiltForm_BothBoundariesKnown_DividesTheGround()
    {
        var split = Formed(new(Card("village-boundary", 1), Boxes((180, 0, 300, 1_000)), County)).Value.Splits[0];
        (split.Concentrated, split.NonConcentrated, split.Open).Should().Be((Metres(6_000), Metres(4_000), Metres(0)));
        split.Form.Should().BeNull();
    }

    /// <summary>A village boundary that lacks a feature or has one too many, is missing or is a draft might hold what the urban one leaves, and itself grants nothing.</summary>
    [Theory]
    [InlineData("lost")]
    [InlineData("extra")]
    [InlineData("missing")]
    [InlineData("draft")]
    public void SplitByBuiltForm_ABoundaryNotKnown_LeavesTheRestOpen(string state)
    {
        var card = Card("village-boundary", state switch { "lost" => 2, "extra" => 0, _ => 1 }) with { Force = state == "draft" ? LegalForce.Draft : LegalForce.Mandatory };
        var told = Formed(state == "missing" ? null : new(card, Boxes((180, 0, 300, 1_000)), County));
        var split = told.Value.Splits[0];
        (split.Concentrated, split.NonConcentrated, split.Open).Should().Be((Metres(4_000), Metres(0), Metres(6_000)));
        told.About(FindingCatalogue.BuiltFormOpen).Should().Equal("P0", "P1");
    }

    [Fact]
    public void SplitByBuiltForm_PlotWhollyOnOneSide_IsOfThatForm()
    {
        var forms = Formed(new(Card("village-boundary", 1), Boxes((800, 0, 900, 1_000)), County), (10, 10, 20, 20), (300, 300, 310, 310)).Value.Splits;
        forms.Select(static split => split.Form).Should().Equal(BuiltForm.Concentrated, BuiltForm.NonConcentrated);
    }

    private static Explained<BuiltForms> Formed(PlanLayer? village, params (int X0, int Y0, int X1, int Y1)[] plots)
    {
        plots = plots.Length > 0 ? plots : [(100, 100, 200, 200), (500, 500, 510, 510)];
        return PlanBook.SplitByBuiltForm(
            ConformityIndex.Build(Registry([Line(Boundary, (0, 0, 140, 1_000)), .. village is null ? Array.Empty<PlanLayer>() : [village]])),
            Boxes(plots),
            [.. plots.Select(static (_, at) => new SubjectId($"P{at}"))],
            [LayerSelection.OfLine(Boundary), LayerSelection.Of("village-boundary")],
            Terms);
    }

    private static MeasuredArea Metres(int squareMetres) => MeasuredArea.FromSquareMetres(squareMetres);
}
