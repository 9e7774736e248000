using System.Globalization;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A case of docs/chain/valuation.md: what goes in, and what must come out.</summary>
internal sealed class Worksheet
{
    private static readonly ILookup<string, (string Item, string Value)> Cases = File.ReadLines(Path.Combine(Repository.Root, "docs/chain/valuation.md"))
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray())
        .Where(static row => row.Length == 3 && row[0].Contains('-', StringComparison.Ordinal) && char.IsAsciiLetterUpper(row[0][0]))
        .ToLookup(static row => row[0], static row => (row[1], row[2]));

    private readonly Dictionary<string, string> items;

    private Worksheet(string name) => items = Cases[name].ToDictionary(static row => row.Item, static row => row.Value);

    internal static IEnumerable<string> Names => Cases.Select(static rows => rows.Key);

    internal static Worksheet Of(string name) => new(name);

    internal string this[string item] => items[item];

    internal bool Has(string item) => items.ContainsKey(item);

    internal Ratio Ratio(string item) => AssetPlanning.Ratio.Parse(items[item]);

    internal Ratio? RatioOrNone(string item) => Has(item) ? Ratio(item) : null;

    internal Years Years(string item) => AssetPlanning.Years.Parse(items[item]);

    internal Years? YearsOrNone(string item) => Has(item) ? Years(item) : null;

    internal DateOnly? DayOrNone(string item) => Has(item) ? DateOnly.ParseExact(items[item], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    internal UnitPrice Price(string item) => UnitPrice.Parse(items[item]);

    internal Area Area => AssetPlanning.Area.From(Ratio("area"), AreaUnit.SquareMetre);

    /// <summary>The value to the fen, or that there is none.</summary>
    internal void ShouldBeWorth<T>(Explained<T> result, Func<T, Money> amount)
        where T : class
    {
        (result.IsRefused ? "none" : amount(result.Value).ToString()).Should().Be(items["value"], string.Join(' ', result.Findings));
        foreach (var step in result.Why.Steps.Where(static step => step.Replay() is not null))
        {
            step.Replay().Should().Be(step.Result, $"{step.Key} computes again");
        }
    }

    /// <summary>A figure of the trail to six places, as the page has it; of several of one term the one at a place.</summary>
    internal void ShouldTell<T>(string item, Explained<T> result, FigureTerm term, int at = 0)
        where T : class
    {
        var told = result.Why.Of(term).ElementAt(at).Result;
        var exact = told.Kind switch
        {
            FigureKind.UnitPrice => told.UnitPrice.Amount,
            FigureKind.Money => AssetPlanning.Ratio.Of(told.Money.Fen, 100),
            _ => told.Ratio,
        };
        var places = items[item].Length - items[item].IndexOf('.', StringComparison.Ordinal) - 1;
        exact.ToDecimal(places, Rounding.HalfUp).ToString(CultureInfo.InvariantCulture).Should().Be(items[item], $"{item} of the page");
    }
}
