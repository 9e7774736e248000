using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A stated length in metres (米): a height limit, a set-back, the width of a control zone; exact.</summary>
/// <remarks>What geometry gives is a measured length; this is what somebody declares.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<Metres>))]
public readonly record struct Metres : IComparable<Metres>, ICanonicalText<Metres>
{
    /// <summary>Makes a length.</summary>
    /// <param name="number">The number of metres, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Metres(Ratio number) =>
        Number = number.Sign >= 0 ? number : throw new ArgumentOutOfRangeException(nameof(number), "A length is not negative.");

    /// <summary>The number of metres.</summary>
    public Ratio Number { get; }

    /// <summary>Reads a number of metres.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The length.</returns>
    /// <exception cref="FormatException">The text is no length.</exception>
    public static Metres Parse(string text) => CanonicalText.Parse<Metres>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Metres value)
    {
        var read = Ratio.TryParse(text, out var number) && number.Sign >= 0 && !text.Contains('%', StringComparison.Ordinal);
        value = read ? new(number) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Metres other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public override string ToString() => Number.ToString();

    /// <summary>A whole number of metres.</summary><param name="number">The number.</param><returns>The length.</returns>
    public static implicit operator Metres(int number) => new(number);

    /// <summary>A decimal number of metres.</summary><param name="number">The number.</param><returns>The length.</returns>
    public static implicit operator Metres(decimal number) => new(number);

    /// <summary>Whether shorter.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Metres left, Metres right) => left.CompareTo(right) < 0;

    /// <summary>Whether longer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Metres left, Metres right) => left.CompareTo(right) > 0;

    /// <summary>Whether not longer.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Metres left, Metres right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not shorter.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Metres left, Metres right) => left.CompareTo(right) >= 0;
}
