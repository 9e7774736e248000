using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>What stands below the line and over which years, by hand.</summary>
public sealed class CoverageOfLoansTests
{
    /// <summary>
    /// 300 and 600 drawn evenly at 12 %: interest of 18 and (318 + 300) × 12 % = 74.16 is added to the debt, 992.16; grace 119.06; then
    /// 496.08 + 119.06 and 496.08 + 59.53: principal and interest 1,289.81, by the schedule, by the ledger and by the sheet.
    /// </summary>
    [Fact]
    public void Cover_InterestAddedToTheDebt_StandsBelowTheLineOnce()
    {
        var programme = RiversideProgramme.Make();
        var ledger = OwnRules.Planner.Evaluate(programme with { Integration = programme.Integration with { Financing = [LoanTests.Loan] } }).Value.Ledger;
        var below = Money.FromYuan(1_289.81m);
        var schedule = LoanTests.Loan.Terms.Schedule();
        DebtCoverage.OfAllDebt(new() { Income = [Money.FromYuan(1)] }, NumeratorBasis.Gross, [schedule]).Denominator.Should().Be(below);

        var terms = LandReserveLedger.Terms with { Definition = CoverageDefinition.AllDebt, Debts = ["loan"], Threshold = null };
        var covered = AssetPlanner.Default.Cover(ledger, terms);
        covered.Value.Whole.Denominator.Should().Be(below);
        covered.Value.Years.Sum(static year => year.Coverage.Denominator.Fen).Should().Be(below.Fen);
        covered.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);

        var sheet = AssetPlanner.Default.Budget(ledger, LandReserveLedger.Budget with { FirstYear = 2026, ConstructionYears = 2, BondAsCapital = [], SpecialBonds = [], MarketDebts = ["loan"] });
        sheet.Value.Coverage.Denominator.Should().Be(below);
        sheet.Value.Row("14").Total.Should().Be(sheet.Value.Row("6").Total).And.Be(Money.FromYuan(992.16m));
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
    }

    /// <summary>
    /// The facility of the page bore 447,649.53 and 449,230.30 at 4 %. Said to be of 5 % it would have borne 559,561.91 and 561,537.87:
    /// that rate is not the ledger's.
    /// </summary>
    [Fact]
    public void Cover_SourceOfAPoolAtAnotherRate_IsAFinding()
    {
        var programme = RiversideProgramme.Make();
        var ledger = OwnRules.Planner.Evaluate(programme with { Integration = programme.Integration with { Financing = [FundPools.Pool] } }).Value.Ledger;
        var terms = LandReserveLedger.Terms with { Definition = CoverageDefinition.AllDebt, Debts = ["facility"], Threshold = null, Instruments = [FundPools.Pool] };
        var told = AssetPlanner.Default.Cover(ledger, terms);
        told.Findings.Should().NotContain(static finding => finding.Code == FindingCatalogue.CoverageRateDiffers.Code);
        told.Value.Whole.Rates.Should().Equal(FundPools.Facility.Terms!.Rate);

        var dearer = FundPools.Facility with { Terms = FundPools.Facility.Terms! with { Rate = FundPools.Facility.Terms!.Rate with { PerYear = Ratio.FromPercent(5) } } };
        var differs = AssetPlanner.Default.Cover(ledger, terms with { Instruments = [FundPools.Pool with { Sources = [dearer] }] });
        differs.Findings.Single(static finding => finding.Code == FindingCatalogue.CoverageRateDiffers.Code).Arguments
            .Should().Equal((SubjectId)"facility", Ratio.FromPercent(5), Money.FromYuan(1_121_099.78m), Money.FromYuan(896_879.83m));
        differs.Value.Whole.Rates.Should().BeEmpty();
    }

    /// <summary>5,000 while the bond lives, 1,000 a year from 2031 to 2050: 5,000 ÷ 9,395.5 = 0.5322, not 25,000 ÷ 9,395.5 = 2.6608 (万元).</summary>
    [Fact]
    public void Cover_IncomeAfterTheBond_PaysNoBond()
    {
        static Posting Income(int year, int wan) =>
            LandReserveLedger.Flow($"{year}-12-31", "x-income", "park", "market", "supply-proceeds", wan, FlowKind.Receipt);
        var ledger = LandReserveLedger.With([Income(2030, 5_000), .. Enumerable.Range(2031, 20).Select(static year => Income(year, 1_000))]);
        var terms = LandReserveLedger.Terms with { Income = ["x-income"], Threshold = null };
        var covered = AssetPlanner.Default.Cover(ledger, terms);
        covered.Value.Whole.Numerator.Should().Be(Money.FromWan(5_000));
        covered.Value.Whole.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse("0.5322"));
        var told = covered.Findings.Single(static finding => finding.Code == FindingCatalogue.CoverageOutsideLife.Code);
        told.Arguments.Should().Equal(Figure.Number(2030), Money.FromWan(20_000), Money.Zero);

        // Year by year the later income stands where it falls.
        AssetPlanner.Default.Cover(ledger, terms with { Definition = CoverageDefinition.AnnualService }).Value.Years.Should().HaveCount(25);
    }
}
