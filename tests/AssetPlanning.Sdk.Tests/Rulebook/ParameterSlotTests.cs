using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

public class ParameterSlotTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;
    private static readonly DateOnly Day = new(2026, 11, 1);

    /// <summary>A slot is the same question with its case settled: it answers as asking does, for every row of the edition.</summary>
    [Fact]
    public void Ask_SlotOfEveryCase_AnswersAsTheEditionDoes()
    {
        var asked = 0;
        foreach (var row in Edition.Rows.Where(static row => row is { Right: not null, Purpose: not null }))
        {
            foreach (var region in (DivisionCode[])[default, "44", "440106001001"])
            {
                var handle = StandardParameters.RightLongestTerm;
                Edition.Slot(handle, row.Right!.Value, row.Purpose!.Value).Ask(Day, region).Should().Be(Edition.Ask(handle, row.Right.Value, row.Purpose.Value, Day, region));
                asked++;
            }
        }

        asked.Should().BeGreaterThan(60);
    }

    /// <summary>《海域使用管理法》第二十五条: 15 years for aquaculture; 《矿产资源法》第二十四条: five for exploration, whatever the purpose.</summary>
    [Fact]
    public void Ask_DefaultOverPurposes_AnswersForAPurposeWithoutARow()
    {
        Edition.Slot(StandardParameters.RightLongestTerm, "SEA", "aquaculture").Ask(Day).Value.Should().Be((Years)15);
        Edition.Slot(StandardParameters.RightLongestTerm, "EXP", "commercial").Ask(Day).Status.Should().Be(AnswerStatus.Defaulted);
    }

    [Fact]
    public void Ask_AMillionTimes_AllocatesNothing()
    {
        var slot = Edition.Slot(StandardParameters.RightLongestTerm, "CLU-S", "commercial");
        DivisionCode region = "440106001001";
        _ = slot.Ask(Day, region);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000_000; i++)
        {
            _ = slot.Ask(Day, region);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000);
    }

    [Fact]
    public void Slot_ParameterNobodyDeclared_IsMisuse() =>
        Edition.Invoking(static edition => edition.Slot(new Parameter<Ratio>("x-none"))).Should().Throw<ArgumentException>();
}
