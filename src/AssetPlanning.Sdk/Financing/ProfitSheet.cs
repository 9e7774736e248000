namespace AssetPlanning.Financing;

/// <summary>Profit and what becomes of it (利润与利润分配).</summary>
internal sealed class ProfitSheet
{
    private readonly FeasibilitySheet sheet;

    internal ProfitSheet(FeasibilityTerms terms, StudyFlows flows, CostSheet cost, Recorder? why)
    {
        sheet = new(terms, FeasibilityForm.Profit, why);
        var income = sheet.Group("1", "营业收入", terms.Income, flows);
        Income = income[0];
        Surcharge = sheet.Times("2", "税金及附加", Income, FinancingTerms.TaxRate, terms.Taxes.Surcharge, terms.Taxes.Source);
        var costs = sheet.Copy("3", "总成本费用", cost.Total);
        var subsidies = sheet.Group("4", "补贴收入", terms.Subsidies, flows);
        Subsidies = subsidies[0];
        var profit = sheet.Line(
            "5",
            "利润总额",
            column => Profit(column, costs),
            [Income.Plus, Surcharge.Minus, costs.Minus, Subsidies.Plus]);
        var tax = new IncomeTaxRun(sheet, profit, "6", "7", "8", "所得税");
        Tax = tax.Tax;
        Net = sheet.Difference("9", "净利润", profit, Tax);
        SheetLine[] distribution = Distribute();
        var interest = sheet.Copy("16.1", "加：利息支出", cost.Interest);
        BeforeInterest = sheet.Sum("16", "息税前利润", profit, interest);
        var depreciation = sheet.Copy("17.1", "加：折旧费", cost.Depreciation);
        var amortisation = sheet.Copy("17.2", "加：摊销费", cost.Amortisation);
        BeforeCharges = sheet.Sum("17", "息税折旧摊销前利润", BeforeInterest, depreciation, amortisation);
        Table = sheet.Make(
            "利润与利润分配表",
            [
                .. income, Surcharge, costs, .. subsidies, profit, tax.Relief, tax.Taxable, Tax, Net, .. distribution,
                BeforeInterest, interest, BeforeCharges, depreciation, amortisation,
            ]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Income { get; }

    internal SheetLine Surcharge { get; }

    internal SheetLine Subsidies { get; }

    internal SheetLine Tax { get; }

    internal SheetLine Net { get; }

    internal SheetLine Payout { get; private set; } = null!;

    /// <summary>EBIT.</summary>
    internal SheetLine BeforeInterest { get; }

    /// <summary>EBITDA.</summary>
    internal SheetLine BeforeCharges { get; }

    /// <summary>Income and subsidies first, then what is taken off them.</summary>
    private SheetCell Profit(int column, SheetLine costs)
    {
        var gross = Income[column] + Subsidies[column];
        var key = sheet.KeyOf("5-gross", column);
        sheet.Why?.Step(key, gross, Derivation.Sum, [Income.At(column), Subsidies.At(column)]);
        return new(
            gross - Surcharge[column] - costs[column],
            Derivation.Difference,
            [Operand.From(key, gross), Surcharge.At(column), costs.At(column)]);
    }

    /// <summary>Row by row within a year, since what is left goes into the next one.</summary>
    private SheetLine[] Distribute()
    {
        var terms = sheet.Terms.Profit;
        var openings = new Money[sheet.Columns];
        var left = Money.Zero;
        for (var column = 0; column < openings.Length; column++)
        {
            var available = Net[column] + left;

            // Losses of earlier years come first; nothing is reserved of what only makes up for them.
            var reserved = Money.Max(Money.Min(Net[column], available), Money.Zero).Times(terms.StatutoryReserve, sheet.Terms.Rounding);
            var payout = Money.Max(available - reserved, Money.Zero).Times(terms.Payout, sheet.Terms.Rounding);
            openings[column] = left;
            left = available - reserved - payout;
        }

        var opening = sheet.Line(
            "10",
            "期初未分配利润",
            column => new(openings[column], Derivation.Sum, column == 0 ? [] : [Operand.From(sheet.KeyOf("15", column - 1), openings[column])]),
            [TablePart.Before("15")],
            isBalance: true);
        var disposable = sheet.Line(
            "11",
            "可供分配利润",
            column => new(Net[column] + opening[column], Derivation.Sum, [Net.At(column), opening.At(column)]),
            [Net.Plus, opening.Plus],
            isBalance: true);
        var smaller = sheet.Line("12-smaller", "弥补亏损后的净利润", column =>
            new(Money.Min(Net[column], disposable[column]), Derivation.Smallest, [Net.At(column), disposable.At(column)]));
        var reserve = sheet.Times("12", "提取法定盈余公积金", sheet.Positive("12-base", "计提基数", smaller), FinancingTerms.ReserveRate, terms.StatutoryReserve);
        var distributable = sheet.Line(
            "13",
            "可供投资者分配的利润",
            column => new(disposable[column] - reserve[column], Derivation.Difference, [disposable.At(column), reserve.At(column)]),
            [disposable.Plus, reserve.Minus],
            isBalance: true);
        Payout = sheet.Times("14", "应付投资者利润", sheet.Positive("14-base", "可分配额", distributable), FinancingTerms.PayoutRate, terms.Payout);
        var closing = sheet.Line(
            "15",
            "未分配利润",
            column => new(distributable[column] - Payout[column], Derivation.Difference, [distributable.At(column), Payout.At(column)]),
            [distributable.Plus, Payout.Minus],
            isBalance: true);
        return [opening, disposable, reserve, distributable, Payout, closing];
    }
}
