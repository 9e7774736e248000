using NetTopologySuite.Operation.OverlayNG;

namespace AssetPlanning.Spatial;

/// <summary>Follows the border of the ground that a boundary encloses and no zone covers.</summary>
/// <remarks>
/// Where zones do not overlap, the border of the boundary less the borders of its pieces is the border of the gaps: every
/// edge drawn from both sides cancels, and no more is looked at. Where they overlap ground would be taken off twice; there the
/// library's snap-rounding overlay subtracts the pieces one after the other. Both have to agree with the exact area.
/// </remarks>
internal sealed class GapTrace
{
    private readonly PolygonSet boundary;
    private readonly PatchWalk walk;
    private readonly CrossingLog log;
    private readonly FragmentTrace trace;
    private readonly FragmentShapes shapes;
    private readonly FragmentCertificate certificate = new();
    private readonly EdgeNoding noding = new();
    private readonly RingWeaving weaving = new();
    private readonly RingBuffer rings = new(), gaps = new();
    private readonly Dictionary<Segment, int> open = [];

    internal GapTrace(PolygonSet boundary, ZoneIndex zones)
    {
        this.boundary = boundary;
        log = new(zones.ZoneCount);
        walk = new(zones, boundary, planarOnly: true, log);
        trace = new(zones, boundary, log);
        shapes = new(boundary.Frame);
    }

    /// <summary>Adds the gaps of a boundary item, of known area, to a batch.</summary>
    internal void Trace(int item, long uncovered, bool hasOverlaps, FragmentBatch batch)
    {
        var tally = walk.Measure(boundary.SlotOf(item));
        if (!hasOverlaps && Weave(item, tally) is { } bound && certificate.OfWoven(gaps, uncovered, bound) is { } order)
        {
            batch.Add(item, 0, uncovered, FragmentOrigin.Traced, gaps, order);
            return;
        }

        var rest = shapes.Of(RingRows.Of(boundary, item));
        for (var i = 0; i < tally.Count; i++)
        {
            if (trace.Trace(tally[i].Key, rings) && noding.Split(rings) && weaving.Weave(noding.Edges, gaps) && certificate.OfWoven(gaps, tally[i].Planar, FragmentCertificate.BoundOf(rings, trace.CrossingCount)) is { } placed)
            {
                var piece = new FragmentBatch();
                piece.Add(item, 0, 0, FragmentOrigin.Traced, gaps, placed);
                rest = new OverlayNG(rest, shapes.Of(piece.Rows[0].Rings), shapes.Grid, OverlayNG.DIFFERENCE) { StrictMode = true }.GetResult();
            }
        }

        shapes.Read(rest, rings);
        var origin = FragmentCertificate.Agrees(rings, uncovered, FragmentCertificate.BoundOf(rings, rings.X.Length)) ? FragmentOrigin.Recomputed : FragmentOrigin.Uncertified;
        batch.Add(item, 0, uncovered, origin, rings, [.. Enumerable.Range(0, rings.Count)]);
    }

    // How far rounding may move the area: what is drawn from both sides moves with both and counts for nothing.
    private long? Weave(int item, Tally tally)
    {
        open.Clear();
        trace.Border(boundary.SlotOf(item), rings);
        Book(rings, 1);
        for (var i = 0; i < tally.Count; i++)
        {
            if (!trace.Trace(tally[i].Key, rings))
            {
                return null;
            }

            Book(rings, -1);
        }

        noding.Begin();
        long bound = log.Count;
        foreach (var (edge, times) in open.OrderBy(e => (e.Key.X0, e.Key.Y0, e.Key.X1, e.Key.Y1)))
        {
            bound += Math.Abs(times) * (Math.Abs((long)edge.X1 - edge.X0) + Math.Abs((long)edge.Y1 - edge.Y0));
            for (var k = 0; k < Math.Abs(times); k++)
            {
                noding.Add(times > 0 ? edge : new(edge.X1, edge.Y1, edge.X0, edge.Y0));
            }
        }

        return noding.Split() && weaving.Weave(noding.Edges, gaps) ? bound : null;
    }

    private void Book(RingBuffer rings, int sign)
    {
        for (var r = 0; r < rings.Count; r++)
        {
            ReadOnlySpan<int> x = rings.XOf(r), y = rings.YOf(r);
            for (var i = 0; i + 1 < x.Length; i++)
            {
                var edge = new Segment(x[i], y[i], x[i + 1], y[i + 1]);
                var (key, times) = edge.IsBackward ? (edge.Forward, -sign) : (edge, sign);
                times += open.GetValueOrDefault(key);
                if (times == 0)
                {
                    open.Remove(key);
                }
                else
                {
                    open[key] = times;
                }
            }
        }
    }
}
