using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

public class BulletLoanTests
{
    private static readonly BulletLoan Loan = new()
    {
        Id = "loan", Lender = "bank", Borrower = "centre", Principal = Money.FromYuan(1_000), Rate = 0.0333m, DrawnOn = new(2028, 2, 29), Term = 4,
    };

    private static string[] Flows(params ValueList<FinancingInstrument> instruments)
    {
        var programme = RiversideProgramme.Make();
        return [.. Walk.ToIntegration(programme with { Integration = programme.Integration with { Financing = instruments } }).Value.Ledger().Postings
            .Where(posting => posting.Kind != FlowKind.Cost)
            .Select(posting => $"{posting.Key.Day:O} {posting.Kind} {posting.From} {posting.Amount}")];
    }

    /// <summary>Drawn on a leap day: interest on the 28th in common years, on the 29th when there is one. 1,000 × 3.33 % = 33.30.</summary>
    [Fact]
    public void Schedule_FromALeapDay_PaysEveryYearAndRepaysOnce() => Flows(Loan).Should().Equal(
        "2028-02-29 Draw bank 1000.00",
        "2029-02-28 Interest centre 33.30",
        "2030-02-28 Interest centre 33.30",
        "2031-02-28 Interest centre 33.30",
        "2032-02-29 Interest centre 33.30",
        "2032-02-29 Repayment centre 1000.00");

    /// <summary>0.50 元 at 1 % is half a fen of interest a year, which goes up.</summary>
    [Fact]
    public void Schedule_HalfAFenOfInterest_GoesUp() =>
        Flows(Loan with { Principal = Money.FromFen(50), Rate = 0.01m, Term = 1 })[1].Should().Be("2029-02-28 Interest centre 0.01");

    [Fact]
    public void Schedule_RateOfZero_LeavesNoInterest() => Flows(Loan with { Rate = 0, Term = 1 }).Should().HaveCount(2);

    [Theory]
    [InlineData("0")]
    [InlineData("0.5")]
    [InlineData("3/2")]
    [InlineData("101")]
    public void Schedule_NoWholeYears_IsRefused(string term)
    {
        var programme = RiversideProgramme.Make();
        Walk.ToIntegration(programme with { Integration = programme.Integration with { Financing = [Loan with { Term = Years.Parse(term) }] } }).ShouldBeRefused(FindingCatalogue.LoanTermNotWhole);
    }

    [Fact]
    public void Schedule_TwiceTheNameNegativeTooLargeOrReserved_IsRefused()
    {
        void Refused(FindingKind kind, params ValueList<FinancingInstrument> instruments)
        {
            var programme = RiversideProgramme.Make();
            Walk.ToIntegration(programme with { Integration = programme.Integration with { Financing = instruments } }).ShouldBeRefused(kind);
        }

        Refused(FindingCatalogue.DuplicateInstrument, Loan, Loan with { Principal = Money.Zero });
        Refused(FindingCatalogue.AmountNegative, Loan with { Principal = Money.FromFen(-1) });
        Refused(FindingCatalogue.AmountNegative, Loan with { Rate = -0.01m });
        Refused(FindingCatalogue.AmountTooLarge, Loan with { Principal = Posting.Largest + Money.FromFen(1) });
        Refused(FindingCatalogue.ReservedParty, Loan with { Lender = "market" });
        Refused(FindingCatalogue.ReservedParty, Loan with { Borrower = "product-proceeds" });
    }
}
