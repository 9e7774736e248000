using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>An amount of money (金额): a whole number of fen (分), checked against overflow.</summary>
[JsonConverter(typeof(CanonicalTextConverter<Money>))]
public readonly record struct Money : IComparable<Money>, ICanonicalText<Money>
{
    private Money(long fen) => Fen = fen;

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The amount in fen.</summary>
    public long Fen { get; }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(Fen);

    /// <summary>Makes an amount of fen (分).</summary>
    /// <param name="fen">The number of fen.</param>
    /// <returns>The amount.</returns>
    public static Money FromFen(long fen) => new(fen);

    /// <summary>Makes an amount of yuan (元); a part of a fen is refused, not rounded.</summary>
    /// <param name="yuan">The number of yuan.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a whole number of fen, or too large.</exception>
    public static Money FromYuan(decimal yuan) => FromExact((Ratio)yuan * 100, nameof(yuan));

    /// <summary>Makes an amount of ten thousands of yuan (万元); a part of a fen is refused, not rounded.</summary>
    /// <param name="wan">The number of 万元.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a whole number of fen, or too large.</exception>
    public static Money FromWan(decimal wan) => FromExact((Ratio)wan * 1_000_000, nameof(wan));

    /// <summary>Rounds an exact number of fen by a named rule.</summary>
    /// <param name="fen">The exact number of fen.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Round(Ratio fen, Rounding rounding) => new((long)fen.Round(rounding));

    /// <summary>Adds amounts up.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <returns>The sum; nothing for none.</returns>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero, static (sum, amount) => sum + amount);
    }

    /// <summary>The smaller of two amounts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The smaller.</returns>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The larger of two amounts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The larger.</returns>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>Reads yuan with up to two places: <c>2442000.00</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not an amount, or names a part of a fen.</exception>
    public static Money Parse(string text) => CanonicalText.Parse<Money>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money value)
    {
        value = default;
        // 21 characters hold every 64-bit amount.
        if (text is null || text.Length > 24 || !DecimalText.TryRead(text, 2, out var digits, out var places))
        {
            return false;
        }

        digits *= BigInteger.Pow(10, 2 - places);
        if (digits < long.MinValue || digits > long.MaxValue)
        {
            return false;
        }

        value = new((long)digits);
        return true;
    }

    /// <summary>Multiplies by a ratio and rounds once by a named rule.</summary>
    /// <param name="ratio">The factor.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Money Times(Ratio ratio, Rounding rounding) =>
        new((long)RoundedDivision.Divide(Fen * ratio.Numerator, ratio.Denominator, rounding));

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>The amount in yuan, exactly.</summary>
    /// <returns>The number of yuan.</returns>
    public decimal ToYuan() => new decimal(Fen) / 100;

    /// <summary>Yuan with two places.</summary>
    /// <returns>For example <c>2442000.00</c>.</returns>
    public override string ToString() => DecimalText.Of(Fen, 2);

    /// <summary>Yuan in groups of three with the unit, for people.</summary>
    /// <returns>For example <c>2,442,000.00 元</c>.</returns>
    public string ToText() => DecimalText.Grouped(ToString()) + " 元";

    /// <summary>Adds.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The sum.</returns>
    public static Money operator +(Money left, Money right) => new(left.Fen + right.Fen);

    /// <summary>Subtracts.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The difference.</returns>
    public static Money operator -(Money left, Money right) => new(left.Fen - right.Fen);

    /// <summary>Reverses the sign.</summary><param name="value">The amount.</param><returns>Its opposite.</returns>
    public static Money operator -(Money value) => new(-value.Fen);

    /// <summary>Whether smaller.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Whether larger.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Whether not larger.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Whether not smaller.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    private static Money FromExact(Ratio fen, string name) =>
        fen.IsWhole && fen.Numerator >= long.MinValue && fen.Numerator <= long.MaxValue
            ? new((long)fen.Numerator)
            : throw new ArgumentOutOfRangeException(name, $"{fen} fen is not a whole number of fen that fits.");
}
