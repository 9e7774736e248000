using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Conformity.PlanQuestions;

namespace AssetPlanning.Tests.Conformity;

/// <summary>规划许可: the articles 36 to 41 of the planning law, one by one.</summary>
public class PermitCheckTests
{
    [Fact]
    public void CheckPermits_ContractThenLandThenWorks_IsClear()
    {
        var told = Ask(WorksPermit, LandPermit, Contract);
        told.Findings.Count.Should().Be(0);
        told.Value.Status.Should().Be(VerdictStatus.Clear);
        told.Value.Lines.Select(static line => line.Permit.ToString()).Should().Equal("C-1", "LP-1", "WP-1");
        told.Value.Lines[2].Preconditions.Should().ContainSingle().Which.MetBy.Should().Be(new SubjectId("LP-1"));
        told.Value.Lines[1].Conditions.Select(static result => result.Condition).Should().Equal("容积率", "建筑限高");
    }

    /// <summary>The first version was in force up to 30 June 2024, and the second from 1 July: on the day of the change the second holds.</summary>
    [Theory]
    [InlineData(1, "2024-06-30", VerdictStatus.Clear)]
    [InlineData(1, "2024-07-01", VerdictStatus.Conflict)]
    [InlineData(2, "2024-06-30", VerdictStatus.Conflict)]
    [InlineData(2, "2024-07-01", VerdictStatus.Clear)]
    public void CheckPermits_VersionOnTheDay_IsTheBasisOrNot(int version, string day, VerdictStatus status)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var told = Ask(Contract with { On = new(2024, 1, 1) }, LandPermit with { Plan = new("riverside", version), On = on });
        told.Value.Lines[1].Plan.Should().Be(status);
        told.About(FindingCatalogue.PermitPlanNotInForce).Should().HaveCount(status == VerdictStatus.Conflict ? 1 : 0);
        told.Findings.Where(static finding => finding.Code == "permit.plan-not-in-force").Select(static finding => finding.Basis!.Clause)
            .Should().Equal(status == VerdictStatus.Conflict ? ["第三十八条"] : []);
    }

    [Fact]
    public void CheckPermits_FiguresBeyondConditions_AreNamedOneByOne()
    {
        var told = Ask(Contract, LandPermit with { Figures = Figures with { FloorAreaRatio = Ratio.Parse("2.51"), Height = Metres.Parse("24.1") } });
        told.About(FindingCatalogue.PermitExceedsConditions).Should().Equal("LP-1", "LP-1");
        told.Value.Lines[1].Status.Should().Be(VerdictStatus.Conflict);
        told.Findings[0].Chinese.Should().Contain("2.51").And.Contain("≤ 2.5");
    }

    [Fact]
    public void CheckPermits_LotWithoutConditions_MayNotBeGranted() =>
        Ask(Contract, LandPermit with { Lot = "L2" }).Value.Lines[1].Status.Should().Be(VerdictStatus.Conflict, "第三十八条: 未确定规划条件的地块，不得出让");

    [Theory]
    [InlineData(0, VerdictStatus.Clear)]
    [InlineData(1, VerdictStatus.Conflict)]
    public void CheckPermits_ContractAfterThePermit_IsAnOrderTurnedRound(int days, VerdictStatus status)
    {
        var told = Ask(Contract with { On = LandPermit.On.AddDays(days) }, LandPermit);
        told.Value.Lines.Single(static line => line.Permit == "LP-1").Preconditions[0].Status.Should().Be(status);
        told.About(FindingCatalogue.PermitTooEarly).Should().HaveCount(days);
    }

    /// <summary>Works need the land, by either way; another project's permit is no permit.</summary>
    [Fact]
    public void CheckPermits_WorksWithoutLand_AreInConflictWhateverOthersHold()
    {
        Permits(WorksPermit).Status.Should().Be(VerdictStatus.Conflict);
        Permits(Contract with { Project = "mill" }, LandPermit with { Project = "mill" }, WorksPermit).Lines[2].Status.Should().Be(VerdictStatus.Conflict);
        var allotted = LandPermit with { Kind = PermitKinds.AllottedLand.Code };
        var approval = Contract with { Kind = PermitKinds.ProjectApproval.Code };
        var opinion = Contract with { Id = "S-1", Kind = PermitKinds.SiteOpinion.Code, On = new(2024, 12, 1), Plan = new("city", 1) };
        Permits(opinion, approval, allotted, WorksPermit).Status.Should().Be(VerdictStatus.Clear);
        Permits(approval, allotted, WorksPermit).Lines[0].Status.Should().Be(VerdictStatus.Conflict, "第三十六条: 批准、核准前申请选址意见书");
    }

    /// <summary>第四十一条: the conversion is asked for only where farm land is taken, and not knowing is not a no.</summary>
    [Theory]
    [InlineData(false, false, VerdictStatus.Clear)]
    [InlineData(true, false, VerdictStatus.Conflict)]
    [InlineData(true, true, VerdictStatus.Clear)]
    [InlineData(null, false, VerdictStatus.NotChecked)]
    [InlineData(null, true, VerdictStatus.Clear)]
    public void CheckPermits_Rural_AsksForConversionOfFarmland(bool? takes, bool converted, VerdictStatus status)
    {
        PlanningPermit[] before = converted ? [new() { Id = "Z-1", Project = "cottage", Kind = PermitKinds.Conversion.Code, On = new(2025, 4, 1) }] : [];
        Permits([.. before, Cottage with { TakesFarmland = takes }]).Status.Should().Be(status);
    }
}
