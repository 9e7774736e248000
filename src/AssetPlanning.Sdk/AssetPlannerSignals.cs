using AssetPlanning.Inventory;

namespace AssetPlanning;

/// <summary>What the surveyed state shows before any plan (现状信号), each explained.</summary>
public static class AssetPlannerSignals
{
    /// <summary>破碎度: how broken up groups of patches are.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="patches">The patches and their groups.</param>
    /// <param name="contacts">Which patches border on each other; those of one group are then one patch.</param>
    /// <returns>The measures of each group.</returns>
    public static Explained<FragmentationSignals> FindFragmentation(this AssetPlanner planner, ValueList<GroupedPatch> patches, ValueList<Contact> contacts = default)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => LandSignals.Fragmentations(patches, contacts, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("patches", patches), ("contacts", contacts)));
    }

    /// <summary>空间割裂: ground that is one piece and in the hands of several representatives.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets and who acts for their owner.</param>
    /// <param name="contacts">Which assets border on each other.</param>
    /// <returns>The pieces, the largest first, with whose hand they might be brought into.</returns>
    public static Explained<SplitHands> FindSplitHands(this AssetPlanner planner, ValueList<RepresentedAsset> assets, ValueList<Contact> contacts)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => LandSignals.Splits(assets, contacts, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("contacts", contacts)));
    }

    /// <summary>低效用地: land below the thresholds of its purpose, region and day in the rulebook.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="lands">What the land yields.</param>
    /// <param name="on">The day whose thresholds hold.</param>
    /// <returns>Each parcel's verdict; without a threshold or a figure nothing is called efficient.</returns>
    public static Explained<LowEfficiencySignals> FindLowEfficiency(this AssetPlanner planner, ValueList<LandPerformance> lands, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => EfficiencyCheck.Run(lands, on, planner.Rulebook, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("lands", lands)));
    }
}
