namespace AssetPlanning.Spatial;

/// <summary>What two edges of one item do to each other: nothing, a harmless touch, a crossing, or a common stretch.</summary>
/// <remarks>
/// Each corner is looked at as the start of exactly one edge, so a touch is judged once. At a touch the boundary passes
/// through the other one when its two sides lie on different sides of it; then the touch is a crossing.
/// </remarks>
internal struct EdgeContact(TouchForest? touches)
{
    internal bool Found { get; private set; }

    internal RejectionReason Reason { get; private set; }

    internal double X { get; private set; }

    internal double Y { get; private set; }

    internal void Inspect(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart, int e, int f)
    {
        long o0 = Orientation.Of(x[f], y[f], x[f + 1], y[f + 1], x[e], y[e]), o1 = Orientation.Of(x[f], y[f], x[f + 1], y[f + 1], x[e + 1], y[e + 1]);
        if ((o0 > 0 && o1 > 0) || (o0 < 0 && o1 < 0))
        {
            return;
        }

        long r0 = Orientation.Of(x[e], y[e], x[e + 1], y[e + 1], x[f], y[f]), r1 = Orientation.Of(x[e], y[e], x[e + 1], y[e + 1], x[f + 1], y[f + 1]);
        if ((r0 > 0 && r1 > 0) || (r0 < 0 && r1 < 0))
        {
            return;
        }

        if (o0 == 0 && o1 == 0)
        {
            InspectCollinear(x, y, ringStart, e, f);
            return;
        }

        if (o0 != 0 && o1 != 0 && r0 != 0 && r1 != 0)
        {
            var t = (double)o0 / ((double)o0 - o1);
            Report(RejectionReason.SelfCrossing, x[e] + t * ((double)x[e + 1] - x[e]), y[e] + t * ((double)y[e + 1] - y[e]));
            return;
        }

        if (o0 == 0)
        {
            InspectTouch(x, y, ringStart, e, f);
        }
        else if (r0 == 0)
        {
            InspectTouch(x, y, ringStart, f, e);
        }
    }

    // Both edges lie on one line and their boxes meet.
    private void InspectCollinear(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart, int e, int f)
    {
        var alongX = x[e] != x[e + 1];
        var u = alongX ? x : y;
        int low = Math.Max(Math.Min(u[e], u[e + 1]), Math.Min(u[f], u[f + 1])), high = Math.Min(Math.Max(u[e], u[e + 1]), Math.Max(u[f], u[f + 1]));
        if (low < high)
        {
            var at = u[e] >= low && u[e] <= high ? e : u[e + 1] >= low && u[e + 1] <= high ? e + 1 : f;
            Report(RejectionReason.RepeatedEdge, x[at], y[at]);
        }
        else if (low == high && x[e] == x[f] && y[e] == y[f])
        {
            InspectTouch(x, y, ringStart, e, f);
        }
    }

    // The start of edge e lies on edge f.
    private void InspectTouch(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart, int e, int f)
    {
        int px = x[e], py = y[e];
        var before = Before(ringStart, e);
        if (px == x[f + 1] && py == y[f + 1])
        {
            return; // judged where the next edge starts
        }

        // In metres a corner on the middle of an edge may come to lie beyond it; two equal corners stay equal.
        var meetsCorner = px == x[f] && py == y[f];
        if (touches is not null && (!meetsCorner || !touches.Join(RingOf(ringStart, e), RingOf(ringStart, f))))
        {
            Report(RejectionReason.SelfCrossing, px, py);
            return;
        }

        if (meetsCorner)
        {
            var beforeF = Before(ringStart, f);
            var c = IsBetween(x, y, e, before, e + 1, beforeF);
            var d = IsBetween(x, y, e, before, e + 1, f + 1);
            if (c != d)
            {
                Report(RejectionReason.SelfCrossing, px, py);
            }

            return;
        }

        long from = Orientation.Of(x[f], y[f], x[f + 1], y[f + 1], x[before], y[before]), to = Orientation.Of(x[f], y[f], x[f + 1], y[f + 1], x[e + 1], y[e + 1]);
        if ((from > 0 && to < 0) || (from < 0 && to > 0))
        {
            Report(RejectionReason.SelfCrossing, px, py);
        }
    }

    // Whether the direction p→q lies strictly inside the sector that opens counter-clockwise from p→a to p→b.
    private static bool IsBetween(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int p, int a, int b, int q)
    {
        long ab = Orientation.Of(x[p], y[p], x[a], y[a], x[b], y[b]), aq = Orientation.Of(x[p], y[p], x[a], y[a], x[q], y[q]), qb = Orientation.Of(x[p], y[p], x[q], y[q], x[b], y[b]);
        if (ab > 0)
        {
            return aq > 0 && qb > 0;
        }

        if (ab < 0)
        {
            return aq > 0 || qb > 0;
        }

        return aq > 0;
    }

    // The corner before the start of an edge: a ring repeats its first corner at the end.
    private static int Before(ReadOnlySpan<int> ringStart, int edge)
    {
        var offset = ringStart[0];
        var at = ringStart.BinarySearch(edge + offset);
        return at < 0 ? edge - 1 : ringStart[at + 1] - offset - 2;
    }

    private static int RingOf(ReadOnlySpan<int> ringStart, int edge) => ringStart.BinarySearch(edge + ringStart[0]) is var at && at >= 0 ? at : ~at - 1;

    private void Report(RejectionReason reason, double x, double y) => (Found, Reason, X, Y) = (true, reason, x, y);
}
