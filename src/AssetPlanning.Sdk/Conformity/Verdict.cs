using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>What a check found (核查状态), in order of precedence: the first that applies holds.</summary>
[JsonConverter(typeof(NameConverter<VerdictStatus>))]
public enum VerdictStatus
{
    /// <summary>冲突.</summary>
    Conflict,

    /// <summary>未核查: the data to check with are missing.</summary>
    NotChecked,

    /// <summary>部分覆盖: checked in part.</summary>
    PartiallyCovered,

    /// <summary>容差内.</summary>
    WithinTolerance,

    /// <summary>无冲突.</summary>
    Clear,
}

/// <summary>The verdict of one rule on one subject (管控结论).</summary>
public sealed record Verdict
{
    /// <summary>Who was judged.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>By which rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What was found.</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>What follows; none while nothing was checked.</summary>
    public Consequence? Consequence { get; init; }

    /// <summary>The finding that tells of it, unless all is clear.</summary>
    public Code<FindingKind>? Finding { get; init; }

    /// <summary>How the ground came to it (用地构成), where the rule looked at a map.</summary>
    public VerdictGround? Ground { get; init; }

    /// <summary>The decision of a person in its place (人工裁定), where there is one; what was found stands beside it.</summary>
    public VerdictOverride? Override { get; init; }

    /// <summary>What holds (裁定后状态): the decision, or what was found.</summary>
    internal (VerdictStatus Status, Consequence? Consequence) Holding => Override is { } decided ? (decided.Decided, decided.Consequence) : (Status, Consequence);
}
