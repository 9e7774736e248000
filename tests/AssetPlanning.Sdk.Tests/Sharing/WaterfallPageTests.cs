using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>The waterfall of the page, redone from the numbers the page prints.</summary>
public class WaterfallPageTests
{
    private static readonly DateOnly Start = new(2021, 1, 1);

    private static readonly HurdleSharing Rule = new()
    {
        Agreement = new()
        {
            Contributions = [new("LP", Ratio.Parse("90%")), new("GP", Ratio.Parse("10%"))],
            Preferred = ["LP"],
            Promoter = "GP",
            Hurdle = Ratio.Parse("8%"),
            Compounding = Compounding.Yearly,
            DayCount = DayCount.Thirty360,
            CatchUp = 0,
            Promote = Ratio.Parse("20%"),
            Convention = PromoteConvention.WholePart,
        },
        Calls = [new(Start, Money.FromWan(1_000)), new(Start.AddYears(1), Money.FromWan(200)), new(Start.AddYears(3), Money.FromWan(900))],
    };

    [Fact]
    public void Page_WaterfallTable_IsWhatTheRulePays()
    {
        var rows = File.ReadLines(Repository.PathOf("docs/chain/money-book.md"))
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray())
            .Where(static cells => cells.Length == 4 && (cells[1] == "total" || Enum.TryParse<HurdleTier>(cells[1], out _)))
            .ToDictionary(static cells => cells[1], static cells => (LP: Ratio.Parse(cells[2]), GP: Ratio.Parse(cells[3])));
        rows.Should().HaveCount(5);

        var pot = SharedPot.Of([(Start.AddYears(2), Money.FromWan(2_000))], [Rule]);
        foreach (var (party, column) in new[] { ("LP", rows.ToDictionary(static row => row.Key, static row => row.Value.LP)), ("GP", rows.ToDictionary(static row => row.Key, static row => row.Value.GP)) })
        {
            column.Where(static row => row.Key != "total").Aggregate(Ratio.Zero, static (sum, row) => sum + row.Value).Should().Be(column["total"]);
            ((Ratio)pot.Got(party).Fen).Should().Be(1_000_000 * column["total"]);
            foreach (var tier in Enum.GetNames<HurdleTier>().Where(column.ContainsKey))
            {
                var told = pot.Why.Of(TermOf(tier))
                    .Where(step => step.Key.Party == party)
                    .Aggregate(Ratio.Zero, static (sum, step) => sum + step.Result.Ratio);
                told.Should().Be(10_000 * column[tier], $"{tier} of {party}, in yuan");
            }
        }
    }

    private static FigureTerm TermOf(string tier) => tier switch
    {
        nameof(HurdleTier.ReturnOfCapital) => FigureTerms.HurdleReturnOfCapital,
        nameof(HurdleTier.PreferredReturn) => FigureTerms.HurdlePreferredReturn,
        nameof(HurdleTier.CatchUp) => FigureTerms.HurdleCatchUp,
        nameof(HurdleTier.Promote) => FigureTerms.HurdlePromote,
        _ => FigureTerms.HurdleRest,
    };
}
