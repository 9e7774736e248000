using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>What tables of the rulebook come to (表册读入结果): an edition, or everything that is wrong with them.</summary>
public sealed record RulebookTablesRead
{
    /// <summary>The edition (规则库版本); none where anything is wrong.</summary>
    public RulebookEdition? Edition { get; internal init; }

    /// <summary>The files of the edition by name, to be kept and read again; none where anything is wrong.</summary>
    public ValueList<KeyValuePair<string, byte[]>> Files { get; internal init; }

    /// <summary>What became of each row of the parameters (规则变更); none where they are as they were.</summary>
    public ValueList<RowChange> Changes { get; internal init; }

    /// <summary>All that was found, by table, row and column.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Whether the tables make no edition (未通过).</summary>
    public bool IsRefused => Edition is null;
}
