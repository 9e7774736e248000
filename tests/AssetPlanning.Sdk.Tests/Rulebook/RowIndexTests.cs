using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>The index of rows by section (docs/rulebook-index.csv): what the rulebook says, counted, so that no row is lost unseen.</summary>
public class RowIndexTests
{
    private static readonly ValueList<string[]> Index =
        [.. File.ReadAllLines(Repository.PathOf("docs/rulebook-index.csv")).Skip(1).Select(static line => line.Split(','))];

    [Fact]
    public void Rows_OfTheEdition_AreThoseOfTheIndex() =>
        RulebookEdition.Embedded.Rows.Select(Name).Should().BeEquivalentTo(Index.Select(static line => line[1]));

    /// <summary>The counts are written down here a second time: a section that shrinks has to be changed in two places.</summary>
    [Theory]
    [InlineData("rights-and-supply", 54)]
    [InlineData("taxes-and-fees", 25)]
    [InlineData("accruals-and-splits", 31)]
    [InlineData("quotas", 9)]
    [InlineData("sharing-in-practice", 16)]
    [InlineData("financing", 15)]
    [InlineData("valuation", 3)]
    [InlineData("control-and-consent", 15)]
    [InlineData("survey", 3)]
    [InlineData("approval", 18)]
    public void Rows_OfASection_AreAsManyAsCounted(string section, int count) =>
        Index.Count(line => line[0] == section).Should().Be(count);

    [Fact]
    public void Sections_OfTheIndex_AreAllCounted() =>
        Index.Select(static line => line[0]).Distinct().Should().HaveCount(10);

    private static string Name(RulebookRow row) => string.Join(
        ' ',
        new[] { row.Parameter.ToString(), row.Right?.ToString(), row.Purpose?.ToString(), row.Circumstance?.ToString(), row.Region is { } region ? "@" + region.Prefix : null, row.IsBounds ? "bounds" : null }
            .Where(static part => part is not null));
}
