using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Financing;
using AssetPlanning.Tests.Support;
using AssetPlanning.Tests.Vocabulary;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Laws;

/// <summary>Laws of the feasibility tables, whatever ledger they are made from.</summary>
public sealed class StudyLaws(ITestOutputHelper output)
{
    /// <summary>
    /// Sources equal uses in every year; the rows of flows are the ledger's own roll-up of the same terms and years; every step
    /// replays; with and without recorder the tables are the same; printed tables add up.
    /// </summary>
    [Fact]
    public void Study_AnyProgramme_AgreesWithTheLedger()
    {
        var made = 0;
        Runs.Each(output, 40, 10_000, (draw, _) =>
        {
            if (!OwnRules.Planner.Evaluate(Programmes.Make(draw, dirty: false)).TryGetValue(out var evaluation))
            {
                return;
            }

            made++;
            var (ledger, terms) = (evaluation.Ledger, Terms(evaluation.Ledger, draw));
            var study = AssetPlanner.Default.Study(ledger, terms);
            var investment = study.Value.Table(FeasibilityForm.Investment);
            investment.Row("5").Cells.Should().Equal(investment.Row("4").Cells, "sources are uses");
            Turnover(ledger, terms, "integration.purchase-price").Should().Be(investment.Row("1.1").Total!.Value);
            var cash = study.Value.Table(FeasibilityForm.ProjectCash);
            (Turnover(ledger, terms, "supply.grant-price") + Turnover(ledger, terms, "operation.income")).Should().Be(cash.Row("1.1").Total!.Value);
            Turnover(ledger, terms, "operation.cost").Should().Be(cash.Row("2.3").Total!.Value);
            if (terms.CostSplit is not null)
            {
                var cost = study.Value.Table(FeasibilityForm.Cost);
                (cost.Row("6").Total!.Value + cost.Row("7").Total!.Value).Should().Be(cost.Row("5").Total!.Value, "what does not vary is fixed");
            }

            if (terms.Profit.Limit is { } limit)
            {
                study.Value.Table(FeasibilityForm.Profit).Row("12.1").Cells[^1].Should().BeLessThanOrEqualTo(limit.RegisteredCapital.Times(limit.Part, terms.Rounding));
            }

            var debt = study.Value.Table(FeasibilityForm.Debt);
            Money.Sum(ledger.Postings.Where(posting => IsWithin(posting, terms) && posting.Kind == FlowKind.Repayment).Select(static posting => posting.Amount))
                .Should().Be(debt.Row("A").Total!.Value);

            // Whatever moves between the tables, cash at the end is what came in less what went out.
            var plan = study.Value.Table(FeasibilityForm.Plan);
            plan.Row("5").Cells[^1].Should().Be(plan.Row("4").Total!.Value);
            ShouldReplay(study.Why);
            study.Value.Should().Be(AssetPlanner.Default.Study(ledger, terms).Value);
            foreach (var table in study.Value.Tables)
            {
                MoneyTableLaws.ShouldAddUp(table.Table, table.Table.Show(MoneyUnit.Wan, draw.Int(0, 2)));
            }
        });
        made.Should().BeGreaterThan(10);
    }

    /// <summary>Losses: what is made up for is never more than was lost in the years that count, nor than the year's profit.</summary>
    [Fact]
    public void Relief_AnyProfits_KeepsToLossesAndYears() => Runs.Each(output, 300, 50_000, (draw, _) =>
    {
        var (profits, years) = (Enumerable.Range(0, draw.Int(1, 15)).Select(_ => Money.FromFen(draw.Long(-50, 50))).ToArray(), draw.Int(0, 6));
        var used = Plain(profits, years);
        var terms = StudyLedger.Terms with
        {
            FirstYear = 2027, Years = profits.Length + 1, ConstructionYears = 1, BasicReserve = 0, PriceReserve = null, WorkingCapital = [], Debts = [], Subsidies = [],
            Taxes = StudyLedger.Terms.Taxes with { LossYears = years, Surcharge = 0 },
        };
        var ledger = LandReserveLedger.Of(
        [
            .. profits.Select((profit, at) => Flow(2028 + at, profit.Sign < 0 ? "x-cost" : "x-income", profit.Sign < 0 ? -profit : profit)).Where(static flow => flow.Amount.Sign > 0),
        ]);
        var study = AssetPlanner.Default.Study(ledger, terms).Value;
        study.Table(FeasibilityForm.Profit).Row("6").Cells.Should().Equal([Money.Zero, .. used]);
    });

    internal static void ShouldReplay(Trail why)
    {
        foreach (var step in why.Steps)
        {
            if (step.Replay() is { } again && again != step.Result)
            {
                again.Should().Be(step.Result, "{0}", step.Key);
            }

            foreach (var operand in step.Operands)
            {
                if (operand.Source is { } source && why.Find(source) is { } below && below.Result != operand.Value)
                {
                    below.Result.Should().Be(operand.Value, "{0} in {1}", source, step.Key);
                }
            }
        }
    }

    /// <summary>Fen by fen: each fen of profit takes the oldest fen of loss that still counts.</summary>
    private static Money[] Plain(Money[] profits, int years)
    {
        var losses = profits.Select(static profit => Math.Max(0, -profit.Fen)).ToArray();
        return [.. profits.Select((profit, year) =>
        {
            var used = 0L;
            for (var fen = 0L; fen < profit.Fen; fen++)
            {
                if (Enumerable.Range(Math.Max(0, year - years), Math.Min(year, years)).Where(earlier => losses[earlier] > 0).Select(static earlier => (int?)earlier).FirstOrDefault() is { } oldest)
                {
                    losses[oldest]--;
                    used++;
                }
            }

            return Money.FromFen(used);
        })];
    }

    private static Posting Flow(int year, string term, Money amount)
    {
        var (from, to) = term == "x-income" ? ("market", "centre") : ("centre", "builder");
        return LandReserveLedger.Flow($"{year}-06-30", term, "hall", from, to, 0, term == "x-income" ? FlowKind.Receipt : FlowKind.Cost) with { Amount = amount };
    }

    private static Money Turnover(Ledger ledger, FeasibilityTerms terms, string term) => ledger.RollUp(new()
    {
        Measure = LedgerMeasure.Turnover,
        Where = new() { Terms = [term], From = new(terms.FirstYear, 1, 1), Through = new(terms.FirstYear + terms.Years - 1, 12, 31), Media = [Medium.Cash, Medium.InKind] },
    }).Total;

    private static bool IsWithin(Posting posting, FeasibilityTerms terms) =>
        posting.Day.Year >= terms.FirstYear && posting.Day.Year < terms.FirstYear + terms.Years && terms.Debts.Contains(posting.Key.Subject);

    private static FeasibilityTerms Terms(Ledger ledger, Draw draw) => StudyLedger.Terms with
    {
        FirstYear = 2026,
        ConstructionYears = draw.Int(0, 3),
        Years = draw.Int(4, 12),
        Engineering = [StudyLedger.Line("收购", "integration.purchase-price")],
        OtherCosts = [],
        BasicReserve = Ratio.Of(draw.Int(0, 10), 100),
        PriceReserve = draw.OnceIn(2) ? null : new() { Index = Ratio.Of(draw.Int(-20, 90), 1_000), Before = 1, Spending = draw.Pick(Enum.GetValues<DrawTiming>()), Base = draw.Pick(Enum.GetValues<ReserveBase>()) },
        WorkingCapital = [new(2028, Money.FromFen(draw.Magnitude(30)))],
        Debts = [.. ledger.Postings.Where(static posting => posting.Kind == FlowKind.Draw).Select(static posting => posting.Key.Subject).Distinct()],
        Income = [StudyLedger.Line("出让", "supply.grant-price"), StudyLedger.Line("运营", "operation.income")],
        Subsidies = [],
        Operating = [StudyLedger.Line("运营成本", "operation.cost")],
        CostSplit = draw.OnceIn(2) ? null : new() { Variable = ["operation.cost"] },
        Profit = StudyLedger.Terms.Profit with
        {
            Limit = draw.OnceIn(2) ? null : new() { RegisteredCapital = Money.FromFen(draw.Magnitude(36)), Part = Ratio.Of(draw.Int(0, 100), 100), Source = new("公司法", "第二百一十条") },
        },
        Assets = [StudyLedger.Terms.Assets[0] with { Terms = ["integration.purchase-price"], Life = draw.Int(1, 20), Residual = Ratio.Of(draw.Int(0, 20), 100) }],
        Rounding = draw.Pick(Enum.GetValues<Rounding>()),
        Timing = draw.Pick(Enum.GetValues<FlowTiming>()),
    };
}
