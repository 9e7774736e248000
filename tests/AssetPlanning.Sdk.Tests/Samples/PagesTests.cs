using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;

namespace AssetPlanning.Tests.Samples;

/// <summary>Code in the documentation compiles and runs: README and every page under docs.</summary>
public class PagesTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Append(Repository.PathOf("src/AssetPlanning.Rulebook.China/README.md"))
            .Where(static page => File.ReadAllText(page).Contains("```csharp", StringComparison.Ordinal))
            .Select(static page => Repository.Relative(page))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_BlocksOfCSharp_CompileAndRun(string page)
    {
        var text = File.ReadAllText(Repository.PathOf(page));
        PageCode.Execute(PageCode.Compile(page, PageCode.Blocks(text, PageCode.Run)));
        foreach (var block in PageCode.Blocks(text, PageCode.Stand))
        {
            PageCode.Compile(page, [block]).GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString())
                .Should().BeEmpty();
        }
    }

    [Fact]
    public void Page_TwoBlocks_GoOnWhereTheFirstEnded()
    {
        const string Page = """
            ```csharp
            using AssetPlanning;
            var field = Area.FromMu(2035);
            ```
            in between
            ```csharp
            if (Price.PerMu.Of(field, Rounding.HalfUp) != Money.FromYuan(2_442_000))
            {
                throw new InvalidOperationException("not the price of the field");
            }

            static class Price
            {
                public static UnitPrice PerMu => UnitPrice.PerMu(1_200);
            }
            ```
            ```json
            { "not": "code" }
            ```
            """;

        PageCode.Execute(PageCode.Compile("page", PageCode.Blocks(Page, PageCode.Run)));
    }

    [Fact]
    public void Page_CodeThatDoesNotCompile_IsFound() =>
        PageCode.Compile("page", ["AssetPlanning.Money.FromShells(3);"])
            .GetDiagnostics().Should().Contain(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Page_CodeThatFails_IsFound()
    {
        var act = () => PageCode.Execute(PageCode.Compile("page", ["AssetPlanning.Money.FromYuan(0.001m);"]));

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
