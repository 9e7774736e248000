using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A user's flat price for a term of his own.</summary>
public sealed record Flat : ValuationMethod
{
    public required ValueBasis Basis { get; init; }

    public Years? Term { get; init; }

    public override void Appraise(ref ValuationTurn turn) => turn.Price(Operand.Of(FigureTerms.Price, UnitPrice.PerSquareMetre(100)), Basis, Term);
}

/// <summary>A user's method that values the asset and never asks for the ground it is asked about.</summary>
public sealed record Careless : ValuationMethod
{
    public required ValueBasis Basis { get; init; }

    public override void Appraise(ref ValuationTurn turn) => turn.Value([Operand.Of(FigureTerms.ExactValue, Money.FromYuan(100))], Basis, term: null);
}

/// <summary>A user's method with a fault.</summary>
public sealed record Faulty : ValuationMethod
{
    public required bool Divides { get; init; }

    public required bool Twice { get; init; }

    public override void Appraise(ref ValuationTurn turn)
    {
        if (Twice)
        {
            turn.Value(Money.FromYuan(1), new(2026, 1, 1), term: null);
            turn.Value(Money.FromYuan(2), new(2026, 1, 1), term: null);
            return;
        }

        _ = Divides ? Ratio.One / (turn.Ground.Value.Area.In(AreaUnit.SquareMetre) - 1_000) : throw new KeyNotFoundException("no such row");
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Faulty))]
[System.Text.Json.Serialization.JsonSerializable(typeof(Flat))]
[System.Text.Json.Serialization.JsonSerializable(typeof(Careless))]
internal sealed partial class UsersMethodsJson : System.Text.Json.Serialization.JsonSerializerContext;
