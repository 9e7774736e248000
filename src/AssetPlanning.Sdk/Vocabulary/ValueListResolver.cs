using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning;

/// <summary>Describes value lists to the serialiser as arrays it walks itself.</summary>
/// <remarks>A converter would start a document of its own for every item and lose the path that a refusal has to name.</remarks>
internal sealed class ValueListResolver : IJsonTypeInfoResolver
{
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The value is the default of a struct; no constructor runs.")]
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        typeof(IMakesListInfo).IsAssignableFrom(type) && type.IsValueType
            ? ((IMakesListInfo)RuntimeHelpers.GetUninitializedObject(type)).MakeListInfo(options)
            : null;
}
