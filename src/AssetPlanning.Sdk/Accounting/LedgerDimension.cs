using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>A property of postings that sums are told apart by (汇总维度).</summary>
[JsonConverter(typeof(NameConverter<LedgerAspect>))]
public enum LedgerAspect
{
    /// <summary>付款方.</summary>
    Payer,

    /// <summary>收款方.</summary>
    Payee,

    /// <summary>主体: whose inflow, outflow or net.</summary>
    Party,

    /// <summary>主体组: the group a party belongs to; flows within a group are none of its.</summary>
    PartyGroup,

    /// <summary>范围.</summary>
    Scope,

    /// <summary>年.</summary>
    Year,

    /// <summary>月, as <c>2026-06</c>.</summary>
    Month,

    /// <summary>日.</summary>
    Day,

    /// <summary>费项.</summary>
    Term,

    /// <summary>对象.</summary>
    Subject,

    /// <summary>收支性质.</summary>
    Kind,

    /// <summary>给付形式.</summary>
    Medium,

    /// <summary>数据性质.</summary>
    Standing,
}

/// <summary>A property of postings, and how far up its tree sums are taken (汇总维度及层级).</summary>
public sealed record LedgerDimension
{
    /// <summary>Which property.</summary>
    public required LedgerAspect Aspect { get; init; }

    /// <summary>How many steps from the top of the tree, of a scope or a party group; none for the value as posted.</summary>
    public int? Depth { get; init; }

    /// <summary>付款方.</summary>
    [JsonIgnore]
    public static LedgerDimension Payer => new() { Aspect = LedgerAspect.Payer };

    /// <summary>收款方.</summary>
    [JsonIgnore]
    public static LedgerDimension Payee => new() { Aspect = LedgerAspect.Payee };

    /// <summary>主体.</summary>
    [JsonIgnore]
    public static LedgerDimension Party => new() { Aspect = LedgerAspect.Party };

    /// <summary>范围, as posted.</summary>
    [JsonIgnore]
    public static LedgerDimension Scope => new() { Aspect = LedgerAspect.Scope };

    /// <summary>年.</summary>
    [JsonIgnore]
    public static LedgerDimension Year => new() { Aspect = LedgerAspect.Year };

    /// <summary>月.</summary>
    [JsonIgnore]
    public static LedgerDimension Month => new() { Aspect = LedgerAspect.Month };

    /// <summary>日.</summary>
    [JsonIgnore]
    public static LedgerDimension Day => new() { Aspect = LedgerAspect.Day };

    /// <summary>费项.</summary>
    [JsonIgnore]
    public static LedgerDimension Term => new() { Aspect = LedgerAspect.Term };

    /// <summary>对象.</summary>
    [JsonIgnore]
    public static LedgerDimension Subject => new() { Aspect = LedgerAspect.Subject };

    /// <summary>收支性质.</summary>
    [JsonIgnore]
    public static LedgerDimension Kind => new() { Aspect = LedgerAspect.Kind };

    /// <summary>给付形式.</summary>
    [JsonIgnore]
    public static LedgerDimension Medium => new() { Aspect = LedgerAspect.Medium };

    /// <summary>数据性质.</summary>
    [JsonIgnore]
    public static LedgerDimension Standing => new() { Aspect = LedgerAspect.Standing };

    /// <summary>范围层级: scopes cut to so many names, 1 the widest; a posting of a wider scope stays where it is.</summary>
    /// <param name="depth">How many names.</param>
    /// <returns>The dimension.</returns>
    public static LedgerDimension ScopeAt(int depth) => new() { Aspect = LedgerAspect.Scope, Depth = depth };

    /// <summary>主体组层级: parties under the group so many steps from the top of their tree, 1 the topmost.</summary>
    /// <param name="depth">How many steps.</param>
    /// <returns>The dimension.</returns>
    public static LedgerDimension PartyGroupAt(int depth) => new() { Aspect = LedgerAspect.PartyGroup, Depth = depth };
}
