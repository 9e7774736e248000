using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>What a method does to ownership, use right or possession (权属变化).</summary>
[JsonConverter(typeof(NameConverter<RightEffect>))]
public enum RightEffect
{
    /// <summary>不变.</summary>
    Unchanged,

    /// <summary>转移.</summary>
    Passes,

    /// <summary>互换.</summary>
    Exchanged,

    /// <summary>消灭.</summary>
    Extinguished,

    /// <summary>消灭后重新设立.</summary>
    Recreated,

    /// <summary>视情形: the note says on what.</summary>
    Depends,
}

/// <summary>An effect, and what it depends on (权属变化说明).</summary>
public sealed record MethodEffect
{
    /// <summary>The effect.</summary>
    public required RightEffect Effect { get; init; }

    /// <summary>Whom it passes to, what it depends on.</summary>
    public Wording? Note { get; init; }
}

/// <summary>An integration method as the law knows it (整备方式目录): what it does to rights, what it needs, what it costs, whom it pays.</summary>
public sealed record IntegrationKind : Term<IntegrationKind>
{
    /// <summary>所有权变化.</summary>
    public required MethodEffect Ownership { get; init; }

    /// <summary>使用权变化.</summary>
    public required MethodEffect UseRight { get; init; }

    /// <summary>占有与经营变化.</summary>
    public required MethodEffect Possession { get; init; }

    /// <summary>What is said of single rights (适用权利).</summary>
    public ValueList<RightRuling> Rights { get; init; }

    /// <summary>Whether it is open to every right that may pass to others, as far as it may (随可流转性).</summary>
    public required bool FollowsTransferability { get; init; }

    /// <summary>Which land it fits (适用对象), in words.</summary>
    public required Wording Land { get; init; }

    /// <summary>The parameter of its longest term (最长期限), where it has one.</summary>
    public ParameterCase? LongestTerm { get; init; }

    /// <summary>The consent it needs (同意), where the catalogue names one.</summary>
    public Code<ConsentQuorum>? Consent { get; init; }

    /// <summary>The approval it needs (报批), where the catalogue names one.</summary>
    public Code<ApprovalType>? Approval { get; init; }

    /// <summary>成本构成.</summary>
    public ValueList<Provision> Costs { get; init; }

    /// <summary>受偿主体.</summary>
    public ValueList<Code<PartyRole>> Compensated { get; init; }

    /// <summary>限制与程序.</summary>
    public ValueList<Provision> Limits { get; init; }

    /// <summary>依据性质.</summary>
    public required Evidence Evidence { get; init; }
}
