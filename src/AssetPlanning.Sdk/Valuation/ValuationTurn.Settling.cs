using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <content>The one door values leave by, built-in methods' and users' alike: what no method may say is refused here.</content>
public ref partial struct ValuationTurn
{
    /// <summary>Whether there is ground to take a price by: an asset without an area is worth neither nothing nor a price.</summary>
    internal bool HasGround()
    {
        var area = Ground.Value.Area;
        if (area.Sign <= 0)
        {
            Refuse(FindingCatalogue.AreaNotPositive, [area]);
        }

        return area.Sign > 0;
    }

    /// <summary>A value on a stated basis: a part's goes into the sum of its parcel, a whole one is rounded here.</summary>
    private void Settle(ValueBasis basis, Years? term, Derivation by, ValueList<Operand> operands)
    {
        if (piece is not null)
        {
            SettlePart(basis, term, by, operands);
            return;
        }

        var step = new Step { Key = Key, Result = default, By = by, Operands = operands, Rounding = by == Derivation.RoundedWan ? null : basis.Rounding };
        Settle(step.Replay()!.Value.Money, basis.Day, term, basis, by, operands, step.Rounding);
    }

    private void Settle(Money amount, DateOnly day, Years? term, ValueBasis? basis, Derivation by, ValueList<Operand> operands, Rounding? rounding)
    {
        if (piece is not null)
        {
            Refuse(FindingCatalogue.BasisNotStated, [Figure.Name(Method)]);
            return;
        }

        if (Appraisal is not null)
        {
            throw new InvalidOperationException($"{Method} values {Parcel.Id} twice.");
        }

        if (amount.Sign < 0)
        {
            Refuse(FindingCatalogue.ValueNegative, [Figure.Name(Method), amount]);
            return;
        }

        if (!StillHolds(day, notes.Valued) || !IsForSetting(term, day) || (term is { } years && !notes.IsAccepted(years) && !AcceptsTerm(years, day)))
        {
            return;
        }

        if (amount.Sign == 0 && !notes.IsNilByRule)
        {
            Warn(FindingCatalogue.ValueNothing, [Figure.Name(Method)]);
        }

        Appraisal = new()
        {
            Stage = Stage,
            Amount = amount,
            Day = day,
            Term = term,
            Method = Method,
            Prices = basis?.Prices,
            Tax = basis?.Tax,
            Parameters = notes.Parameters,
        };
        Why?.Step(Key, amount, by, operands, rounding, Method);
    }

    /// <summary>Whether a value is for the term that was asked for: for more years than the right has it is too much, for fewer it is told.</summary>
    private bool IsForSetting(Years? term, DateOnly day)
    {
        if (TermOn(day, notes.Valued) is not { } asked)
        {
            return true;
        }

        if (asked != State.Term)
        {
            Tell(FigureTerms.RemainingTerm, asked, Derivation.ByRule, [Operand.Of(FigureTerms.ValuationDay, day), Operand.Of(FigureTerms.RightEnds, State.RightEnds!.Value)]);
        }

        if (term == asked)
        {
            return true;
        }

        if (term > asked)
        {
            Refuse(FindingCatalogue.ValuedBeyondSetting, [Figure.Name(Method), term.Value, asked]);
            return false;
        }

        Warn(FindingCatalogue.ValuedForOtherTerm, [Figure.Name(Method), term is { } years ? years : Figure.Name("未注明"), asked]);
        return true;
    }
}
