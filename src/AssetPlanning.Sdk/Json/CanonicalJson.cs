using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning.Json;

/// <summary>How the library reads and writes: one form of bytes for one content, and nothing accepted that was not meant.</summary>
internal static class CanonicalJson
{
    private const string Discriminator = "kind";

    internal static JsonSerializerOptions Options(RuleKinds kinds, ReadLimits limits)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = limits.Depth,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new DayConverter() },
        };
        ExtendTo(options, kinds);
        options.MakeReadOnly();
        RequireMetadata(options, kinds);
        return options;
    }

    /// <summary>Teaches options the library's types and the rules of a planner.</summary>
    internal static void ExtendTo(JsonSerializerOptions options, RuleKinds kinds)
    {
        var families = kinds.All.ToLookup(static kind => kind.Family);
        var own = JsonTypeInfoResolver
            .Combine([new ValueListResolver(), AssetPlanningJsonContext.Default, .. kinds.All.Select(static kind => kind.Metadata.OriginatingResolver).Distinct()])
            .WithAddedModifier(info => NameRules(info, families));
        options.TypeInfoResolverChain.Insert(0, own);
    }

    /// <summary>A rule is written as one of its family, so that its kind is in the document however it is passed.</summary>
    internal static Type Written(Type type, JsonSerializerOptions options)
    {
        for (var family = type.BaseType; family is not null && family != typeof(object); family = family.BaseType)
        {
            if (options.TryGetTypeInfo(family, out var info) && info.PolymorphismOptions is not null)
            {
                return family;
            }
        }

        return type;
    }

    private static void NameRules(JsonTypeInfo info, ILookup<Type, RuleKind> families)
    {
        if (!families.Contains(info.Type))
        {
            return;
        }

        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = Discriminator, UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var kind in families[info.Type].OrderBy(static kind => kind.Name, StringComparer.Ordinal))
        {
            info.PolymorphismOptions.DerivedTypes.Add(new(kind.Type, kind.Name));
        }
    }

    /// <summary>A forgotten entry of a user's context shows when the planner is built, not when the first document comes.</summary>
    private static void RequireMetadata(JsonSerializerOptions options, RuleKinds kinds)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        var waiting = new Stack<Type>(kinds.All.Select(static kind => kind.Type));
        while (waiting.TryPop(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            // Asked of the resolver itself: the options would throw at the first gap, and tell of that one only.
            if (options.TypeInfoResolver!.GetTypeInfo(type, options) is not { } info)
            {
                missing.Add(type.ToString());
                continue;
            }

            foreach (var property in info.Properties)
            {
                waiting.Push(property.PropertyType);
            }

            if (info.ElementType is { } element)
            {
                waiting.Push(element);
            }
        }

        if (missing.Count > 0)
        {
            throw new InvalidOperationException(
                $"The metadata of the registered rules lacks [JsonSerializable(typeof(…))] for: {string.Join(", ", missing)}.");
        }
    }
}
