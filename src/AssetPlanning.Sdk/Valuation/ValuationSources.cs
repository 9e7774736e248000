namespace AssetPlanning.Valuation;

/// <summary>Where formulas of valuation are from (估价规范).</summary>
internal static class ValuationSources
{
    internal static Citation UrbanLand(string clause) => new("GB/T 18508—2014《城镇土地估价规程》", clause);

    internal static Citation AssetInventory => new("全民所有自然资源资产清查（2024 年起全国）", "经济价值 = 实物量 × 清查价格");
}
