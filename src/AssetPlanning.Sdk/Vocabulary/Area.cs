using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A legal area (面积): a whole number of 1/300 m², checked against overflow.</summary>
/// <remarks>
/// One 亩 is 2000/3 m², so neither 0.01 m² nor 0.01 亩 is a multiple of the other; 1/300 m² is the largest grain in which both
/// are whole (3 and 2,000). The customary 666.66667 and 0.0015 lose a square metre a square kilometre.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Area>))]
public readonly record struct Area : IComparable<Area>, ICanonicalText<Area>
{
    private Area(long count) => Count = count;

    /// <summary>No area.</summary>
    public static Area Zero => default;

    /// <summary>The area in counts of 1/300 m².</summary>
    public long Count { get; }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(Count);

    /// <summary>Makes an area from counts of 1/300 m².</summary>
    /// <param name="count">The number of counts.</param>
    /// <returns>The area.</returns>
    public static Area FromCount(long count) => new(count);

    /// <summary>Makes an area of square metres; what is no multiple of 1/300 m² is refused, not rounded.</summary>
    /// <param name="squareMetres">The number of square metres.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not exact, or too large.</exception>
    public static Area FromSquareMetres(decimal squareMetres) => From(squareMetres, AreaUnit.SquareMetre);

    /// <summary>Makes an area of 亩; what is no multiple of 1/300 m² is refused, not rounded.</summary>
    /// <param name="mu">The number of 亩.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not exact, or too large.</exception>
    public static Area FromMu(decimal mu) => From(mu, AreaUnit.Mu);

    /// <summary>Makes an area of 公顷; what is no multiple of 1/300 m² is refused, not rounded.</summary>
    /// <param name="hectares">The number of hectares.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not exact, or too large.</exception>
    public static Area FromHectares(decimal hectares) => From(hectares, AreaUnit.Hectare);

    /// <summary>Makes an area of km²; what is no multiple of 1/300 m² is refused, not rounded.</summary>
    /// <param name="squareKilometres">The number of square kilometres.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not exact, or too large.</exception>
    public static Area FromSquareKilometres(decimal squareKilometres) => From(squareKilometres, AreaUnit.SquareKilometre);

    /// <summary>Makes an area of a unit; what is no multiple of 1/300 m² is refused, not rounded.</summary>
    /// <param name="number">How many.</param>
    /// <param name="unit">Of what.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not exact, or too large.</exception>
    public static Area From(Ratio number, AreaUnit unit) =>
        TryFrom(number, unit, out var area)
            ? area
            : throw new ArgumentOutOfRangeException(nameof(number), $"{number} {unit.Symbol()} is not a whole number of 1/300 m² that fits.");

    /// <summary>Reads a number and its unit: <c>1234.56 m²</c>, <c>2035 亩</c>, <c>3.5 公顷</c>, <c>2 km²</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The area.</returns>
    /// <exception cref="FormatException">The text is not an exact area.</exception>
    public static Area Parse(string text) => CanonicalText.Parse<Area>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Area value)
    {
        value = default;
        var space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        return space > 0
            && text!.Length <= 48
            && AreaUnits.TryRead(text.AsSpan(space + 1), out var unit)
            && DecimalText.TryRead(text.AsSpan(0, space), 12, out var digits, out var places)
            && TryFrom(Ratio.Of(digits, BigInteger.Pow(10, places)), unit, out value);
    }

    /// <summary>Adds areas up.</summary>
    /// <param name="areas">The areas.</param>
    /// <returns>The sum; nothing for none.</returns>
    public static Area Sum(IEnumerable<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return areas.Aggregate(Zero, static (sum, area) => sum + area);
    }

    /// <summary>The exact number of a unit in this area.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>How many.</returns>
    public Ratio In(AreaUnit unit) => Ratio.Of(Count, unit.Counts());

    /// <inheritdoc/>
    public int CompareTo(Area other) => Count.CompareTo(other.Count);

    /// <summary>Square metres with two places where that is exact, otherwise 亩 (always finite).</summary>
    /// <returns>For example <c>1234.56 m²</c> or <c>0.000005 亩</c>.</returns>
    public override string ToString() =>
        Count % 3 == 0 ? DecimalText.Of(Count / 3, 2) + " m²" : In(AreaUnit.Mu) + " 亩";

    /// <summary>Square metres to 0.01 (half up, marked ≈ when not exact), in groups of three, for people.</summary>
    /// <returns>For example <c>1,234.56 m²</c>.</returns>
    public string ToText()
    {
        var cents = RoundedDivision.Divide((BigInteger)Count, 3, Rounding.HalfUp);
        return (Count % 3 == 0 ? string.Empty : "≈") + DecimalText.Grouped(DecimalText.Of(cents, 2)) + " m²";
    }

    /// <summary>Adds.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The sum.</returns>
    public static Area operator +(Area left, Area right) => new(left.Count + right.Count);

    /// <summary>Subtracts.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The difference.</returns>
    public static Area operator -(Area left, Area right) => new(left.Count - right.Count);

    /// <summary>Reverses the sign.</summary><param name="value">The area.</param><returns>Its opposite.</returns>
    public static Area operator -(Area value) => new(-value.Count);

    /// <summary>Whether smaller.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Area left, Area right) => left.Count < right.Count;

    /// <summary>Whether larger.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Area left, Area right) => left.Count > right.Count;

    /// <summary>Whether not larger.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Area left, Area right) => left.Count <= right.Count;

    /// <summary>Whether not smaller.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Area left, Area right) => left.Count >= right.Count;

    private static bool TryFrom(Ratio number, AreaUnit unit, out Area area)
    {
        var count = number * unit.Counts();
        var fits = count.IsWhole && count.Numerator >= long.MinValue && count.Numerator <= long.MaxValue;
        area = fits ? new((long)count.Numerator) : default;
        return fits;
    }
}
