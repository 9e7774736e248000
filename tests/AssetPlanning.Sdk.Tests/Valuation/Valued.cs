using AssetPlanning.Financing;
using AssetPlanning.Inventory;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>One parcel valued under one setting.</summary>
internal static class Valued
{
    internal static ValueBasis Basis { get; } = new()
    {
        Day = new(2026, 11, 1),
        Prices = new() { Kind = PriceKind.Constant, On = new(2026, 1, 1) },
        Tax = TaxBasis.TaxExcluded,
        Rounding = Rounding.HalfUp,
    };

    internal static Parcel Parcel(Area area, string landUse = "2023:1001", string right = "CLU-S") =>
        RiversideProgramme.Parcel("P1", 1, landUse, right: right) with { Area = area };

    internal static ValuedState State(string landUse = "2023:1001", Years? term = null, Ratio? floorAreaRatio = null) => new()
    {
        LandUse = landUse,
        Ownership = Ownership.State,
        Term = term,
        Conditions = floorAreaRatio is { } most ? new PlanningConditions { FloorAreaRatio = RatioRange.AtMost(most), Basis = new("滨江单元详细规划", "第 3 页") } : null,
    };

    internal static Explained<Appraisal> Of(ValuationMethod method, Area area, ValuedState? state = null, string right = "CLU-S") =>
        AssetPlanner.Default.Appraise(Parcel(area, (state ?? State()).LandUse.ToString(), right), state ?? State(), ValueStage.Planned, method);
}
