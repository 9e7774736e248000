namespace AssetPlanning;

/// <content>面积账: coverages, cuts and outlines.</content>
public static partial class FindingCatalogue
{
    /// <summary>两个分区重叠.</summary>
    public static FindingKind ZonesOverlap => New(
        "land.zones-overlap",
        Severity.Warning,
        "两个图形重叠 {0}。",
        "The two items cover {0} of the same ground.",
        "改正共同界线，使每一处只属于一个图形。",
        "Correct their common border so that all ground belongs to one of them.");

    /// <summary>边界内有缝隙.</summary>
    public static FindingKind BoundaryNotFilled => New(
        "land.boundary-not-filled",
        Severity.Warning,
        "边界内有 {0} 不属于任何分区。",
        "{0} inside the boundary lie in no zone.",
        "补上缝隙，或核对边界。",
        "Close the gap, or check the boundary.");

    /// <summary>碎屑.</summary>
    public static FindingKind Sliver => New(
        "land.sliver",
        Severity.Info,
        "面积 {0}、平均宽度 {1} m 的缝隙或重叠属于碎屑；按规则归入 {2}。",
        "A gap or overlap of {0}, {1} m wide on average, is a sliver; the rule gives it to {2}.",
        "在源数据中消除碎屑；没有归属的，指定处理方式。",
        "Remove it in the source; where nobody gets it, name a policy.");

    /// <summary>切割未定.</summary>
    public static FindingKind CutUndecided => New(
        "land.cut-undecided",
        Severity.Warning,
        "图斑归属未定（{0}），登记面积 {1} 未归入任何部分。",
        "Who gets the patch is undecided ({0}); its registered {1} go to nobody.",
        "按所列原因改正数据，或指定另一种切割规则。",
        "Cure the reason named, or name another rule.");

    /// <summary>容差内的重叠.</summary>
    public static FindingKind OverlapTolerated => New(
        "land.overlap-tolerated",
        Severity.Info,
        "分区在图斑内重叠 {0}，不超过容差 {1}，已归入其中最大的部分。",
        "Zones overlap in the patch by {0}, within the tolerance of {1}; the largest of their parts has it.",
        "需要严格一致的，统一两侧界线的角点。",
        "Give both sides of the border the same corners where that matters.");

    /// <summary>融合组缺图形.</summary>
    public static FindingKind OutlineIncomplete => New(
        "land.outline-incomplete",
        Severity.Warning,
        "该组 {1} 个图形中有 {0} 个未通过质检，外轮廓和面积不含这些图形。",
        "{0} of the {1} items of this key were set aside; its outline and area lack them.",
        "改正未通过质检的图形后重新融合。",
        "Correct the items set aside and dissolve again.");

    /// <summary>外轮廓未经核验.</summary>
    public static FindingKind OutlineUncertified => New(
        "land.outline-uncertified",
        Severity.Warning,
        "没有外轮廓与覆盖面积 {0} 一致；面积有效，没有图形。",
        "No outline agrees with the covered area of {0}; the area holds, there is no shape.",
        "改正该组图形的重叠后重新融合。",
        "Correct the overlaps within the key and dissolve again.");
}
