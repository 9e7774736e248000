namespace AssetPlanning.Spatial;

/// <summary>Where the border of one zone runs into or out of zones of other groups: a change of label along a ring.</summary>
/// <param name="At">Place on the edge, 0 at its start, 1 at its end.</param>
/// <param name="After">Label of the zones, other than its own, that hold the border after this point.</param>
/// <param name="Potential">Planar potential of the ring at this point.</param>
/// <param name="Correction">Ellipsoidal correction of the ring up to this point.</param>
readonly record struct BorderEvent(double At, int After, long Potential, long Correction);

/// <summary>All changes of label along all zone rings, in order along each ring.</summary>
sealed class BorderEvents
{
    readonly ZoneIndex _index;
    readonly ZoneEdge[] _edges;
    readonly int[] _groups;
    readonly NearEdges _near;
    readonly List<BorderEvent> _events = [];
    readonly List<(double At, Segment Other, int Zone, long Potential, long Correction)> _onEdge = [];
    readonly ZoneList _zones = new();
    readonly int[] _firstRingOfZone;

    static readonly Comparison<(double At, Segment Other, int Zone, long Potential, long Correction)> ByPlace = (a, b) =>
        a.At != b.At ? a.At.CompareTo(b.At) : a.Other.Forward.ComesAfter(b.Other.Forward) ? 1 : b.Other.Forward.ComesAfter(a.Other.Forward) ? -1 : 0;

    public BorderEvents(ZoneIndex index, CancellationToken cancellationToken)
    {
        _index = index;
        _edges = index.Edges.Edges;
        _groups = ZoneGroups.Of(index, cancellationToken);
        _near = new(index.Grid, _edges.Length);
        _firstRingOfZone = FirstRings(index.Edges);
        EventStart = new int[_edges.Length + 1];
        StartLabel = new int[index.Edges.RingCount];
        for (var ring = 0; ring < StartLabel.Length; ring++)
        {
            if ((ring & 63) == 0) cancellationToken.ThrowIfCancellationRequested();
            Follow(ring);
        }

        EventStart[^1] = _events.Count;
        Events = [.. _events];
    }

    public CombinationLabels Labels { get; } = new();

    /// <summary>Per ring the label of its first corner.</summary>
    public int[] StartLabel { get; }

    /// <summary>First event of each edge, and the end.</summary>
    public int[] EventStart { get; }

    public BorderEvent[] Events { get; }

    void Follow(int ring)
    {
        var ringEdge = _index.Edges.RingEdge;
        var zone = _index.Edges.RingZone[ring];
        var label = StartLabel[ring] = LabelAtStart(ring, zone);
        for (var edge = ringEdge[ring]; edge < ringEdge[ring + 1]; edge++)
        {
            EventStart[edge] = _events.Count;
            Collect(edge, zone);
            foreach (var e in _onEdge)
            {
                label = Labels.Toggle(label, e.Zone);
                _events.Add(new(e.At, label, e.Potential, e.Correction));
            }
        }
    }

    void Collect(int edge, int zone)
    {
        _onEdge.Clear();
        ref readonly var own = ref _edges[edge];
        foreach (var other in _near.Of(own.Line))
        {
            ref readonly var f = ref _edges[other];
            if (_groups[f.Zone] == _groups[zone]) continue;
            var isMoved = _groups[zone] < _groups[f.Zone];
            if (isMoved) Add(own, f, f, isMoved);
            else Add(f, own, f, isMoved);
        }

        if (_onEdge.Count > 1) _onEdge.Sort(ByPlace);
    }

    void Add(in ZoneEdge moved, in ZoneEdge resting, in ZoneEdge other, bool isMoved)
    {
        Segment e = moved.Line, f = resting.Line;
        if (!Orientation.Cross(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0, f.X1, f.Y1)) return;
        var place = new CrossingPlace(
            CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X0, e.Y0)),
            CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X1, e.Y1)),
            Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0),
            Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1));
        var at = BoundaryPotentials.Of(e, moved.Potential, moved.Correction, f, resting.Potential, resting.Correction, place, _index.Frame.Correction);
        var offset = isMoved ? place.StartOffset : place.OtherStartOffset;
        _onEdge.Add(((double)offset / place.Denominator, other.Line, other.Zone, isMoved ? at.Planar : at.OtherPlanar, isMoved ? at.Correction : at.OtherCorrection));
    }

    int LabelAtStart(int ring, int zone)
    {
        var start = _edges[_index.Edges.RingEdge[ring]].Line;
        _index.Location.Locate(start.X0, start.Y0, _zones);
        // Location thinks the point moved. Against zones that move themselves, a point on their border is judged anew.
        foreach (var near in _near.Of(new(start.X0, start.Y0, start.X0, start.Y0)))
        {
            ref readonly var f = ref _edges[near];
            if (_groups[f.Zone] >= _groups[zone] || Orientation.Of(f.Line.X0, f.Line.Y0, f.Line.X1, f.Line.Y1, start.X0, start.Y0) != 0) continue;
            if (Holds(f.Zone, start.X0, start.Y0) != _zones.Zones.Contains(f.Zone)) _zones.Toggle(f.Zone);
        }

        for (var i = _zones.Count - 1; i >= 0; i--)
            if (_groups[_zones.Zones[i]] == _groups[zone]) _zones.Toggle(_zones.Zones[i]);
        return Labels.Intern(_zones.Sorted());
    }

    // Whether a zone, thought moved, holds a resting point.
    bool Holds(int zone, int px, int py)
    {
        var edges = _index.Edges;
        var inside = false;
        for (var ring = _firstRingOfZone[zone]; ring < edges.RingCount && edges.RingZone[ring] == zone; ring++)
            for (var i = edges.RingEdge[ring]; i < edges.RingEdge[ring + 1]; i++)
            {
                var f = _edges[i].Line;
                if (f.Y0 < py == f.Y1 < py) continue;
                var left = Orientation.RestingPointIsLeft(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, px, py), (long)f.X1 - f.X0, (long)f.Y1 - f.Y0);
                if (left == f.Y1 > f.Y0) inside = !inside;
            }

        return inside;
    }

    static int[] FirstRings(ZoneEdges edges)
    {
        var first = new int[edges.ZoneCount];
        for (var ring = edges.RingCount - 1; ring >= 0; ring--) first[edges.RingZone[ring]] = ring;
        return first;
    }
}
