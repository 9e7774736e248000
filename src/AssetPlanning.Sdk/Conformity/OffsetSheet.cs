using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>One account in one measure over one window (平衡核算行).</summary>
public sealed record OffsetLine
{
    /// <summary>Whose balance.</summary>
    public required ScopePath Account { get; init; }

    /// <summary>In what.</summary>
    public required Code<OffsetMeasure> Measure { get; init; }

    /// <summary>Which year, where every year stands for itself.</summary>
    public int? Year { get; init; }

    /// <summary>What was given, as counted (补充).</summary>
    public required Quantity Given { get; init; }

    /// <summary>What may be taken for it: given × rate (可占用).</summary>
    public required Quantity Allowed { get; init; }

    /// <summary>What was taken (占用).</summary>
    public required Quantity Taken { get; init; }

    /// <summary>The least the balance ever was; the last one where only that counts (最低余额).</summary>
    public required Quantity Lowest { get; init; }

    /// <summary>The first day it fell short, if it did.</summary>
    public DateOnly? ShortFrom { get; init; }

    /// <summary>Conflict where it fell short, not checked where an entry of the account was set aside.</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>What may still be taken, or is left to sell (节余).</summary>
    [JsonIgnore]
    public Quantity Left => Allowed - Taken;
}

/// <summary>A balance of what is taken against what is given, account by account (平衡核算表).</summary>
public sealed record OffsetSheet
{
    /// <summary>Which balance.</summary>
    public required OffsetKind Kind { get; init; }

    /// <summary>By account, then year, then in the order of the measures.</summary>
    public required ValueList<OffsetLine> Lines { get; init; }

    /// <summary>The projects whose entries were set aside, as listed by the findings.</summary>
    public required ValueList<SubjectId> SetAside { get; init; }

    /// <summary>The line of an account.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="measure">In what.</param>
    /// <param name="year">Which year, where every year stands for itself.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">There is no such line.</exception>
    public OffsetLine Line(ScopePath account, Code<OffsetMeasure> measure, int? year = null) =>
        Lines.FirstOrDefault(line => line.Account == account && line.Measure == measure && line.Year == year)
        ?? throw new ArgumentException($"The sheet has no line of '{measure}' for '{account}'.", nameof(account));
}
