namespace AssetPlanning.Spatial;

/// <summary>Measures patches against all zones by walking their boundaries once.</summary>
/// <remarks>
/// Green's theorem: area(patch ∩ zone) = ∮ along the patch inside the zone + ∮ along the zone inside the patch. Each crossing
/// adds the difference of the two boundary potentials, + where the patch leaves the zone, − where it enters; the full
/// turn of a boundary is added where its start lies inside the other polygon. Every addend is an integer that depends on
/// two edges alone, so neither order nor partition changes a sum. One walk belongs to one thread; it allocates nothing
/// once its buffers have grown.
/// </remarks>
internal sealed class PatchWalk
{
    private readonly ZoneIndex index;
    private readonly CornerStore patches;
    private readonly EllipsoidCorrection? model;
    private readonly ZoneEdge[] edges;
    private readonly ZoneList found = new(), startingInside = new();
    private readonly Tally tally;
    private readonly CrossingLog? log;
    private EdgeMeeting meeting;

    internal PatchWalk(ZoneIndex index, PolygonSet patches, bool planarOnly = false, CrossingLog? log = null)
    {
        this.index = index;
        this.log = log;
        this.patches = patches.Corners;
        model = planarOnly ? null : patches.Frame.Correction;
        edges = index.Edges.Edges;
        tally = new(index.ZoneCount);
        meeting = new(index);
    }

    /// <summary>Who writes down what each border contributes, when a patch is to be explained.</summary>
    internal BorderShares? Why { get; init; }

    /// <summary>Whether any borders crossed away from all corners: otherwise every sum is an exact area, not a rounded one.</summary>
    internal bool HasCrossed { get; private set; }

    /// <summary>Corners of patches compared with starts of zone rings so far.</summary>
    internal long CornersCompared { get; private set; }

    /// <summary>Sums per zone of one patch, in the order of the zones.</summary>
    internal Tally Measure(int slot)
    {
        tally.Clear();
        log?.Clear();
        int firstRing = patches.SlotRing[slot], endRing = patches.SlotRing[slot + 1];
        startingInside.Clear();
        for (var r = firstRing; r < endRing; r++)
        {
            var x = patches.X.AsSpan(patches.RingStart[r]..(patches.RingStart[r + 1]));
            var y = patches.Y.AsSpan(patches.RingStart[r]..(patches.RingStart[r + 1]));
            var (x0, x1) = BoxRange.Of(x);
            var (y0, y1) = BoxRange.Of(y);
            if (meeting.AnyWithin(x0, y0, x1, y1))
            {
                Follow(x, y, r);
            }

            index.Location.Locate(x[0], y[0], found);
            foreach (var zone in found.Zones)
            {
                tally.Add(zone, patches.RingArea[r], patches.RingCorrection[r]);
                Why?.Add(BorderShare.PatchRing, zone, patches.RingArea[r], patches.RingCorrection[r]);
                log?.AddPatchRing(zone, r);
            }

            CornersCompared += index.Starts.AddInside(x, y, x0, y0, x1, y1, startingInside);
        }

        if (endRing - firstRing > 1)
        {
            startingInside.KeepOdd();
        }

        AddZoneRingsStartingInside();
        tally.Sort();
        return tally;
    }

    private void Follow(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int ring)
    {
        var firstCorner = patches.RingStart[ring];
        long potential = 0;
        int px = x[0], py = y[0];
        for (var i = 1; i < x.Length; i++)
        {
            var e = new Segment(px, py, x[i], y[i]);
            foreach (ref readonly var crossing in meeting.Of(e))
            {
                Add(e, potential, firstCorner + i - 1, crossing);
                log?.Add(edges[crossing.ZoneEdge].Zone, ring, firstCorner + i - 1, crossing);
            }

            potential = unchecked(potential + ((long)e.X0 + e.X1) * ((long)e.Y1 - e.Y0));
            (px, py) = (e.X1, e.Y1);
        }
    }

    private void Add(Segment e, long potential, int corner, in Crossing crossing)
    {
        ref readonly var f = ref edges[crossing.ZoneEdge];
        HasCrossed |= crossing.Place.IsProper;
        var planar = CrossingArea.Difference(e, potential, f.Line, f.Potential, crossing.Place);
        long correction = 0;
        unchecked
        {
            if (model is not null)
            {
                var (onE, onF) = CrossingCorrection.Of(model, e, f.Line, crossing.Place);
                correction = patches.CorrectionBefore[e.IsBackward ? corner + 1 : corner] - f.Correction + (onE - onF);
            }

            if (crossing.Enters)
            {
                (planar, correction) = (-planar, -correction);
            }

            tally.Add(f.Zone, planar, correction);
            Why?.Add(BorderShare.Crossing, f.Zone, planar, correction);
        }
    }

    private void AddZoneRingsStartingInside()
    {
        var zones = index.Edges;
        foreach (var ring in startingInside.Zones)
        {
            tally.Add(zones.RingZone[ring], zones.RingArea[ring], zones.RingCorrection[ring]);
            Why?.Add(BorderShare.ZoneRing, zones.RingZone[ring], zones.RingArea[ring], zones.RingCorrection[ring]);
            log?.AddZoneRing(zones.RingZone[ring], ring);
        }
    }
}
