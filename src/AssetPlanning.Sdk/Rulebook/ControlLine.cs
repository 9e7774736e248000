namespace AssetPlanning.Rulebook;

/// <summary>A line or zone of control (管控线): what follows inside it for which activity.</summary>
public sealed record ControlLine : Term<ControlLine>
{
    /// <summary>管控后果, activity by activity; what is not listed is not known to be allowed.</summary>
    public ValueList<ControlRule> Rules { get; init; }

    /// <summary>The lines it may not meet (不得交叉).</summary>
    public ValueList<Code<ControlLine>> DisjointFrom { get; init; }

    /// <summary>Whatever else is provided (其他规定).</summary>
    public ValueList<Provision> Provisions { get; init; }

    /// <summary>依据性质.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>What follows inside a line for an activity (管控规定).</summary>
public sealed record ControlRule
{
    /// <summary>The activity.</summary>
    public required Code<LandActivity> Activity { get; init; }

    /// <summary>What follows.</summary>
    public required Consequence Consequence { get; init; }

    /// <summary>Who approves (批准机关), where an approval is needed.</summary>
    public Code<Authority>? By { get; init; }

    /// <summary>The condition (条件), where it is allowed on one.</summary>
    public Wording? Condition { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }
}

/// <summary>Something done on land or sea that lines tell apart (活动类型).</summary>
public sealed record LandActivity : Term<LandActivity>;
