using AssetPlanning.Inventory;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>docs/chain/differentiation.md redone from its own tables: prices and land are read from the page, and so is what they must come to.</summary>
public class DifferentiationPageTests
{
    private static readonly ILookup<string, string[]> Rows = File.ReadLines(Path.Combine(Repository.Root, "docs/chain/differentiation.md"))
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(static line => line[1..line.LastIndexOf('|')].Split('|').Select(static cell => cell.Trim()).ToArray())
        .ToLookup(static row => row[0], static row => row[1..]);

    private static readonly DifferentiationAccount Account = OfThePage();

    private static DifferentiationAccount OfThePage()
    {
        StatedPrices prices = new()
        {
            Prices =
            [
                .. Rows["price"].SelectMany(static row => new[] { (row[0], Yuan: row[1], Owner: Ownership.State), (row[0], Yuan: row[2], Owner: Ownership.Collective) })
                    .Where(static one => one.Yuan.Length > 0).Select(static one => Valley.Price(one.Item1, Ratio.Parse(one.Yuan), one.Owner)),
            ],
            Factors = [.. Rows["FAR"].Select(static row => new FarFactor { LandUse = row[0], Far = Ratio.Parse(row[1]), Factor = Ratio.Parse(row[2]) })],
        };
        ValueList<Parcel> parcels = [.. Rows["land"].Select(static row => Valley.Field(row[0], decimal.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)) with
        {
            LandUse = row[2],
            Ownership = Enum.Parse<Ownership>(row[3]),
            Tenure = row[3] != row[4] ? TenureStatus.PlannedState : null,
            Right = row[3] == "State" ? "CLU-S" : "LCR",
        })];
        var plan = Valley.Plan with
        {
            Lots = [.. Rows["land"].Select(static row => new Lot { Id = $"L{row[0][1..]}", LandUse = row[5], Parcels = [row[0]], Conditions = row[6].Length > 0 ? Valley.Far(Ratio.Parse(row[6])) : null })],
        };
        return Valley.Valued(parcels, plan, prices).Then(assets => Valley.Planner.Differentiate(assets, plan, prices, Valley.Terms)).Value;
    }

    [Fact]
    public void States_OfThePage_HaveTheValuesOfThePage()
    {
        Rows["state"].Should().HaveCount(11);
        foreach (var row in Rows["state"])
        {
            Account.Assets.Single(asset => asset.Parcel == row[0]).States.Single(state => string.Join('+', state.Decided) == row[1]).Value.ToString().Should().Be(row[3], string.Join(" | ", row));
        }
    }

    [Fact]
    public void Shares_OfThePage_AreThoseOfThePage()
    {
        Account.Assets.SelectMany(static asset => asset.Rounds.Select(share => $"{asset.Parcel} {share.Round} {share.Sequential} {share.OrderFree}"))
            .Should().Equal(Rows["share"].Select(static row => string.Join(' ', row)));
        Account.Assets[0].Rounds[0].Parts.Select(static part => $"P1 {part.Decision} {part.Sequential} {part.OrderFree}").Should().Equal(Rows["part"].Select(static row => string.Join(' ', row)));
    }

    [Fact]
    public void Deciders_OfThePage_AreThoseOfThePage() =>
        Account.ByDecider.Select(static one => $"{one.Round} {one.Version} {one.Sequential} {one.OrderFree}").Should().Equal(Rows["decider"].Select(static row => string.Join(' ', row)));
}
