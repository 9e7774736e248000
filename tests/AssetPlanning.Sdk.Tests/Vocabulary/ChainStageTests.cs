namespace AssetPlanning.Tests.Vocabulary;

/// <summary>价值链七阶段.</summary>
public class ChainStageTests
{
    [Fact]
    public void ChainStage_AllMembers_AreTheSevenStagesInOrder() =>
        Enum.GetValues<ChainStage>().Select(static stage => stage.ToChinese()).Should().Equal(
            "资源资产清查", "规划赋予价值", "实施综合整备", "资产入市交易", "交易收益分成", "产品售卖运营", "产品收益分配");

    [Fact]
    public void ToChinese_UndeclaredStage_Throws() =>
        FluentActions.Invoking(() => ((ChainStage)7).ToChinese()).Should().Throw<ArgumentOutOfRangeException>();
}
