namespace AssetPlanning.Rulebook;

/// <summary>A supply mode as the law knows it (供应方式目录): which rights it may bring to the market, and what has to be checked.</summary>
public sealed record SupplyKind : Term<SupplyKind>
{
    /// <summary>What is said of single rights (适用权利).</summary>
    public ValueList<RightRuling> Rights { get; init; }

    /// <summary>Whether it is open to every right that may pass to others, as far as it may (随可流转性).</summary>
    public required bool FollowsTransferability { get; init; }

    /// <summary>What has to be checked (硬性核查).</summary>
    public ValueList<Provision> Checks { get; init; }

    /// <summary>依据性质.</summary>
    public required Evidence Evidence { get; init; }
}
