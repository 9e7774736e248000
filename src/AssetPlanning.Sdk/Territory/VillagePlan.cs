namespace AssetPlanning.Territory;

/// <summary>A practical village plan (实用性村庄规划): where to act, which projects, in which order, and what they may look like.</summary>
/// <remarks>《城乡规划法》第十八条 asks a village plan for the layout of uses and the requirements of building; focus areas and order are those of consolidation.</remarks>
public sealed record VillagePlan
{
    /// <summary>The plan and its version.</summary>
    public required PlanVersion Version { get; init; }

    /// <summary>Where (行政村).</summary>
    public required DivisionCode Village { get; init; }

    /// <summary>The day parameters are taken of (批准日期或编制基准日).</summary>
    public required DateOnly On { get; init; }

    /// <summary>规划期首年.</summary>
    public required int FirstYear { get; init; }

    /// <summary>规划期末年.</summary>
    public required int LastYear { get; init; }

    /// <summary>整治重点区域.</summary>
    public ValueList<FocusArea> FocusAreas { get; init; }

    /// <summary>项目布局.</summary>
    public ValueList<VillageProject> Projects { get; init; }

    /// <summary>风貌管控要求.</summary>
    public ValueList<AppearanceControl> Appearance { get; init; }

    /// <summary>用地结构调整: all ground of the village, that which stays included.</summary>
    public ValueList<UseTransition> Uses { get; init; }

    /// <summary>机动指标: construction land kept without a place, where some is.</summary>
    public Area? FlexibleArea { get; init; }
}

/// <summary>An area consolidation is to act in first (重点区域).</summary>
public sealed record FocusArea
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Its ground (范围), as a feature of a registered layer, where there is one.</summary>
    public FeatureReference? Footprint { get; init; }
}

/// <summary>A project of a village plan (村庄规划项目).</summary>
public sealed record VillageProject
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The focus area it lies in (所在重点区域), where it lies in one.</summary>
    public SubjectId? FocusArea { get; init; }

    /// <summary>Its ground (范围), as a feature of a registered layer, where there is one.</summary>
    public FeatureReference? Footprint { get; init; }

    /// <summary>What it makes of the ground (规划用途).</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>建设规模.</summary>
    public required Area Area { get; init; }

    /// <summary>投资估算, where it is known.</summary>
    public Money? Cost { get; init; }

    /// <summary>开工年.</summary>
    public required int FirstYear { get; init; }

    /// <summary>完工年.</summary>
    public required int LastYear { get; init; }

    /// <summary>The projects that have to be finished before (前置项目).</summary>
    public ValueList<SubjectId> After { get; init; }
}

/// <summary>What buildings may look like (风貌管控).</summary>
public sealed record AppearanceControl
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The focus area it holds in (适用区域); none for the whole village.</summary>
    public SubjectId? FocusArea { get; init; }

    /// <summary>建筑限高, where there is a limit.</summary>
    public Metres? HeightLimit { get; init; }

    /// <summary>层数上限, where there is a limit.</summary>
    public int? MostStoreys { get; init; }

    /// <summary>Roofs, colours, materials, in words (形式、色彩、材料).</summary>
    public string? Wording { get; init; }

    /// <summary>依据.</summary>
    public required Citation Basis { get; init; }
}
