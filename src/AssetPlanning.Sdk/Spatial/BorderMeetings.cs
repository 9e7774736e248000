namespace AssetPlanning.Spatial;

/// <summary>A point on an edge of one zone where a border of another group crosses it.</summary>
/// <param name="At">Place on the edge, 0 at its start, 1 at its end.</param>
/// <param name="Other">The edge that crosses.</param>
/// <param name="Potential">Planar potential of the edge's ring at this point.</param>
/// <param name="Correction">Ellipsoidal correction of the edge's ring up to this point.</param>
internal readonly record struct BorderMeeting(double At, int Other, long Potential, long Correction);

/// <summary>All crossings between borders of zones of different groups, per edge and in order along it.</summary>
/// <remarks>Each crossing is found and computed once, from the ring that comes first, and written down for both edges.</remarks>
internal sealed class BorderMeetings
{
    private readonly ZoneIndex index;
    private readonly ZoneEdge[] edges;
    private readonly int[] groups;
    private readonly List<(int Edge, BorderMeeting Meeting)> found = [];
    private readonly int[] start;
    private readonly BorderMeeting[] meetings;

    internal BorderMeetings(ZoneIndex index, int[] groups, NearEdges near, CancellationToken cancellationToken)
    {
        this.index = index;
        this.groups = groups;
        edges = index.Edges.Edges;
        for (var ring = 0; ring < index.Edges.RingCount; ring++)
        {
            if ((ring & 63) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Find(ring, near);
        }

        start = new int[edges.Length + 1];
        meetings = new BorderMeeting[found.Count];
        Arrange();
    }

    /// <summary>The meetings on one edge, in order along it.</summary>
    internal ReadOnlySpan<BorderMeeting> On(int edge) => meetings.AsSpan(start[edge]..start[edge + 1]);

    private void Find(int ring, NearEdges near)
    {
        var (first, end) = (index.Edges.RingEdge[ring], index.Edges.RingEdge[ring + 1]);
        var group = groups[index.Edges.RingZone[ring]];
        for (var edge = first; edge < end; edge++)
        {
            foreach (var other in near.From(end, edges[edge].Line))
            {
                var otherGroup = groups[edges[other].Zone];
                if (group < otherGroup)
                {
                    Add(edge, other);
                }
                else if (group > otherGroup)
                {
                    Add(other, edge);
                }
            }
        }
    }

    private void Add(int moved, int resting)
    {
        ref readonly var own = ref edges[moved];
        ref readonly var other = ref edges[resting];
        Segment e = own.Line, f = other.Line;
        if (!Orientation.Cross(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0, f.X1, f.Y1))
        {
            return;
        }

        var place = new CrossingPlace(
            CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X0, e.Y0)),
            CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X1, e.Y1)),
            Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0),
            Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1));
        var at = BoundaryPotentials.Of(e, own.Potential, own.Correction, f, other.Potential, other.Correction, place, index.Frame.Correction);
        found.Add((moved, new((double)place.StartOffset / place.Denominator, resting, at.Planar, at.Correction)));
        found.Add((resting, new((double)place.OtherStartOffset / place.Denominator, moved, at.OtherPlanar, at.OtherCorrection)));
    }

    private void Arrange()
    {
        foreach (var (edge, _) in found)
        {
            start[edge + 1]++;
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            start[edge + 1] += start[edge];
        }

        var next = start.AsSpan(0, edges.Length).ToArray();
        foreach (var (edge, meeting) in found)
        {
            meetings[next[edge]++] = meeting;
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (start[edge + 1] - start[edge] > 1)
            {
                meetings.AsSpan(start[edge]..start[edge + 1]).Sort(ByPlace);
            }
        }
    }

    // By place, and at one place by geometry: any order adds up, one order gives the same names every time.
    private int ByPlace(BorderMeeting a, BorderMeeting b)
    {
        if (a.At != b.At)
        {
            return a.At.CompareTo(b.At);
        }

        Segment first = edges[a.Other].Line.Forward, second = edges[b.Other].Line.Forward;
        return first.ComesAfter(second) ? 1 : second.ComesAfter(first) ? -1 : edges[a.Other].Zone.CompareTo(edges[b.Other].Zone);
    }
}
