using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>Guarantees, subsidies, public payments and feedback, by hand.</summary>
public sealed class StandbyTests
{
    internal static Guarantee Guarantee { get; } = new()
    {
        Id = "guarantee", Guarantor = "guarantor", Debtor = "centre", Secured = "loan", Portion = Ratio.FromPercent(80), Limit = Money.FromYuan(500),
        FeeRate = Ratio.FromPercent(1), Rounding = Rounding.HalfUp, From = new(2026, 1, 1), Years = 6,
    };

    internal static PublicPayment Payment { get; } = new()
    {
        Id = "payment", Payer = "county", Company = "company", Mechanism = PaymentMechanism.ViabilityGap, ConstructionCost = Money.FromYuan(1_000),
        Profit = Ratio.FromPercent(6), Discount = Ratio.FromPercent(5), Rounding = Rounding.HalfUp, FirstPayment = new(2028, 1, 1),
        Years = [new() { OperatingCost = Money.FromYuan(100), UserIncome = Money.FromYuan(60) }, new() { OperatingCost = Money.FromYuan(100), UserIncome = Money.FromYuan(2_000) }],
    };

    internal static IndustryFeedback Feedback { get; } = new()
    {
        Id = "eod", Industry = "operator", Account = "eod-account", Bearer = "centre", Portion = Ratio.FromPercent(30), Rounding = Rounding.Floor,
        Income = ["product-sharing.share"], Duty = ["integration.purchase-price"],
    };

    internal static ConditionalSubsidy Subsidy { get; } = new()
    {
        Id = "subsidy", Giver = "province", Receiver = "centre", Amount = Money.FromYuan(50), On = new(2026, 6, 1),
        Conditions = [new() { Condition = "验收合格", IsMet = true }],
    };

    /// <summary>
    /// Centre is out of pocket from the purchase on; interest added to the debt calls nobody. On 2029-01-01 the loan's 119.06 falls due: 80 % is 95.25. On 2030-01-01 of 615.14 it
    /// is 492.11, and only 404.75 of the 500 are left.
    /// </summary>
    [Fact]
    public void Ledger_Guarantee_IsCalledForItsPartUpToItsLimit()
    {
        var programme = RiversideProgramme.Make();
        programme = programme with
        {
            Integration = programme.Integration with { Financing = [LoanTests.Loan, Guarantee] },
            Sharing = [Proportional.By(("county", 1))],
        };
        var result = OwnRules.Planner.Evaluate(programme);
        FundPoolTests.Flows(result).Where(static flow => flow.Contains("guarantee", StringComparison.Ordinal)).Should().Equal(
            "2026-01-01 financing.guarantee-fee guarantee centre→guarantor 5.00",
            "2027-01-01 financing.guarantee-fee guarantee centre→guarantor 5.00",
            "2028-01-01 financing.guarantee-fee guarantee centre→guarantor 5.00",
            "2029-01-01 financing.guarantee-fee guarantee centre→guarantor 5.00",
            "2029-01-01 financing.guarantee-call guarantee guarantor→centre 95.25",
            "2030-01-01 financing.guarantee-fee guarantee centre→guarantor 5.00",
            "2030-01-01 financing.guarantee-call guarantee guarantor→centre 404.75",
            "2031-01-01 financing.guarantee-fee guarantee centre→guarantor 5.00");
        result.About(FindingCatalogue.GuaranteeCalled).Should().HaveCount(2);
    }

    /// <summary>1,000 × 1.06 × 1.05 ÷ 2 = 556.50, + 106 − 60 = 602.50; in the second year users pay more than is due.</summary>
    [Fact]
    public void Ledger_ViabilityGap_IsTheFormulaByHand()
    {
        FundPoolTests.Flows(FundPoolTests.Evaluate(Payment)).Should().Equal("2028-01-01 financing.public-payment payment county→company 602.50");
        FundPoolTests.Flows(FundPoolTests.Evaluate(Payment with { Mechanism = PaymentMechanism.UserPays })).Should().BeEmpty();

        // 1,000 × 1.06 × 1.05² ÷ 2 = 584.325, rounded up, + 106 = 690.33.
        FundPoolTests.Flows(FundPoolTests.Evaluate(Payment with { Mechanism = PaymentMechanism.Availability })).Should().Equal(
            "2028-01-01 financing.public-payment payment county→company 662.50", "2029-01-01 financing.public-payment payment county→company 690.33");
    }

    /// <summary>The operator's share is 375,000 a year for three years: 30 % is 112,500, all of it paid for a duty of 37,200,010.50.</summary>
    [Fact]
    public void Settle_IndustryFeedback_SaysWhatOfTheDutyIsPaid()
    {
        var result = FundPoolTests.Evaluate(Feedback);
        FundPoolTests.Flows(result).Take(2).Should().Equal(
            "2029-01-01 financing.feedback eod operator→eod-account 112500.00", "2029-01-01 financing.feedback eod eod-account→centre 112500.00");
        var settled = Feedback.Settle(result.Value.Ledger);
        settled.Duty.Should().Be(Money.FromYuan(37_200_010.50m));
        settled.Income.Should().Be(Money.FromYuan(1_125_000));
        settled.Paid.Should().Be(Money.FromYuan(337_500));
        settled.Remaining().Should().Be(Money.FromYuan(36_862_510.50m));
        settled.Held().Should().Be(Money.Zero);
        settled.PartPaid().Should().Be(Ratio.Of(33_750_000, 3_720_001_050));
        result.Why.Steps.Where(static step => step.Key.Subject == "eod" && step.Replay() is { } again && again != step.Result).Should().BeEmpty();
    }

    /// <summary>
    /// Shares of 375,000 and recoveries of 450,000 a year are bound, all of them; but the operator spent the 450,000 on costs, so it has
    /// 375,000 of the 825,000 and is never overdrawn.
    /// </summary>
    [Fact]
    public void Ledger_FeedbackOfMoneySpent_StopsAtWhatThereIs()
    {
        var result = FundPoolTests.Evaluate(Feedback with { Portion = 1, Income = ["product-sharing.share", "product-sharing.cost-recovery"] });
        result.Value.Ledger.CashOf("operator").Should().Be(Money.Zero);
        var told = result.Findings.Where(static finding => finding.Code == FindingCatalogue.FeedbackShort.Code).ToArray();
        told.Should().HaveCount(3);
        told[0].Arguments.Should().Equal((PartyId)"operator", new DateOnly(2029, 1, 1), Money.FromYuan(825_000), Money.FromYuan(375_000));
        result.Why.Steps.Where(static step => step.Key.Subject == "eod" && step.Replay() is { } again && again != step.Result).Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_FeedbackOfNobody_IsTold()
    {
        var result = FundPoolTests.Evaluate(Feedback with { Industry = "operattor", Duty = ["integration.purchase-pirce"] });
        result.Findings.Where(static finding => finding.Code == FindingCatalogue.FeedbackIdle.Code).Select(static finding => finding.Arguments[0].ToText())
            .Should().Equal("operattor", "centre");
    }

    /// <summary>A duty that was taken back in full is paid by nobody.</summary>
    [Fact]
    public void Ledger_DutyTakenBack_IsNotPaid()
    {
        var programme = RiversideProgramme.Make();
        programme = programme with { Integration = programme.Integration with { Financing = [Feedback] } };
        var costs = OwnRules.Planner.Evaluate(programme).Value.Ledger.Postings.Where(static posting => posting.Key.Term == "integration.purchase-price");
        var result = OwnRules.Planner.Evaluate(programme with
        {
            Books = new() { Corrections = [.. costs.Select(static cost => new Correction { Of = cost.Key, On = new(2026, 8, 1) })] },
        });
        var settled = Feedback.Settle(result.Value.Ledger);
        (settled.Duty, settled.Paid).Should().Be((Money.Zero, Money.Zero));
        settled.Held().Should().Be(Money.FromYuan(337_500));
    }

    [Fact]
    public void Ledger_SubsidyAndCapital_ComeInWhenConditionsAreMet()
    {
        var capital = new CapitalContribution { Id = "capital", Owner = "county", Project = "centre", Amount = Money.FromYuan(7), On = new(2026, 6, 2) };
        FundPoolTests.Flows(FundPoolTests.Evaluate(Subsidy, capital)).Should().Equal(
            "2026-06-01 financing.subsidy subsidy province→centre 50.00", "2026-06-02 financing.capital capital county→centre 7.00");
        var unmet = FundPoolTests.Evaluate(Subsidy with { Conditions = [new() { Condition = "验收合格" }] });
        FundPoolTests.Flows(unmet).Should().BeEmpty();
        unmet.About(FindingCatalogue.SubsidyConditionUnmet).Should().Equal("subsidy");
    }

    /// <summary>What is paid for after the supply is a plan of its own; a name used in both is refused.</summary>
    [Fact]
    public void Supply_OwnFinancing_IsInTheLedgerAndNamedOnce()
    {
        var programme = RiversideProgramme.Make();
        var later = LoanTests.Loan with { Borrower = "operator", Terms = LoanTests.Loan.Terms with { From = new(2027, 6, 1) } };
        programme = programme with { Supply = programme.Supply with { Financing = [later] } };
        var supplied = Walk.ToSupply(programme).Value;
        supplied.Financing.Should().Equal(later);
        supplied.Dues.Where(static posting => posting.Kind == FlowKind.Draw).Sum(static posting => posting.Amount.Fen).Should().Be(99_216);
        Walk.ToSupply(programme with { Integration = programme.Integration with { Financing = [later] } }).ShouldBeRefused(FindingCatalogue.DuplicateInstrument);
    }
}
