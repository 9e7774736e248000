using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

namespace AssetPlanning.Benchmarks.Ledger;

/// <summary>CPU time of a programme of many parcels from survey to balance. A time, not a ratio: for comparing one state of the library with another.</summary>
internal static class CountyTimes
{
    /// <summary>Arguments: --n parcels (100,000 unless given).</summary>
    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var n = new Options(args, ["--n"]).Number("--n", 100_000);
        var programme = Programme(n);
        List<double> times = [];
        for (var i = 0; i < 6; i++)
        {
            GC.Collect();
            times.Add(CpuClock.Of(() => GC.KeepAlive(AssetPlanner.Default.Evaluate(programme).Value)));
        }

        Console.WriteLine($"{n} parcels of {n / 10} holders from survey to balance: {CpuClock.Median(times[1..]) / 1000:F2} s of CPU time, median of 5");
        return 0;
    }

    private static PackageProgramme Programme(int n) => new()
    {
        Id = "county",
        Parcels =
        [
            .. Enumerable.Range(0, n).Select(at => new Parcel
            {
                Id = Name("P", at), Division = "440106001001", Area = Area.FromSquareMetres(1_000 + (at % 977)), LandUse = "x-s1", Ownership = Ownership.State, Right = "CLU-S", Holder = Name("holder-", at / 10),
            }),
        ],
        Plan = new()
        {
            Version = new("plan", 1),
            Lots = [.. Enumerable.Range(0, n / 20).Select(lot => new Territory.Lot { Id = Name("L", lot), LandUse = "x-p1", Parcels = [.. Enumerable.Range(lot * 20, 20).Select(at => (ParcelId)Name("P", at))] })],
        },
        Valuation = new PricePerClass
        {
            BaseDate = new(2026, 1, 1),
            Prices = [new() { LandUse = "x-s1", Price = UnitPrice.PerMu(100_000) }, new() { LandUse = "x-p1", Price = UnitPrice.PerSquareMetre(2_000), Term = 40 }],
        },
        Integration = new() { Method = new Purchase { Premium = Ratio.FromPercent(20) }, By = "centre", On = new(2026, 6, 30) },
        Supply = new() { Mode = new Grant { Years = 40 }, On = new(2027, 3, 1) },
        Sharing = [new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))],
        Balance = new() { Rate = 0.05m, AsOf = new(2026, 1, 1) },
    };

    private static string Name(string prefix, int at) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{at:000000}");
}
