using System.Text.Json.Serialization;
using AssetPlanning.Inventory;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A price of land by class and owner.</summary>
public sealed record StatedPrice
{
    public required Code<LandUse> LandUse { get; init; }

    public required Ownership Ownership { get; init; }

    public required Ratio Yuan { get; init; }
}

/// <summary>What a FAR does to the price of a class.</summary>
public sealed record FarFactor
{
    public required Code<LandUse> LandUse { get; init; }

    public required Ratio Far { get; init; }

    public required Ratio Factor { get; init; }
}

/// <summary>A method of a stranger that hears use, owner and FAR: price of class and owner × factor of the FAR asked for.</summary>
public sealed record StatedPrices : ValuationMethod
{
    public static readonly FindingKind NoPrice = new()
    {
        Code = "x-no-price", Severity = Severity.Rejected, Chinese = "{0} 没有价格", English = "no price of {0}", CureChinese = "无", CureEnglish = "none",
    };

    public required ValueList<StatedPrice> Prices { get; init; }

    public required ValueList<FarFactor> Factors { get; init; }

    public override void Appraise(ref ValuationTurn turn)
    {
        var state = turn.State;
        var price = Prices.FirstOrDefault(one => one.LandUse == state.LandUse && one.Ownership == state.Ownership);
        var far = state.Conditions?.FloorAreaRatio?.Most;
        var factor = far is null ? Ratio.One : Factors.FirstOrDefault(one => one.LandUse == state.LandUse && one.Far == far)?.Factor;
        if (price is null || factor is null)
        {
            turn.Refuse(NoPrice, [Figure.Name(state.LandUse.ToString())]);
            return;
        }

        turn.Price(UnitPrice.PerSquareMetre(price.Yuan * factor.Value), new(2026, 1, 1), null);
    }
}

/// <summary>The metadata of the stranger's method.</summary>
[JsonSerializable(typeof(StatedPrices))]
[JsonSerializable(typeof(StatedPrice))]
[JsonSerializable(typeof(FarFactor))]
internal sealed partial class ValleyJson : JsonSerializerContext;

/// <summary>The valley of docs/chain/differentiation.md: a field that becomes housing, a works that may grow, a field that becomes a park, a field that stays.</summary>
internal static class Valley
{
    internal static readonly AssetPlanner Planner = new AssetPlannerBuilder().AddValuationMethod("x-stated-prices", ValleyJson.Default.StatedPrices).Build();

    internal static readonly Citation Basis = new("规划条件", "2026-01");

    internal static readonly StatedPrices Prices = new()
    {
        Prices =
        [
            Price("survey3:0103", 60), Price("survey3:0103", 60, Ownership.State), Price("2023:0103", 60), Price("2023:0103", 60, Ownership.State),
            Price("2023:16", 600, Ownership.State), Price("2023:16", 420),
            Price("2023:070102", 3_100, Ownership.State), Price("2023:070102", 2_170),
            Price("survey3:0601", 480, Ownership.State), Price("2023:1001", 480, Ownership.State),
            Price("2023:1401", 200, Ownership.State), Price("2023:1401", 140),
        ],
        Factors =
        [
            new() { LandUse = "2023:070102", Far = 2.5m, Factor = 1.8m },
            new() { LandUse = "2023:070102", Far = 3, Factor = 2 },
            new() { LandUse = "2023:1001", Far = 2, Factor = 1.25m },
        ],
    };

    internal static readonly ValueList<Parcel> Parcels =
    [
        Field("P1", 10_000.01m) with { Tenure = TenureStatus.PlannedState },
        Field("P2", 6_000m) with { LandUse = "survey3:0601", Ownership = Ownership.State, Right = "CLU-S" },
        Field("P3", 4_000m),
        Field("P4", 2_500m),
    ];

    internal static readonly DetailedPlan Plan = new()
    {
        Version = new("valley", 1),
        Lots =
        [
            new() { Id = "L1", LandUse = "2023:070102", Parcels = ["P1"], Conditions = Far(2.5m) },
            new() { Id = "L2", LandUse = "2023:1001", Parcels = ["P2"], Conditions = Far(2) },
            new() { Id = "L3", LandUse = "2023:1401", Parcels = ["P3"] },
            new() { Id = "L4", LandUse = "2023:0103", Parcels = ["P4"] },
        ],
    };

    internal static readonly DifferentiationTerms Terms = new()
    {
        Views = ["plan-construction", "three-classes"],
        UndecidedConstruction = "2023:16",
        UndecidedOther = "2023:2301",
        ShowsFirstApart = true,
        Deciders =
        [
            new() { Round = DifferentiationRound.First, Kind = PlanLayerKind.MasterPlan, Tier = PlanTier.County, Version = new("county", 3) },
            new() { Round = DifferentiationRound.Second, Kind = PlanLayerKind.DetailedPlan, Tier = PlanTier.County, Version = new("valley", 1) },
            new() { Round = DifferentiationRound.Second, Kind = PlanLayerKind.SpecialPlan, Tier = PlanTier.City, Version = new("parks", 2), Lot = "L3" },
        ],
        Units = [new("L1", "north"), new("L3", "north"), new("L2", "south")],
    };

    internal static PlannedAssets Assets { get; } = Valued(Parcels, Plan, Prices).Value;

    internal static Explained<DifferentiationAccount> Differentiated { get; } = Planner.Differentiate(Assets, Plan, Prices, Terms);

    internal static Explained<PlannedAssets> Valued(ValueList<Parcel> parcels, DetailedPlan plan, StatedPrices prices) =>
        Planner.TakeInventory(parcels).Then(baseline => Planner.AssignPlanValue(baseline, plan, prices));

    internal static PlanningConditions Far(Ratio most) => new() { FloorAreaRatio = RatioRange.AtMost(most), Basis = Basis };

    internal static StatedPrice Price(string use, Ratio yuan, Ownership ownership = Ownership.Collective) => new() { LandUse = use, Ownership = ownership, Yuan = yuan };

    internal static Parcel Field(string id, decimal squareMetres) => new()
    {
        Id = id, Division = "440106001001", Area = Area.FromSquareMetres(squareMetres), LandUse = "survey3:0103", Ownership = Ownership.Collective, Right = "LCR", Holder = "village",
    };

    internal static void ShouldReplay<T>(Explained<T> answer)
        where T : class
    {
        var steps = answer.Why.Steps;
        steps.Count.Should().BePositive();
        steps.Where(static step => step.Replay() is { } again && again != step.Result).Should().BeEmpty();
    }
}
