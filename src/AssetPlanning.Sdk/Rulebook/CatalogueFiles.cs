using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>权利: <c>right-profiles.json</c>.</summary>
internal sealed record RightsFile
{
    public required ValueList<HolderKind> HolderKinds { get; init; }

    public required ValueList<ResourceKind> ResourceKinds { get; init; }

    public required ValueList<Establishment> Establishments { get; init; }

    public required ValueList<RightProfile> Profiles { get; init; }

    public required ValueList<RightCompatibility> Compatibilities { get; init; }
}

/// <summary>供应与整备: <c>modes-and-methods.json</c>.</summary>
internal sealed record MethodsFile
{
    public required ValueList<SupplyKind> SupplyKinds { get; init; }

    public required ValueList<IntegrationKind> IntegrationKinds { get; init; }
}

/// <summary>管控线: <c>control-lines.json</c>.</summary>
internal sealed record ControlsFile
{
    public required ValueList<LandActivity> Activities { get; init; }

    public required ValueList<ControlLine> Lines { get; init; }
}

/// <summary>报批与同意: <c>approvals.json</c>.</summary>
internal sealed record ApprovalsFile
{
    public required ValueList<Authority> Authorities { get; init; }

    public required ValueList<ApprovalType> Approvals { get; init; }

    public required ValueList<ApprovalRule> Rules { get; init; }

    public required ValueList<ConsentQuorum> Quorums { get; init; }
}

/// <summary>坐标与数据: <c>data-standards.json</c>.</summary>
internal sealed record StandardsFile
{
    public required ValueList<CoordinateSeries> Coordinates { get; init; }

    public required ValueList<LayerFamily> Families { get; init; }

    public required ValueList<LayerStandard> Layers { get; init; }

    public required ValueList<CodeList> CodeLists { get; init; }
}

/// <summary>The metadata of the catalogue files. A member the records do not have is refused: a misspelt condition must not read as none.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    MaxDepth = 16)]
[JsonSerializable(typeof(RightsFile))]
[JsonSerializable(typeof(MethodsFile))]
[JsonSerializable(typeof(ControlsFile))]
[JsonSerializable(typeof(ApprovalsFile))]
[JsonSerializable(typeof(StandardsFile))]
[JsonSerializable(typeof(HolderKind))]
[JsonSerializable(typeof(ResourceKind))]
[JsonSerializable(typeof(Establishment))]
[JsonSerializable(typeof(RightProfile))]
[JsonSerializable(typeof(RightSetUp))]
[JsonSerializable(typeof(RightCompatibility))]
[JsonSerializable(typeof(RightRuling))]
[JsonSerializable(typeof(LegalBasis))]
[JsonSerializable(typeof(Provision))]
[JsonSerializable(typeof(ParameterCase))]
[JsonSerializable(typeof(Ownership))]
[JsonSerializable(typeof(SpatialLayer))]
[JsonSerializable(typeof(Code<HolderKind>))]
[JsonSerializable(typeof(Code<ResourceKind>))]
[JsonSerializable(typeof(Code<PartyRole>))]
[JsonSerializable(typeof(Code<ControlLine>))]
[JsonSerializable(typeof(Code<ApprovalType>))]
[JsonSerializable(typeof(SupplyKind))]
[JsonSerializable(typeof(IntegrationKind))]
[JsonSerializable(typeof(LandActivity))]
[JsonSerializable(typeof(ControlLine))]
[JsonSerializable(typeof(ControlRule))]
[JsonSerializable(typeof(Authority))]
[JsonSerializable(typeof(ApprovalType))]
[JsonSerializable(typeof(ApprovalRule))]
[JsonSerializable(typeof(ApprovalLevel))]
[JsonSerializable(typeof(ConsentQuorum))]
[JsonSerializable(typeof(CoordinateSeries))]
[JsonSerializable(typeof(LayerFamily))]
[JsonSerializable(typeof(LayerStandard))]
[JsonSerializable(typeof(FieldStandard))]
[JsonSerializable(typeof(KeyPart))]
[JsonSerializable(typeof(CodeList))]
[JsonSerializable(typeof(ListedCode))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;
