namespace AssetPlanning.Spatial;

/// <summary>Where the border of one zone runs into or out of zones of other groups: a change of label along a ring.</summary>
/// <param name="At">Place on the edge, 0 at its start, 1 at its end.</param>
/// <param name="After">Label of the zones, other than its own, that hold the border after this point.</param>
/// <param name="Potential">Planar potential of the ring at this point.</param>
/// <param name="Correction">Ellipsoidal correction of the ring up to this point.</param>
internal readonly record struct BorderEvent(double At, int After, long Potential, long Correction);

/// <summary>All changes of label along all zone rings, in order along each ring.</summary>
internal sealed class BorderEvents
{
    private readonly ZoneIndex index;
    private readonly ZoneEdge[] edges;
    private readonly int[] groups;
    private readonly NearEdges near;
    private readonly ZoneList zones = new();

    internal BorderEvents(ZoneIndex index, CancellationToken cancellationToken)
    {
        this.index = index;
        edges = index.Edges.Edges;
        groups = ZoneGroups.Of(index, cancellationToken);
        near = new(index.Grid, edges.Length);
        var meetings = new BorderMeetings(index, groups, near, cancellationToken);
        var events = new List<BorderEvent>();
        EventStart = new int[edges.Length + 1];
        StartLabel = new int[index.Edges.RingCount];
        for (var ring = 0; ring < StartLabel.Length; ring++)
        {
            if ((ring & 63) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Follow(ring, meetings, events);
        }

        EventStart[^1] = events.Count;
        Events = [.. events];
    }

    internal CombinationLabels Labels { get; } = new();

    /// <summary>Per ring the label of its first corner.</summary>
    internal int[] StartLabel { get; }

    /// <summary>First event of each edge, and the end.</summary>
    internal int[] EventStart { get; }

    internal BorderEvent[] Events { get; }

    /// <summary>Edges looked at to label the starts of rings: the work that grows with the shape of the zones, counted.</summary>
    internal long EdgesAtStarts { get; private set; }

    private void Follow(int ring, BorderMeetings meetings, List<BorderEvent> events)
    {
        var ringEdge = index.Edges.RingEdge;
        var label = StartLabel[ring] = LabelAtStart(ring, index.Edges.RingZone[ring]);
        for (var edge = ringEdge[ring]; edge < ringEdge[ring + 1]; edge++)
        {
            EventStart[edge] = events.Count;
            foreach (ref readonly var meeting in meetings.On(edge))
            {
                label = Labels.Toggle(label, edges[meeting.Other].Zone);
                events.Add(new(meeting.At, label, meeting.Potential, meeting.Correction));
            }
        }
    }

    private int LabelAtStart(int ring, int zone)
    {
        var start = edges[index.Edges.RingEdge[ring]].Line;
        index.Location.Locate(start.X0, start.Y0, zones);
        // Location thinks the point moved by (ε, ε²). Against a zone that moves itself the point moves the other way: half a
        // turn from the first place to the second crosses each border that leaves the point on this side.
        foreach (var touched in near.Of(new(start.X0, start.Y0, start.X0, start.Y0)))
        {
            EdgesAtStarts++;
            ref readonly var f = ref edges[touched];
            if (groups[f.Zone] >= groups[zone] || Orientation.Of(f.Line.X0, f.Line.Y0, f.Line.X1, f.Line.Y1, start.X0, start.Y0) != 0)
            {
                continue;
            }

            if (LeavesUpward(f.Line.X0, f.Line.Y0, start) != LeavesUpward(f.Line.X1, f.Line.Y1, start))
            {
                zones.Toggle(f.Zone);
            }
        }

        for (var i = zones.Count - 1; i >= 0; i--)
        {
            if (groups[zones.Zones[i]] == groups[zone])
            {
                zones.Toggle(zones.Zones[i]);
            }
        }

        return Labels.Intern(zones.Sorted());
    }

    // Directions from 0, exclusive, to half a turn, inclusive; an end at the point itself leaves it nowhere.
    private static bool LeavesUpward(int x, int y, Segment point) => y > point.Y0 || (y == point.Y0 && x < point.X0);
}
