using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>One file of the rulebook (规则文件): the sources it cites, the parameters it adds to the dictionary, its rows.</summary>
/// <remarks>The library's own files and those of an office have one form and come in through one door, <see cref="RulebookDraft"/>.</remarks>
public sealed partial record RulebookFile
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
    /// <param name="limits">How much is read before it is refused; the defaults where none are given.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DocumentException">It is no such file; file, place and remedy are named.</exception>
    public static RulebookFile Read(string name, ReadOnlySpan<byte> json, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return RulebookJson.Read<RulebookFile>(name, json, limits ?? ReadLimits.Default) with { Name = name };
    }

    /// <summary>Writes the file as it is kept, indented, so that a change shows line by line.</summary>
    /// <returns>UTF-8.</returns>
    public byte[] ToJson() => RulebookJson.Write(this);
}
