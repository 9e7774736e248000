using AssetPlanning.Accounting;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Financing;

/// <summary>Asks a ledger what its receipts are revenue of (收益归类): corrections taken off, claims left out.</summary>
internal static class RevenueRun
{
    internal static RevenueStatement? Run(Ledger ledger, RevenueTerms terms, Catalogue<RevenueClass> known, Calculation calculation)
    {
        var receipts = LedgerFlow.Of(ledger).Where(static flow => flow.Kind == FlowKind.Receipt && flow.Posting.Medium != Medium.Accrued).ToArray();
        if (!IsSound(terms, known, calculation))
        {
            return null;
        }

        CoverageChecks.Terms(receipts, terms.Lines.SelectMany(static line => line.Terms), terms.Id, calculation);
        var classes = new List<RevenueOfClass>();
        var parts = new List<Operand>();
        foreach (var line in terms.Lines)
        {
            classes.Add(Of(line.Class, Array.FindAll(receipts, flow => line.Terms.Contains(flow.Key.Term)), terms, parts, calculation));
        }

        var rest = Array.FindAll(receipts, flow => !terms.Lines.Any(line => line.Terms.Contains(flow.Key.Term)));
        if (rest.Length > 0)
        {
            classes.Add(Of(null, rest, terms, parts, calculation));
            foreach (var term in rest.GroupBy(static flow => flow.Key.Term).OrderBy(static term => term.Key))
            {
                calculation.Report(FindingCatalogue.RevenueUnclassed, terms.Id, [Figure.Name(term.Key.ToString()), Money.Sum(term.Select(static flow => flow.Amount))]);
            }
        }

        var total = Money.Sum(classes.Select(static item => item.Amount));
        calculation.Why?.Step(new(FinancingTerms.Revenue.Code, terms.Id), total, Derivation.Sum, [.. parts]);
        return new() { Terms = terms, Classes = [.. classes], Total = total };
    }

    private static RevenueOfClass Of(Code<RevenueClass>? code, LedgerFlow[] flows, RevenueTerms terms, List<Operand> parts, Calculation calculation)
    {
        var name = (SubjectId)$"{terms.Id}:{code?.ToString() ?? "unclassed"}";
        var years = flows.GroupBy(static flow => flow.Day.Year).OrderBy(static year => year.Key)
            .Select(year => (Year: year.Key, Sum: LedgerFlow.Total(new(FinancingTerms.Revenue.Code, name, new(year.Key, 12, 31)), [.. year], calculation.Why))).ToArray();
        var sum = Money.Sum(years.Select(static year => year.Sum.Value.Money));
        var key = new FigureKey(FinancingTerms.Revenue.Code, name);
        calculation.Why?.Step(key, sum, Derivation.Sum, [.. years.Select(static year => year.Sum)]);
        parts.Add(Operand.From(key, sum));
        return new() { Class = code, Amount = sum, Years = [.. years.Select(static year => new AmountOfYear(year.Year, year.Sum.Value.Money))] };
    }

    private static bool IsSound(RevenueTerms terms, Catalogue<RevenueClass> known, Calculation calculation)
    {
        var before = calculation.Findings.Count;
        foreach (var code in terms.Lines.Select(static line => line.Class).Distinct().Where(code => !known.Contains(code)))
        {
            calculation.Report(FindingCatalogue.RevenueClassUnknown, terms.Id, [Figure.Name(code.ToString())]);
        }

        foreach (var twice in terms.Lines.GroupBy(static line => line.Class).Where(static same => same.Count() > 1))
        {
            calculation.Report(FindingCatalogue.StudyCountedTwice, terms.Id, [Figure.Name(twice.Key.ToString())]);
        }

        foreach (var twice in terms.Lines.SelectMany(static line => line.Terms).GroupBy(static term => term).Where(static same => same.Count() > 1))
        {
            calculation.Report(FindingCatalogue.StudyCountedTwice, terms.Id, [Figure.Name(twice.Key.ToString())]);
        }

        return calculation.Findings.Count == before;
    }
}
