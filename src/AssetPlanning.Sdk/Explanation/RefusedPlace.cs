using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetPlanning;

/// <summary>Finds the place in a document that a type refused, where the serialiser did not say: the deepest part that is refused by itself.</summary>
internal static class RefusedPlace
{
    internal static string Find(ReadOnlySpan<byte> content, Type type, JsonSerializerOptions options)
    {
        var reader = new Utf8JsonReader(content, new() { MaxDepth = options.MaxDepth });
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Below(document.RootElement, type, options);
        }
        catch (InvalidOperationException)
        {
            // A name whose escape stands for half a character cannot even be compared.
            return string.Empty;
        }
    }

    private static string Below(JsonElement element, Type type, JsonSerializerOptions options)
    {
        var info = options.GetTypeInfo(type);
        if (element.ValueKind == JsonValueKind.Array && info.ElementType is { } item)
        {
            var place = 0;
            foreach (var part in element.EnumerateArray())
            {
                if (IsRefused(part, item, options))
                {
                    return $"[{place}]" + Below(part, item, options);
                }

                place++;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in Kind(element, info, options).Properties)
            {
                if (element.TryGetProperty(property.Name, out var part) && IsRefused(part, property.PropertyType, options))
                {
                    return "." + property.Name + Below(part, property.PropertyType, options);
                }
            }
        }

        return string.Empty;
    }

    /// <summary>The rule a family's discriminator names, or the family itself.</summary>
    private static JsonTypeInfo Kind(JsonElement element, JsonTypeInfo info, JsonSerializerOptions options)
    {
        if (info.PolymorphismOptions is { } family && element.TryGetProperty(family.TypeDiscriminatorPropertyName, out var name) && name.ValueKind == JsonValueKind.String)
        {
            foreach (var kind in family.DerivedTypes)
            {
                if (kind.TypeDiscriminator is string text && name.ValueEquals(text))
                {
                    return options.GetTypeInfo(kind.DerivedType);
                }
            }
        }

        return info;
    }

    private static bool IsRefused(JsonElement element, Type type, JsonSerializerOptions options)
    {
        try
        {
            _ = element.Deserialize(options.GetTypeInfo(type));
            return false;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            return true;
        }
    }
}
