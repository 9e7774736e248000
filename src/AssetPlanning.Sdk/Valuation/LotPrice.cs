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
        Pieces = [.. Divided()];
    }

    /// <summary>The pieces, by rising ratio.</summary>
    internal PricePiece[] Pieces { get; }

    /// <summary>The price of a class; none where it has not exactly one sound price.</summary>
    internal static LotPrice? Of(Code<LandUse> use, BenchmarkCorrection method)
    {
        BenchmarkPrice[] own = [.. method.Prices.Where(price => price.LandUse == use)];
        if (!ValuationTurn.NamesEdition(use) || own is not [var price] || !IsSound(price))
        {
            return null;
        }

        var corrections = price.Corrections.Aggregate(Ratio.One, static (sum, each) => sum + each.Correction);
        return corrections.Sign <= 0 ? null : new(price, corrections, method.Basis.Rounding);
    }

    private static bool IsSound(BenchmarkPrice price) =>
        price.Ground is null != price.Floor is null
        && (price.Ground ?? price.Floor!.Value.PerFloor).Amount.Sign > 0
        && price.DateFactor.Sign > 0
        && (price.Term is null || price.Rate.Sign >= 0)
        && price.FloorAreaFactors?.IsSound() != false;

    internal bool IsWithin(int ratio) => table is null || (At(ratio) >= table.Rows[0].FloorAreaRatio && At(ratio) <= table.Rows[^1].FloorAreaRatio);

    /// <summary>The amount of an area at a ratio within the table, in fen, by fractions alone.</summary>
    internal BigInteger Exactly(int ratio, long area) => Pieces.First(piece => ratio <= piece.To).Of(ratio, area, rounding);

    private IEnumerable<PricePiece> Divided()
    {
        if (table is null)
        {
            yield return isFloor ? new(0, int.MaxValue, added, corrected / LotColumns.RatioSteps, Ratio.Zero) : new(0, int.MaxValue, corrected + added, Ratio.Zero, Ratio.Zero);
            yield break;
        }

        Ratio[] steps = [.. table.Rows.Select(static row => row.FloorAreaRatio * LotColumns.RatioSteps)];
        for (var at = 0; at < steps.Length; at++)
        {
            var (from, isLast) = (table.Rows[at].Factor, at == steps.Length - 1);
            var start = (int)steps[at].Round(Rounding.Ceiling);
            var end = table.Reading == TableReading.ListedOnly || isLast
                ? (steps[at].IsWhole ? start : start - 1)
                : (int)steps[at + 1].Round(Rounding.Ceiling) - 1;
            if (end < start)
            {
                continue;
            }

            var slope = table.Reading == TableReading.Linear && !isLast ? (table.Rows[at + 1].Factor - from) / (steps[at + 1] - steps[at]) : Ratio.Zero;
            var factor = steps[at].IsWhole ? from : from + (slope * (start - steps[at]));
            yield return isFloor ? Quadratic(start, end, factor, slope) : new(start, end, (corrected * factor) + added, corrected * slope, Ratio.Zero);
        }
    }

    /// <summary>A price by floor area is multiplied by the ratio itself: (factor + slope δ)(start + δ).</summary>
    private PricePiece Quadratic(int start, int end, Ratio factor, Ratio slope)
    {
        var whole = corrected / LotColumns.RatioSteps;
        return new(start, end, (whole * factor * start) + added, whole * (factor + (slope * start)), whole * slope);
    }

    private static Ratio FenPerCount(UnitPrice price) => 100 * price.Exactly(Area.FromCount(1));

    private static Ratio At(int ratio) => Ratio.Of(ratio, LotColumns.RatioSteps);
}
