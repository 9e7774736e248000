namespace AssetPlanning.Rulebook;

/// <content>法律目录.</content>
public sealed partial record RulebookEdition
{
    /// <summary>权利人类型.</summary>
    public Catalogue<HolderKind> HolderKinds => Law.HolderKinds;

    /// <summary>客体类型.</summary>
    public Catalogue<ResourceKind> ResourceKinds => Law.ResourceKinds;

    /// <summary>设立方式.</summary>
    public Catalogue<Establishment> Establishments => Law.Establishments;

    /// <summary>供应方式目录.</summary>
    public Catalogue<SupplyKind> SupplyKinds => Law.SupplyKinds;

    /// <summary>整备方式目录.</summary>
    public Catalogue<IntegrationKind> IntegrationKinds => Law.IntegrationKinds;

    /// <summary>活动类型.</summary>
    public Catalogue<LandActivity> Activities => Law.Activities;

    /// <summary>管控线.</summary>
    public Catalogue<ControlLine> ControlLines => Law.ControlLines;

    /// <summary>审批机关.</summary>
    public Catalogue<Authority> Authorities => Law.Authorities;

    /// <summary>报批事项.</summary>
    public Catalogue<ApprovalType> Approvals => Law.Approvals;

    /// <summary>同意比例.</summary>
    public Catalogue<ConsentQuorum> ConsentQuorums => Law.ConsentQuorums;

    /// <summary>坐标系系列.</summary>
    public Catalogue<CoordinateSeries> Coordinates => Law.Coordinates;

    /// <summary>图层系列.</summary>
    public Catalogue<LayerFamily> LayerFamilies => Law.LayerFamilies;

    /// <summary>图层标准.</summary>
    public Catalogue<LayerStandard> Layers => Law.Layers;

    /// <summary>值域代码表.</summary>
    public Catalogue<CodeList> CodeLists => Law.CodeLists;

    /// <summary>权利相容规定, in the order of the data.</summary>
    public ValueList<RightCompatibility> Compatibilities => Law.Compatibilities;

    internal LegalCatalogues Law { get; init; } = LegalCatalogues.None;
}
