namespace AssetPlanning.Valuation;

/// <summary>Turns an income a year into a value (收益还原), the way all income methods share.</summary>
internal static class Capitalising
{
    /// <summary>What 1 a year is worth; none where the preconditions are not met, which is then reported.</summary>
    /// <remarks>An income for ever under a right for a term is worth a ÷ r · K with K = 1 − (1 + r)^(−m): both factors are told.</remarks>
    internal static ValueList<Operand>? Factors(ref ValuationTurn turn, Ratio rate, Ratio? growth, Years? incomeTerm, DateOnly on, Code<RightType>? right = null)
    {
        var term = Shorter(incomeTerm, turn.TermOn(on, right));

        // At no interest an income for ever has no value to correct; under a right of m years it is m times the income.
        var isForEver = incomeTerm is null && growth is null && (rate.Sign > 0 || term is null);
        if (!turn.AcceptsRate(rate, growth, isForEver ? null : term) || (term is { } limit && !turn.AcceptsTerm(limit, on, right)))
        {
            return null;
        }

        if (right is null)
        {
            turn.CompareRate(rate, on);
        }

        ValueList<Operand> rates = [Operand.Of(FigureTerms.CapitalisationRate, rate)];
        if (growth is { } grown)
        {
            rates = rates.Add(Operand.Of(FigureTerms.IncomeGrowth, grown));
        }

        if (term is not { } years)
        {
            turn.NoteEndless();
            return [turn.Derive(FigureTerms.CapitalisationFactor, Derivation.CapitalisedFactor, rates)];
        }

        var forTerm = Operand.Of(FigureTerms.ValuedTerm, years);
        return isForEver
            ? [turn.Derive(FigureTerms.CapitalisationFactor, Derivation.CapitalisedFactor, rates), turn.Derive(FigureTerms.TermFactor, Derivation.TermFactor, rates.Add(forTerm))]
            : [turn.Derive(FigureTerms.CapitalisationFactor, Derivation.CapitalisedFactor, rates.Add(forTerm))];
    }

    /// <summary>The term a value is for: the income lasts no longer than the right.</summary>
    internal static Years? Shorter(Years? one, Years? other) => one is null ? other : other is null || one < other ? one : other;
}
