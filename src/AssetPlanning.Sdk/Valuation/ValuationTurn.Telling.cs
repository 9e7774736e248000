using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <content>What a method tells on the way to its value, and what it asks of the rulebook.</content>
public ref partial struct ValuationTurn
{
    /// <summary>Tells a figure the value follows from (中间数).</summary>
    /// <param name="term">What it is.</param>
    /// <param name="result">The figure.</param>
    /// <param name="by">How it follows from the operands.</param>
    /// <param name="operands">What it follows from.</param>
    /// <param name="rounding">How it was rounded, where it was.</param>
    /// <param name="basis">What it rests on.</param>
    /// <returns>The figure as an operand of what follows.</returns>
    public readonly Operand Tell(
        FigureTerm term,
        Figure result,
        Derivation by,
        ValueList<Operand> operands = default,
        Rounding? rounding = null,
        Citation? basis = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (Why is not { } why)
        {
            return Operand.Of(term, result);
        }

        var key = valued.Figure(term, Parcel, notes.NextLine(term.Code));
        why.Know(term);
        why.Step(key, result, by, operands, rounding, Method, basis);
        notes.Told(key);
        return Operand.From(key, result);
    }

    /// <summary>Values the parcel at a price for its area, on a stated basis.</summary>
    /// <param name="price">The price, as told.</param>
    /// <param name="basis">Day, prices, tax and rounding.</param>
    /// <param name="term">The term of use it is for; none for land without one.</param>
    public void Price(Operand price, ValueBasis basis, Years? term)
    {
        ArgumentNullException.ThrowIfNull(price);
        ArgumentNullException.ThrowIfNull(basis);
        Settle(price.Value.UnitPrice.Of(Parcel.Area, basis.Rounding), basis.Day, term, basis, Derivation.TimesPrice, [AreaOperand, price], basis.Rounding);
    }

    /// <summary>Values the parcel at the sum of exact amounts of yuan, rounded once, on a stated basis.</summary>
    /// <param name="amounts">The amounts, as told; money, or exact numbers of yuan.</param>
    /// <param name="basis">Day, prices, tax and rounding.</param>
    /// <param name="term">The term of use it is for; none for land without one.</param>
    public void Value(ValueList<Operand> amounts, ValueBasis basis, Years? term)
    {
        ArgumentNullException.ThrowIfNull(basis);
        Settle(StepArithmetic.RoundedSum(amounts.AsSpan(), basis.Rounding), basis.Day, term, basis, Derivation.RoundedSum, amounts, basis.Rounding);
    }

    /// <summary>Asks the rulebook for a parameter told apart by one thing, where the parcel lies.</summary>
    internal readonly ParameterAnswer<TValue> Ask<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> about, DateOnly on)
        where TFacet : Term<TFacet>
    {
        notes.Asked(parameter.Code);
        return notes.Rulebook.Ask(parameter, about, on, Parcel.Division);
    }

    /// <summary>Asks the rulebook for a parameter told apart by two things, where the parcel lies.</summary>
    internal readonly ParameterAnswer<TValue> Ask<TValue, TFirst, TSecond>(
        Parameter<TValue, TFirst, TSecond> parameter,
        (Code<TFirst> First, Code<TSecond> Second) about,
        DateOnly on)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        notes.Asked(parameter.Code);
        return notes.Rulebook.Ask(parameter, about, on, Parcel.Division);
    }

    /// <summary>Asks the rulebook for a parameter with one value everywhere, where the parcel lies.</summary>
    internal readonly ParameterAnswer<TValue> Ask<TValue>(Parameter<TValue> parameter, DateOnly on)
    {
        notes.Asked(parameter.Code);
        return notes.Rulebook.Ask(parameter, on, Parcel.Division);
    }
}
