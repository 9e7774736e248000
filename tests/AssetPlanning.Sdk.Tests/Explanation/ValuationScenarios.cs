using AssetPlanning.Financing;
using AssetPlanning.Tests.Valuation;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of valuation.</summary>
internal static class ValuationScenarios
{
    private static readonly Area Ground = Area.FromSquareMetres(1_000);

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["valuation.class-without-edition"] = () => Of(Methods.Income, Valued.State("1001")),
        ["valuation.asset-not-described"] = () => Of(Methods.Water with { Rights = [] }),
        ["valuation.asset-described-twice"] = () => Of(Methods.Water with { Rights = Methods.Water.Rights.Concat(Methods.Water.Rights) }),
        ["valuation.input-negative"] = () => Of(Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(-1) })),
        ["valuation.rate-impossible"] = () => Of(Methods.Earning(row => row with { Rate = 0, Term = null })),
        ["valuation.term-impossible"] = () => Of(Methods.Earning(row => row with { Term = 1_201 })),
        ["valuation.term-too-long"] = () => Of(Methods.Earning(row => row with { Term = 51 })),
        ["valuation.term-not-checked"] = () => Of(Methods.Earning(row => row with { LandUse = "x-own" }), Valued.State("x-own")),
        ["valuation.rate-outside-range"] = () => Of(Methods.Earning(row => row with { Rate = 0.09m })),
        ["valuation.far-missing"] = () => Of(Methods.Residual),
        ["valuation.far-outside-table"] = () => Of(Methods.Benchmark, Valued.State(floorAreaRatio: 3.01m)),
        ["valuation.far-not-listed"] = () => Of(Methods.WithTable(table => table with { Reading = TableReading.ListedOnly }), Valued.State(floorAreaRatio: 2.2m)),
        ["valuation.far-table-unordered"] = () => Of(Methods.WithTable(table => table with { Rows = [new(2, 1), new(1, 1)] }), Valued.State(floorAreaRatio: 2)),
        ["valuation.ground-or-floor"] = () => Of(Methods.Published(price => price with { Floor = FloorPrice.PerSquareMetre(1) })),
        ["valuation.tax-mixed"] = () => Of(Methods.Compared(each => each with { Tax = TaxBasis.TaxIncluded })),
        ["valuation.basis-mixed"] = () => Of(Zoned(("I", 400), ("II", 600)) with
        {
            Zones = [Zone("I"), new() { Zone = "II", Method = Methods.Benchmark with { Basis = Valued.Basis with { Day = new(2025, 1, 1) } } }],
        }, Valued.State(floorAreaRatio: 2)),
        ["valuation.basis-not-stated"] = () => Of(Zoned(("I", 1_000)) with { Zones = [new() { Zone = "I", Method = new PricePerClass { BaseDate = new(2026, 1, 1), Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerMu(1) }] } }] }),
        ["valuation.price-unit-doubtful"] = () => Of(Methods.Ranged(UnitPrice.PerSquareMetre(600_000))),
        ["valuation.price-outside-range"] = () => Of(Methods.Ranged(UnitPrice.PerSquareMetre(5_000))),
        ["valuation.few-cases"] = () => Of(Methods.Comparison),
        ["valuation.spread-too-wide"] = () => Of(Methods.Comparison with { Cases = Methods.Comparison.Cases.Add(Methods.Comparison.Cases[0] with { Name = "C2", Price = UnitPrice.PerSquareMetre(9_000) }) }),
        ["valuation.weights-not-whole"] = () => Of(Methods.Comparison with { Combination = CaseCombination.WeightedMean }),
        ["valuation.residual-not-positive"] = () => Of(Methods.Built(row => row with { SalePrice = FloorPrice.PerSquareMetre(3_700) }), Valued.State(floorAreaRatio: 2)),
        ["valuation.ground-without-zone"] = () => Of(Zoned(("I", 600), (null, 400))),
        ["valuation.zone-parts-differ"] = () => Of(Zoned(("I", 999))),
        ["valuation.zone-without-method"] = () => Of(Zoned(("III", 1_000))),
        ["valuation.method-missing"] = () => Of(new MethodPerClass { Choices = [] }),
        ["valuation.quantity-unit-differs"] = () => Of(Methods.Water with { Rights = [Methods.Water.Rights[0] with { Volume = Quantity.Parse("5 t") }] }),
        ["valuation.zones-overlap"] = () => PriceZonesTests.Divided(twice: true).Findings,
        ["valuation.parcel-not-divisible"] = () => PriceZonesTests.Divided(area: Area.FromMu(1)).Findings,
    };

    private static ValueList<Finding> Of(ValuationMethod method, ValuedState? state = null) => Valued.Of(method, Ground, state).Findings;

    private static ZonedValuation Zoned(params (string? Zone, int Area)[] parts) => new()
    {
        Parcels = [new() { Asset = "P1", Parts = [.. parts.Select(static part => new ZonePart { Zone = part.Zone is { } zone ? new SubjectId(zone) : default(SubjectId?), Area = Area.FromSquareMetres(part.Area) })] }],
        Zones = [Zone("I"), Zone("II")],
    };

    private static ZoneMethod Zone(string name) => new() { Zone = name, Method = Methods.Benchmark };
}
