// 二十行的研究脚本：溢价率每提高五个百分点，全体净现值和村集体所得变多少？
// 运行：dotnet run docs/samples/researcher.cs
#:project ../../src/AssetPlanning.Sdk/AssetPlanning.Sdk.csproj

using AssetPlanning;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

var planner = AssetPlanner.Default;
var prices = new PricePerClass
{
    BaseDate = new(2026, 1, 1),
    Prices =
    [
        new() { LandUse = "survey3:0601", Price = UnitPrice.PerMu(600_000) },
        new() { LandUse = "2023:0901", Price = UnitPrice.PerSquareMetre(3_200), Term = 40 },
    ],
};
var planned = planner
    .TakeInventory([new Parcel { Id = "A1", Division = "440106001001", Area = Area.FromMu(30), LandUse = "survey3:0601", Ownership = Ownership.State, Right = "CLU-S", Holder = "mill" }])
    .Then(a => planner.AssignPlanValue(a, new() { Version = new("riverside", 1), Lots = [new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1"] }] }, prices));

for (var premium = 0; premium <= 40; premium += 5)
{
    var balance = planned
        .Then(v => planner.Integrate(v, new Purchase { Premium = Ratio.FromPercent(premium) }, by: "centre", on: new(2026, 6, 30)))
        .Then(p => planner.Supply(p, new Grant { Years = 40 }, on: new(2027, 3, 1)))
        .Then(s => planner.Share(s, [new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))]))
        .Then(d => planner.Balance(d, rate: 0.05m, asOf: new(2026, 1, 1)));
    Console.WriteLine($"溢价率 {premium,2}%  全体净现值 {balance.Value.NetPresentValue.ToText()}  村集体 {balance.Value.For("village").Net().ToText()}");
}
