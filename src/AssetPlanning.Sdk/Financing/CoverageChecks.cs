using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Holds what a coverage is declared with against the ledger (覆盖倍数口径核对): a name nobody has heard of would only raise it.</summary>
internal static class CoverageChecks
{
    /// <summary>Debts without service, terms without flows, and what is no money.</summary>
    internal static void Check(IReadOnlyCollection<LedgerFlow> flows, CoverageTerms terms, Calculation calculation)
    {
        foreach (var debt in terms.Debts.Distinct().Order().Where(debt => !flows.Any(flow => IsServed(flow, debt))))
        {
            calculation.Report(FindingCatalogue.CoverageDebtUnknown, terms.Id, [debt]);
        }

        Terms(flows, terms.Basis == NumeratorBasis.Net ? [.. terms.Income, .. terms.Cost] : terms.Income, terms.Id, calculation);
        if (Money.Sum(flows.Where(static flow => !flow.IsCash).Select(static flow => flow.Amount)) is { Sign: not 0 } other)
        {
            calculation.Report(FindingCatalogue.CoverageNotCash, terms.Id, [other]);
        }
    }

    /// <summary>Every declared term that no flow of the ledger has.</summary>
    internal static void Terms(IReadOnlyCollection<LedgerFlow> flows, IEnumerable<Code<FigureTerm>> terms, SubjectId subject, Calculation calculation)
    {
        var known = flows.Select(static flow => flow.Key.Term).ToHashSet();
        foreach (var term in terms.Distinct().Order().Where(term => !known.Contains(term)))
        {
            calculation.Report(FindingCatalogue.TermWithoutFlow, subject, [Figure.Name(term.ToString())]);
        }
    }

    /// <summary>The rates the ledger's interest was computed with: of the instruments whose terms make the same interest again.</summary>
    internal static ValueList<InterestRate> Rates(IReadOnlyCollection<LedgerFlow> flows, CoverageTerms terms, Calculation calculation)
    {
        var rates = new List<InterestRate>();
        foreach (var debt in terms.Debts.Distinct().Order().Where(debt => flows.Any(flow => IsServed(flow, debt))))
        {
            var bearer = terms.Instruments.FirstOrDefault(instrument => instrument.Rates().Any(rate => rate.Debt == debt));
            if (bearer?.Rates().First(rate => rate.Debt == debt).Rate is not { } rate)
            {
                calculation.Report(FindingCatalogue.CoverageRateUnknown, terms.Id, [debt]);
                continue;
            }

            var paid = Money.Sum(flows.Where(flow => flow.Kind == FlowKind.Interest && flow.Key.Subject == debt && flow.Posting.Corrects is null).Select(static flow => flow.Amount));
            if (bearer.InterestOf(debt, flows) is { } scheduled && scheduled != paid)
            {
                calculation.Report(FindingCatalogue.CoverageRateDiffers, terms.Id, [debt, rate.PerYear, scheduled, paid]);
                continue;
            }

            rates.Add(rate);
        }

        return [.. rates.Distinct()];
    }

    private static bool IsServed(LedgerFlow flow, SubjectId debt) => flow.IsCash && flow.Kind is FlowKind.Interest or FlowKind.Repayment && flow.Key.Subject == debt;
}
