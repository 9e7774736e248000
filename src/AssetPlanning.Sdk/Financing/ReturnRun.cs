using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>What a row of net cash flow is worth, told by the functions that find it (盈利能力指标).</summary>
internal static class ReturnRun
{
    internal static ReturnFigures Of(FeasibilityForm form, SheetLine line, FeasibilityTerms terms, Recorder? why)
    {
        var flows = line.Row.Cells;

        // Periods are counted from the beginning of the first year: flows at the end of years come after one of them.
        ValueList<Money> fromBeginning = terms.Timing == FlowTiming.FirstFlowAfterOnePeriod ? [Money.Zero, .. flows] : flows;
        var figures = new ReturnFigures
        {
            Form = form,
            Row = line.Row.Code,
            Rates = InternalRateOfReturn.Of(flows),
            PresentValue = NetPresentValue.Of(flows, terms.Rate, terms.Timing, terms.Rounding),
            Payback = Payback.Static(fromBeginning),
            DiscountedPayback = Payback.Dynamic(fromBeginning, terms.Rate),
        };
        if (why is not null)
        {
            Tell(figures, line, terms, why);
        }

        return figures;
    }

    private static void Tell(ReturnFigures figures, SheetLine line, FeasibilityTerms terms, Recorder why)
    {
        ValueList<Operand> operands = [.. Enumerable.Range(0, line.Row.Cells.Count).Select(line.At)];
        FigureKey Key(FigureTerm term, int root = 0) => new(term.Code, line.Name.Subject, Line: root);
        for (var root = 0; root < figures.Rates.Roots.Count; root++)
        {
            why.Step(Key(FinancingTerms.RateOfReturn, root), figures.Rates.Roots[root].Rate, Derivation.ByRule, operands, rule: nameof(InternalRateOfReturn));
        }

        var rate = Operand.Of(FinancingTerms.StudyRate, terms.Rate);
        why.Step(
            Key(FinancingTerms.StudyValue),
            figures.PresentValue,
            Derivation.ByRule,
            [rate, Operand.Of(FinancingTerms.StudyTiming, Figure.Name(terms.Timing.ToString())), .. operands],
            terms.Rounding,
            nameof(NetPresentValue));
        if (figures.Payback.Lasting is { } years)
        {
            why.Step(Key(FinancingTerms.PaybackYears), years, Derivation.ByRule, operands, rule: nameof(Payback));
        }

        if (figures.DiscountedPayback.Lasting is { } discounted)
        {
            why.Step(Key(FinancingTerms.DiscountedPaybackYears), discounted, Derivation.ByRule, [rate, .. operands], rule: nameof(Payback));
        }
    }
}
