namespace AssetPlanning.Spatial;

/// <summary>Measures patches per combination of zones: every piece of border counts for the region on its left and against the one on its right.</summary>
/// <remarks>
/// Along the patch the label changes at crossings with zones; along a zone inside the patch at crossings with other zones,
/// found beforehand. At a change with potential g the region before gets +g and the one after −g; the rest telescopes.
/// Hence exactly: Σ combinations with a zone = its pair area, Σ all combinations = patch, and leaving out a layer sums rows.
/// </remarks>
sealed class CombinationWalk
{
    readonly ZoneIndex _index;
    readonly BorderEvents _borders;
    readonly CornerStore _patches;
    readonly EllipsoidCorrection? _model;
    readonly ZoneEdge[] _edges;
    readonly ZoneList _found = new();
    readonly Tally _tally = new(1024);
    readonly List<Crossing> _steps = [];
    readonly List<long> _visits = []; // ring, event and change in one sortable number
    EdgeMeeting _meeting;

    public CombinationWalk(CombinationIndex index, PolygonSet patches)
    {
        _index = index.Zones;
        _borders = index.Borders;
        _patches = patches.Corners;
        _model = patches.Frame.Correction;
        _edges = _index.Edges.Edges;
        _meeting = new(_index);
        Labels = new(_borders.Labels);
    }

    public CombinationLabels Labels { get; }

    /// <summary>Sums per label of one patch.</summary>
    public Tally Measure(int slot)
    {
        _tally.Clear();
        _visits.Clear();
        int lowX = int.MaxValue, lowY = int.MaxValue, highX = int.MinValue, highY = int.MinValue;
        for (var r = _patches.SlotRing[slot]; r < _patches.SlotRing[slot + 1]; r++)
        {
            var x = _patches.X.AsSpan(_patches.RingStart[r].._patches.RingStart[r + 1]);
            var y = _patches.Y.AsSpan(_patches.RingStart[r].._patches.RingStart[r + 1]);
            var (x0, x1) = BoxRange.Of(x);
            var (y0, y1) = BoxRange.Of(y);
            (lowX, highX, lowY, highY) = (Math.Min(lowX, x0), Math.Max(highX, x1), Math.Min(lowY, y0), Math.Max(highY, y1));
            _index.Location.Locate(x[0], y[0], _found);
            var label = Labels.Intern(_found.Sorted());
            if (_meeting.AnyWithin(x0, y0, x1, y1)) label = Follow(x, y, _patches.RingStart[r], label);
            _tally.Add(label, _patches.RingArea[r], _patches.RingCorrection[r]);
        }

        if (lowX <= highX) AddZoneRingsStartingInside(slot, lowX, lowY, highX, highY);
        AddBorderEvents();
        return _tally;
    }

    int Follow(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int firstCorner, int label)
    {
        long potential = 0;
        for (var i = 1; i < x.Length; i++)
        {
            var e = new Segment(x[i - 1], y[i - 1], x[i], y[i]);
            var crossings = _meeting.Of(e);
            if (crossings.Length > 0)
            {
                _steps.Clear();
                _steps.AddRange(crossings);
                if (_steps.Count > 1) SortSteps();
                foreach (var crossing in _steps) label = Cross(e, potential, firstCorner + i - 1, crossing, label);
            }

            potential = unchecked(potential + ((long)e.X0 + e.X1) * ((long)e.Y1 - e.Y0));
        }

        return label;
    }

    int Cross(Segment e, long potential, int corner, in Crossing crossing, int label)
    {
        ref readonly var f = ref _edges[crossing.ZoneEdge];
        var before = _model is null ? 0 : _patches.CorrectionBefore[e.IsBackward ? corner + 1 : corner];
        var p = BoundaryPotentials.Of(e, potential, before, f.Line, f.Potential, f.Correction, crossing.Place, _model);
        var next = Labels.Toggle(label, f.Zone);
        _tally.Add(label, p.Planar, p.Correction);
        _tally.Add(next, unchecked(-p.Planar), unchecked(-p.Correction));

        // Where the patch enters the zone, the zone's border leaves the patch, and the other way round.
        var (labelOfBorder, at) = LabelOnBorder(crossing.ZoneEdge, f.Ring, (double)crossing.Place.OtherStartOffset / crossing.Place.Denominator);
        AddBorder(labelOfBorder, f.Zone, p.OtherPlanar, p.OtherCorrection, crossing.Enters ? 1 : -1);
        Visit(f.Ring, at, crossing.Enters ? -1 : 1);
        return next;
    }

    // The zone lies left of its border, the label alone right of it.
    void AddBorder(int label, int zone, long planar, long correction, int sign)
    {
        unchecked
        {
            _tally.Add(Labels.Toggle(label, zone), sign * planar, sign * correction);
            _tally.Add(label, -sign * planar, -sign * correction);
        }
    }

    (int Label, int Event) LabelOnBorder(int zoneEdge, int ring, double place)
    {
        int at = _borders.EventStart[zoneEdge], end = _borders.EventStart[zoneEdge + 1];
        while (at < end && _borders.Events[at].At < place) at++;
        return (LabelBefore(ring, at), at);
    }

    int FirstEvent(int ring) => _borders.EventStart[_index.Edges.RingEdge[ring]];

    int LabelBefore(int ring, int at) => at == FirstEvent(ring) ? _borders.StartLabel[ring] : _borders.Events[at - 1].After;

    void AddZoneRingsStartingInside(int slot, int lowX, int lowY, int highX, int highY)
    {
        var zones = _index.Edges;
        _index.Starts.Within(lowX, lowY, highX, highY, _found);
        foreach (var ring in _found.Zones)
        {
            var start = _edges[zones.RingEdge[ring]].Line;
            if (!PatchShape.Holds(_patches, slot, start.X0, start.Y0)) continue;
            AddBorder(_borders.StartLabel[ring], zones.RingZone[ring], zones.RingArea[ring], zones.RingCorrection[ring], 1);
            Visit(ring, FirstEvent(ring), 1);
        }
    }

    // Between two visits a ring runs inside the patch or outside; the events on the inside stretches count.
    void AddBorderEvents()
    {
        if (_visits.Count == 0) return;
        _visits.Sort();
        for (var i = 0; i < _visits.Count;)
        {
            var ring = RingOf(_visits[i]);
            int depth = 0, from = FirstEvent(ring), end = _borders.EventStart[_index.Edges.RingEdge[ring + 1]];
            for (; i < _visits.Count && RingOf(_visits[i]) == ring; i++)
            {
                var at = unchecked((int)((_visits[i] >> 1) & uint.MaxValue));
                AddEvents(ring, from, at, depth);
                from = at;
                depth += (_visits[i] & 1) == 0 ? -1 : 1;
            }

            AddEvents(ring, from, end, depth);
        }
    }

    static int RingOf(long visit) => (int)(visit >> 33);

    // Rings without events need no account of where they run.
    void Visit(int ring, int at, int change)
    {
        if (FirstEvent(ring) != _borders.EventStart[_index.Edges.RingEdge[ring + 1]]) _visits.Add((long)ring << 33 | (long)at << 1 | (change > 0 ? 1L : 0L));
    }

    void AddEvents(int ring, int from, int to, int depth)
    {
        if (depth == 0) return;
        var zone = _index.Edges.RingZone[ring];
        for (var at = from; at < to; at++)
        {
            var change = _borders.Events[at];
            AddBorder(LabelBefore(ring, at), zone, change.Potential, change.Correction, depth);
            AddBorder(change.After, zone, change.Potential, change.Correction, -depth);
        }
    }

    // By place, and at one place by geometry: any order adds up, one order gives the same names every time.
    void SortSteps()
    {
        for (var i = 1; i < _steps.Count; i++)
        {
            var step = _steps[i];
            var j = i - 1;
            for (; j >= 0 && IsAfter(_steps[j], step); j--) _steps[j + 1] = _steps[j];
            _steps[j + 1] = step;
        }
    }

    bool IsAfter(in Crossing a, in Crossing b)
    {
        double ta = (double)a.Place.StartOffset / a.Place.Denominator, tb = (double)b.Place.StartOffset / b.Place.Denominator;
        return ta != tb ? ta > tb : _edges[a.ZoneEdge].Line.Forward.ComesAfter(_edges[b.ZoneEdge].Line.Forward);
    }
}
