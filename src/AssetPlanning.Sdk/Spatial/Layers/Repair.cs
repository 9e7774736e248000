using System.Globalization;

namespace AssetPlanning.Spatial;

/// <summary>The rule a repair followed, 修复方式.</summary>
public enum RepairRule
{
    /// <summary>An open ring was closed by a straight edge (闭合).</summary>
    CloseRing,

    /// <summary>Corners where the boundary turned straight back were dropped (去除尖刺).</summary>
    DropSpikes,

    /// <summary>Holes outside their shell or inside another hole were dropped (删除越界内环).</summary>
    DropStrayHoles,

    /// <summary>Overlapping parts were united (合并重叠部件).</summary>
    UniteParts,

    /// <summary>Crossing rings were rebuilt, ground enclosed an odd number of times kept (奇偶规则重建).</summary>
    RebuildEvenOdd,

    /// <summary>Crossing rings were rebuilt, ground the boundary winds around kept (非零环绕规则重建).</summary>
    RebuildNonZero,
}

/// <summary>One repair of one item at the door, 修复记录: what was done, where, and what it did to the area.</summary>
/// <remarks>
/// The area as drawn is the shoelace sum of the shells less that of the holes, each ring taken positive and as if closed:
/// what software that does not check would report. The ground changed is what belongs to the item after the repair but not
/// to the lines before it, read by the even-odd rule, or the other way round. Both areas are exact on the grid; where
/// crossings are rounded to it, the ground changed may be off by half a step along the boundary.
/// </remarks>
public sealed record Repair
{
    /// <summary>The caller's number of the item.</summary>
    public required int Item { get; init; }

    /// <summary>What was done.</summary>
    public required RepairRule Rule { get; init; }

    /// <summary>The ring concerned, counted over the item as it was before this repair; −1 where it concerns several.</summary>
    public required int Ring { get; init; }

    /// <summary>Easting of the defect.</summary>
    public required double Easting { get; init; }

    /// <summary>Northing of the defect.</summary>
    public required double Northing { get; init; }

    /// <summary>Area as drawn before the repair, 修复前面积.</summary>
    public required MeasuredArea Before { get; init; }

    /// <summary>Area as drawn after the repair, 修复后面积.</summary>
    public required MeasuredArea After { get; init; }

    /// <summary>Ground that belongs to the item on one side of the repair only, 变化面积.</summary>
    public required MeasuredArea Changed { get; init; }

    /// <summary>Length in metres of the edges added by closing or dropped with spikes; zero for the other rules.</summary>
    public required double Length { get; init; }

    /// <summary>The repair in English.</summary>
    public string English => Text(
        Rule switch
        {
            RepairRule.CloseRing => "open ring closed",
            RepairRule.DropSpikes => "spikes dropped",
            RepairRule.DropStrayHoles => "stray holes dropped",
            RepairRule.UniteParts => "overlapping parts united",
            RepairRule.RebuildEvenOdd => "crossing rings rebuilt by the even-odd rule",
            _ => "crossing rings rebuilt by the non-zero rule",
        },
        "item {0}: {1} at ({2:F4}, {3:F4}); area {4} before, {5} after, ground changed {6}, edges added or dropped {7:F4} m");

    /// <summary>The repair in Chinese, 修复说明.</summary>
    public string Chinese => Text(
        Rule switch
        {
            RepairRule.CloseRing => "闭合未闭合的环",
            RepairRule.DropSpikes => "去除尖刺",
            RepairRule.DropStrayHoles => "删除越界内环",
            RepairRule.UniteParts => "合并重叠部件",
            RepairRule.RebuildEvenOdd => "按奇偶规则重建自相交环",
            _ => "按非零环绕规则重建自相交环",
        },
        "图斑 {0}：{1}，位置（{2:F4}, {3:F4}）；修复前面积 {4}，修复后面积 {5}，变化面积 {6}，增删边长 {7:F4} m");

    private string Text(string done, string pattern) =>
        string.Format(CultureInfo.InvariantCulture, pattern, Item, done, Easting, Northing, Before, After, Changed, Length);
}
