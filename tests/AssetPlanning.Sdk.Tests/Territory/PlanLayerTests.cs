using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Territory;

public class PlanLayerTests
{
    private static readonly NetTopologySuite.Geometries.Polygon BowTie = Plane.PolygonIn(TestMap.Frame, [(0, 0), (1_000_000, 1_000_000), (1_000_000, 0), (0, 1_000_000)]);

    [Fact]
    public void IsComplete_AsManyFeaturesAsDeclared_IsTrue() => TestMap.Line(TestMap.Redline, (0, 0, 10, 10)).IsComplete.Should().BeTrue();

    [Theory]
    [InlineData(101, false)]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void IsComplete_HundredFeatures_OnlyIfHundredAreDeclared(int declared, bool expected)
    {
        var features = TestMap.Boxes([.. Enumerable.Range(0, 100).Select(at => (at, 0, at + 1, 1))]);
        new PlanLayer(TestMap.Card("redline", declared, TestMap.Redline), features, TestMap.County).IsComplete.Should().Be(expected);
    }

    /// <summary>Two boxes of 100 m² and 200 m²; clipped at x = 15 the second keeps 100 m²: as many features, less ground.</summary>
    [Fact]
    public void IsComplete_ClippedFeature_IsSeenByTheDeclaredTotal()
    {
        var card = TestMap.Card("redline", 2, TestMap.Redline) with
        {
            Total = new() { Area = Area.FromSquareMetres(300), OnEllipsoid = false, Tolerance = Area.FromSquareMetres(0.01m) },
        };
        new PlanLayer(card, TestMap.Boxes((0, 0, 10, 10), (10, 0, 30, 10)), TestMap.County).IsComplete.Should().BeTrue();
        var clipped = new PlanLayer(card, TestMap.Boxes((0, 0, 10, 10), (10, 0, 20, 10)), TestMap.County);
        clipped.IsComplete.Should().BeFalse();
        clipped.TotalDifference()!.Value.SquareMetres.Should().Be(-100m);
        PlanLayerRegistry.Of([clipped], RulebookEdition.Embedded).About(FindingCatalogue.TotalDiffers).Should().Equal("redline");
    }

    [Fact]
    public void IsComplete_TotalOnTheEllipsoidWithoutProjection_VouchesForNothing() =>
        new PlanLayer(
            TestMap.Card("redline", 1, TestMap.Redline) with { Total = new() { Area = Area.FromSquareMetres(100), OnEllipsoid = true, Tolerance = Area.Zero } },
            TestMap.Boxes((0, 0, 10, 10)),
            TestMap.County).IsComplete.Should().BeFalse();

    /// <summary>200 m by 10 m across the border at x = 1,000 m: 1,000 m² lie outside. One that ends on the border, and one twice covered by extents, do not.</summary>
    [Fact]
    public void Of_FeatureBeyondTheDeclaredExtent_IsToldWithItsArea()
    {
        var layer = TestMap.Line(TestMap.Redline, (900, 0, 1_000, 10), (900, 20, 1_100, 30), (10, 20, 30, 30));
        var told = PlanLayerRegistry.Of([layer], RulebookEdition.Embedded).Findings.Single(static finding => finding.Code == FindingCatalogue.FeatureOutsideExtent.Code);
        told.Subject.Should().Be((SubjectId)"ecological-redline/1");
        told.Arguments[0].MeasuredArea.SquareMetres.Should().Be(1_000m);

        var halves = new PlanLayer(layer.Entry with { DeclaredCount = 1 }, TestMap.Boxes((0, 0, 100, 10)), TestMap.Boxes((0, 0, 60, 10), (40, 0, 100, 10)));
        PlanLayerRegistry.Of([halves], RulebookEdition.Embedded).About(FindingCatalogue.FeatureOutsideExtent).Should().BeEmpty();
    }

    [Fact]
    public void RejectedEnvelopes_OfABowTie_IsItsBoxAndOfNoGeometryIsNone()
    {
        NetTopologySuite.Geometries.Geometry?[] given = [TestMap.Box(200, 0, 210, 10), BowTie];
        var envelopes = RejectedEnvelopes.Of(given, TestMap.Set(given));
        envelopes.AreComplete.Should().BeTrue();
        envelopes.Items.Should().Equal(1);
        envelopes.Boxes.PlanarAreaOf(0).SquareMetres.Should().Be(10_000m);
        given = [BowTie, null];
        RejectedEnvelopes.Of(given, TestMap.Set(given)).AreComplete.Should().BeFalse();
        FluentActions.Invoking(() => RejectedEnvelopes.Of([BowTie], TestMap.Set(given))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Constructor_FeatureDescribedTwiceOrNotThere_IsRefused()
    {
        foreach (ValueList<FeatureAttributes> features in new ValueList<FeatureAttributes>[] { [new() { Item = 1 }], [new() { Item = 0 }, new() { Item = 0 }] })
        {
            FluentActions.Invoking(() => new PlanLayer(TestMap.Card("redline", 1) with { Features = features }, TestMap.Boxes((0, 0, 1, 1)), TestMap.County))
                .Should().Throw<ArgumentException>().WithMessage("redline*");
        }
    }

    [Fact]
    public void Of_SpoiledCards_TellsAllOfThem()
    {
        var sound = TestMap.Line(TestMap.Redline, (0, 0, 10, 10));
        var twice = PlanLayerRegistry.Of([sound, sound], RulebookEdition.Embedded);
        twice.ShouldBeRefused(FindingCatalogue.LayerTwice);
        PlanLayerRegistry.Of([new(sound.Entry with { Line = null }, sound.Features, sound.Extent)], RulebookEdition.Embedded).ShouldBeRefused(FindingCatalogue.LineUnnamed);
        PlanLayerRegistry.Of([new(sound.Entry with { Line = "x-unheard-of" }, sound.Features, sound.Extent)], RulebookEdition.Embedded).ShouldBeRefused(FindingCatalogue.LineUnknown);
        var absent = PlanLayerRegistry.Of([sound], RulebookEdition.Embedded, [sound.Entry, TestMap.Card("farmland", 3, TestMap.Farmland)]);
        absent.About(FindingCatalogue.LayerAbsent).Should().Equal("farmland");
        absent.Value.Absent.Should().ContainSingle();
    }

    /// <summary>A line of 100 m with 30 m to each side, cut off square: 100 × 60 = 6,000 m².</summary>
    [Fact]
    public void Along_StraightLine_IsTheBandByHand()
    {
        var river = LineSet.FromGeometries([Plane.Line((0, 5_000_000), (1_000_000, 5_000_000))], Plane.Frame, IngestionLimits.Default);
        var extent = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000_000, 10_000_000)));
        var arc = new ArcApproximation { Side = ArcSide.Circumscribed, EdgesPerQuarter = 8 };
        var card = TestMap.Card("river-bank", 1) with { Kind = PlanLayerKind.DerivedZone, Origin = new() { Source = "river", Distance = 30, Basis = TestMap.Clause } };
        var bank = DerivedZone.Along(card, river, LineBuffer.Flat, arc, extent);
        bank.Features.PlanarAreaOf(0).SquareMetres.Should().Be(6_000m);
        bank.IsComplete.Should().BeTrue();
        FluentActions.Invoking(() => DerivedZone.Along(TestMap.Card("river-bank", 1), river, LineBuffer.Flat, arc, extent)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DerivedZone.Along(card with { Origin = card.Origin! with { Distance = Metres.Parse("1/3") } }, river, LineBuffer.Flat, arc, extent)).Should().Throw<ArgumentException>();
        DerivedZone.Along(card with { DeclaredCount = 2 }, river, LineBuffer.Flat, arc, extent).IsComplete.Should().BeFalse("a second line was declared");
    }

    [Fact]
    public void RatioRange_OfConditions_HoldsItsBounds()
    {
        var far = RatioRange.AtMost(Ratio.Parse("2.5"));
        far.Contains(Ratio.Parse("2.5")).Should().BeTrue();
        far.Contains(Ratio.Parse("2.501")).Should().BeFalse();
        new RatioRange(Ratio.Parse("0.3"), Ratio.Parse("0.4")).Contains(Ratio.Parse("0.29")).Should().BeFalse();
        FluentActions.Invoking(() => new RatioRange()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RatioRange(2, 1)).Should().Throw<ArgumentException>();
    }
}
