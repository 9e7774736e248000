namespace AssetPlanning.Conformity;

/// <summary>A decision of a person in place of a verdict (人工裁定): with reason, name and date, and beside the verdict, never instead of it.</summary>
public sealed record VerdictOverride
{
    /// <summary>The subject (核查对象).</summary>
    public required SubjectId Subject { get; init => field = value.OrThrow(); }

    /// <summary>The rule (规则编号).</summary>
    public required Code<StatedRule> Rule { get; init; }

    /// <summary>The status the person had before them (原核查状态); a decision on another finding no longer holds.</summary>
    public required VerdictStatus Found { get; init; }

    /// <summary>What they decided (裁定状态).</summary>
    public required VerdictStatus Decided { get; init; }

    /// <summary>What follows by the decision (裁定后果); none where it is still open.</summary>
    public Consequence? Consequence { get; init; }

    /// <summary>Why (裁定理由).</summary>
    public required string Reason
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A decision has a reason.", nameof(value)) : value;
    }

    /// <summary>Who decided (裁定人).</summary>
    public required PartyId By
    {
        get;
        init => field = value.IsNone ? throw new ArgumentException("Somebody decided.", nameof(value)) : value;
    }

    /// <summary>When (裁定日期).</summary>
    public required DateOnly On { get; init; }
}
