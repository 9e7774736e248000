using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>多规合一 on rectangles, every number by hand.</summary>
public class PlanMergeTests
{
    /// <summary>Farmland 0–140 and urban boundary 100–300, both the full height of 1,000 m: 40,000 m² of what may not meet.</summary>
    [Fact]
    public void Compare_LinesThatMayNotMeet_NamesWhoWhereHowMuchAndWhichPrevails()
    {
        var boundary = Line(Boundary, (100, 0, 300, 1_000));
        boundary = new(boundary.Entry with { Force = LegalForce.Statutory }, boundary.Features, County);
        var merged = PlanMerge.Compare(Registry(Line(Farmland, (0, 0, 140, 1_000)), boundary), PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded);
        var found = merged.Value.Conflicts.Should().ContainSingle().Subject;
        (found.First.Layer, found.Second.Layer, found.Kind).Should().Be((new SubjectId(Farmland), new SubjectId(Boundary), PlanConflictKind.LinesMeet));
        found.Area.SquareMetres.Should().Be(40_000m);
        found.Where.Should().Be(new PlanBox(500_100, 2_500_000, 500_140, 2_501_000));
        found.Decision.Should().Be(new PrecedenceDecision { Prevails = Farmland, By = PrecedenceCriterion.Force });
        merged.Value.Overlaps.Should().Equal(new LayerOverlap { First = Farmland, Second = Boundary, Pairs = 1, Area = found.Area, Conflicts = 1 });
        merged.About(FindingCatalogue.PlansContradict).Should().Equal(Farmland + "/0");
        merged.Why.Steps.Should().ContainSingle().Which.Result.MeasuredArea.SquareMetres.Should().Be(40_000m);
    }

    [Theory]
    [InlineData(PlanTier.Province, LegalForce.Guiding, 2020, PrecedenceCriterion.Tier, "a")]
    [InlineData(PlanTier.County, LegalForce.Mandatory, 2020, PrecedenceCriterion.Force, "a")]
    [InlineData(PlanTier.County, LegalForce.Statutory, 2025, PrecedenceCriterion.Approved, "a")]
    [InlineData(PlanTier.County, LegalForce.Statutory, 2023, PrecedenceCriterion.Approved, "b")]
    [InlineData(PlanTier.County, LegalForce.Statutory, 2024, null, null)]
    public void Decide_TierForceDate_TheFirstThatTellsThemApart(PlanTier tier, LegalForce force, int year, PrecedenceCriterion? by, string? prevails)
    {
        var b = Card("b", 1) with { Force = LegalForce.Statutory, Approved = new(2024, 1, 1) };
        var a = b with { Id = "a", Tier = tier, Force = force, Approved = new(year, 1, 1) };
        foreach (var decision in new[] { PlanPrecedence.TierForceDate.Decide(a, b), PlanPrecedence.TierForceDate.Decide(b, a) })
        {
            (decision?.By, decision?.Prevails.ToString()).Should().Be((by, prevails));
        }
    }

    /// <summary>保护优先: with force first, a county's mandatory line goes before a guiding plan of the province.</summary>
    [Fact]
    public void Decide_ForceFirst_PutsTheBottomLineBeforeAHigherPlan()
    {
        var line = Card("line", 1);
        var guide = line with { Id = "guide", Tier = PlanTier.Province, Force = LegalForce.Guiding };
        PlanPrecedence.ForceTierDate.Decide(line, guide)!.Prevails.Should().Be(new SubjectId("line"));
        PlanPrecedence.TierForceDate.Decide(line, guide)!.Prevails.Should().Be(new SubjectId("guide"));
    }

    [Fact]
    public void Compare_ATie_IsUndecidedAndTold()
    {
        var merged = PlanMerge.Compare(Registry(Line(Farmland, (0, 0, 140, 1_000)), Line(Redline, (100, 0, 300, 1_000))), PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded);
        merged.Value.Conflicts.Single().Decision.Should().BeNull();
        merged.About(FindingCatalogue.PrecedenceUndecided).Should().ContainSingle();
        FluentActions.Invoking(() => new PlanPrecedence([PrecedenceCriterion.Tier, PrecedenceCriterion.Tier])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compare_UsesAndZones_ContradictOnlyWhereTheyDiffer()
    {
        PlanLayer Uses(string id, string use, (int, int, int, int) box) => new(
            Card(id, 1) with { Kind = PlanLayerKind.DetailedPlan, Features = [new() { Item = 0, LandUse = use }] }, Boxes(box), County);
        var merged = PlanMerge.Compare(
            Registry(
                Uses("a", "2023:0701", (0, 0, 20, 10)), Uses("b", "2023:0901", (10, 0, 30, 10)), Uses("c", "2023:0701", (0, 0, 20, 10)), Uses("d", "2020:0701", (15, 0, 20, 10)),
                Zones("y", (100, 0, 200, 10, "eco")), Zones("z", (150, 0, 250, 10, "town"), (100, 0, 110, 10, "farm"))),
            PlanPrecedence.TierForceDate,
            [new() { First = "town", Second = "eco", Basis = Clause }],
            RulebookEdition.Embedded);
        merged.Value.Conflicts.Select(found => $"{found.First.Layer}{found.Second.Layer}/{found.Second.Item} {found.Kind} {found.Area.SquareMetres:0}").Should().Equal(
            "ab/0 UsesDiffer 100", "ad/0 NotComparable 50", "bc/0 UsesDiffer 100", "bd/0 NotComparable 50", "cd/0 NotComparable 50", "yz/0 ZonesClash 500");
        merged.About(FindingCatalogue.PlansNotComparable).Should().HaveCount(3);
        merged.Value.Overlaps.Should().HaveCount(15);
    }

    [Fact]
    public void Compare_IncompleteLayer_SaysThatThereMayBeMore()
    {
        var layer = new PlanLayer(Card(Farmland, 2, Farmland), Boxes((0, 0, 10, 10)), County);
        var merged = PlanMerge.Compare(Registry(layer, Line(Redline, (900, 0, 910, 10))), PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded);
        merged.Value.Incomplete.Should().Equal(Farmland);
        merged.About(FindingCatalogue.PlansNotCovered).Should().Equal(Farmland);
        PlanUnity.Check([], merged.Value).Value.Space.Should().Be(UnityStatus.NotChecked);
    }

    [Fact]
    public void Check_ThreeUnities_EachByItself()
    {
        var space = PlanMerge.Compare(Registry(Line(Farmland, (0, 0, 10, 10)), Line(Redline, (900, 0, 910, 10))), PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded).Value;
        PlanStatement Says(string plan, GoalDirection direction, int hectares) => new()
        {
            Plan = new(plan, 1),
            Goals = [new() { Matter = "arable", Direction = direction }],
            Indicators = [new() { Indicator = "arable", Scope = "county", Year = 2035, Amount = Area.FromHectares(hectares) }],
        };
        var united = PlanUnity.Check([Says("a", GoalDirection.Hold, 5), Says("b", GoalDirection.Hold, 5)], space);
        united.Value.Should().Be(new UnityCheck { Goals = UnityStatus.Unified, Indicators = UnityStatus.Unified, Space = UnityStatus.Unified });
        var torn = PlanUnity.Check([Says("b", GoalDirection.Decrease, 4), Says("a", GoalDirection.Hold, 5)], space);
        torn.Value.Should().Be(new UnityCheck { Goals = UnityStatus.Contradictory, Indicators = UnityStatus.Contradictory, Space = UnityStatus.Unified });
        torn.Findings.Select(finding => finding.Chinese).Should().Contain(text => text.Contains("a@1", StringComparison.Ordinal) && text.Contains("40,000.00", StringComparison.Ordinal));
        PlanUnity.Check([Says("a", GoalDirection.Hold, 5) with { Goals = [new() { Matter = "arable", Direction = GoalDirection.Hold }, new() { Matter = "arable", Direction = GoalDirection.Increase }] }], space)
            .Value.Goals.Should().Be(UnityStatus.Contradictory, "a plan may contradict itself");
        PlanUnity.Check([Says("a", GoalDirection.Hold, 5)], space).Value.Goals.Should().Be(UnityStatus.NotChecked, "one plan agrees with nobody");
    }

    /// <summary>
    /// A project of 10,000 m² on basic farmland; 200 m east lies stock land of 10,000 m², 800 m east one of 20,000 m². With weights 2 : 1 : 1
    /// and a farthest distance of 1,000 m: 1/2·1 + 1/4·0.8 + 1/4·1 = 0.95 and 1/2·1/2 + 1/4·0.2 + 1/4 = 0.55.
    /// </summary>
    [Fact]
    public void Find_StockLand_IsRankedByTheStatedScore()
    {
        var registry = Registry(Line(Farmland, (0, 0, 140, 1_000)));
        (int, int, int, int)[] boxes = [(300, 0, 400, 100), (900, 0, 1_000, 200), (300, 200, 350, 300), (100, 300, 200, 400), (400, 400, 500, 500), (950, 300, 1_050, 400)];
        string[] uses = ["survey3:0601", "survey3:0601", "survey3:0601", "survey3:0601", "survey3:0101", "survey3:0601"];
        ValueList<ConformitySubject> subjects = [.. Subjects(6, "construction").Select((subject, at) => subject with { LandUse = uses[at] })];
        var table = ConformityBook.Check(ConformityIndex.Build(registry), Boxes(boxes), subjects, [Inside(Farmland)], RulebookEdition.Embedded, Terms).Value;
        var need = new RelocationNeed
        {
            Project = "mill", Needed = Area.FromHectares(1), StockClasses = ["survey3:0601"], FarthestDistance = 1_000,
            Weights = new(2, 1, 1),
        };
        var choice = RelocationSearch.Find(need, Boxes((0, 0, 100, 100)), table);
        choice.Value.Candidates.Select(place => $"{place.Rank} {place.Place} {place.Score}").Should().Equal("1 P0 0.95", "2 P1 0.55");
        choice.Value.Candidates.Select(place => $"{place.Fit} {place.Nearness} {place.Freedom}").Should().Equal("1 0.8 1", "0.5 0.2 1");
        choice.Value.Excluded.Select(place => $"{place.Place} {place.Bar}").Should().Equal("P2 TooSmall", "P3 InConflict", "P4 NotStock", "P5 NotChecked");
        choice.Why.Steps.Should().OnlyContain(step => (step.Replay() ?? step.Result) == step.Result).And.HaveCount(8);

        var nowhere = RelocationSearch.Find(need with { Needed = Area.FromHectares(9) }, Boxes((0, 0, 100, 100)), table);
        nowhere.About(FindingCatalogue.NowhereToMove).Should().Equal("mill");
        FluentActions.Invoking(() => new RelocationWeights(0, 0, 0)).Should().Throw<ArgumentException>();
    }
}
