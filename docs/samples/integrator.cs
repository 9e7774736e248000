// 省级平台怎样嵌入本库：一个最小的 Web 服务，收方案、回结果。
// 200 附结果与解释链；422 附问题与处理建议；400 附坏文档的路径与处理建议。
// 本脚本启动服务、向自己发三个请求、打印回答后停止。运行：dotnet run docs/samples/integrator.cs
#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/AssetPlanning.Sdk/AssetPlanning.Sdk.csproj

using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AssetPlanning;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();

// 本省的权利类型和分成规则，一次登记。
builder.Services.AddAssetPlanning(b => b
    .AddRight(new() { Code = "x-forest-ticket", Chinese = "林票", English = "forest ticket" })
    .AddSharingRule("x-village-floor", RulesJson.Default.VillageFloor));

var app = builder.Build();
app.MapPost("/evaluate", async (HttpRequest request, AssetPlanner planner) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    try
    {
        var evaluation = planner.Evaluate(planner.Read<PackageProgramme>(body.ToArray()));
        var answer = planner.WriteAnswer(evaluation, withTrail: !evaluation.IsRefused);
        return new Answer(answer, evaluation.IsRefused ? 422 : 200);
    }
    catch (DocumentException bad)
    {
        var problem = new JsonObject { ["defect"] = bad.Defect.ToString(), ["path"] = bad.Path, ["problem"] = bad.Problem, ["remedy"] = bad.Remedy };
        return new Answer(Encoding.UTF8.GetBytes(problem.ToJsonString()), 400);
    }
});
await app.StartAsync();

// —— 以下是调用方 ——
var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
var caller = app.Services.GetRequiredService<AssetPlanner>();
PackageProgramme Programme(ValueList<SharingRule> sharing) => new()
{
    Id = "riverside",
    Parcels = [new() { Id = "A1", Division = "440106001001", Area = Area.FromHectares(1), LandUse = "survey3:0601", Ownership = Ownership.State, Right = "CLU-S", Holder = "mill" }],
    Plan = new() { Version = new("riverside", 1), Lots = [new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1"] }] },
    Valuation = new PricePerClass
    {
        BaseDate = new(2026, 1, 1),
        Prices =
        [
            new() { LandUse = "survey3:0601", Price = UnitPrice.PerSquareMetre(300) },
            new() { LandUse = "2023:0901", Price = UnitPrice.PerSquareMetre(1_000), Term = 40 },
        ],
    },
    Integration = new() { Method = new Purchase { Premium = Ratio.FromPercent(20) }, By = "centre", On = new(2026, 6, 30) },
    Supply = new() { Mode = new Grant { Years = 40 }, On = new(2027, 3, 1) },
    Sharing = sharing,
    Balance = new() { Rate = 0.05m, AsOf = new(2026, 1, 1) },
};
var floor = new VillageFloor { Village = "village", Floor = Money.FromWan(40) };
var good = caller.Write(Programme([floor, new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))]));
var unshared = caller.Write(Programme([floor]));
var broken = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(good).Replace("\"area\":\"10000.00 m²\"", "\"area\":\"10000 somethings\""));

foreach (var (name, document) in new[] { ("正常方案", good), ("没有分完的方案", unshared), ("面积写错的方案", broken) })
{
    var response = await client.PostAsync("/evaluate", new ByteArrayContent(document));
    var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    Console.WriteLine($"{name} → {(int)response.StatusCode}");
    Console.WriteLine((int)response.StatusCode switch
    {
        200 => $"  净现值 {answer["content"]!["balance"]!["whole"]!["netPresentValue"]} 元，解释链 {answer["trail"]!["steps"]!.AsArray().Count} 步，规则库 {answer["provenance"]!["edition"]}",
        422 => "  " + string.Join("\n  ", answer["findings"]!.AsArray().Where(f => (string)f!["severity"]! == "Error").Select(f => $"{f!["chinese"]} 处理：{f["cure"]}")),
        _ => $"  {answer["path"]}：{answer["problem"]} {answer["remedy"]}",
    });
}

await app.StopAsync();

/// <summary>JSON bytes and a status: planner answers are written already.</summary>
sealed class Answer(byte[] json, int status) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.Body.WriteAsync(json, 0, json.Length);
    }
}

/// <summary>村集体保底：先给村里保底数，其余再分。</summary>
public sealed record VillageFloor : SharingRule
{
    public required PartyId Village { get; init; }

    public required Money Floor { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay(Village, Money.Min(Floor, turn.Remaining));
}

[JsonSerializable(typeof(VillageFloor))]
internal sealed partial class RulesJson : JsonSerializerContext;
