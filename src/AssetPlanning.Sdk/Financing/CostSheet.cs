namespace AssetPlanning.Financing;

/// <summary>All that operating costs (总成本费用), by what it is spent on.</summary>
internal sealed class CostSheet
{
    internal CostSheet(FeasibilityTerms terms, StudyFlows flows, AssetSheet assets, Recorder? why)
    {
        var sheet = new FeasibilitySheet(terms, FeasibilityForm.Cost, why);
        var operating = sheet.Group("1", "经营成本", terms.Operating, flows);
        Operating = operating[0];
        Depreciation = sheet.Copy("2", "折旧费", assets.Depreciation);
        Amortisation = sheet.Copy("3", "摊销费", assets.Amortisation);
        Interest = sheet.Flows("4", "利息支出", flows.By(posting =>
            flows.IsDebt(posting) && posting.Kind == Accounting.FlowKind.Interest && !flows.IsBuilding(posting.Day.Year)));
        Total = sheet.Sum("5", "总成本费用合计", Operating, Depreciation, Amortisation, Interest);
        Table = sheet.Make("总成本费用估算表", [.. operating, Depreciation, Amortisation, Interest, Total]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Operating { get; }

    internal SheetLine Depreciation { get; }

    internal SheetLine Amortisation { get; }

    internal SheetLine Interest { get; }

    internal SheetLine Total { get; }
}
