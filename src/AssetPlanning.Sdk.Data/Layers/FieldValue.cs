using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>The value of one column of one feature (属性值); nothing where the file holds none.</summary>
/// <remarks>A number stays the number of the file: 64 bits whole or double; it becomes text only when somebody asks.</remarks>
public readonly struct FieldValue : IEquatable<FieldValue>
{
    private readonly long bits;
    private readonly object? content;

    private FieldValue(FieldKind kind, long bits, object? content) => (Kind, this.bits, this.content, IsGiven) = (kind, bits, content, true);

    /// <summary>No value (空值).</summary>
    public static FieldValue None => default;

    /// <summary>Whether there is a value.</summary>
    public bool IsGiven { get; }

    /// <summary>What it holds; of no meaning where nothing is given.</summary>
    public FieldKind Kind { get; }

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public long WholeNumber => IsGiven && Kind is FieldKind.WholeNumber or FieldKind.Truth ? bits : throw NotOf(FieldKind.WholeNumber);

    /// <summary>The number, of a whole one too.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public double Real => IsGiven && Kind == FieldKind.Real ? BitConverter.Int64BitsToDouble(bits) : WholeNumber;

    /// <summary>The number to the last digit, of a whole one too.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public decimal Exact => content is decimal exact ? exact : WholeNumber;

    /// <summary>The bytes.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public ReadOnlyMemory<byte> Bytes => content is byte[] bytes ? bytes : throw NotOf(FieldKind.Bytes);

    /// <summary>A text as a value.</summary>
    /// <param name="text">The text; whole letters, for no file can hold half of one.</param>
    /// <param name="kind">Text, or the day or moment it writes.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">It has half a letter (a surrogate alone).</exception>
    public static FieldValue OfText(string text, FieldKind kind = FieldKind.Text) =>
        kind is FieldKind.Text or FieldKind.Day or FieldKind.Moment ? new(kind, 0, Whole(text)) : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No text.");

    /// <summary>A whole number as a value.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(long number) => new(FieldKind.WholeNumber, number, null);

    /// <summary>A number as a value.</summary>
    /// <param name="number">The number; not a number (NaN) is no value and is kept as what it is.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(double number) => new(FieldKind.Real, BitConverter.DoubleToInt64Bits(number), null);

    /// <summary>A number to the last decimal digit as a value.</summary>
    /// <param name="number">The number; its places are kept.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(decimal number) => new(FieldKind.Exact, 0, number);

    /// <summary>Yes or no as a value.</summary>
    /// <param name="truth">Which.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(bool truth) => new(FieldKind.Truth, truth ? 1 : 0, null);

    /// <summary>Bytes as a value.</summary>
    /// <param name="bytes">The bytes, copied.</param>
    /// <returns>The value.</returns>
    public static FieldValue Of(ReadOnlySpan<byte> bytes) => new(FieldKind.Bytes, 0, bytes.ToArray());

    /// <summary>The value as plain text, the same in every culture; empty where there is none, decimal digits without exponent where a decimal can say it.</summary>
    /// <returns>The text.</returns>
    public string ToText() => !IsGiven ? string.Empty : Kind switch
    {
        FieldKind.WholeNumber => bits.ToString(CultureInfo.InvariantCulture),
        FieldKind.Real => Plain(Real),
        FieldKind.Truth => bits == 0 ? "false" : "true",
        FieldKind.Exact => Exact.ToString(CultureInfo.InvariantCulture),
        FieldKind.Bytes => Convert.ToHexStringLower(Bytes.Span),
        _ => (string)content!,
    };

    /// <summary>A text all of whose letters are whole.</summary>
    /// <exception cref="ArgumentException">It has half a letter.</exception>
    internal static string Whole(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWellFormed(text) ? text : throw new ArgumentException("The text has half a letter.", nameof(text));
    }

    internal static bool IsWellFormed(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => ToText();

    /// <inheritdoc/>
    public bool Equals(FieldValue other) => IsGiven == other.IsGiven && Kind == other.Kind && bits == other.bits && (content, other.content) switch
    {
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        var (left, right) => Equals(left, right),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, bits, content is string text ? text.GetHashCode(StringComparison.Ordinal) : 0);

    /// <summary>Whether equal.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>Whether different.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    // The shortest digits that mean this double and no other; an exponent is written out, for readers of decimals refuse it.
    private static string Plain(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) && (double)plain == number
            ? plain.ToString(CultureInfo.InvariantCulture)
            : text;
    }

    private InvalidOperationException NotOf(FieldKind kind) => new($"The value is {(IsGiven ? Kind : "nothing")}, not {kind}.");
}
