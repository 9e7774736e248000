using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>Which side of a balance an entry is on (收支方向).</summary>
[JsonConverter(typeof(NameConverter<OffsetSide>))]
public enum OffsetSide
{
    /// <summary>占用: built on, turned away from arable, abstracted, spent.</summary>
    Taken,

    /// <summary>补充: made, turned to arable, available, earned.</summary>
    Given,
}

/// <summary>How much of one measure (计量值).</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Amount">How much, not negative.</param>
public sealed record OffsetAmount(Code<OffsetMeasure> Measure, Quantity Amount)
{
    /// <summary>The areas it was added up of (构成), where it was: exactly, or rounded to 0.01 m² once.</summary>
    public ValueList<AmountPart> Parts { get; init; }
}

/// <summary>One entry of a balance as given (台账记录): a project that takes, or one that makes good.</summary>
public sealed record OffsetEntry
{
    /// <summary>The project (项目): unique within its account and side; one that gives, in all accounts.</summary>
    public required SubjectId Project { get; init; }

    /// <summary>Whose balance it counts in: a county, a project area, a basin.</summary>
    public required ScopePath Account { get; init; }

    /// <summary>The day it counts from: accepted, approved, abstracted.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Taken or given.</summary>
    public required OffsetSide Side { get; init; }

    /// <summary>Every measure of the balance, also those that are nothing.</summary>
    public required ValueList<OffsetAmount> Amounts { get; init; }

    /// <summary>The document behind it (批文, 验收文号).</summary>
    public required Citation Document { get; init; }
}
