using System.Numerics;

namespace AssetPlanning;

/// <summary>Factors of compound interest (复利系数), shared by the functions that use them and the steps that replay them.</summary>
/// <remarks>
/// Exact for whole years, otherwise by a discount factor of 10⁻¹⁸. Where a factor goes into a value it is carried to 10⁻¹⁸, half up: a
/// power of seventy years has hundreds of digits, and a value of 10¹⁵ yuan takes fifteen of them.
/// </remarks>
internal static class CompoundFactors
{
    private static readonly BigInteger Scale = BigInteger.Pow(10, 18);

    /// <summary>To 10⁻¹⁸, half up.</summary>
    internal static Ratio Carried(Ratio factor) => Ratio.Of((factor * Ratio.Of(Scale, 1)).Round(Rounding.HalfUp), Scale);

    /// <summary>(1 + rate)^(−years).</summary>
    internal static Ratio Discount(Ratio rate, Ratio years) =>
        years.IsWhole && years.Sign >= 0
            ? Power(Ratio.One / (Ratio.One + rate), (int)years.Numerator)
            : DiscountFactor.After(rate, years).ToRatio();

    /// <summary>Interest on one for so many years: (1 + rate)^years − 1.</summary>
    internal static Ratio Interest(Ratio rate, Ratio years) =>
        (years.IsWhole && years.Sign >= 0 ? Power(Ratio.One + rate, (int)years.Numerator) : DiscountFactor.After(rate, -years).ToRatio()) - Ratio.One;

    /// <summary>1 a year: [1 − (1 + r)⁻ⁿ] ÷ r, and n when r is 0.</summary>
    internal static Ratio Annuity(Ratio rate, Ratio years) => rate.Sign == 0 ? years : (Ratio.One - Discount(rate, years)) / rate;

    /// <summary>1 in the first year, growing: [1 − ((1 + g) ÷ (1 + r))ⁿ] ÷ (r − g), and n ÷ (1 + r) when r = g.</summary>
    internal static Ratio Growing(Ratio rate, Ratio growth, Ratio years) => rate == growth
        ? years / (Ratio.One + rate)
        : (Ratio.One - Discount(((Ratio.One + rate) / (Ratio.One + growth)) - Ratio.One, years)) / (rate - growth);

    /// <summary>What a right of so many years is worth of one of others, or of one without end.</summary>
    internal static Ratio Term(Ratio rate, Ratio to, Ratio? from) => from is { } whole
        ? Annuity(rate, to) / Annuity(rate, whole)
        : Ratio.One - Discount(rate, to);

    private static Ratio Power(Ratio growth, int periods) =>
        Ratio.Of(BigInteger.Pow(growth.Numerator, periods), BigInteger.Pow(growth.Denominator, periods));
}
