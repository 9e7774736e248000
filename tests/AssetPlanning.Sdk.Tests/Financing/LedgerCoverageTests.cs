using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

/// <summary>Coverages asked of a ledger, and published ones read back, each with its reasons.</summary>
public sealed class LedgerCoverageTests
{
    /// <summary>11,421 ÷ (8,600 × (1 + 5 × r)): 1.2156 at the issue rate of 1.85 %, 1.2100 at the planning rate of 1.95 %.</summary>
    [Theory]
    [InlineData("1.85%", RateBasis.Issue, "1.2156")]
    [InlineData("1.95%", RateBasis.Planning, "1.2100")]
    public void Cover_PublishedBond_IsThePublishedFigureAtItsRate(string rate, RateBasis basis, string multiple)
    {
        var terms = LandReserveLedger.Terms with { Instruments = [LandReserveLedger.BondAt(rate, basis)] };
        var result = AssetPlanner.Default.Cover(LandReserveLedger.Make(rate), terms);
        result.Findings.Should().BeEmpty();
        result.Value.Whole.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse(multiple));
        result.Value.Whole.Rates.Should().Equal(new InterestRate { PerYear = Ratio.Parse(rate), Basis = basis });
        var why = result.Why;
        var step = why.Of(FinancingTerms.Multiple).Single(static step => step.Key.Day is null);
        step.Replay().Should().Be((Figure)result.Value.Whole.Multiple!.Value);
        why.Below(step.Key).Should().HaveCount(3, "the multiple, income, service");
        why.Steps.Should().OnlyContain(static told => told.Replay() == told.Result);
    }

    [Fact]
    public void Cover_YearByYear_HasLowestAndAverage()
    {
        var result = AssetPlanner.Default.Cover(LandReserveLedger.Make("1.85%"), LandReserveLedger.Terms with { Definition = CoverageDefinition.AnnualService });
        var annual = result.Value.Annual();

        // Nothing in 2026 to 2029, in 2030 11,421 ÷ (8,600 + 159.1): the mean of five.
        annual.Lowest.Should().Be(Ratio.Zero);
        annual.Average.Should().Be(Ratio.Parse("11421") / Ratio.Parse("8759.1") / 5);
        result.Findings.Select(static finding => finding.Code.ToString()).Should().Equal(Enumerable.Repeat("financing.coverage-too-low", 4));
        result.Findings[0].Chinese.Should().Contain("2026 年").And.Contain("调用方给定的门槛");
    }

    [Fact]
    public void Cover_LandReserveParts_TellsNumeratorAndDenominator()
    {
        var bond = BondTermsTests.Bond("2%") with { Principal = Money.FromYuan(100), Years = 1 };
        var parts = new LandReserveCoverage
        {
            Income = Money.FromYuan(200), AuctionFee = Money.FromYuan(10), RigidAccrual = Money.FromYuan(37), Price = Money.FromYuan(100), Bond = bond.Schedule(),
        };
        var result = AssetPlanner.Default.Cover(parts, "purchase", new() { AtLeast = 2, Source = new("要求", "—") });
        result.Value.Multiple.Should().Be(Ratio.Of(153, 102));
        result.Why.Of(FinancingTerms.Multiple).Single().Replay().Should().Be((Figure)Ratio.Of(3, 2));
        result.Findings.Should().ContainSingle(static finding => finding.Code == FindingCatalogue.CoverageTooLow.Code);
    }

    /// <summary>32,598.99 less 14,579 over 1.54 is 11,701.3, 3,298.7 less than the principal of 15,000.</summary>
    [Fact]
    public void ReadBack_NegativeInterest_IsRefusedWithItsReason()
    {
        var published = new PublishedCoverage { Income = Money.FromWan(32_598.99m), Cost = Money.FromWan(14_579), Principal = Money.FromWan(15_000), Multiple = Ratio.Parse("1.54"), Rounding = Rounding.HalfUp };
        var net = AssetPlanner.Default.ReadBack(published, NumeratorBasis.Net, "官庄");
        net.IsRefused.Should().BeTrue();
        net.Findings.Should().ContainSingle().Which.Chinese.Should().Contain("隐含利息为负");
        net.Why.Of(FinancingTerms.ImpliedInterest).Single().Result.Money.Sign.Should().Be(-1);
        var gross = AssetPlanner.Default.ReadBack(published, NumeratorBasis.Gross, "官庄");
        gross.Why.Of(FinancingTerms.ImpliedInterest).Single().Replay()!.Value.Money.Should().Be(gross.Value.Interest!.Value);
    }
}
