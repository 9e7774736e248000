namespace AssetPlanning.Tests.Explanation;

public class TrailTests
{
    private static readonly AssetPlanner Planner = AssetPlanner.Default;

    [Fact]
    public void Write_Trail_ReadsBackWithTheSameStepsAndTheSameText()
    {
        var trail = Planner.Evaluate(Riverside.Programme).Why;
        var bytes = Planner.Write(trail);
        var read = Planner.Read<Trail>(bytes);

        read.Steps.Should().Equal(trail.Steps);
        read.ToMarkdown().Should().Be(trail.ToMarkdown());
        Planner.Write(read).Should().Equal(bytes);
    }

    [Fact]
    public void ToMarkdown_WholeTrail_HasAChapterForEveryStageAndOneForTheBalance() =>
        Planner.Evaluate(Riverside.Programme).Why.ToMarkdown().Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Should().Equal(
                "## 资源资产清查",
                "## 规划赋予价值",
                "## 实施综合整备",
                "## 资产入市交易",
                "## 交易收益分成",
                "## 产品售卖运营",
                "## 产品收益分配",
                "## 资金平衡");

    [Fact]
    public void Below_NetPresentValue_ReachesTheAreaOfTheParcel() =>
        Planner.Evaluate(Riverside.Programme).Why.Below(AssetPlanning.Balance.FinancialBalance.NetPresentValueKey)
            .Should().Contain(step => step.Key == new FigureKey("inventory.area", "A1"));

    [Fact]
    public void Know_TermWithACodeOfTheLibrary_IsMisuse()
    {
        var recorder = new Recorder();
        var take = () => recorder.Know(new() { Code = "inventory.area", Chinese = "别的", English = "something else" });

        take.Should().Throw<ArgumentException>().WithMessage("*x-*");
    }
}
