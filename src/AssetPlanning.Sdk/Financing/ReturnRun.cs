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
        ValueList<Operand> flows = [.. Enumerable.Range(0, line.Row.Cells.Count).Select(line.At)];
        var before = Operand.Of(FinancingTerms.StudyTiming, Figure.Number(terms.Timing.PeriodsBefore()));
        ValueList<Operand> Discounted(Operand rate) => [rate, before, .. flows];
        FigureKey Key(FigureTerm term, int root = 0) => new(term.Code, line.Name.Subject, Line: root);
        for (var root = 0; root < figures.Rates.Roots.Count; root++)
        {
            // A root is found, not computed from its operands; that it is one, the value at it shows, which can be computed again.
            var found = figures.Rates.Roots[root].Rate;
            why.Step(Key(FinancingTerms.RateOfReturn, root), found, Derivation.ByRule, flows, rule: nameof(InternalRateOfReturn));
            why.Step(
                Key(FinancingTerms.ValueAtRate, root),
                NetPresentValue.Of(line.Row.Cells, found, terms.Timing, terms.Rounding),
                Derivation.PeriodValue,
                Discounted(Operand.From(Key(FinancingTerms.RateOfReturn, root), found)),
                terms.Rounding);
        }

        var declared = Operand.Of(FinancingTerms.StudyRate, terms.Rate);
        why.Step(Key(FinancingTerms.StudyValue), figures.PresentValue, Derivation.PeriodValue, Discounted(declared), terms.Rounding);
        if (figures.Payback.Lasting is { } years)
        {
            why.Step(Key(FinancingTerms.PaybackYears), years, Derivation.PaybackTime, Discounted(Operand.Of(FinancingTerms.StudyRate, Ratio.Zero)));
        }

        if (figures.DiscountedPayback.Lasting is { } discounted)
        {
            why.Step(Key(FinancingTerms.DiscountedPaybackYears), discounted, Derivation.PaybackTime, Discounted(declared));
        }
    }
}
