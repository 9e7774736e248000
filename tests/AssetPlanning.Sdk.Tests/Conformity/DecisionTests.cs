using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Conformity.PlanQuestions;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>Decisions in the table, incentives after the bottom line, exact ground of conflicts, measured set-backs.</summary>
public class DecisionTests
{
    private static readonly VerdictOverride Decision = new()
    {
        Subject = "P0", Rule = Farmland, Found = VerdictStatus.Conflict, Decided = VerdictStatus.WithinTolerance, Consequence = Consequence.Conditional, Reason = "已批准", By = "zhang-san", On = new(2026, 1, 1),
    };

    [Fact]
    public void Table_WithADecision_CarriesItBesideTheOriginal()
    {
        var table = CheckedPlots(Decision, Decision with { Rule = Guide, Decided = VerdictStatus.Clear, Consequence = Consequence.Allowed });
        var rule = table.Rules.Index().First(static row => row.Item.Id == Farmland).Index;
        (table[0, rule].Status, table[0, rule].Override).Should().Be((VerdictStatus.Conflict, Decision));
        table[0, 1 - rule].Override!.Decided.Should().Be(VerdictStatus.Clear, "the guiding rule was decided too, and decides nothing");
        table[1, rule].Override.Should().BeNull();
        (table.StatusOf(0), table.DecidedOf(0), table.DecidedConsequenceOf(0)).Should().Be((VerdictStatus.Conflict, VerdictStatus.WithinTolerance, (Consequence?)Consequence.Conditional));
        (table.CountOf(VerdictStatus.Conflict), table.CountDecided(VerdictStatus.Conflict)).Should().Be((1, 0));
        for (var subject = 0; subject < 2; subject++)
        {
            var told = table.VerdictOf(subject).Value;
            (table.DecidedOf(subject), table.DecidedConsequenceOf(subject)).Should().Be((told.Decided, told.DecidedConsequence));
        }
    }

    [Fact]
    public void Table_WithAStaleDecision_DoesNotCarryIt()
    {
        var table = CheckedPlots(Decision with { Found = VerdictStatus.NotChecked });
        (table[0, 0].Override, table.DecidedOf(0)).Should().Be(((VerdictOverride?)null, VerdictStatus.Conflict));
    }

    [Fact]
    public void GrantIncentives_BothEligible_OnlyTheOneThatKeepsTheBottomLineGetsAny()
    {
        var told = Granted(Quick);
        told.Value.Lines.Select(static line => $"{line.Subject} {line.Answer} {line.BottomLine} {string.Join(' ', line.Granted)}").Should().Equal("P0 Eligible Conflict ", "P1 Eligible Clear fast-track");
        told.About(FindingCatalogue.IncentiveBottomLineOpen).Should().Equal("P0");
        var notStock = PlanBook.GrantIncentives([Quick], CheckedPlots(), [Facts("P1") with { Facets = [] }]);
        notStock.Value.Lines.Single().Granted.Should().BeEmpty("what is not known is not a yes");
    }

    /// <summary>A guiding rule may be eased, a binding one not, and one nobody knows counts as binding.</summary>
    [Theory]
    [InlineData(Guide, false)]
    [InlineData(Farmland, true)]
    [InlineData("nowhere", true)]
    public void GrantIncentives_ThatEase_AreRefusedUnlessTheRuleOnlyGuides(string rule, bool refused)
    {
        var told = Granted(Easing(rule));
        told.Value.Refused.Should().HaveCount(refused ? 1 : 0);
        told.Value.Lines.Should().HaveCount(refused ? 0 : 2);
        CheckedPlots().StatusOf(0).Should().Be(VerdictStatus.Conflict, "no incentive changes a verdict");
    }

    [Fact]
    public void GrantIncentives_WithAParameterOfControl_IsRefused()
    {
        var told = Granted(Quick with { Policy = Quick.Policy with { Rows = [LooserShare] } });
        told.Value.Refused.Should().Equal("stock-land");
        told.Value.Lines.Count.Should().Be(0);
    }

    /// <summary>The farmland of the page on verdicts: west of a line from (130, 50) to (170, 250), 5,000 m² of a box of 10,000, a quadrangle.</summary>
    [Fact]
    public void GroundOf_AConflict_IsExactlyTheGroundTold()
    {
        var registry = Registry(
            new PlanLayer(Card(Farmland, 1, Farmland), Set(Tests.Spatial.Plane.PolygonIn(Frame, [(0, 500_000), (1_300_000, 500_000), (1_700_000, 2_500_000), (0, 2_500_000)])), County),
            Line(Boundary, (500, 500, 600, 600), (100, 100, 200, 200)));
        var conflict = PlanMerge.Compare(registry, PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded).Value.Conflicts.Single();
        var ground = PlanMerge.GroundOf(registry, conflict).Value;
        ground.Area.Should().Be(conflict.Area).And.Be(MeasuredArea.FromSquareMetres(5_000m));
        (ground.RingCount, ground.Origin).Should().Be((1, FragmentOrigin.Traced));
        ground.ToGeometry().Area.Should().Be(5_000);
        ground.RingOf(0).ToArray().Select(static corner => (corner.Easting - 500_000, corner.Northing - 2_500_000)).Distinct()
            .Should().BeEquivalentTo([(100.0, 100.0), (140.0, 100.0), (160.0, 200.0), (100.0, 200.0)]);
        conflict.Where.Should().Be(new PlanBox(500_100, 2_500_100, 500_170, 2_500_200), "the box is wider than the ground");
    }

    [Fact]
    public void GroundOf_LayersThatChanged_IsRefused()
    {
        PlanLayer farmland = Line(Farmland, (0, 0, 140, 1_000));
        var registry = Registry(farmland, Line(Boundary, (100, 0, 300, 1_000)));
        var conflict = PlanMerge.Compare(registry, PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded).Value.Conflicts.Single();
        PlanMerge.GroundOf(registry, conflict).Value.Area.SquareMetres.Should().Be(40_000m);
        PlanMerge.GroundOf(Registry(farmland), conflict).IsRefused.Should().BeTrue();
        PlanMerge.GroundOf(registry, conflict with { First = new(conflict.First.Layer, 7) }).IsRefused.Should().BeTrue();
    }

    /// <summary>Two buildings 7 m and 9 m off the road: 7 m hold, whatever the design states.</summary>
    [Theory]
    [InlineData(7, 10, VerdictStatus.Clear, 1)]
    [InlineData(8, 10, VerdictStatus.Conflict, 1)]
    [InlineData(7, 7, VerdictStatus.Clear, 0)]
    public void ConditionCheck_WithRegisteredGround_MeasuresTheSetback(int asked, int stated, VerdictStatus status, int differs)
    {
        var told = ConditionCheck.Of(Kept("road", asked), Stays(stated), Street);
        told.Value.Results.Single().Should().Be(new ConditionResult { Condition = "退线 道路红线", Asked = $"≥ {asked} m", Designed = "7 m", Status = status });
        told.About(FindingCatalogue.SetbackDiffers).Should().HaveCount(differs);
        told.About(FindingCatalogue.SetbackAsStated).Should().BeEmpty();
    }

    [Fact]
    public void ConditionCheck_WithoutGround_ComparesAsStatedAndSaysSo()
    {
        foreach (var told in new[] { ConditionCheck.Of(Kept(null), Stays(5), Street), ConditionCheck.Of(Kept("elsewhere"), Stays(5), Street), ConditionCheck.Of(Kept("road"), Stays(5) with { Buildings = [] }, Street), ConditionCheck.Of(Kept("road"), Stays(5)) })
        {
            told.Value.Status.Should().Be(VerdictStatus.Clear);
            told.About(FindingCatalogue.SetbackAsStated).Should().Equal("L1");
        }
    }

    /// <summary>A road that did not arrive whole may run nearer: it can break a set-back and never make one kept.</summary>
    [Theory]
    [InlineData(7, VerdictStatus.NotChecked)]
    [InlineData(8, VerdictStatus.Conflict)]
    public void ConditionCheck_RoadIncomplete_IsNeverClear(int asked, VerdictStatus status)
    {
        var street = Registry(Street.Find("buildings")!, new PlanLayer(Card("road", 2), Boxes((0, 0, 100, 10)), County));
        ConditionCheck.Of(Kept("road", asked), Stays(10), street).Value.Status.Should().Be(status);
    }
}
