namespace AssetPlanning;

/// <content>面积账.</content>
public static partial class FindingCatalogue
{
    /// <summary>格网原点偏离中央子午线.</summary>
    public static FindingKind OriginOffZone => New(
        "land.origin-off-zone",
        Severity.Error,
        "格网原点横坐标 {0} 距投影带 EPSG:{1} 的中央子午线超过 500 km，椭球面积没有意义。",
        "The easting {0} of the frame's origin is more than 500 km from the central meridian of EPSG:{1}; ellipsoidal areas would mean nothing.",
        "核对带号：原点横坐标与投影带要么都带带号，要么都不带。",
        "Check the zone prefix: both the origin and the zone carry one, or neither does.");

    /// <summary>远离中央子午线.</summary>
    public static FindingKind FarFromMeridian => New(
        "land.far-from-meridian",
        Severity.Warning,
        "距中央子午线 {0}°，超过 1.5°；平面面积的变形超过 0.07%，数据可能属于邻带。",
        "It lies {0}° from the central meridian, more than 1.5°; the plane is off by more than 0.07 %, and the data may belong to the neighbouring zone.",
        "核对分带；确属本带的，以椭球面积为准。",
        "Check the zone; where it is right, use ellipsoidal areas.");

    /// <summary>图形按指定规则修复.</summary>
    public static FindingKind ItemRepaired => New(
        "land.item-repaired",
        Severity.Warning,
        "按规则 {0} 修复（位置 {1}）；面积 {2} 变为 {3}，变化范围 {4}。",
        "It was repaired by {0} (at {1}); its area was {2} and is {3}, the ground changed {4}.",
        "核对修复后的图形，或在源数据中改正。",
        "Check the repaired item, or correct it in its source.");

    /// <summary>声明的全覆盖有重叠.</summary>
    public static FindingKind CoverageOverlaps => New(
        "land.coverage-overlaps",
        Severity.Warning,
        "分区声明为无缝覆盖，但各分区面积之和比图斑多 {0}。",
        "The zones are declared a coverage, yet they add up to {0} more than the patch.",
        "改正分区的重叠；需要保留重叠的，改用组合面积。",
        "Correct the overlap of the zones, or measure combinations where it is meant.");

    /// <summary>声明的全覆盖有缺口.</summary>
    public static FindingKind CoverageGaps => New(
        "land.coverage-gaps",
        Severity.Warning,
        "分区声明为无缝覆盖，但图斑还有 {0} 没有落入任何分区。",
        "The zones are declared a coverage, yet {0} of the patch lie in none.",
        "补上缺口，或扩大分区范围。",
        "Close the gap, or widen the zones.");

    /// <summary>最小面积隐去的碎屑.</summary>
    public static FindingKind DustHidden => New(
        "land.dust-hidden",
        Severity.Info,
        "最小面积 {0} 在 {1} 个图斑中隐去碎屑，共 {2}；碎屑已记账，没有并入任何分区。",
        "The minimum area of {0} hides dust in {1} patches, {2} in all; it is booked, not merged into any zone.",
        "需要逐块列出的，把最小面积设为零。",
        "Set the minimum area to zero to see every piece.");

    /// <summary>图形小于格网.</summary>
    public static FindingKind FragmentBelowGrid => New(
        "land.fragment-below-grid",
        Severity.Info,
        "分割图斑的精确面积为 {0}，但比格网更窄，取整到格网后没有图形；面积照常计入。",
        "The piece has an exact area of {0} but is thinner than the grid: rounded to it there is no shape; the area counts all the same.",
        "无需处理；近乎重合的界线可先统一后再分割。",
        "Nothing to do; where borders nearly coincide they may be made one before cutting again.");

    /// <summary>图形重新求交.</summary>
    public static FindingKind FragmentRecomputed => New(
        "land.fragment-recomputed",
        Severity.Info,
        "沿界追踪的图形未通过核验，已改用格网求交重新计算，并与精确面积核对一致。",
        "Tracing did not certify the shape; it was recomputed on the grid and agrees with the exact area.",
        "无需处理；出图前可抽查该处。",
        "Nothing to do; it may be looked at before printing.");

    /// <summary>图形未经核验.</summary>
    public static FindingKind FragmentUncertified => New(
        "land.fragment-uncertified",
        Severity.Warning,
        "没有图形与精确面积 {0} 一致；面积有效，图形不得作为依据。",
        "No shape agrees with the exact area of {0}; the area holds, the shape must not be relied on.",
        "检查该处界线是否近乎重合，改正后重新分割。",
        "See whether borders nearly coincide there, correct them and cut again.");

    /// <summary>平差量超过容差.</summary>
    public static FindingKind AdjustmentBeyondTolerance => New(
        "land.adjustment-beyond-tolerance",
        Severity.Warning,
        "量算面积合计 {0}，法定面积 {1}，相差 {2}，超过容差 {3}。",
        "The measured areas add up to {0}, the official area is {1}; the difference of {2} exceeds the tolerance of {3}.",
        "先查明差异来源（界线、坐标系、法定面积的量算方法），再平差。",
        "Find the cause first (borders, reference system, how the official area was measured), then adjust.");

    /// <summary>面积核对不一致.</summary>
    public static FindingKind AreasDiffer => New(
        "land.areas-differ",
        Severity.Warning,
        "法定面积 {0}，复算面积 {1}，相差 {2}，超过容差 {3}。",
        "The official area is {0}, the recomputed one {1}; the difference of {2} exceeds the tolerance of {3}.",
        "核对该分区的界线与登记面积。",
        "Check the borders and the registered area of the zone.");

    /// <summary>缺法定面积.</summary>
    public static FindingKind OfficialAreaMissing => New(
        "land.official-area-missing",
        Severity.Warning,
        "复算面积 {0} 没有对应的法定面积，未核对。",
        "The recomputed area of {0} has no official one; it was not checked.",
        "补充登记面积，或核对分区名称。",
        "Give the registered area, or check the name of the zone.");

    /// <summary>缺复算面积.</summary>
    public static FindingKind RecomputedAreaMissing => New(
        "land.recomputed-area-missing",
        Severity.Warning,
        "法定面积 {0} 没有对应的复算面积，未核对。",
        "The official area of {0} has no recomputed one; it was not checked.",
        "补充图形，或核对分区名称。",
        "Give its geometry, or check the name of the zone.");

    /// <summary>问题未逐条列出.</summary>
    public static FindingKind FindingsCutShort => New(
        "land.findings-cut-short",
        Severity.Warning,
        "{0} 共 {1} 条，只逐条列出前 {2} 条。",
        "There are {1} findings of {0}; only the first {2} are listed.",
        "先处理已列出的问题，或放宽逐条列出的上限。",
        "Cure the ones listed first, or list more.");
}
