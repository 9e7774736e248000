using System.Text.Json.Serialization;
using AssetPlanning.Financing;

namespace AssetPlanning.Inventory;

/// <summary>The six lists of a unit (六项清单).</summary>
[JsonConverter(typeof(NameConverter<DossierList>))]
public enum DossierList
{
    /// <summary>资源清单.</summary>
    Resources,

    /// <summary>资产清单.</summary>
    Assets,

    /// <summary>资金清单.</summary>
    Funds,

    /// <summary>条件清单.</summary>
    Conditions,

    /// <summary>需求清单.</summary>
    Demands,

    /// <summary>政策清单.</summary>
    Policies,
}

/// <summary>What is known of a unit before anything is planned (六项清单): resources, assets, funds, conditions, demands, policies.</summary>
public sealed record UnitDossier
{
    /// <summary>The unit.</summary>
    public required SubjectId Unit { get; init => field = value.OrThrow(); }

    /// <summary>资源清单.</summary>
    public ValueList<ResourceQuantity> Resources { get; init; }

    /// <summary>资产清单.</summary>
    public ValueList<AssetRecord> Assets { get; init; }

    /// <summary>资金清单.</summary>
    public ValueList<FundSource> Funds { get; init; }

    /// <summary>条件清单.</summary>
    public ValueList<UseCondition> Conditions { get; init; }

    /// <summary>需求清单.</summary>
    public ValueList<Demand> Demands { get; init; }

    /// <summary>政策清单.</summary>
    public ValueList<Policy> Policies { get; init; }

    /// <summary>Lists that were looked for and have nothing in them (已查明为空): without this an empty list counts as missing.</summary>
    public ValueList<DossierList> KnownEmpty { get; init; }
}

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

/// <summary>How complete the six lists are (清单完整度).</summary>
/// <remarks>
/// Score of a list = facts present ÷ facts asked over its entries; 0 for an empty list, 1 for one known to be empty. Score of the
/// dossier = mean of the six. The formula is the library's own; no standard prescribes one.
/// </remarks>
public sealed record DossierCompleteness
{
    /// <summary>The unit.</summary>
    public required SubjectId Unit { get; init; }

    /// <summary>The score (完整度), 0 to 1.</summary>
    public required Ratio Score { get; init; }

    /// <summary>The six lists.</summary>
    public required ValueList<ListScore> Lists { get; init; }

    /// <summary>What is missing, by list, entry and fact.</summary>
    public required ValueList<MissingFact> Missing { get; init; }
}

/// <summary>How complete one list is (单项清单完整度).</summary>
public sealed record ListScore
{
    /// <summary>The list.</summary>
    public required DossierList List { get; init; }

    /// <summary>How many entries it has.</summary>
    public required int Entries { get; init; }

    /// <summary>How many facts were asked for.</summary>
    public required int Asked { get; init; }

    /// <summary>How many of them are there.</summary>
    public required int Present { get; init; }

    /// <summary>The score, 0 to 1.</summary>
    public required Ratio Score { get; init; }
}

/// <summary>A fact that is missing (缺项).</summary>
public sealed record MissingFact
{
    /// <summary>In which list.</summary>
    public required DossierList List { get; init; }

    /// <summary>Of which entry; the unit where the whole list is.</summary>
    public required SubjectId Entry { get; init; }

    /// <summary>Which fact, by the name of its property; the list's where the whole list is.</summary>
    public required string Fact { get; init; }
}
