using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using AssetPlanning.Json;

namespace AssetPlanning;

/// <summary>The planner's door for documents (文档读写): canonical bytes out, nothing taken on trust in.</summary>
public static class AssetPlannerDocuments
{
    /// <summary>Writes a document as canonical bytes: equal content, equal bytes.</summary>
    /// <typeparam name="T">A record of the library, or a family of rules.</typeparam>
    /// <param name="planner">The planner, which knows the rules by name.</param>
    /// <param name="content">The content.</param>
    /// <returns>UTF-8 JSON with schema, version and content.</returns>
    /// <exception cref="ArgumentException">The content has a part that no document can have, such as an empty name.</exception>
    public static byte[] Write<T>(this AssetPlanner planner, T content)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            return DocumentWriter.Write(content, planner.Documents.Options);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ArgumentException(e.Message, nameof(content), e);
        }
    }

    /// <summary>Writes a whole answer for another system: the value or none, all findings, the stamp, and the trail if wished.</summary>
    /// <typeparam name="T">A record of the library.</typeparam>
    /// <param name="planner">The planner that gave the answer.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="withTrail">Whether to run it again with a recorder and add the trail.</param>
    /// <returns>UTF-8 JSON with schema (<c>answer:</c> and the record), version, content, findings, provenance and perhaps trail; for output only.</returns>
    public static byte[] WriteAnswer<T>(this AssetPlanner planner, Explained<T> answer, bool withTrail = false)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(answer);
        return DocumentWriter.WriteAnswer(answer, withTrail, planner.Documents.Options);
    }

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">A record of the library, or a family of rules.</typeparam>
    /// <param name="planner">The planner, which knows the rules by name.</param>
    /// <param name="bytes">UTF-8 JSON with schema, version and content.</param>
    /// <returns>The content.</returns>
    /// <exception cref="DocumentException">The bytes are not such a document; nothing was built of them.</exception>
    public static T Read<T>(this AssetPlanner planner, ReadOnlySpan<byte> bytes)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(planner);
        return DocumentReader.Read<T>(bytes, planner.Documents.Options, planner.Documents.Limits, DocumentUpgrades.Released);
    }

    /// <summary>Describes a document as JSON Schema, with the rules this planner knows.</summary>
    /// <typeparam name="T">A record of the library, or a family of rules.</typeparam>
    /// <param name="planner">The planner.</param>
    /// <returns>The schema.</returns>
    public static JsonNode SchemaOf<T>(this AssetPlanner planner)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(planner);
        return DocumentSchema.Of(CanonicalJson.Written(typeof(T), planner.Documents.Options), planner.Documents.Options);
    }

    /// <summary>Teaches a host's JSON options the library's types and this planner's rules.</summary>
    /// <remarks>
    /// For what the host itself writes and for callers it trusts: how strict the reading is, the host's options decide. Documents
    /// nobody vouches for go through <see cref="Read{T}"/>.
    /// </remarks>
    /// <param name="options">The options, not yet in use.</param>
    /// <param name="planner">The planner.</param>
    /// <returns>The options.</returns>
    public static JsonSerializerOptions AddAssetPlanning(this JsonSerializerOptions options, AssetPlanner planner)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(planner);
        KeepDefaultResolver(options);
        CanonicalJson.ExtendTo(options, planner.Documents.Kinds);
        options.AllowOutOfOrderMetadataProperties = true;
        return options;
    }

    /// <summary>Options without a resolver use reflection; with the library's alone they would no longer know the host's own types.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the program itself has reflection switched on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the program itself has reflection switched on.")]
    private static void KeepDefaultResolver(JsonSerializerOptions options)
    {
        if (options.TypeInfoResolverChain.Count == 0 && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        }
    }
}
