namespace AssetPlanning.Financing;

/// <summary>All that operating costs (总成本费用): by what it is spent on and, where it is said, by whether it rises with what is sold.</summary>
internal sealed class CostSheet
{
    private readonly FeasibilitySheet sheet;
    private readonly (SheetLine Variable, SheetLine Fixed)? split;

    internal CostSheet(FeasibilityTerms terms, StudyFlows flows, AssetSheet assets, Recorder? why)
    {
        sheet = new(terms, FeasibilityForm.Cost, why);
        var operating = sheet.Group("1", "经营成本", terms.Operating, flows);
        Operating = operating[0];
        Depreciation = sheet.Copy("2", "折旧费", assets.Depreciation);
        Amortisation = sheet.Copy("3", "摊销费", assets.Amortisation);
        Interest = sheet.Flows("4", "利息支出", flows.By(posting =>
            flows.IsDebt(posting) && posting.Kind == Accounting.FlowKind.Interest && !flows.IsBuilding(posting.Day.Year)));
        Total = sheet.Sum("5", "总成本费用合计", Operating, Depreciation, Amortisation, Interest);
        if (terms.CostSplit is { } costs)
        {
            var variable = sheet.Flows("6", "可变成本", flows.By(posting => costs.Variable.Contains(posting.Key.Term)));
            split = (variable, sheet.Difference("7", "固定成本", Total, variable));
        }

        Table = sheet.Make("总成本费用估算表", [.. operating, Depreciation, Amortisation, Interest, Total, .. split is { } rows ? new[] { rows.Variable, rows.Fixed } : []]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Operating { get; }

    internal SheetLine Depreciation { get; }

    internal SheetLine Amortisation { get; }

    internal SheetLine Interest { get; }

    internal SheetLine Total { get; }

    /// <summary>盈亏平衡点 = 年固定成本 ÷（年营业收入 − 年可变成本 − 年税金）.</summary>
    internal ValueList<YearOfBreakEven> BreakEven(ProfitSheet profit)
    {
        if (split is not { } costs)
        {
            return [];
        }

        var margin = sheet.Difference("margin", "营业收入扣除可变成本与税金", profit.Income, [costs.Variable, .. profit.TaxesOnSales]);
        return
        [
            .. Enumerable.Range(sheet.Terms.ConstructionYears, sheet.Columns - sheet.Terms.ConstructionYears).Select(column => new YearOfBreakEven
            {
                Year = sheet.Terms.FirstYear + column,
                Point = margin[column].Sign > 0 ? sheet.Quotient(FinancingTerms.BreakEvenPoint, column, costs.Fixed, margin) : null,
            }),
        ];
    }
}
