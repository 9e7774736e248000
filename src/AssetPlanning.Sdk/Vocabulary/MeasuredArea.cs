using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>An area as the geometry gives it, 量算面积: an exact integer of half square grid steps, never rounded.</summary>
/// <remarks>
/// The unit is half a square of the 0.1 mm grid, 5·10⁻⁹ m²: every polygon with corners on the grid has an integer area in
/// it. 128 bits hold the sum over any number of overlapping layers.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<MeasuredArea>))]
public readonly record struct MeasuredArea : IComparable<MeasuredArea>, ICanonicalText<MeasuredArea>
{
    /// <summary>Units in one square metre.</summary>
    public const int UnitsPerSquareMetre = 200_000_000;

    /// <summary>Units in 0.01 m², the step of registered areas, which is three counts of a legal area.</summary>
    internal const long UnitsPerStep = UnitsPerSquareMetre / 100;

    /// <summary>Counts of 1/300 m² in 0.01 m².</summary>
    internal const long CountsPerStep = 3;

    private const decimal SquareMetresPerUnit = 0.000_000_005m;

    private const string Suffix = " m²";

    // A unit has nine decimal places of a square metre and is five of the last.
    private const int Places = 9, PartsPerUnit = 5;

    /// <summary>An area of a number of half square grid steps.</summary>
    /// <param name="units">The number of units.</param>
    public MeasuredArea(Int128 units) => Units = units;

    /// <summary>No area.</summary>
    public static MeasuredArea Zero => default;

    /// <summary>Half square grid steps, 5·10⁻⁹ m² each.</summary>
    public Int128 Units { get; }

    /// <summary>The same area in square metres, exactly.</summary>
    /// <exception cref="OverflowException">More than 10²⁰ m²: more than fits a decimal number without rounding.</exception>
    public decimal SquareMetres => checked((decimal)Units) * SquareMetresPerUnit;

    /// <summary>The area of a decimal number of square metres.</summary>
    /// <param name="squareMetres">The number of square metres.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">The number is finer than 5·10⁻⁹ m².</exception>
    public static MeasuredArea FromSquareMetres(decimal squareMetres)
    {
        var units = squareMetres * UnitsPerSquareMetre;
        if (units != decimal.Truncate(units))
        {
            throw new ArgumentException("An area is a whole number of 5·10⁻⁹ m².", nameof(squareMetres));
        }

        return new((Int128)units);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out MeasuredArea value)
    {
        value = default;
        if (text is not { Length: <= 64 }
            || !text.EndsWith(Suffix, StringComparison.Ordinal)
            || !DecimalText.TryRead(text.AsSpan(0, text.Length - Suffix.Length), Places, out var digits, out var places))
        {
            return false;
        }

        var (units, rest) = BigInteger.DivRem(digits * BigInteger.Pow(10, Places - places), PartsPerUnit);
        var fits = rest.IsZero && units >= (BigInteger)Int128.MinValue && units <= (BigInteger)Int128.MaxValue;
        value = fits ? new((Int128)units) : default;
        return fits;
    }

    /// <summary>A legal area of whole steps of 0.01 m² in units, exactly.</summary>
    internal static MeasuredArea Of(Area area) => area.Count % CountsPerStep == 0
        ? new((Int128)(area.Count / CountsPerStep) * UnitsPerStep)
        : throw new ArgumentException($"{area} is no multiple of 0.01 m².", nameof(area));

    /// <summary>The sum as the overlay makes it: in 64 bits that wrap around, for parts of borders are no areas yet and the area of a region fits.</summary>
    internal static MeasuredArea WrappedSum(ReadOnlySpan<MeasuredArea> parts)
    {
        long sum = 0;
        foreach (var part in parts)
        {
            sum = unchecked(sum + (long)part.Units);
        }

        return new(sum);
    }

    /// <summary>Steps of 0.01 m², rounded by a rule.</summary>
    internal BigInteger Steps(Rounding rounding) => RoundedDivision.Divide(Units, UnitsPerStep, rounding);

    /// <summary>What falls to this part of an official area in proportion to measured areas, rounded by a rule to 0.01 m².</summary>
    internal BigInteger StepsOf(Area official, MeasuredArea total, Rounding rounding) =>
        RoundedDivision.Divide(official.Count / CountsPerStep * (BigInteger)Units, (BigInteger)total.Units, rounding);

    /// <summary>Compares with any legal area, exactly.</summary>
    internal int Against(Area threshold)
    {
        // The whole units of the threshold decide, then the third of a unit they leave: no product that could overflow.
        var (whole, thirds) = Int128.DivRem((Int128)threshold.Count * UnitsPerStep, CountsPerStep);
        var compared = Units.CompareTo(whole);
        return compared == 0 ? -Int128.Sign(thirds) : Math.Sign(compared);
    }

    /// <summary>The legal area of so many steps of 0.01 m².</summary>
    internal static Area FromSteps(BigInteger steps) => Area.FromCount(checked((long)(steps * CountsPerStep)));

    /// <summary>Adds.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The sum.</returns>
    public static MeasuredArea operator +(MeasuredArea left, MeasuredArea right) => new(checked(left.Units + right.Units));

    /// <summary>Subtracts; negative where the right one is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The difference.</returns>
    public static MeasuredArea operator -(MeasuredArea left, MeasuredArea right) => new(checked(left.Units - right.Units));

    /// <summary>The opposite of an area.</summary>
    /// <param name="area">The area.</param>
    /// <returns>Its opposite.</returns>
    public static MeasuredArea operator -(MeasuredArea area) => new(checked(-area.Units));

    /// <summary>Whether the left area is smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(MeasuredArea left, MeasuredArea right) => left.Units < right.Units;

    /// <summary>Whether the left area is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(MeasuredArea left, MeasuredArea right) => left.Units > right.Units;

    /// <summary>Whether the left area is not larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(MeasuredArea left, MeasuredArea right) => left.Units <= right.Units;

    /// <summary>Whether the left area is not smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(MeasuredArea left, MeasuredArea right) => left.Units >= right.Units;

    /// <inheritdoc/>
    public int CompareTo(MeasuredArea other) => Units.CompareTo(other.Units);

    /// <summary>Square metres with all their digits, in groups of three, for people.</summary>
    /// <returns>For example <c>5,000.000000000 m²</c>.</returns>
    public string ToText() => DecimalText.Grouped(DecimalText.Of((BigInteger)Units * PartsPerUnit, Places)) + Suffix;

    /// <summary>The area in square metres with all its digits, in the invariant culture.</summary>
    /// <returns>For example <c>5000.000000000 m²</c>.</returns>
    public override string ToString() => DecimalText.Of((BigInteger)Units * PartsPerUnit, Places) + Suffix;
}
