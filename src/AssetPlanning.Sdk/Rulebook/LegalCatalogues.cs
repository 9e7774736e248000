using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning.Rulebook;

/// <summary>What law and practice say in words (法律目录), read from the data files once; an edition asks it.</summary>
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

    internal static LegalCatalogues Read()
    {
        var rights = Read("right-profiles", CatalogueJsonContext.Default.RightsFile);
        var methods = Read("modes-and-methods", CatalogueJsonContext.Default.MethodsFile);
        var controls = Read("control-lines", CatalogueJsonContext.Default.ControlsFile);
        var approvals = Read("approvals", CatalogueJsonContext.Default.ApprovalsFile);
        var standards = Read("data-standards", CatalogueJsonContext.Default.StandardsFile);
        return new()
        {
            HolderKinds = new(rights.HolderKinds),
            ResourceKinds = new(rights.ResourceKinds),
            Establishments = new(rights.Establishments),
            Profiles = rights.Profiles.ToFrozenDictionary(static profile => profile.Right),
            Compatibilities = rights.Compatibilities,
            SupplyKinds = new(methods.SupplyKinds),
            IntegrationKinds = new(methods.IntegrationKinds),
            Activities = new(controls.Activities),
            ControlLines = new(controls.Lines),
            Authorities = new(approvals.Authorities),
            Approvals = new(approvals.Approvals),
            ApprovalRules = approvals.Rules.ToFrozenDictionary(static rule => rule.Approval),
            ConsentQuorums = new(approvals.Quorums),
            Coordinates = new(standards.Coordinates),
            LayerFamilies = new(standards.Families),
            Layers = new(standards.Layers),
            CodeLists = new(standards.CodeLists),
        };
    }

    /// <summary>Reads one file; what it says wrongly is an error of the library, not of its user.</summary>
    internal static T Parse<T>(string name, ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new InvalidOperationException($"{name} holds nothing.");
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new InvalidOperationException($"The embedded {name} is unsound: {e.Message}", e);
        }
    }

    private static T Read<T>(string name, JsonTypeInfo<T> type)
        where T : class => Parse($"{name}.json", EmbeddedData.Bytes($"catalogues/{name}.json"), type);
}
