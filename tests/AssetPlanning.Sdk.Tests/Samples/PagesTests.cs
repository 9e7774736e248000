using AssetPlanning.Tests.Architecture;
using Microsoft.CodeAnalysis;

namespace AssetPlanning.Tests.Samples;

/// <summary>Code in the documentation compiles and runs: README and every page under docs.</summary>
public class PagesTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories))
            .Where(static page => PageCode.Blocks(File.ReadAllText(page)).Any())
            .Select(static page => Repository.Relative(page))
            .DefaultIfEmpty(string.Empty)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>No page with code is no failure: the theory then has one empty row.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_BlocksOfCSharp_CompileAndRun(string page)
    {
        if (page.Length > 0)
        {
            PageCode.Run(PageCode.Compile(page, PageCode.Blocks(File.ReadAllText(Repository.PathTo(page)))));
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

        PageCode.Run(PageCode.Compile("page", PageCode.Blocks(Page)));
    }

    [Fact]
    public void Page_CodeThatDoesNotCompile_IsFound() =>
        PageCode.Compile("page", ["AssetPlanning.Money.FromShells(3);"])
            .GetDiagnostics().Should().Contain(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Page_CodeThatFails_IsFound()
    {
        var act = () => PageCode.Run(PageCode.Compile("page", ["AssetPlanning.Money.FromYuan(0.001m);"]));

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
