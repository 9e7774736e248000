using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>The numbers of docs/chain/money-book.md, computed again from the page.</summary>
public sealed class FinancingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/chain/money-book.md"));

    [Fact]
    public void DrawDown_OfThePage_IsTheLedgerFlowByFlow()
    {
        var rows = Page.Split('\n').Where(static line => line.StartsWith("| 202", StringComparison.Ordinal)).Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray());
        var told = rows.Select(static cells => $"{cells[1]} {cells[3]} {cells[4].Replace(",", "", StringComparison.Ordinal)}");
        FundPoolTests.Evaluate(FundPools.Pool).Value.Ledger.Postings
            .Where(static posting => posting.Key.Term.ToString().StartsWith("financing.", StringComparison.Ordinal))
            .Select(static posting => $"{posting.Day:O} {posting.From} {posting.Amount}").Should().Equal(told);
    }

    [Theory]
    [InlineData("1.85%", RateBasis.Issue, "795.50", "1.2156")]
    [InlineData("1.95%", RateBasis.Planning, "838.50", "1.2100")]
    public void Coverage_OfThePage_IsTheLedgers(string rate, RateBasis basis, string interest, string multiple)
    {
        var ledger = LandReserveLedger.Make(rate);
        var paid = ledger.Postings.Where(static posting => posting.Kind == FlowKind.Interest).Sum(static posting => posting.Amount.Fen);
        paid.Should().Be(Money.FromWan(decimal.Parse(interest, System.Globalization.CultureInfo.InvariantCulture)).Fen);
        var covered = AssetPlanner.Default.Cover(ledger, LandReserveLedger.Terms with { Instruments = [LandReserveLedger.BondAt(rate, basis)] });
        covered.Findings.Should().BeEmpty();
        covered.Value.Whole.Shown(4, Rounding.HalfUp).Should().Be(Ratio.Parse(multiple));
        Page.Should().Contain(interest).And.Contain(multiple);
    }
}
