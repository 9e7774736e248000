using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>Verdicts on rectangles, every number by hand.</summary>
public class VerdictTests
{
    private static readonly (int X0, int Y0, int X1, int Y1) Plot = (100, 100, 200, 200);

    /// <summary>A plot of 10,000 m² of which 40 × 100 lie on basic farmland: construction there is for the State Council (土地管理法 35, 44, 46).</summary>
    [Fact]
    public void LineControl_PlotPartlyOnFarmland_IsInConflictAndNeedsApproval()
    {
        var table = Check(Registry(Line(Farmland, (0, 0, 140, 1_000))), [Inside(Farmland)], "construction", Plot, (300, 300, 310, 310));
        table.Cell(0).Should().Be("Conflict NeedsApproval 4000 0");
        table.Cell(1).Should().Be("Clear Allowed 0 0");
        table.Value.CountOf(VerdictStatus.Conflict).Should().Be(1);

        var told = table.Value.VerdictOf(0).Value;
        var verdict = told.Verdicts.Should().ContainSingle().Subject;
        verdict.Ground!.Parts.Select(part => $"{part.Standing} {part.Area.SquareMetres:0} {string.Join(' ', part.Features)}")
            .Should().BeEquivalentTo(["Objected 4000 FeatureReference { Layer = permanent-basic-farmland, Item = 0 }", "Allowed 6000 "]);
        var ruling = verdict.Ground.Parts.Single(part => part.Standing == GroundStanding.Objected).Ruling!;
        ruling.By.Should().Be(new Code<Authority>("state-council"));
        ruling.Basis[0].Clause.Should().Contain("第四十四条");
        (told.Status, told.Consequence, told.OpenRules).Should().Be((VerdictStatus.Conflict, Consequence.NeedsApproval, 0));
        told.Constrained.SquareMetres.Should().Be(4_000m);
    }

    [Fact]
    public void LineControl_ActivityOnlyByKinship_TakesTheStrictestRulingOfWhatItCountsAs()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)));
        Check(registry, [Inside(Farmland)], "urban-construction", Plot).Cell(0).Should().Be("PartiallyCovered  0 4000", "the catalogue lists no urban construction there, and unlisted is not allowed");
        var kin = Terms with { Kinships = [new() { Activity = "urban-construction", CountsAs = ["construction", "fish-pond"] }] };
        Check(registry, [Inside(Farmland)], kin, "urban-construction", Plot).Cell(0).Should().Be("Conflict Forbidden 4000 0");
        Check(registry, [Inside(Farmland)], null, Plot).Cell(0).Should().Be("PartiallyCovered  0 4000");
    }

    [Fact]
    public void LineControl_AnyActivityInTheCore_IsForbidden() =>
        Check(Registry(Line("redline-core", (0, 0, 1_000, 1_000))), [Inside("redline-core")], "research", Plot).Cell(0).Should().Be("Conflict Forbidden 10000 0");

    [Fact]
    public void LineControl_OutsideTheUrbanBoundary_FollowsTheEntryForOutside()
    {
        var registry = Registry(Line(Boundary, (0, 0, 150, 1_000)));
        var rule = Stated("boundary", new LineControl { Line = Boundary, Outside = "outside-urban-boundary" });
        Check(registry, [rule], "urban-construction", Plot).Cell(0).Should().Be("Conflict Forbidden 5000 0");
        var village = Check(registry, [rule], "village-construction", (300, 0, 310, 10));
        village.Cell(0).Should().Be("Conflict Conditional 100 0");
        village.About(FindingCatalogue.RulingUnconfirmed).Should().Equal("outside-urban-boundary");
    }

    /// <summary>The layers cover 0–140 and 120–200 of the plot's width of 100: 4,000 + 8,000 in the lists, 10,000 in the union.</summary>
    [Fact]
    public void Constrained_OverlappingLayers_IsOnceInTheUnionAndTwiceInTheLists()
    {
        var table = Check(Registry(Line(Farmland, (0, 0, 140, 1_000)), Line("forest-land", (120, 0, 300, 1_000))), [Inside(Farmland), Inside("forest-land")], "construction", Plot);
        table.Value.ConstrainedOf(0).SquareMetres.Should().Be(10_000m);
        var told = table.Value.VerdictOf(0).Value;
        told.Constrained.SquareMetres.Should().Be(10_000m);
        told.Verdicts.Select(verdict => verdict.Ground!.Objected.SquareMetres).Should().BeEquivalentTo([4_000m, 8_000m]);
    }

    /// <summary>Two features of one line over the same ground are one square metre each in the verdict of the line.</summary>
    [Fact]
    public void LineControl_TwoFeaturesOverTheSameGround_CountsItOnce()
    {
        var table = Check(Registry(Line(Farmland, (100, 100, 140, 200), (120, 100, 160, 200))), [Inside(Farmland)], "construction", Plot);
        table.Cell(0).Should().Be("Conflict NeedsApproval 6000 0");
        table.Value.VerdictOf(0).Value.Verdicts[0].Ground!.Parts.Where(part => part.Features.Count == 2).Sum(part => part.Area.SquareMetres).Should().Be(2_000m);
    }

    [Fact]
    public void Tolerance_AtAndAboveTheThreshold_IsWithinAndConflict()
    {
        var rule = Inside(Farmland) with { Tolerance = new() { Most = Area.FromSquareMetres(100), Basis = Clause } };
        var table = Check(Registry(Line(Farmland, (0, 0, 140, 1_000))), [rule], "construction", (139, 100, 239, 200), (138, 100, 238, 200));
        table.Cell(0).Should().Be("WithinTolerance Allowed 100 0");
        table.Cell(1).Should().Be("Conflict NeedsApproval 200 0");
        table.Findings.Single(finding => finding.Code == FindingCatalogue.ObjectionTolerated.Code).Chinese.Should().Contain("100.00 m²").And.Contain("《测试条例》");
    }

    [Fact]
    public void UseMatrix_AllowedRestrictedForbiddenUnlisted_AreFourVerdicts()
    {
        var matrix = Stated("matrix", new UseMatrix
        {
            Layers = LayerSelection.Of("zones"),
            Pairs =
            [
                new() { Zone = "village", Ruling = Ruling("tourism", Consequence.Allowed) },
                new() { Zone = "farm", Ruling = Ruling("tourism", Consequence.Conditional) },
                new() { Zone = "eco", Ruling = Ruling("tourism", Consequence.Forbidden) },
            ],
        });
        var registry = Registry(Zones("zones", (0, 0, 100, 100, "village"), (100, 0, 200, 100, "farm"), (200, 0, 300, 100, "eco"), (300, 0, 400, 100, "reserve"), (350, 0, 450, 100, "village")));
        var table = Check(registry, [matrix], "tourism", (10, 10, 20, 20), (90, 0, 110, 10), (190, 0, 210, 10), (310, 0, 320, 10), (360, 0, 370, 10), (500, 500, 510, 510));
        table.Cell(0).Should().Be("Clear Allowed 0 0");
        table.Cell(1).Should().Be("Conflict Conditional 100 0");
        table.Cell(2).Should().Be("Conflict Forbidden 200 0");
        table.Cell(3).Should().Be("NotChecked  0 100", "the pair is not listed");
        table.Cell(4).Should().Be("NotChecked  0 100", "one of two zones is silent");
        table.Cell(5).Should().Be("NotChecked  0 100", "no zone lies there");
        Check(registry, [matrix], "mining", (10, 10, 20, 20)).About(FindingCatalogue.ActivityUnlisted).Should().Equal("P0");
    }

    /// <summary>002-003: a project has to lie in an adopted village plan; half of this one does not.</summary>
    [Fact]
    public void ZoneControl_ForOutside_WantsTheGroundInside()
    {
        var plan = Line("village", (100, 100, 150, 200));
        var layer = new PlanLayer(plan.Entry with { Kind = PlanLayerKind.VillagePlan, Line = null }, plan.Features, plan.Extent);
        var rule = Stated("within", new ZoneControl { Layers = LayerSelection.OfKind(PlanLayerKind.VillagePlan), ForOutside = true, Rulings = [Ruling("village-construction", Consequence.Forbidden)] });
        Check(Registry(layer), [rule], "village-construction", Plot).Cell(0).Should().Be("Conflict Forbidden 5000 0");
    }

    /// <summary>003-012: 滨水禁建带, 30 m along a river through the plot: 100 × 60 m of it.</summary>
    [Fact]
    public void ZoneControl_RiversideBan_ForbidsInsideTheBand()
    {
        var river = LineSet.FromGeometries([Plane.Line((0, 1_500_000), (10_000_000, 1_500_000))], Plane.Frame, IngestionLimits.Default);
        var arc = new ArcApproximation { Side = ArcSide.Circumscribed, EdgesPerQuarter = 8 };
        var card = Card("bank", 1) with { Kind = PlanLayerKind.DerivedZone, Origin = new() { Source = "river", Distance = 30, Basis = Clause } };
        var county = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10_000_000, 10_000_000)));
        var registry = Registry(DerivedZone.Along(card, river, LineBuffer.Flat, arc, county));
        var rule = Stated("bank", new ZoneControl { Layers = LayerSelection.Of("bank"), ForOutside = false, Rulings = [Ruling("hotel", Consequence.Forbidden)] });
        var table = ConformityBook.Check(
            ConformityIndex.Build(registry), Plane.Set(Plane.Polygon(Plane.Box(1_000_000, 1_000_000, 2_000_000, 2_000_000))), Subjects(1, "hotel"), [rule], RulebookEdition.Embedded, Terms);
        table.Cell(0).Should().Be("Conflict Forbidden 6000 0");
    }

    [Fact]
    public void Rules_DependencyNotChecked_AreSkippedAndSkippedIsNotPassed()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)));
        var later = Inside(Farmland) with { DependsOn = [Redline] };
        var table = Check(registry, [later, Inside(Redline)], "construction", Plot);
        table.Value.Rules.Select(rule => rule.Id.ToString()).Should().Equal(Redline, Farmland);
        table.Cell(0, 0).Should().Be("NotChecked  0 10000");
        table.Cell(0, 1).Should().Be("NotChecked  0 10000");
        table.About(FindingCatalogue.RuleSkipped).Should().Equal("P0");
        var bereft = Check(registry, [Inside(Farmland) with { DependsOn = ["nowhere"] }], "construction", Plot);
        bereft.Cell(0).Should().Be("NotChecked  0 10000");
        bereft.About(FindingCatalogue.RuleBereft).Should().Equal(Farmland);
        Check(registry, [Inside(Farmland) with { DependsOn = [Redline] }, Inside(Redline) with { DependsOn = [Farmland] }], "construction", Plot)
            .ShouldBeRefused(FindingCatalogue.RulesInACircle);
        Check(registry, [Inside(Farmland), Inside(Farmland)], "construction", Plot).ShouldBeRefused(FindingCatalogue.RuleTwice);
    }

    [Fact]
    public void Rules_OutsideOfTheirTerm_AreLeftOutAndTold()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)));
        foreach (var (rule, left) in new[]
        {
            (Inside(Farmland) with { From = Terms.On }, false),
            (Inside(Farmland) with { From = Terms.On.AddDays(1) }, true),
            (Inside(Farmland) with { Until = Terms.On }, true),
            (Inside(Farmland) with { Until = Terms.On.AddDays(1) }, false),
        })
        {
            var table = Check(registry, [rule], "construction", Plot);
            table.Value.Rules.Count.Should().Be(left ? 0 : 1);
            table.About(FindingCatalogue.RuleNotInForce).Should().HaveCount(left ? 1 : 0);
            table.Value.StatusOf(0).Should().Be(left ? VerdictStatus.NotChecked : VerdictStatus.Conflict);
        }
    }

    [Fact]
    public void Advisory_Rule_IsListedAndDecidesNothing()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)), Line(Redline, (900, 900, 950, 950)));
        var table = Check(registry, [Inside(Farmland) with { Severity = RuleSeverity.Advisory }, Inside(Redline)], "construction", Plot);
        table.Value.StatusOf(0).Should().Be(VerdictStatus.Clear);
        table.Value.ConstrainedOf(0).Should().Be(MeasuredArea.Zero);
        table.Value.VerdictOf(0).Value.Verdicts.Select(verdict => verdict.Status).Should().BeEquivalentTo([VerdictStatus.Conflict, VerdictStatus.Clear]);
    }

    [Fact]
    public void Override_OnWhatWasFound_HoldsBesideTheOriginal()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)));
        var decision = new VerdictOverride
        {
            Subject = "P0", Rule = Farmland, Found = VerdictStatus.Conflict, Decided = VerdictStatus.Clear, Consequence = Consequence.Allowed,
            Reason = "国务院已批准", By = "zhang-san", On = new(2026, 1, 1),
        };
        var table = Check(registry, [Inside(Farmland)], Terms with { Overrides = [decision] }, "construction", Plot);
        table.Cell(0).Should().Be("Conflict NeedsApproval 4000 0");
        var told = table.Value.VerdictOf(0).Value;
        (told.Status, told.Decided, told.DecidedConsequence).Should().Be((VerdictStatus.Conflict, VerdictStatus.Clear, Consequence.Allowed));
        told.Verdicts[0].Override.Should().Be(decision);
        table.About(FindingCatalogue.VerdictOverridden).Should().Equal("P0");

        var stale = Check(registry, [Inside(Farmland)], Terms with { Overrides = [decision with { Found = VerdictStatus.NotChecked }] }, "construction", Plot);
        stale.About(FindingCatalogue.OverrideStale).Should().Equal("P0");
        stale.Value.VerdictOf(0).Value.Decided.Should().Be(VerdictStatus.Conflict);
        Check(registry, [Inside(Farmland)], Terms with { Overrides = [decision with { Subject = "P9" }] }, "construction", Plot).About(FindingCatalogue.OverrideOfNothing).Should().Equal("P9");
        FluentActions.Invoking(() => decision with { Reason = " " }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Why_OfOneVerdict_SumsThePiecesAndReplays()
    {
        var rule = Inside(Farmland) with { Tolerance = new() { Most = Area.FromSquareMetres(100), Basis = Clause } };
        var told = Check(Registry(Line(Farmland, (100, 100, 140, 200), (120, 100, 160, 200))), [rule], "construction", Plot).Value.VerdictOf(0);
        var steps = told.Why.Steps;
        steps.Should().NotBeEmpty();
        foreach (var step in steps)
        {
            (step.Replay() ?? step.Result).Should().Be(step.Result);
        }

        var objected = steps.Single(step => step.Key.Term == FigureTerms.ObjectedArea.Code);
        objected.Result.MeasuredArea.SquareMetres.Should().Be(6_000m);
        objected.Operands.Should().HaveCount(3);
        steps.Where(step => step.Key.Term == FigureTerms.GroundPiece.Code && step.Basis!.Clause.Contains("第四十四条", StringComparison.Ordinal)).Should().HaveCount(3);
        steps.Single(step => step.Key.Term == FigureTerms.ThresholdSide.Code).Result.Count.Should().Be(1);
    }

    [Fact]
    public void Check_TwoSubjectsOfOneName_IsRefused()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)));
        var subject = Subjects(1, "construction")[0];
        ConformityBook.Check(ConformityIndex.Build(registry), Boxes(Plot, Plot), [subject, subject], [Inside(Farmland)], RulebookEdition.Embedded, Terms)
            .ShouldBeRefused(FindingCatalogue.SubjectTwice);
        FluentActions.Invoking(() => ConformityBook.Check(ConformityIndex.Build(registry), Boxes(Plot, Plot), [subject], [], RulebookEdition.Embedded, Terms)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Check(registry, [Inside(Farmland)], Terms with { Basis = AreaSurface.Ellipsoidal }, "construction", Plot)).Should().Throw<ArgumentException>();
    }
}
