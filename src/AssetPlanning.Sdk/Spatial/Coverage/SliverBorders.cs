namespace AssetPlanning.Spatial;

/// <summary>Cuts the edges of zones and slivers that lie at each other, so that a sliver changes hands edge by edge.</summary>
/// <remarks>
/// Borders of zones are cut where they cross each other and the boundary, before the slivers come in: their corners were rounded
/// in the same way, so they meet corners. What slivers share an edge is cut together; an edge is cut once for all zones along it.
/// </remarks>
internal sealed class SliverBorders
{
    private readonly ZoneEdge[] edges;
    private readonly NearEdges near;
    private readonly ZoneEdge[] boundaryEdges = [];
    private readonly NearEdges? nearBoundary;
    private readonly EdgeNoding noding = new();
    private readonly Dictionary<int, List<Segment>> pieces = [];

    internal SliverBorders(ZoneIndex zones, PolygonSet boundary, CancellationToken cancellationToken)
    {
        edges = zones.Edges.Edges;
        near = new(zones.Grid, edges.Length);
        if (boundary.AcceptedCount > 0)
        {
            var index = ZoneIndex.Build(boundary, cancellationToken);
            boundaryEdges = index.Edges.Edges;
            nearBoundary = new(index.Grid, boundaryEdges.Length);
        }
    }

    /// <summary>The pieces of the zone edges that were cut, in their order along the edge, by edge.</summary>
    internal IReadOnlyDictionary<int, List<Segment>> Pieces => pieces;

    /// <summary>Cuts slivers and the borders along them.</summary>
    /// <returns>The pieces of the border of each sliver; none where bends go on to make new crossings.</returns>
    internal List<Segment>?[] Cut(IReadOnlyList<RingBuffer> slivers, CancellationToken cancellationToken)
    {
        var found = new List<Segment>?[slivers.Count];
        foreach (var group in Grouped(slivers))
        {
            cancellationToken.ThrowIfCancellationRequested();
            noding.Begin();
            foreach (var edge in group.Edges)
            {
                noding.Add(edges[edge].Line, edge);
            }

            foreach (var edge in group.BoundaryEdges)
            {
                noding.Add(boundaryEdges[edge].Line, edges.Length);
            }

            if (!noding.Split())
            {
                continue;
            }

            foreach (var sliver in group.Slivers)
            {
                noding.Add(slivers[sliver], isReversed: false, ~sliver);
            }

            if (noding.Split())
            {
                Collect(found);
            }
        }

        return found;
    }

    private void Collect(List<Segment>?[] slivers)
    {
        for (var i = 0; i < noding.Edges.Length; i++)
        {
            var source = noding.Sources[i];
            if (source < 0)
            {
                (slivers[~source] ??= []).Add(noding.Edges[i]);
            }
            else if (source < edges.Length)
            {
                var list = pieces.TryGetValue(source, out var known) ? known : pieces[source] = [];
                list.Add(noding.Edges[i]);
            }
        }
    }

    private List<Group> Grouped(IReadOnlyList<RingBuffer> slivers)
    {
        var forest = new TouchForest();
        forest.Begin(slivers.Count);
        var sliverAt = new SortedDictionary<int, int>();
        var boundaryAt = new SortedSet<(int Sliver, int Edge)>();
        for (var s = 0; s < slivers.Count; s++)
        {
            foreach (var line in LinesOf(slivers[s]))
            {
                // A rounded corner lies within a step of the edges it stands for.
                foreach (var edge in near.Around(line, 1))
                {
                    if (!sliverAt.TryAdd(edge, s))
                    {
                        forest.Join(s, sliverAt[edge]);
                    }
                }

                if (nearBoundary is null)
                {
                    continue;
                }

                foreach (var edge in nearBoundary.Around(line, 1))
                {
                    boundaryAt.Add((s, edge));
                }
            }
        }

        var groups = new Dictionary<int, Group>();
        var ordered = new List<Group>();
        for (var s = 0; s < slivers.Count; s++)
        {
            if (!groups.TryGetValue(forest.Root(s), out var group))
            {
                ordered.Add(groups[forest.Root(s)] = group = new());
            }

            group.Slivers.Add(s);
        }

        foreach (var (edge, sliver) in sliverAt)
        {
            groups[forest.Root(sliver)].Edges.Add(edge);
        }

        foreach (var (sliver, edge) in boundaryAt)
        {
            groups[forest.Root(sliver)].BoundaryEdges.Add(edge);
        }

        return ordered;
    }

    private static IEnumerable<Segment> LinesOf(RingBuffer rings)
    {
        for (var r = 0; r < rings.Count; r++)
        {
            for (var i = 0; i + 1 < rings.XOf(r).Length; i++)
            {
                yield return new(rings.XOf(r)[i], rings.YOf(r)[i], rings.XOf(r)[i + 1], rings.YOf(r)[i + 1]);
            }
        }
    }

    private sealed class Group
    {
        internal List<int> Slivers { get; } = [];

        internal List<int> Edges { get; } = [];

        internal SortedSet<int> BoundaryEdges { get; } = [];
    }
}
