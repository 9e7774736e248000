namespace AssetPlanning.Rulebook;

/// <summary>What a right is (权能条目): who may hold it, on what, in which layer, how it comes about, what its holder may do with it.</summary>
/// <remarks>
/// How long it runs is not here but in the dated rows of <see cref="Terms"/>. What the catalogue does not know it says:
/// an empty list of holders, resources or layers means that none is known, and a <see cref="RulingAnswer.Unknown"/> is no yes.
/// </remarks>
public sealed record RightProfile
{
    /// <summary>The right.</summary>
    public required Code<RightType> Right { get; init; }

    /// <summary>权利人.</summary>
    public ValueList<Code<HolderKind>> Holders { get; init; }

    /// <summary>客体.</summary>
    public ValueList<Code<ResourceKind>> Resources { get; init; }

    /// <summary>Whose resource it may lie on (所有权).</summary>
    public ValueList<Ownership> Ownerships { get; init; }

    /// <summary>空间层次.</summary>
    public ValueList<SpatialLayer> Layers { get; init; }

    /// <summary>Where the numbers of its term stand (年限参数).</summary>
    public ValueList<ParameterCase> Terms { get; init; }

    /// <summary>What is said of its term in words (期限规定).</summary>
    public ValueList<Provision> TermProvisions { get; init; }

    /// <summary>设立方式.</summary>
    public ValueList<RightSetUp> SetUp { get; init; }

    /// <summary>Whether it passes to others (可否流转).</summary>
    public required Ruling Transferable { get; init; }

    /// <summary>Whether it can be mortgaged (可否抵押).</summary>
    public required Ruling Mortgageable { get; init; }

    /// <summary>Whether it can be registered (可否登记).</summary>
    public required Ruling Registrable { get; init; }

    /// <summary>Whatever else is provided (其他规定).</summary>
    public ValueList<Provision> Provisions { get; init; }

    /// <summary>How well the entry as a whole is supported (依据性质); each statement has its own.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What every statement of the entry stands on.</summary>
    internal IEnumerable<LegalBasis> Statements() =>
    [
        .. TermProvisions.Concat(Provisions).SelectMany(static provision => provision.Basis),
        .. SetUp.SelectMany(static way => way.Ruling.Basis),
        .. new[] { Transferable, Mortgageable, Registrable }.SelectMany(static ruling => ruling.Basis),
    ];

    /// <summary>A right the catalogue has nothing on, such as one a user added.</summary>
    internal static RightProfile Unstated(Code<RightType> right) => new()
    {
        Right = right,
        Transferable = Ruling.Unstated,
        Mortgageable = Ruling.Unstated,
        Registrable = Ruling.Unstated,
        Evidence = Evidence.Unconfirmed,
    };
}

/// <summary>A way a right comes about (设立方式), and whether it may.</summary>
public sealed record RightSetUp
{
    /// <summary>The way.</summary>
    public required Code<Establishment> By { get; init; }

    /// <summary>Whether it may.</summary>
    public required Ruling Ruling { get; init; }
}

/// <summary>Who may hold a right (权利人类型).</summary>
public sealed record HolderKind : Term<HolderKind>;

/// <summary>What a right lies on (客体类型).</summary>
public sealed record ResourceKind : Term<ResourceKind>;

/// <summary>How a right comes about (设立方式): 出让, 划拨, 租赁, 登记, 审批, …</summary>
public sealed record Establishment : Term<Establishment>
{
    /// <summary>The supply mode it belongs to (供应方式), where it is one.</summary>
    public Code<SupplyKind>? Supply { get; init; }
}
