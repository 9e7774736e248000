namespace AssetPlanning.Spatial;

/// <summary>Follows the borders of a patch and a zone around their common ground, from crossing to crossing.</summary>
/// <remarks>
/// Where the patch enters the zone its border is followed to where it leaves, from there the zone's border to where the
/// patch enters again (Weiler and Atherton 1977). Borders that meet no other are whole rings. The order of crossings is
/// exact, so entering and leaving alternate; crossings become corners by rounding to the grid.
/// </remarks>
internal sealed class FragmentTrace
{
    private readonly CornerStore patches;
    private readonly ZoneIndex index;
    private readonly ZoneEdge[] edges;
    private readonly CrossingLog log;
    private readonly int[] firstRingOfLayer;
    private BorderCrossing[] crossings = new BorderCrossing[64];
    private int[] nextOnPatch = [], nextOnZone = [], placeOnZone = [];
    private long[] alongZone = [];
    private CornerStore zoneCorners;
    private int zoneRingOffset;

    internal FragmentTrace(ZoneIndex index, PolygonSet patches, CrossingLog log)
    {
        this.index = index;
        this.patches = patches.Corners;
        this.log = log;
        edges = index.Edges.Edges;
        zoneCorners = index.Layers[0].Corners;
        firstRingOfLayer = new int[index.LayerCount];
        for (var layer = 1; layer < firstRingOfLayer.Length; layer++)
        {
            firstRingOfLayer[layer] = firstRingOfLayer[layer - 1] + index.Layers[layer - 1].Corners.RingCount;
        }
    }

    /// <summary>How many crossings the rings traced last run through.</summary>
    internal int CrossingCount { get; private set; }

    /// <summary>Writes down the closed rings around the common ground of the patch in the log and a zone; false when borders do not enter and leave in turn.</summary>
    internal bool Trace(int zone, RingBuffer rings)
    {
        rings.Clear();
        var layer = index.ReferenceOf(zone).Layer;
        (zoneCorners, zoneRingOffset) = (index.Layers[layer].Corners, firstRingOfLayer[layer]);
        CrossingCount = log.CopyOf(zone, ref crossings);
        var met = crossings.AsSpan(0, CrossingCount);
        Reserve(CrossingCount);
        LinkPatch(met);
        LinkZone(met);
        for (var i = 0; i < met.Length; i++)
        {
            if (met[nextOnPatch[i]].Enters == met[i].Enters || met[nextOnZone[i]].Enters == met[i].Enters)
            {
                return false;
            }
        }

        for (var start = 0; start < met.Length; start++)
        {
            if (met[start].Enters && nextOnPatch[start] >= 0)
            {
                Follow(met, start, rings);
            }
        }

        AddWholeRings(met, zone, rings);
        return true;
    }

    /// <summary>Writes down the rings of the patch in the log with all crossings as corners: the border as the pieces on both sides of it see it.</summary>
    internal void Border(int slot, RingBuffer rings)
    {
        rings.Clear();
        var met = log.Crossings;
        Sort(met);
        var next = 0;
        for (var r = patches.SlotRing[slot]; r < patches.SlotRing[slot + 1]; r++)
        {
            for (var i = patches.RingStart[r]; i + 1 < patches.RingStart[r + 1]; i++)
            {
                rings.Add(patches.X[i], patches.Y[i]);
                for (; next < met.Length && met[next].Corner == i; next++)
                {
                    AddCrossing(met[next], rings);
                }
            }

            rings.Close();
        }
    }

    // The walk brings crossings in order but for those on one edge.
    private void Sort(Span<BorderCrossing> met)
    {
        for (var i = 1; i < met.Length; i++)
        {
            if (met[i].Corner != met[i - 1].Corner)
            {
                continue;
            }

            var moved = met[i];
            var k = i - 1;
            for (; k >= 0 && met[k].Corner == moved.Corner && CrossingOrder.OnPatch(met[k], moved, edges) > 0; k--)
            {
                met[k + 1] = met[k];
            }

            met[k + 1] = moved;
        }
    }

    private void LinkPatch(Span<BorderCrossing> met)
    {
        Sort(met);
        for (int i = 0, from = 0; i < met.Length; i++)
        {
            if (i + 1 < met.Length && met[i + 1].Ring == met[i].Ring)
            {
                nextOnPatch[i] = i + 1;
                continue;
            }

            nextOnPatch[i] = from;
            from = i + 1;
        }
    }

    private void LinkZone(Span<BorderCrossing> met)
    {
        // Edge above, place in the list below: one sortable number.
        var order = alongZone.AsSpan(0, met.Length);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (long)met[i].ZoneEdge << 32 | (uint)i;
        }

        order.Sort();
        for (var i = 1; i < order.Length; i++)
        {
            var moved = order[i];
            var k = i - 1;
            for (; k >= 0 && order[k] >> 32 == moved >> 32 && CrossingOrder.OnZone(met[At(order[k])], met[At(moved)], patches) > 0; k--)
            {
                order[k + 1] = order[k];
            }

            order[k + 1] = moved;
        }

        for (int i = 0, from = 0; i < order.Length; i++)
        {
            var at = At(order[i]);
            placeOnZone[at] = i;
            var isLast = i + 1 == order.Length || RingOf(met[At(order[i + 1])]) != RingOf(met[at]);
            nextOnZone[at] = At(order[isLast ? from : i + 1]);
            from = isLast ? i + 1 : from;
        }
    }

    private static int At(long sorted) => (int)(sorted & int.MaxValue);

    private int RingOf(in BorderCrossing crossing) => edges[crossing.ZoneEdge].Ring;

    private void Follow(Span<BorderCrossing> met, int start, RingBuffer rings)
    {
        var at = start;
        do
        {
            var leave = nextOnPatch[at];
            // Both ways between two crossings are walked once; the next ring starts elsewhere.
            nextOnPatch[at] = -1;
            AddCrossing(met[at], rings);
            if (met[at].Corner != met[leave].Corner || leave <= at)
            {
                var ring = met[at].Ring;
                AddRun(patches, patches.RingStart[ring], patches.RingStart[ring + 1] - 1, met[at].Corner, met[leave].Corner, rings);
            }

            AddCrossing(met[leave], rings);
            at = nextOnZone[leave];
            if (met[leave].ZoneEdge != met[at].ZoneEdge || placeOnZone[at] <= placeOnZone[leave])
            {
                var ring = RingOf(met[leave]);
                int first = zoneCorners.RingStart[ring - zoneRingOffset], end = zoneCorners.RingStart[ring - zoneRingOffset + 1] - 1;
                var toCorner = first - index.Edges.RingEdge[ring];
                AddRun(zoneCorners, first, end, met[leave].ZoneEdge + toCorner, met[at].ZoneEdge + toCorner, rings);
            }
        }
        while (at != start);
        rings.Close();
    }

    private void AddCrossing(in BorderCrossing crossing, RingBuffer rings)
    {
        var (x, y) = CrossingCorrection.Point(patches.EdgeAt(crossing.Corner), edges[crossing.ZoneEdge].Line, crossing.Place);
        rings.Add((int)Math.Round(x), (int)Math.Round(y));
    }

    // The corners after the edge at one corner up to the start of the edge at another, around the ring where need be.
    private static void AddRun(CornerStore corners, int first, int end, int from, int to, RingBuffer rings)
    {
        if (to > from)
        {
            rings.Add(corners.X.AsSpan(from + 1, to - from), corners.Y.AsSpan(from + 1, to - from));
            return;
        }

        rings.Add(corners.X.AsSpan((from + 1)..end), corners.Y.AsSpan((from + 1)..end));
        rings.Add(corners.X.AsSpan(first..(to + 1)), corners.Y.AsSpan(first..(to + 1)));
    }

    private void AddWholeRings(ReadOnlySpan<BorderCrossing> met, int zone, RingBuffer rings)
    {
        foreach (var (inZone, ring) in log.PatchRings)
        {
            if (inZone == zone && !IsCrossed(met, ring, ofZone: false))
            {
                AddWhole(patches, ring, rings);
            }
        }

        foreach (var (ofZone, ring) in log.ZoneRings)
        {
            if (ofZone == zone && !IsCrossed(met, ring, ofZone: true))
            {
                AddWhole(zoneCorners, ring - zoneRingOffset, rings);
            }
        }
    }

    private bool IsCrossed(ReadOnlySpan<BorderCrossing> met, int ring, bool ofZone)
    {
        foreach (ref readonly var crossing in met)
        {
            if ((ofZone ? RingOf(crossing) : crossing.Ring) == ring)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddWhole(CornerStore corners, int ring, RingBuffer rings)
    {
        rings.Add(corners.X.AsSpan(corners.RingStart[ring]..corners.RingStart[ring + 1]), corners.Y.AsSpan(corners.RingStart[ring]..corners.RingStart[ring + 1]));
        rings.Close();
    }

    private void Reserve(int count)
    {
        if (count > nextOnPatch.Length)
        {
            var size = Math.Max(count, 2 * nextOnPatch.Length);
            (nextOnPatch, nextOnZone, placeOnZone, alongZone) = (new int[size], new int[size], new int[size], new long[size]);
        }
    }
}
