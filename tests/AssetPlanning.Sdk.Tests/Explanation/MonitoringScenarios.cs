using AssetPlanning.Inventory;
using AssetPlanning.Tests.Inventory;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of monitoring, the market and the balance of supply and demand.</summary>
internal static class MonitoringScenarios
{
    private static readonly Observation Seen = MonitoringTests.Seen("2025-03-01", 62);

    private static readonly LandDeal Deal = LandMarketTests.Deals[0];

    internal static IEnumerable<KeyValuePair<string, Func<ValueList<Finding>>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["watch.threshold-unconfirmed"] = static () => Watched(MonitoringTests.Plan with { Thresholds = [MonitoringTests.Least with { Basis = null }] }),
        ["watch.indicator-twice"] = static () => Watched(MonitoringTests.Plan with { Indicators = [MonitoringTests.Cover, MonitoringTests.Cover with { Unit = "公顷" }] }),
        ["watch.indicator-unknown"] = static () => Watched(MonitoringTests.Plan, Seen with { Indicator = "x-ghost" }),
        ["watch.unit-differs"] = static () => Watched(MonitoringTests.Plan, Seen with { Unit = "公顷" }),
        ["watch.observation-twice"] = static () => Watched(MonitoringTests.Plan, Seen, Seen with { Value = 63 }),
        ["watch.observation-missing"] = static () => Watched(MonitoringTests.Plan),
        ["watch.threshold-breached"] = static () => Watched(MonitoringTests.Plan, Seen with { Value = 1 }),
        ["watch.not-checked"] = static () => Watched(MonitoringTests.Plan),
        ["market.resales-not-checked"] = static () => Market(LandMarketTests.Quarters with { ResaleWithin = null }),
        ["market.deal-twice"] = static () => Market(LandMarketTests.Quarters, Deal, Deal),
        ["market.deal-unsound"] = static () => Market(LandMarketTests.Quarters, Deal with { Price = Money.Zero }),
        ["supply-demand.negative"] = static () => Balanced("-1 公顷", "1 公顷"),
        ["supply-demand.units-differ"] = static () => Balanced("1 公顷", "1 t"),
        ["supply-demand.not-checked"] = static () => SupplyDemandTests.Balance([SupplyDemandTests.Of("440105", "1 公顷")], []).Findings,
        ["supply-demand.lacking"] = static () => Balanced("1 公顷", "2 公顷"),
    };

    private static ValueList<Finding> Watched(WatchPlan plan, params Observation[] seen) => AssetPlanner.Default.Watch(seen, plan, Registers.Today).Findings;

    private static ValueList<Finding> Market(MarketTerms terms, params LandDeal[] deals) => AssetPlanner.Default.ReadMarket(deals, terms, Registers.Today).Findings;

    private static ValueList<Finding> Balanced(string has, string wants) =>
        SupplyDemandTests.Balance([SupplyDemandTests.Of("440105", has)], [SupplyDemandTests.Of("440105", wants)]).Findings;
}
