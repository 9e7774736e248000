namespace AssetPlanning;

/// <summary>An approval that something on the chain needs (报批需求): a fact a stage states, whoever turns it into a procedure.</summary>
public sealed record ApprovalNeed
{
    /// <summary>Which approval.</summary>
    public required Code<ApprovalType> Approval { get; init; }

    /// <summary>Its Chinese name.</summary>
    public required string Chinese { get; init; }

    /// <summary>What it is needed for.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>Why; needs of the same approval for the same subject add their reasons up.</summary>
    public required ValueList<Citation> Basis { get; init; }

    /// <summary>The approvals for the same subject that come before it.</summary>
    public ValueList<Code<ApprovalType>> After { get; init; }
}
