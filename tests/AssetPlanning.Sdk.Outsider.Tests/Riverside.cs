using AssetPlanning;
using AssetPlanning.Balance;
using AssetPlanning.Integration;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

namespace Outsider;

/// <summary>One parcel of 10,000 m² at 300 元/m², planned at 1,000 元/m² for 40 years: 10,000,000.00 元 to share.</summary>
internal static class Riverside
{
    internal static PackageProgramme Programme(ValueList<SharingRule> sharing, Code<RightType>? right = null) => new()
    {
        Id = "riverside",
        Parcels =
        [
            new()
            {
                Id = "A1",
                Division = "440106001001",
                Area = Area.FromHectares(1),
                LandUse = "survey3:0601",
                Ownership = Ownership.State,
                Right = right ?? "CLU-S",
                Holder = "mill",
            },
        ],
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
        Integration = new() { Method = new Purchase { Premium = Ratio.FromPercent(20), Rights = [right ?? "CLU-S"] }, By = "centre", On = new(2026, 6, 30) },
        Supply = new() { Mode = new Grant { Years = 40 }, On = new(2027, 3, 1) },
        Sharing = sharing,
        Balance = new() { Rate = 0.05m, AsOf = new(2026, 1, 1) },
    };

    internal static Money Cash(Explained<Evaluation> evaluation, PartyId party) => evaluation.Value.Ledger.CashOf(party);
}
