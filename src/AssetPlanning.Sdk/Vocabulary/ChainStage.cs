using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The seven stages of the value chain (价值链七阶段), in order.</summary>
/// <remarks>王朝宇, 周玉, 城市规划学刊 2026(1), §2.1.</remarks>
[JsonConverter(typeof(NameConverter<ChainStage>))]
public enum ChainStage
{
    /// <summary>资源资产清查.</summary>
    Inventory,

    /// <summary>规划赋予价值.</summary>
    PlanValue,

    /// <summary>实施综合整备.</summary>
    Integration,

    /// <summary>资产入市交易.</summary>
    Supply,

    /// <summary>交易收益分成.</summary>
    Sharing,

    /// <summary>产品售卖运营.</summary>
    Operation,

    /// <summary>产品收益分配.</summary>
    ProductSharing,
}

/// <summary>The stages' Chinese names (阶段名称).</summary>
public static class ChainStages
{
    /// <summary>The stage's Chinese name.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>For example 资源资产清查.</returns>
    public static string ToChinese(this ChainStage stage) => stage switch
    {
        ChainStage.Inventory => "资源资产清查",
        ChainStage.PlanValue => "规划赋予价值",
        ChainStage.Integration => "实施综合整备",
        ChainStage.Supply => "资产入市交易",
        ChainStage.Sharing => "交易收益分成",
        ChainStage.Operation => "产品售卖运营",
        ChainStage.ProductSharing => "产品收益分配",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };
}
