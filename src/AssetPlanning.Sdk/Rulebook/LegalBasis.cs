using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>What a statement of a catalogue stands on (条目依据): the document, the clause where it has one, and how well it supports it.</summary>
public sealed record LegalBasis
{
    /// <summary>来源, by the code of the document.</summary>
    public required Code<SourceDocument> Source { get; init; }

    /// <summary>条款; none where the statement was read without one.</summary>
    public string? Clause { get; init; }

    /// <summary>依据性质.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether it may be relied on as it stands (已核实): practice without a clause and what nobody confirmed may not.</summary>
    [JsonIgnore]
    public bool IsConfirmed => Evidence is Evidence.Statute or Evidence.Published;
}
