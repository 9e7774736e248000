namespace AssetPlanning.Financing;

/// <summary>The checks the debt system makes of a sheet (收支预算表校验), each found by itself.</summary>
internal static class BudgetRules
{
    internal static DebtBudget Check(DebtBudget budget, Calculation calculation)
    {
        var terms = budget.Terms;
        void Report(bool broken, FindingKind kind, params ValueList<Figure> arguments)
        {
            if (broken)
            {
                calculation.Report(kind, terms.Id, arguments);
            }
        }

        Money Of(string code) => budget.Row(code).Total;
        Report(terms.Horizon > terms.LongestHorizon, FindingCatalogue.BudgetHorizon, Figure.Number(terms.Horizon), Figure.Number(terms.LongestHorizon));
        Report(Of("12") != Of("5"), FindingCatalogue.BudgetBondNotRepaid, Of("12"), Of("5"));
        Report(Of("14") != Of("6"), FindingCatalogue.BudgetMarketNotRepaid, Of("14"), Of("6"));
        Report(Of("32").Sign == 0, FindingCatalogue.BudgetWithoutIncome);
        Report(Of("21").Sign == 0, FindingCatalogue.BudgetWithoutCost);
        var interest = Of("22") + Of("23");
        Report(interest > Of("21"), FindingCatalogue.BudgetConstructionInterest, interest, Of("21"));

        // Liaoning's check takes off 运营支出, the whole of row 4 with its interest; only the public validation code was seen, not the notice.
        var available = Of("1") + Of("3") - Of("4") - Of("2");
        Report(available < Of("5"), FindingCatalogue.BudgetPrincipalUncovered, available, Of("5"));
        var expense = Of("2") + Of("4") + Of("5") + Of("6");
        Report(terms.AssessedGrantIncome < expense, FindingCatalogue.BudgetGrantIncomeShort, terms.AssessedGrantIncome ?? Money.Zero, expense);
        CheckYears(budget, Report);
        CheckCapital(budget, Report);
        Report(terms.Coverage is not null && budget.Coverage.Multiple is null, FindingCatalogue.CoverageWithoutService);
        LedgerCoverage.Judge(budget.Coverage, terms.Coverage, terms.Id, "全周期", calculation);
        return budget;
    }

    private delegate void Reporter(bool broken, FindingKind kind, params ValueList<Figure> arguments);

    /// <summary>
    /// A year's funds and income reach its expense, as the check is stated: what was left of earlier years does not count, and is told
    /// beside it. Whether the system carries over was not confirmed.
    /// </summary>
    private static void CheckYears(DebtBudget budget, Reporter report)
    {
        var carried = Money.Zero;
        for (var at = 0; at < budget.Row("1").Years.Count; at++)
        {
            Money Of(string code) => budget.Row(code).Years[at];
            var year = Figure.Number(budget.Terms.FirstYear + at);
            report(at >= budget.Terms.ConstructionYears && Of("12").Sign > 0, FindingCatalogue.BudgetBondAfterConstruction, year, Of("12"));
            report(Of("13") > Of("12"), FindingCatalogue.BudgetBondCapitalExceeds, year, Of("13"), Of("12"));
            var means = Of("1") + Of("3");
            var expense = Of("2") + Of("4") + Of("5") + Of("6");
            report(means < expense, FindingCatalogue.BudgetYearUnbalanced, year, means, expense, carried + means);
            carried += means - expense;
        }
    }

    private static void CheckCapital(DebtBudget budget, Reporter report)
    {
        var terms = budget.Terms;
        var bond = budget.Row("13").Total;
        var sources = budget.Row("1-other").Total + bond;
        report(sources > terms.Capital || terms.Capital > terms.TotalEstimate, FindingCatalogue.BudgetCapitalOutOfOrder, sources, terms.Capital, terms.TotalEstimate);
        if (terms.CapitalRule is not { } rule)
        {
            return;
        }

        var source = Figure.Name(rule.Source.ToString());
        if (rule.AtLeast is { } least && terms.TotalEstimate.Sign > 0)
        {
            var part = Ratio.Of(terms.Capital.Fen, terms.TotalEstimate.Fen);
            report(part < least, FindingCatalogue.BudgetCapitalTooLow, part, least, source);
        }

        if (rule.BondAtMost is { } most && terms.Capital.Sign > 0)
        {
            var part = Ratio.Of(bond.Fen, terms.Capital.Fen);
            report(part > most, FindingCatalogue.BudgetBondInCapital, part, most, source);
        }
    }
}
