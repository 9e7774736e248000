using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What all standards together ask of one indicator (合并要求): the strictest of each side, and whose it is.</summary>
public sealed record MergedBound
{
    /// <summary>Which (指标名称).</summary>
    public required SubjectId Indicator { get; init; }

    /// <summary>从严区间.</summary>
    public required QuantityRange Range { get; init; }

    /// <summary>The standards that ask for the lower bound (下限来源).</summary>
    public ValueList<SubjectId> LeastBy { get; init; }

    /// <summary>The standards that ask for the upper bound (上限来源).</summary>
    public ValueList<SubjectId> MostBy { get; init; }

    /// <summary>Whether the standards ask for different things, or not all of them ask (要求不一致).</summary>
    public required bool Differs { get; init; }

    /// <summary>Of the first standard that sets a bound (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>Monitoring and acceptance in one (合并验收口径): who keeps to it passes under every standard merged.</summary>
public sealed record AcceptanceProfile
{
    /// <summary>The standards merged (合并的标准).</summary>
    public required ValueList<SubjectId> Standards { get; init; }

    /// <summary>合并要求, by indicator.</summary>
    public required ValueList<MergedBound> Bounds { get; init; }
}
