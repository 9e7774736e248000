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
        var given = patches.ToValueList();
        return Checked(planner, given, [], terms, listed, planner.Documents.Stamp(planner.Rulebook, ("patches", given), ("terms", terms)));
    }

    /// <summary>图斑检查: the same for patches read from a table, which findings call by their rows there: <c>patches/12</c> is row 12 of the table.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="table">The patches read; recomputed areas may have been added to them.</param>
    /// <param name="terms">What they are held against.</param>
    /// <param name="listed">Most findings of a kind listed one by one; the rest are counted.</param>
    /// <returns>Accepted and set aside, each by its row in the table, and what divisions add up to.</returns>
    /// <exception cref="ArgumentException">There is not one row a patch.</exception>
    public static Explained<PatchSurvey> CheckPatches(this AssetPlanner planner, PatchTable table, PatchTerms terms, int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(table);
        return table.Patches.Count == table.Rows.Count
            ? Checked(planner, table.Patches, table.Rows, terms, listed, planner.Documents.Stamp(planner.Rulebook, ("table", table), ("terms", terms)))
            : throw new ArgumentException($"{table.Patches.Count} patches have {table.Rows.Count} rows.", nameof(table));
    }

    /// <summary>属性表读取: reads survey patches from the attributes of a layer, by the types of its standard.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="table">The table, as delivered.</param>
    /// <param name="edition">Which edition its classes are of.</param>
    /// <param name="listed">Most findings of a kind listed one by one; the rest are counted.</param>
    /// <returns>The patches read, and the rows that hold none; refused where a column is missing or there twice.</returns>
    /// <exception cref="ArgumentException">The rulebook has no standard for the layer.</exception>
    public static Explained<PatchTable> ReadPatches(this AssetPlanner planner, LayerTable table, string edition = "survey3", int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(edition);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        var standard = planner.Rulebook.Layers.Find(table.Layer) ?? throw new ArgumentException($"The rulebook has no layer standard '{table.Layer}'.", nameof(table));
        return Explained.By(
            ChainStage.Inventory,
            calculation =>
            {
                using var report = new LandReport(calculation, listed);
                var read = new PatchReading(table, edition, standard, report, patchLayer).Run();
                return read;
            },
            planner.Documents.Stamp(planner.Rulebook, ("table", table)));
    }

    /// <summary>不动产单元号: takes delivered codes apart and holds them against each other, their place and the lists of marks.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="codes">The codes, as delivered.</param>
    /// <param name="listed">Most findings of a kind listed one by one; the rest are counted.</param>
    /// <returns>The codes read and those refused.</returns>
    public static Explained<UnitCodes> CheckUnitCodes(this AssetPlanner planner, ValueList<DeliveredUnitCode> codes, int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            ChainStage.Inventory,
            calculation =>
            {
                using var report = new LandReport(calculation, listed);
                var read = new UnitCodeCheck(planner.Rulebook, report).Run(codes, calculation.Why);
                return read;
            },
            planner.Documents.Stamp(planner.Rulebook, ("codes", codes)));
    }

    /// <summary>权利现状: the rights of a day from the register, held against each other and the law.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="register">The register.</param>
    /// <param name="on">The day; later entries are not read.</param>
    /// <param name="mostOnOneGround">Most rights on one piece of ground that are held against each other; where there are more, none of them is checked and all are set aside.</param>
    /// <param name="listed">Most findings of a kind listed one by one; the rest are counted.</param>
    /// <returns>What stands, what was set aside, which entries are refused.</returns>
    public static Explained<RightsState> ReadRights(this AssetPlanner planner, RightsRegister register, DateOnly on, int mostOnOneGround = 500, int listed = AreaBook.DefaultListed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostOnOneGround);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(register);
        return Explained.By(
            ChainStage.Inventory,
            calculation => RegisterReading.Run(register, on, planner.Rulebook, calculation, mostOnOneGround, listed),
            planner.Documents.Stamp(planner.Rulebook, ("register", register)));
    }

    /// <summary>宗地档案: holds the files of parcels against themselves and the rights of a day.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="files">The files.</param>
    /// <param name="rights">The rights of the day.</param>
    /// <returns>What each file comes to; what does not agree is found.</returns>
    public static Explained<ParcelFileSummaries> CheckFiles(this AssetPlanner planner, ValueList<ParcelFile> files, RightsState rights)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(rights);
        return Explained.By(
            ChainStage.Inventory,
            calculation => ParcelFileCheck.Run(files, rights, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("files", files), ("rights", rights)));
    }

    /// <summary>履职主体: who acts for the owner of each state asset on a day, by region, kind and representative.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The state assets.</param>
    /// <param name="statutory">Whom the law names.</param>
    /// <param name="mandates">The mandates of agents.</param>
    /// <param name="on">The day.</param>
    /// <param name="level">At which level of divisions the matrix is made.</param>
    /// <param name="listed">Most findings of a kind listed one by one; the rest are counted.</param>
    /// <returns>The matrix; assets nobody or more than one acts for are listed, found and in no cell.</returns>
    public static Explained<RepresentationMatrix> FindRepresentatives(
        this AssetPlanner planner,
        ValueList<StateAsset> assets,
        ValueList<OwnerRepresentative> statutory,
        ValueList<AgencyMandate> mandates,
        DateOnly on,
        DivisionLevel level = DivisionLevel.County,
        int listed = AreaBook.DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            ChainStage.Inventory,
            calculation =>
            {
                using var report = new LandReport(calculation, listed);
                var matrix = new Representation(statutory, mandates, on, calculation, report).Run(assets, level);
                return matrix;
            },
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("representatives", statutory), ("mandates", mandates)));
    }

    private static Explained<PatchSurvey> Checked(AssetPlanner planner, ValueList<SurveyPatch> patches, ValueList<int> rows, PatchTerms terms, int listed, Func<Provenance> stamp)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            ChainStage.Inventory,
            calculation =>
            {
                using var report = new LandReport(calculation, listed);
                var check = new PatchCheck(planner.Rulebook, terms, report, patchLayer, rows);
                var survey = check.Run(patches);
                if (calculation.Why is { } why)
                {
                    check.Tell(why, survey);
                }

                return survey;
            },
            stamp);
    }
}
