namespace AssetPlanning.Spatial;

/// <summary>Finds the outline of a group of polygons by striking out the borders that run both ways.</summary>
/// <remarks>
/// Every edge is cut at the corners of the group that lie on it exactly, so that a corner in the middle of a neighbour's edge does no
/// harm. Then each piece is counted, forward +1 and backward −1. What remains bounds the ground with the winding number the polygons
/// had together, so the areas of the remaining rings add up to theirs in integers. If the rings pass the door as one item, the winding
/// number is 0 or 1 everywhere: no two polygons overlap, and the rings are the outline of their union.
/// </remarks>
internal sealed class OutlineTrace
{
    private readonly FeatureIndex index;
    private readonly int[] groupOfItem;
    private readonly NearEdges near;
    private readonly List<(int X, int Y)> cuts = [];

    internal OutlineTrace(PolygonSet items, int[] groupOfItem, CancellationToken cancellationToken)
    {
        index = FeatureIndex.Build(items, cancellationToken);
        near = new(index.Grid, index.Edges.Length);
        this.groupOfItem = groupOfItem;
    }

    /// <summary>The rings of the outline, each without a repeated corner; nothing when a border is covered twice.</summary>
    internal List<List<(int X, int Y)>>? Rings(IReadOnlyList<int> group)
    {
        var net = new Dictionary<Segment, int>();
        foreach (var item in group)
        {
            foreach (ref readonly var edge in index.EdgesOf(item))
            {
                Count(edge.Line, groupOfItem[item], net);
            }
        }

        var border = new List<Segment>();
        foreach (var (line, count) in net)
        {
            if (Math.Abs(count) > 1)
            {
                return null;
            }

            if (count != 0)
            {
                border.Add(count > 0 ? line : new(line.X1, line.Y1, line.X0, line.Y0));
            }
        }

        return new RingWalk(border).Rings();
    }

    private void Count(Segment e, int group, Dictionary<Segment, int> net)
    {
        cuts.Clear();
        foreach (var other in near.Of(e))
        {
            ref readonly var f = ref index.Edges[other];
            // Every corner starts one edge, so all corners of the group come by. The boxes meet, not more.
            if (groupOfItem[f.Zone] == group && IsWithin(e, f.Line.X0, f.Line.Y0))
            {
                cuts.Add((f.Line.X0, f.Line.Y0));
            }
        }

        cuts.Sort();
        var forward = e.Forward;
        var step = e.IsBackward ? -1 : 1;
        var (x, y) = (forward.X0, forward.Y0);
        foreach (var cut in cuts)
        {
            // The same corner comes by from several polygons.
            if (cut != (x, y))
            {
                Add(new(x, y, cut.X, cut.Y));
                (x, y) = cut;
            }
        }

        Add(new(x, y, forward.X1, forward.Y1));

        void Add(Segment piece) => net[piece] = net.GetValueOrDefault(piece) + step;
    }

    private static bool IsWithin(Segment e, int x, int y) =>
        (x, y) != (e.X0, e.Y0) && (x, y) != (e.X1, e.Y1)
        && Math.Min(e.X0, e.X1) <= x && x <= Math.Max(e.X0, e.X1)
        && Math.Min(e.Y0, e.Y1) <= y && y <= Math.Max(e.Y0, e.Y1)
        && Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, x, y) == 0;
}
