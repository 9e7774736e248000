using AssetPlanning.Inventory;
using AssetPlanning.Spatial;

namespace AssetPlanning;

/// <summary>Titles, disputes and the lives of assets (产权、纠纷与资产周期), each explained.</summary>
public static class AssetPlannerTitles
{
    /// <summary>产权现状: the register and the disputes read together, so that nothing is entered on a title that is disputed.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="register">The register.</param>
    /// <param name="disputes">The disputes.</param>
    /// <param name="on">The day; later entries and steps are not read.</param>
    /// <param name="grounds">Ground that is asked about even if neither of them names it.</param>
    /// <param name="mostOnOneGround">As for <see cref="AssetPlannerInventory.ReadRights"/>.</param>
    /// <param name="listed">Most findings of a kind about rights listed one by one; the rest are counted.</param>
    /// <returns>The rights that stand, the disputes, and how clear the title to each piece of ground is.</returns>
    public static Explained<TitleSheet> ReadTitles(
        this AssetPlanner planner,
        RightsRegister register,
        DisputeLog disputes,
        DateOnly on,
        ValueList<SubjectId> grounds = default,
        int mostOnOneGround = 500,
        int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(disputes);
        ArgumentOutOfRangeException.ThrowIfNegative(mostOnOneGround);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            ChainStage.Inventory,
            calculation => TitleReading.Run(register, disputes, grounds, on, planner.Rulebook, calculation, mostOnOneGround, listed),
            planner.Documents.Stamp(planner.Rulebook, ("register", register), ("disputes", disputes), ("grounds", grounds)));
    }

    /// <summary>争议剔除: sets parcels aside whose title is disputed, before the baseline is frozen.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="baseline">The baseline; its parcels are the grounds of the titles.</param>
    /// <param name="titles">The titles of the day.</param>
    /// <returns>The baseline; accepted and set aside are together what they were, and what is not clear otherwise says so.</returns>
    public static Explained<Baseline> SetAsideDisputed(this AssetPlanner planner, Baseline baseline, TitleSheet titles)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(titles);
        return Explained.By(
            ChainStage.Inventory,
            calculation => TitleReading.SetAsideDisputed(baseline, titles, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("baseline", baseline), ("titles", titles)));
    }

    /// <summary>资产周期: where assets are between title, use and restoration, and what of it is out of turn or overdue.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="steps">What was done with them.</param>
    /// <param name="terms">What it is held against.</param>
    /// <param name="rights">The rights of the day, which titles have to rest on; <see cref="TitleSheet.Rights"/> where disputes count.</param>
    /// <returns>Each asset with its state and the last day of each phase.</returns>
    public static Explained<LifecycleSheet> ReadLifecycles(this AssetPlanner planner, ValueList<LifecycleStep> steps, LifecycleTerms terms, RightsState rights)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(rights);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new LifecycleBook(terms, rights, rights.On, calculation).Run(steps),
            planner.Documents.Stamp(planner.Rulebook, ("steps", steps), ("terms", terms), ("rights", rights)));
    }
}
