using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Assets and prices that the tests of terms and inputs share.</summary>
internal static class ValuedCases
{
    internal static readonly Area Ground = Area.FromSquareMetres(1_000);

    internal static readonly ValuedState Built = Valued.State(floorAreaRatio: 2.2m);

    internal static readonly InventoryValue FlatInventory = new() { Basis = Valued.Basis, Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(28.55m) }] };

    internal static Explained<Appraisal> Own(ValuationMethod method) => Of(method, Ground);

    internal static Explained<Appraisal> Of(ValuationMethod method, Area area, ValuedState? state = null, string right = "CLU-S") => new AssetPlannerBuilder()
        .AddValuationMethod("x-faulty", UsersMethodsJson.Default.Faulty)
        .AddValuationMethod("x-flat", UsersMethodsJson.Default.Flat)
        .AddValuationMethod("x-careless", UsersMethodsJson.Default.Careless)
        .Build()
        .Appraise(Valued.Parcel(area, (state ?? Valued.State()).LandUse.ToString(), right), state ?? Valued.State(), ValueStage.Planned, method);

    internal static MineralCashFlow Mine(int years) => new()
    {
        Basis = Valued.Basis,
        Deposits = [new() { Asset = "P1", Exploration = "mineral-explored", NetFlows = [.. Enumerable.Repeat(Money.FromWan(100), years)] }],
    };

    internal static PricePerClass PerClass(int term) => new() { BaseDate = new(2026, 1, 1), Prices = [new() { LandUse = "2023:1001", Price = UnitPrice.PerSquareMetre(900), Term = term }] };

    internal static ZonedValuation Zoned(ValuationMethod one, ValuationMethod other) => new()
    {
        Parcels = [new() { Asset = "P1", Parts = [new() { Zone = "I", Area = Area.FromSquareMetres(400) }, new() { Zone = "II", Area = Area.FromSquareMetres(600) }] }],
        Zones = [new() { Zone = "I", Method = one }, new() { Zone = "II", Method = other }],
    };

    internal static ForestValue Forest(params string[] kinds) => new()
    {
        Basis = Valued.Basis,
        Land = [new() { LandUse = "2023:1001", Price = UnitPrice.PerMu(1_800) }],
        Timber = [new() { LandUse = "2023:1001", Price = QuantityPrice.Parse("380 元/m³") }],
        Stocks = [.. kinds.Select(Held)],
    };

    internal static ResourceQuantity Held(string kind) => new() { Asset = "P1", Kind = kind, Division = "440106001001", Stock = Quantity.Parse("412.5 m³") };

    internal static Explained<PlannedAssets> Planned(ValueBasis planned)
    {
        var programme = RiversideProgramme.Make();
        InventoryPrice Land(Code<LandUse> use) => new() { LandUse = use, Price = UnitPrice.PerSquareMetre(900) };
        var prices = (PricePerClass)programme.Valuation;
        return Walk.ToPlanValue(programme with
        {
            Valuation = new MethodPerClass
            {
                Choices =
                [
                    new() { LandUses = [.. programme.Parcels.Select(static parcel => parcel.LandUse).Distinct()], Stages = [ValueStage.Current], Method = new InventoryValue { Basis = Valued.Basis, Prices = [.. programme.Parcels.Select(static parcel => parcel.LandUse).Distinct().Select(Land)] } },
                    new()
                    {
                        LandUses = [.. programme.Plan.Lots.Select(static lot => lot.LandUse).Distinct()],
                        Stages = [ValueStage.Planned],
                        Method = new InventoryValue { Basis = planned, Prices = [.. programme.Plan.Lots.Select(static lot => lot.LandUse).Distinct().Select(Land)] },
                    },
                ],
            },
        });
    }
}
