namespace AssetPlanning.Territory;

/// <summary>A planning permit as issued (规划许可), or a step before one: which project, on which plan, with which figures.</summary>
public sealed record PlanningPermit
{
    /// <summary>Its number (证号、文号), unique in a check.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The project (项目).</summary>
    public required SubjectId Project { get; init => field = value.OrThrow(); }

    /// <summary>许可环节.</summary>
    public required Code<PermitKind> Kind { get; init; }

    /// <summary>When it was issued (核发日期).</summary>
    public required DateOnly On { get; init; }

    /// <summary>The plan and the version it refers to (依据的规划及版本); none for a step that needs no plan.</summary>
    public PlanVersion? Plan { get; init; }

    /// <summary>The lot (规划地块), where it is for one.</summary>
    public LotId? Lot { get; init; }

    /// <summary>What it permits (许可指标), where it states figures.</summary>
    public DesignFigures? Figures { get; init; }

    /// <summary>Whether farm land is taken (是否占用农用地), where that is stated.</summary>
    public bool? TakesFarmland { get; init; }
}

/// <summary>When a version of a plan is in force (规划有效期).</summary>
public sealed record PlanPeriod
{
    /// <summary>The plan and its version.</summary>
    public required PlanVersion Version { get; init; }

    /// <summary>规划类型.</summary>
    public required PlanLayerKind Kind { get; init; }

    /// <summary>The first day it is in force (批准日期).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer is (被替代日期), where a later version took its place.</summary>
    public DateOnly? Until { get; init; }

    internal bool Holds(DateOnly day) => DaySpan.Holds(From, Until, day);
}
