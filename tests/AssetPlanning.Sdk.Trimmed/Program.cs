// A program cut to what it reaches: it walks the chain, takes a programme through its document, and says what came out.
using AssetPlanning;
using AssetPlanning.Balance;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Operation;
using AssetPlanning.Rulebook;
using AssetPlanning.Rulebook.China;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

var programme = new PackageProgramme
{
    Id = "riverside",
    Parcels =
    [
        new()
        {
            Id = "A1",
            Division = "440106001001",
            Area = Area.FromMu(30),
            LandUse = "survey3:0601",
            Ownership = Ownership.State,
            Right = "CLU-S",
            Holder = "old-mill",
        },
    ],
    Plan = new() { Version = new("riverside", 1), Lots = [new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1"] }] },
    Valuation = new PricePerClass
    {
        BaseDate = new(2026, 1, 1),
        Prices =
        [
            new() { LandUse = "survey3:0601", Price = UnitPrice.PerMu(600_000) },
            new() { LandUse = "2023:0901", Price = UnitPrice.PerSquareMetre(3_200), Term = 40 },
        ],
    },
    Integration = new()
    {
        Method = new Purchase { Premium = Ratio.FromPercent(20) },
        By = "centre",
        On = new(2026, 6, 30),
        Financing =
        [
            new BulletLoan
            {
                Id = "loan-1",
                Lender = "bank",
                Borrower = "centre",
                Principal = Money.FromWan(2_160),
                Rate = Ratio.FromPercent(3),
                DrawnOn = new(2026, 6, 30),
                Term = 1,
            },
        ],
    },
    Supply = new() { Mode = new Grant { Years = 40 }, On = new(2027, 3, 1) },
    Sharing = [new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))],
    Operation = new()
    {
        Lines =
        [
            new AnnualProduct
            {
                Id = "parking",
                Operator = "operator",
                Start = new(2028, 1, 1),
                Term = 3,
                Income = Money.FromWan(120),
                Cost = Money.FromWan(45),
            },
        ],
        Sharing = [Proportional.By(("village", 1), ("operator", 1))],
    },
    Balance = new() { Rate = 0, AsOf = new(2026, 1, 1) },
};

var planner = AssetPlanner.Default;
var document = planner.Write(programme);
var read = planner.Read<PackageProgramme>(document);
var evaluation = planner.Evaluate(read);
var result = planner.Write(evaluation.Value);

Console.WriteLine($"document read back equal: {read == programme && planner.Write(read).AsSpan().SequenceEqual(document)}");
Console.WriteLine($"result read back equal: {planner.Write(planner.Read<Evaluation>(result)).AsSpan().SequenceEqual(result)}");
Console.WriteLine($"net present value: {evaluation.Value.Balance.NetPresentValue}");
Console.WriteLine($"steps told again to the fen: {evaluation.Why.Steps.All(static step => step.Replay() is not { } again || again == step.Result)}");
Console.WriteLine($"schema tells the rules: {planner.SchemaOf<PackageProgramme>().ToJsonString().Contains("cost-recovery", StringComparison.Ordinal)}");
Console.WriteLine($"edition of the data package: {RulebookEdition.Read(ChinaRulebook.Files()).Value.Print == RulebookEdition.Embedded.Print}");
