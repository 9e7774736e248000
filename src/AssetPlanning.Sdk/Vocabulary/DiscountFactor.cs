using System.Numerics;

namespace AssetPlanning;

/// <summary>A discount factor (折现系数): a whole number of 10⁻¹⁸, the same on every machine.</summary>
/// <remarks>
/// (1 + r)^(−d ÷ 365), d calendar days, the convention of XNPV. The power is taken in binary fixed point with 192 fraction
/// bits, ln by the artanh series and exp by its power series after halving, and rounded half up once. The truncation error stays
/// below 2⁻¹⁷⁰, so a factor could be off by one unit only if its exact value came within 10⁻⁴⁵ of a half unit.
/// </remarks>
public readonly record struct DiscountFactor
{
    private const int FractionBits = 192;

    private static readonly BigInteger OneFixed = BigInteger.One << FractionBits;
    private static readonly BigInteger UnitsInOne = BigInteger.Pow(10, 18);

    private DiscountFactor(BigInteger units) => Units = units;

    /// <summary>The factor in units of 10⁻¹⁸.</summary>
    public BigInteger Units { get; }

    /// <summary>The factor between two days: what one unit of money on <paramref name="day"/> is worth on <paramref name="asOf"/>.</summary>
    /// <param name="annualRate">The rate a year, above −1.</param>
    /// <param name="asOf">The day of valuation.</param>
    /// <param name="day">The day of the flow, before or after.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    public static DiscountFactor Between(Ratio annualRate, DateOnly asOf, DateOnly day)
    {
        var growth = Ratio.One + annualRate;
        if (growth.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(annualRate), $"A rate of {annualRate} loses more than everything.");
        }

        var days = day.DayNumber - asOf.DayNumber;
        if (days == 0 || growth == Ratio.One)
        {
            return new(UnitsInOne);
        }

        var power = -days * Ln(growth) / 365;
        return new(((Exp(power) * UnitsInOne) + (OneFixed >> 1)) >> FractionBits);
    }

    /// <summary>The factor as an exact ratio.</summary>
    /// <returns>Units ÷ 10¹⁸.</returns>
    public Ratio ToRatio() => Ratio.Of(Units, UnitsInOne);

    /// <inheritdoc/>
    public override string ToString() => ToRatio().ToString();

    internal static DiscountFactor FromRatio(Ratio ratio) =>
        new((ratio * Ratio.Of(UnitsInOne, 1)).Round(Rounding.HalfUp));

    /// <summary>ln x for x &gt; 0 in fixed point: x = m · 2^k with m in [3/4, 3/2), ln m = 2 artanh((m − 1) / (m + 1)).</summary>
    private static BigInteger Ln(Ratio x)
    {
        var halvings = 0;
        var (above, below) = (x.Numerator, x.Denominator);
        while (2 * above >= 3 * below)
        {
            below <<= 1;
            halvings++;
        }

        while (4 * above < 3 * below)
        {
            above <<= 1;
            halvings--;
        }

        return Artanh(above - below, above + below) + (halvings * Artanh(1, 3));
    }

    /// <summary>2 artanh(p / q) = 2 Σ (p/q)^(2i+1) / (2i+1).</summary>
    private static BigInteger Artanh(BigInteger p, BigInteger q)
    {
        var term = (p << (FractionBits + 1)) / q;
        var square = p * p;
        var divisor = q * q;
        var sum = BigInteger.Zero;
        for (var odd = 1; !term.IsZero; odd += 2)
        {
            sum += term / odd;
            term = term * square / divisor;
        }

        return sum;
    }

    /// <summary>e^x: the argument is halved until small, the series summed, the result squared as often.</summary>
    private static BigInteger Exp(BigInteger x)
    {
        // Guard bits for the squarings: each doubles the relative error.
        const int Guard = 128;
        var one = OneFixed << Guard;
        var small = x << Guard;
        var halvings = 0;
        while (BigInteger.Abs(small) > one >> 8)
        {
            small >>= 1;
            halvings++;
        }

        var (sum, term) = (one, one);
        for (var n = 1; !term.IsZero; n++)
        {
            term = ((term * small) >> (FractionBits + Guard)) / n;
            sum += term;
        }

        for (; halvings > 0; halvings--)
        {
            sum = (sum * sum) >> (FractionBits + Guard);
        }

        return sum >> Guard;
    }
}
