using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>What law and practice say in words (法律目录); an edition asks it.</summary>
internal sealed record LegalCatalogues
{
    internal required Catalogue<HolderKind> HolderKinds { get; init; }

    internal required Catalogue<ResourceKind> ResourceKinds { get; init; }

    internal required Catalogue<Establishment> Establishments { get; init; }

    internal required FrozenDictionary<Code<RightType>, RightProfile> Profiles { get; init; }

    internal required ValueList<RightCompatibility> Compatibilities { get; init; }

    internal required Catalogue<SupplyKind> SupplyKinds { get; init; }

    internal required Catalogue<IntegrationKind> IntegrationKinds { get; init; }

    internal required Catalogue<LandActivity> Activities { get; init; }

    internal required Catalogue<ControlLine> ControlLines { get; init; }

    internal required Catalogue<Authority> Authorities { get; init; }

    internal required Catalogue<ApprovalType> Approvals { get; init; }

    internal required FrozenDictionary<Code<ApprovalType>, ApprovalRule> ApprovalRules { get; init; }

    internal required Catalogue<ConsentQuorum> ConsentQuorums { get; init; }

    internal required Catalogue<CoordinateSeries> Coordinates { get; init; }

    internal required Catalogue<LayerFamily> LayerFamilies { get; init; }

    internal required Catalogue<LayerStandard> Layers { get; init; }

    internal required Catalogue<CodeList> CodeLists { get; init; }

    /// <summary>Catalogues that say nothing.</summary>
    internal static LegalCatalogues None => Of(new() { Coordinates = [], Families = [], Layers = [], CodeLists = [] });

    /// <summary>Nothing but what the data standards say; the rest comes in with files.</summary>
    internal static LegalCatalogues Of(StandardsFile standards)
    {
        const string File = "data-standards";
        return new()
        {
            HolderKinds = new([]),
            ResourceKinds = new([]),
            Establishments = new([]),
            Profiles = FrozenDictionary<Code<RightType>, RightProfile>.Empty,
            Compatibilities = [],
            SupplyKinds = new([]),
            IntegrationKinds = new([]),
            Activities = new([]),
            ControlLines = new([]),
            Authorities = new([]),
            Approvals = new([]),
            ApprovalRules = FrozenDictionary<Code<ApprovalType>, ApprovalRule>.Empty,
            ConsentQuorums = new([]),
            Coordinates = new(EditionFiles.Distinct(File, standards.Coordinates, static series => series.Code)),
            LayerFamilies = new(EditionFiles.Distinct(File, standards.Families, static family => family.Code)),
            Layers = new(EditionFiles.Distinct(File, standards.Layers, static layer => layer.Code)),
            CodeLists = new(EditionFiles.Distinct(File, standards.CodeLists, static list => list.Code)),
        };
    }
}
