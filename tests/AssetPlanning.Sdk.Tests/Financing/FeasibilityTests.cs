using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Explanation;
using AssetPlanning.Tests.Support;
using AssetPlanning.Tests.Vocabulary;

namespace AssetPlanning.Tests.Financing;

/// <summary>What a study refuses, leaves out and tells; bad input of every kind; sheets as printed.</summary>
public sealed class FeasibilityTests
{
    [Fact]
    public void Study_LineOnAnotherBasis_IsRefusedByItsName()
    {
        var line = StudyLedger.Line("场馆收入", "x-income");
        var mixed = Study(StudyLedger.Terms with { Income = [line with { Tax = TaxBasis.TaxIncluded, Price = StudyLedger.Prices with { Kind = PriceKind.Current } }] });
        mixed.IsRefused.Should().BeTrue();
        mixed.Findings.Select(static finding => finding.Code.ToString()).Should().Equal("finance.form-unconfirmed", "finance.mixed-tax-basis", "finance.mixed-price-base");
        mixed.Findings[1].Chinese.Should().Be("科目“场馆收入”为含税，报表为不含税，不能相加。");
        mixed.Findings[2].Chinese.Should().Contain("2026-12-31 为基准的时价").And.Contain("2026-12-31 不变价");
    }

    /// <summary>30 of the 120 of 2029 are taken back in 2030: −30 there, and the trail says so.</summary>
    [Fact]
    public void Study_Correction_CountsInRed()
    {
        var ledger = StudyLedger.Make();
        var wrong = ledger.Postings.Single(static posting => posting.Key.Term == "x-cost" && posting.Day.Year == 2029);
        var red = wrong with { Key = wrong.Key with { Day = new(2030, 7, 1), Party = wrong.From }, From = wrong.To, To = wrong.From, Amount = Money.FromWan(30), Corrects = wrong.Key };
        var study = Study(StudyLedger.Terms, LandReserveLedger.Of([.. ledger.Postings, red]));
        study.Value.Table(FeasibilityForm.Cost).Row("1").Cells[3].Should().Be(Money.FromWan(170));
        AssetPlanning.Tests.Laws.StudyLaws.ShouldReplay(study.Why);
    }

    /// <summary>
    /// Ten per cent are 16.084095 and 32.885798; of 400 no more than a tenth is reserved, so 23.915905 are left for 2031 and nothing for
    /// 2032.
    /// </summary>
    [Fact]
    public void Study_ReserveAtItsLimit_Stops()
    {
        var limit = new ReserveLimit { RegisteredCapital = Money.FromWan(400), Part = Ratio.FromPercent(10), Source = new("公司法", "第二百一十条") };
        var study = Study(StudyLedger.Terms with { Profit = StudyLedger.Terms.Profit with { Limit = limit } });
        var profit = study.Value.Table(FeasibilityForm.Profit);
        profit.Row("12").Cells.Skip(3).Should().Equal(Money.FromWan(16.084095m), Money.FromWan(23.915905m), Money.Zero);
        profit.Row("12.1").Cells[^1].Should().Be(Money.FromWan(40));
        AssetPlanning.Tests.Laws.StudyLaws.ShouldReplay(study.Why);
        foreach (var spoilt in new[] { limit with { Part = 2 }, limit with { RegisteredCapital = Money.FromFen(-1) } })
        {
            Study(StudyLedger.Terms with { Profit = StudyLedger.Terms.Profit with { Limit = spoilt } }).ShouldBeRefused(FindingCatalogue.StudyParameterImpossible);
        }
    }

    /// <summary>Tax of 10 paid over in 2030: 10 less of profit, 2.5 less of income tax, 10 more of cash out; without the line it is a finding.</summary>
    [Fact]
    public void Study_ValueAddedTax_IsARowOfTablesThatHoldItAlone()
    {
        FlowLine Held(FlowLine line) => line with { Tax = TaxBasis.TaxIncluded };
        var terms = StudyLedger.Terms with
        {
            Tax = TaxBasis.TaxIncluded,
            Engineering = [.. StudyLedger.Terms.Engineering.Select(Held)],
            OtherCosts = [.. StudyLedger.Terms.OtherCosts.Select(Held)],
            Income = [.. StudyLedger.Terms.Income.Select(Held)],
            Subsidies = [.. StudyLedger.Terms.Subsidies.Select(Held)],
            Operating = [.. StudyLedger.Terms.Operating.Select(Held)],
        };
        var paid = LandReserveLedger.Flow("2030-12-31", "x-vat", "hall", "centre", "treasury", 10, FlowKind.Tax);
        var ledger = LandReserveLedger.Of([.. StudyLedger.Make().Postings, paid]);
        Study(terms, ledger).Findings.Should().ContainSingle(static finding => finding.Code == FindingCatalogue.StudyTaxNotStated.Code);

        var line = Held(StudyLedger.Line("应纳增值税", "x-vat"));
        var study = Study(terms with { ValueAddedTax = [line] }, ledger);
        study.Findings.Should().NotContain(static finding => finding.Code == FindingCatalogue.StudyTaxNotStated.Code);
        study.Value.Table(FeasibilityForm.Profit).Row("2-vat").Cells[3].Should().Be(Money.FromWan(10));
        study.Value.Table(FeasibilityForm.Profit).Row("5").Cells[3].Should().Be(Money.FromWan(319.4773m));
        study.Value.Table(FeasibilityForm.Profit).Row("8").Cells[3].Should().Be(Money.FromWan(51.11365m));
        study.Value.Table(FeasibilityForm.ProjectCash).Row("3").Cells[3].Should().Be(Money.FromWan(483));
        study.Value.Table(FeasibilityForm.CapitalCash).Row("2.7").Cells[3].Should().Be(Money.FromWan(10));
        study.Value.Table(FeasibilityForm.Plan).Row("1.2.4").Cells[3].Should().Be(Money.FromWan(10));
        foreach (var table in study.Value.Tables)
        {
            MoneyTableLaws.ShouldAddUp(table.Table, table.Table.Show(MoneyUnit.Wan, 2));
        }

        AssetPlanning.Tests.Laws.StudyLaws.ShouldReplay(study.Why);
        foreach (var said in new[] { line, line with { Tax = TaxBasis.TaxExcluded } })
        {
            Study(StudyLedger.Terms with { ValueAddedTax = [said] }, ledger).ShouldBeRefused(FindingCatalogue.StudyMixedTax);
        }
    }

    /// <summary>What rises with sales has to be an operating cost; where it takes all the income there is no point.</summary>
    [Fact]
    public void Study_BreakEven_NeedsWhatVariesAndAMargin()
    {
        Study(StudyLedger.Terms with { CostSplit = null }).Value.BreakEven.Should().BeEmpty();
        Study(StudyLedger.Terms with { CostSplit = new() { Variable = ["x-works"] } }).ShouldBeRefused(FindingCatalogue.StudyParameterImpossible);
        Study(StudyLedger.Terms with { CostSplit = new() { Variable = [] } }).Value.BreakEven[1].Point
            .Should().Be(Ratio.Of(3_635_227, 6_930_000), "363.5227 of cost over 700 less 7 of surcharges");
        var dear = StudyLedger.Make().Postings.Select(static posting => posting.Key.Term == "x-cost" ? posting with { Amount = posting.Amount + Money.FromWan(900) } : posting);
        Study(StudyLedger.Terms, LandReserveLedger.Of([.. dear])).Value.BreakEven.Should().HaveCount(4).And.OnlyContain(static year => year.Point == null);
    }

    [Fact]
    public void Study_EmptyLedger_IsNothingAndSaysSo()
    {
        var study = Study(StudyLedger.Terms with { WorkingCapital = [] }, Ledger.Empty);
        study.Value.Tables.SelectMany(static table => table.Table.Rows).SelectMany(static row => row.Cells).Should().OnlyContain(static cell => cell == Money.Zero);
        study.Findings.Count(static finding => finding.Code == FindingCatalogue.StudyLineEmpty.Code).Should().Be(7, "five lines, a debt, the project");
        study.Value.Returns[0].Rates.Status.Should().Be(RateStatus.Ambiguous, "every rate makes nothing of nothing");
        study.Value.DebtCover.Should().OnlyContain(static year => year.ServiceCover == null);
    }

    [Fact]
    public void Study_TwelveHundredYears_IsMade()
    {
        // A table of 1,200 years ends beyond the calendar of the ledger: as many as it holds, one more is refused.
        var terms = StudyLedger.Terms with { Years = 2999 - 2027 + 1 };
        Study(terms).Value.Table(FeasibilityForm.Plan).Columns.Should().HaveCount(973);
        Study(terms with { Years = terms.Years + 1 }).ShouldBeRefused(FindingCatalogue.StudyParameterImpossible);
        Study(terms with { Years = 1_201, FirstYear = 1_900 }).ShouldBeRefused(FindingCatalogue.StudyParameterImpossible);
    }

    [Fact]
    public void Study_PartsOverOneOrNegative_AreAllToldAtOnce()
    {
        var study = Study(StudyLedger.Terms with
        {
            BasicReserve = Ratio.Parse("1.01"),
            Taxes = StudyLedger.Terms.Taxes with { Income = -1, Surcharge = 2, LossYears = -1 },
            Profit = new() { StatutoryReserve = 2, Payout = -1 },
            Rate = -1,
            ConstructionYears = 6,
        });
        study.ShouldBeRefused(FindingCatalogue.StudyParameterImpossible);
        study.Findings.Count(static finding => finding.Code == FindingCatalogue.StudyParameterImpossible.Code).Should().Be(8);
    }

    [Fact]
    public void Study_AmountsBeyondSixtyFourBits_AreAFinding()
    {
        var flow = LandReserveLedger.Flow("2029-06-30", "x-income", "hall", "market", "centre", 0, FlowKind.Receipt) with { Amount = Posting.Largest };
        var ledger = LandReserveLedger.Of([.. Enumerable.Range(0, 100).Select(line => flow with { Key = flow.Key with { Line = line } })]);
        Study(StudyLedger.Terms, ledger).ShouldBeRefused(FindingCatalogue.AmountTooLarge);
    }

    /// <summary>10¹⁸ fen: no posting, whoever lays it down; the instrument's name is told.</summary>
    [Fact]
    public void Instruments_TenToTheEighteenthFen_AreRefused()
    {
        var amount = Money.FromFen(1_000_000_000_000_000_000);
        FluentActions.Invoking(() => LandReserveLedger.Flow("2029-06-30", "x-income", "hall", "market", "centre", 0, FlowKind.Receipt) with { Amount = amount })
            .Should().Throw<ArgumentOutOfRangeException>();
        Financed(LoanTests.Loan with { Terms = LoanTests.Loan.Terms with { Draws = [new(1, amount)] } }).ShouldBeRefused(FindingCatalogue.AmountTooLarge);
        Financed(new CapitalContribution { Id = "capital", Owner = "county", Project = "centre", Amount = amount, On = new(2026, 6, 30) }).ShouldBeRefused(FindingCatalogue.AmountTooLarge);
    }

    [Fact]
    public void Instruments_PortionsOverOneOrNegative_AreRefused()
    {
        foreach (var portion in new Ratio[] { Ratio.Parse("1.000001"), -1 })
        {
            Financed(StandbyTests.Guarantee with { Portion = portion }).ShouldBeRefused(FindingCatalogue.GuaranteeImpossible);
            Financed(StandbyTests.Feedback with { Portion = portion }).ShouldBeRefused(FindingCatalogue.FeedbackImpossible);
        }

        Financed(LoanTests.Bond with { Terms = LoanTests.Bond.Terms with { Redemptions = [new(1, -1)] } }).ShouldBeRefused(FindingCatalogue.RedemptionsImpossible);
    }

    /// <summary>The debt of a coverage nobody has, the project of a study nobody is: told, shown as nothing, never read as fine.</summary>
    [Fact]
    public void Study_UnknownPartyAndDebt_AreTold()
    {
        var study = Study(StudyLedger.Terms with { Project = "contre", Debts = ["loan", "lone"] });
        study.Findings.Where(static finding => finding.Code == FindingCatalogue.StudyLineEmpty.Code).Select(static finding => finding.Arguments[0])
            .Should().Equal(Figure.Name("lone"), Figure.Name("contre"));
        study.Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.StudySourcesDiffer.Code, "no capital reaches a project nobody is");
    }

    [Fact]
    public void Schedule_TwelveHundredPeriods_EndsAtNothingAndIsShown()
    {
        var schedule = (LoanTests.Loan.Terms with { ConstructionPeriods = 0, GracePeriods = 0, RepaymentPeriods = 1_200, PeriodsInYear = 12, Balloon = Money.Zero, Draws = [new(1, Money.FromWan(100_000))], DrawTiming = DrawTiming.BeginningOfPeriod }).Schedule();
        schedule.Periods[^1].Closing.Should().Be(Money.Zero);
        MoneyTableLaws.ShouldAddUp(schedule.ToTable(), schedule.ToTable().Show(MoneyUnit.Wan, 0));
        FluentActions.Invoking(() => (LoanTests.Loan.Terms with { RepaymentPeriods = 1_201 }).Schedule()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToTable_BudgetLoanAndBond_AreShownInWan()
    {
        var budget = AssetPlanner.Default.Budget(LandReserveLedger.Make("1.8537%"), LandReserveLedger.Budget).Value.ToTable();
        MoneyTableLaws.ShouldAddUp(budget, budget.Show(MoneyUnit.Wan, 0));
        budget.Show(MoneyUnit.Wan, 0).ToMarkdown().Should().Contain("项目收支预算表").And.Contain("| 42 | 专项债券付息（运营期） |");
        foreach (var schedule in new[] { LoanTests.Loan.Terms.Schedule(), LoanTests.Bond.Terms.Schedule() })
        {
            MoneyTableLaws.ShouldAddUp(schedule.ToTable(), schedule.ToTable().Show(MoneyUnit.Wan, 1));
        }
    }

    internal static Explained<FeasibilityStudy> Study(FeasibilityTerms terms, Ledger? ledger = null) => AssetPlanner.Default.Study(ledger ?? StudyLedger.Make(), terms);

    private static Explained<AssetPlanning.Balance.Evaluation> Financed(FinancingInstrument instrument) =>
        AssetPlanner.Default.Evaluate(Riverside.Programme with { Integration = Riverside.Programme.Integration with { Financing = [instrument] } });
}
