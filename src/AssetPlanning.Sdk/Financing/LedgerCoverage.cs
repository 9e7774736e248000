using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Asks a ledger for a coverage (由一本账测算覆盖倍数): of cash, with corrections taken off.</summary>
internal static class LedgerCoverage
{
    internal static CoverageStatement Run(Ledger ledger, CoverageTerms terms, Calculation calculation)
    {
        var flows = LedgerFlow.Of(ledger).Where(flow => IsIncome(flow, terms) || IsCost(flow, terms) || IsOfDebt(flow, terms)).ToArray();
        CoverageChecks.Check(flows, terms, calculation);
        var rates = CoverageChecks.Rates(flows, terms, calculation);
        var counted = Array.FindAll(flows, static flow => flow.IsCash);
        var years = counted.Where(flow => !IsOfDebt(flow, terms) || IsService(flow, terms)).GroupBy(static flow => flow.Day.Year)
            .Select(year => new YearOfCoverage
            {
                Year = year.Key,
                Coverage = Of([.. year], terms, new(year.Key, 12, 31), CoverageDefinition.AnnualService, rates, calculation.Why),
            })
            .ToValueList();
        var statement = new CoverageStatement { Terms = terms, Whole = Of(InLife(counted, terms, calculation), terms, null, terms.Definition, rates, calculation.Why), Years = years };
        Judge(statement, terms, calculation);
        return statement;
    }

    internal static void Judge(Coverage coverage, CoverageThreshold? threshold, SubjectId subject, string when, Calculation calculation)
    {
        if (coverage.Multiple is not { } multiple || threshold is null)
        {
            return;
        }

        ValueList<Figure> Told(Ratio bound) => [Figure.Name(when), coverage.Shown(4, Rounding.TowardZero)!.Value, bound, Figure.Name(threshold.Source.ToString())];
        if (multiple < threshold.AtLeast)
        {
            calculation.Report(FindingCatalogue.CoverageTooLow, subject, Told(threshold.AtLeast.Value));
        }

        if (multiple > threshold.AtMost)
        {
            calculation.Report(FindingCatalogue.CoverageTooHigh, subject, Told(threshold.AtMost.Value));
        }
    }

    private static void Judge(CoverageStatement statement, CoverageTerms terms, Calculation calculation)
    {
        if (statement.Whole.Multiple is null)
        {
            calculation.Report(FindingCatalogue.CoverageWithoutService, terms.Id);
        }

        if (terms.Definition != CoverageDefinition.AnnualService)
        {
            Judge(statement.Whole, terms.Threshold, terms.Id, "全周期", calculation);
            return;
        }

        foreach (var year in statement.Years)
        {
            Judge(year.Coverage, terms.Threshold, terms.Id, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year.Year} 年"), calculation);
        }
    }

    private static Coverage Of(LedgerFlow[] flows, CoverageTerms terms, DateOnly? day, CoverageDefinition definition, ValueList<InterestRate> rates, Recorder? why)
    {
        Operand Total(FigureTerm term, Func<LedgerFlow, CoverageTerms, bool> counts) =>
            LedgerFlow.Total(new(term.Code, terms.Id, day), [.. flows.Where(flow => counts(flow, terms))], why);

        var above = Total(FinancingTerms.CoverageIncome, IsIncome);
        if (terms.Basis == NumeratorBasis.Net)
        {
            var cost = Total(FinancingTerms.CoverageCost, IsCost);
            above = Told(new(FinancingTerms.Available.Code, terms.Id, day), above.Value.Money - cost.Value.Money, Derivation.Difference, [above, cost], why);
        }

        var served = flows.Where(flow => IsService(flow, terms)).Select(static flow => flow.IsCapitalised ? flow.Negated : flow);
        var below = LedgerFlow.Total(new(FinancingTerms.Service.Code, terms.Id, day), [.. served], why);
        var coverage = Coverage.Of(definition, terms.Basis, above.Value.Money, below.Value.Money, rates);
        if (coverage.Multiple is { } multiple)
        {
            why?.Step(new(FinancingTerms.Multiple.Code, terms.Id, day), multiple, Derivation.Quotient, [above, below], rule: definition.ToString());
        }

        return coverage;
    }

    private static Operand Told(FigureKey key, Money amount, Derivation by, ValueList<Operand> operands, Recorder? why)
    {
        why?.Step(key, amount, by, operands);
        return Operand.From(key, amount);
    }

    private static bool IsIncome(LedgerFlow flow, CoverageTerms terms) => terms.Income.Contains(flow.Key.Term);

    private static bool IsCost(LedgerFlow flow, CoverageTerms terms) => terms.Basis == NumeratorBasis.Net && terms.Cost.Contains(flow.Key.Term);

    private static bool IsOfDebt(LedgerFlow flow, CoverageTerms terms) =>
        flow.Kind is FlowKind.Draw or FlowKind.Interest or FlowKind.Repayment && terms.Debts.Contains(flow.Key.Subject);

    /// <summary>Interest and principal, as the definitions have it; fees are costs. Interest added to the debt is paid with the principal.</summary>
    private static bool IsService(LedgerFlow flow, CoverageTerms terms) => IsOfDebt(flow, terms) && (flow.Kind != FlowKind.Draw || flow.IsCapitalised);

    /// <summary>
    /// A and B are of the years from the first draw to the last payment: what comes later pays no debt. They are whole years, as in
    /// the tables that are published. A debt drawn before the ledger begins has no first year.
    /// </summary>
    private static LedgerFlow[] InLife(LedgerFlow[] flows, CoverageTerms terms, Calculation calculation)
    {
        var served = flows.Where(flow => IsService(flow, terms) && !flow.IsCapitalised).ToArray();
        if (terms.Definition == CoverageDefinition.AnnualService || served.Length == 0)
        {
            return flows;
        }

        var drawn = flows.Where(flow => IsOfDebt(flow, terms) && flow.Kind == FlowKind.Draw).Select(static flow => flow.Day.Year);
        var (first, last) = (drawn.DefaultIfEmpty(int.MinValue).Min(), served.Max(static flow => flow.Day.Year));
        bool IsIn(LedgerFlow flow) => first <= flow.Day.Year && flow.Day.Year <= last;
        Money Outside(Func<LedgerFlow, CoverageTerms, bool> counts) => Money.Sum(flows.Where(flow => counts(flow, terms) && !IsIn(flow)).Select(static flow => flow.Amount));
        if (!Array.TrueForAll(flows, IsIn))
        {
            calculation.Report(FindingCatalogue.CoverageOutsideLife, terms.Id, [Figure.Number(last), Outside(IsIncome), Outside(IsCost)]);
        }

        return Array.FindAll(flows, IsIn);
    }
}
