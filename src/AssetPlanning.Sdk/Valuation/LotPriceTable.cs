using System.Numerics;
using AssetPlanning.Accounting;

namespace AssetPlanning.Valuation;

/// <summary>The prices of classes over their floor area ratios, piece by piece (分段单价表).</summary>
internal sealed class LotPriceTable
{
    /// <summary>A piece: where it begins and ends in ten-thousandths, and α, β, γ in fen a count of area, in fixed point.</summary>
    private readonly record struct Piece(int From, int To, Int128 Constant, Int128 Slope, Int128 Curve);

    private readonly Piece[] pieces;
    private readonly int[] firstOf;
    private readonly LotPrice?[] prices;
    private readonly int bits;
    private readonly Int128 half;
    private readonly Int128 mask;
    private readonly long largestArea;
    private readonly bool isHalfUp;

    private LotPriceTable(Piece[] pieces, int[] firstOf, LotPrice?[] prices, int bits, long largestArea, bool isHalfUp)
    {
        this.pieces = pieces;
        this.firstOf = firstOf;
        this.prices = prices;
        this.bits = bits;
        this.largestArea = largestArea;
        this.isHalfUp = isHalfUp;
        half = Int128.One << (bits - 1);
        mask = (Int128.One << bits) - 1;
    }

    internal static LotPriceTable Of(LotColumns lots, BenchmarkCorrection method)
    {
        LotPrice?[] prices = [.. lots.Classes.ToArray().Select(use => LotPrice.Of(use, method))];
        var largest = 1L;
        foreach (var area in lots.Areas)
        {
            largest = Math.Max(largest, area);
        }

        // Room for the largest price times the largest area, a sign and the half that is added; amounts that might leave 62 bits are left to fractions.
        var dearest = prices.Select(static price => price?.Largest() ?? Ratio.Zero).DefaultIfEmpty().Max();
        var room = 124 - (int)dearest.Round(Rounding.Ceiling).GetBitLength() - (64 - BitOperations.LeadingZeroCount((ulong)largest));
        var isExact = room < 62;
        var bits = Math.Clamp(room, 1, 96);
        var pieces = new List<Piece>();
        var firstOf = new int[prices.Length + 1];
        for (var at = 0; at < prices.Length; at++)
        {
            foreach (var (from, to, constant, slope, curve) in prices[at]?.Pieces() ?? [])
            {
                pieces.Add(isExact ? new(from, to, default, default, default) : new(from, to, Fixed(constant, bits), Fixed(slope, bits), Fixed(curve, bits)));
            }

            firstOf[at + 1] = pieces.Count;
        }

        return new([.. pieces], firstOf, prices, bits, isExact ? 0 : largest, method.Basis.Rounding == Rounding.HalfUp);
    }

    internal LotState Value(int use, long area, int ratio, out Money value)
    {
        value = default;
        for (var at = firstOf[use]; at < firstOf[use + 1]; at++)
        {
            ref readonly var piece = ref pieces[at];
            if (ratio < piece.From || ratio > piece.To)
            {
                continue;
            }

            long delta = ratio - piece.From;
            if (isHalfUp && area <= largestArea)
            {
                var amount = (piece.Constant + (delta * (piece.Slope + (delta * piece.Curve)))) * area;
                var error = (Int128)area * (1 + delta + (delta * delta));
                if (amount > error && Int128.Abs((amount & mask) - half) > error)
                {
                    return Checked((long)((amount + half) >> bits), out value);
                }
            }

            return Exactly(use, area, ratio, out value);
        }

        return prices[use] is not { } price ? LotState.NoPrice : price.IsWithin(ratio) ? LotState.NotListed : LotState.OutsideTable;
    }

    private LotState Exactly(int use, long area, int ratio, out Money value)
    {
        value = default;
        var fen = prices[use]!.Exactly(ratio, area);
        return BigInteger.Abs(fen) > Posting.Largest.Fen ? LotState.AmountImpossible : Checked((long)fen, out value);
    }

    private static LotState Checked(long fen, out Money value)
    {
        var isPossible = fen >= 0 && fen <= Posting.Largest.Fen;
        value = isPossible ? Money.FromFen(fen) : default;
        return isPossible ? LotState.Valued : LotState.AmountImpossible;
    }

    /// <summary>To the nearest unit: half a unit off at most.</summary>
    private static Int128 Fixed(Ratio number, int bits) => (Int128)(number * (BigInteger.One << bits)).Round(Rounding.HalfEven);
}
