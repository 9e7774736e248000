using AssetPlanning.Inventory;

namespace AssetPlanning;

/// <summary>Who there is and who answers for what (主体与职责), each explained.</summary>
public static class AssetPlannerParties
{
    /// <summary>主体名录: who there is on a day, who belongs to whom and who stands for whom.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="on">The day.</param>
    /// <returns>The parties of the day; entries that contradict each other are set aside and found.</returns>
    public static Explained<PartiesOfDay> ReadParties(this AssetPlanner planner, PartyRegistry registry, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(registry);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new PartyReading(registry, on, calculation).Run(),
            planner.Documents.Stamp(planner.Rulebook, ("registry", registry)));
    }

    /// <summary>主体引用核对: holds the parties that parcels, rights and ledgers name against the registry.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="parties">The parties of the day.</param>
    /// <param name="mentions">Who is named where, as <see cref="PartyNames"/> reads it.</param>
    /// <returns>The names the registry does not have, each with whom it may mean.</returns>
    public static Explained<PartyNameCheck> CheckPartyNames(this AssetPlanner planner, PartiesOfDay parties, ValueList<PartyMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(parties);
        return Explained.By(
            ChainStage.Inventory,
            calculation => PartyNames.Check(parties, mentions, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("parties", parties), ("mentions", mentions)));
    }

    /// <summary>职责矩阵: who answers for, does, is asked about and is told of each step in each place.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="duties">The steps and who was given what; duties not in force that day are not read.</param>
    /// <param name="parties">The parties of the day.</param>
    /// <param name="places">Where it is asked; everywhere as one where none is given.</param>
    /// <returns>The matrix; steps nobody or more than one answers for are found.</returns>
    public static Explained<DutyMatrix> FindDuties(this AssetPlanner planner, DutyList duties, PartiesOfDay parties, ValueList<DivisionCode> places = default)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(parties);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new DutyCheck(duties, parties, calculation).Run(places),
            planner.Documents.Stamp(planner.Rulebook, ("duties", duties), ("parties", parties), ("places", places)));
    }
}
