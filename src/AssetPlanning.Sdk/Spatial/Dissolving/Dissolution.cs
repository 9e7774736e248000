using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>How an outline came about (外轮廓来源).</summary>
public enum OutlineOrigin
{
    /// <summary>Common borders struck out; no two parts overlap, and the area is the sum of the parts exactly (沿界消去).</summary>
    Joined,

    /// <summary>Parts overlap: united by snap-rounding overlay, agreeing with the exactly measured covered area (叠加求并).</summary>
    United,

    /// <summary>No outline agrees with the covered area; there is none (未经核验).</summary>
    Uncertified,

    /// <summary>No item of the key passed the door; there is no outline (无合格图形).</summary>
    Absent,
}

/// <summary>The parts of one key and what they cover together, 融合组.</summary>
public sealed record DissolvedGroup
{
    /// <summary>The key the parts have in common.</summary>
    public required SubjectId Key { get; init; }

    /// <summary>The caller's numbers of the parts, ascending.</summary>
    public required ValueList<int> Parts { get; init; }

    /// <summary>The caller's numbers of the items of this key that were set aside at the door 未通过质检, ascending: their ground is missing here.</summary>
    public required ValueList<int> SetAside { get; init; }

    /// <summary>Sum of the planar areas of the parts, ground covered twice counting twice.</summary>
    public required MeasuredArea Sum { get; init; }

    /// <summary>Planar area the parts cover, ground covered twice counting once, 覆盖面积: measured from the parts, not from the outline.</summary>
    public required MeasuredArea Covered { get; init; }

    /// <summary>How the outline came about.</summary>
    public required OutlineOrigin Origin { get; init; }
}

/// <summary>A layer dissolved by a key, 融合结果: one outline a key. Immutable.</summary>
public sealed class Dissolution
{
    internal Dissolution(PolygonSet outlines, ValueList<DissolvedGroup> groups)
    {
        Outlines = outlines;
        Groups = groups;
    }

    /// <summary>The outlines as a layer: item n is the outline of group n, in several parts where its ground is not connected.</summary>
    public PolygonSet Outlines { get; }

    /// <summary>The groups, ordered by key.</summary>
    public ValueList<DissolvedGroup> Groups { get; }

    /// <summary>The outline of a group as a shape.</summary>
    /// <param name="group">Number of the group.</param>
    /// <returns>Polygon or multi-polygon in metres, shells counter-clockwise.</returns>
    /// <exception cref="ArgumentException">The group has no certified outline.</exception>
    public Geometry ShapeOf(int group) => Outlines.ShapeOf(group);
}
