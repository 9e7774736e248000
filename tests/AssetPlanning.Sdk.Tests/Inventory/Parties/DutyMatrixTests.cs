using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Every step has exactly one who answers for it, in every place and on every day.</summary>
public class DutyMatrixTests
{
    private static readonly PartiesOfDay Parties = PartyRegistryTests.Read(PartyRegistryTests.County, Registers.Today).Value;

    private static readonly ValueList<DutyStep> Steps = [new() { Id = "river-line", Chinese = "河湖管理范围划定" }, new() { Id = "survey", Chinese = "资源调查" }];

    private static readonly ValueList<DutyAssignment> Clear =
    [
        Duty("survey", "nr-bureau", DutyKind.Accountable), Duty("survey", "nr-bureau", DutyKind.Responsible), Duty("survey", "collective", DutyKind.Informed),
        Duty("river-line", "water-bureau", DutyKind.Accountable), Duty("river-line", "water-bureau", DutyKind.Responsible), Duty("river-line", "nr-bureau", DutyKind.Consulted),
    ];

    [Fact]
    public void FindDuties_OneAnswersForEach_IsClear()
    {
        var matrix = Find(Clear);

        matrix.Findings.Should().BeEmpty();
        matrix.Value.Cells.Select(static cell => $"{cell.Step} {cell.Accountable} {string.Join('、', cell.Consulted)}").Should().Equal("river-line water-bureau nr-bureau", "survey nr-bureau ");
        matrix.Value.Unclear().Should().BeEmpty();
    }

    /// <summary>Water and natural resources both claim the line: the cell has nobody until one gives way.</summary>
    [Fact]
    public void FindDuties_TwoAnswerOrNobodyDoes_IsFoundAndTheCellIsEmpty()
    {
        var matrix = Find([.. Clear.Where(static one => one.Step != "survey"), Duty("river-line", "nr-bureau", DutyKind.Accountable)]);

        matrix.Codes(Severity.Warning).Should().Equal("river-line duty.several-accountable", "survey duty.nobody-accountable", "survey duty.nobody-responsible");
        matrix.Value.Unclear().Select(static cell => string.Join('、', cell.Claimants)).Should().Equal("nr-bureau、water-bureau", "");
        matrix.Findings[0].Chinese.Should().Contain("2 个负总责的主体：nr-bureau、water-bureau");
    }

    /// <summary>Two districts with two answerable bodies are no doubling; the third district nobody answers in is a gap.</summary>
    [Fact]
    public void FindDuties_ByPlace_FindsTheGapWhereItIs()
    {
        ValueList<DutyAssignment> split =
        [
            .. Clear.Where(static one => one.Step == "survey" && one.Duty != DutyKind.Accountable),
            Duty("survey", "nr-bureau", DutyKind.Accountable) with { Region = "440106" }, Duty("survey", "farm-bureau", DutyKind.Accountable) with { Region = "440105" },
        ];
        var matrix = AssetPlanner.Default.FindDuties(new() { Steps = [Steps[1]], Assignments = split }, Parties, ["440105", "440106001", "440111"]);

        matrix.Value.Cells.Select(static cell => $"{cell.Place!.Value.Prefix} {cell.Accountable}").Should().Equal("440105 farm-bureau", "440106001 nr-bureau", "440111 ");
        matrix.Codes().Should().Equal("survey duty.nobody-accountable");
        matrix.Findings.Single().Chinese.Should().Contain("440111");
    }

    /// <summary>The land bureau ended in 2019: a duty it was given counts for nothing, and the step is without anybody.</summary>
    [Fact]
    public void FindDuties_OfADepartmentThatEnded_CountsForNothing()
    {
        var matrix = Find([.. Clear.Where(static one => one.Step != "survey"), Duty("survey", "land-bureau", DutyKind.Accountable), Duty("survey", "nr-bureau", DutyKind.Responsible)]);

        matrix.Codes().Should().Equal("survey duty.party-missing", "survey duty.nobody-accountable");
    }

    [Fact]
    public void FindDuties_OutOfDaysOrUnknownSteps_AreNotRead()
    {
        Find([.. Clear, Duty("survey", "farm-bureau", DutyKind.Accountable) with { Until = Registers.Today }]).Findings.Should().BeEmpty("it ended that very day");
        Find([.. Clear, Duty("ghost", "farm-bureau", DutyKind.Accountable)]).Codes(Severity.Warning).Should().Equal("ghost duty.step-unknown");
        AssetPlanner.Default.FindDuties(new() { Steps = [.. Steps, Steps[0]], Assignments = Clear }, Parties).Codes(Severity.Warning).Should().Equal("river-line duty.step-twice");
    }

    private static Explained<DutyMatrix> Find(ValueList<DutyAssignment> duties) => AssetPlanner.Default.FindDuties(new() { Steps = Steps, Assignments = duties }, Parties);

    internal static DutyAssignment Duty(string step, string party, DutyKind duty) => new() { Step = step, Party = party, Duty = duty, From = new(2019, 1, 1) };
}
