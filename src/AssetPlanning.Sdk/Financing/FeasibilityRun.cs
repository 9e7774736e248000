using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Makes the tables of a study in the order they need each other (编制财务评价报表).</summary>
internal static class FeasibilityRun
{
    internal static FeasibilityStudy? Run(Ledger ledger, FeasibilityTerms terms, Calculation calculation)
    {
        if (!FeasibilityChecks.Parameters(terms, calculation))
        {
            return null;
        }

        var why = calculation.Why;
        var flows = new StudyFlows(ledger, terms);
        FeasibilityChecks.Flows(ledger, flows, terms, calculation);
        var investment = new InvestmentSheet(terms, flows, why);
        var assets = new AssetSheet(terms, flows, investment, why);
        var cost = new CostSheet(terms, flows, assets, why);
        var profit = new ProfitSheet(terms, flows, cost, why);
        var debt = new DebtSheet(terms, flows, why);
        var project = new ProjectCashSheet(terms, investment, assets, cost, profit, why);
        var capital = new CapitalCashSheet(terms, investment, assets, cost, profit, debt, why);
        var plan = new PlanSheet(terms, investment, cost, profit, debt, why);
        FeasibilityChecks.Years(terms, investment, plan, calculation);
        return new()
        {
            Terms = terms,
            Tables = [investment.Table, assets.Table, cost.Table, profit.Table, debt.Table, project.Table, capital.Table, plan.Table],
            Returns =
            [
                ReturnRun.Of(FeasibilityForm.ProjectCash, project.BeforeTax, terms, why),
                ReturnRun.Of(FeasibilityForm.ProjectCash, project.AfterTax, terms, why),
                ReturnRun.Of(FeasibilityForm.CapitalCash, capital.Net, terms, why),
            ],
            DebtCover = debt.Covers(profit, cost),
            BreakEven = cost.BreakEven(profit),
        };
    }
}
