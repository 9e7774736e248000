namespace AssetPlanning;

/// <summary>An approval that something on the chain needs (报批需求): a fact a stage states, whoever turns it into a procedure.</summary>
public sealed record ApprovalNeed
{
    /// <summary>Which approval.</summary>
    public required SubjectId Approval { get; init; }

    /// <summary>Its Chinese name.</summary>
    public required string Chinese { get; init; }

    /// <summary>What it is needed for.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>Why.</summary>
    public required Citation Basis { get; init; }

    /// <summary>The approvals that come before it.</summary>
    public ValueList<SubjectId> After { get; init; }
}
