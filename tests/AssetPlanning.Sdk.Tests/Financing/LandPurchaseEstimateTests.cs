using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

/// <summary>The published tool's rules on chosen inputs, to the last digit shown (万元).</summary>
public sealed class LandPurchaseEstimateTests
{
    [Theory]
    [InlineData(1, "1373.4815", "3044.7315", "53955.2685", "1366.6141", "7374.1772", "77869.3228", "48629.1141", "1.6013")]
    [InlineData(3, "4033.6145", "5712.8645", "51287.1355", "4013.4464", "6844.8107", "78398.6893", "51275.9464", "1.5290")]
    public void Coverage_SyntheticCase_HoldsToTheLastDigit(
        int years, string finance, string government, string breakEven, string bondCost, string accrual, string available, string service, string multiple)
    {
        var estimate = Case(years);
        Shown(estimate.FinanceCost).Should().Be(finance);
        Shown(estimate.GovernmentCost).Should().Be(government);
        Shown(estimate.BreakEvenPrice).Should().Be(breakEven);
        estimate.SmallestCut.Should().Be(Ratio.Zero);
        estimate.SuggestedCut.Should().Be(Ratio.Parse("0.5%"));
        estimate.Price.Should().Be(Money.FromWan(47_262.5m));

        var parts = estimate.Coverage();
        Shown(parts.BondCost).Should().Be(bondCost);
        Shown(parts.RigidAccrual).Should().Be(accrual);
        Shown(parts.Available).Should().Be(available);
        var coverage = parts.Coverage();
        Shown(coverage.Denominator).Should().Be(service);
        coverage.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse(multiple));
        coverage.Definition.Should().Be(CoverageDefinition.LandReserve);
        coverage.Rates[0].Basis.Should().Be(RateBasis.Planning);
    }

    [Fact]
    public void SuggestedCut_WhenOneIsNeeded_IsRaisedToTheStep()
    {
        // Income by the present plan 48,000 leaves 44,982.2685 after 3,017.7315: 5.3005 % less, raised to 5.4 %.
        var estimate = Case(1) with { PresentPlanIncome = Money.FromWan(48_000) };
        Shown(estimate.BreakEvenPrice).Should().Be("44982.2685");
        (1_000_000 * estimate.SmallestCut).Round(Rounding.HalfUp).Should().Be(53_005);
        estimate.SuggestedCut.Should().Be(Ratio.Parse("5.4%"));
    }

    [Fact]
    public void AccrualOf_ALoss_IsNothing() =>
        LandReserveCoverage.AccrualOf(Ratio.Parse("20%"), Money.FromYuan(1), Money.FromYuan(2), Money.Zero, Rounding.HalfUp).Should().Be(Money.Zero);

    /// <summary>20,000 m², 60,000 by the present and 90,000 by the new plan, both × 0.95, the running product of 0.95, 1, 1.</summary>
    private static LandPurchaseEstimate Case(int years) => new()
    {
        TodayValue = Money.FromWan(47_500),
        PresentPlanIncome = Money.FromWan(57_000),
        NewPlanIncome = Money.FromWan(85_500),
        Years = years,
        Rate = new() { PerYear = Ratio.Parse("2.8%"), Basis = RateBasis.Planning },
        Fees = BondTermsTests.ToolFees,
        CareInYear = Money.FromWan(4),
        DeedTax = Ratio.Parse("3%"),
        StampDuty = Ratio.Parse("0.05%"),
        TechnicalFee = Ratio.Parse("0.1%"),
        AuctionFee = Ratio.Parse("0.3%"),
        RigidAccrual = Ratio.Parse("20%"),
        CutStep = Ratio.Parse("0.1%"),
        CutWhenNotNeeded = Ratio.Parse("0.5%"),
        ValueDay = new(2025, 8, 28),
        Rounding = Rounding.HalfUp,
    };

    private static string Shown(Money amount) => ((decimal)Ratio.Of(amount.Fen, 100).Round(Rounding.HalfUp) / 10_000).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
}
