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
