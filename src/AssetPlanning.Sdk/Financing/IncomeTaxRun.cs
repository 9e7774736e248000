namespace AssetPlanning.Financing;

/// <summary>Income tax on a row of profit (所得税), losses of earlier years made up for first, the oldest before the others.</summary>
internal sealed class IncomeTaxRun
{
    internal IncomeTaxRun(FeasibilitySheet sheet, SheetLine profit, string relief, string taxable, string tax, string taxName)
    {
        var taxes = sheet.Terms.Taxes;
        var positive = sheet.Positive(profit.Row.Code + "-positive", "盈利额", profit);
        var (available, used) = MakeUp([.. profit.Row.Cells], taxes.LossYears);

        // Which losses are still open depends on every year before: decided by the rule, the years shown for reading.
        var open = sheet.Line(relief + "-open", "可弥补亏损", column => new(
            available[column],
            Derivation.ByRule,
            [.. Enumerable.Range(Math.Max(0, column - taxes.LossYears), Math.Min(column, taxes.LossYears)).Select(profit.At)],
            "loss-carry-forward",
            taxes.Source));
        Relief = sheet.Line(relief, "弥补以前年度亏损", column => new(used[column], Derivation.Smallest, [positive.At(column), open.At(column)]));
        Taxable = sheet.Difference(taxable, "应纳税所得额（负数为当年亏损）", profit, Relief);
        Tax = sheet.Times(tax, taxName, sheet.Positive(taxable + "-positive", "计税所得额", Taxable), FinancingTerms.TaxRate, taxes.Income, taxes.Source);
    }

    internal SheetLine Relief { get; }

    internal SheetLine Taxable { get; }

    internal SheetLine Tax { get; }

    /// <summary>What of earlier losses is open in each year, and what of it the year's profit makes up for.</summary>
    internal static (Money[] Open, Money[] Used) MakeUp(IReadOnlyList<Money> profits, int lossYears)
    {
        var (open, used) = (new Money[profits.Count], new Money[profits.Count]);
        var losses = new LinkedList<(int Year, Money Left)>();
        for (var year = 0; year < profits.Count; year++)
        {
            while (losses.First is { } oldest && oldest.Value.Year + lossYears < year)
            {
                losses.RemoveFirst();
            }

            open[year] = Money.Sum(losses.Select(static loss => loss.Left));
            if (profits[year].Sign < 0)
            {
                losses.AddLast((year, -profits[year]));
                continue;
            }

            used[year] = Money.Min(open[year], profits[year]);
            var rest = used[year];
            while (losses.First is { } loss && rest.Sign > 0)
            {
                var made = Money.Min(rest, loss.Value.Left);
                rest -= made;
                loss.Value = (loss.Value.Year, loss.Value.Left - made);
                if (loss.Value.Left == Money.Zero)
                {
                    losses.RemoveFirst();
                }
            }
        }

        return (open, used);
    }
}
