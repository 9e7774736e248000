namespace AssetPlanning.Sharing;

/// <summary>An amount for each unit of something (约定单价): 120 元 per 亩·年, 150 元 per 工日.</summary>
/// <param name="Amount">How much, not negative.</param>
/// <param name="Per">The unit, in the words of the agreement.</param>
public sealed record UnitRate(Money Amount, string Per);

/// <summary>A declared number of units (申报数量).</summary>
/// <param name="Number">How many, not negative.</param>
/// <param name="Unit">The unit, in the words of the agreement.</param>
public sealed record DeclaredQuantity(Ratio Number, string Unit);

/// <summary>A unit amount times a quantity, when both speak of the same unit.</summary>
internal static class UnitRates
{
    internal static bool Accepts(this in SharingTurn turn, UnitRate rate, DeclaredQuantity quantity) =>
        turn.Accepts(nameof(UnitRate.Amount), rate.Amount)
        & turn.AcceptsNumber(nameof(DeclaredQuantity.Number), quantity.Number)
        & (rate.Per == quantity.Unit
            || turn.Refuse(FindingCatalogue.UnitsDiffer, [Figure.Name(turn.Rule), Figure.Name(rate.Per), Figure.Name(quantity.Unit)]));

    internal static Operand Value(this in SharingTurn turn, FigureTerm term, PartyId party, UnitRate rate, DeclaredQuantity quantity, Rounding rounding)
    {
        var value = rate.Amount.Times(quantity.Number, rounding);
        var key = turn.Why is null
            ? default
            : turn.Tell(
                term,
                party,
                value,
                Derivation.TimesRatio,
                [Operand.Of(FigureTerms.UnitAmount, rate.Amount), Operand.Of(FigureTerms.Quantity, quantity.Number)],
                rounding);
        return new(term.Code, value, turn.Why is null ? null : key);
    }
}
