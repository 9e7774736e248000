using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>The index of rows by section (docs/rulebook-index.csv): what the rulebook says, counted, so that no row is lost or changed unseen.</summary>
/// <remarks>The index is committed and never made from the data: value, evidence, source and clause stand there a second time.</remarks>
public class RowIndexTests
{
    private static readonly ValueList<string[]> Index =
        [.. File.ReadAllLines(Repository.PathOf("docs/rulebook-index.csv")).Skip(1).Select(static line => line.Split(','))];

    [Fact]
    public void Rows_OfTheEdition_AreThoseOfTheIndex() =>
        RulebookEdition.Embedded.Rows.Select(static row => string.Join(',', Name(row), row.Value ?? $"{row.Least}~{row.Most}", row.Evidence, row.Source, row.Clause))
            .Should().BeEquivalentTo(Index.Select(static line => string.Join(',', line[1..])));

    [Fact]
    public void Rows_ReadInAStatute_NameTheirArticle() =>
        RulebookEdition.Embedded.Rows.Where(static row => row.Evidence == Evidence.Statute).Should().OnlyContain(static row => row.Clause != null);

    /// <summary>The counts are written down here a second time: a section that shrinks has to be changed in two places.</summary>
    [Theory]
    [InlineData("rights-and-supply", 55)]
    [InlineData("taxes-and-fees", 27)]
    [InlineData("accruals-and-splits", 31)]
    [InlineData("quotas", 9)]
    [InlineData("sharing-in-practice", 19)]
    [InlineData("financing", 17)]
    [InlineData("valuation", 14)]
    [InlineData("control-and-consent", 15)]
    [InlineData("survey", 4)]
    [InlineData("approval", 20)]
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
