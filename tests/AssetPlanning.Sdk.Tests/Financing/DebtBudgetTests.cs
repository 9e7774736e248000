namespace AssetPlanning.Tests.Financing;

public sealed class DebtBudgetTests
{
    [Fact]
    public void Budget_PublishedBond_IsTheSheetByHand()
    {
        var result = AssetPlanner.Default.Budget(LandReserveLedger.Make("1.85%"), LandReserveLedger.Budget);
        var sheet = result.Value;
        sheet.Rows.Select(static row => $"{row.Code} {row.Total}").Should().Equal(
            "1 86000000.00", "1-other 0.00", "12 86000000.00", "13 5000000.00", "14 0.00",
            "2 86000000.00", "21 86000000.00", "22 0.00", "23 0.00",
            "3 114210000.00", "32 114210000.00",
            "4 7955000.00", "41 0.00", "42 7955000.00", "43 0.00",
            "5 86000000.00", "6 0.00");
        sheet.Row("42").Years.Should().Equal([Money.Zero, .. Enumerable.Repeat(Money.FromWan(159.1m), 5)]);
        sheet.Coverage.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse("1.2156"));

        // The coupons of 2026 to 2029 are paid before there is income.
        result.Findings.Select(static finding => finding.Code.ToString()).Should().Equal(Enumerable.Repeat("budget.year", 4));

        // Funds 0, expense 159.10, and nothing carried over; a year later 159.10 are missing from before.
        result.Findings[0].Arguments.Should().Equal(Figure.Number(2026), Money.Zero, Money.FromWan(159.1m), Money.Zero);
        result.Findings[1].Arguments.Should().Equal(Figure.Number(2027), Money.Zero, Money.FromWan(159.1m), Money.FromWan(-159.1m));
        result.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
        result.Why.Of(FinancingTerms.Multiple).Single().Result.Ratio.Should().Be(sheet.Coverage.Multiple!.Value);
    }
}
