using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The name of a figure (数值键): what it is, of what, when, whose, which one.</summary>
/// <remarks>The same key names a posting in the ledger, its place in a difference between two results, and its step in the trail.</remarks>
/// <param name="Term">What the figure is.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Day">The day, where it has one.</param>
/// <param name="Party">Whose, where it is somebody's.</param>
/// <param name="Line">Tells several of otherwise the same name apart, from 0.</param>
[JsonConverter(typeof(CanonicalTextConverter<FigureKey>))]
public readonly record struct FigureKey(Code<FigureTerm> Term, SubjectId Subject, DateOnly? Day = null, PartyId Party = default, int Line = 0)
    : IComparable<FigureKey>, ICanonicalText<FigureKey>
{
    /// <summary>Reads <c>term|subject|day|party|line</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The key.</returns>
    /// <exception cref="FormatException">The text is not a key.</exception>
    public static FigureKey Parse(string text) => CanonicalText.Parse<FigureKey>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out FigureKey value)
    {
        value = default;
        var parts = text is { Length: <= 512 } ? text.Split('|') : [];
        if (parts.Length != 5
            || !Code<FigureTerm>.TryParse(parts[0], out var term)
            || !SubjectId.TryParse(parts[1], out var subject)
            || !DecimalText.TryReadCount(parts[4], out var line))
        {
            return false;
        }

        DateOnly? day = null;
        if (parts[2].Length > 0)
        {
            if (!DateOnly.TryParseExact(parts[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            {
                return false;
            }

            day = read;
        }

        var party = default(PartyId);
        if (parts[3].Length > 0 && !PartyId.TryParse(parts[3], out party))
        {
            return false;
        }

        value = new(term, subject, day, party, line);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(FigureKey other)
    {
        var order = Term.CompareTo(other.Term);
        order = order != 0 ? order : Subject.CompareTo(other.Subject);
        order = order != 0 ? order : Nullable.Compare(Day, other.Day);
        order = order != 0 ? order : Party.CompareTo(other.Party);
        return order != 0 ? order : Line.CompareTo(other.Line);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Term}|{Subject}|{Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{Party}|{Line}");

    /// <summary>Whether before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(FigureKey left, FigureKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(FigureKey left, FigureKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(FigureKey left, FigureKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(FigureKey left, FigureKey right) => left.CompareTo(right) >= 0;
}
