using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Conformity;
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

        ["offset.given-twice"] = static () => QuotaBook.Balance(OffsetKinds.ConstructionLinkage, [DoubtfulQuotaTests.Field, DoubtfulQuotaTests.Field with { Account = ScopePath.Of("440111") }]).Findings,
        ["quota.parts-differ"] = static () => QuotaBook.Balance(OffsetKinds.ConstructionLinkage, [DoubtfulQuotaTests.Field with { Amounts = [DoubtfulQuotaTests.Field.Amounts[0] with { Parts = [new() { From = new("area", "A1"), Value = Area.FromMu(1) }] }] }]).Findings,
    };
}
