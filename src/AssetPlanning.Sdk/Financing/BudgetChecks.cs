using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Holds what a sheet is declared with against the ledger (收支预算口径核对).</summary>
internal static class BudgetChecks
{
    /// <summary>Whether the sheet has columns at all; that it has none is reported.</summary>
    internal static bool HasColumns(BudgetTerms terms, Calculation calculation)
    {
        var has = terms.Horizon is >= 0 and <= FlowSeries.MostPeriods
            && terms.ConstructionYears >= 0 && terms.ConstructionYears <= terms.Horizon + 1
            && terms.FirstYear >= Posting.FirstYear && terms.FirstYear <= Posting.LastYear - terms.Horizon;
        if (!has)
        {
            calculation.Report(
                FindingCatalogue.BudgetColumns, terms.Id, [Figure.Number(terms.FirstYear), Figure.Number(terms.ConstructionYears), Figure.Number(terms.Horizon)]);
        }

        return has;
    }

    internal static void Check(IReadOnlyCollection<LedgerFlow> flows, BudgetTerms terms, Calculation calculation)
    {
        CoverageChecks.Terms(flows, [.. terms.Building, .. terms.Income, .. terms.Operating], terms.Id, calculation);
        SubjectId[] named = [.. terms.SpecialBonds.Concat(terms.MarketDebts).Distinct().Order()];
        var debts = flows.Where(static flow => flow.Kind is FlowKind.Draw or FlowKind.Interest or FlowKind.Repayment).Select(static flow => flow.Key.Subject).ToHashSet();
        foreach (var debt in named.Where(debt => !debts.Contains(debt)))
        {
            calculation.Report(FindingCatalogue.CoverageDebtUnknown, terms.Id, [debt]);
        }

        var undeclared = flows.Where(flow => flow.Kind == FlowKind.Draw && flow.Payee == terms.Project && !named.Contains(flow.Key.Subject)).GroupBy(static flow => flow.Key.Subject);
        foreach (var debt in undeclared.OrderBy(static debt => debt.Key))
        {
            calculation.Report(FindingCatalogue.BudgetDebtUndeclared, terms.Id, [debt.Key, Money.Sum(debt.Select(static flow => flow.Amount))]);
        }
    }

    /// <summary>What belongs to a row and falls in no column of it.</summary>
    internal static void Outside(BudgetTerms terms, string code, IEnumerable<AmountOfYear> amounts, Calculation calculation)
    {
        var outside = amounts.Where(amount => (amount.Year < terms.FirstYear || amount.Year > terms.FirstYear + terms.Horizon) && amount.Amount.Sign != 0).ToArray();
        if (outside.Length > 0)
        {
            calculation.Report(
                FindingCatalogue.BudgetOutside,
                terms.Id,
                [Figure.Name(code), Money.Sum(outside.Select(static amount => amount.Amount)), Figure.Number(terms.FirstYear), Figure.Number(terms.FirstYear + terms.Horizon)]);
        }
    }
}
