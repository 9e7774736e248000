using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Financing;
using AssetPlanning.Valuation;

namespace AssetPlanning.Benchmarks.Valuation;

/// <summary>Lots of a made-up city: 60 classes by level, areas from 200 m² to 20 ha, floor area ratios to 0.01, each class with a table of its own.</summary>
internal static class LotData
{
    internal const int Classes = 60;

    /// <summary>1.00 to 4.00 in six pieces.</summary>
    private static readonly decimal[] Bounds = [1.0m, 1.5m, 2.0m, 2.5m, 3.0m, 3.5m, 4.0m];

    internal static Code<LandUse> Class(int number) => $"2023:0901-{number:D2}";

    internal static ValuedLot[] Lots(int count)
    {
        var dice = new KeyedDice(20261121);
        return [.. Enumerable.Range(0, count).Select(lot => new ValuedLot(
            $"L{lot:D6}",
            Class(dice.Below(Classes)),
            Area.FromSquareMetres((decimal)(20_000 + dice.Below(19_980_000)) / 100),
            Ratio.Of(100 + dice.Below(301), 100)))];
    }

    /// <summary>The prices under the table of a year: every factor moves a little.</summary>
    internal static BenchmarkCorrection Prices(int year) => new()
    {
        Basis = new()
        {
            Day = new(2026, 11, 1),
            Prices = new() { Kind = PriceKind.Constant, On = new(2026, 1, 1) },
            Tax = TaxBasis.TaxExcluded,
            Rounding = Rounding.HalfUp,
        },
        Prices =
        [
            .. Enumerable.Range(0, Classes).Select(number => new BenchmarkPrice
            {
                LandUse = Class(number),
                Ground = UnitPrice.PerSquareMetre(800 + (37 * number)),
                Rate = 0.06m,
                DateFactor = 1.04m,
                Corrections = [new("临街", 0.03m), new("形状", -0.015m)],
                FloorAreaFactors = new()
                {
                    Reading = TableReading.Linear,
                    Rows = [.. Bounds.Select((bound, at) => new FloorAreaFactor(bound, 0.7m + (0.13m * at) + (0.001m * number) + (0.0007m * year)))],
                },
                DevelopmentAdjustment = UnitPrice.PerSquareMetre(-35),
            }),
        ],
    };
}
