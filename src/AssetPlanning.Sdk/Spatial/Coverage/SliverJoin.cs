using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>Draws the zones anew that slivers come to or go from.</summary>
/// <remarks>
/// A zone's border and that of a sliver are chains of directed edges whose shoelace sums are areas: adding the sliver's chain, or
/// taking it off, adds or takes off its area in integers. Edges that run both ways go, what remains is woven to rings again. Where
/// an edge was bent to a corner of the grid rounding may leave lines without width; the certificate bounds what they may hold.
/// </remarks>
internal sealed class SliverJoin
{
    private readonly PolygonSet zones;
    private readonly ZoneEdges edges;
    private readonly FragmentShapes shapes;
    private readonly List<(int Zone, RingBuffer Rings, bool IsGain)> slivers = [];
    private readonly SliverBorders borders;
    private readonly SortedDictionary<int, List<int>> sliversOfZone = [];
    private readonly Dictionary<int, long> bendOfZone = [];
    private readonly List<Segment> chain = [];
    private readonly RingWeaving weaving = new();
    private readonly RingBuffer rings = new();
    private readonly FragmentCertificate certificate = new();
    private List<Segment>?[] pieces = [];

    internal SliverJoin(PolygonSet zones, PolygonSet boundary, CancellationToken cancellationToken)
    {
        this.zones = zones;
        var index = ZoneIndex.Build(zones, cancellationToken);
        edges = index.Edges;
        shapes = new(zones.Frame);
        borders = new(index, boundary, cancellationToken);
    }

    /// <summary>The zones to be drawn anew: slivers come or go, or a corner bends their border.</summary>
    internal IEnumerable<int> Zones => sliversOfZone.Keys;

    /// <summary>Names a sliver and the zone it comes to or goes from.</summary>
    internal void Add(Polygon shape, int zone, bool isGain)
    {
        var border = new RingBuffer();
        shapes.Read(shape, border);
        slivers.Add((zone, border, isGain));
    }

    /// <summary>Cuts all borders along the slivers.</summary>
    internal void Cut(CancellationToken cancellationToken)
    {
        pieces = borders.Cut([.. slivers.Select(static sliver => sliver.Rings)], cancellationToken);
        for (var s = 0; s < slivers.Count; s++)
        {
            if (pieces[s] is not null)
            {
                SliversOf(slivers[s].Zone).Add(s);
            }
        }

        foreach (var (edge, cut) in borders.Pieces)
        {
            var line = edges.Edges[edge].Line;
            if (cut.Exists(piece => Orientation.Of(line.X0, line.Y0, line.X1, line.Y1, piece.X1, piece.Y1) != 0))
            {
                var zone = edges.Edges[edge].Zone;
                SliversOf(zone);
                bendOfZone[zone] = bendOfZone.GetValueOrDefault(zone) + BoundOf(cut);
            }
        }
    }

    /// <summary>Whether the borders along a sliver, in the order they were added, could be cut.</summary>
    internal bool IsCut(int sliver) => pieces[sliver] is not null;

    /// <summary>The new shape of a zone; none when it would not be valid, or its area would be off by more than rounding explains.</summary>
    internal Geometry? Draw(int zone)
    {
        chain.Clear();
        var slot = zones.SlotOf(zone);
        for (var edge = edges.RingEdge[zones.Corners.SlotRing[slot]]; edge < edges.RingEdge[zones.Corners.SlotRing[slot + 1]]; edge++)
        {
            if (borders.Pieces.TryGetValue(edge, out var cut))
            {
                chain.AddRange(cut);
            }
            else
            {
                chain.Add(edges.Edges[edge].Line);
            }
        }

        var area = (long)zones.PlanarAreaOf(zone).Units;
        var bound = bendOfZone.GetValueOrDefault(zone);
        foreach (var sliver in sliversOfZone[zone])
        {
            var (gained, bend) = Join(sliver);
            (area, bound) = (area + gained, bound + bend);
        }

        if (!weaving.Weave(CollectionsMarshal.AsSpan(chain), rings) || certificate.OfWoven(rings, area, bound) is not { Count: > 0 } order)
        {
            return null;
        }

        var batch = new FragmentBatch();
        batch.Add(zone, zone, area, FragmentOrigin.Traced, rings, order);
        return shapes.Of(batch.Rows[0].Rings);
    }

    // The area a sliver brings, and how far it may be off where its own border was bent.
    private (long Gained, long Bend) Join(int sliver)
    {
        var (_, border, isGain) = slivers[sliver];
        long area = 0, drawn = 0;
        for (var r = 0; r < border.Count; r++)
        {
            area += RingIntegral.Area(border.XOf(r), border.YOf(r));
        }

        foreach (var piece in pieces[sliver]!)
        {
            drawn = unchecked(drawn + ((long)piece.X0 + piece.X1) * ((long)piece.Y1 - piece.Y0));
            chain.Add(isGain ? piece : new(piece.X1, piece.Y1, piece.X0, piece.Y0));
        }

        return (isGain ? area : -area, drawn == area ? 0 : BoundOf(pieces[sliver]!));
    }

    private List<int> SliversOf(int zone) => sliversOfZone.TryGetValue(zone, out var known) ? known : sliversOfZone[zone] = [];

    private static long BoundOf(List<Segment> line) => line.Sum(static e => Math.Abs((long)e.X1 - e.X0) + Math.Abs((long)e.Y1 - e.Y0) + 1);
}
