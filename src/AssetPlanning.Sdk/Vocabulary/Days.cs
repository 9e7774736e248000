using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A period in calendar days (天数).</summary>
[JsonConverter(typeof(CanonicalTextConverter<Days>))]
public readonly record struct Days : IComparable<Days>, ICanonicalText<Days>
{
    /// <summary>Makes a period.</summary>
    /// <param name="number">The number of days, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Days(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Number = number;
    }

    /// <summary>The number of days.</summary>
    public int Number { get; }

    /// <summary>Reads a whole number of days.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Days Parse(string text) => CanonicalText.Parse<Days>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Days value)
    {
        var read = DecimalText.TryReadCount(text, out var number);
        value = read ? new(number) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Days other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether shorter.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Days left, Days right) => left.Number < right.Number;

    /// <summary>Whether longer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Days left, Days right) => left.Number > right.Number;

    /// <summary>Whether not longer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Days left, Days right) => left.Number <= right.Number;

    /// <summary>Whether not shorter.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Days left, Days right) => left.Number >= right.Number;
}
