using AssetPlanning.Financing;
using AssetPlanning.Tests.Valuation;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What may not leave a method as a value.</summary>
internal static class AppraisalScenarios
{
    private static readonly Area Ground = Area.FromSquareMetres(1_000);

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["valuation.value-negative"] = () => Of(Methods.Published(price => price with { Ground = UnitPrice.PerSquareMetre(40), FloorAreaFactors = null })),
        ["valuation.value-nothing"] = () => Of(Methods.Published(price => price with { Ground = UnitPrice.PerSquareMetre(60), DateFactor = 1, Corrections = [], FloorAreaFactors = null })),
        ["valuation.term-beyond-setting"] = () => Of(PerClass, Valued.State(term: 20)),
        ["valuation.other-term"] = () => Of(PerClass, Valued.State(term: 50)),
        ["valuation.values-whole-asset"] = () => Of(new ZonedValuation
        {
            Parcels = [new() { Asset = "P1", Parts = [new() { Zone = "I", Area = Ground }] }],
            Zones = [new() { Zone = "I", Method = Methods.Water }],
        }),
        ["valuation.input-nothing"] = () => Of(Methods.Costing(cost => cost with { Location = 0 })),
        ["valuation.divides-by-nothing"] = () => ValuedCases.Own(new Faulty { Divides = true, Twice = false }).Findings,
        ["valuation.for-ever"] = () => Of(Methods.Earning(row => row with { Term = null, Growth = null })),
        ["valuation.mixed-uses"] = () => Of(Methods.Income, Valued.State(floorAreaRatio: 2) with { Conditions = Mixed }),
        ["valuation.uplift-tax-mixed"] = () => ValuedCases.Planned(Valued.Basis with { Tax = TaxBasis.TaxIncluded }).Findings,
        ["valuation.uplift-basis-differs"] = () => ValuedCases.Planned(Valued.Basis with { Day = new(2025, 1, 1) }).Findings,
        ["valuation.case-factor-missing"] = () => Of(Methods.Compared(row => row with { Factors = row.Factors with { Term = null } })),
        ["valuation.case-after-day"] = () => Of(Methods.Compared(row => row with { Day = new(2027, 1, 1) })),
        ["valuation.case-twice"] = () => Of(Methods.Comparison with { Cases = Methods.Comparison.Cases.Concat(Methods.Comparison.Cases) }),
        ["valuation.case-too-old"] = () => Of(Methods.Compared(row => row with { Day = new(2023, 10, 31) })),
        ["valuation.right-ended"] = () => Of(PerClass, Valued.State() with { RightEnds = new(2025, 12, 31) }),
        ["valuation.class-to-be-subdivided"] = () => Of(
            new InventoryValue { Basis = Valued.Basis, Prices = [new() { LandUse = "2023:0204", Price = UnitPrice.PerSquareMetre(20) }] },
            Valued.State("survey3:0204")),
    };

    private static PricePerClass PerClass => new() { BaseDate = new(2026, 1, 1), Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(900), Term = 40 }] };

    private static AssetPlanning.Territory.PlanningConditions Mixed => new()
    {
        MixedUses = [new() { LandUse = "2023:0901", Share = AssetPlanning.Territory.RatioRange.AtMost(0.3m) }],
        Basis = new("滨江单元详细规划", "第 3 页"),
    };

    private static ValueList<Finding> Of(ValuationMethod method, ValuedState? state = null) => Valued.Of(method, Ground, state).Findings;
}
