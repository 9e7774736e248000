using AssetPlanning.Accounting;
using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

/// <summary>What is declared beside a ledger is held against it: an unknown name, a rate it was not made with, a flow in no column.</summary>
public sealed class DeclaredTermsTests
{
    private static readonly Ledger Published = LandReserveLedger.Make("1.85%");

    /// <summary>At 50 % the bond would pay 5 × 4,300 = 21,500; the ledger pays 795.50 (万元). The result names no rate it was not made with.</summary>
    [Fact]
    public void Cover_RateTheLedgerWasNotMadeWith_IsToldAndNotRepeated()
    {
        var covered = Cover(static terms => terms with { Instruments = [LandReserveLedger.BondAt("50%", RateBasis.Issue)] });
        covered.Findings.Single().Arguments.Should().Equal((SubjectId)"bond", Ratio.Parse("50%"), Money.FromWan(21_500), Money.FromWan(795.5m));
        covered.Findings.Single().Code.Should().Be(FindingCatalogue.CoverageRateDiffers.Code);
        covered.Value.Whole.Rates.Should().BeEmpty();
    }

    [Fact]
    public void Cover_NoRate_IsTold()
    {
        var covered = Cover(static terms => terms with { Instruments = [] });
        covered.Findings.Select(static finding => finding.Code).Should().Equal(FindingCatalogue.CoverageRateUnknown.Code);
        covered.Value.Whole.Rates.Should().BeEmpty();
    }

    /// <summary>A bullet loan vouches for its rate once somebody has said which rate it is.</summary>
    [Fact]
    public void Cover_BulletLoan_NamesItsRateOnceItHasASource()
    {
        var rate = new InterestRate { PerYear = Ratio.Parse("1.85%"), Basis = RateBasis.Contract, Source = new("借款合同", "第三条") };
        var loan = new BulletLoan
        {
            Id = "bond", Lender = "investors", Borrower = "centre", Principal = Money.FromWan(8_600), Rate = rate.PerYear, DrawnOn = new(2025, 8, 28), Term = 5,
        };
        Cover(terms => terms with { Instruments = [loan] }).Findings.Single().Code.Should().Be(FindingCatalogue.CoverageRateUnknown.Code);
        var covered = Cover(terms => terms with { Instruments = [loan with { Basis = rate.Basis, Source = rate.Source }] });
        covered.Findings.Should().BeEmpty();
        covered.Value.Whole.Rates.Should().Equal(rate);
    }

    /// <summary>A misspelt cost would raise the multiple; it is told.</summary>
    [Fact]
    public void Cover_TermNobodyHasHeardOf_IsTold()
    {
        var covered = Cover(static terms => terms with { Basis = NumeratorBasis.Net, Cost = ["operation.csot"] });
        covered.Findings.Single().Code.Should().Be(FindingCatalogue.TermWithoutFlow.Code);
        covered.Findings.Single().English.Should().Contain("operation.csot");
    }

    /// <summary>3,000 of land the year before the first column and 9,999 of cost the year after the last: neither is in the sheet, both are told (万元).</summary>
    [Fact]
    public void Budget_FlowsInNoColumn_AreTold()
    {
        var ledger = LandReserveLedger.With(
            LandReserveLedger.Flow("2024-05-01", "integration.purchase-price", "early", "centre", "holder", 3_000, FlowKind.Cost),
            LandReserveLedger.Flow("2031-05-01", "operation.cost", "late", "centre", "x", 9_999, FlowKind.Cost));
        var budget = AssetPlanner.Default.Budget(ledger, LandReserveLedger.Budget with { Operating = ["operation.cost"], BondAsCapital = [new(2035, Money.FromWan(500))] });
        budget.Findings.Where(static finding => finding.Code == FindingCatalogue.BudgetOutside.Code).Select(static finding => $"{finding.Arguments[0].ToText()} {finding.Arguments[1].Money}")
            .Should().Equal("21 30000000.00", "41 99990000.00", "13 5000000.00");
        budget.Value.Row("21").Total.Should().Be(Money.FromWan(8_600));
    }

    [Fact]
    public void Budget_DebtsUnknownOrUndeclared_AreTold()
    {
        var ledger = LandReserveLedger.With(LandReserveLedger.Flow("2025-10-01", "financing.principal", "other-loan", "bank", "centre", 777, FlowKind.Draw));
        var budget = AssetPlanner.Default.Budget(ledger, LandReserveLedger.Budget with { SpecialBonds = ["bnod"] });
        budget.Findings.Where(static finding => finding.Code == FindingCatalogue.BudgetDebtUndeclared.Code).Select(static finding => $"{finding.Arguments[0].ToText()} {finding.Arguments[1].Money}")
            .Should().Equal("bond 86000000.00", "other-loan 7770000.00");
        var codes = budget.Findings.Select(static finding => finding.Code).ToArray();
        codes.Should().Contain(FindingCatalogue.CoverageDebtUnknown.Code).And.Contain(FindingCatalogue.CoverageWithoutService.Code, "a threshold is asked for and nothing is served");
    }

    [Theory]
    [InlineData(2025, 1, -5)]
    [InlineData(2025, -1, 5)]
    [InlineData(2025, 7, 5)]
    [InlineData(9990, 1, 20)]
    [InlineData(1899, 1, 5)]
    [InlineData(2025, 1, int.MaxValue)]
    public void Budget_ImpossibleColumns_AreRefused(int first, int construction, int horizon)
    {
        var budget = AssetPlanner.Default.Budget(Published, LandReserveLedger.Budget with { FirstYear = first, ConstructionYears = construction, Horizon = horizon });
        budget.IsRefused.Should().BeTrue();
        budget.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.BudgetColumns.Code);
        budget.Why.Steps.Should().BeEmpty();
    }

    /// <summary>Row 4 holds the 795.50 of interest: 8,600 + 11,421 − 8,600 − 795.50 − 2,000 of cost leave 8,625.50, and with 2,100 8,525.50, less than 8,600.</summary>
    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_100, true)]
    public void Budget_PrincipalUncovered_CountsTheInterestOfRowFour(int cost, bool isTold)
    {
        var ledger = LandReserveLedger.With(LandReserveLedger.Flow("2030-05-01", "operation.cost", "land", "centre", "x", cost, FlowKind.Cost));
        var budget = AssetPlanner.Default.Budget(ledger, LandReserveLedger.Budget with { Operating = ["operation.cost"] });
        budget.Findings.Any(static finding => finding.Code == FindingCatalogue.BudgetPrincipalUncovered.Code).Should().Be(isTold);
    }

    private static Explained<CoverageStatement> Cover(Func<CoverageTerms, CoverageTerms> change) => AssetPlanner.Default.Cover(Published, change(LandReserveLedger.Terms));
}
