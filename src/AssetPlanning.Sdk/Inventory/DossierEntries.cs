using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>An asset and the facts asked of it (资产): 实物量、价值量、开发利用状态、产权关系、使用效益.</summary>
public sealed record AssetRecord
{
    /// <summary>The asset.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The entries of the list of resources it is made of (实物量).</summary>
    public ValueList<SubjectId> Resources { get; init; }

    /// <summary>价值量.</summary>
    public Money? Value { get; init; }

    /// <summary>开发利用状态.</summary>
    public Utilisation? Use { get; init; }

    /// <summary>The rights on it, by their names in the register (产权关系).</summary>
    public ValueList<SubjectId> Rights { get; init; }

    /// <summary>What it brings a year (使用效益).</summary>
    public Money? AnnualBenefit { get; init; }
}

/// <summary>What limits a unit (条件类型).</summary>
[JsonConverter(typeof(NameConverter<ConditionKind>))]
public enum ConditionKind
{
    /// <summary>用途管制条件.</summary>
    UseControl,

    /// <summary>生态环境容量.</summary>
    EcologicalCapacity,

    /// <summary>基础设施承载力.</summary>
    InfrastructureCapacity,

    /// <summary>工程建设条件.</summary>
    Engineering,
}

/// <summary>A condition of a unit (条件).</summary>
public sealed record UseCondition
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Its kind.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>What it is about, for people (内容).</summary>
    public required string Content { get; init; }

    /// <summary>The most or least it allows, where it is a number (限值).</summary>
    public Ratio? Limit { get; init; }

    /// <summary>In which unit (单位).</summary>
    public string? Unit { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What somebody wants of a unit (诉求类型).</summary>
[JsonConverter(typeof(NameConverter<DemandKind>))]
public enum DemandKind
{
    /// <summary>保护.</summary>
    Protect,

    /// <summary>修复.</summary>
    Restore,

    /// <summary>开发.</summary>
    Develop,
}

/// <summary>A demand on a unit (需求): of the owner's representative, of holders, of the market.</summary>
public sealed record Demand
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Whose.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>In which role (主体角色).</summary>
    public Code<PartyRole>? Role { get; init; }

    /// <summary>What for.</summary>
    public required DemandKind Kind { get; init; }

    /// <summary>Of which asset or place.</summary>
    public SubjectId? Target { get; init; }

    /// <summary>How strongly, for people (强度).</summary>
    public string? Intensity { get; init; }

    /// <summary>For how much ground.</summary>
    public Area? Area { get; init; }
}
