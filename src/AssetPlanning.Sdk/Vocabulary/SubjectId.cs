using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The name of what a figure is about (对象): a parcel, a lot, a package, a loan, a product line.</summary>
[JsonConverter(typeof(CanonicalTextConverter<SubjectId>))]
public readonly record struct SubjectId : IComparable<SubjectId>, ICanonicalText<SubjectId>
{
    private readonly string? text;

    /// <summary>Makes a name.</summary>
    /// <param name="text">ASCII letters, digits, Han characters and <c>- _ . : /</c>, 128 characters at most.</param>
    /// <exception cref="ArgumentException">The text has other characters, or none.</exception>
    public SubjectId(string text) => this.text = Identifier.Require(text, nameof(text));

    /// <summary>Whether this is the empty value that no name was given to.</summary>
    public bool IsNone => text is null;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out SubjectId value)
    {
        var read = Identifier.IsValid(text);
        value = read ? new(text!) : default;
        return read;
    }

    /// <summary>This name, where something has to be named.</summary>
    internal SubjectId OrThrow([CallerMemberName] string property = "") =>
        IsNone ? throw new ArgumentException("Something is named here, not nothing.", property) : this;

    /// <inheritdoc/>
    public int CompareTo(SubjectId other) => string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    /// <summary>A text as a name.</summary><param name="text">The text.</param><returns>The name.</returns>
    public static implicit operator SubjectId(string text) => new(text);

    /// <summary>Whether before, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(SubjectId left, SubjectId right) => left.CompareTo(right) < 0;

    /// <summary>Whether after, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(SubjectId left, SubjectId right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(SubjectId left, SubjectId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(SubjectId left, SubjectId right) => left.CompareTo(right) >= 0;
}
