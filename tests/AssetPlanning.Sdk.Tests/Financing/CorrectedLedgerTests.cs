using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>Coverage and budget of a ledger with corrections, things and claims in it: what is in force, in cash, by hand.</summary>
public sealed class CorrectedLedgerTests
{
    private static readonly Ledger Published = LandReserveLedger.Make("1.85%");

    private static readonly Posting Grant = Published.Postings.Single(static posting => posting.Kind == FlowKind.Receipt);

    /// <summary>11,421 taken back leaves nothing; 421 of it leave 11,000 ÷ 9,395.5 = 1.1708 (万元).</summary>
    [Theory]
    [InlineData(11_421, 0, "0")]
    [InlineData(421, 11_000, "1.1708")]
    public void Cover_IncomeTakenBack_CountsWhatIsInForce(int takenBack, int left, string multiple)
    {
        var ledger = LandReserveLedger.With(Red(Grant, "2030-08-02", takenBack));
        var covered = AssetPlanner.Default.Cover(ledger, LandReserveLedger.Terms);
        covered.Value.Whole.Numerator.Should().Be(Money.FromWan(left));
        covered.Value.Whole.Numerator.Should().Be(ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Terms = ["supply.grant-price"] } }).Total);
        covered.Value.Whole.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse(multiple));
        covered.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
        AssetPlanner.Default.Budget(ledger, LandReserveLedger.Budget).Value.Row("32").Total.Should().Be(Money.FromWan(left));
    }

    /// <summary>What was taken back and then given back again is in force: 421 back, 21 of them given again, 11,021.</summary>
    [Fact]
    public void Cover_CorrectionOfACorrection_CountsAgain()
    {
        var red = Red(Grant, "2030-08-02", 421);
        AssetPlanner.Default.Cover(LandReserveLedger.With(red, Red(red, "2030-08-03", 21)), LandReserveLedger.Terms).Value.Whole.Numerator.Should().Be(Money.FromWan(11_021));
    }

    [Fact]
    public void Budget_DrawTakenBack_IsLessDrawn()
    {
        var draw = Published.Postings.Single(static posting => posting.Kind == FlowKind.Draw);
        var sheet = AssetPlanner.Default.Budget(LandReserveLedger.With(Red(draw, "2025-09-01", 100)), LandReserveLedger.Budget);
        sheet.Value.Row("12").Total.Should().Be(Money.FromWan(8_500));
        sheet.Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.BudgetBondNotRepaid.Code);
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
    }

    /// <summary>A claim of 5,000 pays no debt; neither does a thing.</summary>
    [Theory]
    [InlineData(Medium.Accrued)]
    [InlineData(Medium.InKind)]
    public void Cover_ClaimsAndThings_AreNoCash(Medium medium)
    {
        var claim = LandReserveLedger.Flow("2030-08-01", "supply.grant-price", "other", "market", "supply-proceeds", 5_000, FlowKind.Receipt) with { Medium = medium };
        var covered = AssetPlanner.Default.Cover(LandReserveLedger.With(claim), LandReserveLedger.Terms);
        covered.Value.Whole.Numerator.Should().Be(Money.FromWan(11_421));
        covered.Findings.Single().Should().Match<Finding>(static finding => finding.Code == FindingCatalogue.CoverageNotCash.Code && finding.Arguments[0].Money == Money.FromWan(5_000));
        AssetPlanner.Default.Budget(LandReserveLedger.With(claim), LandReserveLedger.Budget).Value.Row("32").Total.Should().Be(Money.FromWan(11_421));
    }

    /// <summary>A cost corrected down by 10,000,000 raises the net numerator by as much.</summary>
    [Fact]
    public void Cover_CostCorrectedDownByThePlanner_Rises()
    {
        var terms = LandReserveLedger.Terms with { Basis = NumeratorBasis.Net, Cost = ["integration.purchase-price"], Debts = ["loan-1"], Threshold = null };
        var programme = RiversideProgramme.Make();
        var plain = OwnRules.Planner.Evaluate(programme).Value.Ledger;
        var cost = plain.Postings.First(static posting => posting.Key.Term == "integration.purchase-price");
        var corrected = OwnRules.Planner.Evaluate(programme with { Books = new() { Corrections = [new() { Of = cost.Key, On = new(2026, 7, 10), Amount = Money.FromWan(1_000) }] } }).Value.Ledger;
        var (before, after) = (AssetPlanner.Default.Cover(plain, terms).Value.Whole, AssetPlanner.Default.Cover(corrected, terms).Value.Whole);
        (after.Numerator - before.Numerator).Should().Be(Money.FromWan(1_000));
        after.Denominator.Should().Be(before.Denominator);
    }

    private static Posting Red(Posting posting, string day, int wan) => posting with
    {
        Key = posting.Key with { Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) },
        From = posting.To,
        To = posting.From,
        Amount = Money.FromWan(wan),
        Corrects = posting.Key,
    };
}
