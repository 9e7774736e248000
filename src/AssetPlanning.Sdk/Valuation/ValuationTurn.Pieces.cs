namespace AssetPlanning.Valuation;

/// <content>Parts of a parcel in different price zones: each gives an exact amount, the parcel is rounded once.</content>
public ref partial struct ValuationTurn
{
    private ValuationTurn(ValuationTurn whole, Operand piece)
    {
        this = whole;
        this.piece = piece;
        (Appraisal, Refusal, Part) = (null, null, null);
        notes.HasAskedForGround = false;
    }

    /// <summary>The turn at a part of the parcel.</summary>
    internal readonly ValuationTurn At(Operand ground) => new(this, ground);

    /// <summary>What was reported at a part is known; the whole is left without a value.</summary>
    internal void RefuseFor(FindingKind kind) => Refusal = kind;

    /// <summary>Whether the method values ground, so that parts of it may be valued apart; what counts the whole asset would count it in every zone.</summary>
    internal bool IsDivisible()
    {
        if (piece is not null)
        {
            Refuse(FindingCatalogue.ValuesWholeAsset, [Figure.Name(Method)]);
        }

        return piece is null;
    }

    private void SettlePart(ValueBasis basis, Years? term, Derivation by, ValueList<Operand> operands)
    {
        if (Part is not null)
        {
            throw new InvalidOperationException($"{Method} values a part of {Parcel.Id} twice.");
        }

        if (!notes.HasAskedForGround)
        {
            Refuse(FindingCatalogue.ValuesWholeAsset, [Figure.Name(Method)]);
            return;
        }

        var amount = Derive(FigureTerms.PartValue, by == Derivation.TimesPrice ? Derivation.PriceOfArea : Derivation.Sum, operands);
        var yuan = amount.Value.Kind == FigureKind.Money ? Ratio.Of(amount.Value.Money.Fen, 100) : amount.Value.Ratio;
        if (yuan.Sign < 0)
        {
            Refuse(FindingCatalogue.ValueNegative, [Figure.Name(Method), Money.Round(100 * yuan, Rounding.Floor)]);
            return;
        }

        Part = new(amount, basis, term, by == Derivation.RoundedWan);
    }
}

/// <summary>What a part of a parcel is worth (分区价值), and whether the parcel is then kept as the asset inventory keeps values.</summary>
internal sealed record PieceValue(Operand Amount, ValueBasis Basis, Years? Term, bool IsInventory)
{
    internal bool AddsTo(PieceValue other) => Basis == other.Basis && Term == other.Term && IsInventory == other.IsInventory;
}
