using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>How deep a division code goes (行政层级).</summary>
[JsonConverter(typeof(NameConverter<DivisionLevel>))]
public enum DivisionLevel
{
    /// <summary>省级, 2 digits.</summary>
    Province,

    /// <summary>地级, 4 digits.</summary>
    City,

    /// <summary>县级, 6 digits.</summary>
    County,

    /// <summary>乡级, 9 digits.</summary>
    Township,

    /// <summary>村级, 12 digits.</summary>
    Village,
}

/// <summary>An administrative division code (行政区划代码) with the year of the list it was taken from, when known.</summary>
/// <remarks>
/// Written as the twelve digits of the standard layers (2+2+2+3+3, trailing zeros above the village), optionally followed by
/// <c>@year</c>: codes are re-issued when divisions merge, so the same digits of two vintages may be two places.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<DivisionCode>))]
public readonly record struct DivisionCode : IComparable<DivisionCode>, ICanonicalText<DivisionCode>
{
    private const int Digits = 12;

    private readonly string? digits;

    private DivisionCode(string digits, int? vintage)
    {
        this.digits = digits;
        Vintage = vintage;
    }

    /// <summary>Whether this is the empty value that no code was given to.</summary>
    public bool IsNone => digits is null;

    /// <summary>The year of the list the code was taken from, if stated.</summary>
    public int? Vintage { get; }

    /// <summary>How deep the code goes.</summary>
    public DivisionLevel Level => LevelOf(Text);

    /// <summary>The digits that name the division, without the zeros that fill up.</summary>
    public string Prefix => Text[..LengthOf(Level)];

    /// <summary>The digits with the zeros that fill up; none of no code.</summary>
    internal ReadOnlySpan<char> Digits12 => digits;

    /// <summary>How many of the digits name the division; none of no code.</summary>
    internal int PrefixLength => digits is null ? 0 : LengthOf(LevelOf(digits));

    private string Text => digits ?? throw new InvalidOperationException("No division code was given.");

    /// <summary>Reads twelve digits, or a prefix of 2, 4, 6 or 9 digits, with an optional <c>@year</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not a division code.</exception>
    public static DivisionCode Parse(string text) => CanonicalText.Parse<DivisionCode>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out DivisionCode value)
    {
        value = default;
        if (text is null)
        {
            return false;
        }

        int? vintage = null;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0)
        {
            if (!DecimalText.TryReadCount(text.AsSpan(at + 1), out var year) || year is < 1949 or > 2999)
            {
                return false;
            }

            vintage = year;
        }

        var code = at < 0 ? text : text[..at];
        if (code.Length is not (2 or 4 or 6 or 9 or Digits) || code.AsSpan().ContainsAnyExceptInRange('0', '9') || code.StartsWith("00", StringComparison.Ordinal))
        {
            return false;
        }

        code = code.PadRight(Digits, '0');
        // A zero group inside is no division: 440001 has no city, 440106000001 no township.
        for (var level = DivisionLevel.Province; level <= LevelOf(code); level++)
        {
            var start = level == DivisionLevel.Province ? 0 : LengthOf(level - 1);
            if (code.AsSpan(start, LengthOf(level) - start).TrimStart('0').IsEmpty && !MayBeZero(level))
            {
                return false;
            }
        }

        value = new(code, vintage);
        return true;
    }

    /// <summary>The division of a level that this one lies in.</summary>
    /// <param name="level">The level, not deeper than this code's.</param>
    /// <returns>The division above, or this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is deeper.</exception>
    public DivisionCode At(DivisionLevel level)
    {
        if (level > Level)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, $"{this} goes no deeper than {Level}.");
        }

        return new(Text[..LengthOf(level)].PadRight(Digits, '0'), Vintage);
    }

    /// <summary>Whether another division is this one or lies in it, in the same vintage where both state one.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The answer.</returns>
    public bool Contains(DivisionCode other) =>
        other.Text.StartsWith(Prefix, StringComparison.Ordinal)
        && (Vintage is null || other.Vintage is null || Vintage == other.Vintage);

    /// <inheritdoc/>
    public int CompareTo(DivisionCode other)
    {
        var byDigits = string.CompareOrdinal(digits, other.digits);
        return byDigits != 0 ? byDigits : Nullable.Compare(Vintage, other.Vintage);
    }

    /// <summary>The twelve digits, and the vintage where stated.</summary>
    /// <returns>For example <c>440106001000@2024</c>.</returns>
    public override string ToString() =>
        Vintage is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Text}@{year}") : digits ?? string.Empty;

    /// <summary>A text as a code.</summary><param name="text">The text.</param><returns>The code.</returns>
    public static implicit operator DivisionCode(string text) => Parse(text);

    /// <summary>Whether before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;

    private static int LengthOf(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => 2,
        DivisionLevel.City => 4,
        DivisionLevel.County => 6,
        DivisionLevel.Township => 9,
        DivisionLevel.Village => Digits,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown level."),
    };

    private static DivisionLevel LevelOf(string twelve)
    {
        for (var level = DivisionLevel.Village; level > DivisionLevel.Province; level--)
        {
            if (!twelve.AsSpan(LengthOf(level - 1), LengthOf(level) - LengthOf(level - 1)).TrimStart('0').IsEmpty)
            {
                return level;
            }
        }

        return DivisionLevel.Province;
    }

    /// <summary>Cities without counties (东莞 4419, 中山 4420, 三沙, 儋州, 嘉峪关) put townships straight below: their county group is zero.</summary>
    private static bool MayBeZero(DivisionLevel level) => level == DivisionLevel.County;
}
