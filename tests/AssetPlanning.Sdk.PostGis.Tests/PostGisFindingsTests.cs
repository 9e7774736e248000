using System.Text.RegularExpressions;

namespace AssetPlanning.Data.PostGis.Tests;

public partial class PostGisFindingsTests
{
    [Fact]
    public void All_Kinds_HaveCodesOfTheirOwnAndTheSamePlacesInBothLanguages()
    {
        PostGisFindings.All.Select(static kind => kind.Code).Concat(DataFindings.All.Select(static kind => kind.Code)).Should().OnlyHaveUniqueItems();
        foreach (var kind in PostGisFindings.All)
        {
            Places(kind.English).Should().Equal(Places(kind.Chinese), "{0}", kind.Code);
            kind.CureChinese.Should().NotBeEmpty();
            kind.CureEnglish.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void All_Kinds_AreThePropertiesOfTheCatalogue() =>
        PostGisFindings.All.Should().BeEquivalentTo(typeof(PostGisFindings).GetProperties()
            .Where(static property => property.PropertyType == typeof(FindingKind)).Select(static property => (FindingKind)property.GetValue(null)!));

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
