using System.Text;
using System.Text.RegularExpressions;

namespace AssetPlanning.Data.PostGis.Tests;

public sealed partial class PostGisFindingsTests
{
    [Fact]
    public void All_Kinds_AreOnThePageOfFindings()
    {
        var text = new StringBuilder("""
            # Findings of spatial databases (空间数据库问题目录)

            What reading a database finds, beside what it shares with [files](data-findings.md). What cannot be read or written at all gets
            the one `LayerFileException` instead.

            | code | severity | 问题 | problem | 处理 | cure |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var kind in PostGisFindings.All)
        {
            text.Append("| `").Append(kind.Code).Append("` | ").AppendJoin(" | ", kind.Severity, kind.Chinese, kind.English, kind.CureChinese, kind.CureEnglish).Append(" |\n");
        }

        Repository.ShouldBe("docs/postgis-findings.md", text.ToString());
    }

    [Fact]
    public void All_Kinds_AreListedOnceAndSayTheSameInBothLanguages()
    {
        PostGisFindings.All.Should().BeEquivalentTo(typeof(PostGisFindings).GetProperties()
            .Where(static property => property.PropertyType == typeof(FindingKind)).Select(static property => (FindingKind)property.GetValue(null)!));
        PostGisFindings.All.Concat(DataFindings.All).Select(static kind => kind.Code).Should().OnlyHaveUniqueItems();
        foreach (var kind in PostGisFindings.All)
        {
            PlacesOf(kind.Chinese).Should().Equal(PlacesOf(kind.English), kind.Code.ToString());
        }
    }

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
