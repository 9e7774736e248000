using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Financing;

/// <summary>Loans and bonds as flows of the ledger; the schedules themselves are tested with their terms.</summary>
public sealed class LoanTests(ITestOutputHelper output)
{
    internal static Loan Loan { get; } = new()
    {
        Id = "loan",
        Lender = "bank",
        Borrower = "centre",
        Funding = "bank-loan",
        Terms = new()
        {
            Draws = [new(1, Money.FromYuan(300)), new(2, Money.FromYuan(600))],
            DrawTiming = DrawTiming.Evenly,
            Rate = new() { PerYear = Ratio.FromPercent(12), Basis = RateBasis.Contract, Source = new("借款合同", "第三条") },
            Rounding = Rounding.HalfUp,
            From = new(2026, 1, 1),
            PeriodsInYear = 1,
            ConstructionPeriods = 2,
            GracePeriods = 1,
            RepaymentPeriods = 2,
            Manner = RepaymentManner.EqualPrincipal,
            Balloon = Money.Zero,
        },
    };

    internal static Bond Bond { get; } = new()
    {
        Id = "bond",
        Holder = "investors",
        Borrower = "centre",
        Agent = "clearing",
        Funding = "special-bond",
        Terms = BondTermsTests.Bond("1.85%") with { Fees = BondTermsTests.ToolFees },
    };

    /// <summary>
    /// 300 and 600 drawn evenly at 12 %: (300 ÷ 2) × 12 % = 18; (318 + 300) × 12 % = 74.16; the debt is 992.16, interest 119.06 in
    /// the year of grace, then 496.08 and interest 119.06, and 496.08 and interest 59.53.
    /// </summary>
    [Fact]
    public void Schedule_ConstructionGraceAndRepayment_IsTheLedgerByHand() => Flows(Loan).Should().Equal(
        "2026-07-02 Draw bank 300.00",
        "2027-01-01 Interest centre 18.00",
        "2027-01-01 Draw bank 18.00",
        "2027-07-02 Draw bank 600.00",
        "2028-01-01 Interest centre 74.16",
        "2028-01-01 Draw bank 74.16",
        "2029-01-01 Interest centre 119.06",
        "2030-01-01 Interest centre 119.06",
        "2030-01-01 Repayment centre 496.08",
        "2031-01-01 Interest centre 59.53",
        "2031-01-01 Repayment centre 496.08");

    /// <summary>Counted in days, interest differs from year to year: 992.16 × 12 % × 366 ÷ 365 = 119.39 in the leap year 2028.</summary>
    [Fact]
    public void Schedule_CountedInDays_KnowsTheLeapYear() => Flows(Loan with
    {
        Terms = Loan.Terms with { Draws = [new(1, Money.FromYuan(992.16m))], DrawTiming = DrawTiming.BeginningOfPeriod, ConstructionPeriods = 0, GracePeriods = 3, DayCount = DayCount.Actual365 },
    }).Where(static flow => flow.Contains("Interest", StringComparison.Ordinal)).Take(3).Should().Equal(
        "2027-01-01 Interest centre 119.06", "2028-01-01 Interest centre 119.06", "2029-01-01 Interest centre 119.39");

    /// <summary>8,600 wan at 1.85 %, fees 0.08 % + 0.0064 % at issue = 7.4304 wan; 159.1 a year with 0.005 % of it, and of the principal at the end.</summary>
    [Fact]
    public void Schedule_BondWithFees_PaysThemToTheAgent()
    {
        var flows = Flows(Bond);
        flows.Should().HaveCount(13);
        flows[0].Should().Be("2025-08-28 Cost centre 74304.00");
        flows[1].Should().Be("2025-08-28 Draw investors 86000000.00");
        flows[2..4].Should().Equal("2026-08-28 Cost centre 79.55", "2026-08-28 Interest centre 1591000.00");
        flows[^3..].Should().Equal("2030-08-28 Cost centre 4379.55", "2030-08-28 Interest centre 1591000.00", "2030-08-28 Repayment centre 86000000.00");
    }

    /// <summary>Every figure replays, and the loan is told down to what was agreed.</summary>
    [Fact]
    public void Why_OfTheLastClosing_TellsTheWholeLoan()
    {
        var why = Run(Loan).Why;
        var closing = why.Of(FinancingTerms.Closing).Last();
        closing.Result.Money.Should().Be(Money.Zero);
        why.Below(closing.Key).Where(static step => step.By == Derivation.Given).Select(static step => step.Result.Money).Should().BeEquivalentTo([Money.FromYuan(300), Money.FromYuan(600)]);
        why.Of(FigureTerms.Interest).Should().OnlyContain(static step => step.By == Derivation.Interest && step.Basis == new Citation("借款合同", "第三条"));
        why.ToMarkdown(closing.Key).Should().Contain("借款年利率 0.12 ×（期末欠款 318.00 元 × 1 年 + 借款本金 600.00 元 × 0.5 年）");
    }

    /// <summary>Whatever the terms, the debt of the ledger closes at nothing to the fen, and every figure replays.</summary>
    [Fact]
    public void Ledger_AnyLoanOrBond_ClosesAtNothingAndReplays()
    {
        var made = 0;
        Runs.Each(output, 60, 5_000, (draw, _) =>
        {
            FinancingInstrument instrument = draw.OnceIn(3) ? DebtDraws.Bond(draw) : DebtDraws.Loan(draw);
            var result = Run(instrument);
            if (!result.TryGetValue(out var package))
            {
                result.Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.BalloonImpossible.Code);
                return;
            }

            made++;
            var flows = package.Ledger().Postings.Where(static posting => posting.Key.Subject == "drawn").ToArray();
            flows.Where(static posting => posting.Kind == FlowKind.Draw).Sum(static posting => posting.Amount.Fen)
                .Should().Be(flows.Where(static posting => posting.Kind == FlowKind.Repayment).Sum(static posting => posting.Amount.Fen));
            var why = result.Why;
            why.Of(FinancingTerms.Closing).Last().Result.Money.Should().Be(Money.Zero);
            foreach (var step in why.Steps)
            {
                (step.Replay() ?? step.Result).Should().Be(step.Result, $"{step.Key}");
                foreach (var operand in step.Operands.Where(static operand => operand.Source is not null))
                {
                    why.Find(operand.Source!.Value)!.Result.Should().Be(operand.Value, $"{step.Key} ← {operand.Source}");
                }
            }

            foreach (var posting in flows)
            {
                why.Find(posting.Key)!.Result.Money.Should().Be(posting.Amount);
            }
        });
        made.Should().BeGreaterThan(30);
    }

    internal static Explained<IntegratedPackage> Run(params ValueList<FinancingInstrument> instruments)
    {
        var programme = RiversideProgramme.Make();
        return Walk.ToIntegration(programme with { Integration = programme.Integration with { Financing = instruments } });
    }

    private static string[] Flows(params ValueList<FinancingInstrument> instruments) =>
    [
        .. Run(instruments).Value.Ledger().Postings
            .Where(posting => instruments.Any(instrument => instrument.Id == posting.Key.Subject))
            .Select(posting => $"{posting.Key.Day:O} {posting.Kind} {posting.From} {posting.Amount}"),
    ];
}
