namespace AssetPlanning.Financing;

/// <summary>The cash flow of those who put capital in (项目资本金现金流量).</summary>
internal sealed class CapitalCashSheet
{
    internal CapitalCashSheet(FeasibilityTerms terms, InvestmentSheet investment, AssetSheet assets, CostSheet cost, ProfitSheet profit, DebtSheet debt, Recorder? why)
    {
        var sheet = new FeasibilitySheet(terms, FeasibilityForm.CapitalCash, why);
        var inflows = new CashInflows(sheet, investment, assets, profit);
        SheetLine[] parts =
        [
            sheet.Copy("2.1", "项目资本金", investment.Capital),
            sheet.Copy("2.2", "借款本金偿还", debt.Repaid),
            sheet.Copy("2.3", "借款利息支付", cost.Interest),
            sheet.Copy("2.4", "经营成本", cost.Operating),
            sheet.Copy("2.5", "税金及附加", profit.Surcharge),
            sheet.Copy("2.6", "所得税", profit.Tax),
            .. profit.ValueAdded is { } added ? new[] { sheet.Copy("2.7", "增值税", added) } : [],
        ];
        var outflow = sheet.Sum("2", "现金流出", parts);
        Net = sheet.Difference("3", "净现金流量", inflows.Total, outflow);
        Table = sheet.Make("项目资本金现金流量表", [.. inflows.Lines, outflow, .. parts, Net, sheet.Accumulated("4", "累计净现金流量", Net)]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Net { get; }
}
