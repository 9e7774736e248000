using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Follows the borders of a patch and a zone around their common ground, from crossing to crossing.</summary>
/// <remarks>
/// Where the patch enters the zone its border is followed to where it leaves, from there the zone's border to where the
/// patch enters again (Weiler and Atherton 1977). Borders that meet no other are whole rings. Where entering and leaving do
/// not alternate, because places on an edge are equal to the last bit, the trace gives up: the caller recomputes.
/// </remarks>
internal sealed class FragmentTrace(ZoneIndex index, PolygonSet patches)
{
    private record struct Node(int Zone, int Ring, int Corner, double OnPatch, int ZoneEdge, double OnZone, bool Enters, int X, int Y, int NextOnPatch, int NextOnZone, bool IsUsed);

    private readonly CornerStore corners = patches.Corners;
    private readonly ZoneEdge[] edges = index.Edges.Edges;
    private readonly List<Node> nodes = [];
    // Equal places are told apart by what the other border is, never by the order in which it was found.
    private readonly Comparison<Node> alongPatch = (a, b) => AlongPatch(a, b) is not 0 and var along ? along : Compare(index.Edges.Edges[a.ZoneEdge].Line, index.Edges.Edges[b.ZoneEdge].Line);
    private readonly ZoneList found = new();
    private EdgeMeeting meeting = new(index);
    private int slot;

    /// <summary>Collects the crossings of one patch with all zones.</summary>
    internal void Collect(int slot)
    {
        this.slot = slot;
        nodes.Clear();
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++)
        {
            for (var i = corners.RingStart[r]; i + 1 < corners.RingStart[r + 1]; i++)
            {
                var e = new Segment(corners.X[i], corners.Y[i], corners.X[i + 1], corners.Y[i + 1]);
                foreach (ref readonly var c in meeting.Of(e))
                {
                    var (x, y) = CrossingCorrection.Point(e, edges[c.ZoneEdge].Line, c.Place);
                    double whole = c.Place.Denominator;
                    nodes.Add(new(edges[c.ZoneEdge].Zone, r, i, c.Place.StartOffset / whole, c.ZoneEdge, c.Place.OtherStartOffset / whole, c.Enters, (int)Math.Round(x), (int)Math.Round(y), 0, 0, false));
                }
            }
        }

        nodes.Sort(alongPatch);
    }

    /// <summary>Closed rings around the common ground with a zone; none when the trace gives up.</summary>
    internal List<List<(int X, int Y)>>? Rings(int zone)
    {
        var crossed = CollectionsMarshal.AsSpan(nodes);
        var first = 0;
        while (first < crossed.Length && crossed[first].Zone < zone)
        {
            first++;
        }

        var end = first;
        while (end < crossed.Length && crossed[end].Zone == zone)
        {
            end++;
        }

        crossed = crossed[first..end];
        if (!Link(crossed))
        {
            return null;
        }

        var rings = new List<List<(int X, int Y)>>();
        for (var start = 0; start < crossed.Length; start++)
        {
            if (crossed[start] is { Enters: true, IsUsed: false } && !Follow(crossed, start, rings))
            {
                return null;
            }
        }

        AddWholePatchRings(crossed, zone, rings);
        AddWholeZoneRings(crossed, zone, rings);
        return rings;
    }

    private bool Link(Span<Node> nodes)
    {
        for (var i = 0; i < nodes.Length;)
        {
            var from = i;
            while (i < nodes.Length && nodes[i].Ring == nodes[from].Ring)
            {
                i++;
            }

            for (var k = from; k < i; k++)
            {
                nodes[k].NextOnPatch = k + 1 < i ? k + 1 : from;
            }
        }

        var order = new int[nodes.Length];
        var keys = new (int Edge, double Place, int X0, int Y0, int X1, int Y1)[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var c = nodes[i].Corner;
            (order[i], keys[i]) = (i, (nodes[i].ZoneEdge, nodes[i].OnZone, corners.X[c], corners.Y[c], corners.X[c + 1], corners.Y[c + 1]));
        }

        Array.Sort(keys, order);
        for (var i = 0; i < order.Length;)
        {
            var from = i;
            while (i < order.Length && edges[nodes[order[i]].ZoneEdge].Ring == edges[nodes[order[from]].ZoneEdge].Ring)
            {
                i++;
            }

            for (var k = from; k < i; k++)
            {
                nodes[order[k]].NextOnZone = order[k + 1 < i ? k + 1 : from];
            }
        }

        foreach (ref readonly var node in nodes)
        {
            if (nodes[node.NextOnPatch].Enters == node.Enters || nodes[node.NextOnZone].Enters == node.Enters)
            {
                return false;
            }
        }

        return true;
    }

    private bool Follow(Span<Node> nodes, int start, List<List<(int X, int Y)>> rings)
    {
        var ring = new List<(int X, int Y)>();
        var at = start;
        do
        {
            if (nodes[at].IsUsed)
            {
                return false;
            }

            nodes[at].IsUsed = true;
            var leave = nodes[at].NextOnPatch;
            Emit(ring, nodes[at].X, nodes[at].Y);
            EmitPatch(ring, nodes[at], nodes[leave]);
            Emit(ring, nodes[leave].X, nodes[leave].Y);
            var enter = nodes[leave].NextOnZone;
            EmitZone(ring, nodes[leave], nodes[enter]);
            at = enter;
        }
        while (at != start);
        Close(ring, rings);
        return true;
    }

    private void EmitPatch(List<(int X, int Y)> ring, in Node from, in Node to)
    {
        if (from.Corner == to.Corner && from.OnPatch <= to.OnPatch)
        {
            return;
        }

        int first = corners.RingStart[from.Ring], last = corners.RingStart[from.Ring + 1] - 1;
        for (var i = from.Corner + 1; ; i++)
        {
            if (i >= last)
            {
                i = first;
            }

            Emit(ring, corners.X[i], corners.Y[i]);
            if (i == to.Corner)
            {
                return;
            }
        }
    }

    private void EmitZone(List<(int X, int Y)> ring, in Node from, in Node to)
    {
        if (from.ZoneEdge == to.ZoneEdge && from.OnZone <= to.OnZone)
        {
            return;
        }

        var r = edges[from.ZoneEdge].Ring;
        int first = index.Edges.RingEdge[r], last = index.Edges.RingEdge[r + 1];
        for (var i = from.ZoneEdge + 1; ; i++)
        {
            if (i >= last)
            {
                i = first;
            }

            Emit(ring, edges[i].Line.X0, edges[i].Line.Y0);
            if (i == to.ZoneEdge)
            {
                return;
            }
        }
    }

    private void AddWholePatchRings(Span<Node> nodes, int zone, List<List<(int X, int Y)>> rings)
    {
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++)
        {
            var isCrossed = false;
            foreach (ref readonly var node in nodes)
            {
                isCrossed |= node.Ring == r;
            }

            if (isCrossed)
            {
                continue;
            }

            var start = corners.RingStart[r];
            index.Location.Locate(corners.X[start], corners.Y[start], found);
            if (!found.Zones.Contains(zone))
            {
                continue;
            }

            var ring = new List<(int X, int Y)>();
            for (var i = start; i < corners.RingStart[r + 1] - 1; i++)
            {
                Emit(ring, corners.X[i], corners.Y[i]);
            }

            Close(ring, rings);
        }
    }

    private void AddWholeZoneRings(Span<Node> nodes, int zone, List<List<(int X, int Y)>> rings)
    {
        var reference = index.ReferenceOf(zone);
        var layer = index.Layers[reference.Layer];
        var own = layer.Corners;
        var place = layer.SlotOf(reference.Item);
        // The rings of a zone lie together in the index, in the order of its layer.
        var firstRing = nodes.Length == 0 ? 0 : FirstRingOf(zone, edges[nodes[0].ZoneEdge].Ring);
        for (var k = own.SlotRing[place]; k < own.SlotRing[place + 1]; k++)
        {
            var start = own.RingStart[k];
            var isCrossed = false;
            foreach (ref readonly var node in nodes)
            {
                isCrossed |= edges[node.ZoneEdge].Ring - firstRing == k - own.SlotRing[place];
            }

            if (isCrossed || !PatchShape.Holds(corners, slot, own.X[start], own.Y[start]))
            {
                continue;
            }

            var ring = new List<(int X, int Y)>();
            for (var i = start; i < own.RingStart[k + 1] - 1; i++)
            {
                Emit(ring, own.X[i], own.Y[i]);
            }

            Close(ring, rings);
        }
    }

    private int FirstRingOf(int zone, int ring)
    {
        while (ring > 0 && index.Edges.RingZone[ring - 1] == zone)
        {
            ring--;
        }

        return ring;
    }

    private static void Emit(List<(int X, int Y)> ring, int x, int y)
    {
        if (ring.Count == 0 || ring[^1] != (x, y))
        {
            ring.Add((x, y));
        }
    }

    // Rounded to a point or a line, a piece is gone: its area is within the tolerance or the certificate fails.
    private static void Close(List<(int X, int Y)> ring, List<List<(int X, int Y)>> rings)
    {
        if (ring.Count > 1 && ring[0] == ring[^1])
        {
            ring.RemoveAt(ring.Count - 1);
        }

        if (ring.Count < 3)
        {
            return;
        }

        ring.Add(ring[0]);
        rings.Add(ring);
    }

    private static int Compare(Segment a, Segment b) => (a.X0, a.Y0, a.X1, a.Y1).CompareTo((b.X0, b.Y0, b.X1, b.Y1));

    private static int AlongPatch(Node a, Node b) =>
        a.Zone != b.Zone ? a.Zone.CompareTo(b.Zone) : a.Corner != b.Corner ? a.Corner.CompareTo(b.Corner) : a.OnPatch.CompareTo(b.OnPatch);
}
