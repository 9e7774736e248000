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
        var outflow = sheet.Sum("2", "现金流出", building, working, operating, surcharge);
        BeforeTax = sheet.Difference("3", "所得税前净现金流量", inflows.Total, outflow);
        var sum = sheet.Accumulated("4", "累计所得税前净现金流量", BeforeTax);

        // The tax there would be without any debt: on profit before interest, losses made up for by the same rule.
        var tax = new IncomeTaxRun(sheet, sheet.Copy("5-base", "息税前利润", profit.BeforeInterest), "5-relief", "5-taxable", "5", "调整所得税").Tax;
        AfterTax = sheet.Difference("6", "所得税后净现金流量", BeforeTax, tax);
        Table = sheet.Make(
            "项目投资现金流量表",
            [.. inflows.Lines, outflow, building, working, operating, surcharge, BeforeTax, sum, tax, AfterTax, sheet.Accumulated("7", "累计所得税后净现金流量", AfterTax)]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine BeforeTax { get; }

    internal SheetLine AfterTax { get; }
}

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
        ];
        var outflow = sheet.Sum("2", "现金流出", parts);
        Net = sheet.Difference("3", "净现金流量", inflows.Total, outflow);
        Table = sheet.Make("项目资本金现金流量表", [.. inflows.Lines, outflow, .. parts, Net, sheet.Accumulated("4", "累计净现金流量", Net)]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Net { get; }
}

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

/// <summary>What comes in, the same for the investment and for its capital (现金流入).</summary>
internal sealed class CashInflows
{
    internal CashInflows(FeasibilitySheet sheet, InvestmentSheet investment, AssetSheet assets, ProfitSheet profit)
    {
        var last = sheet.Columns - 1;
        SheetLine[] parts =
        [
            sheet.Copy("1.1", "营业收入", profit.Income),
            sheet.Copy("1.2", "补贴收入", profit.Subsidies),
            sheet.Line("1.3", "回收资产余值", column => column == last ? new(assets.Closing[last], Derivation.Sum, [assets.Closing.At(last)]) : new(Money.Zero, Derivation.Sum, [])),
            sheet.Line("1.4", "回收流动资金", column => column == last
                ? new(
                    investment.WorkingCapital.Row.Total!.Value,
                    Derivation.Sum,
                    [Operand.From(investment.WorkingCapital.Name, investment.WorkingCapital.Row.Total!.Value)])
                : new(Money.Zero, Derivation.Sum, [])),
        ];
        Total = sheet.Sum("1", "现金流入", parts);
        Lines = [Total, .. parts];
    }

    internal SheetLine Total { get; }

    internal IReadOnlyList<SheetLine> Lines { get; }
}
