using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>Whether two codes mean one class (地类对照): the same code, or one the crosswalk makes of the other exactly.</summary>
internal sealed class InventoryClasses(in ValuationTurn turn)
{
    private readonly Consultation rulebook = turn.Rulebook;

    /// <summary>What the last two classes found to be one rest on, where the crosswalk says.</summary>
    internal Citation? Basis { get; private set; }

    internal bool Are(Code<LandUse> one, Code<LandUse> other) => one == other || IsMadeOf(one, other) || IsMadeOf(other, one);

    /// <summary>Those of some classes the crosswalk leaves open between: a second attribute has to decide.</summary>
    internal ValueList<Code<LandUse>> OneOf(Code<LandUse> use, ValueList<Code<LandUse>> priced) =>
        UseCrosswalk.NamesEdition(use) && rulebook.Edition.Crosswalk(use) is { Status: CrosswalkStatus.ToBeSubdivided } open ? [.. open.Candidates.Where(priced.Contains)] : [];

    private bool IsMadeOf(Code<LandUse> from, Code<LandUse> to)
    {
        if (!UseCrosswalk.NamesEdition(from) || rulebook.Edition.Crosswalk(from) is not { Status: CrosswalkStatus.Exact } exact || exact.Candidates[0] != to)
        {
            return false;
        }

        // Asked again by name, so that a doubtful entry is told of only where it was relied on.
        var relied = rulebook.Crosswalk(from);
        Basis = relied.Basis.Count > 0 ? rulebook.Edition.Cite(relied.Basis[0]) : null;
        return true;
    }
}
