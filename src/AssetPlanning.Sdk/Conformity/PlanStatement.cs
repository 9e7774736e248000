using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>What one plan wants of a matter (目标方向).</summary>
[JsonConverter(typeof(NameConverter<GoalDirection>))]
public enum GoalDirection
{
    /// <summary>增加.</summary>
    Increase,

    /// <summary>保持.</summary>
    Hold,

    /// <summary>减少.</summary>
    Decrease,
}

/// <summary>Whether plans agree (一致性结论).</summary>
[JsonConverter(typeof(NameConverter<UnityStatus>))]
public enum UnityStatus
{
    /// <summary>矛盾.</summary>
    Contradictory,

    /// <summary>未核查: fewer than two plans say anything, or a layer is incomplete.</summary>
    NotChecked,

    /// <summary>一致.</summary>
    Unified,
}

/// <summary>What a plan says beyond its map (规划表述): its goals and its indicators.</summary>
public sealed record PlanStatement
{
    /// <summary>The plan (规划).</summary>
    public required PlanVersion Plan { get; init; }

    /// <summary>Its goals (目标).</summary>
    public ValueList<PlanGoal> Goals { get; init; }

    /// <summary>Its indicators (指标).</summary>
    public ValueList<PlanIndicator> Indicators { get; init; }
}

/// <summary>A goal of a plan (规划目标).</summary>
public sealed record PlanGoal
{
    /// <summary>What it is about (目标事项): arable land, riverside green.</summary>
    public required SubjectId Matter { get; init => field = value.OrThrow(); }

    /// <summary>目标方向.</summary>
    public required GoalDirection Direction { get; init; }
}

/// <summary>An indicator of a plan (规划指标).</summary>
public sealed record PlanIndicator
{
    /// <summary>Which (指标名称).</summary>
    public required SubjectId Indicator { get; init => field = value.OrThrow(); }

    /// <summary>Of what area (适用范围).</summary>
    public required SubjectId Scope { get; init => field = value.OrThrow(); }

    /// <summary>In which year (目标年).</summary>
    public required int Year { get; init; }

    /// <summary>How much (指标值).</summary>
    public required Figure Amount { get; init; }
}

/// <summary>The three unities of merged plans (三统一核对): goals, indicators, space (目标统一, 指标一致, 空间协同).</summary>
public sealed record UnityCheck
{
    /// <summary>目标统一.</summary>
    public required UnityStatus Goals { get; init; }

    /// <summary>指标一致.</summary>
    public required UnityStatus Indicators { get; init; }

    /// <summary>空间协同.</summary>
    public required UnityStatus Space { get; init; }
}
