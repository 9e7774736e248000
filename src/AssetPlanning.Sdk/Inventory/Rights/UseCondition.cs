using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What limits a unit or a right (条件类型).</summary>
[JsonConverter(typeof(NameConverter<ConditionKind>))]
public enum ConditionKind
{
    /// <summary>用途管制条件.</summary>
    UseControl,

    /// <summary>生态环境容量.</summary>
    EcologicalCapacity,

    /// <summary>基础设施承载力.</summary>
    InfrastructureCapacity,

    /// <summary>工程建设条件.</summary>
    Engineering,
}

/// <summary>On which side of a limit one has to stay (限值方向).</summary>
[JsonConverter(typeof(NameConverter<BoundSense>))]
public enum BoundSense
{
    /// <summary>不超过; exactly that much may be.</summary>
    AtMost,

    /// <summary>不低于; exactly that much is enough.</summary>
    AtLeast,
}

/// <summary>The limit of a condition (限值): of which measure, on which side, how much.</summary>
public sealed record UseLimit
{
    /// <summary>Of which measure (指标): height, floor area ratio, sewage a day.</summary>
    public required SubjectId Measure { get; init => field = value.OrThrow(); }

    /// <summary>限值方向.</summary>
    public required BoundSense Sense { get; init; }

    /// <summary>The most or least there may be, with its unit.</summary>
    public required Quantity Amount { get; init => field = value.Unit.IsNone ? throw new ArgumentException("A limit has a unit.", nameof(value)) : value; }
}

/// <summary>A condition of a unit or a right (条件、附设条件).</summary>
public sealed record UseCondition
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Its kind.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>What it is about, for people (内容).</summary>
    public required string Content { get; init; }

    /// <summary>The most or least it allows (限值); none for one in words alone, which is never checked.</summary>
    public UseLimit? Limit { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What is, or is planned to be, at a place (指标值).</summary>
public sealed record UseMeasure
{
    /// <summary>The unit, or the ground a right lies on.</summary>
    public required SubjectId Place { get; init => field = value.OrThrow(); }

    /// <summary>Which measure.</summary>
    public required SubjectId Measure { get; init => field = value.OrThrow(); }

    /// <summary>How much.</summary>
    public required Quantity Amount { get; init => field = value.Unit.IsNone ? throw new ArgumentException("A measure has a unit.", nameof(value)) : value; }
}

/// <summary>Whether a condition is kept (条件核查结论), the worst first: what was not checked is not kept.</summary>
[JsonConverter(typeof(NameConverter<ConditionAnswer>))]
public enum ConditionAnswer
{
    /// <summary>未满足.</summary>
    Broken,

    /// <summary>未核查.</summary>
    NotChecked,

    /// <summary>满足.</summary>
    Kept,
}

/// <summary>Whether one condition is kept, and by how much (单项条件核查结论).</summary>
public sealed record UseConditionVerdict
{
    /// <summary>The unit or the right it is a condition of.</summary>
    public required SubjectId Of { get; init; }

    /// <summary>The condition.</summary>
    public required SubjectId Condition { get; init; }

    /// <summary>The answer.</summary>
    public required ConditionAnswer Answer { get; init; }

    /// <summary>What was measured, in the unit of the limit; none where nothing was checked.</summary>
    public Quantity? Found { get; init; }

    /// <summary>What is left to the limit, below zero where it is broken; none where nothing was checked.</summary>
    public Quantity? Margin { get; init; }
}

/// <summary>Whether conditions are kept (条件核查结果), by subject and condition.</summary>
public sealed record UseConditionVerdicts
{
    /// <summary>The conditions.</summary>
    public required ValueList<UseConditionVerdict> Conditions { get; init; }
}
