using AssetPlanning.Approval;

namespace AssetPlanning.Tests.Approval;

public class ApprovalPathTests
{
    private static ApprovalNeed Need(string approval, string subject = "L1", params ValueList<Code<ApprovalType>> after) => new()
    {
        Approval = approval, Chinese = approval, Subject = subject, Basis = [new("法", "第一条")], After = after,
    };

    private static (string[] Path, string[] Findings) Order(params ApprovalNeed[] needs)
    {
        var calculation = new Calculation(null, null);
        var path = ApprovalPath.Of(needs, calculation);
        return ([.. path.Needs.Select(need => need.Approval.ToString())], [.. calculation.Findings.Select(finding => finding.Code.ToString())]);
    }

    [Fact]
    public void Of_Needs_ComeAfterWhatTheyWaitFor() =>
        Order(Need("a", after: ["c"]), Need("b"), Need("c", after: ["d"]), Need("d")).Path.Should().Equal("b", "d", "c", "a");

    [Fact]
    public void Of_SameNeedTwice_IsNeededOnceAfterAll() =>
        Order(Need("a", after: ["b"]), Need("a", after: ["c"]), Need("b"), Need("c")).Path.Should().Equal("b", "c", "a");

    [Fact]
    public void Of_Circle_IsFound()
    {
        Order(Need("a", after: ["b"]), Need("b", after: ["a"]), Need("c")).Findings.Should().Equal(FindingCatalogue.ApprovalCycle.Code.ToString());
        Order(Need("a", after: ["a"])).Findings.Should().Equal(FindingCatalogue.ApprovalCycle.Code.ToString());
    }

    [Fact]
    public void Of_MissingPrerequisite_IsAWarningAndTheNeedStays()
    {
        var (path, findings) = Order(Need("a", after: ["nowhere"]));
        path.Should().Equal("a");
        findings.Should().Equal(FindingCatalogue.PrerequisiteMissing.Code.ToString());
    }
}
