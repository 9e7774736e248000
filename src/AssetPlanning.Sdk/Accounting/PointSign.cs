using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>A value at a point with its proven sign (点值), in units of 2^−precision.</summary>
internal readonly record struct PointValue(int Sign, BigInteger Value, int Precision);

/// <summary>The proven sign of a net present value at a point (符号判定): the precision rises until the sign shows.</summary>
internal static class PointSign
{
    /// <summary>
    /// A point with an odd mantissa and more fraction bits than the last coefficient has bits is no root (rational root theorem),
    /// so the search ends; the limit only guards coefficients far beyond 64 bits, where the point then stands for the root itself.
    /// </summary>
    private const int MostExtraBits = 1 << 14;

    /// <summary>The value at mantissa ÷ 2^bits; at 1 the sign is that just below.</summary>
    internal static PointValue At(DiscountPolynomial polynomial, BigInteger mantissa, int bits)
    {
        if (mantissa == BigInteger.One << bits)
        {
            return new(polynomial.SignBelowOne(), polynomial.SumAtOne, 0);
        }

        for (var extra = 96; ; extra *= 2)
        {
            var precision = bits + extra;
            var value = polynomial.At(mantissa, bits, precision);
            if (value.Sign != 0 || extra > MostExtraBits)
            {
                return new(value.Sign == 0 ? 1 : value.Sign, value.Middle, precision);
            }
        }
    }
}
