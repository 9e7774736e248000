using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Makes the sheet from the ledger (编制收支预算表), every cell a sum of flows.</summary>
internal sealed class BudgetSheet(Ledger ledger, BudgetTerms terms, Calculation calculation)
{
    private readonly Recorder? why = calculation.Why;
    private readonly LedgerFlow[] flows = [.. LedgerFlow.Of(ledger).Where(flow => flow.IsCash && MayCount(flow, terms))];
    private readonly List<BudgetRow> rows = [];

    internal DebtBudget Make()
    {
        BudgetChecks.Check(flows, terms, calculation);
        bool IsBuilding(int year) => year < terms.FirstYear + terms.ConstructionYears;
        bool Interest(LedgerFlow flow, ValueList<SubjectId> debts, bool building) =>
            flow.Kind == FlowKind.Interest && debts.Contains(flow.Key.Subject) && IsBuilding(flow.Day.Year) == building;

        var other = Flows("1-other", "资本金与补助", flow => flow.Kind is FlowKind.Capital or FlowKind.Subsidy && flow.Payee == terms.Project);
        var bond = Flows("12", "地方政府专项债券", flow => flow.Kind == FlowKind.Draw && terms.SpecialBonds.Contains(flow.Key.Subject));
        var market = Flows("14", "市场化融资", flow => flow.Kind == FlowKind.Draw && terms.MarketDebts.Contains(flow.Key.Subject));
        var building = Flows("21", "建设成本（不含财务费用）", flow => terms.Building.Contains(flow.Key.Term));
        var bondInterest = Flows("22", "专项债券付息（建设期）", flow => Interest(flow, terms.SpecialBonds, building: true));
        var marketInterest = Flows("23", "市场化融资付息（建设期）", flow => Interest(flow, terms.MarketDebts, building: true));
        var income = Flows("32", "自身经营收入", flow => terms.Income.Contains(flow.Key.Term));
        var operating = Flows("41", "运营成本", flow => terms.Operating.Contains(flow.Key.Term));
        var laterBond = Flows("42", "专项债券付息（运营期）", flow => Interest(flow, terms.SpecialBonds, building: false));
        var laterMarket = Flows("43", "市场化融资付息（运营期）", flow => Interest(flow, terms.MarketDebts, building: false));
        var bondRepaid = Flows("5", "专项债券还本", flow => flow.Kind == FlowKind.Repayment && terms.SpecialBonds.Contains(flow.Key.Subject));
        var marketRepaid = Flows("6", "市场化融资还本", flow => flow.Kind == FlowKind.Repayment && terms.MarketDebts.Contains(flow.Key.Subject));
        BudgetRow[] service = [bondInterest, marketInterest, laterBond, laterMarket, bondRepaid, marketRepaid];
        rows.AddRange(
        [
            Total("1", "建设资金来源", [other, bond, market]), other, bond, Declared("13", "其中用于资本金"), market,
            Total("2", "项目建设支出", [building, bondInterest, marketInterest]), building, bondInterest, marketInterest,
            Total("3", "运营期收入", [income]), income,
            Total("4", "运营支出", [operating, laterBond, laterMarket]), operating, laterBond, laterMarket,
            bondRepaid, marketRepaid,
        ]);
        var capitalised = Flows("capitalised", "利息转入本金", flow => flow.IsCapitalised && (terms.SpecialBonds.Contains(flow.Key.Subject) || terms.MarketDebts.Contains(flow.Key.Subject)));
        return new() { Terms = terms, Rows = [.. rows], Coverage = Cover(income, operating, service, capitalised) };
    }

    /// <summary>Interest added to the debt is paid with the principal: below the line it stands once.</summary>
    private Coverage Cover(BudgetRow income, BudgetRow operating, BudgetRow[] service, BudgetRow capitalised)
    {
        var served = Money.Sum(service.Select(static row => row.Total));
        var below = served - capitalised.Total;
        var coverage = Coverage.Of(CoverageDefinition.AllDebt, NumeratorBasis.Net, income.Total - operating.Total, below, []);
        if (why is not null && coverage.Multiple is { } multiple)
        {
            var (availableKey, serviceKey) = (new FigureKey(FinancingTerms.Available.Code, terms.Id), new FigureKey(FinancingTerms.Service.Code, terms.Id));
            why.Step(availableKey, coverage.Numerator, Derivation.Difference, [Whole(income), Whole(operating)]);
            var servedKey = serviceKey with { Line = 1 };
            why.Step(servedKey, served, Derivation.Sum, [.. service.Select(Whole)]);
            why.Step(serviceKey, below, Derivation.Difference, [Operand.From(servedKey, served), Whole(capitalised)]);
            why.Step(
                new(FinancingTerms.Multiple.Code, terms.Id),
                multiple,
                Derivation.Quotient,
                [Operand.From(availableKey, coverage.Numerator), Operand.From(serviceKey, below)],
                rule: "09");
        }

        return coverage;
    }

    private Operand Whole(BudgetRow row)
    {
        var key = KeyOf(row.Code, null);
        why!.Step(key, row.Total, Derivation.Sum, [.. row.Years.Select((amount, at) => Operand.From(KeyOf(row.Code, at), amount))], rule: row.Code);
        return Operand.From(key, row.Total);
    }

    private BudgetRow Flows(string code, string name, Func<LedgerFlow, bool> counts)
    {
        var byYear = flows.Where(counts).ToLookup(static flow => flow.Day.Year);
        BudgetChecks.Outside(terms, code, byYear.Select(static year => new AmountOfYear(year.Key, Money.Sum(year.Select(static flow => flow.Amount)))), calculation);
        var years = new Money[Columns];
        for (var at = 0; at < Columns; at++)
        {
            years[at] = LedgerFlow.Total(KeyOf(code, at), [.. byYear[terms.FirstYear + at]], why, code).Value.Money;
        }

        return new() { Code = code, Name = name, Years = [.. years] };
    }

    private BudgetRow Declared(string code, string name)
    {
        BudgetChecks.Outside(terms, code, terms.BondAsCapital, calculation);
        return new()
        {
            Code = code,
            Name = name,
            Years = [.. Enumerable.Range(terms.FirstYear, Columns).Select(year => Money.Sum(terms.BondAsCapital.Where(part => part.Year == year).Select(static part => part.Amount)))],
        };
    }

    private BudgetRow Total(string code, string name, BudgetRow[] parts)
    {
        var years = Enumerable.Range(0, Columns).Select(at => Money.Sum(parts.Select(part => part.Years[at]))).ToArray();
        for (var at = 0; at < Columns; at++)
        {
            why?.Step(KeyOf(code, at), years[at], Derivation.Sum, [.. parts.Select(part => Operand.From(KeyOf(part.Code, at), part.Years[at]))], rule: code);
        }

        return new() { Code = code, Name = name, Years = [.. years] };
    }

    private static bool MayCount(LedgerFlow flow, BudgetTerms terms) =>
        flow.Kind is FlowKind.Capital or FlowKind.Subsidy or FlowKind.Draw or FlowKind.Interest or FlowKind.Repayment
        || terms.Building.Contains(flow.Key.Term) || terms.Income.Contains(flow.Key.Term) || terms.Operating.Contains(flow.Key.Term);

    private int Columns => terms.Horizon + 1;

    /// <summary>A cell is named by sheet, row and year; a row's total has no day.</summary>
    private FigureKey KeyOf(string code, int? column) =>
        new(FinancingTerms.BudgetCell.Code, $"{terms.Id}:{code}", column is { } at ? new DateOnly(terms.FirstYear + at, 12, 31) : null);
}
