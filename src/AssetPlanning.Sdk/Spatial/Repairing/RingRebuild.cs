using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;

namespace AssetPlanning.Spatial;

/// <summary>Rebuilds rings that cross or run along each other: cut by snap-rounding on the grid, face by face kept or not.</summary>
internal static class RingRebuild
{
    private static PrecisionModel Grid => new(1);
    private static GeometryFactory Factory => new(Grid);

    /// <summary>The rings of what the parts cover together, and the ground that differs from the even-odd reading of all lines; none where nothing is covered.</summary>
    internal static (List<DrawnRing> Rings, long Changed)? Of(IReadOnlyList<DrawnRing> rings, CrossingRule rule)
    {
        var polygonizer = new Polygonizer();
        polygonizer.Add(UnaryUnionNG.Union((Geometry)Factory.CreateMultiLineString([.. rings.Select(LineOf)]), Grid));
        var kept = new List<Polygon>();
        long changed = 0;
        foreach (var face in polygonizer.GetPolygons().Cast<Polygon>())
        {
            var inside = face.InteriorPoint.Coordinate;
            int[] windings = [.. rings.Select(r => Winding(r, inside))];
            var isCovered = IsCovered(rings, windings, rule);
            if (isCovered)
            {
                kept.Add(face);
            }

            // All rings together enclose the face as often as each does, added up.
            if (isCovered != (windings.Sum() % 2 != 0))
            {
                changed += AreaOf(RingsOf(face, 0));
            }
        }

        if (kept.Count == 0)
        {
            return null;
        }

        var whole = UnaryUnionNG.Union((Geometry)Factory.CreateMultiPolygon([.. kept]), Grid);
        return ([.. Enumerable.Range(0, whole.NumGeometries).SelectMany(i => RingsOf((Polygon)whole.GetGeometryN(i), i))], changed);
    }

    /// <summary>Area as drawn: shells less holes, each taken positive.</summary>
    internal static long AreaOf(IEnumerable<DrawnRing> rings)
    {
        long sum = 0;
        var part = -1;
        foreach (var ring in rings)
        {
            sum += ring.Part == part ? -ring.Area : ring.Area;
            part = ring.Part;
        }

        return sum;
    }

    // A part covers what its shell holds and none of its holes.
    private static bool IsCovered(IReadOnlyList<DrawnRing> rings, int[] windings, CrossingRule rule)
    {
        var isCovered = false;
        for (var r = 0; r < rings.Count; r++)
        {
            var holds = rule == CrossingRule.NonZero ? windings[r] != 0 : windings[r] % 2 != 0;
            if (r == 0 || rings[r].Part != rings[r - 1].Part)
            {
                if (isCovered)
                {
                    return true;
                }

                isCovered = holds;
            }
            else
            {
                isCovered &= !holds;
            }
        }

        return isCovered;
    }

    private static int Winding(DrawnRing ring, Coordinate point)
    {
        var winding = 0;
        for (var i = 0; i + 1 < ring.X.Length; i++)
        {
            if (ring.Y[i] <= point.Y == ring.Y[i + 1] <= point.Y)
            {
                continue;
            }

            var side = (int)NetTopologySuite.Algorithm.Orientation.Index(new(ring.X[i], ring.Y[i]), new(ring.X[i + 1], ring.Y[i + 1]), point);
            winding += ring.Y[i + 1] > ring.Y[i] ? (side > 0 ? 1 : 0) : (side < 0 ? -1 : 0);
        }

        return winding;
    }

    private static LineString LineOf(DrawnRing ring) => Factory.CreateLineString([.. ring.X.Zip(ring.Y, (x, y) => new Coordinate(x, y))]);

    private static IEnumerable<DrawnRing> RingsOf(Polygon polygon, int part) =>
        polygon.InteriorRings.Prepend(polygon.ExteriorRing).Select(ring => new DrawnRing(
            part,
            [.. ring.Coordinates.Select(c => (int)c.X)],
            [.. ring.Coordinates.Select(c => (int)c.Y)]));
}
