using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning.Rulebook;

/// <summary>How the files of a rulebook are written and read (规则文件读写): one form of bytes for one content, nothing read that was not meant.</summary>
internal static class RulebookJson
{
    internal static JsonSerializerOptions Options { get; } = Made();

    /// <summary>Reads a file nobody vouches for: a value, or the one exception that names file and place.</summary>
    internal static T Read<T>(string file, ReadOnlySpan<byte> json, ReadLimits limits)
        where T : class
    {
        // Editors of offices put a mark before UTF-8; it says nothing.
        json = json.StartsWith(DocumentBytes.Mark) ? json[DocumentBytes.Mark.Length..] : json;
        DocumentBytes.RequireText(json, limits, file);
        DocumentBytes.RequireSyntax(json, limits, file);
        try
        {
            return JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw Refused(file, "$", "文件内容为 null。");
        }
        catch (JsonException e)
        {
            throw Refused(file, e.Path ?? "$", e.Message, e);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // A value its type refuses to be: the serialiser lets these through without a place.
            throw Refused(file, "$" + RefusedPlace.Find(json, typeof(T), Options), e.Message, e);
        }
    }

    internal static byte[] Write<T>(T content)
        where T : class => JsonSerializer.SerializeToUtf8Bytes(content, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    internal static DocumentException Refused(string file, string path, string problem, Exception? inner = null) =>
        new(DocumentDefect.Content, path, problem, "按规则文件的模板更正该处的值、名称或结构。", inner, file);

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            WriteIndented = true,
            NewLine = "\n",
            MaxDepth = 16,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListResolver(), RulebookJsonContext.Default).WithAddedModifier(WriteWhatIsRequired),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A required member that happens to be the first of its enum, or false, is written all the same: it could not be read back otherwise.</summary>
    private static void WriteWhatIsRequired(JsonTypeInfo info)
    {
        foreach (var property in info.Properties)
        {
            if (property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false })
            {
                property.ShouldSerialize = static (_, _) => true;
            }
        }
    }
}

/// <summary>The metadata of the files of a rulebook. A member the records do not have is refused: a misspelt condition must not read as none.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RulebookFile))]
[JsonSerializable(typeof(EditionFile))]
[JsonSerializable(typeof(TermsFile<RightType>))]
[JsonSerializable(typeof(TermsFile<DominantDirection>))]
[JsonSerializable(typeof(TermsFile<DetailedPlanUnitClass>))]
[JsonSerializable(typeof(TermsFile<RevenueClass>))]
[JsonSerializable(typeof(TermsFile<PartyRole>))]
[JsonSerializable(typeof(TermsFile<FundingKind>))]
[JsonSerializable(typeof(TermsFile<PlanTheme>))]
[JsonSerializable(typeof(TermsFile<UseView>))]
[JsonSerializable(typeof(TermsFile<LandUseEntry>))]
[JsonSerializable(typeof(CrosswalksFile))]
[JsonSerializable(typeof(StandardsFile))]
[JsonSerializable(typeof(RightType))]
[JsonSerializable(typeof(DominantDirection))]
[JsonSerializable(typeof(DetailedPlanUnitClass))]
[JsonSerializable(typeof(RevenueClass))]
[JsonSerializable(typeof(PartyRole))]
[JsonSerializable(typeof(FundingKind))]
[JsonSerializable(typeof(PlanTheme))]
[JsonSerializable(typeof(UseView))]
[JsonSerializable(typeof(LandUseEntry))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(Purpose))]
[JsonSerializable(typeof(Circumstance))]
[JsonSerializable(typeof(ParameterTerm))]
[JsonSerializable(typeof(RulebookRow))]
[JsonSerializable(typeof(Facet))]
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
[JsonSerializable(typeof(Code<DominantDirection>))]
[JsonSerializable(typeof(Code<LandUse>))]
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
[JsonSerializable(typeof(UseViewClass))]
[JsonSerializable(typeof(UseCrosswalk))]
internal sealed partial class RulebookJsonContext : JsonSerializerContext;
