namespace AssetPlanning.Spatial;

/// <summary>Joins directed edges, the inside at their left, to rings that repeat no corner.</summary>
/// <remarks>
/// Where several rings meet in a point the walk stays along the inside it has at its left, so that rings touch and never cross; a walk
/// that comes by a corner again is parted there. So an inside that is cut through by touching borders becomes several shells.
/// </remarks>
internal sealed class RingWalk
{
    private readonly Segment[] edges;
    private readonly bool[] isUsed;
    private readonly Dictionary<(int X, int Y), (int From, int To)> leaving = [];

    internal RingWalk(List<Segment> border)
    {
        edges = [.. border.OrderBy(static e => e.X0).ThenBy(static e => e.Y0).ThenBy(static e => e.X1).ThenBy(static e => e.Y1)];
        isUsed = new bool[edges.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            var corner = (edges[i].X0, edges[i].Y0);
            leaving[corner] = (leaving.TryGetValue(corner, out var range) ? range.From : i, i + 1);
        }
    }

    internal List<List<(int X, int Y)>> Rings()
    {
        var rings = new List<List<(int X, int Y)>>();
        for (var first = 0; first < edges.Length; first++)
        {
            if (!isUsed[first])
            {
                Walk(first, rings);
            }
        }

        return rings;
    }

    private void Walk(int first, List<List<(int X, int Y)>> rings)
    {
        var path = new List<(int X, int Y)>();
        var placeOf = new Dictionary<(int X, int Y), int>();
        var edge = first;
        do
        {
            isUsed[edge] = true;
            var corner = (edges[edge].X0, edges[edge].Y0);
            if (placeOf.TryGetValue(corner, out var since))
            {
                Part(path, since, placeOf, rings);
            }

            placeOf[corner] = path.Count;
            path.Add(corner);
            edge = Next(edge, first);
        }
        while (edge != first);

        Part(path, 0, placeOf, rings);
    }

    private static void Part(List<(int X, int Y)> path, int since, Dictionary<(int X, int Y), int> placeOf, List<List<(int X, int Y)>> rings)
    {
        var ring = path[since..];
        path.RemoveRange(since, path.Count - since);
        ring.ForEach(corner => placeOf.Remove(corner));
        ring.Add(ring[0]);
        rings.Add(ring);
    }

    // As many edges arrive at a corner as leave it, so one is left, or the walk is back where it began.
    private int Next(int edge, int first)
    {
        var e = edges[edge];
        var (from, to) = leaving[(e.X1, e.Y1)];
        var best = -1;
        for (var next = from; next < to; next++)
        {
            if ((!isUsed[next] || next == first) && (best < 0 || ComesFirst(e, edges[next], edges[best])))
            {
                best = next;
            }
        }

        return best;
    }

    // Whether, turning clockwise from the way back, edge a is met before edge b.
    private static bool ComesFirst(Segment e, Segment a, Segment b)
    {
        int halfA = Half(e, a), halfB = Half(e, b);
        return halfA != halfB ? halfA < halfB : Orientation.Of(a.X0, a.Y0, a.X1, a.Y1, b.X1, b.Y1) < 0;
    }

    // The way back has a straight line on; 0 before it, 1 on it, 2 after it.
    private static int Half(Segment e, Segment leaving) => 1 + Math.Sign(Orientation.Of(e.X1, e.Y1, e.X0, e.Y0, leaving.X1, leaving.Y1));
}
