namespace AssetPlanning.Spatial;

/// <summary>Walks one line and says how much of it lies in which zone.</summary>
/// <remarks>
/// The line is the moved layer of <see cref="Orientation"/>, so its crossings and its start fit each other; a stretch along a border
/// then lies on one side of it by the tie rule, and is taken out of the inside again. Places are rounded once each, so the stretches
/// of an edge add up to it. Its working space is kept from line to line; one walk serves one thread.
/// </remarks>
internal sealed class LineWalk(ZoneIndex zones, LineSet lines)
{
    private readonly ZoneEdge[] edges = zones.Edges.Edges;
    private readonly NearEdges near = new(zones.Grid, zones.Edges.Edges.Length);
    private readonly ZoneList around = new();
    private readonly List<(int Zone, long Place)> crossings = [];
    private readonly List<(int Zone, long From, long To)> borders = [];
    private readonly SortedSet<int> concerned = [];
    private readonly Dictionary<int, (long Inside, long OnBorder)> sums = [];
    private readonly Stretches inside = new(), onBorder = new(), insideAny = new(), onAnyBorder = new();
    private EdgeMeeting meeting = new(zones);

    internal LineDivision Measure(int line, List<LineShare> shares)
    {
        sums.Clear();
        var division = default(LineDivision);
        for (var path = lines.ItemPath[line]; path < lines.ItemPath[line + 1]; path++)
        {
            var start = lines.PathStart[path];
            zones.Location.Locate(lines.X[start], lines.Y[start], around);
            for (var corner = start; corner + 1 < lines.PathStart[path + 1]; corner++)
            {
                var (within, along, outside) = Divide(lines.EdgeAt(corner));
                division = new(division.Inside + new MeasuredLength(within), division.OnBorder + new MeasuredLength(along), division.Outside + new MeasuredLength(outside));
            }
        }

        shares.AddRange(sums
            .Where(static sum => sum.Value != default)
            .OrderBy(static sum => sum.Key)
            .Select(sum => new LineShare(line, sum.Key, new(sum.Value.Inside), new(sum.Value.OnBorder))));
        return division;
    }

    private (long Inside, long OnBorder, long Outside) Divide(Segment e)
    {
        var length = EdgeLength.Of(e);
        Collect(e, length);
        if (crossings.Count == 0 && borders.Count == 0)
        {
            foreach (var zone in around.Zones)
            {
                Add(zone, length, 0);
            }

            return around.Count > 0 ? (length, 0, 0) : (0, 0, length);
        }

        insideAny.Clear();
        onAnyBorder.Clear();
        foreach (var zone in concerned)
        {
            DivideOver(zone, e.IsBackward, length);
        }

        insideAny.Merge();
        onAnyBorder.Merge();
        onAnyBorder.Remove(insideAny);
        foreach (var (zone, _) in crossings)
        {
            around.Toggle(zone);
        }

        return (insideAny.Length, onAnyBorder.Length, length - insideAny.Length - onAnyBorder.Length);
    }

    // Places are counted from the first end of the edge in the order of the plane, whichever way the line runs.
    private void Collect(Segment e, long length)
    {
        crossings.Clear();
        borders.Clear();
        concerned.Clear();
        foreach (var crossing in meeting.Of(e))
        {
            var offset = e.IsBackward ? crossing.Place.EndOffset : crossing.Place.StartOffset;
            crossings.Add((edges[crossing.ZoneEdge].Zone, EdgeLength.At(length, offset, crossing.Place.Denominator)));
        }

        foreach (var edge in near.Of(e))
        {
            if (EdgeLength.Common(e, length, edges[edge].Line) is var (from, to))
            {
                borders.Add((edges[edge].Zone, from, to));
            }
        }

        if (crossings.Count == 0 && borders.Count == 0)
        {
            return;
        }

        concerned.UnionWith(around.Zones.ToArray());
        concerned.UnionWith(crossings.Select(static c => c.Zone));
        concerned.UnionWith(borders.Select(static b => b.Zone));
        crossings.Sort();
    }

    private void DivideOver(int zone, bool isBackward, long length)
    {
        inside.Clear();
        onBorder.Clear();
        var count = crossings.Count(c => c.Zone == zone);
        // Known is the state at the start of the line; the first end of the edge is its other end when it runs backward.
        var isInside = around.Zones.Contains(zone) != (isBackward && count % 2 == 1);
        long from = 0;
        foreach (var (_, place) in crossings.Where(c => c.Zone == zone))
        {
            if (isInside)
            {
                inside.Add(from, place);
            }

            isInside = !isInside;
            from = place;
        }

        if (isInside)
        {
            inside.Add(from, length);
        }

        foreach (var border in borders)
        {
            if (border.Zone == zone)
            {
                onBorder.Add(border.From, border.To);
            }
        }

        onBorder.Merge();
        inside.Merge();
        inside.Remove(onBorder);
        Add(zone, inside.Length, onBorder.Length);
        insideAny.AddRange(inside);
        onAnyBorder.AddRange(onBorder);
    }

    private void Add(int zone, long within, long along)
    {
        var (wasWithin, wasAlong) = sums.GetValueOrDefault(zone);
        sums[zone] = (wasWithin + within, wasAlong + along);
    }
}
