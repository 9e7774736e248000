using System.Numerics;

namespace AssetPlanning.Valuation;

/// <summary>A price between two floor area ratios (单价分段): α + βδ + γδ² fen a count of area, δ in ten-thousandths from the beginning; exact.</summary>
internal readonly record struct PricePiece(int From, int To, Ratio Constant, Ratio Slope, Ratio Curve)
{
    internal bool IsLevel => Slope.Sign == 0 && Curve.Sign == 0;

    /// <summary>The amount of an area at a ratio of the piece, in fen.</summary>
    internal BigInteger Of(int ratio, long area, Rounding rounding)
    {
        Ratio delta = ratio - From;
        return ((Constant + (delta * (Slope + (delta * Curve)))) * area).Round(rounding);
    }

    /// <summary>How many bits the largest coefficient has before the point, when those of δ have been taken by the others.</summary>
    internal int Bits(int shift) => Math.Max(Whole(Constant), Math.Max(Whole(Slope) + shift, Whole(Curve) + (2 * shift)));

    /// <summary>The bits of a number before its point, one too many at most; below one they are fewer than none.</summary>
    private static int Whole(Ratio number) => number.Sign == 0
        ? -1_000
        : (int)BigInteger.Abs(number.Numerator).GetBitLength() - (int)number.Denominator.GetBitLength() + 1;
}
