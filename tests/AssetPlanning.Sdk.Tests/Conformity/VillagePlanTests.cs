using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Conformity.PlanQuestions;

namespace AssetPlanning.Tests.Conformity;

public class VillagePlanTests
{
    [Fact]
    public void CheckVillagePlan_SoundPlan_HasOrderYearsAndTables()
    {
        var told = Judge(Village);
        told.Findings.Select(static finding => finding.Code.ToString()).Should().Equal(["rulebook.unconfirmed"], "the 5 % are practice, and say so");
        told.Value.Sequence.Select(static step => $"{step.Project} {step.Stage}").Should().Equal("road 0", "houses 1");
        told.Value.Years.Select(static year => $"{year.Year} {year.Cost}").Should().Equal("2026 800000.00", "2027 3000000.00");
        told.Value.Groups.Select(static group => FormattableString.Invariant($"{group.Group} {group.Before.In(AreaUnit.Hectare)} {group.After.In(AreaUnit.Hectare)}")).Should().Equal(
            "village-construction 15 17", "other-construction 0 0", "regional-infrastructure 3 3", " 82 80");
        told.Value.Reserve.Should().Be(Area.FromHectares(1));
    }

    /// <summary>5 % of the 17 公顷 of village construction land planned are 0.85 公顷.</summary>
    [Theory]
    [InlineData(0.85, VerdictStatus.Clear)]
    [InlineData(0.8501, VerdictStatus.Conflict)]
    public void CheckVillagePlan_FlexibleArea_IsHeldAgainstItsLimit(double hectares, VerdictStatus status) =>
        Judge(Village with { FlexibleArea = Area.FromHectares((decimal)hectares) }).Value.Flexible!.Status.Should().Be(status);

    [Fact]
    public void CheckVillagePlan_FlexibleAreaWithoutUses_IsNotChecked()
    {
        Judge(Village with { Uses = [] }).Value.Flexible!.Status.Should().Be(VerdictStatus.NotChecked);
        var doubtful = Judge(Village with { Uses = VillageUses.Add(Turned("unclear", "survey3:0809", "2023:0101", 1)) });
        doubtful.Value.Flexible!.Status.Should().Be(VerdictStatus.NotChecked, "what was set aside may be village construction land");
        Judge(Village with { FlexibleArea = null }).Value.Flexible.Should().BeNull();
    }

    /// <summary>A chain of three and one beside it: the beside one is of the first stage.</summary>
    [Fact]
    public void CheckVillagePlan_Projects_StandInStages()
    {
        VillageProject Of(string id, int first, params ValueList<SubjectId> after) => Road with { Id = id, FirstYear = first, LastYear = first, After = after };
        var told = Judge(Village with { Projects = [Of("d", 2028, "c", "a"), Of("c", 2027, "a"), Of("b", 2026), Of("a", 2026)] });
        told.Value.Sequence.Select(static step => $"{step.Project}{step.Stage}").Should().Equal("a0", "b0", "c1", "d2");
        told.About(FindingCatalogue.ProjectTooEarly).Should().BeEmpty();
        Judge(Village with { Projects = [Of("a", 2026), Of("b", 2026, "a")] }).About(FindingCatalogue.ProjectTooEarly).Should().BeEmpty("one can begin in the year the other ends");
        var circle = Judge(Village with { Projects = [Of("a", 2026, "b"), Of("b", 2026, "a"), Of("c", 2026, "c"), Of("d", 2026)] });
        circle.IsRefused.Should().BeTrue();
        circle.About(FindingCatalogue.ProjectsInACircle).Should().Equal("a", "b", "c");
    }

    /// <summary>A road is construction too; a wood needs no control of appearance, and a project of unknown use is asked for one.</summary>
    [Theory]
    [InlineData("2023:0301", 0)]
    [InlineData("2023:0703", 1)]
    [InlineData("2023:9999", 1)]
    public void CheckVillagePlan_WithoutAppearance_IsFoundWhereSomethingIsBuilt(string use, int found) =>
        Judge(Village with { Projects = [Road with { LandUse = use }], Appearance = [] }).About(FindingCatalogue.ProjectWithoutAppearance).Should().HaveCount(found);

    [Fact]
    public void CheckVillagePlan_EmptyPlan_TellsEveryContentMissing() =>
        Judge(Village with { FocusAreas = [], Projects = [], Appearance = [], Uses = [], FlexibleArea = null })
            .About(FindingCatalogue.VillageContentMissing).Should().HaveCount(4);
}
