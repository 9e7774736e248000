using System.Numerics;

namespace AssetPlanning.Valuation;

/// <summary>The price of a class as fractions (分数单价): what does not depend on the floor area ratio is multiplied once.</summary>
internal sealed class LotPrice
{
    private readonly FloorAreaTable? table;
    private readonly Ratio corrected;
    private readonly Ratio added;
    private readonly bool isFloor;
    private readonly Rounding rounding;

    private LotPrice(BenchmarkPrice price, Ratio corrections, Rounding rounding)
    {
        table = price.FloorAreaFactors;
        isFloor = price.Floor is not null;
        this.rounding = rounding;
        corrected = FenPerCount(price.Ground ?? price.Floor!.Value.PerFloor) * corrections * price.DateFactor;
        added = price.DevelopmentAdjustment is { } adjustment ? FenPerCount(adjustment) : Ratio.Zero;
    }

    /// <summary>The price of a class; none where it has not exactly one sound price.</summary>
    internal static LotPrice? Of(Code<LandUse> use, BenchmarkCorrection method)
    {
        BenchmarkPrice[] own = [.. method.Prices.Where(price => price.LandUse == use)];
        if (own is not [var price] || price.Ground is null == price.Floor is null || price.DateFactor.Sign < 0 || price.FloorAreaFactors?.Rises() == false)
        {
            return null;
        }

        var corrections = price.Corrections.Aggregate(Ratio.One, static (sum, each) => sum + each.Correction);
        return corrections.Sign < 0 ? null : new(price, corrections, method.Basis.Rounding);
    }

    /// <summary>The largest price of the table, in fen a count of area.</summary>
    internal Ratio Largest() => table is null
        ? (isFloor ? corrected * int.MaxValue / LotColumns.RatioSteps : corrected) + Positive(added)
        : (corrected * table.Rows.Max(static row => Positive(row.Factor)) * (isFloor ? table.Rows[^1].FloorAreaRatio : Ratio.One)) + Positive(added);

    internal bool IsWithin(int ratio) => table is null || (At(ratio) >= table.Rows[0].FloorAreaRatio && At(ratio) <= table.Rows[^1].FloorAreaRatio);

    /// <summary>The pieces: from, to, and what α + βδ + γδ² has by ten-thousandths of the ratio.</summary>
    internal IEnumerable<(int From, int To, Ratio Constant, Ratio Slope, Ratio Curve)> Pieces()
    {
        if (table is null)
        {
            yield return isFloor ? (0, int.MaxValue, added, corrected / LotColumns.RatioSteps, Ratio.Zero) : (0, int.MaxValue, corrected + added, Ratio.Zero, Ratio.Zero);
            yield break;
        }

        for (var at = 0; at < table.Rows.Count; at++)
        {
            var (from, isLast) = (table.Rows[at], at == table.Rows.Count - 1);
            var (start, end) = (Ceiling(from.FloorAreaRatio), isLast ? Ceiling(from.FloorAreaRatio) : Ceiling(table.Rows[at + 1].FloorAreaRatio) - 1);
            if (table.Reading == TableReading.ListedOnly || isLast)
            {
                end = Steps(from.FloorAreaRatio).IsWhole ? start : start - 1;
            }

            if (end < start)
            {
                continue;
            }

            var slope = table.Reading == TableReading.Linear && !isLast
                ? (table.Rows[at + 1].Factor - from.Factor) / (table.Rows[at + 1].FloorAreaRatio - from.FloorAreaRatio) / LotColumns.RatioSteps
                : Ratio.Zero;
            var factor = from.Factor + (slope * (start - Steps(from.FloorAreaRatio)));
            yield return isFloor ? Quadratic(start, end, factor, slope) : (start, end, (corrected * factor) + added, corrected * slope, Ratio.Zero);
        }
    }

    /// <summary>The amount of an area at a ratio within the table, in fen, by fractions alone.</summary>
    internal BigInteger Exactly(int ratio, long area)
    {
        foreach (var (from, to, constant, slope, curve) in Pieces())
        {
            if (ratio >= from && ratio <= to)
            {
                Ratio delta = ratio - from;
                return ((constant + (delta * (slope + (delta * curve)))) * area).Round(rounding);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "The table holds no such ratio.");
    }

    /// <summary>A price by floor area is multiplied by the ratio itself: (factor + slope δ)(start + δ).</summary>
    private (int From, int To, Ratio Constant, Ratio Slope, Ratio Curve) Quadratic(int start, int end, Ratio factor, Ratio slope)
    {
        var whole = corrected / LotColumns.RatioSteps;
        return (start, end, (whole * factor * start) + added, whole * (factor + (slope * start)), whole * slope);
    }

    private static Ratio FenPerCount(UnitPrice price) => 100 * price.Exactly(Area.FromCount(1));

    private static Ratio Positive(Ratio value) => value.Sign > 0 ? value : -value;

    private static Ratio At(int ratio) => Ratio.Of(ratio, LotColumns.RatioSteps);

    private static Ratio Steps(Ratio ratio) => ratio * LotColumns.RatioSteps;

    private static int Ceiling(Ratio ratio) => (int)Steps(ratio).Round(Rounding.Ceiling);
}
