namespace AssetPlanning.Conformity;

/// <summary>A project that has to move off conflicting ground (拟调整项目): how much it needs, and what counts in a new place.</summary>
public sealed record RelocationNeed
{
    /// <summary>The project (项目).</summary>
    public required SubjectId Project { get; init => field = value.OrThrow(); }

    /// <summary>How much ground it needs (需要面积).</summary>
    public required Area Needed
    {
        get;
        init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A project needs ground.");
    }

    /// <summary>The classes that are stock construction land (存量建设用地地类).</summary>
    public required ValueList<Code<LandUse>> StockClasses { get; init; }

    /// <summary>How far away a place is worth nothing for being near (距离上限).</summary>
    public required Metres FarthestDistance
    {
        get;
        init => field = value.Number.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A distance to measure by is positive.");
    }

    /// <summary>What counts how much (评分权重).</summary>
    public required RelocationWeights Weights { get; init; }
}

/// <summary>What counts how much in the score of a place (评分权重): weights of whoever plans, each in proportion to their sum.</summary>
/// <remarks>No law sets them; they are judgement, so there is no default.</remarks>
public sealed record RelocationWeights
{
    /// <summary>Makes weights.</summary>
    /// <param name="fit">Of the size fitting the need.</param>
    /// <param name="nearness">Of the place being near.</param>
    /// <param name="freedom">Of the ground being free of any objection.</param>
    /// <exception cref="ArgumentException">One is negative, or all are nothing.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    public RelocationWeights(Ratio fit, Ratio nearness, Ratio freedom)
    {
        if (fit.Sign < 0 || nearness.Sign < 0 || freedom.Sign < 0 || (fit + nearness + freedom).Sign == 0)
        {
            throw new ArgumentException("Weights are not negative, and not all nothing.", nameof(fit));
        }

        (Fit, Nearness, Freedom) = (fit, nearness, freedom);
    }

    /// <summary>Of the size fitting the need (规模适配权重).</summary>
    public Ratio Fit { get; }

    /// <summary>Of the place being near (邻近权重).</summary>
    public Ratio Nearness { get; }

    /// <summary>Of the ground being free of any objection (少受限权重).</summary>
    public Ratio Freedom { get; }

    internal Ratio Total => Fit + Nearness + Freedom;
}

/// <summary>A place a project could move to (候选地块), with its score term by term.</summary>
public sealed record RelocationCandidate
{
    /// <summary>The place, by the name of its subject (候选地块).</summary>
    public required SubjectId Place { get; init; }

    /// <summary>Its rank from 1 (名次); places of the same score share one.</summary>
    public required int Rank { get; init; }

    /// <summary>Weighted sum of the three terms (得分), exact.</summary>
    public required Ratio Score { get; init; }

    /// <summary>Needed over measured area (规模适配): 1 where the place is as large as needed, less the larger it is.</summary>
    public required Ratio Fit { get; init; }

    /// <summary>1 − distance ÷ farthest distance, not below 0 (邻近).</summary>
    public required Ratio Nearness { get; init; }

    /// <summary>1 − ground objected to ÷ measured area (少受限).</summary>
    public required Ratio Freedom { get; init; }

    /// <summary>Its measured area (量算面积).</summary>
    public required MeasuredArea Area { get; init; }
}

/// <summary>Why a place is no candidate (排除原因).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(NameConverter<RelocationBar>))]
public enum RelocationBar
{
    /// <summary>不是存量建设用地, or its class is not known.</summary>
    NotStock,

    /// <summary>管控冲突.</summary>
    InConflict,

    /// <summary>未核查完: what is not known to be free is not free.</summary>
    NotChecked,

    /// <summary>面积不足.</summary>
    TooSmall,
}

/// <summary>A place that is no candidate, and why (排除地块).</summary>
public sealed record ExcludedPlace
{
    /// <summary>The place (地块).</summary>
    public required SubjectId Place { get; init; }

    /// <summary>排除原因, the first that applies.</summary>
    public required RelocationBar Bar { get; init; }
}

/// <summary>Where a project could move to (布局调整候选): every place is a candidate or excluded.</summary>
public sealed record RelocationChoice
{
    /// <summary>The need (需求).</summary>
    public required RelocationNeed Need { get; init; }

    /// <summary>The candidates (候选地块), the best first, places of one score by name.</summary>
    public required ValueList<RelocationCandidate> Candidates { get; init; }

    /// <summary>The places that are none (排除地块), by name.</summary>
    public required ValueList<ExcludedPlace> Excluded { get; init; }
}
