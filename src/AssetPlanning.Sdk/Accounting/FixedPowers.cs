using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Powers of a point of (0, 1] in binary fixed point, from the lowest exponent upwards, each with its error bound.</summary>
/// <remarks>
/// Every product is truncated, so a power is never too large, and too small by less than <see cref="Error"/> units: factors are
/// at most 1, hence the errors of two factors and of the truncation add up and never multiply.
/// </remarks>
internal sealed class FixedPowers
{
    private readonly BigInteger point;
    private readonly int precision;
    private readonly Dictionary<int, (BigInteger Value, BigInteger Error)> steps = [];
    private int exponent;

    /// <summary>Starts at the power 0 of mantissa ÷ 2^bits.</summary>
    internal FixedPowers(BigInteger mantissa, int bits, int precision)
    {
        this.precision = precision;
        point = precision >= bits ? mantissa << (precision - bits) : mantissa >> (bits - precision);
        PointError = precision >= bits ? BigInteger.Zero : BigInteger.One;
        Value = BigInteger.One << precision;
    }

    /// <summary>The power reached, never too large.</summary>
    internal BigInteger Value { get; private set; }

    /// <summary>By how many units it may be too small.</summary>
    internal BigInteger Error { get; private set; }

    private BigInteger PointError { get; }

    /// <summary>Goes on to a higher exponent.</summary>
    internal void RiseTo(int higher)
    {
        var gap = higher - exponent;
        if (gap == 0)
        {
            return;
        }

        if (!steps.TryGetValue(gap, out var step))
        {
            steps[gap] = step = Power(gap);
        }

        (Value, Error) = exponent == 0 ? step : ((Value * step.Value) >> precision, Error + step.Error + 1);
        exponent = higher;
    }

    private (BigInteger Value, BigInteger Error) Power(int by)
    {
        var (value, error) = (point, PointError);
        for (var bit = BitOperations.Log2((uint)by) - 1; bit >= 0; bit--)
        {
            (value, error) = ((value * value) >> precision, (2 * error) + 1);
            if (((by >> bit) & 1) == 1)
            {
                (value, error) = ((value * point) >> precision, error + PointError + 1);
            }
        }

        return (value, error);
    }
}
