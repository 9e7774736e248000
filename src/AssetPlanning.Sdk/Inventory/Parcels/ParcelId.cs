using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>The name of a parcel (宗地编号): unique in its baseline.</summary>
[JsonConverter(typeof(CanonicalTextConverter<ParcelId>))]
public readonly record struct ParcelId : IComparable<ParcelId>, ICanonicalText<ParcelId>
{
    private readonly string? text;

    /// <summary>Makes a name.</summary>
    /// <param name="text">ASCII letters, digits, Han characters and <c>- _ . : /</c>, 128 characters at most.</param>
    /// <exception cref="ArgumentException">The text has other characters, or none.</exception>
    public ParcelId(string text) => this.text = Identifier.Require(text, nameof(text));

    /// <summary>Whether this is the empty value that no name was given to.</summary>
    public bool IsNone => text is null;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ParcelId value)
    {
        var read = Identifier.IsValid(text);
        value = read ? new(text!) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(ParcelId other) => string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    /// <summary>A text as a name.</summary><param name="text">The text.</param><returns>The name.</returns>
    public static implicit operator ParcelId(string text) => new(text);

    /// <summary>Whether before, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(ParcelId left, ParcelId right) => left.CompareTo(right) < 0;

    /// <summary>Whether after, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(ParcelId left, ParcelId right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(ParcelId left, ParcelId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(ParcelId left, ParcelId right) => left.CompareTo(right) >= 0;
}
