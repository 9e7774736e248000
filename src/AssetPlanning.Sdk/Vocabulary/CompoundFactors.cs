using System.Numerics;

namespace AssetPlanning;

/// <summary>Factors of compound interest (复利系数), shared by the functions that use them and the steps that replay them.</summary>
/// <remarks>
/// Exact for whole years; the power of a broken term to 10⁻⁴⁵, for it is subtracted from one and divided by a rate, or a difference of two, that may
/// be as small as 10⁻⁹. Where a factor goes into a value it is carried to 10⁻¹⁸, half up, and one below 0.1 to eighteen figures: a power of seventy
/// years has hundreds of digits, and a value of 10¹⁵ yuan takes fifteen of them. A fraction whose denominator has no more digits than that stays as it
/// is, or half a fen would be lost: 1 ÷ 5.2 % is 19.230769…, and 78.39 元 a year for ever from 1,000.01 m² are 1,507,515.075 元.
/// </remarks>
internal static class CompoundFactors
{
    private static readonly BigInteger Scale = BigInteger.Pow(10, 18);

    /// <summary>To 10⁻¹⁸, half up; below 0.1 to eighteen figures; as it is where that is short enough.</summary>
    internal static Ratio Carried(Ratio factor)
    {
        if (factor.Denominator <= Scale)
        {
            return factor;
        }

        var (scale, tenth) = (Scale, Scale * factor.Denominator / 10);
        while (BigInteger.Abs(factor.Numerator) * scale < tenth)
        {
            scale *= 10;
        }

        return Ratio.Of((factor * Ratio.Of(scale, 1)).Round(Rounding.HalfUp), scale);
    }

    /// <summary>(1 + rate)^(−years).</summary>
    internal static Ratio Discount(Ratio rate, Ratio years) =>
        years.IsWhole && years.Sign >= 0
            ? Power(Ratio.One / (Ratio.One + rate), (int)years.Numerator)
            : DiscountFactor.Finely(Ratio.One + rate, years);

    /// <summary>Interest on one for so many years: (1 + rate)^years − 1.</summary>
    internal static Ratio Interest(Ratio rate, Ratio years) =>
        (years.IsWhole && years.Sign >= 0 ? Power(Ratio.One + rate, (int)years.Numerator) : DiscountFactor.Finely(Ratio.One + rate, -years)) - Ratio.One;

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
