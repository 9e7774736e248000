using System.Text.RegularExpressions;
using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Rulebook;
using AssetPlanning.Rulebook.China;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.Architecture;

public sealed partial class PagesTests
{
    /// <summary>The lines below run, and the pages show these lines and no others.</summary>
    [Fact]
    public void Pages_TheirCode_IsTheCodeThatRunsHere()
    {
        using var scratch = new Scratch();
        Files.GeoPackage(scratch["county.gpkg"], new County(30));
        using var file = GeoPackageFile.Open(scratch["county.gpkg"]);
        var frame = new GridFrame(500_000m, 3_300_000m, GaussKruger.FromEpsg(4549));
        var layer = file.Open("DLTB").As(RulebookEdition.Embedded, new() { Layer = "DLTB" }).Read("DLTB", frame);
        var patches = AssetPlanner.Default.ReadPatches(layer.Table);
        Console.WriteLine($"{layer.Polygons.AcceptedCount} patches, sha256 {layer.Provenance.Print}");
        foreach (var finding in layer.Findings)
        {
            Console.WriteLine(finding);
        }

        patches.Value.Patches.Should().HaveCount(30);
        Degrees(scratch, patches.Value.Patches.Count);
        TablesOfOffices(scratch);
        var here = File.ReadAllLines(Repository.PathOf("tests/AssetPlanning.Sdk.Data.Tests/Architecture/PagesTests.cs")).Select(static line => InScratch().Replace(line.Trim(), "$1")).ToHashSet();
        here.Add("using AssetPlanning;");
        here.Add("using AssetPlanning.Data;");
        foreach (var page in new[] { "docs/data.md", "src/AssetPlanning.Sdk.Data/README.md" })
        {
            var shown = CodeOf(File.ReadAllLines(Repository.PathOf(page))).ToList();
            shown.Should().NotBeEmpty().And.OnlyContain(line => here.Contains(line.Trim()), page);
        }
    }

    private static void Degrees(Scratch scratch, int count)
    {
        Files.GeoPackage(scratch["survey-4490.gpkg"], new County(count).InDegrees());
        var zone = GaussKruger.FromEpsg(4549);                                   // 3° zone, 120°E
        using var survey = GeoPackageFile.Open(scratch["survey-4490.gpkg"]);
        var patches = survey.Open("DLTB").Projected(zone).Read("DLTB", new GridFrame(500_000m, 3_300_000m, zone));
        patches.Polygons.AcceptedCount.Should().Be(count);
    }

    private static void TablesOfOffices(Scratch scratch)
    {
        var edition = ChinaRulebook.Files().ToList();                       // names and bytes, as docs/rulebook.md gives them
        RulebookTables.Write(edition, scratch["rulebook-tables"], new());             // a new folder, whole or not at all
        var read = RulebookTables.Read(edition, scratch["rulebook-tables"]);          // after the office has edited it
        foreach (var finding in read.Findings)
        {
            Console.WriteLine(finding);                                      // table, row, column and cure, all at once
        }

        var planner = new AssetPlannerBuilder().UseRulebook(read.Edition!).Build();
        planner.Rulebook.Print.Should().Be(RulebookEdition.Embedded.Print);
    }

    private static IEnumerable<string> CodeOf(string[] lines)
    {
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = line == "```cs";
            }
            else if (isCode && line.Length > 0)
            {
                yield return line;
            }
        }
    }

    /// <summary>A page names the file alone; here it lies in a folder of its own.</summary>
    [GeneratedRegex("""scratch\[("[^"]+")\]""")]
    private static partial Regex InScratch();
}
