using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>What no ledger can hold is a finding, whenever it shows: nothing escapes as an exception.</summary>
public sealed class ImpossibleFlowTests
{
    /// <summary>Two payments of 6 × 10¹⁶ fen on one day leave the payer short by more than one posting may move.</summary>
    [Fact]
    public void Evaluate_ShortfallBeyondOnePosting_IsAFinding()
    {
        PublicPayment Payment(string id) => StandbyTests.Payment with
        {
            Id = id, Payer = "centre", Company = id, Mechanism = PaymentMechanism.Availability, ConstructionCost = Money.FromFen(60_000_000_000_000_000),
            Profit = 0, Discount = 0, Years = [new() { OperatingCost = Money.Zero, UserIncome = Money.Zero }],
        };
        var source = FundPools.Capital with { Limit = Money.FromFen(1_000_000_000_000_000_000), Until = new(2040, 1, 1), Uses = [] };
        Refused(FindingCatalogue.AmountTooLarge, Payment("one"), Payment("two"), FundPools.Pool with { Sources = [source] });
    }

    /// <summary>A rate of 9 × 10¹⁴ makes interest of 10²² and more fen.</summary>
    [Fact]
    public void Evaluate_InterestBeyondAllMoney_IsAFinding() => Refused(
        FindingCatalogue.AmountTooLarge,
        FundPools.Pool with { Sources = [FundPools.Facility with { Limit = Money.FromWan(9_000), Terms = FundPools.Facility.Terms! with { Rate = new() { PerYear = Ratio.Parse("900000000000000"), Basis = RateBasis.Contract } } }] });

    /// <summary>37,200,010.50 at a rate of 9 × 10⁷ for 184 days is 1.7 × 10¹⁷ fen: 64 bits hold it, a posting does not.</summary>
    [Fact]
    public void Evaluate_InterestBeyondOnePosting_IsAFinding() => Refused(
        FindingCatalogue.AmountTooLarge,
        FundPools.Pool with { Sources = [FundPools.Facility with { Limit = Money.FromWan(9_000), Terms = FundPools.Facility.Terms! with { Rate = new() { PerYear = Ratio.Parse("90000000"), Basis = RateBasis.Contract } } }] });

    [Fact]
    public void Evaluate_TermsBeyondTheCalendar_AreFindings()
    {
        var loan = (BulletLoan)RiversideProgramme.Make().Integration.Financing[0];
        Refused(FindingCatalogue.BeyondCalendar, loan with { DrawnOn = new(9950, 1, 1), Term = 80 });
        Refused(FindingCatalogue.BeyondCalendar, StandbyTests.Guarantee with { From = new(9980, 1, 1), Years = 60 });
        Refused(FindingCatalogue.BeyondCalendar, StandbyTests.Payment with { FirstPayment = new(9999, 1, 1) });
    }

    private static void Refused(FindingKind kind, params ValueList<FinancingInstrument> instruments)
    {
        var result = FundPoolTests.Evaluate(instruments);
        result.IsRefused.Should().BeTrue();
        result.Findings.Should().Contain(finding => finding.Code == kind.Code);
        result.Why.Steps.Should().NotBeNull();
    }
}
