using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Inventory;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of the inventory: a sound register, layer or list with one thing spoiled.</summary>
internal static class InventoryScenarios
{
    private static readonly SurveyPatch Patch = new() { Key = "p1", LandUse = "survey3:0101", LocationUnit = "440106001001", Area = Area.FromSquareMetres(100) };

    private static readonly Encumbrance Mortgage = new() { Id = "m1", Right = "shop-land", Kind = EncumbranceKind.Mortgage, For = "bank" };

    private static readonly AgencyMandate Mandate = new() { Id = "m", Principal = "ministry", Agent = "city", Kinds = ["minerals"], From = new(2024, 1, 1) };

    internal static IEnumerable<KeyValuePair<string, Func<ValueList<Finding>>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["inventory.unit-code-empty"] = static () => Surveyed(Riverside.Mill with { Unit = default(RealEstateUnitCode) }),
        ["inventory.tenure-contradicts-ownership"] = static () => Surveyed(Riverside.Mill with { Tenure = TenureStatus.Collective }),

        ["table.column-twice"] = static () => Tabled("BSM DLBM DLBM ZLDWDM TBMJ"),
        ["table.column-missing"] = static () => Tabled("BSM DLBM ZLDWDM"),
        ["table.column-unknown"] = static () => Tabled("BSM DLBM ZLDWDM TBMJ x"),
        ["table.row-width"] = static () => Tabled("BSM DLBM ZLDWDM TBMJ", "p1 0101 440106001001"),
        ["table.needed-value-unreadable"] = static () => Tabled("BSM DLBM ZLDWDM TBMJ", "p1 0101 440106001001 much"),
        ["table.value-unreadable"] = static () => Tabled("BSM DLBM ZLDWDM TBMJ KCXS", "p1 0101 440106001001 1 -10000"),
        ["table.too-many-decimals"] = static () => Tabled("BSM DLBM ZLDWDM TBMJ", "p1 0101 440106001001 1.005"),

        ["cadastre.code-malformed"] = static () => Coded("440106001001GB00001"),
        ["cadastre.code-twice"] = static () => Coded("440106001001GB00001F00010001", "440106001001GB00001F00010001"),
        ["cadastre.other-county"] = static () => Coded("440105001001GB00001F00010001"),
        ["cadastre.mark-not-listed"] = static () => Coded("440106001001KB00001F00010001"),

        ["survey.key-missing"] = static () => Checked(Patch with { Key = "" }),
        ["survey.key-twice"] = static () => Checked(Patch, Patch),
        ["survey.unit-code-malformed"] = static () => Checked(Patch with { LocationUnit = "44" }),
        ["survey.unit-not-listed"] = static () => AssetPlanner.Default.CheckPatches([Patch], new() { Tolerance = Area.Zero, Divisions = ["440106001002"] }).Findings,
        ["survey.area-not-positive"] = static () => Checked(Patch with { Area = Area.Zero }),
        ["survey.class-unknown"] = static () => Checked(Patch with { LandUse = "x-none" }),
        ["survey.field-too-long"] = static () => Checked(Patch with { Number = "123456789" }),
        ["survey.owner-unit-malformed"] = static () => Checked(Patch with { OwnerUnit = "?" }),
        ["survey.area-not-in-steps"] = static () => Checked(Patch with { Area = Area.FromMu(1) }),
        ["survey.deducted-class-unknown"] = static () => Checked(Patch with { DeductedUse = "x-none" }),
        ["survey.coefficient-out-of-range"] = static () => Checked(Patch with { DeductionCoefficient = 1 }),
        ["survey.deduction-differs"] = static () => Checked(Patch with { DeductionCoefficient = Ratio.Of(1, 10), DeductedArea = Area.FromSquareMetres(9) }),
        ["survey.deduction-incomplete"] = static () => Checked(Patch with { DeductionCoefficient = Ratio.Of(1, 10) }),
        ["survey.class-area-differs"] = static () => Checked(Patch with { ClassArea = Area.FromSquareMetres(99) }),
        ["survey.vintages-mixed"] = static () => Checked(Patch with { DataYear = 2023 }, Patch with { Key = "p2", DataYear = 2022 }),
        ["survey.division-area-differs"] = static () => Checked(Patch with { Recomputed = Area.FromSquareMetres(99) }),
        ["survey.division-not-recomputed"] = static () => Checked(Patch with { Recomputed = Area.FromSquareMetres(100) }, Patch with { Key = "p2" }),
        ["survey.control-area-differs"] = static () => AssetPlanner.Default.CheckPatches(
            [Patch], new() { Tolerance = Area.Zero, Controls = [new() { Division = "440106", Area = Area.FromSquareMetres(101) }] }).Findings,

        ["rights.entry-number-twice"] = static () => Entered(static book => book with { Endings = [new() { Number = 1, On = new(2021, 1, 1), Right = "shop-land" }] }),
        ["rights.registered-already"] = static () => Registers.Read(Registers.Shop, Registers.Shop).Findings,
        ["rights.type-unknown"] = static () => Registered(Registers.Shop with { Right = "x-none" }),
        ["rights.not-registered"] = static () => Entered(static book => book with { Endings = [new() { Number = 2, On = new(2021, 1, 1), Right = "other" }] }),
        ["rights.seized"] = static () => Entered(static book => book with
        {
            Encumbrances = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = Mortgage with { Kind = EncumbranceKind.Seizure } }],
            Endings = [new() { Number = 3, On = new(2022, 1, 1), Right = "shop-land" }],
        }),
        ["rights.act-not-allowed"] = static () => Transferred(Registers.Shop with { Right = "FIS" }, 1),
        ["rights.transfer-beyond-part"] = static () => Transferred(Registers.Shop, 2),
        ["rights.act-on-condition"] = static () => Transferred(Registers.Shop, 1),
        ["rights.act-not-stated"] = static () => Transferred(Registers.Shop with { Right = "HOM" }, 1),
        ["rights.encumbrance-twice"] = static () => Entered(static book => book with
        {
            Encumbrances = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = Mortgage }, new() { Number = 3, On = new(2021, 1, 1), Encumbrance = Mortgage }],
        }),
        ["rights.encumbrance-unknown"] = static () => Entered(static book => book with { Discharges = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = "m9" }] }),
        ["rights.encumbered-when-ended"] = static () => Entered(static book => book with
        {
            Encumbrances = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = Mortgage }],
            Endings = [new() { Number = 3, On = new(2022, 1, 1), Right = "shop-land" }],
        }),
        ["rights.share-not-positive"] = static () => Registered(Registers.Shop with { Holders = [new("mill", 1), new("heir", 0)] }),
        ["rights.holder-listed-twice"] = static () => Registered(Registers.Shop with { Holders = [new("mill", Ratio.Of(1, 2)), new("mill", Ratio.Of(1, 2))] }),
        ["rights.shares-not-whole"] = static () => Registered(Registers.Shop with { Holders = [new("mill", Ratio.Of(1, 2))] }),
        ["rights.layer-missing"] = static () => Registered(Registers.Shop with { Layers = [] }),
        ["rights.layer-impossible"] = static () => Registered(Registers.Shop with { Layers = [SpatialLayer.Seabed] }),
        ["rights.period-empty"] = static () => Registered(Registers.Shop with { Until = Registers.Shop.From }),
        ["rights.parent-unknown"] = static () => Registered(Registers.Lease),
        ["rights.parent-in-a-circle"] = static () => Registered(Registers.Shop with { Parent = "shop-land" }),
        ["rights.parent-on-other-ground"] = static () => Registers.Read(Registers.Shop, Registers.Lease with { Ground = "A2" }).Findings,
        ["rights.begins-before-parent"] = static () => Registers.Read(Registers.Shop, Registers.Lease with { From = new(2019, 1, 1), Until = new(2030, 1, 1) }).Findings,
        ["rights.ends-after-parent"] = static () => Registers.Read(Registers.Shop with { Until = new(2040, 1, 1) }, Registers.Lease).Findings,
        ["rights.parent-set-aside"] = static () => Registers.Read(Registers.Shop with { Layers = [] }, Registers.Lease).Findings,
        ["rights.term-too-long"] = static () => Registered(Registers.Shop with { Until = new(2061, 1, 1) }),
        ["rights.term-not-stated"] = static () => Registered(Registers.Shop with { Right = "FIS" }),
        ["rights.purpose-missing"] = static () => Registered(Registers.Shop with { Purpose = null }),
        ["rights.too-many-on-ground"] = static () => AssetPlanner.Default.ReadRights(Registers.Of(Registers.Shop, Registers.Lease), Registers.Today, mostOnOneGround: 1).Findings,
        ["rights.exclude-each-other"] = static () => Registers.Read(Registers.Shop, Registers.Shop with { Id = "second" }).Findings,
        ["rights.not-compatible"] = static () => Incompatible(),
        ["rights.compatible-on-condition"] = static () => Registers.Read(Registers.Shop, Registers.Lease).Findings,
        ["rights.compatibility-not-stated"] = static () => Registers.Read(Registers.Shop, Registers.Lease with { Parent = null, Layers = [SpatialLayer.Above] }).Findings,

        ["owner.asset-without-division"] = static () => Represented(new() { Id = "a", Kind = "minerals", Division = default, Area = Area.Zero }),
        ["owner.nobody-represents"] = static () => Represented(new() { Id = "a", Kind = "water", Division = "44", Area = Area.FromMu(1) }),
        ["owner.several-represent"] = static () => Represented(new() { Id = "a", Kind = "minerals", Division = "44", Area = Area.FromMu(1) }, Mandate, Mandate with { Id = "n", Agent = "province" }),
        ["file.person-missing"] = static () => Filed(static file => file with { Buildings = [new() { Id = "hall", Owner = "stranger", FloorArea = Area.Zero }] }),
        ["file.right-not-standing"] = static () => Filed(static file => file with { Rights = ["old"] }),
        ["file.right-missing"] = static () => Filed(static file => file),
        ["file.building-on-other-parcel"] = static () => Filed(static file => file with
        {
            Land = file.Land with { Unit = RealEstateUnitCode.Parse("440106001001GB00001W00000000") },
            Buildings = [new() { Id = "hall", Unit = RealEstateUnitCode.Parse("440106001001GB00002F00010001"), Owner = "mill", FloorArea = Area.Zero }],
        }),

        ["baseline.changed"] = static () => AssetPlanner.Default.Verify(AssetPlanner.Default.Freeze(Inventoried, "b", Registers.Today) with { Print = Fingerprint.Of([1]) }).Findings,
        ["baseline.stale"] = static () => AssetPlanner.Default.RequireCurrent(
            AssetPlanner.Default.AssignPlanValue(Inventoried, Riverside.Programme.Plan, Riverside.Prices), Inventoried with { Parcels = [] }).Findings,
        ["baseline.not-named"] = static () => AssetPlanner.Default.RequireCurrent(AssetPlanner.Default.TakeInventory([Riverside.Mill]), Inventoried).Findings,

        ["sources.source-twice"] = static () => Settled([Source, Source with { Rank = 2 }], Statement),
        ["sources.unranked"] = static () => Settled([], Statement),
        ["sources.undecided"] = static () => Settled([Source, Source with { Id = "s2" }], Statement, Statement with { Source = "s2", Value = Area.Zero }),
        ["sources.differ"] = static () => Settled([Source, Source with { Id = "s2", Rank = 2 }], Statement, Statement with { Source = "s2", Value = Area.Zero }),

        ["limits.use-negative"] = static () => Taken(-1, Growth),
        ["limits.not-checked"] = static () => Taken(1),
        ["limits.exceeded"] = static () => Taken(2, Growth),

        ["dossier.list-missing"] = static () => Listed(DossierTests.Full with { Demands = [] }),
        ["dossier.list-not-empty"] = static () => Listed(DossierTests.Full with { KnownEmpty = [DossierList.Funds] }),
        ["dossier.resource-not-listed"] = static () => Listed(DossierTests.Full with { Resources = [] }),
        ["dossier.facts-missing"] = static () => Listed(DossierTests.Full with { Assets = [DossierTests.Full.Assets[0] with { Value = null }] }),
        ["dossier.policy-facts-missing"] = static () => AssetPlanner.Default.TestPolicies([EligibilityTests.Consolidation], [PolicySubject.Of(Riverside.Mill, new(2026, 6, 1))]).Findings,

        ["signals.item-twice"] = static () => AssetPlanner.Default.FindFragmentation([Piece, Piece]).Findings,
        ["signals.contact-unknown"] = static () => AssetPlanner.Default.FindFragmentation([Piece], [new() { First = "p", Second = "ghost", Metres = 1 }]).Findings,
        ["signals.efficiency-not-checked"] = static () => AssetPlanner.Default.FindLowEfficiency(
            [new() { Id = "works", Division = "44", Purpose = "industrial", Area = Area.FromSquareMetres(1) }], Registers.Today).Findings,

        ["owner.mandate-from-nobody"] = static () => Represented(new() { Id = "a", Kind = "minerals", Division = "44", Area = Area.FromMu(1) }, Mandate with { Principal = "stranger" }),
    };

    private static DataSource Source => new() { Id = "s1", Rank = 1, AsOf = Registers.Today };

    private static SourceStatement Statement => new() { Subject = "A1", Fact = "area", Source = "s1", Value = Area.FromSquareMetres(1) };

    private static SustainableLimit Growth => new() { Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Most = Quantity.Parse("1 m³") };

    private static GroupedPatch Piece => new() { Id = "p", Group = "arable", Area = Area.FromSquareMetres(1) };

    private static Baseline Inventoried => AssetPlanner.Default.TakeInventory([Riverside.Mill]).Value;

    private static ValueList<Finding> Filed(Func<ParcelFile, ParcelFile> spoil) =>
        AssetPlanner.Default.CheckFiles([spoil(new() { Land = Riverside.Mill, People = [new() { Party = "mill" }] })], Registers.Read(Registers.Shop).Value).Findings;

    private static ValueList<Finding> Settled(ValueList<DataSource> sources, params SourceStatement[] statements) =>
        AssetPlanner.Default.SettleSources(sources, statements, SourcePrecedence.AuthorityThenDate).Findings;

    private static ValueList<Finding> Taken(int amount, params SustainableLimit[] limits) => AssetPlanner.Default.CheckLimits(
        limits, [new() { Id = "cut", Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Amount = new(amount, "m³") }]).Findings;

    private static ValueList<Finding> Listed(UnitDossier dossier) => AssetPlanner.Default.MeasureCompleteness(dossier).Findings;

    private static ValueList<Finding> Surveyed(Parcel parcel) => AssetPlanner.Default.TakeInventory([parcel]).Findings;

    private static ValueList<Finding> Tabled(string fields, params string[] rows) => AssetPlanner.Default.ReadPatches(new()
    {
        Layer = "DLTB", Fields = [.. fields.Split(' ')], Rows = [.. rows.Select(static row => new LayerRow { Cells = [.. row.Split(' ')] })],
    }).Findings;

    private static ValueList<Finding> Coded(params string[] codes) =>
        AssetPlanner.Default.CheckUnitCodes([.. codes.Select(static (code, at) => new DeliveredUnitCode { Subject = new($"A{at}"), Text = code, Division = "440106001001" })]).Findings;

    private static ValueList<Finding> Checked(params SurveyPatch[] patches) => AssetPlanner.Default.CheckPatches(patches, new() { Tolerance = Area.Zero }).Findings;

    private static ValueList<Finding> Registered(RightInterest interest) => Registers.Read(interest).Findings;

    private static ValueList<Finding> Entered(Func<RightsRegister, RightsRegister> spoil) => Registers.Read(spoil(Registers.Of(Registers.Shop))).Findings;

    private static ValueList<Finding> Transferred(RightInterest interest, Ratio part) =>
        Registers.Read(Registers.Of(interest) with { Transfers = [new() { Number = 2, On = new(2021, 1, 1), Right = "shop-land", From = "mill", To = "heir", Part = part }] }).Findings;

    /// <summary>The catalogue forbids no pair as yet; one that does shows what is then found.</summary>
    private static ValueList<Finding> Incompatible()
    {
        var edition = RulebookEdition.Embedded;
        var no = new Ruling(RulingAnswer.No, basis: [new() { Source = "civil-code-2020", Evidence = Evidence.Statute }]);
        edition = edition with { Law = edition.Law with { Compatibilities = [new() { Base = "CLU-S", Attached = "LSE", Place = RightPlace.OnRight, Ruling = no }] } };
        var calculation = new Calculation(null, ChainStage.Inventory);
        RegisterReading.Run(Registers.Of(Registers.Shop, Registers.Lease), Registers.Today, edition, calculation, mostOnOneGround: 10, listed: 10);
        return calculation.Findings;
    }

    private static ValueList<Finding> Represented(StateAsset asset, params AgencyMandate[] mandates) =>
        AssetPlanner.Default.FindRepresentatives([asset], [new() { Party = "ministry", Kinds = ["minerals"] }], mandates, Registers.Today).Findings;
}
