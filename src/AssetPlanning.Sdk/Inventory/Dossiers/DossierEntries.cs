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
