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
        SheetLine[] vat = terms.ValueAddedTax.Count == 0 ? [] : sheet.Group("2-vat", "增值税", terms.ValueAddedTax, flows);
        ValueAdded = vat.FirstOrDefault();
        TaxesOnSales = [Surcharge, .. vat.Take(1)];
        var costs = sheet.Copy("3", "总成本费用", cost.Total);
        var subsidies = sheet.Group("4", "补贴收入", terms.Subsidies, flows);
        Subsidies = subsidies[0];
        var profit = sheet.Line(
            "5",
            "利润总额",
            column => Profit(column, costs),
            [Income.Plus, .. TaxesOnSales.Select(static tax => tax.Minus), costs.Minus, Subsidies.Plus]);
        var tax = new IncomeTaxRun(sheet, profit, "6", "7", "8", "所得税");
        Tax = tax.Tax;
        Net = sheet.Difference("9", "净利润", profit, Tax);
        var distribution = new ProfitDistribution(sheet, Net);
        Payout = distribution.Payout;
        var interest = sheet.Copy("16.1", "加：利息支出", cost.Interest);
        BeforeInterest = sheet.Sum("16", "息税前利润", profit, interest);
        var depreciation = sheet.Copy("17.1", "加：折旧费", cost.Depreciation);
        var amortisation = sheet.Copy("17.2", "加：摊销费", cost.Amortisation);
        BeforeCharges = sheet.Sum("17", "息税折旧摊销前利润", BeforeInterest, depreciation, amortisation);
        Table = sheet.Make(
            "利润与利润分配表",
            [
                .. income, Surcharge, .. vat, costs, .. subsidies, profit, tax.Relief, tax.Taxable, Tax, Net, .. distribution.Lines,
                BeforeInterest, interest, BeforeCharges, depreciation, amortisation,
            ]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Income { get; }

    internal SheetLine Surcharge { get; }

    /// <summary>Value added tax, where the tables hold it and it is stated.</summary>
    internal SheetLine? ValueAdded { get; }

    /// <summary>Surcharges, and value added tax in tables that hold it.</summary>
    internal SheetLine[] TaxesOnSales { get; }

    internal SheetLine Subsidies { get; }

    internal SheetLine Tax { get; }

    internal SheetLine Net { get; }

    internal SheetLine Payout { get; }

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
            gross - Money.Sum(TaxesOnSales.Select(tax => tax[column])) - costs[column],
            Derivation.Difference,
            [Operand.From(key, gross), .. TaxesOnSales.Select(tax => tax.At(column)), costs.At(column)]);
    }
}
