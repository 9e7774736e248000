using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>What is looked at before and after the tables of a study are made (财务评价校验).</summary>
internal static class FeasibilityChecks
{
    /// <summary>A longer name leaves no room for table, row and year behind it.</summary>
    private const int LongestName = 80;

    /// <summary>Whether the parameters make a study; what is wrong is reported, all at once.</summary>
    internal static bool Parameters(FeasibilityTerms terms, Calculation calculation)
    {
        calculation.Report(FindingCatalogue.StudyFormUnconfirmed, terms.Id);
        if (terms.Tax == TaxBasis.TaxIncluded && terms.ValueAddedTax.Count == 0)
        {
            calculation.Report(FindingCatalogue.StudyTaxNotStated, terms.Id);
        }

        var before = calculation.Findings.Count;
        foreach (var (name, value) in Impossible(terms))
        {
            calculation.Report(FindingCatalogue.StudyParameterImpossible, terms.Id, [Figure.Name(name), value]);
        }

        foreach (var line in terms.Lines)
        {
            // The tax itself belongs only into tables that hold it, whatever its line says.
            var basis = terms.ValueAddedTax.Contains(line) ? TaxBasis.TaxIncluded : line.Tax;
            if (basis != terms.Tax || line.Tax != terms.Tax)
            {
                calculation.Report(FindingCatalogue.StudyMixedTax, terms.Id, [Figure.Name(line.Name), Figure.Name(ToText(basis)), Figure.Name(ToText(terms.Tax))]);
            }

            if (line.Price != terms.Price)
            {
                calculation.Report(FindingCatalogue.StudyMixedPrice, terms.Id, [Figure.Name(line.Name), Figure.Name(line.Price.ToString()), Figure.Name(terms.Price.ToString())]);
            }
        }

        foreach (var term in terms.Lines.SelectMany(static line => line.Terms).GroupBy(static term => term).Where(static term => term.Count() > 1))
        {
            calculation.Report(FindingCatalogue.StudyCountedTwice, terms.Id, [Figure.Name(term.Key.ToString())]);
        }

        Assets(terms, calculation);
        return calculation.Findings.Count == before;
    }

    internal static void Flows(Ledger ledger, StudyFlows flows, FeasibilityTerms terms, Calculation calculation)
    {
        foreach (var posting in flows.All.Select(static flow => flow.Posting).Where(posting => flows.IsLine(posting) && (flows.IsDebt(posting) || flows.IsCapital(posting))))
        {
            calculation.ReportOnce(FindingCatalogue.StudyCountedTwice, terms.Id, [Figure.Name(posting.Key.Term.ToString())]);
        }

        foreach (var line in terms.Lines.Where(line => !flows.All.Any(flow => line.Terms.Contains(flow.Posting.Key.Term))))
        {
            calculation.Report(FindingCatalogue.StudyLineEmpty, terms.Id, [Figure.Name(line.Name)]);
        }

        foreach (var debt in terms.Debts.Distinct().Where(debt => !flows.All.Any(flow => flows.IsDebt(flow.Posting) && flow.Posting.Key.Subject == debt)))
        {
            calculation.Report(FindingCatalogue.StudyLineEmpty, terms.Id, [debt]);
        }

        if (!ledger.Parties.Contains(terms.Project))
        {
            calculation.Report(FindingCatalogue.StudyLineEmpty, terms.Id, [terms.Project]);
        }

        LeftOut(FindingCatalogue.StudyOutsideYears, flows.All.Where(flows.IsOutside));
        LeftOut(FindingCatalogue.StudyAccruedLeftOut, flows.All.Where(flow => StudyFlows.IsAccrued(flow) && !flows.IsOutside(flow)));

        void LeftOut(FindingKind kind, IEnumerable<StudyFlow> left)
        {
            foreach (var term in left.GroupBy(static flow => flow.Posting.Key.Term).OrderBy(static term => term.Key))
            {
                calculation.Report(kind, terms.Id, [Figure.Name(term.Key.ToString()), Figure.Number(term.Count()), Money.Sum(term.Select(static flow => flow.Amount))]);
            }
        }
    }

    internal static void Years(FeasibilityTerms terms, InvestmentSheet investment, PlanSheet plan, Calculation calculation)
    {
        for (var column = 0; column < terms.Years; column++)
        {
            var year = Figure.Number(terms.FirstYear + column);
            if (investment.Unfunded[column].Sign != 0)
            {
                calculation.Report(
                    FindingCatalogue.StudySourcesDiffer,
                    terms.Id,
                    [year, investment.Total[column], investment.Total[column] - investment.Unfunded[column], investment.Unfunded[column]]);
            }

            if (plan.Surplus[column].Sign < 0)
            {
                calculation.Report(FindingCatalogue.StudyCashShort, terms.Id, [year, plan.Surplus[column]]);
            }
        }
    }

    /// <summary>Every building flow becomes an asset once, and one class takes what is no flow.</summary>
    private static void Assets(FeasibilityTerms terms, Calculation calculation)
    {
        var owners = terms.Assets.SelectMany(static item => item.Terms).ToLookup(static term => term);
        foreach (var term in terms.Building.Concat(owners.Select(static owner => owner.Key)).Distinct().Where(term => owners[term].Count() != 1 || !terms.Building.Contains(term)))
        {
            calculation.Report(FindingCatalogue.StudyAssetUnclear, terms.Id, [Figure.Name(term.ToString()), Figure.Number(owners[term].Count())]);
        }

        var takers = terms.Assets.Count(static item => item.TakesReservesAndInterest);
        if (takers != 1)
        {
            calculation.Report(FindingCatalogue.StudyAssetUnclear, terms.Id, [Figure.Name("预备费与建设期利息"), Figure.Number(takers)]);
        }
    }

    private static IEnumerable<(string Name, Figure Value)> Impossible(FeasibilityTerms terms)
    {
        (string Name, Figure Value, bool IsSound)[] parameters =
        [
            ("名称长度", Figure.Number(terms.Id.ToString().Length), terms.Id.ToString().Length <= LongestName),
            ("首年", Figure.Number(terms.FirstYear), terms.FirstYear is >= Posting.FirstYear and <= Posting.LastYear),
            ("计算期", Figure.Number(terms.Years), terms.Years is >= 1 and <= FlowSeries.MostPeriods && terms.FirstYear <= Posting.LastYear + 1 - terms.Years),
            ("建设期", Figure.Number(terms.ConstructionYears), terms.ConstructionYears >= 0 && terms.ConstructionYears < terms.Years),
            Part("基本预备费率", terms.BasicReserve),
            ("涨价率", terms.PriceReserve?.Index ?? Ratio.Zero, (terms.PriceReserve?.Index ?? Ratio.Zero) > -1),
            Part("税金及附加率", terms.Taxes.Surcharge),
            Part("所得税率", terms.Taxes.Income),
            ("亏损结转年限", Figure.Number(terms.Taxes.LossYears), terms.Taxes.LossYears is >= 0 and <= FlowSeries.MostPeriods),
            Part("法定盈余公积金提取比例", terms.Profit.StatutoryReserve),
            Part("应付利润比例", terms.Profit.Payout),
            Part("法定盈余公积金上限比例", terms.Profit.Limit?.Part ?? Ratio.Zero),
            ("注册资本", terms.Profit.Limit?.RegisteredCapital ?? Money.Zero, (terms.Profit.Limit?.RegisteredCapital ?? Money.Zero).Sign >= 0),
            .. (terms.CostSplit?.Variable ?? []).Distinct().Order()
                .Select(term => ("可变成本费项", Figure.Name(term.ToString()), terms.Operating.Any(line => line.Terms.Contains(term)))),
            ("财务基准收益率", terms.Rate, terms.Rate > -1),
            .. terms.Assets.Select(static item => ($"{item.Name}：年限", Figure.Number(item.Life), item.Life is >= 1 and <= FlowSeries.MostPeriods)),
            .. terms.Assets.Select(static item => Part($"{item.Name}：残值率", item.Residual)),
            .. terms.WorkingCapital.Select(part => ("流动资金年份", Figure.Number(part.Year), part.Year >= terms.FirstYear && part.Year - terms.FirstYear < terms.Years)),
        ];
        return parameters.Where(static parameter => !parameter.IsSound).Select(static parameter => (parameter.Name, parameter.Value));

        static (string, Figure, bool) Part(string name, Ratio part) => (name, part, part.Sign >= 0 && part <= 1);
    }

    internal static string ToText(TaxBasis tax) => tax == TaxBasis.TaxIncluded ? "含税" : "不含税";
}
