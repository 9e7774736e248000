using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <content>What a method tells on the way to its value.</content>
public ref partial struct ValuationTurn
{
    /// <summary>The ground to be valued: the parcel, or its part in a price zone. A method that never asks for it values no part.</summary>
    public readonly Operand Ground
    {
        get
        {
            notes.HasAskedForGround = true;
            return piece ?? Operand.From(Stocktaking.AreaKey(Parcel), Parcel.Area);
        }
    }

    /// <summary>Computes a figure the value follows from and tells it (中间数).</summary>
    /// <param name="term">What it is.</param>
    /// <param name="by">How it follows from the operands; neither given nor by rule.</param>
    /// <param name="operands">What it follows from.</param>
    /// <param name="rounding">How it is rounded, where it is.</param>
    /// <param name="basis">What it rests on.</param>
    /// <returns>The figure as an operand of what follows.</returns>
    public readonly Operand Derive(FigureTerm term, Derivation by, ValueList<Operand> operands, Rounding? rounding = null, Citation? basis = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        var key = valued.Figure(term, Parcel, notes.NextLine(term.Code));
        var step = new Step { Key = key, Result = default, By = by, Operands = operands, Rounding = rounding };
        var result = step.Replay() ?? throw new ArgumentException($"{by} computes nothing.", nameof(by));
        return Told(term, key, result, by, operands, rounding, basis);
    }

    /// <summary>Tells a figure the value follows from that was found otherwise: given, or by the rule's own reckoning.</summary>
    /// <param name="term">What it is.</param>
    /// <param name="result">The figure.</param>
    /// <param name="by">How it follows from the operands.</param>
    /// <param name="operands">What it follows from.</param>
    /// <param name="basis">What it rests on.</param>
    /// <returns>The figure as an operand of what follows.</returns>
    public readonly Operand Tell(FigureTerm term, Figure result, Derivation by = Derivation.Given, ValueList<Operand> operands = default, Citation? basis = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Told(term, valued.Figure(term, Parcel, notes.NextLine(term.Code)), result, by, operands, null, basis);
    }

    /// <summary>Values the ground at a price, on a stated basis.</summary>
    /// <param name="price">The price by ground area, as told.</param>
    /// <param name="basis">Day, prices, tax and rounding.</param>
    /// <param name="term">The term of use it is for; none for land without one.</param>
    public void Price(Operand price, ValueBasis basis, Years? term)
    {
        ArgumentNullException.ThrowIfNull(price);
        ArgumentNullException.ThrowIfNull(basis);
        if (HasGround() && IsPlausible(price.Value.UnitPrice, basis))
        {
            Settle(basis, term, Derivation.TimesPrice, [Ground, price]);
        }
    }

    /// <summary>Values the asset at the sum of exact amounts of yuan, rounded once, on a stated basis.</summary>
    /// <param name="amounts">The amounts, as told; money, or exact numbers of yuan.</param>
    /// <param name="basis">Day, prices, tax and rounding.</param>
    /// <param name="term">The term of use it is for; none for land without one.</param>
    public void Value(ValueList<Operand> amounts, ValueBasis basis, Years? term)
    {
        ArgumentNullException.ThrowIfNull(basis);
        Settle(basis, term, Derivation.RoundedSum, amounts);
    }

    /// <summary>Values the asset at the sum of exact amounts of yuan as the asset inventory keeps it, 万元 to two places.</summary>
    internal void ValueInWan(ValueList<Operand> amounts, ValueBasis basis, Years? term) => Settle(basis, term, Derivation.RoundedWan, amounts);

    /// <summary>The rulebook prices the class at nothing.</summary>
    internal readonly void NoteNil() => notes.IsNilByRule = true;

    internal readonly void Warn(FindingKind kind, ValueList<Figure> arguments) => calculation.Report(kind, Parcel.Subject, arguments);

    private readonly Operand Told(FigureTerm term, FigureKey key, Figure result, Derivation by, ValueList<Operand> operands, Rounding? rounding, Citation? basis)
    {
        if (Why is not { } why)
        {
            return Operand.Of(term, result);
        }

        why.Know(term);
        why.Step(key, result, by, operands, rounding, Method, basis);
        notes.Told(key);
        return Operand.From(key, result);
    }
}
