using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Asks a ledger for a coverage (由一本账测算覆盖倍数).</summary>
internal static class LedgerCoverage
{
    internal static CoverageStatement Run(Ledger ledger, CoverageTerms terms, Calculation calculation)
    {
        var counted = ledger.Postings.Where(posting => IsIncome(posting, terms) || IsCost(posting, terms) || IsService(posting, terms)).ToArray();
        foreach (var debt in terms.Debts.Distinct().Order().Where(debt => !Array.Exists(counted, posting => IsService(posting, terms) && posting.Key.Subject == debt)))
        {
            calculation.Report(FindingCatalogue.CoverageDebtUnknown, terms.Id, [Figure.Name(debt.ToString())]);
        }

        var years = counted.GroupBy(static posting => posting.Day.Year)
            .Select(year => new YearOfCoverage
            {
                Year = year.Key,
                Coverage = Of([.. year], terms, new(year.Key, 12, 31), CoverageDefinition.AnnualService, calculation.Why),
            })
            .ToValueList();
        var statement = new CoverageStatement { Terms = terms, Whole = Of(counted, terms, null, terms.Definition, calculation.Why), Years = years };
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

    private static Coverage Of(IReadOnlyCollection<Posting> postings, CoverageTerms terms, DateOnly? day, CoverageDefinition definition, Recorder? why)
    {
        Operand Total(FigureTerm term, Func<Posting, CoverageTerms, bool> counts)
        {
            var operands = postings.Where(posting => counts(posting, terms)).Select(static posting => Operand.From(posting.Key, posting.Amount)).ToValueList();
            var sum = Money.Sum(operands.Select(static operand => operand.Value.Money));
            return Told(new(term.Code, terms.Id, day), sum, Derivation.Sum, operands, why);
        }

        var above = Total(FinancingTerms.CoverageIncome, IsIncome);
        if (terms.Basis == NumeratorBasis.Net)
        {
            var cost = Total(FinancingTerms.CoverageCost, IsCost);
            above = Told(new(FinancingTerms.Available.Code, terms.Id, day), above.Value.Money - cost.Value.Money, Derivation.Difference, [above, cost], why);
        }

        var below = Total(FinancingTerms.Service, IsService);
        var coverage = Coverage.Of(definition, terms.Basis, above.Value.Money, below.Value.Money, terms.Rates);
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

    private static bool IsIncome(Posting posting, CoverageTerms terms) => terms.Income.Contains(posting.Key.Term);

    private static bool IsCost(Posting posting, CoverageTerms terms) => terms.Basis == NumeratorBasis.Net && terms.Cost.Contains(posting.Key.Term);

    /// <summary>Interest and principal, as the definitions have it; fees are costs.</summary>
    private static bool IsService(Posting posting, CoverageTerms terms) =>
        posting.Kind is FlowKind.Interest or FlowKind.Repayment && terms.Debts.Contains(posting.Key.Subject);
}
