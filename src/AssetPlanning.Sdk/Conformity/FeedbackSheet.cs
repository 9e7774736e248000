using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>Where an observation stands in the loop (反馈状态).</summary>
[JsonConverter(typeof(NameConverter<FeedbackState>))]
public enum FeedbackState
{
    /// <summary>逾期未答复.</summary>
    Overdue,

    /// <summary>待答复.</summary>
    Open,

    /// <summary>已答复未落实: the plan was to be adjusted and no version takes it up yet.</summary>
    NotTakenUp,

    /// <summary>闭环.</summary>
    Closed,
}

/// <summary>An observation held against its plan item (反馈核对行).</summary>
public sealed record FeedbackLine
{
    /// <summary>反馈.</summary>
    public required SubjectId Feedback { get; init; }

    /// <summary>规划事项.</summary>
    public required SubjectId Item { get; init; }

    /// <summary>规划值.</summary>
    public required Quantity Planned { get; init; }

    /// <summary>实施值.</summary>
    public required Quantity Observed { get; init; }

    /// <summary>Observed less planned (偏差), in the unit of the plan.</summary>
    public required Quantity Difference { get; init; }

    /// <summary>Conflict where what is there is on the wrong side of the plan (偏差结论).</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>反馈状态.</summary>
    public required FeedbackState State { get; init; }
}

/// <summary>Whether the loop from plan to carrying out and back is closed (规划实施反馈闭环).</summary>
public sealed record FeedbackSheet
{
    /// <summary>The observations, by item, day and name.</summary>
    public required ValueList<FeedbackLine> Lines { get; init; }

    /// <summary>Plan items nobody observed yet (未反馈事项), by name.</summary>
    public required ValueList<SubjectId> Unobserved { get; init; }

    /// <summary>The observations set aside (剔除的反馈), as listed by the findings.</summary>
    public required ValueList<SubjectId> SetAside { get; init; }

    /// <summary>Whether every item was observed and every observation of a deviation is closed (是否闭环).</summary>
    [JsonIgnore]
    public bool IsClosed => Unobserved.Count == 0 && SetAside.Count == 0 && !Lines.Any(static line => line.State != FeedbackState.Closed);
}
