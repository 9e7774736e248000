namespace AssetPlanning.Spatial;

/// <summary>What became of a patch (切割结论).</summary>
public enum CutDecision
{
    /// <summary>The boundary does not cut it: one part (未被切割).</summary>
    Undivided,

    /// <summary>Every part has its share (按比例分割).</summary>
    Split,

    /// <summary>Cut, but given to one part as a whole (整块归入).</summary>
    Whole,

    /// <summary>The rule does not say who gets it; nothing is assigned (未定).</summary>
    Undecided,
}

/// <summary>Why a patch is undecided (未定原因).</summary>
public enum CutDoubt
{
    /// <summary>The patch was set aside at the door, or has no ground (图斑未通过质检).</summary>
    PatchSetAside,

    /// <summary>Zones overlap inside the patch by more than the tolerance (分区重叠).</summary>
    ZonesOverlap,

    /// <summary>A zone was set aside at the door, and ground of the patch in no other zone may be its (分区未通过质检).</summary>
    ZoneSetAside,

    /// <summary>Its largest parts are equally large (最大部分并列).</summary>
    EquallyLarge,

    /// <summary>It has no label point, or its label point lies outside the patch (图斑内无标识点).</summary>
    NoLabelInPatch,

    /// <summary>Its label point lies on the border of a zone (标识点在界上).</summary>
    LabelOnBorder,
}

/// <summary>A part of a patch and what it gets, 切割部分.</summary>
/// <param name="Zone">Number of the zone over all layers of the index; none for the ground outside every zone.</param>
/// <param name="Measured">Its measured area 量算面积; the parts add up to the patch in integers.</param>
/// <param name="Assigned">The registered area it gets 归入面积.</param>
/// <param name="Placed">How much of that is residual 尾差; negative where it was taken away.</param>
public readonly record struct CutPart(int? Zone, MeasuredArea Measured, Area Assigned, Area Placed);

/// <summary>What became of all patches of a layer, 切割结果表: one row a patch, in the caller's order.</summary>
public sealed record PatchCuts
{
    /// <summary>The rows.</summary>
    public required ValueList<PatchCut> Rows { get; init; }
}

/// <summary>A patch cut by a boundary: its parts, the decision, and what is left undecided, 图斑切割结果.</summary>
/// <remarks>Registered area = Σ assigned + unassigned, and measured area = Σ measured, both exactly. Parts are ordered by zone, the outside last.</remarks>
public sealed record PatchCut
{
    /// <summary>The caller's number of the patch.</summary>
    public required int Patch { get; init; }

    /// <summary>Its registered area 登记面积.</summary>
    public required Area Official { get; init; }

    /// <summary>What became of it.</summary>
    public required CutDecision Decision { get; init; }

    /// <summary>Why it is undecided; absent otherwise.</summary>
    public CutDoubt? Doubt { get; init; }

    /// <summary>Planar ground of it in more than one zone, within the tolerance or not 重叠面积; it counts once among the parts.</summary>
    public required MeasuredArea Overlap { get; init; }

    /// <summary>Its parts; none where they would not add up to the patch.</summary>
    public required ValueList<CutPart> Parts { get; init; }

    /// <summary>What nobody gets because the patch is undecided 未归入面积.</summary>
    public Area Unassigned => Decision == CutDecision.Undecided ? Official : Area.Zero;
}
