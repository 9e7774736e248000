using AssetPlanning.Inventory;
using AssetPlanning.Spatial;

namespace AssetPlanning;

/// <summary>Questions of the inventory asked before a baseline is frozen (清查检查), each explained.</summary>
public static class AssetPlannerInventory
{
    private static readonly SubjectId patchLayer = "patches";

    /// <summary>图斑检查: holds a layer of survey patches against the standard, itself and control areas.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="patches">The patches, as delivered.</param>
    /// <param name="terms">What they are held against.</param>
    /// <param name="listed">Most findings of a kind listed one by one; the rest are counted.</param>
    /// <returns>Accepted and set aside, and what divisions add up to; findings call patches by their place: <c>patches/12</c>.</returns>
    public static Explained<PatchSurvey> CheckPatches(this AssetPlanner planner, IEnumerable<SurveyPatch> patches, PatchTerms terms, int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(patches);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        var given = patches.ToValueList();
        return Explained.By(
            ChainStage.Inventory,
            calculation =>
            {
                var report = new LandReport(calculation, listed);
                var survey = new PatchCheck(planner.Rulebook, terms, report, patchLayer).Run(given);
                report.Close();
                return survey;
            },
            planner.Documents.Stamp(planner.Rulebook, ("patches", given), ("terms", terms)));
    }

    /// <summary>权利现状: the rights of a day from the register, held against each other and the law.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="register">The register.</param>
    /// <param name="on">The day; later entries are not read.</param>
    /// <returns>What stands, what was set aside, which entries are refused.</returns>
    public static Explained<RightsState> ReadRights(this AssetPlanner planner, RightsRegister register, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(register);
        return Explained.By(
            ChainStage.Inventory,
            calculation => RegisterReading.Run(register, on, planner.Rulebook, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("register", register)));
    }

    /// <summary>履职主体: who acts for the owner of each state asset on a day, by region, kind and representative.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The state assets.</param>
    /// <param name="statutory">Whom the law names.</param>
    /// <param name="mandates">The mandates of agents.</param>
    /// <param name="on">The day.</param>
    /// <param name="level">At which level of divisions the matrix is made.</param>
    /// <returns>The matrix; assets nobody or more than one acts for are listed, found and in no cell.</returns>
    public static Explained<RepresentationMatrix> FindRepresentatives(
        this AssetPlanner planner,
        ValueList<StateAsset> assets,
        ValueList<OwnerRepresentative> statutory,
        ValueList<AgencyMandate> mandates,
        DateOnly on,
        DivisionLevel level = DivisionLevel.County)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new Representation(statutory, mandates, on, calculation).Run(assets, level),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("representatives", statutory), ("mandates", mandates)));
    }
}
