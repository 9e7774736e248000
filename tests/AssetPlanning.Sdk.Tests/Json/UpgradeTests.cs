using System.Text;
using System.Text.Json.Nodes;
using AssetPlanning.Json;

namespace AssetPlanning.Tests.Json;

public class UpgradeTests
{
    private static readonly DocumentUpgrades Planted = new(new Dictionary<(string, int), Func<JsonNode, JsonNode>>
    {
        // Version 1 said "name", version 2 "id"; version 3 changed nothing of this schema; version 4 counts.
        [("Plan", 1)] = node =>
        {
            var name = node["name"]!.GetValue<string>();
            return new JsonObject { ["id"] = name };
        },
        [("Plan", 3)] = node =>
        {
            node["upgraded"] = "三";
            return node;
        },
        [("Other", 1)] = _ => throw new InvalidOperationException("a step of another schema"),
    });

    [Fact]
    public void Bring_OldDocument_GoesThroughEachVersionInTurn() =>
        Bring("Plan", 1, """{"name":"a"}""", 4).Should().Be("""{"id":"a","upgraded":"三"}""");

    [Fact]
    public void Bring_NewerDocument_TakesTheLaterStepsOnly() => Bring("Plan", 2, """{"id":"b"}""", 4).Should().Be("""{"id":"b","upgraded":"三"}""");

    [Fact]
    public void Bring_PresentVersionOrUnknownSchema_IsUntouched()
    {
        Bring("Plan", 4, """{"id" : "c"}""", 4).Should().Be("""{"id" : "c"}""");
        Bring("Unknown", 1, """{"x":1}""", 4).Should().Be("""{"x":1}""");
    }

    [Fact]
    public void Bring_PropertyTwice_IsRefused() =>
        FluentActions.Invoking(() => Bring("Plan", 3, """{"id":"a","id":"b"}""", 4)).Should().Throw<Exception>("the last does not win");

    private static string Bring(string schema, int version, string content, int to) =>
        JsonNode.Parse(Planted.Bring(schema, version, Encoding.UTF8.GetBytes(content), to)) is { } node && version < to && schema == "Plan"
            ? node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            : Encoding.UTF8.GetString(Planted.Bring(schema, version, Encoding.UTF8.GetBytes(content), to));
}
