using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning;

/// <summary>A generic vocabulary type that makes the converter of its own closed type.</summary>
internal interface IMakesConverter
{
    JsonConverter MakeConverter();
}

/// <summary>A generic list that describes itself to the serialiser, so that paths in errors reach into its items.</summary>
internal interface IMakesListInfo
{
    JsonTypeInfo MakeListInfo(JsonSerializerOptions options);
}

/// <summary>Finds the converter of a generic vocabulary type (泛型转换器): a code, a value list.</summary>
/// <remarks>
/// Public because a source-generated context of a user must be able to name it. The type itself makes its converter, so no
/// generic type is put together at run time, and the closed converter survives trimming with the type that names it.
/// </remarks>
public sealed class GenericConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IMakesConverter).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The value is the default of a struct; no constructor runs.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IMakesConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).MakeConverter();
}
