namespace AssetPlanning.Financing;

/// <summary>Income tax on a row of profit (所得税), losses of earlier years made up for first, the oldest before the others.</summary>
internal sealed class IncomeTaxRun
{
    internal IncomeTaxRun(FeasibilitySheet sheet, SheetLine profit, string relief, string taxable, string tax, string taxName)
    {
        var taxes = sheet.Terms.Taxes;
        var positive = sheet.Positive(profit.Row.Code + "-positive", "盈利额", profit);
        var (available, used) = LossRelief.MakeUp([.. profit.Row.Cells], taxes.LossYears);

        // From the last year in which no loss was open: what came before it changes nothing.
        var since = 0;
        var open = sheet.Line(relief + "-open", "可弥补亏损", column =>
        {
            since = available[column] == Money.Zero ? column : since;
            return new(
                available[column],
                Derivation.OpenLosses,
                [Operand.Of(FinancingTerms.LossYears, Figure.Number(taxes.LossYears)), .. Enumerable.Range(since, column - since).Select(profit.At)],
                Basis: taxes.Source);
        });
        Relief = sheet.Line(relief, "弥补以前年度亏损", column => new(used[column], Derivation.Smallest, [positive.At(column), open.At(column)]));
        Taxable = sheet.Difference(taxable, "应纳税所得额（负数为当年亏损）", profit, Relief);
        Tax = sheet.Times(tax, taxName, sheet.Positive(taxable + "-positive", "计税所得额", Taxable), FinancingTerms.TaxRate, taxes.Income, taxes.Source);
    }

    internal SheetLine Relief { get; }

    internal SheetLine Taxable { get; }

    internal SheetLine Tax { get; }
}
