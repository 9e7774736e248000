using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A term in years (年期, 年限), exact: 40, 37.5, 5/3.</summary>
[JsonConverter(typeof(CanonicalTextConverter<Years>))]
public readonly record struct Years : IComparable<Years>, ICanonicalText<Years>
{
    /// <summary>Makes a term.</summary>
    /// <param name="number">The number of years, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Years(Ratio number) =>
        Number = number.Sign >= 0 ? number : throw new ArgumentOutOfRangeException(nameof(number), "A term is not negative.");

    /// <summary>The number of years.</summary>
    public Ratio Number { get; }

    /// <summary>Whether the term is a whole number of years.</summary>
    public bool IsWhole => Number.IsWhole;

    /// <summary>Reads a number of years.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException">The text is not a term.</exception>
    public static Years Parse(string text) => CanonicalText.Parse<Years>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Years value)
    {
        var read = Ratio.TryParse(text, out var number) && number.Sign >= 0 && !text.Contains('%', StringComparison.Ordinal);
        value = read ? new(number) : default;
        return read;
    }

    /// <summary>The years from one day to another (按周年计): whole ones by the calendar, and the days left over the length of the year they lie in.</summary>
    /// <remarks>From 2020-03-01 to 2060-03-01 are 40, as a right of 40 years has it; days ÷ 365 would make them more than the law allows.</remarks>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day no longer counted.</param>
    /// <returns>The years.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The second day is before the first.</exception>
    public static Years Between(DateOnly from, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        var whole = until.Year - from.Year;
        if (from.AddYears(whole) > until)
        {
            whole--;
        }

        // The calendar ends with the year 9999, and with it the last year that could be counted to its end.
        var last = from.AddYears(whole);
        var length = from.Year + whole < DateOnly.MaxValue.Year ? from.AddYears(whole + 1).DayNumber - last.DayNumber : 365;
        return new(whole + Ratio.Of(until.DayNumber - last.DayNumber, length));
    }

    /// <inheritdoc/>
    public int CompareTo(Years other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public override string ToString() => Number.ToString();

    /// <summary>A whole number of years.</summary><param name="number">The number.</param><returns>The term.</returns>
    public static implicit operator Years(int number) => new(number);

    /// <summary>Whether shorter.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Years left, Years right) => left.CompareTo(right) < 0;

    /// <summary>Whether longer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Years left, Years right) => left.CompareTo(right) > 0;

    /// <summary>Whether not longer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Years left, Years right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not shorter.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Years left, Years right) => left.CompareTo(right) >= 0;
}
