using System.Text.Json.Serialization;
using AssetPlanning;
using AssetPlanning.Financing;
using AssetPlanning.Inventory;
using AssetPlanning.Valuation;

namespace Outsider;

/// <summary>97 % of a flat price.</summary>
public sealed record FlatPrice : ValuationMethod
{
    public required ValueBasis Basis { get; init; }

    public required UnitPrice PerArea { get; init; }

    public override void Appraise(ref ValuationTurn turn)
    {
        var price = turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, [new(FigureTerms.Price.Code, PerArea), new(FigureTerms.Factor.Code, Ratio.Parse("0.97"))]);
        turn.Price(price, Basis, term: null);
    }
}

[JsonSerializable(typeof(FlatPrice))]
internal sealed partial class MethodsJson : JsonSerializerContext;

public class OwnMethodTests
{
    private static readonly AssetPlanner Planner = new AssetPlannerBuilder().AddValuationMethod("x-flat", MethodsJson.Default.FlatPrice).Build();

    private static readonly FlatPrice Method = new()
    {
        Basis = new()
        {
            Day = new(2026, 11, 1),
            Prices = new() { Kind = PriceKind.Constant, On = new(2026, 1, 1) },
            Tax = TaxBasis.TaxExcluded,
            Rounding = Rounding.HalfUp,
        },
        PerArea = UnitPrice.PerSquareMetre(1_000),
    };

    private static readonly Parcel Parcel = new()
    {
        Id = "P1",
        Division = "440106001001",
        Area = Area.FromSquareMetres(1_234.56m),
        LandUse = "2023:0901",
        Ownership = Ownership.State,
        Right = "CLU-S",
        Holder = "owner",
    };

    /// <summary>1,234.56 × 970 = 1,197,523.20.</summary>
    [Fact]
    public void Appraise_OwnMethod_ValuesUnderItsNameAndExplains()
    {
        var state = new ValuedState { LandUse = "2023:0901", Ownership = Ownership.State };
        var valued = Planner.Appraise(Parcel, state, ValueStage.Planned, Method);

        valued.Value.Amount.Should().Be(Money.Parse("1197523.20"));
        valued.Value.Method.Should().Be("x-flat");
        valued.Value.Tax.Should().Be(TaxBasis.TaxExcluded);
        valued.Why.Find(new(FigureTerms.PlannedValue.Code, "P1"))!.Replay().Should().Be((Figure)valued.Value.Amount);
    }

    [Fact]
    public void Appraise_OwnMethodInPriceZones_ValuesItsPart()
    {
        var zoned = new ZonedValuation
        {
            Parcels = [new() { Asset = "P1", Parts = [new() { Zone = "I", Area = Area.FromSquareMetres(234.56m) }, new() { Zone = "II", Area = Area.FromSquareMetres(1_000) }] }],
            Zones = [new() { Zone = "I", Method = Method }, new() { Zone = "II", Method = Method with { PerArea = UnitPrice.PerSquareMetre(100) } }],
        };
        var state = new ValuedState { LandUse = "2023:0901", Ownership = Ownership.State };

        // 234.56 × 970 + 1,000 × 97.
        Planner.Appraise(Parcel, state, ValueStage.Planned, zoned).Value.Amount.Should().Be(Money.Parse("324523.20"));
    }
}
