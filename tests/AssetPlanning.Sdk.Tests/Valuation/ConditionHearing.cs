using System.Text.Json.Serialization;
using AssetPlanning.Inventory;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A method of a stranger that hears every planning condition: a price by class, and parts of it for green, density, facilities and term.</summary>
/// <remarks>It asks the lot as well as the state, as a stranger may: both have to say the same.</remarks>
public sealed record HeardConditions : ValuationMethod
{
    public required ValueList<StatedPrice> Prices { get; init; }

    public override void Appraise(ref ValuationTurn turn)
    {
        var (state, lot) = (turn.State, turn.Lot);
        if (lot is not null && (lot.LandUse != state.LandUse || lot.Conditions != state.Conditions))
        {
            throw new InvalidOperationException($"The lot says {lot.LandUse} and {lot.Conditions}, the state {state.LandUse} and {state.Conditions}.");
        }

        var conditions = lot?.Conditions;
        var parts = Ratio.One
            - (conditions?.GreenRatio?.Least ?? 0)
            + ((conditions?.BuildingDensity?.Most ?? 0) / 2)
            - ((conditions?.Facilities.Count ?? 0) * (Ratio)0.03m)
            + ((state.Term?.Number ?? 0) / 100);
        turn.Price(UnitPrice.PerSquareMetre(Prices.Single(one => one.LandUse == state.LandUse).Yuan * parts), new(2026, 1, 1), state.Term);
    }
}

/// <summary>The metadata of the stranger's method.</summary>
[JsonSerializable(typeof(HeardConditions))]
[JsonSerializable(typeof(StatedPrice))]
internal sealed partial class HearingJson : JsonSerializerContext;

/// <summary>A hectare of works, priced at 1,000 元/m², that a plan puts conditions on.</summary>
internal static class Works
{
    internal static readonly AssetPlanner Planner = new AssetPlannerBuilder().AddValuationMethod("x-heard-conditions", HearingJson.Default.HeardConditions).Build();

    internal static readonly HeardConditions Method = new() { Prices = [Valley.Price("2023:1001", 1_000), Valley.Price("2023:070102", 4_000)] };

    internal static readonly Parcel Parcel = Valley.Field("W", 10_000) with { LandUse = "2023:1001", Ownership = Ownership.State, Right = "CLU-S" };

    internal static DetailedPlan Plan(PlanningConditions conditions, string use = "2023:1001") =>
        new() { Version = new("works", 1), Lots = [new() { Id = "L", LandUse = use, Parcels = ["W"], Conditions = conditions }] };

    internal static PlannedAssets Valued(DetailedPlan plan) => Planner.TakeInventory([Parcel]).Then(baseline => Planner.AssignPlanValue(baseline, plan, Method)).Value;
}
