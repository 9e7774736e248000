using System.Diagnostics.CodeAnalysis;

namespace AssetPlanning;

/// <summary>
/// A value with one canonical text (规范文本): the same in every culture, exact, and read back to the same value.
/// </summary>
/// <remarks>Documents, canonical bytes and trails carry values in this form only, so no digit is ever lost to a binary fraction.</remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ICanonicalText<TSelf>
    where TSelf : ICanonicalText<TSelf>
{
    /// <summary>Reads a text; never throws.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The value when the answer is true.</param>
    /// <returns>Whether the text names a value.</returns>
    static abstract bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>The canonical text.</summary>
    /// <returns>A text that <see cref="TryParse"/> reads back to an equal value.</returns>
    string ToString();
}

/// <summary>The one way a failed reading is reported.</summary>
internal static class CanonicalText
{
    internal static T Parse<T>(string text)
        where T : ICanonicalText<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return T.TryParse(text, out var value)
            ? value
            : throw new FormatException($"'{Excerpt(text)}' is no {typeof(T).Name}.");
    }

    /// <summary>Hostile texts may be megabytes long; a message quotes their beginning only.</summary>
    internal static string Excerpt(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
