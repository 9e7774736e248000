using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What a dispute is about (纠纷事由).</summary>
[JsonConverter(typeof(NameConverter<DisputeMatter>))]
public enum DisputeMatter
{
    /// <summary>权属: who owns or holds; a government decides before any court (土地管理法第十四条).</summary>
    Title,

    /// <summary>界址: where one ends and the other begins; as for title.</summary>
    Boundary,

    /// <summary>承包经营权确认: who holds a right by contract of rural land; it goes the way of contracts, and the title is unclear meanwhile.</summary>
    ContractRight,

    /// <summary>合同履行.</summary>
    Contract,

    /// <summary>补偿安置.</summary>
    Compensation,

    /// <summary>收益分配.</summary>
    Sharing,
}

/// <summary>What happens in a dispute (纠纷处理环节).</summary>
[JsonConverter(typeof(NameConverter<DisputeAct>))]
public enum DisputeAct
{
    /// <summary>提出.</summary>
    Raise,

    /// <summary>受理调解.</summary>
    Mediate,

    /// <summary>调解不成.</summary>
    FailMediation,

    /// <summary>达成协议: negotiated or mediated.</summary>
    Settle,

    /// <summary>政府处理决定送达.</summary>
    Decide,

    /// <summary>申请仲裁.</summary>
    Arbitrate,

    /// <summary>仲裁裁决送达.</summary>
    Award,

    /// <summary>起诉.</summary>
    Sue,

    /// <summary>判决生效.</summary>
    Judge,

    /// <summary>撤回.</summary>
    Withdraw,
}

/// <summary>Where a dispute stands (纠纷状态).</summary>
[JsonConverter(typeof(NameConverter<DisputeState>))]
public enum DisputeState
{
    /// <summary>已提出.</summary>
    Raised,

    /// <summary>调解中.</summary>
    InMediation,

    /// <summary>仲裁中.</summary>
    InArbitration,

    /// <summary>已处理、未生效: decided or awarded, and a court may still be asked.</summary>
    Decided,

    /// <summary>诉讼中.</summary>
    InCourt,

    /// <summary>已解决.</summary>
    Settled,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>A dispute about a piece of ground (纠纷): between whom, about what.</summary>
public sealed record Dispute
{
    /// <summary>Its name (案号).</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The ground.</summary>
    public required SubjectId Ground { get; init => field = value.OrThrow(); }

    /// <summary>What about.</summary>
    public required DisputeMatter Matter { get; init; }

    /// <summary>Between whom (当事人).</summary>
    public ValueList<PartyId> Parties { get; init; }

    /// <summary>Where the ground lies, for periods that differ by region (坐落).</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>Whether it makes the title unclear: contracts, compensation and shares do not.</summary>
    internal bool IsOfTitle => Matter is DisputeMatter.Title or DisputeMatter.Boundary or DisputeMatter.ContractRight;

    /// <summary>Whether a government decides before any court.</summary>
    internal bool IsForGovernment => Matter is DisputeMatter.Title or DisputeMatter.Boundary;
}

/// <summary>A step of a dispute (纠纷处理记录).</summary>
public sealed record DisputeStep : CourseStep
{
    /// <summary>What happened.</summary>
    public required DisputeAct Act { get; init; }
}

/// <summary>The disputes and what happened in them (纠纷台账).</summary>
public sealed record DisputeLog
{
    /// <summary>The disputes.</summary>
    public required ValueList<Dispute> Disputes { get; init; }

    /// <summary>What happened, in any order.</summary>
    public ValueList<DisputeStep> Steps { get; init; }
}

/// <summary>Where a dispute stands on a day (纠纷现状).</summary>
public sealed record DisputeStanding
{
    /// <summary>The dispute.</summary>
    public required Dispute Dispute { get; init; }

    /// <summary>Where it stands.</summary>
    public required DisputeState State { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The last day a court may be asked (起诉期限届满日), while it is decided and not final.</summary>
    public DateOnly? SuitUntil { get; init; }

    /// <summary>Whether nobody has an end of it yet.</summary>
    /// <returns>The answer.</returns>
    public bool IsOpen() => State is not (DisputeState.Settled or DisputeState.Withdrawn);
}
