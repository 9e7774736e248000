using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>In which of its two offices the state rules (规则立场): as the regulator of all land, or as the owner of some.</summary>
/// <remarks>统一行使所有者职责 and 统一行使用途管制职责 are two duties: whoever owns a plot, the regulator's rules are the same for it.</remarks>
[JsonConverter(typeof(NameConverter<RuleSide>))]
public enum RuleSide
{
    /// <summary>监管者: never told whose the ground is.</summary>
    Regulator,

    /// <summary>所有者: may look at the owner, and can only add objections.</summary>
    Owner,
}

/// <summary>How much a rule weighs (规则刚性).</summary>
[JsonConverter(typeof(NameConverter<RuleSeverity>))]
public enum RuleSeverity
{
    /// <summary>约束性: it decides over the subject.</summary>
    Binding,

    /// <summary>引导性: it is listed and decides nothing.</summary>
    Advisory,
}

/// <summary>A rule as it stands in the code of control (管控规则条目): what it says, since when, on which clause, and after which other rules.</summary>
public sealed record StatedRule
{
    /// <summary>Its code (规则编号), unique in a check.</summary>
    public required Code<StatedRule> Id
    {
        get;
        init => field = value.IsNone ? throw new ArgumentException("A rule has a code.", nameof(value)) : value;
    }

    /// <summary>What it says (规则内容).</summary>
    public required ConformityRule Rule { get; init; }

    /// <summary>The clause it stands on (条款).</summary>
    public required Citation Clause { get; init; }

    /// <summary>规则立场.</summary>
    public required RuleSide Side { get; init; }

    /// <summary>规则刚性.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Its version (规则版本), from 1.</summary>
    public required int Version
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>From which day on it holds (生效日期).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds (失效日期), where there is one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The rules that must have been checked before (前置规则); where one was not, this one is skipped, and skipped is not passed.</summary>
    public ValueList<Code<StatedRule>> DependsOn { get; init; }

    /// <summary>How much ground it lets pass (面积容差), where a document says so.</summary>
    public AreaTolerance? Tolerance { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool IsInForce(DateOnly day) => DaySpan.Holds(From, Until, day);
}

/// <summary>How much ground a rule lets pass (面积容差), and who says so.</summary>
public sealed record AreaTolerance
{
    /// <summary>The most, itself included (容差面积).</summary>
    public required Area Most
    {
        get;
        init => field = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A tolerance is not negative.");
    }

    /// <summary>Who says so (依据).</summary>
    public required Citation Basis { get; init; }
}
