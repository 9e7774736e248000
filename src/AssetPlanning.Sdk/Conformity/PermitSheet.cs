using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What a precondition of a permit came to (前置条件核对).</summary>
public sealed record PreconditionResult
{
    /// <summary>The steps any of which is enough.</summary>
    public required ValueList<Code<PermitKind>> AnyOf { get; init; }

    /// <summary>The first step that was there in time (满足该条件的文件), where one was.</summary>
    public SubjectId? MetBy { get; init; }

    /// <summary>Conflict, NotChecked or Clear.</summary>
    public required VerdictStatus Status { get; init; }
}

/// <summary>A permit against plan, conditions and order (许可核对行).</summary>
public sealed record PermitLine
{
    /// <summary>The permit (许可).</summary>
    public required SubjectId Permit { get; init; }

    /// <summary>The first status in precedence of all (综合结论).</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>Whether the plan it refers to was in force on its day, and one it may stand on (规划依据).</summary>
    public required VerdictStatus Plan { get; init; }

    /// <summary>Its figures against the planning conditions (规划条件核对), one by one.</summary>
    public ValueList<ConditionResult> Conditions { get; init; }

    /// <summary>What had to be there before (前置条件核对).</summary>
    public ValueList<PreconditionResult> Preconditions { get; init; }
}

/// <summary>Permits against plans, conditions and order (规划许可核对表).</summary>
public sealed record PermitSheet
{
    /// <summary>By day, then by permit.</summary>
    public required ValueList<PermitLine> Lines { get; init; }

    /// <summary>The first status in precedence of all (综合结论); NotChecked where there is no permit.</summary>
    [JsonIgnore]
    public VerdictStatus Status => Lines.Count == 0 ? VerdictStatus.NotChecked : Lines.Min(static line => line.Status);
}
