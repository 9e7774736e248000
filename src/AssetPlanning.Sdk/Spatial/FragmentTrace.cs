using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Follows the borders of a patch and a zone around their common ground, from crossing to crossing.</summary>
/// <remarks>
/// Where the patch enters the zone its border is followed to where it leaves, from there the zone's border to where the
/// patch enters again (Weiler and Atherton 1977). Borders that meet no other are whole rings. Where entering and leaving do
/// not alternate, because places on an edge are equal to the last bit, the trace gives up: the caller recomputes.
/// </remarks>
sealed class FragmentTrace(ZoneIndex index, PolygonSet patches)
{
    record struct Node(int Zone, int Ring, int Corner, double OnPatch, int ZoneEdge, double OnZone, bool Enters, int X, int Y, int NextOnPatch, int NextOnZone, bool IsUsed);

    readonly CornerStore _corners = patches.Corners;
    readonly ZoneEdge[] _edges = index.Edges.Edges;
    readonly List<Node> _nodes = [];
    readonly ZoneList _found = new();
    EdgeMeeting _meeting = new(index);
    int _slot;

    static readonly Comparison<Node> AlongPatch = (a, b) =>
        a.Zone != b.Zone ? a.Zone.CompareTo(b.Zone) : a.Corner != b.Corner ? a.Corner.CompareTo(b.Corner) : a.OnPatch.CompareTo(b.OnPatch);

    /// <summary>Collects the crossings of one patch with all zones.</summary>
    public void Collect(int slot)
    {
        _slot = slot;
        _nodes.Clear();
        for (var r = _corners.SlotRing[slot]; r < _corners.SlotRing[slot + 1]; r++)
            for (var i = _corners.RingStart[r]; i + 1 < _corners.RingStart[r + 1]; i++)
            {
                var e = new Segment(_corners.X[i], _corners.Y[i], _corners.X[i + 1], _corners.Y[i + 1]);
                foreach (ref readonly var c in _meeting.Of(e))
                {
                    var (x, y) = CrossingCorrection.Point(e, _edges[c.ZoneEdge].Line, c.Place);
                    double whole = c.Place.Denominator;
                    _nodes.Add(new(_edges[c.ZoneEdge].Zone, r, i, c.Place.StartOffset / whole, c.ZoneEdge, c.Place.OtherStartOffset / whole, c.Enters, (int)Math.Round(x), (int)Math.Round(y), 0, 0, false));
                }
            }

        _nodes.Sort(AlongPatch);
    }

    /// <summary>Closed rings around the common ground with a zone; none when the trace gives up.</summary>
    public List<List<(int X, int Y)>>? Rings(int zone)
    {
        var nodes = CollectionsMarshal.AsSpan(_nodes);
        var first = 0;
        while (first < nodes.Length && nodes[first].Zone < zone) first++;
        var end = first;
        while (end < nodes.Length && nodes[end].Zone == zone) end++;
        nodes = nodes[first..end];
        if (!Link(nodes)) return null;
        var rings = new List<List<(int X, int Y)>>();
        for (var start = 0; start < nodes.Length; start++)
            if (nodes[start] is { Enters: true, IsUsed: false } && !Follow(nodes, start, rings)) return null;
        AddWholePatchRings(nodes, zone, rings);
        AddWholeZoneRings(nodes, zone, rings);
        return rings;
    }

    bool Link(Span<Node> nodes)
    {
        for (var i = 0; i < nodes.Length;)
        {
            var from = i;
            while (i < nodes.Length && nodes[i].Ring == nodes[from].Ring) i++;
            for (var k = from; k < i; k++) nodes[k].NextOnPatch = k + 1 < i ? k + 1 : from;
        }

        var order = new int[nodes.Length];
        var keys = new (int Edge, double Place)[nodes.Length];
        for (var i = 0; i < nodes.Length; i++) (order[i], keys[i]) = (i, (nodes[i].ZoneEdge, nodes[i].OnZone));
        Array.Sort(keys, order);
        for (var i = 0; i < order.Length;)
        {
            var from = i;
            while (i < order.Length && _edges[nodes[order[i]].ZoneEdge].Ring == _edges[nodes[order[from]].ZoneEdge].Ring) i++;
            for (var k = from; k < i; k++) nodes[order[k]].NextOnZone = order[k + 1 < i ? k + 1 : from];
        }

        foreach (ref readonly var node in nodes)
            if (nodes[node.NextOnPatch].Enters == node.Enters || nodes[node.NextOnZone].Enters == node.Enters) return false;
        return true;
    }

    bool Follow(Span<Node> nodes, int start, List<List<(int X, int Y)>> rings)
    {
        var ring = new List<(int X, int Y)>();
        var at = start;
        do
        {
            if (nodes[at].IsUsed) return false;
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

    void EmitPatch(List<(int X, int Y)> ring, in Node from, in Node to)
    {
        if (from.Corner == to.Corner && from.OnPatch <= to.OnPatch) return;
        int first = _corners.RingStart[from.Ring], last = _corners.RingStart[from.Ring + 1] - 1;
        for (var i = from.Corner + 1; ; i++)
        {
            if (i >= last) i = first;
            Emit(ring, _corners.X[i], _corners.Y[i]);
            if (i == to.Corner) return;
        }
    }

    void EmitZone(List<(int X, int Y)> ring, in Node from, in Node to)
    {
        if (from.ZoneEdge == to.ZoneEdge && from.OnZone <= to.OnZone) return;
        var r = _edges[from.ZoneEdge].Ring;
        int first = index.Edges.RingEdge[r], last = index.Edges.RingEdge[r + 1];
        for (var i = from.ZoneEdge + 1; ; i++)
        {
            if (i >= last) i = first;
            Emit(ring, _edges[i].Line.X0, _edges[i].Line.Y0);
            if (i == to.ZoneEdge) return;
        }
    }

    void AddWholePatchRings(Span<Node> nodes, int zone, List<List<(int X, int Y)>> rings)
    {
        for (var r = _corners.SlotRing[_slot]; r < _corners.SlotRing[_slot + 1]; r++)
        {
            var isCrossed = false;
            foreach (ref readonly var node in nodes) isCrossed |= node.Ring == r;
            if (isCrossed) continue;
            var start = _corners.RingStart[r];
            index.Location.Locate(_corners.X[start], _corners.Y[start], _found);
            if (!_found.Zones.Contains(zone)) continue;
            var ring = new List<(int X, int Y)>();
            for (var i = start; i < _corners.RingStart[r + 1] - 1; i++) Emit(ring, _corners.X[i], _corners.Y[i]);
            Close(ring, rings);
        }
    }

    void AddWholeZoneRings(Span<Node> nodes, int zone, List<List<(int X, int Y)>> rings)
    {
        var reference = index.ReferenceOf(zone);
        var layer = index.Layers[reference.Layer];
        var corners = layer.Corners;
        var slot = layer.SlotOf(reference.Item);
        // The rings of a zone lie together in the index, in the order of its layer.
        var firstRing = nodes.Length == 0 ? 0 : FirstRingOf(zone, _edges[nodes[0].ZoneEdge].Ring);
        for (var k = corners.SlotRing[slot]; k < corners.SlotRing[slot + 1]; k++)
        {
            var start = corners.RingStart[k];
            var isCrossed = false;
            foreach (ref readonly var node in nodes) isCrossed |= _edges[node.ZoneEdge].Ring - firstRing == k - corners.SlotRing[slot];
            if (isCrossed || !PatchShape.Holds(_corners, _slot, corners.X[start], corners.Y[start])) continue;
            var ring = new List<(int X, int Y)>();
            for (var i = start; i < corners.RingStart[k + 1] - 1; i++) Emit(ring, corners.X[i], corners.Y[i]);
            Close(ring, rings);
        }
    }

    int FirstRingOf(int zone, int ring)
    {
        while (ring > 0 && index.Edges.RingZone[ring - 1] == zone) ring--;
        return ring;
    }

    static void Emit(List<(int X, int Y)> ring, int x, int y)
    {
        if (ring.Count == 0 || ring[^1] != (x, y)) ring.Add((x, y));
    }

    // Rounded to a point or a line, a piece is gone: its area is within the tolerance or the certificate fails.
    static void Close(List<(int X, int Y)> ring, List<List<(int X, int Y)>> rings)
    {
        if (ring.Count > 1 && ring[0] == ring[^1]) ring.RemoveAt(ring.Count - 1);
        if (ring.Count < 3) return;
        ring.Add(ring[0]);
        rings.Add(ring);
    }
}
