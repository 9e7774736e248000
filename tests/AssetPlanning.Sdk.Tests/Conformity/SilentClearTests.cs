using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>Layers that look sound and are not: none of them makes ground Clear.</summary>
public class SilentClearTests
{
    private static readonly (int X0, int Y0, int X1, int Y1) Plot = (100, 100, 200, 200);

    private static readonly StatedRule Growth = Stated("boundary", new LineControl { Line = Boundary, Outside = "outside-urban-boundary" });

    private static readonly StatedRule Within = Stated("within", new ZoneControl
    {
        Layers = LayerSelection.OfKind(PlanLayerKind.VillagePlan), ForOutside = true, Rulings = [Ruling("village-construction", Consequence.Forbidden)],
    });

    /// <summary>To lie inside the growth boundary is a favour: one that is not approved does not grant it.</summary>
    [Fact]
    public void LineControl_BoundaryInTheMaking_DoesNotPutGroundInside()
    {
        var draft = Layer(Card("big", 1, Boundary) with { Force = LegalForce.Draft }, (0, 0, 1_000, 1_000));
        Check(Registry(draft), [Growth], "urban-construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
        var adopted = Layer(Card("small", 1, Boundary), (0, 0, 150, 1_000));
        Check(Registry(adopted, draft), [Growth], "urban-construction", Plot).Cell(0).Should().Be("Conflict Forbidden 5000 0", "half of the plot is outside the boundary in force");
    }

    /// <summary>Declared 1, holds 2: the one too many would clear its ground.</summary>
    [Fact]
    public void LineControl_OneFeatureTooMany_GrantsNothing()
    {
        var layer = Layer(Card(Boundary, 1, Boundary), (0, 0, 50, 50), (100, 100, 200, 200));
        Check(Registry(layer), [Growth], "urban-construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
    }

    [Fact]
    public void ZoneControl_VillagePlanInTheMaking_IsNoAdoptedPlan()
    {
        var card = Card("village", 1) with { Kind = PlanLayerKind.VillagePlan };
        Check(Registry(Layer(card, Plot)), [Within], "village-construction", Plot).Cell(0).Should().Be("Clear Allowed 0 0");
        Check(Registry(Layer(card with { Force = LegalForce.Draft }, Plot)), [Within], "village-construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
    }

    /// <summary>The plan in force has no zone there; that a draft would allow it allows nothing.</summary>
    [Fact]
    public void UseMatrix_OnlyADraftAllows_IsUnlisted()
    {
        var (adopted, draft) = (Zones("m1", (0, 0, 50, 50, "eco")), Zones("m2", (0, 0, 1_000, 1_000, "town")));
        var registry = Registry(adopted, new PlanLayer(draft.Entry with { Force = LegalForce.Draft }, draft.Features, County));
        Check(registry, [Matrix(Ruling("construction", Consequence.Allowed))], "construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
        Check(registry, [Matrix(Ruling("construction", Consequence.Forbidden))], "construction", Plot).Cell(0).Should().Be("Conflict Forbidden 10000 0", "what a draft draws restricts");
    }

    /// <summary>Which of two rulings on one pair is listed first changes nothing: the stricter holds.</summary>
    [Theory]
    [InlineData(Consequence.Allowed, Consequence.Forbidden)]
    [InlineData(Consequence.Forbidden, Consequence.Allowed)]
    public void Rulings_OnePairTwice_TheStricterHolds(Consequence first, Consequence second)
    {
        var zones = Registry(Zones("m", (0, 0, 1_000, 1_000, "town")));
        Check(zones, [Matrix(Ruling("construction", first), Ruling("construction", second))], "construction", Plot).Cell(0).Should().Be("Conflict Forbidden 10000 0");
        var ban = Stated("ban", new ZoneControl { Layers = LayerSelection.Of("m"), ForOutside = false, Rulings = [Ruling("hotel", first), Ruling("hotel", second)] });
        Check(zones, [ban], "hotel", Plot).Cell(0).Should().Be("Conflict Forbidden 10000 0");
    }

    /// <summary>The boundary of 2015 beside that of 2024: where the later version speaks, the earlier grants nothing.</summary>
    [Fact]
    public void LineControl_SupersededVersion_GrantsNothingWhereTheLaterSpeaks()
    {
        var old = Layer(Card("old", 1, Boundary) with { Version = new("master-plan", 1), Approved = new(2015, 1, 1) }, (0, 0, 1_000, 1_000));
        var now = Card("new", 1, Boundary) with { Version = new("master-plan", 2) };
        var table = Check(Registry(old, Layer(now, (0, 0, 50, 50))), [Growth], "urban-construction", Plot);
        table.Cell(0).Should().Be("Conflict Forbidden 10000 0");
        table.About(FindingCatalogue.LayerSuperseded).Should().Equal("old");
        var west = new PlanLayer(now, Boxes((0, 0, 50, 50)), Boxes((0, 0, 90, 1_000)));
        Check(Registry(old, west), [Growth], "urban-construction", Plot).Cell(0).Should().Be("Clear Allowed 0 0", "the later version does not speak for the plot");
        Check(Registry(old, Layer(now with { Approved = Terms.On.AddDays(1) }, (0, 0, 50, 50))), [Growth], "urban-construction", Plot).Cell(0)
            .Should().Be("Clear Allowed 0 0", "the later version is not in force yet");
    }

    /// <summary>Rivers are known inside the county; one 20 m outside of it reaches 10 m in: the strip of 30 m along the border is not known.</summary>
    [Fact]
    public void DerivedZone_AlongTheBorderOfItsExtent_IsNotKnown()
    {
        var arc = new ArcApproximation { Side = ArcSide.Circumscribed, EdgesPerQuarter = 8 };
        var card = Card("bank", 0) with { Kind = PlanLayerKind.DerivedZone, Origin = new() { Source = "river", Distance = 30, Basis = Clause } };
        var registry = Registry(DerivedZone.Along(card, LineSet.FromGeometries([], Frame, IngestionLimits.Default), LineBuffer.Round, arc, County));
        var ban = Stated("bank", new ZoneControl { Layers = LayerSelection.Of("bank"), ForOutside = false, Rulings = [Ruling("hotel", Consequence.Forbidden)] });
        var table = Check(registry, [ban], "hotel", (0, 100, 10, 110), (0, 200, 100, 300), (100, 100, 200, 200));
        Enumerable.Range(0, 3).Select(at => table.Value[at, 0].Status).Should().Equal(VerdictStatus.NotChecked, VerdictStatus.PartiallyCovered, VerdictStatus.Clear);
        table.Value[1, 0].Open.SquareMetres.Should().BeInRange(3_000m, 3_020m, "100 m by 30 m, and the strip is drawn too wide rather than too narrow");
    }

    /// <summary>Who clipped the file corrected its card: the list of expected layers has the maker's count.</summary>
    [Fact]
    public void Of_CardOtherThanExpected_KnowsNothing()
    {
        var there = Layer(Card("redline", 1, Redline), (900, 900, 950, 950));
        var registry = PlanLayerRegistry.Of([there], RulebookEdition.Embedded, [there.Entry with { DeclaredCount = 101 }]);
        registry.About(FindingCatalogue.LayerNotAsExpected).Should().Equal("redline");
        registry.Findings.Single(finding => finding.Code == FindingCatalogue.LayerNotAsExpected.Code).Chinese.Should().Contain("声明图斑数");
        Check(registry.Value, [Inside(Redline)], "development-construction", Plot, (910, 910, 920, 920)).Cell(0).Should().Be("NotChecked  0 10000");
        Check(registry.Value, [Inside(Redline)], "development-construction", (910, 910, 920, 920)).Cell(0).Should().Be("Conflict Forbidden 100 0");
        PlanLayerRegistry.Of([there], RulebookEdition.Embedded, [there.Entry with { Source = Clause }]).Findings.Should().BeEmpty("where it comes from decides nothing");
    }

    /// <summary>Two declared, one lost and the other delivered twice: two are there.</summary>
    [Fact]
    public void IsComplete_CopyInPlaceOfALostFeature_IsFalse()
    {
        var layer = Layer(Card("redline", 2, Redline), (900, 900, 950, 950), (900, 900, 950, 950));
        (layer.IsComplete, layer.Repeated, layer.Missing).Should().Be((false, 1, 1));
        var registry = PlanLayerRegistry.Of([layer], RulebookEdition.Embedded);
        registry.About(FindingCatalogue.FeaturesRepeated).Should().Equal("redline");
        Check(registry.Value, [Inside(Redline)], "construction", Plot).Cell(0).Should().Be("NotChecked  0 10000");
    }

    /// <summary>The copy begins at another corner, and stores its parts the other way round.</summary>
    [Fact]
    public void IsComplete_CopyStoredFromAnotherCornerOn_IsACopy()
    {
        var factory = new GeometryFactory();
        Polygon one = Box(900, 900, 950, 950), other = Box(960, 900, 970, 910);
        Polygon[] turned = [Turned(other), Turned(one)];
        var layer = new PlanLayer(Card("redline", 2, Redline), Set(factory.CreateMultiPolygon([one, other]), factory.CreateMultiPolygon(turned)), County);
        (layer.IsComplete, layer.Repeated, layer.Missing).Should().Be((false, 1, 1));

        Polygon Turned(Polygon box) => factory.CreatePolygon([.. box.Coordinates[2..], .. box.Coordinates[1..3]]);
    }

    /// <summary>Two halves of a square have one box and one area, and are two features.</summary>
    [Fact]
    public void IsComplete_TwoHalvesOfASquare_AreNoCopies()
    {
        Geometry?[] halves =
        [
            Plane.PolygonIn(Frame, [(1_000_000, 1_000_000), (2_000_000, 1_000_000), (1_000_000, 2_000_000)]),
            Plane.PolygonIn(Frame, [(1_000_000, 1_000_000), (2_000_000, 1_000_000), (2_000_000, 2_000_000)]),
        ];
        new PlanLayer(Card("redline", 2, Redline), Set(halves), County).IsComplete.Should().BeTrue();
    }

    /// <summary>Boxes around the rejected features of another reading say nothing of where this layer's lie.</summary>
    [Fact]
    public void Constructor_EnvelopesOfAnotherLayer_AreRefused()
    {
        Geometry?[] given = [Plane.PolygonIn(Frame, [(1_000_000, 1_000_000), (1_500_000, 1_500_000), (1_500_000, 1_000_000), (1_000_000, 1_500_000)])];
        var (features, again) = (Set(given), Set(given));
        FluentActions.Invoking(() => new PlanLayer(Card("redline", 1, Redline), features, County, null, RejectedEnvelopes.Of(given, again))).Should().Throw<ArgumentException>();
        new PlanLayer(Card("redline", 1, Redline), features, County, null, RejectedEnvelopes.Of(given, features)).IsComplete.Should().BeTrue("it is in doubt only where the feature lies");
    }

    /// <summary>An activity whose kin are listed in two entries counts as all of them.</summary>
    [Fact]
    public void Kinships_OneActivityTwice_CountAsAll()
    {
        ValueList<ActivityKinship> kin = [new() { Activity = "x-works", CountsAs = ["construction"] }, new() { Activity = "x-works", CountsAs = ["fish-pond"] }];
        Check(Registry(Line(Farmland, (0, 0, 140, 1_000))), [Inside(Farmland)], Terms with { Kinships = kin }, "x-works", Plot).Cell(0).Should().Be("Conflict Forbidden 4000 0");
    }

    private static StatedRule Matrix(params ActivityRuling[] rulings) => Stated("matrix", new UseMatrix
    {
        Layers = LayerSelection.OfKind(PlanLayerKind.MasterPlan), Pairs = [.. rulings.Select(ruling => new ZoneUse { Zone = "town", Ruling = ruling })],
    });

    private static PlanLayer Layer(PlanLayerEntry card, params (int X0, int Y0, int X1, int Y1)[] boxes) => new(card, Boxes(boxes), County);
}
