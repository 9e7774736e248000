using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>The states a parcel passes through when only some decisions of the plan have been taken (中间状态).</summary>
/// <remarks>
/// A decision presupposes those before it: a use is decided only on land of its side (to be built on or not), conditions only for a use that
/// is decided. A decision without what it presupposes changes nothing yet: what a set of decisions comes to is what its largest feasible part
/// comes to (the conjunctive reading of a permission structure: R. P. Gilles, G. Owen, R. van den Brink, "Games with Permission Structures",
/// International Journal of Game Theory 20, 1992). Where the side stays, the use presupposes nothing; where the use stays, by the same code or
/// by an exact entry of the crosswalk, the conditions presuppose nothing.
/// </remarks>
internal sealed class StatesBetween
{
    internal const int Building = 1 << (int)PlanDecision.Building;
    internal const int Ownership = 1 << (int)PlanDecision.Ownership;
    internal const int Use = 1 << (int)PlanDecision.Use;
    internal const int Conditions = 1 << (int)PlanDecision.Conditions;
    internal const int All = Building | Ownership | Use | Conditions;

    private readonly RulebookEdition rulebook;
    private readonly Lot lot;
    private readonly ValuedState before;
    private readonly ValuedState after;
    private readonly bool staysInUse;
    private readonly bool staysOnSide;
    private readonly Code<LandUse>? undecided;
    private readonly StandingConditions? standing;

    private StatesBetween(RulebookEdition rulebook, Lot lot, ValuedState before, ValuedState after, Code<LandUse>? undecided, StandingConditions? standing, bool staysOnSide, bool staysInUse)
    {
        (this.rulebook, this.lot, this.before, this.after) = (rulebook, lot, before, after);
        (this.undecided, this.standing, this.staysOnSide, this.staysInUse) = (undecided, standing, staysOnSide, staysInUse);
    }

    /// <summary>Whether survey and plan name one use by two codes: deciding it changes nothing but the name.</summary>
    internal bool IsRenamed => staysInUse && before.LandUse != after.LandUse;

    /// <summary>The states of a parcel in a lot, or the finding that says why there are none.</summary>
    internal static StatesBetween? Of(Parcel parcel, Lot lot, DifferentiationTerms terms, Consultation consultation, Calculation calculation, out FindingKind? refusal)
    {
        var edition = consultation.Edition;
        var (before, after) = (ValuedState.Current(parcel, edition), ValuedState.Planned(parcel, lot, edition));
        var isSameUse = IsSameUse(before.LandUse, after.LandUse, consultation);
        var (had, has) = (UseFamilies.Builds(edition, before.LandUse, terms.Views), UseFamilies.Builds(edition, after.LandUse, terms.Views));
        if (!isSameUse && (had is null || has is null))
        {
            refusal = FindingCatalogue.DifferentiationSideUnknown;
            calculation.Report(refusal, parcel.Subject, [Figure.Name((had is null ? before : after).LandUse.ToString())]);
            return null;
        }

        var isSameSide = isSameUse || had == has;
        var standIn = has == true ? terms.UndecidedConstruction : terms.UndecidedOther;
        if (!isSameSide && standIn is null)
        {
            refusal = FindingCatalogue.DifferentiationUndecidedMissing;
            calculation.Report(refusal, parcel.Subject, [Figure.Name(has == true ? "建设用地" : "非建设用地")]);
            return null;
        }

        List<StandingConditions> declared = isSameUse ? [] : Standing(edition, terms, after.LandUse);
        if (declared.Count > 1)
        {
            refusal = FindingCatalogue.DifferentiationStandingTwice;
            calculation.Report(refusal, parcel.Subject, [Figure.Name(declared[0].LandUse.ToString()), Figure.Number(declared.Count)]);
            return null;
        }

        refusal = null;
        return new(edition, lot, before, after, standIn, declared.FirstOrDefault(), isSameSide, isSameUse);
    }

    /// <summary>The state once a set of decisions has been taken.</summary>
    internal ValuedState After(int decided)
    {
        var onSide = staysOnSide || (decided & Building) > 0;
        var hasConditions = onSide && (decided & Conditions) > 0 && (staysInUse || (decided & Use) > 0);
        var hasUse = onSide && ((decided & Use) > 0 || hasConditions);
        var use = hasUse ? after.LandUse : onSide && !staysOnSide ? undecided!.Value : before.LandUse;
        var owner = (decided & Ownership) > 0 ? after.Ownership : before.Ownership;
        var nature = hasUse ? after.Nature : use == before.LandUse ? before.Nature : rulebook.LandUses.Find(use)?.Nature;
        if (hasConditions)
        {
            return after with { Ownership = owner, RightEnds = Ends(after.LandUse, owner, after.Term) };
        }

        var term = hasUse && !staysInUse ? standing?.Term : before.Term;
        return new()
        {
            LandUse = use,
            Ownership = owner,
            Nature = nature,
            Conditions = hasUse && !staysInUse ? standing?.Conditions : before.Conditions,
            Term = term,
            RightEnds = Ends(use, owner, term),
        };
    }

    /// <summary>The right there is runs on while use and owner stay and no term is decided; whatever else comes is another right.</summary>
    private DateOnly? Ends(Code<LandUse> use, Ownership owner, Years? term) =>
        term is null && owner == before.Ownership && (use == before.LandUse || (staysInUse && use == after.LandUse)) ? before.RightEnds : null;

    /// <summary>The lot as far as it is decided: a method that asks the lot hears no more of the plan than the state says.</summary>
    internal Lot? LotIn(ValuedState state) => state == before ? null : lot with { LandUse = state.LandUse, Conditions = state.Conditions };

    internal static ValueList<PlanDecision> Decisions(int set) => [.. Enum.GetValues<PlanDecision>().Where(decision => (set >> (int)decision & 1) == 1)];

    /// <summary>What is declared to stand for a class or for the nearest it belongs to; more than one is a contradiction.</summary>
    private static List<StandingConditions> Standing(RulebookEdition rulebook, DifferentiationTerms terms, Code<LandUse> use)
    {
        foreach (var family in UseFamilies.LineOf(rulebook, use))
        {
            List<StandingConditions> found = [.. terms.Standing.Where(standing => standing.LandUse == family).Distinct()];
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool IsSameUse(Code<LandUse> had, Code<LandUse> has, Consultation consultation)
    {
        if (had == has)
        {
            return true;
        }

        if (!UseCrosswalk.NamesEdition(had))
        {
            return false;
        }

        var walk = consultation.Crosswalk(had);
        return walk.Status == CrosswalkStatus.Exact && walk.Candidates.Count == 1 && walk.Candidates[0] == has;
    }
}
