namespace AssetPlanning.Rulebook;

/// <content>Entries of catalogues, where the file adds some: what law and practice say in words, each statement cited.</content>
public sealed partial record RulebookFile
{
    /// <summary>权利类型.</summary>
    public ValueList<RightType> Rights { get; init; }

    /// <summary>权利人类型.</summary>
    public ValueList<HolderKind> HolderKinds { get; init; }

    /// <summary>客体类型.</summary>
    public ValueList<ResourceKind> ResourceKinds { get; init; }

    /// <summary>设立方式.</summary>
    public ValueList<Establishment> Establishments { get; init; }

    /// <summary>权能条目.</summary>
    public ValueList<RightProfile> RightProfiles { get; init; }

    /// <summary>权利相容规定.</summary>
    public ValueList<RightCompatibility> Compatibilities { get; init; }

    /// <summary>供应方式.</summary>
    public ValueList<SupplyKind> SupplyKinds { get; init; }

    /// <summary>整备方式.</summary>
    public ValueList<IntegrationKind> IntegrationKinds { get; init; }

    /// <summary>活动类型.</summary>
    public ValueList<LandActivity> Activities { get; init; }

    /// <summary>管控线.</summary>
    public ValueList<ControlLine> ControlLines { get; init; }

    /// <summary>审批机关.</summary>
    public ValueList<Authority> Authorities { get; init; }

    /// <summary>报批事项.</summary>
    public ValueList<ApprovalType> Approvals { get; init; }

    /// <summary>报批规定.</summary>
    public ValueList<ApprovalRule> ApprovalRules { get; init; }

    /// <summary>同意比例.</summary>
    public ValueList<ConsentQuorum> ConsentQuorums { get; init; }

    /// <summary>Whether it adds to catalogues, which are then held against each other.</summary>
    internal bool HasCatalogues =>
        Rights.Count + HolderKinds.Count + ResourceKinds.Count + Establishments.Count + RightProfiles.Count + Compatibilities.Count + SupplyKinds.Count
        + IntegrationKinds.Count + Activities.Count + ControlLines.Count + Authorities.Count + Approvals.Count + ApprovalRules.Count + ConsentQuorums.Count > 0;
}
