using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The code of an entry of a catalogue (代码): what policy may change next year is a code, not a type.</summary>
/// <remarks>ASCII letters, digits and <c>- _ . :</c>, 64 at most; codes of users begin with <c>x-</c>.</remarks>
/// <typeparam name="TTerm">The kind of entry, so that a right cannot be passed for a land use.</typeparam>
[JsonConverter(typeof(GenericConverterFactory))]
public readonly record struct Code<TTerm> : IComparable<Code<TTerm>>, ICanonicalText<Code<TTerm>>, IMakesConverter
{
    private readonly string? text;

    /// <summary>Makes a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text has other characters, or none.</exception>
    public Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = IsValid(text)
            ? text
            : throw new ArgumentException($"'{CanonicalText.Excerpt(text)}' is no code of a {typeof(TTerm).Name}.", nameof(text));
    }

    /// <summary>Whether this is the empty value that no code was given to.</summary>
    public bool IsNone => text is null;

    /// <summary>Whether a user of the library added this code (its text begins with <c>x-</c>).</summary>
    public bool IsOwn => text?.StartsWith("x-", StringComparison.Ordinal) ?? false;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Code<TTerm> value)
    {
        var read = IsValid(text);
        value = read ? new(text!) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Code<TTerm> other) => string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    /// <summary>A text as a code.</summary><param name="text">The text.</param><returns>The code.</returns>
    public static implicit operator Code<TTerm>(string text) => new(text);

    /// <summary>Whether before, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(Code<TTerm> left, Code<TTerm> right) => left.CompareTo(right) < 0;

    /// <summary>Whether after, by ordinal order.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(Code<TTerm> left, Code<TTerm> right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(Code<TTerm> left, Code<TTerm> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(Code<TTerm> left, Code<TTerm> right) => left.CompareTo(right) >= 0;

    JsonConverter IMakesConverter.MakeConverter() => new CanonicalTextConverter<Code<TTerm>>();

    private static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 64 || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':'))
            {
                return false;
            }
        }

        return true;
    }
}
