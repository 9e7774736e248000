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
        var result = AssetPlanner.Default.Estimate(Case(years), "purchase");
        result.Findings.Should().BeEmpty();
        var estimate = result.Value;
        estimate.Should().Be(Case(years).Result());
        Shown(estimate.FinanceCost).Should().Be(finance);
        Shown(estimate.GovernmentCost).Should().Be(government);
        Shown(estimate.BreakEvenPrice).Should().Be(breakEven);
        estimate.SmallestCut.Should().Be(Ratio.Zero);
        estimate.SuggestedCut.Should().Be(Ratio.Parse("0.5%"));
        estimate.Price.Should().Be(Money.FromWan(47_262.5m));

        var parts = estimate.Parts!;
        Shown(parts.BondCost).Should().Be(bondCost);
        Shown(parts.RigidAccrual).Should().Be(accrual);
        Shown(parts.Available).Should().Be(available);
        var coverage = parts.Coverage();
        Shown(coverage.Denominator).Should().Be(service);
        coverage.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse(multiple));
        coverage.Definition.Should().Be(CoverageDefinition.LandReserve);
        coverage.Rates[0].Basis.Should().Be(RateBasis.Planning);
    }

    /// <summary>Every figure of the row is a step; all but the raised cut and its complement follow again from their operands.</summary>
    [Fact]
    public void Estimate_Why_TellsCostBreakEvenCutAndPrice()
    {
        var result = AssetPlanner.Default.Estimate(Case(3) with { PresentPlanIncome = Money.FromWan(48_000) }, "purchase");
        var (why, purchase) = (result.Why, result.Value);
        Money Of(FigureTerm term) => why.Of(term).Single().Replay()!.Value.Money;
        Of(FinancingTerms.FinanceCost).Should().Be(purchase.FinanceCost);
        Of(FinancingTerms.GovernmentCost).Should().Be(purchase.GovernmentCost);
        Of(FinancingTerms.BreakEvenPrice).Should().Be(purchase.BreakEvenPrice);
        why.Of(FinancingTerms.SmallestCut).Single().Replay()!.Value.Ratio.Should().Be(purchase.SmallestCut);
        Of(FigureTerms.PurchasePrice).Should().Be(purchase.Price);
        Of(FinancingTerms.RigidAccrual).Should().Be(purchase.Parts!.RigidAccrual);
        why.Of(FinancingTerms.Multiple).Single().Replay()!.Value.Ratio.Should().Be(purchase.Parts.Coverage().Multiple!.Value);
        why.Steps.Where(static step => step.Replay() is null).Select(static step => step.Rule).Should().Equal("cut-step", "one-less-cut");
        why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
        why.Below(new(FinancingTerms.Multiple.Code, "purchase")).Select(static step => step.Key.Term).Should().Contain([FigureTerms.PurchasePrice.Code, FinancingTerms.GovernmentCost.Code]);
    }

    /// <summary>Rates below nothing or beyond the whole, no step, no years, no value: each is found, and a program asking directly is refused.</summary>
    [Fact]
    public void Estimate_ImpossibleInputs_AreFindings()
    {
        (LandPurchaseEstimate Estimate, FindingKind Kind)[] cases =
        [
            (Case(1) with { DeedTax = -1 }, FindingCatalogue.PurchasePart),
            (Case(1) with { AuctionFee = -1, RigidAccrual = -2 }, FindingCatalogue.PurchasePart),
            (Case(1) with { CutStep = 0 }, FindingCatalogue.PurchasePart),
            (Case(1) with { TodayValue = Money.Zero }, FindingCatalogue.PurchaseAmounts),
            (Case(1) with { CareInYear = Money.FromFen(-1) }, FindingCatalogue.PurchaseAmounts),
            (Case(0), FindingCatalogue.PeriodsImpossible),
        ];
        foreach (var (estimate, kind) in cases)
        {
            var result = AssetPlanner.Default.Estimate(estimate, "purchase");
            result.IsRefused.Should().BeTrue();
            result.Findings.Select(static finding => finding.Code).Should().Contain(kind.Code);
            FluentActions.Invoking(estimate.Result).Should().Throw<ArgumentException>();
            estimate.ToString().Should().Contain("TodayValue");
        }

        // By the present plan 1,000 of income against 3,017.73 and more of costs: nothing is left to pay.
        AssetPlanner.Default.Estimate(Case(1) with { PresentPlanIncome = Money.FromWan(1_000) }, "purchase").Findings.Select(static finding => finding.Code)
            .Should().Equal(FindingCatalogue.PurchaseWithoutPrice.Code);
    }

    [Theory]
    [InlineData(-50, 1, "financing.purchase-impossible")]
    [InlineData(100, -500, "financing.purchase-impossible")]
    [InlineData(101, 37, "financing.purchase-bond-differs")]
    public void Cover_PartsThatCannotBe_AreFindings(int price, int accrual, string code)
    {
        var bond = BondTermsTests.Bond("2%") with { Principal = Money.FromYuan(100), Years = 1 };
        var parts = new LandReserveCoverage
        {
            Income = Money.FromYuan(200), AuctionFee = Money.FromYuan(10), RigidAccrual = Money.FromYuan(accrual), Price = Money.FromYuan(price), Bond = bond.Schedule(),
        };
        AssetPlanner.Default.Cover(parts, "purchase").Findings.Select(static finding => finding.Code.ToString()).Should().Equal(code);
    }

    [Fact]
    public void SuggestedCut_WhenOneIsNeeded_IsRaisedToTheStep()
    {
        // Income by the present plan 48,000 leaves 44,982.2685 after 3,017.7315: 5.3005 % less, raised to 5.4 %.
        var estimate = (Case(1) with { PresentPlanIncome = Money.FromWan(48_000) }).Result();
        Shown(estimate.BreakEvenPrice).Should().Be("44982.2685");
        (1_000_000 * estimate.SmallestCut).Round(Rounding.HalfUp).Should().Be(53_005);
        estimate.SuggestedCut.Should().Be(Ratio.Parse("5.4%"));
    }

    [Fact]
    public void AccrualOf_ALoss_IsNothing() =>
        LandReserveCoverage.AccrualOf(Ratio.Parse("20%"), Money.FromYuan(1), Money.FromYuan(2), Money.Zero, Rounding.HalfUp).Should().Be(Money.Zero);

    /// <summary>20,000 m², 60,000 by the present and 90,000 by the new plan, both × 0.95, the running product of 0.95, 1, 1.</summary>
    internal static LandPurchaseEstimate Case(int years) => new()
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
