using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

public sealed class CoverageTests
{
    [Theory]
    [InlineData("1.85%", RateBasis.Issue, "1.2156")]
    [InlineData("1.95%", RateBasis.Planning, "1.2100")]
    [InlineData("2%", RateBasis.Stress, "1.2073")]
    public void OfSpecialBonds_LandReserveBond_DependsOnTheRateAndSaysWhich(string rate, RateBasis basis, string multiple)
    {
        // Income 11,421 and no cost; the published figure is 1.21.
        var income = new ProjectIncome { Income = [Money.FromWan(11_421)] };
        var coverage = DebtCoverage.OfSpecialBonds(income, NumeratorBasis.Gross, [BondTermsTests.Bond(rate, basis).Schedule()]);

        coverage.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse(multiple));
        coverage.Rates.Should().Equal(new InterestRate { PerYear = Ratio.Parse(rate), Basis = basis });
        coverage.Definition.Should().Be(CoverageDefinition.SpecialBond);
        coverage.Basis.Should().Be(NumeratorBasis.Gross);
    }

    [Fact]
    public void Shown_IssueRateCutOff_AndPlanningRate_BothGiveThePublishedFigure()
    {
        var income = new ProjectIncome { Income = [Money.FromWan(11_421)] };
        Coverage At(string rate) => DebtCoverage.OfSpecialBonds(income, NumeratorBasis.Net, [BondTermsTests.Bond(rate).Schedule()]);
        At("1.85%").Shown(2, Rounding.HalfUp).Should().Be(Ratio.Parse("1.22"));
        At("1.85%").Shown(2, Rounding.TowardZero).Should().Be(Ratio.Parse("1.21"));
        At("1.95%").Shown(2, Rounding.HalfUp).Should().Be(Ratio.Parse("1.21"));
        FluentActions.Invoking(() => At("2%").Shown(19, Rounding.HalfUp)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(32_598.99, 14_579, 15_000, "1.54", 6168.2, null)]
    [InlineData(55_840.67, 7_181, 20_000, "1.43", 19_049.4, 14_027.7)]
    [InlineData(299_350, 18_976, 157_000, "1.32", 69_780.3, 55_404.5)]
    [InlineData(323_072, 20_576, 155_000, "1.28", 97_400.0, 81_325.0)]
    public void ReadAs_PublishedProjects_ImplyInterestOrAreRefused(double income, double cost, double bond, string multiple, double gross, double? net)
    {
        var published = new PublishedCoverage
        {
            Income = Money.FromWan((decimal)income),
            Cost = Money.FromWan((decimal)cost),
            Principal = Money.FromWan((decimal)bond),
            Multiple = Ratio.Parse(multiple),
            Rounding = Rounding.HalfUp,
        };
        Tenths(published.ReadAs(NumeratorBasis.Gross).Interest).Should().Be((decimal)gross);

        var read = published.ReadAs(NumeratorBasis.Net);
        Tenths(read.Interest).Should().Be((decimal?)net);
        read.Reading.Should().Be(net is null ? CoverageReading.ImpliesNegativeInterest : CoverageReading.Possible);
        if (net is null)
        {
            Tenths(read.Missing).Should().Be(3298.7m);
            read.Reason().Should().Contain("隐含利息为负").And.Contain("分子口径");
        }

        (published with { Multiple = 0 }).ReadAs(NumeratorBasis.Gross).Reading.Should().Be(CoverageReading.MultipleNotPositive);
    }

    [Fact]
    public void OfAllDebt_AndOfEachYear_HaveTheirOwnNumbers()
    {
        var bond = BondTermsTests.Bond("2%") with { Principal = Money.FromYuan(100), Years = 2 };
        var loan = new LoanTerms
        {
            Draws = [new(1, Money.FromYuan(100))],
            DrawTiming = DrawTiming.BeginningOfPeriod,
            Rate = new() { PerYear = Ratio.Parse("5%"), Basis = RateBasis.Contract },
            Rounding = Rounding.HalfUp,
            From = new(2025, 8, 28),
            PeriodsInYear = 1,
            ConstructionPeriods = 0,
            GracePeriods = 0,
            Balloon = Money.Zero,
            RepaymentPeriods = 2,
            Manner = RepaymentManner.Bullet,
        };
        var income = new ProjectIncome { Income = [Money.FromYuan(100), Money.FromYuan(242)], Cost = [Money.FromYuan(30), Money.FromYuan(28)] };

        // 104 + 110 = 214 below; 342 gross and 284 net above.
        var all = DebtCoverage.OfAllDebt(income, NumeratorBasis.Gross, [bond.Schedule(), loan.Schedule()]);
        all.Multiple.Should().Be(Ratio.Of(342, 214));
        all.Rates.Count.Should().Be(2);
        DebtCoverage.OfAllDebt(income, NumeratorBasis.Net, [bond.Schedule(), loan.Schedule()]).Multiple.Should().Be(Ratio.Of(284, 214));
        DebtCoverage.OfSpecialBonds(income, NumeratorBasis.Net, [bond.Schedule()]).Multiple.Should().Be(Ratio.Of(284, 104));

        // 70 ÷ 7 and 214 ÷ 207 net.
        ValueList<Money> service = [.. bond.Schedule().ServiceByPeriod().Zip(loan.Schedule().ServiceByPeriod(), static (one, other) => one + other)];
        var yearly = DebtCoverage.OfEachYear(income, NumeratorBasis.Net, service, all.Rates);
        yearly.Lowest.Should().Be(Ratio.Of(214, 207));
        yearly.Average.Should().Be((10 + Ratio.Of(214, 207)) / 2);
    }

    [Fact]
    public void OfEachYear_WithoutService_HasNoMultiple()
    {
        var income = new ProjectIncome { Income = [Money.FromYuan(1), Money.FromYuan(2)] };
        var yearly = DebtCoverage.OfEachYear(income, NumeratorBasis.Gross, [Money.Zero, Money.FromYuan(1)], []);
        yearly.Years[0].Multiple.Should().BeNull();
        yearly.Years[0].Shown(2, Rounding.HalfUp).Should().BeNull();
        yearly.Lowest.Should().Be((Ratio)2);
        yearly.Average.Should().Be((Ratio)2);
        DebtCoverage.OfEachYear(income, NumeratorBasis.Gross, [Money.Zero, Money.Zero], []).Lowest.Should().BeNull();
        FluentActions.Invoking(() => DebtCoverage.OfEachYear(income, NumeratorBasis.Gross, [], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => (income with { Cost = [Money.Zero] }).Available(NumeratorBasis.Net)).Should().Throw<ArgumentException>();
    }

    private static decimal? Tenths(Money? amount) =>
        amount is { } money ? (decimal)Ratio.Of(money.Fen, 100_000).Round(Rounding.HalfUp) / 10 : null;
}
