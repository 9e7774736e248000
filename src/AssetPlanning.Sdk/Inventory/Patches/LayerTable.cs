using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>The attributes of a layer as they were delivered (图层属性表): names of fields and rows of text, nothing read yet.</summary>
public sealed record LayerTable
{
    /// <summary>Which layer it is said to be (图层).</summary>
    public required Code<LayerStandard> Layer { get; init; }

    /// <summary>字段名, one a column.</summary>
    public required ValueList<string> Fields { get; init; }

    /// <summary>记录.</summary>
    public required ValueList<LayerRow> Rows { get; init; }
}

/// <summary>A row of a layer's attributes (记录).</summary>
public sealed record LayerRow
{
    /// <summary>The text of each column; an empty one where nothing was entered.</summary>
    public required ValueList<string> Cells { get; init; }
}

/// <summary>The patches read from a table (读取结果); rows read and rows refused add up to the table.</summary>
public sealed record PatchTable
{
    /// <summary>The patches, in the order of their rows; they are read, not checked yet.</summary>
    public required ValueList<SurveyPatch> Patches { get; init; }

    /// <summary>The row of the table each patch is from, from 0 on.</summary>
    public required ValueList<int> Rows { get; init; }

    /// <summary>The rows that hold no patch (不可读记录).</summary>
    public required ValueList<int> Refused { get; init; }
}
