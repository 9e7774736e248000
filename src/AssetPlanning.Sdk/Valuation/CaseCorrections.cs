namespace AssetPlanning.Valuation;

/// <summary>E₁ and E₂ of a comparable case (年期修正、容积率修正): as stated, or derived from what is known of the case and of the setting.</summary>
internal static class CaseCorrections
{
    /// <summary>E₁ = [1 − (1 + r)⁻ᵐ] ÷ [1 − (1 + r)⁻ⁿ], m the term of the setting, n that of the case; 1 where they are the same. A term that is not stated is not known.</summary>
    internal static Operand? Term(ref ValuationTurn turn, ComparableCase each, Ratio? rate, DateOnly on)
    {
        if (each.Factors.Term is { } stated)
        {
            return turn.AcceptsAbove(each.Name, stated) ? Operand.Of(FigureTerms.TermFactor, stated) : null;
        }

        var (to, from) = (turn.TermOn(on), each.Term);
        if (to == from && to is not null)
        {
            return Operand.Of(FigureTerms.TermFactor, Ratio.One);
        }

        if (to is not { } asked || from is not { } sold || rate is not { } known)
        {
            return Missing(ref turn, each, "E 年期");
        }

        if (!turn.AcceptsTerm(asked, on) || !turn.AcceptsTerm(sold, on) || !turn.AcceptsRate(known, null, asked))
        {
            return null;
        }

        return turn.Derive(
            FigureTerms.TermFactor,
            Derivation.TermFactor,
            [Operand.Of(FigureTerms.CapitalisationRate, known), Operand.Of(FigureTerms.ValuedTerm, asked), Operand.Of(FigureTerms.BenchmarkTerm, sold)]);
    }

    /// <summary>E₂ = factor at the floor area ratio of the setting ÷ factor at that of the case, both from one table.</summary>
    internal static Operand? FloorArea(ref ValuationTurn turn, ComparableCase each, FloorAreaTable? table)
    {
        if (each.Factors.FloorArea is { } stated)
        {
            return turn.AcceptsAbove(each.Name, stated) ? Operand.Of(FigureTerms.FloorAreaCorrection, stated) : null;
        }

        if (table is null || each.FloorAreaRatio is not { } sold)
        {
            return Missing(ref turn, each, "E 容积率");
        }

        if (!turn.TryFloorAreaRatio(out var asked)
            || table.Factor(ref turn, asked) is not { } to
            || table.Factor(ref turn, turn.Tell(FigureTerms.FloorAreaRatio, sold)) is not { } from
            || !turn.AcceptsAbove(each.Name, from.Value.Ratio))
        {
            return null;
        }

        return turn.Derive(FigureTerms.FloorAreaCorrection, Derivation.Quotient, [to, from]);
    }

    private static Operand? Missing(ref ValuationTurn turn, ComparableCase each, string factor)
    {
        turn.Refuse(FindingCatalogue.CaseFactorMissing, [Figure.Name(each.Name), Figure.Name(factor)]);
        return null;
    }
}
