using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AssetPlanning.Balance;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Json;

public class SchemaTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void SchemaOf_PackageProgramme_IsPinned() =>
        Repository.ShouldMatchGolden(AssetPlanner.Default.SchemaOf<PackageProgramme>().ToJsonString(Readable), "Golden/PackageProgramme.schema.json");

    [Fact]
    public void SchemaOf_WrittenProgrammesAndEvaluations_Fit()
    {
        var (programmes, evaluations) = (OwnRules.Planner.SchemaOf<PackageProgramme>(), OwnRules.Planner.SchemaOf<Evaluation>());
        Runs.Each(output, 15, 500, (draw, _) =>
        {
            var programme = Programmes.Written(Programmes.Make(draw));
            MiniSchema.Errors(programmes, JsonNode.Parse(OwnRules.Planner.Write(programme))).Should().BeEmpty();
            if (OwnRules.Planner.Evaluate(programme).TryGetValue(out var evaluation))
            {
                MiniSchema.Errors(evaluations, JsonNode.Parse(OwnRules.Planner.Write(evaluation))).Should().BeEmpty();
            }
        });
    }

    [Theory]
    [InlineData("\"Collective\"", "\"Private\"")]
    [InlineData("\"schema\":\"PackageProgramme\"", "\"schema\":\"Evaluation\"")]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"holder\":\"depot\"", "\"colour\":\"red\"")]
    [InlineData("\"37000000.00\"", "37000000")]
    [InlineData("\"kind\":\"cost-recovery\"", "\"kind\":\"x-theft\"")]
    [InlineData("\"parcels\":[\"A1\",\"A2\"]", "\"parcels\":\"A1\"")]
    public void SchemaOf_DocumentTheReaderRefuses_DoesNotFit(string sound, string wrong)
    {
        var text = System.Text.Encoding.UTF8.GetString(AssetPlanner.Default.Write(RiversideProgramme.Make()));
        text.Should().Contain(sound);
        MiniSchema.Errors(AssetPlanner.Default.SchemaOf<PackageProgramme>(), JsonNode.Parse(text.Replace(sound, wrong, StringComparison.Ordinal))).Should().NotBeEmpty();
    }
}
