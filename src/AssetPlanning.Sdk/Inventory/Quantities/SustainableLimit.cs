using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Inventory;

/// <summary>What keeps a resource from being used up (可持续限额).</summary>
[JsonConverter(typeof(NameConverter<LimitKind>))]
public enum LimitKind
{
    /// <summary>采伐量不超过生长量.</summary>
    CutWithinGrowth,

    /// <summary>取水量不超过可利用量.</summary>
    AbstractionWithinAvailability,

    /// <summary>开采量不超过核定量.</summary>
    ExtractionWithinApproval,

    /// <summary>载畜量不超过产草量.</summary>
    GrazingWithinYield,
}

/// <summary>What may be taken of a resource in a year (年度可持续限额).</summary>
/// <remarks>森林法 asks for consumption below growth and leaves the figure to the yearly quota, so what is taken may reach the limit given here and not exceed it.</remarks>
public sealed record SustainableLimit
{
    /// <summary>The forest, basin, mine or pasture.</summary>
    public required SubjectId Resource { get; init => field = value.OrThrow(); }

    /// <summary>Which limit.</summary>
    public required LimitKind Kind { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init => field = SustainableUse.RequireYear(value); }

    /// <summary>The most that may be taken.</summary>
    public required Quantity Most { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What somebody takes of a resource in a year (年度利用量): several uses of one resource share its limit.</summary>
public sealed record ResourceUse
{
    /// <summary>The use: a licence, a felling plan.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The resource.</summary>
    public required SubjectId Resource { get; init => field = value.OrThrow(); }

    /// <summary>Which limit it counts against.</summary>
    public required LimitKind Kind { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init => field = SustainableUse.RequireYear(value); }

    /// <summary>How much.</summary>
    public required Quantity Amount { get; init; }
}

/// <summary>A limit and what is taken of it (限额使用情况).</summary>
public sealed record LimitUse
{
    /// <summary>The resource.</summary>
    public required SubjectId Resource { get; init; }

    /// <summary>Which limit.</summary>
    public required LimitKind Kind { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What is taken in all, in the unit of the limit; none where nothing was checked.</summary>
    public Quantity? Taken { get; init; }

    /// <summary>The most that may be; none where nobody said, and then nothing was checked.</summary>
    public Quantity? Most { get; init; }

    /// <summary>What is left, below zero where too much is taken; none without a limit.</summary>
    public Quantity? Left { get; init; }
}

/// <summary>All limits and what is taken of them (可持续限额检查结果), by resource, kind and year.</summary>
public sealed record SustainableUse
{
    /// <summary>The limits.</summary>
    public required ValueList<LimitUse> Limits { get; init; }

    /// <summary>A year as days of documents have it.</summary>
    internal static int RequireYear(int year) =>
        year is >= Posting.FirstYear and <= Posting.LastYear ? year : throw new ArgumentOutOfRangeException(nameof(year), year, "A year a plan can mean.");
}
