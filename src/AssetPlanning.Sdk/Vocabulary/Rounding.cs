using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>How an exact number becomes a whole one (取整规则). Never a default: whoever rounds says how.</summary>
[JsonConverter(typeof(NameConverter<Rounding>))]
public enum Rounding
{
    /// <summary>To the nearest, an exact half away from zero (四舍五入).</summary>
    HalfUp,

    /// <summary>To the nearest, an exact half to the even neighbour (四舍六入五成双).</summary>
    HalfEven,

    /// <summary>Towards zero (截断).</summary>
    TowardZero,

    /// <summary>Away from zero (进一).</summary>
    AwayFromZero,

    /// <summary>Towards minus infinity (向下取整).</summary>
    Floor,

    /// <summary>Towards plus infinity (向上取整).</summary>
    Ceiling,
}

/// <summary>Division with one named rounding.</summary>
internal static class RoundedDivision
{
    /// <summary>numerator ÷ denominator, rounded once; the denominator is positive.</summary>
    internal static BigInteger Divide(BigInteger numerator, BigInteger denominator, Rounding rounding)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.IsZero
            ? quotient
            : quotient + Step(numerator.Sign, BigInteger.Abs(remainder * 2).CompareTo(denominator), quotient.IsEven, rounding);
    }

    /// <summary>The same within 128 bits, for products of two 64-bit quantities.</summary>
    internal static Int128 Divide(Int128 numerator, Int128 denominator, Rounding rounding)
    {
        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        if (remainder == 0)
        {
            return quotient;
        }

        // |remainder| < denominator, so comparing with the rest to the next quotient cannot overflow as doubling could.
        var magnitude = Int128.Abs(remainder);
        return quotient + Step(Int128.Sign(numerator), magnitude.CompareTo(denominator - magnitude), Int128.IsEvenInteger(quotient), rounding);
    }

    private static int Step(int sign, int againstHalf, bool quotientIsEven, Rounding rounding) => rounding switch
    {
        Rounding.HalfUp => againstHalf >= 0 ? sign : 0,
        Rounding.HalfEven => againstHalf > 0 || (againstHalf == 0 && !quotientIsEven) ? sign : 0,
        Rounding.TowardZero => 0,
        Rounding.AwayFromZero => sign,
        Rounding.Floor => sign < 0 ? -1 : 0,
        Rounding.Ceiling => sign > 0 ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Unknown rounding."),
    };
}
