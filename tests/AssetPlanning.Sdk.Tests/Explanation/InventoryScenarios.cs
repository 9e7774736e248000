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
        ["rights.exclude-each-other"] = static () => Registers.Read(Registers.Shop, Registers.Shop with { Id = "second" }).Findings,
        ["rights.not-compatible"] = static () => Incompatible(),
        ["rights.compatible-on-condition"] = static () => Registers.Read(Registers.Shop, Registers.Lease).Findings,
        ["rights.compatibility-not-stated"] = static () => Registers.Read(Registers.Shop, Registers.Lease with { Parent = null, Layers = [SpatialLayer.Above] }).Findings,

        ["owner.asset-without-division"] = static () => Represented(new() { Id = "a", Kind = "minerals", Division = default, Area = Area.Zero }),
        ["owner.nobody-represents"] = static () => Represented(new() { Id = "a", Kind = "water", Division = "44", Area = Area.Zero }),
        ["owner.several-represent"] = static () => Represented(new() { Id = "a", Kind = "minerals", Division = "44", Area = Area.Zero }, Mandate, Mandate with { Id = "n", Agent = "province" }),
        ["owner.mandate-from-nobody"] = static () => Represented(new() { Id = "a", Kind = "minerals", Division = "44", Area = Area.Zero }, Mandate with { Principal = "stranger" }),
    };

    private static ValueList<Finding> Surveyed(Parcel parcel) => AssetPlanner.Default.TakeInventory([parcel]).Findings;

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
        RegisterReading.Run(Registers.Of(Registers.Shop, Registers.Lease), Registers.Today, edition, calculation);
        return calculation.Findings;
    }

    private static ValueList<Finding> Represented(StateAsset asset, params AgencyMandate[] mandates) =>
        AssetPlanner.Default.FindRepresentatives([asset], [new() { Party = "ministry", Kinds = ["minerals"] }], mandates, Registers.Today).Findings;
}
