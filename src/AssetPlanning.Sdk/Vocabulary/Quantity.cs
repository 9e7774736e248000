using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A physical quantity that carries its unit (实物量): 1200 公顷, 3.5 亿m³, 48000 t; exact.</summary>
/// <remarks>
/// The unit is part of the value and stays as it was written: 15 亩 and 1 公顷 are the same land (<see cref="CompareTo"/> is 0)
/// but two statements. Quantities of different dimensions neither add nor compare.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Quantity>))]
public readonly record struct Quantity : IComparable<Quantity>, ICanonicalText<Quantity>
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="amount">How much.</param>
    /// <param name="unit">Of what unit.</param>
    /// <exception cref="ArgumentException">No unit was given.</exception>
    public Quantity(Ratio amount, QuantityUnit unit)
    {
        Amount = amount;
        Unit = unit.IsNone ? throw new ArgumentException("A quantity has a unit.", nameof(unit)) : unit;
    }

    /// <summary>How much.</summary>
    public Ratio Amount { get; }

    /// <summary>Of what unit.</summary>
    public QuantityUnit Unit { get; }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Amount.Sign;

    /// <summary>A legal area as a quantity of a unit, exactly.</summary>
    /// <param name="area">The area.</param>
    /// <param name="unit">A unit of area.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    public static Quantity Of(Area area, QuantityUnit unit) =>
        new Quantity(area.In(AreaUnit.SquareMetre), "m²").In(unit);

    /// <summary>Reads a number and its unit: <c>1200 公顷</c>, <c>3.5 亿m³</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string text) => CanonicalText.Parse<Quantity>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity value)
    {
        value = default;
        var space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        if (text is null || space <= 0
            || text.AsSpan(0, space).Contains('%')
            || !Ratio.TryParse(text[..space], out var amount)
            || !QuantityUnit.TryParse(text[(space + 1)..], out var unit))
        {
            return false;
        }

        value = new(amount, unit);
        return true;
    }

    /// <summary>The same quantity in another unit, exactly.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    public Quantity In(QuantityUnit unit) => Unit.IsCommensurable(unit)
        ? new(Unit == unit ? Amount : Amount * Unit.Factor / unit.Factor, unit)
        : throw new ArgumentException($"{Unit} and {unit} measure different things.", nameof(unit));

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Amount.CompareTo(other.In(Unit).Amount);

    /// <summary>The number and the unit.</summary>
    /// <returns>For example <c>1200 公顷</c>.</returns>
    public override string ToString() => Unit.IsNone ? string.Empty : $"{Amount} {Unit}";

    /// <summary>The same with groups of three, for people.</summary>
    /// <returns>For example <c>48,000 t</c>.</returns>
    public string ToText()
    {
        var number = Amount.ToString();
        return $"{(number.Contains('/', StringComparison.Ordinal) ? number : DecimalText.Grouped(number))} {Unit}";
    }

    /// <summary>Adds, in the unit of the first.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The sum.</returns>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Amount + right.In(left.Unit).Amount, left.Unit);

    /// <summary>Subtracts, in the unit of the first.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The difference.</returns>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Amount - right.In(left.Unit).Amount, left.Unit);

    /// <summary>Multiplies.</summary><param name="left">The quantity.</param><param name="right">By what.</param><returns>The product.</returns>
    public static Quantity operator *(Quantity left, Ratio right) => new(left.Amount * right, left.Unit);

    /// <summary>Whether less.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether more.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether not more.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not less.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;
}
