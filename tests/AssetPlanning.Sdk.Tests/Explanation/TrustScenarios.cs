using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Conformity;
using AssetPlanning.Tests.Inventory;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of layers, entries and records that look sound and are not.</summary>
internal static class TrustScenarios
{
    private static readonly PlanLayer Farm = Line(Farmland, (0, 0, 140, 1_000));

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["conformity.layer-superseded"] = static () => Check(
            Registry(Farm, new PlanLayer(Farm.Entry with { Id = "later", Version = new("master-plan", 2) }, Farm.Features, County)), [Inside(Farmland)], "construction", (0, 0, 10, 10)).Findings,
        ["territory.layer-not-as-expected"] = static () => PlanLayerRegistry.Of([Farm], RulebookEdition.Embedded, [Farm.Entry with { DeclaredCount = 2 }]).Findings,
        ["territory.features-repeated"] = static () => PlanLayerRegistry.Of([Line(Farmland, (0, 0, 10, 10), (0, 0, 10, 10))], RulebookEdition.Embedded).Findings,

        ["inventory.land-use-missing"] = static () => AssetPlanner.Default.TakeInventory([Riverside.Mill with { LandUse = default }]).Findings,
        ["inventory.land-use-unknown"] = static () => AssetPlanner.Default.TakeInventory([Riverside.Mill with { LandUse = "survey3:9999" }]).Findings,
        ["territory.feature-outside-extent"] = static () => PlanLayerRegistry.Of([Line(Farmland, (900, 0, 1_100, 10))], RulebookEdition.Embedded).Findings,
        ["owner.asset-twice"] = static () => Represented(Lake, Lake),
        ["owner.asset-area-not-positive"] = static () => Represented(Lake with { Area = Area.Zero }),
        ["owner.region-cuts-asset"] = static () => Represented(Lake with { Division = "440106" }),
        ["file.unnamed"] = static () => Filed(new ParcelFile { Land = Riverside.Mill with { Id = default } }),
        ["file.twice"] = static () => Filed(File, File),
        ["file.building-twice"] = static () => Filed(File with { Buildings = [Hall, Hall] }),
        ["file.building-area-negative"] = static () => Filed(File with { Buildings = [Hall with { FloorArea = Area.FromSquareMetres(-1) }] }),
        ["file.building-in-several"] = static () => Filed(File with { Buildings = [Hall] }, File with { Land = Riverside.Mill with { Id = "Z9" }, Buildings = [Hall] }),
        ["cadastre.subject-twice"] = static () => AssetPlanner.Default.CheckUnitCodes([new() { Subject = "p", Text = "440106001001GB00001W00000000" }, new() { Subject = "p", Text = "440106001001GB00002W00000000" }]).Findings,
        ["limits.use-twice"] = static () => AssetPlanner.Default.CheckLimits([], [Felling, Felling]).Findings,
        ["signals.contact-differs"] = static () => AssetPlanner.Default.FindFragmentation(
            [new() { Id = "a", Group = "g", Area = Area.FromMu(1) }, new() { Id = "b", Group = "g", Area = Area.FromMu(1) }],
            [new() { First = "a", Second = "b", Metres = 1 }, new() { First = "b", Second = "a", Metres = 2 }]).Findings,
        ["dossier.policy-item-twice"] = static () => AssetPlanner.Default.TestPolicies([], [new() { Id = "s", Division = "4401", On = new(2026, 1, 1) }, new() { Id = "s", Division = "4401", On = new(2026, 1, 1) }]).Findings,
        ["conditions.broken"] = static () => Conditioned("2 倍"),
        ["conditions.not-checked"] = static () => Conditioned("2 t"),
        ["dossier.policy-test-impossible"] = static () => AssetPlanner.Default.TestPolicies([EligibilityTests.Consolidation with { Until = EligibilityTests.Consolidation.From }], []).Findings,
        ["owner.mandate-period-empty"] = static () => AssetPlanner.Default.FindRepresentatives([], [new() { Party = "部", Kinds = ["water"] }], [HostileDeliveryTests.Town with { Until = HostileDeliveryTests.Town.From }], new(2026, 1, 1)).Findings,
        ["rights.overlapped-once"] = static () => Registers.Read(Registers.Shop with { Until = new(2025, 1, 1) }, Registers.Shop with { Id = "second", From = new(2024, 1, 1) }).Findings,
        ["rights.renewed-by-law"] = static () => Registers.Read(Registers.Shop with { Purpose = "residential", Until = new(2025, 1, 1) }).Findings,
        ["rights.act-under-notice"] = static () => Registers.Read(Registers.Of(Registers.Shop) with
        {
            Encumbrances = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = new() { Id = "n1", Right = "shop-land", Kind = EncumbranceKind.PriorityNotice, For = "buyer" } }],
            Transfers = [new() { Number = 3, On = new(2022, 1, 1), Right = "shop-land", From = "mill", To = "stranger", Part = 1 }],
        }).Findings,
        ["rights.variation-names-other-holders"] = static () => Registers.Read(Registers.Of(Registers.Shop) with { Variations = [new() { Number = 2, On = new(2021, 1, 1), After = Registers.Shop with { Holders = [new("heir", 1)] } }] }).Findings,
        ["rights.variation-moves-ground"] = static () => Registers.Read(Registers.Of(Registers.Shop) with { Variations = [new() { Number = 2, On = new(2021, 1, 1), After = Registers.Shop with { Ground = "B9" } }] }).Findings,

        ["offset.given-twice"] = static () => QuotaBook.Balance(OffsetKinds.ConstructionLinkage, [DoubtfulQuotaTests.Field, DoubtfulQuotaTests.Field with { Account = ScopePath.Of("440111") }]).Findings,
        ["quota.parts-differ"] = static () => QuotaBook.Balance(OffsetKinds.ConstructionLinkage, [DoubtfulQuotaTests.Field with { Amounts = [DoubtfulQuotaTests.Field.Amounts[0] with { Parts = [new() { From = new("area", "A1"), Value = Area.FromMu(1) }] }] }]).Findings,
    };

    private static StateAsset Lake => new() { Id = "lake", Kind = "water", Division = "440106003", Area = Area.FromMu(1) };

    private static ParcelFile File => new() { Land = Riverside.Mill };

    private static BuildingRecord Hall => new() { Id = "hall", Owner = "mill", FloorArea = Area.FromSquareMetres(1) };

    private static ResourceUse Felling => new() { Id = "felling", Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Amount = Quantity.Parse("1 m³") };

    private static ValueList<Finding> Represented(params StateAsset[] assets) => AssetPlanner.Default.FindRepresentatives(assets, [new() { Party = "部", Kinds = ["water"] }], [HostileDeliveryTests.Town], new(2026, 1, 1)).Findings;

    private static ValueList<Finding> Filed(params ParcelFile[] files) => AssetPlanner.Default.CheckFiles(files, Registers.Read().Value).Findings;

    private static ValueList<Finding> Conditioned(string found) => AssetPlanner.Default.CheckConditions(
        new UnitDossier { Unit = "u", Conditions = [new() { Id = "far", Kind = ConditionKind.UseControl, Content = "容积率", Limit = new() { Measure = "far", Sense = BoundSense.AtMost, Amount = Quantity.Parse("1 倍") } }] },
        [new() { Place = "u", Measure = "far", Amount = Quantity.Parse(found) }]).Findings;
}
