namespace AssetPlanning.Conformity;

/// <summary>A design against one of the planning conditions of its lot (单项核对).</summary>
public sealed record ConditionResult
{
    /// <summary>Which condition (条件).</summary>
    public required string Condition { get; init; }

    /// <summary>What it asks for (要求).</summary>
    public required string Asked { get; init; }

    /// <summary>What the design comes to (设计值); none where it does not say.</summary>
    public string? Designed { get; init; }

    /// <summary>What was found: Conflict, NotChecked or Clear (核对结论).</summary>
    public required VerdictStatus Status { get; init; }
}
