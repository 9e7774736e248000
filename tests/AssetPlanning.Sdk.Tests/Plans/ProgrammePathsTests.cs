using AssetPlanning.Approval;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Plans;

/// <summary>实施路径: what a programme leaves open on each of the six.</summary>
public class ProgrammePathsTests
{
    private static readonly PackageProgramme Whole = RiversideProgramme.Make() is var programme
        ? programme with
        {
            Plan = programme.Plan with { Lots = [.. programme.Plan.Lots.Select(static lot => lot with { Conditions = new() { HeightLimit = 24, Basis = TestMap.Clause } })] },
            Balance = programme.Balance with { For = ["county"] },
        }
        : null!;

    public static TheoryData<ImplementationPath, string, PackageProgramme> OneThingMissing => new()
    {
        { ImplementationPath.Integration, "整备对象", Whole with { Parcels = [] } },
        { ImplementationPath.FundBalance, "为谁算账", Whole with { Balance = Whole.Balance with { For = [] } } },
        { ImplementationPath.SupplyConditions, "地块 L2 的规划条件", Whole with { Plan = Whole.Plan with { Lots = [Whole.Plan.Lots[0], Whole.Plan.Lots[1] with { Conditions = null }] } } },
        { ImplementationPath.Financing, "融资工具或自有资金依据", Whole with { Integration = Whole.Integration with { Financing = [] } } },
        { ImplementationPath.RevenueSharing, "供应收益分成规则", Whole with { Sharing = [] } },
        { ImplementationPath.RevenueSharing, "产品收益分配规则", Whole with { Operation = Whole.Operation! with { Sharing = [] } } },
    };

    [Fact]
    public void Of_AWholeProgramme_SettlesAllSix()
    {
        var told = ProgrammePaths.Of(Whole, ApprovalPath.None);
        told.Value.AreSettled.Should().BeTrue();
        told.Value.Paths.Select(static path => path.Path).Should().Equal(Enum.GetValues<ImplementationPath>());
        told.Findings.Count.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(OneThingMissing))]
    public void Of_OneThingMissing_NamesPathAndThing(ImplementationPath path, string missing, PackageProgramme programme)
    {
        var told = ProgrammePaths.Of(programme, ApprovalPath.None);
        told.Value.Paths.Where(static state => !state.IsSettled).Select(static state => $"{state.Path} {string.Join(' ', state.Missing)}").Should().Equal($"{path} {missing}");
        told.About(FindingCatalogue.PathNotSettled).Should().Equal("riverside");
    }

    /// <summary>No instrument is no gap where own funds pay, and somebody says so; approvals nobody worked out are one.</summary>
    [Fact]
    public void Of_OwnFundsAndApprovals_AreAskedFor()
    {
        var paid = Whole with { Integration = Whole.Integration with { Financing = [] } };
        ProgrammePaths.Of(paid, ApprovalPath.None, TestMap.Clause).Value.AreSettled.Should().BeTrue();
        ProgrammePaths.Of(Whole, null).Value.Paths.Single(static state => !state.IsSettled).Path.Should().Be(ImplementationPath.Approval);
        ProgrammePaths.Of(Whole with { Plan = Whole.Plan with { Lots = [Whole.Plan.Lots[0]] } }, ApprovalPath.None).Value.Paths[0].Missing.Should().Equal("宗地 A3 的规划地块", "宗地 A4 的规划地块");
    }
}
