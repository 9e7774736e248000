namespace AssetPlanning.Valuation;

/// <content>Parts of a parcel in different price zones: each gives an exact amount, the parcel is rounded once.</content>
public ref partial struct ValuationTurn
{
    private ValuationTurn(ValuationTurn whole, Operand piece)
    {
        this = whole;
        this.piece = piece;
        (Appraisal, Refusal) = (null, null);
    }

    /// <summary>The turn at a part of the parcel.</summary>
    internal readonly ValuationTurn At(Operand ground) => new(this, ground);

    /// <summary>What was reported at a part is known; the whole is left without a value.</summary>
    internal void RefuseFor(FindingKind kind) => Refusal = kind;

    private void Settle(ValueBasis basis, Years? term, Derivation by, ValueList<Operand> operands)
    {
        if (piece is not null)
        {
            Part = new(Derive(FigureTerms.PartValue, by == Derivation.TimesPrice ? Derivation.PriceOfArea : Derivation.Sum, operands), basis, term);
            return;
        }

        var step = new Step { Key = Key, Result = default, By = by, Operands = operands, Rounding = by == Derivation.RoundedWan ? null : basis.Rounding };
        Settle(step.Replay()!.Value.Money, basis.Day, term, basis, by, operands, step.Rounding);
    }
}

/// <summary>What a part of a parcel is worth (分区价值).</summary>
internal sealed record PieceValue(Operand Amount, ValueBasis Basis, Years? Term);
