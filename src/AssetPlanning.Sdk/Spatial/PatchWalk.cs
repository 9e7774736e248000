namespace AssetPlanning.Spatial;

/// <summary>Measures patches against all zones by walking their boundaries once.</summary>
/// <remarks>
/// Green's theorem: area(patch ∩ zone) = ∮ along the patch inside the zone + ∮ along the zone inside the patch. Each crossing
/// adds the difference of the two boundary potentials, + where the patch leaves the zone, − where it enters; the full
/// turn of a boundary is added where its start lies inside the other polygon. Every addend is an integer that depends on
/// two edges alone, so neither order nor partition changes a sum. One walk belongs to one thread; it allocates nothing
/// once its buffers have grown.
/// </remarks>
sealed class PatchWalk
{
    readonly ZoneIndex _index;
    readonly CornerStore _patches;
    readonly EllipsoidCorrection? _model;
    readonly ZoneEdge[] _edges;
    readonly ZoneList _found = new();
    readonly Tally _tally;
    EdgeMeeting _meeting;

    public PatchWalk(ZoneIndex index, PolygonSet patches, bool planarOnly = false)
    {
        _index = index;
        _patches = patches.Corners;
        _model = planarOnly ? null : patches.Frame.Correction;
        _edges = index.Edges.Edges;
        _tally = new(index.ZoneCount);
        _meeting = new(index);
    }

    /// <summary>Whether any borders crossed away from all corners: otherwise every sum is an exact area, not a rounded one.</summary>
    public bool HasCrossed { get; private set; }

    /// <summary>Sums per zone of one patch, in the order of the zones.</summary>
    public Tally Measure(int slot)
    {
        _tally.Clear();
        int firstRing = _patches.SlotRing[slot], endRing = _patches.SlotRing[slot + 1];
        int lowX = int.MaxValue, lowY = int.MaxValue, highX = int.MinValue, highY = int.MinValue;
        for (var r = firstRing; r < endRing; r++)
        {
            var x = _patches.X.AsSpan(_patches.RingStart[r]..(_patches.RingStart[r + 1]));
            var y = _patches.Y.AsSpan(_patches.RingStart[r]..(_patches.RingStart[r + 1]));
            var (x0, x1) = BoxRange.Of(x);
            var (y0, y1) = BoxRange.Of(y);
            (lowX, highX, lowY, highY) = (Math.Min(lowX, x0), Math.Max(highX, x1), Math.Min(lowY, y0), Math.Max(highY, y1));
            if (_meeting.AnyWithin(x0, y0, x1, y1)) Follow(x, y, _patches.RingStart[r]);
            _index.Location.Locate(x[0], y[0], _found);
            foreach (var zone in _found.Zones) _tally.Add(zone, _patches.RingArea[r], _patches.RingCorrection[r]);
        }

        if (firstRing < endRing) AddZoneRingsStartingInside(slot, lowX, lowY, highX, highY);
        _tally.Sort();
        return _tally;
    }

    void Follow(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int firstCorner)
    {
        long potential = 0;
        int px = x[0], py = y[0];
        for (var i = 1; i < x.Length; i++)
        {
            var e = new Segment(px, py, x[i], y[i]);
            foreach (ref readonly var crossing in _meeting.Of(e)) Add(e, potential, firstCorner + i - 1, crossing);
            potential = unchecked(potential + ((long)e.X0 + e.X1) * ((long)e.Y1 - e.Y0));
            (px, py) = (e.X1, e.Y1);
        }
    }

    void Add(Segment e, long potential, int corner, in Crossing crossing)
    {
        ref readonly var f = ref _edges[crossing.ZoneEdge];
        HasCrossed |= crossing.Place.IsProper;
        var planar = CrossingArea.Difference(e, potential, f.Line, f.Potential, crossing.Place);
        long correction = 0;
        unchecked
        {
            if (_model is not null)
            {
                var (onE, onF) = CrossingCorrection.Of(_model, e, f.Line, crossing.Place);
                correction = _patches.CorrectionBefore[e.IsBackward ? corner + 1 : corner] - f.Correction + (onE - onF);
            }

            if (crossing.Enters) _tally.Add(f.Zone, -planar, -correction);
            else _tally.Add(f.Zone, planar, correction);
        }
    }

    void AddZoneRingsStartingInside(int slot, int lowX, int lowY, int highX, int highY)
    {
        var zones = _index.Edges;
        _index.Starts.Within(lowX, lowY, highX, highY, _found);
        foreach (var ring in _found.Zones)
        {
            var start = _edges[zones.RingEdge[ring]].Line;
            if (PatchShape.Holds(_patches, slot, start.X0, start.Y0)) _tally.Add(zones.RingZone[ring], zones.RingArea[ring], zones.RingCorrection[ring]);
        }
    }
}
