using System.Numerics;

namespace AssetPlanning;

/// <summary>A discount factor (折现系数): a whole number of 10⁻¹⁸, the same on every machine.</summary>
/// <remarks>
/// (1 + r)^(−d ÷ 365), d calendar days, the convention of XNPV. The power is taken in binary fixed point with 192 fraction
/// bits below the leading one, ln by the artanh series and exp by its power series after halving, and rounded half up once. The
/// truncation error stays below 2⁻¹⁷⁰; where the value comes close to a half unit, as 2⁻¹⁹ does, whole numbers decide.
/// </remarks>
public readonly record struct DiscountFactor
{
    private const int FractionBits = 192;

    /// <summary>Closer to a half unit than 2⁻⁶⁴, the fixed point does not decide.</summary>
    private const int DecidedBits = 64;

    /// <summary>Roots deeper than a day of the year hit no half unit that a day count could name.</summary>
    private const int LargestRoot = 366;

    /// <summary>e²⁰⁰ fen fit no amount: a factor beyond it is not worth its digits.</summary>
    private const int LargestExponent = 200;

    private static readonly BigInteger UnitsInOne = BigInteger.Pow(10, 18);

    private static readonly BigInteger FineUnits = BigInteger.Pow(10, 45);

    private DiscountFactor(BigInteger units) => Units = units;

    /// <summary>The factor in units of 10⁻¹⁸.</summary>
    public BigInteger Units { get; }

    /// <summary>The factor between two days: what one unit of money on <paramref name="day"/> is worth on <paramref name="asOf"/>.</summary>
    /// <param name="annualRate">The rate a year, above −1.</param>
    /// <param name="asOf">The day of valuation.</param>
    /// <param name="day">The day of the flow, before or after.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    /// <exception cref="OverflowException">The factor is larger than e²⁰⁰.</exception>
    public static DiscountFactor Between(Ratio annualRate, DateOnly asOf, DateOnly day) =>
        After(annualRate, Ratio.Of(day.DayNumber - asOf.DayNumber, 365));

    /// <summary>The factor of a time counted by any convention: what one unit of money after so many years is worth now.</summary>
    /// <param name="annualRate">The rate a year, above −1.</param>
    /// <param name="years">The time, negative for money that was received before.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    /// <exception cref="OverflowException">The factor is larger than e²⁰⁰.</exception>
    internal static DiscountFactor After(Ratio annualRate, Ratio years)
    {
        var growth = Ratio.One + annualRate;
        if (growth.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(annualRate), $"A rate of {annualRate} loses more than everything.");
        }

        if (years.Sign == 0 || growth == Ratio.One)
        {
            return new(UnitsInOne);
        }

        var (factor, bits) = Raised(growth, years);
        var scaled = factor * UnitsInOne;
        var floor = scaled >> bits;
        var aboveHalf = scaled - (floor << bits) - (BigInteger.One << (bits - 1));
        var isUp = BigInteger.Abs(aboveHalf) >> (bits - DecidedBits) == BigInteger.Zero && years.Denominator <= LargestRoot
            ? IsHalfOrMore(floor, growth, years)
            : aboveHalf.Sign > 0;
        return new(isUp ? floor + 1 : floor);
    }

    /// <summary>g^(−years) to 10⁻⁴⁵, half up, for what is subtracted from one and divided by a small rate before it is rounded.</summary>
    /// <param name="growth">The growth a year, above 0.</param>
    /// <param name="years">The time.</param>
    /// <returns>The power.</returns>
    /// <exception cref="OverflowException">The power is larger than e²⁰⁰.</exception>
    internal static Ratio Finely(Ratio growth, Ratio years)
    {
        var (factor, bits) = Raised(growth, years);
        return Ratio.Of(((factor * FineUnits) + (BigInteger.One << (bits - 1))) >> bits, FineUnits);
    }

    /// <summary>The factor as an exact ratio.</summary>
    /// <returns>Units ÷ 10¹⁸.</returns>
    public Ratio ToRatio() => Ratio.Of(Units, UnitsInOne);

    /// <inheritdoc/>
    public override string ToString() => ToRatio().ToString();

    internal static DiscountFactor FromRatio(Ratio ratio) =>
        new((ratio * Ratio.Of(UnitsInOne, 1)).Round(Rounding.HalfUp));

    /// <summary>g^(−t) in fixed point, and how many bits stand after the point.</summary>
    private static (BigInteger Factor, int Bits) Raised(Ratio growth, Ratio years)
    {
        // A factor above one needs as many more bits as stand before its point: e^n has 1.4427 n of them.
        var exponent = Power(growth, years, FractionBits) >> FractionBits;
        if (exponent > LargestExponent)
        {
            throw new OverflowException($"A factor of more than e^{LargestExponent} is no discount.");
        }

        var bits = FractionBits + (3 * (int)BigInteger.Max(exponent, BigInteger.Zero) / 2) + 1;
        return (FixedPoint.Exp(Power(growth, years, bits), bits), bits);
    }

    /// <summary>−t · ln g.</summary>
    private static BigInteger Power(Ratio growth, Ratio years, int bits) => -years.Numerator * FixedPoint.Ln(growth, bits) / years.Denominator;

    /// <summary>Whether 10¹⁸ · g^(−p/q) ≥ floor + ½, in whole numbers: both sides doubled and raised to the power q.</summary>
    private static bool IsHalfOrMore(BigInteger floor, Ratio growth, Ratio years)
    {
        var (above, below) = years.Sign > 0 ? (growth.Denominator, growth.Numerator) : (growth.Numerator, growth.Denominator);
        var power = (int)BigInteger.Abs(years.Numerator);
        var root = (int)years.Denominator;
        return BigInteger.Pow(2 * UnitsInOne, root) * BigInteger.Pow(above, power)
            >= BigInteger.Pow((2 * floor) + 1, root) * BigInteger.Pow(below, power);
    }
}
