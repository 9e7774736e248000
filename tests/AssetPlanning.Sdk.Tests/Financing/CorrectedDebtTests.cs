using AssetPlanning.Accounting;
using AssetPlanning.Balance;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>A draw that was taken back is not owed and bears no interest, by hand.</summary>
public sealed class CorrectedDebtTests
{
    /// <summary>
    /// 27,200,010.50 drawn on 2026-06-30, 10,000,000 of it given back on 07-10: interest of 10 days on the first and of 174 days on
    /// 17,200,010.50 at 4 % is 357,786.51. What was given back is short, and drawn again with the interest: 27,557,797.01 are owed.
    /// </summary>
    [Fact]
    public void Ledger_DrawOfAPoolGivenBack_IsNotOwed()
    {
        var facility = FundPools.Facility with { Limit = Money.FromWan(4_000) };
        var pool = FundPools.Pool with { Sources = [FundPools.Grant, facility] };
        var result = Evaluate([new() { Of = FigureKey.Parse("financing.principal|facility|2026-06-30|centre|0"), On = new(2026, 7, 10), Amount = Money.FromWan(1_000) }], pool);
        FundPoolTests.Flows(result).Where(static flow => flow.Contains("facility", StringComparison.Ordinal)).Should().Equal(
            "2026-06-30 financing.principal facility bank→centre 27200010.50",
            "2026-07-10 financing.principal facility centre→bank 10000000.00",
            "2026-12-31 financing.interest facility centre→bank 357786.51",
            "2026-12-31 financing.principal facility bank→centre 10357786.51",
            "2027-06-30 financing.interest facility centre→bank 546625.89",
            "2027-06-30 financing.repayment facility centre→bank 27557797.01");
        result.Why.Steps.Where(static step => step.Key.Subject == "facility" && step.Replay() is { } again && again != step.Result).Should().BeEmpty();
        result.About(FindingCatalogue.FundUnused).Should().Equal("facility");
    }

    /// <summary>A schedule does not follow a correction: one of the draw alone leaves 7,000,000 repaid that nobody owed.</summary>
    [Fact]
    public void Evaluate_DrawOfAScheduledLoanTakenBack_IsRefusedUntilTheRepaymentFollows()
    {
        var programme = RiversideProgramme.Make();
        var loan = OwnRules.Planner.Evaluate(programme).Value.Ledger.Postings.Where(static posting => posting.Key.Subject == "loan-1").ToArray();
        Correction Seven(FlowKind kind, DateOnly on) => new() { Of = loan.Single(posting => posting.Kind == kind).Key, On = on, Amount = Money.FromWan(700) };
        var draw = Seven(FlowKind.Draw, new(2026, 7, 10));
        var refused = OwnRules.Planner.Evaluate(programme with { Books = new() { Corrections = [draw] } });
        refused.IsRefused.Should().BeTrue();
        refused.Findings.Single(static finding => finding.Code == FindingCatalogue.DebtLeft.Code).Arguments.Should().Equal(Money.Zero, Money.FromWan(-700));

        var both = OwnRules.Planner.Evaluate(programme with { Books = new() { Corrections = [draw, Seven(FlowKind.Repayment, new(2027, 6, 30))] } });
        both.IsRefused.Should().BeFalse();
        both.Findings.Single(static finding => finding.Code == FindingCatalogue.DebtCorrected.Code).Arguments.Should().Equal(Money.FromWan(700));
    }

    /// <summary>A call of the guarantor that was taken back counts against no limit: 95.25 of 2029 back, then all 492.11 of 2030 and the 7.89 that are left.</summary>
    [Fact]
    public void Ledger_CallTakenBack_FreesTheLimit()
    {
        var result = Guaranteed([new() { Of = FigureKey.Parse("financing.guarantee-call|guarantee|2029-01-01|centre|0"), On = new(2029, 1, 2) }], StandbyTests.Guarantee);
        FundPoolTests.Flows(result).Where(static flow => flow.Contains("guarantee-call", StringComparison.Ordinal)).Should().Equal(
            "2029-01-01 financing.guarantee-call guarantee guarantor→centre 95.25",
            "2029-01-02 financing.guarantee-call guarantee centre→guarantor 95.25",
            "2030-01-01 financing.guarantee-call guarantee guarantor→centre 492.11",
            "2031-01-01 financing.guarantee-call guarantee guarantor→centre 7.89");
    }

    [Theory]
    [InlineData("centre", "loan-77")]
    [InlineData("county", "loan")]
    public void Evaluate_GuaranteeOfNoDebtOfTheDebtor_IsTold(string debtor, string secured) =>
        Guaranteed([], StandbyTests.Guarantee with { Debtor = debtor, Secured = secured }).About(FindingCatalogue.GuaranteeIdle).Should().Equal("guarantee");

    /// <summary>At most 37,200,010.50 of the 40,000,000 were owed at a time: 2,799,989.50 were never needed.</summary>
    [Fact]
    public void Evaluate_RevolvingLine_TellsTheMostThatWasOwed()
    {
        var line = FundPools.Facility with
        {
            Limit = Money.FromWan(4_000), Until = new(2032, 1, 1),
            Terms = FundPools.Facility.Terms! with { Revolving = true, FirstPayment = new(2032, 3, 2), PaymentsInYear = 1, Payments = 1 },
        };
        var result = Evaluate([], FundPools.Pool with { Sources = [line] });
        result.Findings.Single(static finding => finding.Code == FindingCatalogue.LineUnused.Code).Arguments.Should().Equal(
            Money.FromWan(4_000), Money.FromYuan(37_200_010.50m), Money.FromYuan(2_799_989.50m));
        result.About(FindingCatalogue.FundUnused).Should().BeEmpty();
    }

    private static Explained<Evaluation> Guaranteed(ValueList<Correction> corrections, Guarantee guarantee)
    {
        var programme = RiversideProgramme.Make();
        return OwnRules.Planner.Evaluate(programme with
        {
            Integration = programme.Integration with { Financing = [LoanTests.Loan, guarantee] },
            Sharing = [AssetPlanning.Sharing.Proportional.By(("county", 1))],
            Books = new() { Corrections = corrections },
        });
    }

    private static Explained<Evaluation> Evaluate(ValueList<Correction> corrections, params ValueList<FinancingInstrument> instruments)
    {
        var programme = RiversideProgramme.Make();
        return OwnRules.Planner.Evaluate(programme with { Integration = programme.Integration with { Financing = instruments }, Books = new() { Corrections = corrections } });
    }
}
