namespace AssetPlanning.Financing;

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
