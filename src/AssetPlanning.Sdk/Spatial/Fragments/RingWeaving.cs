namespace AssetPlanning.Spatial;

/// <summary>Joins edges that meet in common ends only to simple rings again, the inside on their left.</summary>
/// <remarks>
/// An edge and its opposite bound nothing and go. At a corner where several rings meet each edge is continued by the one
/// that bounds the same wedge of the inside, so parts that only touch come apart; a ring that comes back to a corner is cut
/// there. What remains turned inside out or counted twice has no width but what rounding gave it, and is left out.
/// </remarks>
internal sealed class RingWeaving
{
    private readonly Dictionary<(int X, int Y), int> corners = [];
    private readonly Dictionary<(int From, int To), int> alive = [];
    private readonly List<(int From, int To)> edges = [];
    private readonly List<(int X, int Y)> places = [];
    private readonly List<bool> isGone = [];
    private readonly List<int> path = [];
    private readonly RingBuffer loops = new();
    private int[] next = [], outDegree = [], oneOut = [], placeInPath = [];

    /// <summary>Writes down the rings; false when two edges run alike, which no rounding explains.</summary>
    internal bool Weave(ReadOnlySpan<Segment> segments, RingBuffer rings)
    {
        if (!Cancel(segments))
        {
            return false;
        }

        Pair();
        loops.Clear();
        for (var e = 0; e < edges.Count; e++)
        {
            if (!isGone[e])
            {
                Follow(e);
            }
        }

        RingLayers.KeepSimple(loops, rings);
        return true;
    }

    private bool Cancel(ReadOnlySpan<Segment> segments)
    {
        corners.Clear();
        alive.Clear();
        edges.Clear();
        places.Clear();
        isGone.Clear();
        foreach (var s in segments)
        {
            int from = CornerAt(s.X0, s.Y0), to = CornerAt(s.X1, s.Y1);
            if (alive.Remove((to, from), out var opposite))
            {
                isGone[opposite] = true;
                continue;
            }

            if (!alive.TryAdd((from, to), edges.Count))
            {
                return false;
            }

            edges.Add((from, to));
            isGone.Add(false);
        }

        return true;
    }

    private int CornerAt(int x, int y)
    {
        if (!corners.TryGetValue((x, y), out var corner))
        {
            corners.Add((x, y), corner = places.Count);
            places.Add((x, y));
        }

        return corner;
    }

    private void Pair()
    {
        Reserve();
        for (var e = 0; e < edges.Count; e++)
        {
            if (!isGone[e])
            {
                outDegree[edges[e].From]++;
                oneOut[edges[e].From] = e;
            }
        }

        var crowded = new SortedDictionary<int, List<(int Edge, bool IsOut)>>();
        for (var e = 0; e < edges.Count; e++)
        {
            if (isGone[e])
            {
                continue;
            }

            var (from, to) = edges[e];
            next[e] = oneOut[to];
            if (outDegree[from] > 1)
            {
                At(from).Add((e, true));
            }

            if (outDegree[to] > 1)
            {
                At(to).Add((e, false));
            }
        }

        foreach (var (corner, around) in crowded)
        {
            PairAround(corner, around);
        }

        List<(int Edge, bool IsOut)> At(int corner) => crowded.TryGetValue(corner, out var around) ? around : crowded[corner] = [];
    }

    // Counter-clockwise an edge that leaves opens a wedge of the inside and one that arrives closes the last one opened.
    private void PairAround(int corner, List<(int Edge, bool IsOut)> around)
    {
        around.Sort((a, b) => Turn(Direction(corner, a), Direction(corner, b)));
        var open = new Stack<int>();
        var closed = new HashSet<int>();
        for (var i = 0; i < 2 * around.Count; i++)
        {
            var (edge, isOut) = around[i % around.Count];
            if (isOut)
            {
                if (i < around.Count)
                {
                    open.Push(edge);
                }
            }
            else if (!closed.Contains(edge) && open.TryPop(out var opened))
            {
                next[edge] = opened;
                closed.Add(edge);
            }
        }
    }

    private (long X, long Y) Direction(int corner, (int Edge, bool IsOut) spoke)
    {
        var (x, y) = places[spoke.IsOut ? edges[spoke.Edge].To : edges[spoke.Edge].From];
        return ((long)x - places[corner].X, (long)y - places[corner].Y);
    }

    private static int Turn((long X, long Y) a, (long X, long Y) b)
    {
        bool isLowA = a.Y < 0 || a.Y == 0 && a.X < 0, isLowB = b.Y < 0 || b.Y == 0 && b.X < 0;
        return isLowA != isLowB ? isLowA.CompareTo(isLowB) : 0L.CompareTo(unchecked(a.X * b.Y - a.Y * b.X));
    }

    private void Follow(int start)
    {
        path.Clear();
        for (var e = start; !isGone[e]; e = next[e])
        {
            isGone[e] = true;
            var from = edges[e].From;
            placeInPath[from] = path.Count;
            path.Add(from);
            var to = edges[e].To;
            if (placeInPath[to] < 0)
            {
                continue;
            }

            // Back at a corner: what lies between is a ring of its own.
            var first = placeInPath[to];
            for (var i = first; i < path.Count; i++)
            {
                loops.Add(places[path[i]].X, places[path[i]].Y);
                placeInPath[path[i]] = -1;
            }

            loops.Close();
            path.RemoveRange(first, path.Count - first);
        }
    }

    private void Reserve()
    {
        if (next.Length < edges.Count)
        {
            next = new int[2 * edges.Count];
        }

        if (outDegree.Length < places.Count)
        {
            (outDegree, oneOut, placeInPath) = (new int[2 * places.Count], new int[2 * places.Count], new int[2 * places.Count]);
        }

        outDegree.AsSpan(0, places.Count).Clear();
        placeInPath.AsSpan(0, places.Count).Fill(-1);
    }
}
