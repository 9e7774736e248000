using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>The state of the land a value is asked for (估价设定条件): its use, its owner, and what the plan asks of it.</summary>
/// <remarks>Every value is a value under a setting (GB/T 18508—2014《城镇土地估价规程》, 估价对象设定条件); two values compare only where their settings are known.</remarks>
public sealed record ValuedState
{
    /// <summary>设定用途.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>设定权属.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>用途性质, where it is known.</summary>
    public UseNature? Nature { get; init; }

    /// <summary>设定规划条件, where there are any.</summary>
    public PlanningConditions? Conditions { get; init; }

    /// <summary>设定使用年期: for which a right is granted, where one is stated.</summary>
    public Years? Term { get; init; }

    /// <summary>设定权利的终止日: when the right the land is valued under ends, where it is known; what is left of it on the day of valuation is then its term.</summary>
    public DateOnly? RightEnds { get; init; }

    /// <summary>The land as it is: the surveyed use and owner, no conditions.</summary>
    internal static ValuedState Current(Parcel parcel, RulebookEdition rulebook) => new()
    {
        LandUse = parcel.LandUse,
        Ownership = parcel.Ownership,
        Nature = rulebook.LandUses.Find(parcel.LandUse)?.Nature,
        RightEnds = parcel.RightEnds,
    };

    /// <summary>The land as the plan has it: the lot's use, conditions and term, the planned owner.</summary>
    internal static ValuedState Planned(Parcel parcel, Lot lot, RulebookEdition rulebook) => new()
    {
        LandUse = lot.LandUse,
        Ownership = PlannedOwner(parcel),
        Nature = rulebook.LandUses.Find(lot.LandUse)?.Nature,
        Conditions = lot.Conditions,
        Term = lot.Conditions?.Term,
        RightEnds = parcel.RightEnds is { } ends && RunsOn(parcel, lot, rulebook) ? ends : null,
    };

    /// <summary>Whether the right the land is held by runs on under the plan: nothing grants another where use and owner stay and no term is stated.</summary>
    private static bool RunsOn(Parcel parcel, Lot lot, RulebookEdition rulebook) =>
        lot.Conditions?.Term is null && PlannedOwner(parcel) == parcel.Ownership && IsOneUse(parcel.LandUse, lot.LandUse, rulebook);

    /// <summary>Whether two codes name one use: the same code, or what the crosswalk makes of it exactly.</summary>
    private static bool IsOneUse(Code<LandUse> had, Code<LandUse> has, RulebookEdition rulebook) =>
        had == has
        || (had.ToString().Contains(':', StringComparison.Ordinal)
            && rulebook.Crosswalk(had) is { Status: CrosswalkStatus.Exact, Candidates: [var same] }
            && same == has);

    /// <summary>What is 拟国有 becomes the state's; what is only 可国有 stays the collective's until somebody decides.</summary>
    internal static Ownership PlannedOwner(Parcel parcel) => parcel.Tenure == TenureStatus.PlannedState ? Ownership.State : parcel.Ownership;
}
