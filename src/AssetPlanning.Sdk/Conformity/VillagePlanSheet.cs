namespace AssetPlanning.Conformity;

/// <summary>A project in the order of a village plan (项目时序).</summary>
public sealed record ProjectStep
{
    /// <summary>项目.</summary>
    public required SubjectId Project { get; init; }

    /// <summary>How many projects at most have to be finished one after the other before it (时序层级), from 0.</summary>
    public required int Stage { get; init; }
}

/// <summary>What begins in one year (年度安排).</summary>
public sealed record VillageYear
{
    /// <summary>年度.</summary>
    public required int Year { get; init; }

    /// <summary>The projects that begin (开工项目), by name.</summary>
    public required ValueList<SubjectId> Projects { get; init; }

    /// <summary>建设规模.</summary>
    public required Area Area { get; init; }

    /// <summary>投资估算; none where a project states none.</summary>
    public Money? Cost { get; init; }
}

/// <summary>One group of the table of a village plan (村庄用地结构行).</summary>
public sealed record VillageGroup
{
    /// <summary>The group, by the code the village table gives it (分组).</summary>
    public required string Group { get; init; }

    /// <summary>现状面积.</summary>
    public required Area Before { get; init; }

    /// <summary>规划面积.</summary>
    public required Area After { get; init; }
}

/// <summary>What a village plan comes to (村庄规划核对).</summary>
public sealed record VillagePlanSheet
{
    /// <summary>The projects, each after those it waits for (建设时序).</summary>
    public required ValueList<ProjectStep> Sequence { get; init; }

    /// <summary>年度安排, by year.</summary>
    public required ValueList<VillageYear> Years { get; init; }

    /// <summary>用地结构调整表, class by class; none where the plan states no uses.</summary>
    public LandUseStructure? Structure { get; init; }

    /// <summary>村庄用地结构, in the order of the village table; what is in no group comes last, as an empty code.</summary>
    public required ValueList<VillageGroup> Groups { get; init; }

    /// <summary>The land held in reserve (留白用地).</summary>
    public required Area Reserve { get; init; }

    /// <summary>机动指标 against its limit; none where the plan keeps none, or the rulebook has no limit, which is then found.</summary>
    public BoundLine? Flexible { get; init; }
}
