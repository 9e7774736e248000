using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>Which column of a file stands for which field of a layer standard (字段映射).</summary>
public sealed record FieldMapping
{
    /// <summary>The layer it is of (图层标准).</summary>
    public required Code<LayerStandard> Layer { get; init; }

    /// <summary>Columns that are called otherwise than the standard calls them; all others keep their names.</summary>
    public ValueList<FieldPair> Pairs { get; init; }
}

/// <summary>A column and the field it stands for (字段对应).</summary>
/// <param name="Column">The column of the file.</param>
/// <param name="Field">The field of the standard.</param>
public sealed record FieldPair(string Column, string Field);
