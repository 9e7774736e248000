namespace AssetPlanning.Rulebook;

/// <summary>Who decides an approval, from which size on, and what comes before it (报批规定).</summary>
public sealed record ApprovalRule
{
    /// <summary>The approval.</summary>
    public required Code<ApprovalType> Approval { get; init; }

    /// <summary>审批层级, the highest first.</summary>
    public ValueList<ApprovalLevel> Levels { get; init; }

    /// <summary>前置事项.</summary>
    public ValueList<Code<ApprovalType>> After { get; init; }

    /// <summary>前提与程序.</summary>
    public ValueList<Provision> Conditions { get; init; }

    /// <summary>依据性质.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>A level that decides (审批层级).</summary>
public sealed record ApprovalLevel
{
    /// <summary>审批机关.</summary>
    public required Code<Authority> By { get; init; }

    /// <summary>In which case (适用情形), where it is not every case.</summary>
    public Wording? When { get; init; }

    /// <summary>From which area on (面积界限), where the level depends on one.</summary>
    public AreaLimit? Limit { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }
}

/// <summary>An authority that decides (审批机关).</summary>
public sealed record Authority : Term<Authority>;
