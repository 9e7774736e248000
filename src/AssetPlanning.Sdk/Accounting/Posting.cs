using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>One flow of money (分录): from a party to a party, on a day, for a reason. It balances because it has two ends.</summary>
public sealed record Posting
{
    /// <summary>The largest amount of one posting, 10¹⁷ fen: a thousandth of what 64 bits hold, so that sums of many still fit.</summary>
    public static readonly Money Largest = Money.FromFen(100_000_000_000_000_000);

    /// <summary>A flow outside of these years is a slip of the pen.</summary>
    internal const int FirstYear = 1900;

    /// <summary>The last year a flow may fall in.</summary>
    internal const int LastYear = 2999;

    /// <summary>Its name: term, subject, day, party, line. The day is always there.</summary>
    public required FigureKey Key
    {
        get;
        init => field = value.Day is null ? throw new ArgumentException("A posting has a day.", nameof(value)) : value;
    }

    /// <summary>Where its subject lies.</summary>
    public required ScopePath Scope { get; init; }

    /// <summary>Who pays.</summary>
    public required PartyId From { get; init => field = Named(value); }

    /// <summary>Who receives.</summary>
    public required PartyId To { get; init => field = Named(value); }

    /// <summary>How much, not negative.</summary>
    public required Money Amount
    {
        get;
        init => field = value.Sign < 0 || value > Largest
            ? throw new ArgumentOutOfRangeException(nameof(value), $"A posting moves between nothing and {Largest}, not {value}.")
            : value;
    }

    /// <summary>What it is to the account.</summary>
    public required FlowKind Kind { get; init; }

    /// <summary>What changes hands.</summary>
    public Medium Medium { get; init; }

    /// <summary>How sure it is.</summary>
    public Standing Standing { get; init; } = Standing.Forecast;

    /// <summary>更正: the posting whose amount, or a part of it, this one takes back; none for an ordinary flow. Its ends are exchanged.</summary>
    public FigureKey? Corrects { get; init; }

    /// <summary>The day.</summary>
    [JsonIgnore]
    public DateOnly Day => Key.Day!.Value;

    /// <summary>Whether a flow may fall on a day.</summary>
    internal static bool MayFallOn(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    private static PartyId Named(PartyId party) =>
        party.IsNone ? throw new ArgumentException("Money comes from somebody and goes to somebody.", nameof(party)) : party;
}
