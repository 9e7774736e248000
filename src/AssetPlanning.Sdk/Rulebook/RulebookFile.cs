using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>One file of the rulebook (规则文件): the sources it cites, the parameters it adds to the dictionary, its rows.</summary>
public sealed record RulebookFile
{
    /// <summary>What it is called in findings.</summary>
    [JsonIgnore]
    public string Name { get; init; } = string.Empty;

    /// <summary>What it is about, for people.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether its rows take the place of rows for the same case, region and time (替代); each one replaced is told of.</summary>
    public bool Replaces { get; init; }

    /// <summary>来源.</summary>
    public ValueList<SourceDocument> Sources { get; init; }

    /// <summary>用途, where it adds some.</summary>
    public ValueList<Purpose> Purposes { get; init; }

    /// <summary>情形, where it adds some.</summary>
    public ValueList<Circumstance> Circumstances { get; init; }

    /// <summary>参数.</summary>
    public ValueList<ParameterTerm> Parameters { get; init; }

    /// <summary>规则行.</summary>
    public ValueList<RulebookRow> Rows { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="json">Its content, UTF-8.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FormatException">It is no such file; the message says where.</exception>
    public static RulebookFile Read(string name, ReadOnlySpan<byte> json)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        try
        {
            json = json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json;
            var file = JsonSerializer.Deserialize(json, RulebookJsonContext.Default.RulebookFile);
            return file is null ? throw new FormatException($"{name}: the file holds nothing.") : file with { Name = name };
        }
        catch (JsonException e)
        {
            throw new FormatException($"{name}: {e.Path ?? "$"}, line {e.LineNumber + 1}: {e.Message}", e);
        }
    }

    /// <summary>Writes the file as it is kept, indented, so that a change shows line by line.</summary>
    /// <returns>UTF-8.</returns>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, RulebookJsonContext.Default.RulebookFile);
}

/// <summary>The metadata of rulebook files.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    WriteIndented = true,
    MaxDepth = 16)]
[JsonSerializable(typeof(RulebookFile))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(Purpose))]
[JsonSerializable(typeof(Circumstance))]
[JsonSerializable(typeof(ParameterTerm))]
[JsonSerializable(typeof(RulebookRow))]
[JsonSerializable(typeof(Facet))]
internal sealed partial class RulebookJsonContext : JsonSerializerContext;
