using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>评估、规划、保护和监管; 权属确定、利用监管、保护修复: one life with four phases that comes round.</summary>
public class LifecycleTests
{
    internal static readonly LifecycleTerms Terms = new() { InspectWithin = new Days(365), RestoreWithin = new Days(90), Basis = new("某省自然资源监管办法（示例）", string.Empty) };

    private static readonly RightsState Rights = Registers.Read(Registers.Shop).Value;

    private static readonly ValueList<LifecycleStep> Round =
    [
        Step(1, "2020-03-01", LifecycleAct.SettleTitle) with { Right = "shop-land" },
        Step(2, "2020-05-01", LifecycleAct.Assess),
        Step(3, "2020-09-01", LifecycleAct.Plan),
        Step(4, "2021-01-01", LifecycleAct.TakeIntoUse) with { Until = new DateOnly(2025, 9, 1) },
        Step(5, "2025-06-01", LifecycleAct.Inspect),
        Step(6, "2025-10-01", LifecycleAct.BeginRestoration),
        Step(7, "2025-12-01", LifecycleAct.AcceptRestoration),
        Step(8, "2025-12-15", LifecycleAct.Assess),
    ];

    [Fact]
    public void ReadLifecycles_WholeRound_ComesBackToAssessmentWithTheDaysOfItsPhases()
    {
        var life = Read(Round);

        life.Findings.Should().BeEmpty();
        life.Value.Assets.Single().Should().Be(new AssetLifecycle
        {
            Asset = "A1", State = LifecycleState.Assessed, Since = new(2025, 12, 15), Rounds = 1,
            Assessed = new(2025, 12, 15), Planned = new(2020, 9, 1), Protected = new(2025, 10, 1), Supervised = new(2025, 6, 1),
        });
    }

    /// <summary>The state of any day is what was done by then, in any order of the list.</summary>
    [Theory]
    [InlineData("2020-04-30", LifecycleState.Titled)]
    [InlineData("2020-09-01", LifecycleState.Planned)]
    [InlineData("2025-09-30", LifecycleState.InUse)]
    [InlineData("2025-11-30", LifecycleState.InRestoration)]
    [InlineData("2025-12-14", LifecycleState.Restored)]
    public void ReadLifecycles_OnADay_IsTheStateOfThatDay(string on, LifecycleState state)
    {
        var rights = Rights with { On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture) };
        AssetPlanner.Default.ReadLifecycles([.. Round.Reverse()], Terms, rights).Value.Assets.Single().State.Should().Be(state);
    }

    /// <summary>Used before it was planned, restored before it was used: neither is taken, and the state stays.</summary>
    [Fact]
    public void ReadLifecycles_OutOfTurn_IsRefusedAndChangesNothing()
    {
        var life = Read([.. Round.Take(2), Step(3, "2021-01-01", LifecycleAct.TakeIntoUse), Step(3, "2021-02-01", LifecycleAct.Plan), Step(4, "2021-03-01", LifecycleAct.AcceptRestoration)]);

        life.Codes(Severity.Warning).Should().Equal("A1 lifecycle.out-of-turn", "A1 lifecycle.number-twice", "A1 lifecycle.out-of-turn");
        life.Value.Assets.Single().State.Should().Be(LifecycleState.Assessed);
    }

    /// <summary>1 January 2026 is 365 days after 1 January 2025 (no leap day between): at the limit it is in time, a day less than the limit it is not.</summary>
    [Theory]
    [InlineData(365, 0)]
    [InlineData(364, 1)]
    public void ReadLifecycles_InspectionAtTheLimit_IsInTime(int days, int findings) =>
        AssetPlanner.Default.ReadLifecycles([.. Round.Take(3), Step(4, "2021-01-01", LifecycleAct.TakeIntoUse), Step(5, "2025-01-01", LifecycleAct.Inspect)], Terms with { InspectWithin = new Days(days) }, Rights)
            .Codes(Severity.Warning).Should().Equal(Enumerable.Repeat("A1 lifecycle.inspection-overdue", findings));

    /// <summary>The use ended on 1 September 2025; 122 days later nothing was begun, and 90 are allowed.</summary>
    [Fact]
    public void ReadLifecycles_UseEndedAndNothingBegun_IsOverdueWithItsBasis()
    {
        var life = Read([.. Round.Take(5)]);

        life.Codes(Severity.Warning).Should().Equal("A1 lifecycle.restoration-overdue");
        life.Findings.Single().Chinese.Should().Contain("2025-09-01").And.Contain("122");
        life.Findings.Single().Basis.Should().Be(Terms.Basis);
    }

    /// <summary>A title on a right the register does not hold, or on none, is no title; intervals nobody stated are not checked and say so.</summary>
    [Fact]
    public void ReadLifecycles_TitleThatDoesNotStandOrTermsNotStated_AreFound()
    {
        Read([Round[0] with { Right = "ghost" }]).Codes(Severity.Warning).Should().Equal("A1 lifecycle.title-missing");
        Read([Round[0] with { Right = null }]).Codes(Severity.Warning).Should().Equal("A1 lifecycle.title-missing");
        AssetPlanner.Default.ReadLifecycles(Round, new(), Rights).Codes(Severity.Info).Should().Equal("lifecycle lifecycle.not-checked", "lifecycle lifecycle.not-checked");
    }

    internal static LifecycleStep Step(int number, string on, LifecycleAct act) =>
        new() { Of = "A1", Number = number, On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Act = act };

    private static Explained<LifecycleSheet> Read(ValueList<LifecycleStep> steps) => AssetPlanner.Default.ReadLifecycles(steps, Terms, Rights);
}
