namespace AssetPlanning.Financing;

/// <summary>The cash flow of the investment as a whole, before and after tax (项目投资现金流量).</summary>
internal sealed class ProjectCashSheet
{
    internal ProjectCashSheet(FeasibilityTerms terms, InvestmentSheet investment, AssetSheet assets, CostSheet cost, ProfitSheet profit, Recorder? why)
    {
        var sheet = new FeasibilitySheet(terms, FeasibilityForm.ProjectCash, why);
        var inflows = new CashInflows(sheet, investment, assets, profit);
        var building = sheet.Copy("2.1", "建设投资", investment.Building);
        var working = sheet.Copy("2.2", "流动资金", investment.WorkingCapital);
        var operating = sheet.Copy("2.3", "经营成本", cost.Operating);
        var surcharge = sheet.Copy("2.4", "税金及附加", profit.Surcharge);
        SheetLine[] vat = profit.ValueAdded is { } added ? [sheet.Copy("2.5", "增值税", added)] : [];
        var outflow = sheet.Sum("2", "现金流出", [building, working, operating, surcharge, .. vat]);
        BeforeTax = sheet.Difference("3", "所得税前净现金流量", inflows.Total, outflow);
        var sum = sheet.Accumulated("4", "累计所得税前净现金流量", BeforeTax);

        // The tax there would be without any debt: on profit before interest, losses made up for by the same rule.
        var tax = new IncomeTaxRun(sheet, sheet.Copy("5-base", "息税前利润", profit.BeforeInterest), "5-relief", "5-taxable", "5", "调整所得税").Tax;
        AfterTax = sheet.Difference("6", "所得税后净现金流量", BeforeTax, tax);
        Table = sheet.Make(
            "项目投资现金流量表",
            [.. inflows.Lines, outflow, building, working, operating, surcharge, .. vat, BeforeTax, sum, tax, AfterTax, sheet.Accumulated("7", "累计所得税后净现金流量", AfterTax)]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine BeforeTax { get; }

    internal SheetLine AfterTax { get; }
}
