using System.Text;
using System.Text.RegularExpressions;
using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Architecture;

public sealed partial class DataFindingsTests
{
    [Fact]
    public void All_Kinds_AreOnThePageOfFindings()
    {
        var text = new StringBuilder("""
            # Findings of data in and out (数据交换问题目录)

            What reading and writing files finds. Severities and texts are read as in [findings.md](findings.md); a file that cannot be
            read at all gets the one `LayerFileException` instead.

            | code | severity | 问题 | problem | 处理 | cure |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var kind in DataFindings.All)
        {
            text.Append("| `").Append(kind.Code).Append("` | ").AppendJoin(" | ", kind.Severity, kind.Chinese, kind.English, kind.CureChinese, kind.CureEnglish).Append(" |\n");
        }

        Repository.ShouldBe("docs/data-findings.md", text.ToString());
    }

    [Fact]
    public void All_Kinds_AreListedOnceAndSayTheSameInBothLanguages()
    {
        var declared = typeof(DataFindings).GetProperties().Where(property => property.PropertyType == typeof(FindingKind)).Select(property => ((FindingKind)property.GetValue(null)!).Code);
        DataFindings.All.Select(kind => kind.Code).Should().BeEquivalentTo(declared).And.OnlyHaveUniqueItems();
        foreach (var kind in DataFindings.All)
        {
            PlacesOf(kind.Chinese).Should().Equal(PlacesOf(kind.English), kind.Code.ToString());
            FindingCatalogue.Find(kind.Code).Should().BeNull("codes of the core are not used again");
        }
    }

    /// <summary>Each kind is raised by a test: one of them expects it by its code or by its name.</summary>
    [Fact]
    public void All_Kinds_AreExpectedByATest()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests/AssetPlanning.Sdk.Data.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("DataFindingsTests.cs", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        foreach (var property in typeof(DataFindings).GetProperties().Where(property => property.PropertyType == typeof(FindingKind)))
        {
            var code = ((FindingKind)property.GetValue(null)!).Code.ToString();
            tests.Should().Contain(text => text.Contains($"\"{code}", StringComparison.Ordinal) || text.Contains($"DataFindings.{property.Name}", StringComparison.Ordinal) || text.Contains($"of {code}", StringComparison.Ordinal), code);
        }
    }

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
