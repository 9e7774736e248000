namespace AssetPlanning.Spatial;

/// <summary>A border of another group that crosses an edge of a zone.</summary>
/// <param name="Border">The border and its place on the edge.</param>
/// <param name="Other">Its edge.</param>
internal readonly record struct BorderMeeting(MetBorder Border, int Other);

/// <summary>All crossings between borders of zones of different groups, per edge and in order along it.</summary>
/// <remarks>Each crossing is found once, from the ring that comes first, and written down for both edges; places are ordered as fractions.</remarks>
internal sealed class BorderMeetings
{
    private readonly ZoneIndex index;
    private readonly ZoneEdge[] edges;
    private readonly int[] groups;
    private readonly List<(int Moved, int Resting)> found = [];
    private readonly int[] start;
    private readonly BorderMeeting[] meetings;

    internal BorderMeetings(ZoneIndex index, int[] groups, NearEdges near, CancellationToken cancellationToken)
    {
        this.index = index;
        this.groups = groups;
        edges = index.Edges.Edges;
        var alone = GroupAloneInCell();
        for (var ring = 0; ring < index.Edges.RingCount; ring++)
        {
            if ((ring & 63) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Find(ring, near, alone);
        }

        start = new int[edges.Length + 1];
        meetings = new BorderMeeting[2 * found.Count];
        Arrange();
    }

    /// <summary>The meetings on one edge, in order along it.</summary>
    internal ReadOnlySpan<BorderMeeting> On(int edge) => meetings.AsSpan(start[edge]..start[edge + 1]);

    private void Find(int ring, NearEdges near, int[] alone)
    {
        var (first, end) = (index.Edges.RingEdge[ring], index.Edges.RingEdge[ring + 1]);
        var group = groups[index.Edges.RingZone[ring]];
        for (var edge = first; edge < end; edge++)
        {
            // Along most of a border there is no other one.
            if (index.Grid.CellOf(edges[edge].Line) is var cell and >= 0 && alone[cell] == group)
            {
                continue;
            }

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

    // Per cell the group of all its edges, −1 where there are several or none.
    private int[] GroupAloneInCell()
    {
        var (start, entries) = (index.Grid.CellStart, index.Grid.Entries);
        var alone = new int[start.Length - 1];
        for (var cell = 0; cell < alone.Length; cell++)
        {
            alone[cell] = -1;
            for (var q = start[cell]; q < start[cell + 1]; q++)
            {
                var group = groups[edges[entries[q]].Zone];
                if (q > start[cell] && group != alone[cell])
                {
                    alone[cell] = -1;
                    break;
                }

                alone[cell] = group;
            }
        }

        return alone;
    }

    private void Add(int moved, int resting)
    {
        Segment e = edges[moved].Line, f = edges[resting].Line;
        if (Orientation.Cross(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0, f.X1, f.Y1))
        {
            found.Add((moved, resting));
        }
    }

    private void Arrange()
    {
        foreach (var (moved, resting) in found)
        {
            start[moved + 1]++;
            start[resting + 1]++;
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            start[edge + 1] += start[edge];
        }

        var next = start.AsSpan(0, edges.Length).ToArray();
        foreach (var (moved, resting) in found)
        {
            meetings[next[moved]++] = MeetingOn(moved, resting);
            meetings[next[resting]++] = MeetingOn(resting, moved);
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (start[edge + 1] - start[edge] > 1)
            {
                SortAlong(edges[edge].Line, groups[edges[edge].Zone], meetings.AsSpan(start[edge]..start[edge + 1]));
            }
        }
    }

    private BorderMeeting MeetingOn(int edge, int other) => new(MetBorder.On(edges[edge].Line, edges[other].Line, groups[edges[other].Zone]), other);

    // Few meetings an edge; insertion needs no comparer and keeps the order of equals, which is that of their edges.
    private static void SortAlong(Segment own, int group, Span<BorderMeeting> there)
    {
        there.Sort(static (a, b) => a.Other.CompareTo(b.Other));
        for (var i = 1; i < there.Length; i++)
        {
            var moved = there[i];
            var j = i - 1;
            for (; j >= 0 && ArrangementOrder.Compare(own, group, there[j].Border, moved.Border) > 0; j--)
            {
                there[j + 1] = there[j];
            }

            there[j + 1] = moved;
        }
    }
}
