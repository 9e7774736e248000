using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>What is missing is never fine: layers removed, clipped, incomplete and dirty.</summary>
public class FailClosedTests
{
    private static readonly (int X0, int Y0, int X1, int Y1) Plot = (100, 100, 200, 200);

    private static readonly ValueList<StatedRule> Both = [Inside(Farmland), Inside(Redline)];

    [Fact]
    public void Check_RedlineRemoved_NoParcelIsClear()
    {
        var whole = Check(Registry(Line(Farmland, (0, 0, 10, 10)), Line(Redline, (900, 900, 950, 950))), Both, "construction", Plot, (300, 300, 400, 400));
        whole.Value.CountOf(VerdictStatus.Clear).Should().Be(2);
        var removed = Check(Registry(Line(Farmland, (0, 0, 10, 10))), Both, "construction", Plot, (300, 300, 400, 400));
        removed.Value.CountOf(VerdictStatus.NotChecked).Should().Be(2);
        removed.About(FindingCatalogue.GroundNotChecked).Should().Equal("P0", "P1");
    }

    /// <summary>Two sheets draw one line: with one of them gone the other cannot know, so long as the list of layers says that both should be there.</summary>
    [Fact]
    public void Check_OneOfTwoSheetsRemoved_IsSeenByTheListOfExpectedLayers()
    {
        var west = new PlanLayer(Card("west", 1, Redline), Boxes((900, 900, 950, 950)), County);
        var east = new PlanLayer(Card("east", 1, Redline), Boxes((100, 100, 110, 110)), County);
        PlanLayerRegistry.Of([west], RulebookEdition.Embedded, [west.Entry, east.Entry]).TryGetValue(out var registry).Should().BeTrue();
        Check(registry!, [Inside(Redline)], "construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
    }

    /// <summary>101 declared, 100 there: NotChecked in the whole extent unless the layer states the ground that is complete.</summary>
    [Fact]
    public void Check_OneFeatureOfAHundredAndOneMissing_IsNotCheckedButForTheGroundStated()
    {
        var features = Boxes([.. Enumerable.Range(0, 100).Select(at => (500 + at, 500, 501 + at, 501))]);
        var card = Card("redline", 101, Redline);
        var subjects = new[] { Plot, (400, 100, 500, 200), (900, 100, 950, 150) };
        var silent = Check(Registry(new PlanLayer(card, features, County)), [Inside(Redline)], "development-construction", subjects);
        Enumerable.Range(0, 3).Select(at => silent.Value.StatusOf(at)).Should().AllBeEquivalentTo(VerdictStatus.NotChecked);

        var stated = Check(Registry(new PlanLayer(card, features, County, Boxes((0, 0, 450, 1_000)))), [Inside(Redline)], "development-construction", subjects);
        stated.Cell(0).Should().Be("Clear Allowed 0 0");
        stated.Cell(1).Should().Be("PartiallyCovered  0 5000");
        stated.Cell(2).Should().Be("NotChecked  0 2500");
        stated.Value.VerdictOf(1).Value.Verdicts[0].Ground!.Checked.SquareMetres.Should().Be(5_000m);
    }

    [Fact]
    public void Check_ExtentEndsInsideThePlot_IsPartiallyCovered()
    {
        var layer = new PlanLayer(Card("redline", 1, Redline), Boxes((900, 900, 950, 950)), Boxes((0, 0, 130, 1_000)));
        Check(Registry(layer), [Inside(Redline)], "development-construction", Plot, (300, 300, 310, 310)).Cell(0).Should().Be("PartiallyCovered  0 7000");
    }

    [Fact]
    public void Check_ConflictOnKnownGround_GoesBeforeGroundNotChecked()
    {
        var layer = new PlanLayer(Card("redline", 2, Redline), Boxes((100, 100, 101, 101)), County);
        var table = Check(Registry(layer), [Inside(Redline)], "development-construction", Plot);
        table.Cell(0).Should().Be("Conflict Forbidden 1 9999");
        table.Value.VerdictOf(0).Value.OpenRules.Should().Be(1, "what is open may be worse");
    }

    /// <summary>A bow-tie from (100,100) to (150,150) is set aside: nobody knows what its maker meant inside that box.</summary>
    [Fact]
    public void Check_RejectedFeature_LeavesItsEnvelopeNotChecked()
    {
        Geometry?[] given = [Box(900, 900, 950, 950), Plane.PolygonIn(Frame, [(1_000_000, 1_000_000), (1_500_000, 1_500_000), (1_500_000, 1_000_000), (1_000_000, 1_500_000)])];
        var features = Set(given);
        features.Rejections.Should().ContainSingle();
        var card = Card("redline", 2, Redline);
        var subjects = new[] { Plot, (110, 110, 120, 120), (300, 300, 310, 310) };
        var placed = Check(Registry(new PlanLayer(card, features, County, null, RejectedEnvelopes.Of(given, features))), [Inside(Redline)], "development-construction", subjects);
        placed.Cell(0).Should().Be("PartiallyCovered  0 2500");
        placed.Cell(1).Should().Be("NotChecked  0 100");
        placed.Cell(2).Should().Be("Clear Allowed 0 0");
        var placeless = Check(Registry(new PlanLayer(card, features, County)), [Inside(Redline)], "development-construction", subjects);
        placeless.Value.CountOf(VerdictStatus.NotChecked).Should().Be(3);
        Check(Registry(new PlanLayer(card, features, County, County)), [Inside(Redline)], "development-construction", subjects).Value.CountOf(VerdictStatus.NotChecked)
            .Should().Be(3, "a feature that may lie anywhere may lie on ground stated to be complete");
    }

    /// <summary>A layer in the making, or approved after the day of the check, restricts what it draws and clears nothing.</summary>
    [Fact]
    public void Check_LayerNotInForce_RestrictsAndVouchesForNothing()
    {
        var sound = Line(Farmland, (100, 100, 140, 200));
        foreach (var card in new[] { sound.Entry with { Force = LegalForce.Draft }, sound.Entry with { Approved = Terms.On.AddDays(1) } })
        {
            var table = Check(Registry(new PlanLayer(card, sound.Features, County)), [Inside(Farmland)], "construction", Plot, (300, 300, 310, 310));
            table.Cell(0).Should().Be("Conflict NeedsApproval 4000 6000");
            table.Cell(1).Should().Be("NotChecked  0 100");
            table.About(FindingCatalogue.LayerNotInForce).Should().Equal(Farmland);
        }

        Check(Registry(new PlanLayer(sound.Entry with { Approved = Terms.On }, sound.Features, County)), [Inside(Farmland)], "construction", (300, 300, 310, 310)).Cell(0)
            .Should().Be("Clear Allowed 0 0");
    }

    /// <summary>What the catalogue never heard of it does not list: data bring a finding, not an exception.</summary>
    [Fact]
    public void Check_UnknownActivityOrLine_IsNotChecked()
    {
        var registry = Registry(Line(Farmland, (0, 0, 1_000, 1_000)));
        Check(registry, [Inside(Farmland)], "x-unheard-of", Plot).Cell(0).Should().Be("NotChecked  0 10000");
        Check(registry, [Inside("x-unheard-of")], "construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
    }

    /// <summary>A rule of a user may speak of the whole subject in its own words, and they are what is told.</summary>
    [Fact]
    public void Check_RuleInItsOwnWords_IsToldAsSuch()
    {
        var registry = Registry(Line(Redline, (900, 900, 950, 950)));
        var table = Check(registry, [Stated("x-flood", new Flooded())], "construction", Plot);
        table.Cell(0).Should().Be("Conflict Forbidden 0 0");
        table.About(Flooded.Finding).Should().Equal("P0");
        table.Value.VerdictOf(0).Value.Verdicts[0].Finding.Should().Be(Flooded.Finding.Code);
    }

    [Fact]
    public void Check_FootprintSetAside_IsNotChecked()
    {
        var registry = Registry(Line(Redline, (900, 900, 950, 950)));
        var table = ConformityBook.Check(ConformityIndex.Build(registry), Set(null, Box(0, 0, 1, 1)), Subjects(2, "construction"), [Inside(Redline)], RulebookEdition.Embedded, Terms);
        table.Value.StatusOf(0).Should().Be(VerdictStatus.NotChecked);
        table.Value.StatusOf(1).Should().Be(VerdictStatus.Clear);
        table.About(FindingCatalogue.FootprintMissing).Should().Equal("P0");
        table.About(FindingCatalogue.GeometryMissing).Should().Equal("footprints/0");
    }

    [Fact]
    public void Check_RuleThatPassesOverGround_HasNotCheckedIt()
    {
        var registry = Registry(Line(Redline, (900, 900, 950, 950)));
        var table = Check(registry, [Stated("x-half", new LooksAtTheFirstPiece())], "construction", (890, 890, 910, 910));
        table.Cell(0).Should().Be("PartiallyCovered  0 300");
        table.About(FindingCatalogue.RulePassedOver).Should().Equal("P0");
    }

    /// <summary>A strip of 0.1 mm: on the ellipsoid as on the plane a conflict is there or not, whatever its area rounds to.</summary>
    [Theory]
    [InlineData(AreaSurface.Planar)]
    [InlineData(AreaSurface.Ellipsoidal)]
    public void Check_AStripOfOneGridStep_IsAConflictInEitherMeasure(AreaSurface basis)
    {
        var county = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000_000, 10_000_000)));
        var layer = new PlanLayer(Card(Farmland, 1, Farmland), Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_000_001, 10_000_000))), county);
        var table = ConformityBook.Check(
            ConformityIndex.Build(Registry(layer)), Plane.Set(Plane.Polygon(Plane.Box(1_000_000, 0, 1_000_002, 1))), Subjects(1, "construction"), [Inside(Farmland)], RulebookEdition.Embedded, Terms with { Basis = basis });
        table.Value.StatusOf(0).Should().Be(VerdictStatus.Conflict);
    }

    [Fact]
    public void Turn_SameGroundTwice_IsRefusedByTheRulesName()
    {
        var registry = Registry(Line(Redline, (900, 900, 950, 950)));
        FluentActions.Invoking(() => Check(registry, [Stated("x-twice", new JudgesTwice())], "construction", Plot))
            .Should().Throw<InvalidOperationException>().WithMessage("*x-twice*P0*");
    }

    private sealed record LooksAtTheFirstPiece : ConformityRule
    {
        public override LayerSelection? Watches => LayerSelection.OfLine(Redline);

        public override void Judge(ref ConformityTurn turn)
        {
            foreach (var piece in turn.Ground)
            {
                if (piece.IsInside)
                {
                    turn.Allow(piece);
                }
            }
        }
    }

    private sealed record Flooded : ConformityRule
    {
        internal static readonly FindingKind Finding = new()
        {
            Code = "x-flooded", Severity = Severity.Rejected, Chinese = "淹没区 {0}", English = "flooded {0}", CureChinese = "避让", CureEnglish = "keep off",
        };

        public override void Judge(ref ConformityTurn turn) => turn.Against(VerdictStatus.Conflict, Finding, [Figure.Name("1998")]);
    }

    private sealed record JudgesTwice : ConformityRule
    {
        public override LayerSelection? Watches => LayerSelection.OfLine(Redline);

        public override void Judge(ref ConformityTurn turn)
        {
            foreach (var piece in turn.Ground)
            {
                turn.Allow(piece);
                turn.Allow(piece);
            }
        }
    }
}
