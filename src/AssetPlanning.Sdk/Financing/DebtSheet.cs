using System.Globalization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Borrowing, interest and repayment of each debt, and how profit covers them (借款还本付息计划).</summary>
internal sealed class DebtSheet
{
    private readonly FeasibilitySheet sheet;
    private readonly StudyFlows flows;

    internal DebtSheet(FeasibilityTerms terms, StudyFlows flows, Recorder? why)
    {
        sheet = new(terms, FeasibilityForm.Debt, why);
        this.flows = flows;
        var debts = terms.Debts.Distinct().Select(Roll).ToArray();
        SheetLine Whole(string code, string name, int row) => sheet.Sum(code, name, [.. debts.Select(lines => lines[row])]);
        Repaid = Whole("A", "还本合计", 3);
        Interest = Whole("B", "付息合计", 4);
        Table = sheet.Make("借款还本付息计划表", [.. debts.SelectMany(static lines => lines), Repaid, Interest]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Repaid { get; }

    internal SheetLine Interest { get; }

    /// <summary>Profit of each operating year over the debt service of that year.</summary>
    internal ValueList<YearOfDebtCover> Covers(ProfitSheet profit, CostSheet cost)
    {
        var service = sheet.Sum("service", "应还本付息", Repaid, cost.Interest);
        var available = sheet.Difference("available", "可用于还本付息的资金", profit.BeforeCharges, profit.Tax);
        return
        [
            .. Enumerable.Range(sheet.Terms.ConstructionYears, sheet.Columns - sheet.Terms.ConstructionYears).Select(column => new YearOfDebtCover
            {
                Year = sheet.Terms.FirstYear + column,
                InterestCover = Cover(FinancingTerms.InterestCover, column, profit.BeforeInterest, cost.Interest),
                ServiceCover = Cover(FinancingTerms.ServiceCover, column, available, service),
            }),
        ];
    }

    private Ratio? Cover(FigureTerm term, int column, SheetLine above, SheetLine below) =>
        below[column].Sign == 0 ? null : sheet.Quotient(term, column, above, below);

    private SheetLine[] Roll(SubjectId debt, int at)
    {
        var code = (at + 1).ToString(CultureInfo.InvariantCulture);
        SheetLine Of(string row, string name, FlowKind kind) =>
            sheet.Flows($"{code}.{row}", $"{debt}：{name}", flows.By(posting => posting.Kind == kind && posting.Key.Subject == debt));

        var drawn = Of("2", "当期借款", FlowKind.Draw);
        var repaid = Of("3.1", "还本", FlowKind.Repayment);
        var interest = Of("3.2", "付息", FlowKind.Interest);
        var balances = new Money[sheet.Columns];
        for (var column = 0; column < balances.Length; column++)
        {
            balances[column] = (column == 0 ? Money.Zero : balances[column - 1]) + drawn[column] - repaid[column];
        }

        var opening = sheet.Line(
            code + ".1",
            $"{debt}：期初借款余额",
            column => column == 0
                ? new(Money.Zero, Derivation.Sum, [])
                : new(balances[column - 1], Derivation.Sum, [Operand.From(sheet.KeyOf(code + ".4", column - 1), balances[column - 1])]),
            [TablePart.Before(code + ".4")],
            isBalance: true);
        var owed = sheet.Sum(code + ".owed", $"{debt}：期内借款", opening, drawn);
        var closing = sheet.Line(
            code + ".4",
            $"{debt}：期末借款余额",
            column => new(balances[column], Derivation.Difference, [owed.At(column), repaid.At(column)]),
            [opening.Plus, drawn.Plus, repaid.Minus],
            isBalance: true);
        return [opening, drawn, sheet.Sum(code + ".3", $"{debt}：当期还本付息", repaid, interest), repaid, interest, closing];
    }
}
