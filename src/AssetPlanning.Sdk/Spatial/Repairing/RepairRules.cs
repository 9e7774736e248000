namespace AssetPlanning.Spatial;

/// <summary>What becomes of a boundary that crosses itself, 自相交处理.</summary>
public enum CrossingRule
{
    /// <summary>The item is set aside (不修复).</summary>
    Refuse,

    /// <summary>Ground enclosed an odd number of times belongs to the ring (奇偶规则).</summary>
    EvenOdd,

    /// <summary>Ground the boundary winds around belongs to the ring (非零环绕规则).</summary>
    NonZero,
}

/// <summary>Which defects of an item may be repaired at the door, and how, 修复规则: nothing unless named.</summary>
/// <remarks>Every repair is listed in <see cref="PolygonSet.Repairs"/> with its square metres, and the repaired item passes the same check as any other.</remarks>
public sealed record RepairRules
{
    /// <summary>Nothing is repaired.</summary>
    public static RepairRules None => new();

    /// <summary>Joins the ends of an open ring by a straight edge, 闭合.</summary>
    public bool ClosesRings { get; init; }

    /// <summary>Drops corners where a boundary turns straight back, 去除尖刺.</summary>
    public bool DropsSpikes { get; init; }

    /// <summary>Drops holes that lie outside their shell or inside another hole, 删除越界内环.</summary>
    public bool DropsStrayHoles { get; init; }

    /// <summary>Unites parts of one item that overlap, 合并重叠部件.</summary>
    public bool UnitesParts { get; init; }

    /// <summary>How rings that cross are rebuilt, 自相交重建; holes are then taken out of their shell.</summary>
    public CrossingRule Crossings { get; init; }
}
