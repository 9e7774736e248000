using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Explanation;

/// <summary>A small programme in which nothing is wrong; each scenario spoils one thing of it.</summary>
internal static class Riverside
{
    internal static Parcel Mill { get; } = new()
    {
        Id = "A1",
        Division = "440106001001",
        Area = Area.FromSquareMetres(20_000),
        LandUse = "survey3:0601",
        Ownership = Ownership.State,
        Right = "CLU-S",
        Holder = "old-mill",
    };

    internal static Lot Shops { get; } = new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1"] };

    internal static ClassPrice MillPrice { get; } = new() { LandUse = "survey3:0601", Price = UnitPrice.PerMu(600_000) };

    internal static ClassPrice ShopPrice { get; } = new() { LandUse = "2023:0901", Price = UnitPrice.PerSquareMetre(3_200), Term = 40 };

    internal static PricePerClass Prices { get; } = new() { BaseDate = new(2026, 1, 1), Prices = [MillPrice, ShopPrice] };

    internal static BulletLoan Loan { get; } = new()
    {
        Id = "loan-1",
        Lender = "bank",
        Borrower = "centre",
        Principal = Money.FromWan(2_000),
        Rate = Ratio.FromPercent(3),
        DrawnOn = new(2026, 6, 30),
        Term = 1,
    };

    internal static AnnualProduct Parking { get; } = new()
    {
        Id = "parking",
        Operator = "operator",
        Start = new(2028, 1, 1),
        Term = 3,
        Income = Money.FromWan(120),
        Cost = Money.FromWan(45),
    };

    internal static PackageProgramme Programme { get; } = new()
    {
        Id = "riverside",
        Parcels = [Mill],
        Plan = new() { Version = new("riverside", 1), Lots = [Shops] },
        Valuation = Prices,
        Integration = new() { Method = new Purchase { Premium = 0 }, By = "centre", On = new(2026, 6, 30), Financing = [Loan] },
        Supply = new() { Mode = new Grant { Years = 40 }, On = new(2027, 3, 1) },
        Sharing = [new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))],
        Operation = new() { Lines = [Parking], Sharing = [Proportional.By(("village", 1), ("operator", 1))] },
        Balance = new() { Rate = Ratio.FromPercent(5), AsOf = new(2026, 1, 1) },
    };
}
