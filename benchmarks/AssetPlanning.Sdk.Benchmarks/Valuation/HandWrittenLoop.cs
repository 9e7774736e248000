using AssetPlanning.Valuation;

namespace AssetPlanning.Benchmarks.Valuation;

/// <summary>The same formula over the same columns as an engineer would write it for this one job: whole numbers of 128 bits, no checks, no states, no explanation.</summary>
/// <remarks>
/// Price = benchmark × (1 + ΣKi) × Kdate × KFAR + adjustment is a whole number of 10⁻¹¹ yuan a m²: the factors have 3, 2 and 4 decimals, and
/// interpolation over pieces of 0.5 in steps of 0.01 adds two. Times counts of 1/300 m² the amount is exact, and is rounded half up once.
/// </remarks>
internal sealed class HandWrittenLoop
{
    /// <summary>A yuan in units of the price.</summary>
    private const long One = 100_000_000_000;

    private readonly int[] classOf;
    private readonly long[] areas;
    private readonly int[] ratios;
    private readonly long[] bases;
    private readonly long[] adjustments;
    private readonly long[] factors;

    internal HandWrittenLoop(ValuedLot[] lots)
    {
        var numbers = Enumerable.Range(0, LotData.Classes).ToDictionary(LotData.Class);
        classOf = [.. lots.Select(lot => numbers[lot.LandUse])];
        areas = [.. lots.Select(static lot => lot.Area.Count)];
        ratios = [.. lots.Select(static lot => (int)(lot.FloorAreaRatio * 100).Numerator)];
        bases = new long[LotData.Classes];
        adjustments = new long[LotData.Classes];
        factors = new long[LotData.Classes * 7];
    }

    /// <summary>Fetches the table anew: it changed.</summary>
    internal void Load(BenchmarkCorrection method)
    {
        for (var number = 0; number < LotData.Classes; number++)
        {
            var price = method.Prices[number];
            // 1,000 × (1 + ΣKi) times 100 × Kdate: five decimals of yuan.
            var corrections = (price.Corrections[0].Correction + price.Corrections[1].Correction + 1) * 1_000;
            bases[number] = (long)(price.Ground!.Value.Amount * corrections * price.DateFactor * 100).Numerator;
            adjustments[number] = (long)price.DevelopmentAdjustment!.Value.Amount.Numerator;
            for (var at = 0; at < 7; at++)
            {
                factors[(number * 7) + at] = (long)(price.FloorAreaFactors!.Rows[at].Factor * 10_000).Numerator;
            }
        }
    }

    internal void Value(long[] fen)
    {
        for (var lot = 0; lot < fen.Length; lot++)
        {
            var number = classOf[lot];
            var piece = Math.Min((ratios[lot] - 100) / 50, 5);
            var (low, high) = (factors[(number * 7) + piece], factors[(number * 7) + piece + 1]);
            // 10⁻⁶: four decimals of the factors, two of the interpolation over fifty steps.
            var factor = (low * 100) + ((high - low) * 2 * (ratios[lot] - 100 - (50 * piece)));
            var price = (bases[number] * (Int128)factor) + ((Int128)adjustments[number] * One);
            // Counts of 1/300 m², a hundred fen a yuan: one third of a fen a count and yuan a m².
            var amount = price * areas[lot];
            fen[lot] = (long)((amount + (3 * One / 2)) / (3 * One));
        }
    }

    /// <summary>The same in decimal numbers, as most would write it.</summary>
    internal void ValueInDecimals(long[] fen)
    {
        for (var lot = 0; lot < fen.Length; lot++)
        {
            var number = classOf[lot];
            var piece = Math.Min((ratios[lot] - 100) / 50, 5);
            decimal low = factors[(number * 7) + piece], high = factors[(number * 7) + piece + 1];
            var factor = (low + ((high - low) * (ratios[lot] - 100 - (50 * piece)) / 50m)) / 10_000m;
            var price = (bases[number] / 100_000m * factor) + adjustments[number];
            fen[lot] = (long)Math.Round(price * areas[lot] / 3m, 0, MidpointRounding.AwayFromZero);
        }
    }
}
