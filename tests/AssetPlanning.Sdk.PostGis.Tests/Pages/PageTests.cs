using AssetPlanning.Spatial;
using Npgsql;

namespace AssetPlanning.Data.PostGis.Tests.Pages;

/// <summary>What the page and the package's README show is what runs here, line by line.</summary>
public class PageTests
{
    [PostGisFact]
    public void Example_RunAsWritten_WritesTheOverlay()
    {
        using var scratch = new Scratch();
        foreach (var (table, county) in new[] { ("DLTB", new County(200)), ("征收范围", new County(3, "征收范围")) })
        {
            using var writer = PostGisDelivery.WriteOne(scratch.Source, scratch[table], county.Schema, TablePlan.Create);
            county.CopyTo(writer, new());
        }

        Example(Server.Connection!, scratch.Schema, scratch.Schema, Scratch.Today, County.Frame);

        // Each of the three zones is a patch of the same name, so what is covered is the whole of it.
        scratch.List<string>("SELECT patch FROM {s}.套合面积 WHERE part = 'pair' AND planar_m2 > 1 ORDER BY fid").Should().Equal("330281000000000000", "330281000000000001", "330281000000000002");
    }

    [Theory]
    [InlineData("docs/postgis.md")]
    [InlineData("src/AssetPlanning.Sdk.PostGis/README.md")]
    public void Page_Example_IsTheOneThatRuns(string page)
    {
        var block = File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n").Split("```cs\n")[1].Split("\n```")[0];
        var lines = File.ReadLines(Repository.PathOf("tests/AssetPlanning.Sdk.PostGis.Tests/Pages/PageTests.cs")).Select(static line => line.Length > 8 ? line[8..] : string.Empty);
        string.Join('\n', lines).Should().Contain(block);
    }

    private static void Example(string connectionString, string survey, string result, DateOnly today, GridFrame frame)
    {
        using var source = NpgsqlDataSource.Create(connectionString);                  // the host's: address, password, time limits
        using var snapshot = PostGisSnapshot.Open(source, on: today);                  // one moment, read only
        var patches = snapshot.Open(new TableName(survey, "DLTB")).Read("DLTB", frame);  // polygons, attributes, provenance, findings
        var zones = snapshot.Open(new TableName(survey, "征收范围")).ReadPolygons(frame, new()).Check();
        var areas = AreaBook.Overlay(patches.Polygons, ZoneIndex.Build(zones), MeasuredArea.Zero, isCoverage: false).Value;

        using var delivery = PostGisDelivery.Begin(source);                            // one transaction
        delivery.WriteOverlay(new(result, "套合面积"), areas, patch => patches.Table.Rows[patch].Cells[0], zone => $"zone-{zone}", TablePlan.Replace);
        delivery.Commit();                                                             // all of it, or nothing
    }
}
