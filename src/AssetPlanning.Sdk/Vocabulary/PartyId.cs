using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The name of a party (主体): an owner, a government, an integrator, a collective, an operator.</summary>
[JsonConverter(typeof(CanonicalTextConverter<PartyId>))]
public readonly record struct PartyId : IComparable<PartyId>, ICanonicalText<PartyId>
{
    private readonly string? text;

    /// <summary>Makes a name.</summary>
    /// <param name="text">ASCII letters, digits, Han characters and <c>- _ . : /</c>, 128 characters at most.</param>
    /// <exception cref="ArgumentException">The text has other characters, or none.</exception>
    public PartyId(string text) => this.text = Identifier.Require(text, nameof(text));

    /// <summary>Whether this is the empty value that no name was given to.</summary>
    public bool IsNone => text is null;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartyId value)
    {
        var read = Identifier.IsValid(text);
        value = read ? new(text!) : default;
        return read;
    }

    /// <summary>This name, where somebody has to be named.</summary>
    internal PartyId OrThrow([CallerMemberName] string property = "") =>
        IsNone ? throw new ArgumentException("Somebody is named here, not nobody.", property) : this;

    /// <inheritdoc/>
    public int CompareTo(PartyId other) => string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    /// <summary>A text as a name.</summary><param name="text">The text.</param><returns>The name.</returns>
    public static implicit operator PartyId(string text) => new(text);

    /// <summary>Whether before, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(PartyId left, PartyId right) => left.CompareTo(right) < 0;

    /// <summary>Whether after, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(PartyId left, PartyId right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(PartyId left, PartyId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(PartyId left, PartyId right) => left.CompareTo(right) >= 0;
}
