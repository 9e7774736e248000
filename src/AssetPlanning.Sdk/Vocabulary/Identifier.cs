using System.Text;

namespace AssetPlanning;

/// <summary>What a name of a party, a parcel or a rule may be made of.</summary>
/// <remarks>
/// Names are compared, sorted, hashed and signed. Two names a person reads as the same must not be two keys: so no control or
/// bidirectional characters, no full-width forms, no other scripts whose letters look Latin, no compatibility ideographs;
/// ASCII letters and digits, Han characters and five joining marks are enough for every code in the field.
/// </remarks>
internal static class Identifier
{
    internal const int MaximumLength = 128;

    private const string Marks = "-_.:/";

    internal static string Require(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return IsValid(text)
            ? text
            : throw new ArgumentException(
                $"'{CanonicalText.Excerpt(text)}' is no identifier: 1 to {MaximumLength} ASCII letters, digits, Han characters or any of {Marks}",
                parameter);
    }

    internal static bool IsValid(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength)
        {
            return false;
        }

        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var consumed) != System.Buffers.OperationStatus.Done || !IsAllowed(rune))
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }

    /// <summary>Unified ideographs only: the compatibility block F900–FAFF repeats them under other numbers.</summary>
    private static bool IsAllowed(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value) || Marks.Contains((char)rune.Value, StringComparison.Ordinal)
            : rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2EBEF) or (>= 0x30000 and <= 0x323AF) or 0x3007;
}
