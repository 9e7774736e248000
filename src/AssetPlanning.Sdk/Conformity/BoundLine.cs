using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>A figure against the range asked of it (指标核对行).</summary>
public sealed record BoundLine
{
    /// <summary>Whose figure (核对对象).</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>Which figure (指标).</summary>
    public required SubjectId Indicator { get; init; }

    /// <summary>要求区间.</summary>
    public required QuantityRange Asked { get; init; }

    /// <summary>The figure (实际值), or the least it can be where some of it is not known; none where nothing is.</summary>
    public Quantity? Found { get; init; }

    /// <summary>The most it can be (可能上限), where some of it is not known.</summary>
    public Quantity? FoundAtMost { get; init; }

    /// <summary>Conflict, NotChecked or Clear (核对结论).</summary>
    public required VerdictStatus Status { get; init; }
}

/// <summary>Figures against the ranges asked of them (指标核对表).</summary>
public sealed record BoundSheet
{
    /// <summary>The lines, by subject and indicator.</summary>
    public required ValueList<BoundLine> Lines { get; init; }

    /// <summary>The first status in precedence of all (综合结论); NotChecked where nothing was asked.</summary>
    [JsonIgnore]
    public VerdictStatus Status => Lines.Count == 0 ? VerdictStatus.NotChecked : Lines.Min(static line => line.Status);
}
