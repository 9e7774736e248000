using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Spatial;

/// <summary>Polygons given in whole grid steps around a frame's origin.</summary>
internal static class Plane
{
    internal static readonly GridFrame Frame = new(500_000m, 2_500_000m, GaussKruger.FromEpsg(4546));

    /// <summary>The frame of a 3° zone whose number stands in front of the eastings (带号): 38,500,000 m.</summary>
    internal static readonly GridFrame PrefixedFrame = new(38_500_000m, 2_500_000m, GaussKruger.FromEpsg(4526));

    /// <summary>Nothing, measured: not the default value, whose ellipsoidal area is unknown.</summary>
    internal static readonly AreaPair NoArea = new(MeasuredArea.Zero, MeasuredArea.Zero);

    private static readonly GeometryFactory Factory = new();

    internal static Polygon Polygon(params (int X, int Y)[][] rings) => PolygonIn(Frame, rings);

    internal static Polygon PolygonIn(GridFrame frame, params (int X, int Y)[][] rings) =>
        Factory.CreatePolygon(Ring(frame, rings[0]), [.. rings.Skip(1).Select(r => Ring(frame, r))]);

    /// <summary>A polygon of coordinates in metres, as they are.</summary>
    internal static Polygon PolygonOf((double X, double Y)[][] rings)
    {
        var closed = rings.Select(ring => Factory.CreateLinearRing([.. ring.Append(ring[0]).Select(p => new Coordinate(p.X, p.Y))])).ToArray();
        return Factory.CreatePolygon(closed[0], closed[1..]);
    }

    internal static MultiPolygon Multi(params Polygon[] parts) => Factory.CreateMultiPolygon(parts);

    internal static PolygonSet Set(params Geometry?[] items) => SetIn(Frame, items);

    internal static PolygonSet SetIn(GridFrame frame, params Geometry?[] items) => PolygonSet.FromGeometries(items, frame, IngestionLimits.Default);

    /// <summary>A layer of one ring each.</summary>
    internal static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Set([.. rings.Select(ring => Polygon(ring))]);

    internal static (int X, int Y)[] Box(int x0, int y0, int x1, int y1) => [(x0, y0), (x1, y0), (x1, y1), (x0, y1)];

    internal static LineString Line(params (int X, int Y)[] corners) => Factory.CreateLineString([.. corners.Select(c => Place(Frame, c.X, c.Y))]);

    internal static Point Point(int x, int y) => Factory.CreatePoint(Place(Frame, x, y));

    internal static LineSet Lines(params Geometry?[] items) => LineSet.FromGeometries(items, Frame, IngestionLimits.Default);

    internal static PointSet Points(params Geometry?[] items) => PointSet.FromGeometries(items, Frame, IngestionLimits.Default);

    internal static PointSet Points(params (int X, int Y)[] points) => Points([.. points.Select(p => (Geometry?)Point(p.X, p.Y))]);

    /// <summary>A quarter turn around the origin: exact on the grid.</summary>
    internal static (int X, int Y)[] Turned((int X, int Y)[] ring) => [.. ring.Select(static c => (-c.Y, c.X))];

    internal static (int X, int Y)[] Shifted((int X, int Y)[] ring, int x, int y) => [.. ring.Select(c => (c.X + x, c.Y + y))];

    /// <summary>A rectangle split again and again, then sheared: corners in the middle of neighbours' slanted edges, exactly.</summary>
    internal static List<(int X, int Y)[]> Subdivision(Draw draw, int splits)
    {
        var boxes = new List<(int X0, int Y0, int X1, int Y1)> { (-4_000, -3_000, 4_000, 3_000) };
        for (var i = 0; i < splits; i++)
        {
            var at = draw.Int(0, boxes.Count - 1);
            var (x0, y0, x1, y1) = boxes[at];
            if (x1 - x0 > y1 - y0 && x1 - x0 > 2)
            {
                var x = draw.Int(x0 + 1, x1 - 1);
                boxes[at] = (x0, y0, x, y1);
                boxes.Add((x, y0, x1, y1));
            }
            else if (y1 - y0 > 2)
            {
                var y = draw.Int(y0 + 1, y1 - 1);
                boxes[at] = (x0, y0, x1, y);
                boxes.Add((x0, y, x1, y1));
            }
        }

        return boxes.ConvertAll(b => Array.ConvertAll(Box(b.X0, b.Y0, b.X1, b.Y1), c => (7 * c.X + 3 * c.Y, 5 * c.Y - 2 * c.X)));
    }

    /// <summary>A polygon ring around a centre whose radius varies: always simple.</summary>
    internal static (int X, int Y)[] Star(Dice dice, int cx, int cy, double radius, int corners)
    {
        var ring = new List<(int X, int Y)>();
        for (var i = 0; i < corners; i++)
        {
            double angle = 2 * Math.PI * i / corners, r = radius * (0.4 + 0.6 * dice.Unit());
            ring.Add((cx + (int)Math.Round(r * Math.Cos(angle)), cy + (int)Math.Round(r * Math.Sin(angle))));
        }

        return [.. ring];
    }

    private static LinearRing Ring(GridFrame frame, (int X, int Y)[] ring)
    {
        var coordinates = new Coordinate[ring.Length + 1];
        for (var i = 0; i <= ring.Length; i++)
        {
            var (x, y) = ring[i % ring.Length];
            coordinates[i] = Place(frame, x, y);
        }

        return Factory.CreateLinearRing(coordinates);
    }

    // The nearest double to the decimal position, as a data file would give it.
    private static CoordinateZ Place(GridFrame frame, int x, int y) => new((double)(frame.OriginEasting + x / 10_000m), (double)(frame.OriginNorthing + y / 10_000m), 7);
}
