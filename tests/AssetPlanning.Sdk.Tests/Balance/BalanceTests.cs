using AssetPlanning.Balance;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Balance;

public class BalanceTests
{
    private static Explained<Evaluation> With(Func<BalanceTerms, BalanceTerms> change)
    {
        var programme = RiversideProgramme.Make();
        return AssetPlanner.Default.Evaluate(programme with { Balance = change(programme.Balance) });
    }

    [Fact]
    public void Balance_ForOneParty_IsItsOwnAccount()
    {
        var balance = With(terms => terms with { For = ["centre", "centre"] }).Value.Balance;
        balance.Whole.Should().Be(balance.For("centre"));
        balance.Outcome.Should().Be(BalanceOutcome.Deficit);
        FluentActions.Invoking(() => balance.For("nobody")).Should().Throw<ArgumentException>();
    }

    /// <summary>Lender and borrower as one: the loan between them is no flow of theirs.</summary>
    [Fact]
    public void Balance_ForSeveral_NetsWhatTheyPayEachOther()
    {
        var balance = With(terms => terms with { For = ["bank", "centre"], Rate = 0 }).Value.Balance;
        balance.Whole.Net().Should().Be(Money.Zero, "what the centre bought it recovered; the interest stays among them");
        balance.Whole.NetPresentValue.Should().Be(Money.Zero);
        balance.Outcome.Should().Be(BalanceOutcome.Balanced);
        balance.Whole.Inflow.ToString().Should().Be("37200010.50");
    }

    [Fact]
    public void Balance_ForAStranger_IsRefused() =>
        With(terms => terms with { For = ["cuonty"] }).ShouldBeRefused(FindingCatalogue.UnknownParty);

    [Fact]
    public void Balance_RateOfZero_IsTheSumOfCash() =>
        With(terms => terms with { Rate = 0 }).Value.Balance.NetPresentValue.ToString().Should().Be("73903020.50");

    [Fact]
    public void Balance_Within_CountsTheScopeOnly()
    {
        With(terms => terms with { Within = ScopePath.Parse("44>4401") }).Value.Balance.NetPresentValue.ToString().Should().Be("70129247.16");
        With(terms => terms with { Within = ScopePath.Parse("44>4402") }).ShouldBeRefused(FindingCatalogue.EmptyScope);
    }

    [Fact]
    public void Balance_NeverBelowNothing_IsLowestAtTheStart() =>
        With(terms => terms).Value.Balance.For("county").Lowest.Should().Be(new CashLow(new(2027, 3, 1), Money.Zero));

    [Fact]
    public void Balance_CashGap_IsAWarningOfDayAndAmount()
    {
        var gaps = With(terms => terms).Findings.Where(finding => finding.Code == FindingCatalogue.CashGap.Code).ToArray();
        gaps.Should().OnlyContain(finding => finding.Severity == Severity.Warning);
        gaps.Should().Contain(finding => finding.Subject == "balance" && finding.Chinese.Contains("-200,010.50 元", StringComparison.Ordinal));
    }

    [Fact]
    public void Balance_RateOfMinusOneOrLess_IsMisuse() =>
        FluentActions.Invoking(() => new BalanceTerms { Rate = -1, AsOf = new(2026, 1, 1) }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Evaluate_Provenance_NamesEveryInputOfTheChain()
    {
        var result = With(terms => terms);
        result.Provenance.Inputs.Select(input => input.Name).Should().Contain(["parcels", "plan", "valuation", "integration", "supply", "sharing", "programme"]);
        var other = With(terms => terms with { Rate = 0.06m });
        other.Provenance.Inputs.Single(input => input.Name == "programme").Should().NotBe(result.Provenance.Inputs.Single(input => input.Name == "programme"));
        other.Provenance.Inputs.Single(input => input.Name == "parcels").Should().Be(result.Provenance.Inputs.Single(input => input.Name == "parcels"));
    }
}
