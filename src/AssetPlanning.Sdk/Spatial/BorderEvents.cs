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
    private readonly List<BorderEvent> events = [];
    private readonly List<(double At, Segment Other, int Zone, long Potential, long Correction)> onEdge = [];
    private readonly ZoneList zones = new();
    private readonly int[] firstRingOfZone;

    internal BorderEvents(ZoneIndex index, CancellationToken cancellationToken)
    {
        this.index = index;
        edges = index.Edges.Edges;
        groups = ZoneGroups.Of(index, cancellationToken);
        near = new(index.Grid, edges.Length);
        firstRingOfZone = FirstRings(index.Edges);
        EventStart = new int[edges.Length + 1];
        StartLabel = new int[index.Edges.RingCount];
        for (var ring = 0; ring < StartLabel.Length; ring++)
        {
            if ((ring & 63) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Follow(ring);
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

    private void Follow(int ring)
    {
        var ringEdge = index.Edges.RingEdge;
        var zone = index.Edges.RingZone[ring];
        var label = StartLabel[ring] = LabelAtStart(ring, zone);
        for (var edge = ringEdge[ring]; edge < ringEdge[ring + 1]; edge++)
        {
            EventStart[edge] = events.Count;
            Collect(edge, zone);
            foreach (var e in onEdge)
            {
                label = Labels.Toggle(label, e.Zone);
                events.Add(new(e.At, label, e.Potential, e.Correction));
            }
        }
    }

    private void Collect(int edge, int zone)
    {
        onEdge.Clear();
        ref readonly var own = ref edges[edge];
        foreach (var other in near.Of(own.Line))
        {
            ref readonly var f = ref edges[other];
            if (groups[f.Zone] == groups[zone])
            {
                continue;
            }

            var isMoved = groups[zone] < groups[f.Zone];
            if (isMoved)
            {
                Add(own, f, f, isMoved);
            }
            else
            {
                Add(f, own, f, isMoved);
            }
        }

        if (onEdge.Count > 1)
        {
            onEdge.Sort(ByPlace);
        }
    }

    private void Add(in ZoneEdge moved, in ZoneEdge resting, in ZoneEdge other, bool isMoved)
    {
        Segment e = moved.Line, f = resting.Line;
        if (!Orientation.Cross(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0, f.X1, f.Y1))
        {
            return;
        }

        var place = new CrossingPlace(
            CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X0, e.Y0)),
            CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X1, e.Y1)),
            Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0),
            Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1));
        var at = BoundaryPotentials.Of(e, moved.Potential, moved.Correction, f, resting.Potential, resting.Correction, place, index.Frame.Correction);
        var offset = isMoved ? place.StartOffset : place.OtherStartOffset;
        onEdge.Add(((double)offset / place.Denominator, other.Line, other.Zone, isMoved ? at.Planar : at.OtherPlanar, isMoved ? at.Correction : at.OtherCorrection));
    }

    private int LabelAtStart(int ring, int zone)
    {
        var start = edges[index.Edges.RingEdge[ring]].Line;
        index.Location.Locate(start.X0, start.Y0, zones);
        // Location thinks the point moved. Against zones that move themselves, a point on their border is judged anew.
        foreach (var touched in near.Of(new(start.X0, start.Y0, start.X0, start.Y0)))
        {
            ref readonly var f = ref edges[touched];
            if (groups[f.Zone] >= groups[zone] || Orientation.Of(f.Line.X0, f.Line.Y0, f.Line.X1, f.Line.Y1, start.X0, start.Y0) != 0)
            {
                continue;
            }

            if (Holds(f.Zone, start.X0, start.Y0) != zones.Zones.Contains(f.Zone))
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

    // Whether a zone, thought moved, holds a resting point.
    private bool Holds(int zone, int px, int py)
    {
        var all = index.Edges;
        var inside = false;
        for (var ring = firstRingOfZone[zone]; ring < all.RingCount && all.RingZone[ring] == zone; ring++)
        {
            for (var i = all.RingEdge[ring]; i < all.RingEdge[ring + 1]; i++)
            {
                var f = edges[i].Line;
                if (f.Y0 < py == f.Y1 < py)
                {
                    continue;
                }

                var left = Orientation.RestingPointIsLeft(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, px, py), (long)f.X1 - f.X0, (long)f.Y1 - f.Y0);
                if (left == f.Y1 > f.Y0)
                {
                    inside = !inside;
                }
            }
        }

        return inside;
    }

    private static int ByPlace(
        (double At, Segment Other, int Zone, long Potential, long Correction) a,
        (double At, Segment Other, int Zone, long Potential, long Correction) b) =>
        a.At != b.At ? a.At.CompareTo(b.At) : a.Other.Forward.ComesAfter(b.Other.Forward) ? 1 : b.Other.Forward.ComesAfter(a.Other.Forward) ? -1 : 0;

    private static int[] FirstRings(ZoneEdges edges)
    {
        var first = new int[edges.ZoneCount];
        for (var ring = edges.RingCount - 1; ring >= 0; ring--)
        {
            first[edges.RingZone[ring]] = ring;
        }

        return first;
    }
}
