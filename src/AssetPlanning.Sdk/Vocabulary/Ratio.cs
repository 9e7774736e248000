using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>An exact ratio (比率): a fraction in lowest terms, without bounds on its parts.</summary>
/// <remarks>
/// Five percentage factors in a row overflow a 64-bit fraction, and a binary fraction cannot hold 1/3 or even 0.1; so shares,
/// rates and factors stay fractions of big integers until one named rounding turns them into money or area.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Ratio>))]
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, ICanonicalText<Ratio>
{
    /// <summary>Longest text that is read; a longer one is hostile, not exact.</summary>
    private const int MaximumTextLength = 256;

    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /// <summary>Nothing.</summary>
    public static Ratio Zero => default;

    /// <summary>The whole.</summary>
    public static Ratio One => new(BigInteger.One, BigInteger.One);

    /// <summary>The part above the line, carrying the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The part below the line, positive.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => numerator.Sign;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>Makes numerator ÷ denominator in lowest terms.</summary>
    /// <param name="numerator">Above the line.</param>
    /// <param name="denominator">Below the line, not zero.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public static Ratio Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "A ratio has no zero below the line.");
        }

        if (denominator.IsOne)
        {
            return new(numerator, denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return divisor.IsOne ? new(numerator, denominator) : new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Makes a ratio from a percentage: 20 is 1/5.</summary>
    /// <param name="percent">The percentage.</param>
    /// <returns>The exact ratio.</returns>
    public static Ratio FromPercent(decimal percent) => (Ratio)percent / 100;

    /// <summary>Reads a decimal number, a percentage or a fraction, in every culture the same: <c>0.05</c>, <c>5%</c>, <c>3/7</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="FormatException">The text is not a ratio.</exception>
    public static Ratio Parse(string text) => CanonicalText.Parse<Ratio>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ratio value)
    {
        value = default;
        if (text is null || text.Length > MaximumTextLength)
        {
            return false;
        }

        var span = text.AsSpan();
        var slash = span.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryWhole(span[..slash], out var above) || !TryWhole(span[(slash + 1)..], out var below) || below.Sign <= 0)
            {
                return false;
            }

            value = Of(above, below);
            return true;
        }

        // Two places more than it shows, a per cent still has to print within the limit.
        var percent = span.EndsWith("%");
        if ((percent && text.Length > MaximumTextLength - 4) || !TryDecimal(percent ? span[..^1] : span, out value))
        {
            return false;
        }

        value = percent ? value / 100 : value;
        return true;
    }

    /// <summary>Rounds to a whole number by a named rule.</summary>
    /// <param name="rounding">The rule.</param>
    /// <returns>The whole number.</returns>
    public BigInteger Round(Rounding rounding) => RoundedDivision.Divide(numerator, Denominator, rounding);

    /// <summary>The nearest decimal number of so many places, rounded by a named rule, for reading and plotting.</summary>
    /// <param name="places">How many places, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public decimal ToDecimal(int places, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 28);
        return decimal.Parse(DecimalText.Of((this * BigInteger.Pow(10, places)).Round(rounding), places), CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => numerator == other.numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, Denominator);

    /// <summary>A finite decimal when there is one of readable length, otherwise the fraction.</summary>
    /// <returns>For example <c>0.05</c> or <c>3/7</c>.</returns>
    public override string ToString()
    {
        var rest = Denominator;
        var places = Math.Max(Strip(ref rest, 2), Strip(ref rest, 5));
        if (rest.IsOne && places <= MaximumTextLength)
        {
            var text = DecimalText.Of(numerator * BigInteger.Pow(10, places) / Denominator, places);
            if (text.Length <= MaximumTextLength)
            {
                return text;
            }
        }

        // 1 ÷ 2⁷⁰⁰ as a decimal would be longer than what is read again.
        return string.Create(CultureInfo.InvariantCulture, $"{numerator}/{Denominator}");
    }

    /// <summary>Adds.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The sum.</returns>
    public static Ratio operator +(Ratio left, Ratio right) =>
        Of((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The difference.</returns>
    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    /// <summary>Reverses the sign.</summary><param name="value">The ratio.</param><returns>Its opposite.</returns>
    public static Ratio operator -(Ratio value) => new(-value.numerator, value.Denominator);

    /// <summary>Multiplies.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The product.</returns>
    public static Ratio operator *(Ratio left, Ratio right) =>
        Of(left.numerator * right.numerator, left.Denominator * right.Denominator);

    /// <summary>Divides.</summary><param name="left">One.</param><param name="right">Other, not zero.</param><returns>The quotient.</returns>
    public static Ratio operator /(Ratio left, Ratio right) =>
        Of(left.numerator * right.Denominator, left.Denominator * right.numerator);

    /// <summary>Whether equal.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether different.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether smaller.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether larger.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether not larger.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not smaller.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>A whole number as a ratio.</summary><param name="value">The number.</param><returns>The ratio.</returns>
    public static implicit operator Ratio(int value) => new(value, BigInteger.One);

    /// <summary>A whole number as a ratio.</summary><param name="value">The number.</param><returns>The ratio.</returns>
    public static implicit operator Ratio(long value) => new(value, BigInteger.One);

    /// <summary>A whole number as a ratio.</summary><param name="value">The number.</param><returns>The ratio.</returns>
    public static implicit operator Ratio(BigInteger value) => new(value, BigInteger.One);

    /// <summary>A decimal number as the ratio it is exactly.</summary><param name="value">The number.</param><returns>The ratio.</returns>
    public static implicit operator Ratio(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        // The words are unsigned: a checked conversion would refuse every amount whose word begins with a one, such as 3,000,000,000.
        var magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    private static int Strip(ref BigInteger number, int prime)
    {
        var count = 0;
        while (!number.IsOne && (number % prime).IsZero)
        {
            number /= prime;
            count++;
        }

        return count;
    }

    private static bool TryWhole(ReadOnlySpan<char> text, out BigInteger value) =>
        DecimalText.TryRead(text, 0, out value, out _);

    private static bool TryDecimal(ReadOnlySpan<char> text, out Ratio value)
    {
        value = default;
        if (!DecimalText.TryRead(text, MaximumTextLength, out var digits, out var places))
        {
            return false;
        }

        value = Of(digits, BigInteger.Pow(10, places));
        return true;
    }
}
