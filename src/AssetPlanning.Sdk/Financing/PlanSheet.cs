namespace AssetPlanning.Financing;

/// <summary>Whether money is there in every year (财务计划现金流量).</summary>
internal sealed class PlanSheet
{
    internal PlanSheet(FeasibilityTerms terms, InvestmentSheet investment, CostSheet cost, ProfitSheet profit, DebtSheet debt, Recorder? why)
    {
        var sheet = new FeasibilitySheet(terms, FeasibilityForm.Plan, why);
        SheetLine[] earned = [sheet.Copy("1.1.1", "营业收入", profit.Income), sheet.Copy("1.1.2", "补贴收入", profit.Subsidies)];
        SheetLine[] spent =
        [
            sheet.Copy("1.2.1", "经营成本", cost.Operating),
            sheet.Copy("1.2.2", "税金及附加", profit.Surcharge),
            sheet.Copy("1.2.3", "所得税", profit.Tax),
            .. profit.ValueAdded is { } added ? new[] { sheet.Copy("1.2.4", "增值税", added) } : [],
        ];
        SheetLine[] invested = [sheet.Copy("2.1", "建设投资", investment.Building), sheet.Copy("2.2", "流动资金", investment.WorkingCapital)];
        SheetLine[] raised =
        [
            sheet.Copy("3.1.1", "项目资本金投入", investment.Capital),
            sheet.Copy("3.1.2", "借款", investment.Debt),
            sheet.Copy("3.1.3", "补助资金", investment.Grants),
        ];
        SheetLine[] served =
        [
            sheet.Copy("3.2.1", "付息", debt.Interest),
            sheet.Copy("3.2.2", "偿还债务本金", debt.Repaid),
            sheet.Copy("3.2.3", "应付投资者利润", profit.Payout),
        ];
        var operating = Net(sheet, "1", "经营活动", earned, spent);
        var investing = sheet.Sum("2", "投资活动现金流出", invested);
        var financing = Net(sheet, "3", "筹资活动", raised, served);
        var gained = sheet.Sum("4-gained", "经营与筹资净现金流量", operating[0], financing[0]);
        var net = sheet.Line(
            "4",
            "净现金流量",
            column => new(gained[column] - investing[column], Derivation.Difference, [gained.At(column), investing.At(column)]),
            [operating[0].Plus, investing.Minus, financing[0].Plus]);
        Surplus = sheet.Accumulated("5", "累计盈余资金", net);
        Table = sheet.Make("财务计划现金流量表", [.. operating, investing, .. invested, .. financing, net, Surplus]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Surplus { get; }

    private static SheetLine[] Net(FeasibilitySheet sheet, string code, string name, SheetLine[] comes, SheetLine[] goes)
    {
        var inflow = sheet.Sum(code + ".1", name + "现金流入", comes);
        var outflow = sheet.Sum(code + ".2", name + "现金流出", goes);
        return [sheet.Difference(code, name + "净现金流量", inflow, outflow), inflow, .. comes, outflow, .. goes];
    }
}
