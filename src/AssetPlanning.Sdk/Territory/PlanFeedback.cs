using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>Something a plan arranges and whose carrying out can be observed (规划事项).</summary>
public sealed record PlanItem
{
    /// <summary>Its name, unique in a check.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The plan and its version.</summary>
    public required PlanVersion Plan { get; init; }

    /// <summary>What is planned (规划值).</summary>
    public required Quantity Planned { get; init; }

    /// <summary>Whether that much is at most, or at least, to be reached (指标方向).</summary>
    public required QuotaSense Sense { get; init; }

    /// <summary>By when it has to have been looked at (应反馈日期), where a day is set.</summary>
    public DateOnly? ReportBy { get; init; }
}

/// <summary>What came of an observation (反馈处理结果).</summary>
[JsonConverter(typeof(NameConverter<FeedbackOutcome>))]
public enum FeedbackOutcome
{
    /// <summary>规划已调整: the next version of the plan took it up.</summary>
    PlanAdjusted,

    /// <summary>实施已纠正: what was carried out was put right.</summary>
    CarryingOutCorrected,

    /// <summary>不予调整: nothing is changed, for the reason stated.</summary>
    LeftAsItIs,
}

/// <summary>An observation on a plan item (实施反馈): what is there against what was planned, by whom, and what came of it.</summary>
public sealed record PlanFeedback
{
    /// <summary>Its name, unique in a check.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The plan item (规划事项).</summary>
    public required SubjectId Item { get; init => field = value.OrThrow(); }

    /// <summary>The version it was held against (对照的规划版本).</summary>
    public required PlanVersion Plan { get; init; }

    /// <summary>What is there (实施值).</summary>
    public required Quantity Observed { get; init; }

    /// <summary>Who observed it (反馈主体).</summary>
    public required PartyId By { get; init => field = value.OrThrow(); }

    /// <summary>When (观测日期).</summary>
    public required DateOnly On { get; init; }

    /// <summary>The last day for an answer (答复期限).</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>The answer (答复), where there is one.</summary>
    public FeedbackAnswer? Answer { get; init; }
}

/// <summary>What was answered to an observation (反馈答复).</summary>
public sealed record FeedbackAnswer
{
    /// <summary>Who answered (答复主体).</summary>
    public required PartyId By { get; init => field = value.OrThrow(); }

    /// <summary>When (答复日期).</summary>
    public required DateOnly On { get; init; }

    /// <summary>处理结果.</summary>
    public required FeedbackOutcome Outcome { get; init; }

    /// <summary>Why (理由).</summary>
    public required string Reason
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An answer has a reason.", nameof(value)) : value;
    }

    /// <summary>The version that took it up (调整后的规划版本), where the plan was adjusted.</summary>
    public PlanVersion? TakenUpIn { get; init; }
}
