namespace AssetPlanning.Inventory;

/// <summary>What a layer of patches is held against (图斑检查口径).</summary>
public sealed record PatchTerms
{
    /// <summary>The divisions of the vintage the layer was made with (行政区划清单); what is not listed is found. None where no list is at hand.</summary>
    public ValueList<DivisionCode> Divisions { get; init; }

    /// <summary>The control areas of divisions (控制面积): patches of each must add up to them exactly.</summary>
    public ValueList<ControlArea> Controls { get; init; }

    /// <summary>Largest difference between the official and recomputed area of a division that is no finding (容差).</summary>
    public required Area Tolerance { get; init; }
}

/// <summary>The control area of a division (控制面积).</summary>
public sealed record ControlArea
{
    /// <summary>The division.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>Its area.</summary>
    public required Area Area { get; init; }
}

/// <summary>A layer of patches after its checks (图斑检查结果): accepted and set aside add up to the whole, in number and area.</summary>
public sealed record PatchSurvey
{
    /// <summary>The patches accepted, by key.</summary>
    public required ValueList<SurveyPatch> Accepted { get; init; }

    /// <summary>The patches set aside, in the order given.</summary>
    public required ValueList<SetAsidePatch> SetAside { get; init; }

    /// <summary>Area by division of location (坐落单位汇总), by code; of accepted patches.</summary>
    public required ValueList<DivisionAreas> Divisions { get; init; }
}

/// <summary>A patch that was set aside, where and why (剔除图斑).</summary>
public sealed record SetAsidePatch
{
    /// <summary>Its place in the layer, from 0 on (行号).</summary>
    public required int Row { get; init; }

    /// <summary>The patch.</summary>
    public required SurveyPatch Patch { get; init; }

    /// <summary>The finding that sets it aside.</summary>
    public required Code<FindingKind> Finding { get; init; }
}

/// <summary>What the patches of a division add up to (行政区面积汇总).</summary>
public sealed record DivisionAreas
{
    /// <summary>The division.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>How many patches.</summary>
    public required int Patches { get; init; }

    /// <summary>Official area (图斑面积).</summary>
    public required Area Official { get; init; }

    /// <summary>Recomputed area (复算面积), where every patch has one.</summary>
    public Area? Recomputed { get; init; }

    /// <summary>Area deducted (扣除地类面积).</summary>
    public required Area Deducted { get; init; }
}
