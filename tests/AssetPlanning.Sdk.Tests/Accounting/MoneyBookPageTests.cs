using System.Globalization;
using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Accounting;

/// <summary>docs/chain/money-book.md redone from its own tables: the postings are read from the page, and so is what they must come to.</summary>
public class MoneyBookPageTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs/chain/money-book.md"))
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray())];

    private static readonly ValueList<PartyMembership> Groups =
        [new() { Party = "village-a", BelongsTo = "town" }, new() { Party = "village-b", BelongsTo = "town" }];

    private static Ledger OfThePage()
    {
        var postings = new List<Posting>();
        foreach (var row in Rows.Where(static row => row.Length == 10 && int.TryParse(row[0], CultureInfo.InvariantCulture, out _)))
        {
            var key = new FigureKey(row[2], row[3], DateOnly.ParseExact(row[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), row[6]);
            postings.Add(new()
            {
                Key = key,
                Scope = ScopePath.Parse(row[4]),
                From = row[5],
                To = row[6],
                Amount = Money.Parse(row[7]),
                Kind = Enum.Parse<FlowKind>(row[8]),
                Corrects = row[9].Length == 0 ? null : postings[int.Parse(row[9], CultureInfo.InvariantCulture) - 1].Key,
            });
        }

        return Ledger.Of(postings);
    }

    [Fact]
    public void Example_OfThePage_ComesToWhatThePageSays()
    {
        var ledger = OfThePage();
        ledger.Columns.Count.Should().Be(10);
        var said = Rows.Where(static row => row.Length == 6 && Enum.TryParse<LedgerMeasure>(row[0], out _)).ToArray();
        said.Should().HaveCount(12);
        foreach (var row in said)
        {
            var rolled = ledger.RollUp(new()
            {
                Measure = Enum.Parse<LedgerMeasure>(row[0]),
                By = row[3].Length == 0 ? [] : [new() { Aspect = Enum.Parse<LedgerAspect>(row[3]) }],
                Groups = Groups,
                Where = new() { For = row[1].Length == 0 ? [] : [row[1]], Within = ScopePath.Parse(row[2]) },
            });
            var amount = row[3].Length == 0 ? rolled.Total : rolled.Rows.Single(found => PlainRollUp.Key(found) == row[4]).Amount;
            amount.ToString().Should().Be(row[5], string.Join(" | ", row));
        }
    }

    /// <summary>The cash of the page's centre at the end of each year, from the readable side.</summary>
    [Fact]
    public void CashOf_TheCentre_IsThePage()
    {
        OfThePage().CashOf("centre", new(2026, 12, 31)).ToString().Should().Be("50.00");
        OfThePage().CashOf("centre").ToString().Should().Be("540.00");
    }
}
