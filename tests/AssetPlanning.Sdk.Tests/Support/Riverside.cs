using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Support;

/// <summary>The programme of the first sample, as a document.</summary>
internal static class RiversideProgramme
{
    internal static Parcel Parcel(string id, decimal squareMetres, string landUse, Ownership ownership = Ownership.State, string right = "CLU-S", string holder = "old-mill") => new()
    {
        Id = id, Division = "440106001001", Area = Area.FromSquareMetres(squareMetres), LandUse = landUse, Ownership = ownership, Right = right, Holder = holder,
    };

    internal static PackageProgramme Make() => new()
    {
        Id = "riverside",
        UnitPlan = new("unit-plan", 2),
        Parcels =
        [
            Parcel("A1", 20_000.01m, "survey3:0601"),
            Parcel("A2", 8_333.33m, "survey3:0601"),
            Parcel("A3", 6_666.67m, "survey3:0508", holder: "depot"),
            Parcel("A4", 5_000.00m, "survey3:0702", Ownership.Collective, "CLU-V", "village"),
        ],
        Plan = new()
        {
            Version = new("riverside", 1),
            Lots =
            [
                new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1", "A2"] },
                new() { Id = "L2", LandUse = "2023:0902", Parcels = ["A3", "A4"] },
            ],
        },
        Valuation = new PricePerClass
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
                    Id = "loan-1", Lender = "bank", Borrower = "centre", Principal = Money.FromWan(3_700), Rate = Ratio.FromPercent(3.1m), DrawnOn = new(2026, 6, 30), Term = 1,
                },
            ],
        },
        Supply = new() { Mode = new Grant { Years = 40 }, On = new(2027, 3, 1) },
        Sharing = [new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("district", 3), ("village", 1))],
        Operation = new()
        {
            Lines =
            [
                new AnnualProduct
                {
                    Id = "parking", Operator = "operator", Start = new(2028, 1, 1), Term = 3, Income = Money.FromWan(120), Cost = Money.FromWan(45),
                },
            ],
            Sharing = [new CostRecovery { To = "operator" }, Proportional.By(("village", 1), ("operator", 1))],
        },
        Balance = new() { Rate = 0.05m, AsOf = new(2026, 1, 1) },
    };
}
