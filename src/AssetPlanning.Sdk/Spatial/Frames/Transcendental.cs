namespace AssetPlanning.Spatial;

/// <summary>Sine, cosine, arctangent, exponential and logarithm that give the same bits on every machine.</summary>
/// <remarks>
/// The C library behind <see cref="Math"/> differs between platforms in the last bits. Here everything is built from
/// + − × ÷ and the square root, which IEEE 754 fixes to the bit; the run-time never contracts them to fused operations.
/// Arguments are first reduced (Cody and Waite 1980, with constants split so that the first product is exact), then summed
/// as Taylor series whose first omitted term is below 2⁻⁵⁶ of the result. Stated bound against the true value: 2 ulp for
/// <see cref="Sin"/>, <see cref="Cos"/> away from their zeros (1e-16 absolute near them, |x| ≤ 1e5), 2 ulp for the others,
/// 8 ulp for <see cref="Sinh"/>, <see cref="Cosh"/>, <see cref="Atanh"/>, <see cref="Asinh"/>.
/// </remarks>
internal static class Transcendental
{
    private const double TwoOverPi = 0.6366197723675814;
    private const double HalfPiHigh = 1.5707963267341256;      // 33 bits: k × this is exact for |k| < 2²⁰
    private const double HalfPiMiddle = 6.077100506303966e-11; // the next 33 bits
    private const double HalfPiLow = 2.0222662487959506e-21;
    private const double HalfPi = 1.5707963267948966;
    private const double HalfPiRest = 6.123233995736766e-17;
    private const double Ln2High = 0.6931471804855391;         // 33 bits
    private const double Ln2Low = 7.440617110012397e-11;
    private const double InverseLn2 = 1.4426950408889634;

    /// <summary>Radians in one degree.</summary>
    internal const double Degree = 0.017453292519943295;

    // arctan(k/8), k = 0…8, as a double and what the double leaves over.
    private static ReadOnlySpan<double> ArctanEighths =>
        [0.0, 0.12435499454676144, 0.24497866312686414, 0.35877067027057225, 0.4636476090008061, 0.5585993153435624, 0.6435011087932844, 0.7188299996216245, 0.7853981633974483];

    private static ReadOnlySpan<double> ArctanEighthsRest =>
        [0.0, -3.1253241424539383e-18, 1.0698755618734451e-17, -2.4623815582638635e-17, 2.2698777452961687e-17, -5.4556305485916264e-18, 1.5834785051444286e-17, -2.1478388444456983e-17, 3.061616997868383e-17];

    /// <summary>Sine of an angle in radians.</summary>
    internal static double Sin(double x)
    {
        var r = Reduce(x, out var quadrant);
        return quadrant switch { 0 => SinSeries(r), 1 => CosSeries(r), 2 => -SinSeries(r), _ => -CosSeries(r) };
    }

    /// <summary>Cosine of an angle in radians.</summary>
    internal static double Cos(double x)
    {
        var r = Reduce(x, out var quadrant);
        return quadrant switch { 0 => CosSeries(r), 1 => -SinSeries(r), 2 => -CosSeries(r), _ => SinSeries(r) };
    }

    /// <summary>Arctangent in radians.</summary>
    internal static double Atan(double x)
    {
        if (x < 0)
        {
            return -Atan(-x);
        }

        return x > 1 ? HalfPi - (AtanUpToOne(1 / x) - HalfPiRest) : AtanUpToOne(x);
    }

    /// <summary>Direction of the vector (x, y) in radians, in (−π, π].</summary>
    internal static double Atan2(double y, double x)
    {
        if (x > 0)
        {
            return Atan(y / x);
        }

        if (x < 0)
        {
            return y >= 0 ? Atan(y / x) + 2 * HalfPi : Atan(y / x) - 2 * HalfPi;
        }

        return y > 0 ? HalfPi : y < 0 ? -HalfPi : 0;
    }

    /// <summary>e to the power x, for |x| ≤ 700.</summary>
    internal static double Exp(double x)
    {
        var k = Math.Round(x * InverseLn2);
        var r = x - k * Ln2High - k * Ln2Low;
        var sum = 1.0;
        for (var n = 14; n >= 1; n--)
        {
            sum = 1 + r / n * sum;
        }

        return sum * BitConverter.Int64BitsToDouble(1023L + (long)k << 52);
    }

    /// <summary>Natural logarithm of a positive normal number.</summary>
    internal static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (bits >> 52) - 1023;
        var m = BitConverter.Int64BitsToDouble(bits & 0x000F_FFFF_FFFF_FFFF | 1023L << 52);
        if (m > 1.4142135623730951) { m *= 0.5; exponent++; }
        return exponent * Ln2High + (TwiceAtanhSeries((m - 1) / (m + 1)) + exponent * Ln2Low);
    }

    /// <summary>Hyperbolic sine.</summary>
    internal static double Sinh(double x)
    {
        if (x > 0.5 || x < -0.5)
        {
            return (Exp(x) - Exp(-x)) * 0.5;
        }

        var q = x * x;
        var sum = 1.0;
        for (var n = 15; n >= 3; n -= 2)
        {
            sum = 1 + q / (n * (n - 1)) * sum;
        }

        return x * sum;
    }

    /// <summary>Hyperbolic cosine.</summary>
    internal static double Cosh(double x) => (Exp(x) + Exp(-x)) * 0.5;

    /// <summary>Inverse hyperbolic tangent of |x| &lt; 1.</summary>
    internal static double Atanh(double x) =>
        x is > 0.17 or < -0.17 ? 0.5 * Log((1 + x) / (1 - x)) : 0.5 * TwiceAtanhSeries(x);

    /// <summary>Inverse hyperbolic sine.</summary>
    internal static double Asinh(double x)
    {
        if (x < 0)
        {
            return -Asinh(-x);
        }

        // x / √(1+x²) is the tanh of the answer: no cancellation for small x.
        return x < 0.17 ? Atanh(x / Math.Sqrt(1 + x * x)) : Log(x + Math.Sqrt(1 + x * x));
    }

    private static double Reduce(double x, out int quadrant)
    {
        if (!(Math.Abs(x) <= 1e5))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "Angles beyond 1e5 radians are not reduced.");
        }

        var k = Math.Round(x * TwoOverPi);
        quadrant = (int)k & 3;
        return x - k * HalfPiHigh - k * HalfPiMiddle - k * HalfPiLow;
    }

    private static double SinSeries(double r)
    {
        var q = r * r;
        var sum = 0.0;
        for (var n = 19; n >= 3; n -= 2)
        {
            sum = q / (n * (n - 1)) * (1 - sum);
        }

        return r - r * sum;
    }

    private static double CosSeries(double r)
    {
        var q = r * r;
        var sum = 0.0;
        for (var n = 18; n >= 2; n -= 2)
        {
            sum = q / (n * (n - 1)) * (1 - sum);
        }

        return 1 - sum;
    }

    private static double AtanUpToOne(double x)
    {
        var k = (int)Math.Round(x * 8);
        var c = k * 0.125;
        var r = (x - c) / (1 + x * c);
        var q = r * r;
        var sum = 0.0;
        for (var n = 15; n >= 3; n -= 2)
        {
            sum = q * (1.0 / n - sum);
        }

        return ArctanEighths[k] + (r - r * sum + ArctanEighthsRest[k]);
    }

    private static double TwiceAtanhSeries(double s)
    {
        var q = s * s;
        var sum = 0.0;
        for (var n = 23; n >= 3; n -= 2)
        {
            sum = q * (1.0 / n + sum);
        }

        return 2 * (s + s * sum);
    }
}
