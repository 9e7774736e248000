using AssetPlanning.Inventory;

namespace AssetPlanning;

/// <summary>What is watched over time and what is struck against each other (监测与供需), each explained.</summary>
public static class AssetPlannerMonitoring
{
    /// <summary>监测: holds dated observations against bounds and the duty to observe.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="observations">What was observed, by whoever.</param>
    /// <param name="plan">What is watched and against what.</param>
    /// <param name="on">The day; later observations are not read.</param>
    /// <returns>Each series with its state, trend, and the periods nobody observed it in.</returns>
    public static Explained<WatchSheet> Watch(this AssetPlanner planner, ValueList<Observation> observations, WatchPlan plan, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(plan);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new WatchBook(plan, on, calculation).Run(observations),
            planner.Documents.Stamp(planner.Rulebook, ("observations", observations), ("plan", plan)));
    }

    /// <summary>土地市场监测: prices, areas and resales by purpose and period; its observations are watched like any other.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="deals">The deals.</param>
    /// <param name="terms">How they are put together.</param>
    /// <param name="on">The day; later deals are not read.</param>
    /// <returns>The lines of the market.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not between 1900 and 2999.</exception>
    public static Explained<MarketSheet> ReadMarket(this AssetPlanner planner, ValueList<LandDeal> deals, MarketTerms terms, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(terms);
        _ = SustainableUse.RequireYear(on.Year);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new MarketBook(terms, on, calculation).Run(deals),
            planner.Documents.Stamp(planner.Rulebook, ("deals", deals), ("terms", terms)));
    }

    /// <summary>供需平衡: strikes what there is against what is wanted, class by class and place by place.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="there">What there is; several amounts of a class in a place add up.</param>
    /// <param name="wanted">What is wanted; likewise.</param>
    /// <returns>The table; a side nobody states is not checked rather than nothing.</returns>
    public static Explained<SupplyDemandTable> BalanceSupplyAndDemand(this AssetPlanner planner, ValueList<ClassAmount> there, ValueList<ClassAmount> wanted)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new SupplyDemandBook(calculation).Run(there, wanted),
            planner.Documents.Stamp(planner.Rulebook, ("there", there), ("wanted", wanted)));
    }
}
