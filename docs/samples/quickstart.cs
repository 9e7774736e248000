// 从清查到资金平衡：四宗地、一个详细规划、一次收储、一次出让、一次分成、一笔借款、一条产品线。
// 运行：dotnet run docs/samples/quickstart.cs
#:project ../../src/AssetPlanning.Sdk/AssetPlanning.Sdk.csproj

using AssetPlanning;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

// 1 清查：宗地的面积、地类、权属。A4 为集体所有，稍后会看到它为什么被剔除。
Parcel Surveyed(string id, decimal squareMetres, string landUse, Ownership ownership, string right, string holder) => new()
{
    Id = id, Division = "440106001001", Area = Area.FromSquareMetres(squareMetres), LandUse = landUse,
    Ownership = ownership, Right = right, Holder = holder,
};
Parcel[] parcels =
[
    Surveyed("A1", 20_000.01m, "survey3:0601", Ownership.State, "CLU-S", "old-mill"),
    Surveyed("A2", 8_333.33m, "survey3:0601", Ownership.State, "CLU-S", "old-mill"),
    Surveyed("A3", 6_666.67m, "survey3:0508", Ownership.State, "CLU-S", "depot"),
    Surveyed("A4", 5_000.00m, "survey3:0702", Ownership.Collective, "HOM", "household"),
];

// 2 规划赋值：详细规划给出用途，价格表给出现状与规划用途的单价。
var plan = new DetailedPlan
{
    Version = new("riverside", 1),
    Lots =
    [
        new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1", "A2"] },
        new() { Id = "L2", LandUse = "2023:0902", Parcels = ["A3", "A4"] },
    ],
};
var prices = new PricePerClass
{
    BaseDate = new(2026, 1, 1),
    Prices =
    [
        new() { LandUse = "survey3:0601", Price = UnitPrice.PerMu(600_000) },
        new() { LandUse = "survey3:0508", Price = UnitPrice.PerMu(550_000) },
        new() { LandUse = "survey3:0702", Price = UnitPrice.PerMu(300_000) },
        new() { LandUse = "2023:0901", Price = UnitPrice.PerSquareMetre(3_200), Term = 40 },
        new() { LandUse = "2023:0902", Price = UnitPrice.PerSquareMetre(2_900), Term = 40 },
    ],
};

// 3–7 整备、供应、分成、运营、平衡。
var loan = new BulletLoan
{
    Id = "loan-1", Lender = "bank", Borrower = "centre", Principal = Money.FromWan(3_700), Rate = Ratio.FromPercent(3.1m),
    DrawnOn = new(2026, 6, 30), Term = 1,
};
var parking = new AnnualProduct
{
    Id = "parking", Operator = "operator", Start = new(2028, 1, 1), Term = 3, Income = Money.FromWan(120), Cost = Money.FromWan(45),
};
var planner = AssetPlanner.Default;
var supplied = planner.TakeInventory(parcels)
    .Then(a => planner.AssignPlanValue(a, plan, prices))
    .Then(v => planner.Integrate(v, new Purchase { Premium = Ratio.FromPercent(20) }, by: "centre", on: new(2026, 6, 30), financing: [loan]))
    .Then(p => planner.Supply(p, new Grant { Years = 40 }, on: new(2027, 3, 1)));
var balance = supplied
    .Then(s => planner.Share(s, [new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("district", 3), ("village", 1))]))
    .Then(d => planner.Operate(d, [parking], [new CostRecovery { To = "operator" }, Proportional.By(("village", 1), ("operator", 1))]))
    .Then(o => planner.Balance(o, rate: 0.05m, asOf: new(2026, 1, 1)));
var why = balance.Why;

Console.WriteLine("一、面积");
foreach (var area in why.Of(FigureTerms.Area))
{
    Console.WriteLine($"  {area.Key.Subject}  {area.Result.ToText()}");
}

Console.WriteLine("\n二、分成（尾差已落位，合计与可分收益一分不差）");
foreach (var share in why.Of(FigureTerms.CostRecovery).Concat(why.Of(FigureTerms.Share)).Where(s => s.Stage == ChainStage.Sharing))
{
    var residual = share.By == Derivation.Part ? $"，其中尾差 {share.Operands[2].Value.ToText()}" : "";
    Console.WriteLine($"  {share.Key.Day:yyyy-MM-dd}  {share.Key.Party,-9} {share.Result.ToText()}（{share.Rule}{residual}）");
}

Console.WriteLine("\n三、资金平衡（基准日 2026-01-01，折现率 5%）");
Console.WriteLine($"  全体净现值 {balance.Value.NetPresentValue.ToText()}：{(balance.Value.NetPresentValue.Sign >= 0 ? "算得过来" : "算不过来")}");
foreach (var account in balance.Value.Parties)
{
    Console.WriteLine($"  {account.Members[0],-9} 净额 {account.Net().ToText()}，净现值 {account.NetPresentValue.ToText()}");
}

Console.WriteLine("\n四、发现的问题与处理建议");
foreach (var finding in balance.Findings.DistinctBy(f => f.Code))
{
    Console.WriteLine("  " + finding);
}

Console.WriteLine("\n五、被拒绝的方案：规则想多分");
var greedy = supplied.Then(s => planner.Share(s, [new CostRecovery { To = "centre" }]));
foreach (var finding in greedy.Findings.Where(f => f.Severity == Severity.Error))
{
    Console.WriteLine("  " + finding);
}

Console.WriteLine("\n六、净现值从哪里来，直到宗地");
Console.WriteLine(why.ToMarkdown(AssetPlanning.Balance.FinancialBalance.NetPresentValueKey));
