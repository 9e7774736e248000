namespace AssetPlanning.Spatial;

/// <summary>Where the border of one zone runs into or out of zones of other groups: a change of label along a ring.</summary>
/// <param name="At">Place on the edge, 0 at its start, 1 at its end.</param>
/// <param name="After">Label of the zones, other than its own, that hold the border after this point.</param>
/// <param name="Other">The edge of the other zone.</param>
/// <param name="Potential">Planar potential of the ring at this point.</param>
/// <param name="Correction">Ellipsoidal correction of the ring up to this point.</param>
internal readonly record struct BorderEvent(double At, int After, int Other, long Potential, long Correction);

/// <summary>Where a border of a patch crosses an edge of a zone, among the events there.</summary>
/// <param name="At">The first event behind it.</param>
/// <param name="FirstThere">The first event on the very point.</param>
/// <param name="EndThere">The event after the last one on the very point.</param>
internal readonly record struct PlaceAmongEvents(int At, int FirstThere, int EndThere);

/// <summary>All changes of label along all zone rings, in order along each ring.</summary>
internal sealed class BorderEvents
{
    private readonly ZoneIndex index;
    private readonly ZoneEdge[] edges;
    private readonly int[] groups;
    private readonly EllipsoidCorrection? model;
    private readonly NearEdges near;
    private readonly ZoneList zones = new();
    private int count;

    internal BorderEvents(ZoneIndex index, CancellationToken cancellationToken)
    {
        this.index = index;
        edges = index.Edges.Edges;
        model = index.Frame.Correction;
        groups = ZoneGroups.Of(index, cancellationToken);
        near = new(index.Grid, edges.Length);
        var meetings = new BorderMeetings(index, groups, cancellationToken);
        Events = new BorderEvent[meetings.Count];
        RingEvent = new int[index.Edges.RingCount + 1];
        EventStart = new int[edges.Length + 1];
        StartLabel = new int[index.Edges.RingCount];
        for (var ring = 0; ring < StartLabel.Length; ring++)
        {
            if ((ring & 63) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Follow(ring, meetings);
        }

        EventStart[^1] = RingEvent[^1] = count;
    }

    internal CombinationLabels Labels { get; } = new();

    /// <summary>Per ring the label of its first corner.</summary>
    internal int[] StartLabel { get; }

    /// <summary>First event of each edge, and the end.</summary>
    internal int[] EventStart { get; }

    /// <summary>First event of each ring, and the end.</summary>
    internal int[] RingEvent { get; }

    internal BorderEvent[] Events { get; }

    /// <summary>Edges looked at to label the starts of rings: the work that grows with the shape of the zones, counted.</summary>
    internal long EdgesAtStarts { get; private set; }

    /// <summary>Whether no two zones can cover the same ground.</summary>
    internal bool IsFreeOfOverlaps => groups.All(group => group == groups[0]);

    /// <summary>The group of a zone, which orders its border among others where they meet.</summary>
    internal int GroupOf(int zone) => groups[zone];

    /// <summary>Where a border of a patch lies among the events of an edge it crosses.</summary>
    internal PlaceAmongEvents PlaceOf(int edge, in MetBorder visitor)
    {
        int first = EventStart[edge], end = EventStart[edge + 1], at = first;
        var place = visitor.At;
        while (at < end && Events[at].At < place - ArrangementOrder.Certain)
        {
            at++;
        }

        if (at == end || Events[at].At > place + ArrangementOrder.Certain)
        {
            return new(at, at, at);
        }

        return Among(edge, at, end, visitor);
    }

    // Near enough for rounding to matter.
    private PlaceAmongEvents Among(int edge, int from, int end, in MetBorder visitor)
    {
        var own = edges[edge];
        int at = from, firstThere = -1, last = from;
        for (; last < end && Events[last].At <= visitor.At + ArrangementOrder.Certain; last++)
        {
            var f = edges[Events[last].Other];
            var border = MetBorder.On(own.Line, f.Line, groups[f.Zone]);
            if (ArrangementOrder.IsSamePlace(border, visitor))
            {
                firstThere = firstThere < 0 ? last : firstThere;
            }
            else if (firstThere >= 0)
            {
                break;
            }

            if (ArrangementOrder.Compare(own.Line, groups[own.Zone], border, visitor) < 0)
            {
                at = last + 1;
            }
        }

        return firstThere < 0 ? new(at, at, at) : new(at, firstThere, last);
    }

    private void Follow(int ring, BorderMeetings meetings)
    {
        RingEvent[ring] = count;
        var ringEdge = index.Edges.RingEdge;
        var label = StartLabel[ring] = LabelAtStart(ring, index.Edges.RingZone[ring]);
        for (var edge = ringEdge[ring]; edge < ringEdge[ring + 1]; edge++)
        {
            EventStart[edge] = count;
            foreach (ref readonly var meeting in meetings.On(edge))
            {
                label = Labels.Toggle(label, edges[meeting.Other].Zone);
                Events[count++] = EventAt(edges[edge], meeting.Border, label, meeting.Other);
            }
        }
    }

    private BorderEvent EventAt(in ZoneEdge own, in MetBorder border, int label, int other)
    {
        var point = ExactPoint.On(own.Line, border.Offset, border.Whole);
        return new(border.At, label, other, point.Potential(own.Line, own.Potential), unchecked(own.Correction + point.Correction(own.Line, model)));
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
