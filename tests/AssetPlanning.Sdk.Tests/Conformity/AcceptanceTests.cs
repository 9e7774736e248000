using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Conformity.PlanQuestions;

namespace AssetPlanning.Tests.Conformity;

/// <summary>从严合并: what passes under the merged standard passes under each.</summary>
public class AcceptanceTests
{
    [Fact]
    public void MergeStandards_MonitoringAndAcceptance_TheStrictestOfEachSideWithItsOwner()
    {
        var merged = PlanBook.MergeStandards(
        [
            Monitoring with { Bounds = [Survival("80 %"), new() { Indicator = "cost", Range = QuantityRange.Between("10 %", "40 %") }] },
            Acceptance with { Bounds = [Survival("0.85 倍"), new() { Indicator = "cost", Range = QuantityRange.Between("5 %", "30 %") }] },
        ]);
        var (cost, survival) = (merged.Value.Bounds[0], merged.Value.Bounds[1]);
        cost.Range.Should().Be(QuantityRange.Between("10 %", "30 %"));
        (cost.LeastBy[0].ToString(), cost.MostBy[0].ToString()).Should().Be(("monitoring", "acceptance"));
        survival.Range.Least!.Value.In("%").Should().Be(Quantity.Parse("85 %"));
        survival.LeastBy.Should().Equal("acceptance");
        survival.Basis.Source.Should().Be("《验收规程》");
        merged.About(FindingCatalogue.StandardsDiffer).Should().Equal("cost", "survival");
    }

    [Fact]
    public void MergeStandards_TheSameInOtherUnits_DoesNotDiffer()
    {
        var merged = PlanBook.MergeStandards([Monitoring, Acceptance with { Bounds = [Survival("0.8 倍")] }]);
        merged.Value.Bounds.Single().Differs.Should().BeFalse();
        merged.Value.Bounds.Single().LeastBy.Should().Equal("acceptance", "monitoring");
        merged.Findings.Count.Should().Be(0);
    }

    /// <summary>At least 80 and at most 70: refused, with who asks for which. At most 80 leaves exactly 80.</summary>
    [Fact]
    public void MergeStandards_AnEmptyInterval_IsRefusedByName()
    {
        AcceptanceStandard AtMost(string most) => Acceptance with { Bounds = [new() { Indicator = "survival", Range = QuantityRange.AtMost(most) }] };
        var refused = PlanBook.MergeStandards([Monitoring, AtMost("70 %")]);
        refused.IsRefused.Should().BeTrue();
        refused.Findings.Single().Chinese.Should().Be("monitoring 要求不低于 80 %，acceptance 要求不高于 70 %：没有任何结果能同时满足。");
        PlanBook.MergeStandards([Monitoring, AtMost("80 %")]).Value.Bounds.Single().Range.Should().Be(QuantityRange.Between("80 %", "80 %"));
    }

    /// <summary>83 % passes monitoring and fails acceptance: merged, it fails.</summary>
    [Theory]
    [InlineData(VerdictStatus.Clear, "85 %")]
    [InlineData(VerdictStatus.Conflict, "83 %")]
    [InlineData(VerdictStatus.Conflict, "83 %", "84 %")]
    [InlineData(VerdictStatus.NotChecked, "84 %", "85 %")]
    [InlineData(VerdictStatus.NotChecked, "900 株")]
    public void CheckAcceptance_Readings_AreHeldAgainstTheStrictest(VerdictStatus status, params string[] readings) =>
        Accept(readings).Value.Status.Should().Be(status);

    [Fact]
    public void CheckAcceptance_NothingMeasured_IsNotChecked()
    {
        var profile = PlanBook.MergeStandards([Monitoring]).Value;
        PlanBook.CheckAcceptance(profile, []).Value.Status.Should().Be(VerdictStatus.NotChecked);
        var other = PlanBook.CheckAcceptance(profile, [new() { Project = "hill", Indicator = "cover", Amount = Quantity.Parse("9 %"), Source = TestMap.Clause }]);
        other.Value.Lines.Single().Status.Should().Be(VerdictStatus.NotChecked);
        other.About(FindingCatalogue.BoundNotChecked).Should().Equal("hill");
    }

    [Fact]
    public void QuantityRange_WithoutSense_DoesNotConstruct()
    {
        FluentActions.Invoking(static () => new QuantityRange()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => QuantityRange.Between("2 亩", "1 亩")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => QuantityRange.Between("2 亩", "3 t")).Should().Throw<ArgumentException>();
        QuantityRange.Between("15 亩", "1 公顷").Contains(Quantity.Parse("1 公顷")).Should().BeTrue("15 亩 are 1 公顷 exactly");
    }
}
