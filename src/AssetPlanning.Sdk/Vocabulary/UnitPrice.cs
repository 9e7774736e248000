using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The money unit a price is quoted in (货币单位).</summary>
[JsonConverter(typeof(NameConverter<MoneyUnit>))]
public enum MoneyUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元, 10,000 yuan.</summary>
    Wan,
}

/// <summary>A price by area that carries its unit (单价): 元/m², 元/亩, 万元/公顷.</summary>
/// <remarks>
/// The unit is part of the value: 1,200 元/亩 and 1.8 元/m² buy the same land (<see cref="CompareTo"/> is 0) but are two quotations,
/// printed and written back as they were made. Confusing the two by a factor of 0.0015 does not compile.
/// </remarks>
/// <param name="Amount">How much, exactly, in the money unit.</param>
/// <param name="In">The money unit.</param>
/// <param name="Per">The area unit.</param>
[JsonConverter(typeof(CanonicalTextConverter<UnitPrice>))]
public readonly record struct UnitPrice(Ratio Amount, MoneyUnit In, AreaUnit Per) : IComparable<UnitPrice>, ICanonicalText<UnitPrice>
{
    /// <summary>Makes a price in 元/m².</summary>
    /// <param name="yuan">The number of yuan.</param>
    /// <returns>The price.</returns>
    public static UnitPrice PerSquareMetre(Ratio yuan) => new(yuan, MoneyUnit.Yuan, AreaUnit.SquareMetre);

    /// <summary>Makes a price in 元/亩.</summary>
    /// <param name="yuan">The number of yuan.</param>
    /// <returns>The price.</returns>
    public static UnitPrice PerMu(Ratio yuan) => new(yuan, MoneyUnit.Yuan, AreaUnit.Mu);

    /// <summary>Makes a price in 万元/公顷.</summary>
    /// <param name="wan">The number of 万元.</param>
    /// <returns>The price.</returns>
    public static UnitPrice WanPerHectare(Ratio wan) => new(wan, MoneyUnit.Wan, AreaUnit.Hectare);

    /// <summary>Reads a number and its unit: <c>1200 元/亩</c>, <c>35.5 万元/公顷</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The price.</returns>
    /// <exception cref="FormatException">The text is not a price.</exception>
    public static UnitPrice Parse(string text) => CanonicalText.Parse<UnitPrice>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnitPrice value)
    {
        value = default;
        var space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        if (space <= 0 || !Ratio.TryParse(text![..space], out var amount) || text.Contains('%', StringComparison.Ordinal))
        {
            return false;
        }

        var unit = text.AsSpan(space + 1);
        var slash = unit.IndexOf('/');
        MoneyUnit? money = slash < 0 ? null : unit[..slash] switch
        {
            "元" => MoneyUnit.Yuan,
            "万元" => MoneyUnit.Wan,
            _ => null,
        };
        if (money is null || !AreaUnits.TryRead(unit[(slash + 1)..], out var per))
        {
            return false;
        }

        value = new(amount, money.Value, per);
        return true;
    }

    /// <summary>The price of an area, rounded to the fen once by a named rule.</summary>
    /// <param name="area">The area.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public Money Of(Area area, Rounding rounding) => Money.Round(100 * Exactly(area), rounding);

    /// <summary>The price of an area in yuan, not rounded.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The exact number of yuan.</returns>
    public Ratio Exactly(Area area) => Ratio.Of(area.Count * (BigInteger)(In == MoneyUnit.Wan ? 10_000 : 1), Per.Counts()) * Amount;

    /// <summary>Compares what the same area costs.</summary>
    /// <param name="other">The other price.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(UnitPrice other) => PerCount.CompareTo(other.PerCount);

    /// <summary>The number as quoted and its unit.</summary>
    /// <returns>For example <c>1200 元/亩</c>.</returns>
    public override string ToString() => $"{Amount} {(In == MoneyUnit.Wan ? "万元" : "元")}/{Per.Symbol()}";

    /// <summary>Whether cheaper.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(UnitPrice left, UnitPrice right) => left.CompareTo(right) < 0;

    /// <summary>Whether dearer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(UnitPrice left, UnitPrice right) => left.CompareTo(right) > 0;

    /// <summary>Whether not dearer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(UnitPrice left, UnitPrice right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not cheaper.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(UnitPrice left, UnitPrice right) => left.CompareTo(right) >= 0;

    /// <summary>Multiplies.</summary><param name="left">The price.</param><param name="right">By what.</param><returns>The product, in the same unit.</returns>
    public static UnitPrice operator *(UnitPrice left, Ratio right) => left with { Amount = left.Amount * right };

    /// <summary>Adds, in the unit of the first.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The sum.</returns>
    public static UnitPrice operator +(UnitPrice left, UnitPrice right) => left with { Amount = left.Amount + (right.PerCount / left.OneCount) };

    /// <summary>Subtracts, in the unit of the first.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The difference.</returns>
    public static UnitPrice operator -(UnitPrice left, UnitPrice right) => left with { Amount = left.Amount - (right.PerCount / left.OneCount) };

    /// <summary>What one of the unit it is quoted in costs a count of area, in yuan.</summary>
    private Ratio OneCount => Ratio.Of(In == MoneyUnit.Wan ? 10_000 : 1, Per.Counts());

    private Ratio PerCount => Amount * (In == MoneyUnit.Wan ? 10_000 : 1) / Per.Counts();
}
