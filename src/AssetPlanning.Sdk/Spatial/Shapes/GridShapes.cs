using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace AssetPlanning.Spatial;

/// <summary>Shapes whose coordinates are grid steps, small integers in doubles, and their way back to metres.</summary>
internal sealed class GridShapes
{
    private readonly GeometryFactory factory = new(new PrecisionModel(1));

    internal Polygon Empty => factory.CreatePolygon();

    /// <summary>An item as it lies on the grid.</summary>
    internal Geometry Of(PolygonSet set, int item)
    {
        var corners = set.Corners;
        var slot = set.SlotOf(item);
        var rings = new List<List<(int X, int Y)>>();
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++)
        {
            var ring = new List<(int X, int Y)>();
            for (var i = corners.RingStart[r]; i < corners.RingStart[r + 1]; i++)
            {
                ring.Add((corners.X[i], corners.Y[i]));
            }

            rings.Add(ring);
        }

        return Of(rings) ?? Empty;
    }

    /// <summary>Shells with the holes inside them; nothing when a hole lies in no shell. Shells run counter-clockwise, holes clockwise.</summary>
    internal Geometry? Of(IReadOnlyList<List<(int X, int Y)>> rings)
    {
        var all = rings.Select(static ring => new OutlineRing(ring)).ToList();
        // From the smallest shell on, the first one around a hole is its own.
        var shells = all.FindAll(static ring => ring.Area > 0).OrderBy(static ring => ring.Area).ToList();
        var holes = shells.ConvertAll(static _ => new List<LinearRing>());
        foreach (var hole in all.FindAll(static ring => ring.Area < 0))
        {
            var around = shells.FindIndex(shell => shell.Holds(hole));
            if (around < 0)
            {
                return null;
            }

            holes[around].Add(Ring(hole.X, hole.Y));
        }

        var parts = shells.Select((shell, at) => factory.CreatePolygon(Ring(shell.X, shell.Y), [.. holes[at]])).ToArray();
        return parts.Length == 1 ? parts[0] : factory.CreateMultiPolygon(parts);
    }

    /// <summary>The convex hull of grid points as a polygon; nothing when they have no area.</summary>
    internal Polygon? Hull(List<(int X, int Y)> points)
    {
        points.Sort();
        var hull = new List<(int X, int Y)>();
        Chain(points, hull);
        points.Reverse();
        Chain(points, hull);
        if (hull.Count < 3)
        {
            return null;
        }

        hull.Add(hull[0]);
        return factory.CreatePolygon(Ring([.. hull.Select(static p => p.X)], [.. hull.Select(static p => p.Y)]));
    }

    /// <summary>The polygons of a shape on the grid, in metres.</summary>
    internal static Geometry InMetres(Geometry shape, GridFrame frame)
    {
        var inMetres = new GeometryFactory();
        var parts = PolygonExtracter.GetPolygons(shape).Cast<Polygon>()
            .Where(static part => !part.IsEmpty)
            .Select(part => inMetres.CreatePolygon(Moved(part.ExteriorRing), [.. Enumerable.Range(0, part.NumInteriorRings).Select(i => Moved(part.GetInteriorRingN(i)))]))
            .ToArray();
        return parts.Length == 1 ? parts[0] : inMetres.CreateMultiPolygon(parts);

        LinearRing Moved(LineString ring)
        {
            var places = ring.Coordinates.Select(c => frame.ToMetres(c.X, c.Y));
            return inMetres.CreateLinearRing([.. places.Select(static place => new Coordinate(place.Easting, place.Northing))]);
        }
    }

    // Half of Andrew's monotone chain: the corners that turn left.
    private static void Chain(List<(int X, int Y)> points, List<(int X, int Y)> hull)
    {
        var first = hull.Count;
        foreach (var p in CollectionsMarshal.AsSpan(points))
        {
            while (hull.Count - first >= 2 && Orientation.Of(hull[^2].X, hull[^2].Y, hull[^1].X, hull[^1].Y, p.X, p.Y) <= 0)
            {
                hull.RemoveAt(hull.Count - 1);
            }

            hull.Add(p);
        }

        // The last corner starts the other half.
        hull.RemoveAt(hull.Count - 1);
    }

    private LinearRing Ring(int[] x, int[] y) => factory.CreateLinearRing([.. x.Select((at, i) => new Coordinate(at, y[i]))]);
}
