using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

namespace AssetPlanning.Spatial;

/// <summary>Builds shapes from rings on the grid and refuses what would not be valid.</summary>
internal sealed class FragmentShapes(GridFrame frame)
{
    private readonly GeometryFactory factory = new();
    private readonly BoundaryContacts contacts = new(refusesCutting: true);

    /// <summary>The grid as the library knows it.</summary>
    internal PrecisionModel Grid { get; } = new(GridFrame.StepsPerMetre);

    /// <summary>Whether rings have the exact area, but for half a step along their borders.</summary>
    internal static bool Agrees(List<List<(int X, int Y)>> rings, long planar)
    {
        Int128 area = 0;
        var length = 0.0;
        foreach (var ring in rings)
        {
            for (var i = 0; i + 1 < ring.Count; i++)
            {
                long dx = (long)ring[i + 1].X - ring[i].X, dy = (long)ring[i + 1].Y - ring[i].Y;
                area += (Int128)((long)ring[i].X + ring[i + 1].X) * dy;
                length += Math.Sqrt((double)dx * dx + (double)dy * dy);
            }
        }

        // Twice the area of a strip half a step wide.
        return Math.Abs((double)(area - planar)) <= length + 4;
    }

    /// <summary>One shape of rings, shells counter-clockwise and holes clockwise; none when borders cross, a ring meets itself, or touching rings cut the inside.</summary>
    internal Geometry? Assemble(List<List<(int X, int Y)>> rings)
    {
        if (rings.Count == 0)
        {
            return null;
        }

        var (xs, ys, starts) = Columns(rings);
        if (contacts.First(xs, ys, starts) is not null)
        {
            return null;
        }

        if (rings.Count == 1)
        {
            return RingIntegral.Area(xs, ys) > 0 ? factory.CreatePolygon(Ring(xs, ys)) : null;
        }

        var signed = Enumerable.Range(0, rings.Count).Select(r => (X: xs[starts[r]..starts[r + 1]], Y: ys[starts[r]..starts[r + 1]])).ToList();
        var shells = signed.FindAll(r => RingIntegral.Area(r.X, r.Y) > 0);
        var holes = shells.ConvertAll(_ => new List<LinearRing>());
        foreach (var (x, y) in signed.FindAll(r => RingIntegral.Area(r.X, r.Y) < 0))
        {
            var around = -1;
            // The smallest shell around a hole is its own.
            for (var s = 0; s < shells.Count; s++)
            {
                if (RingNesting.IsInside(x, y, shells[s].X, shells[s].Y) && (around < 0 || RingNesting.IsInside(shells[s].X, shells[s].Y, shells[around].X, shells[around].Y)))
                {
                    around = s;
                }
            }

            if (around < 0)
            {
                return null;
            }

            holes[around].Add(Ring(x, y));
        }

        var parts = new Polygon[shells.Count];
        for (var s = 0; s < parts.Length; s++)
        {
            parts[s] = factory.CreatePolygon(Ring(shells[s].X, shells[s].Y), [.. holes[s]]);
        }

        return parts.Length switch { 0 => null, 1 => parts[0], _ => factory.CreateMultiPolygon(parts) };
    }

    /// <summary>The shape of an item as it lies on the grid.</summary>
    internal Geometry Of(PolygonSet set, int item)
    {
        var corners = set.Corners;
        var slot = set.SlotOf(item);
        var parts = new List<Polygon>();
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1];)
        {
            var shell = Ring(r++);
            var holes = new List<LinearRing>();
            while (r < corners.SlotRing[slot + 1] && corners.RingArea[r] < 0)
            {
                holes.Add(Ring(r++));
            }

            parts.Add(factory.CreatePolygon(shell, [.. holes]));
        }

        return parts.Count == 1 ? parts[0] : factory.CreateMultiPolygon([.. parts]);

        LinearRing Ring(int r) => this.Ring(corners.X.AsSpan(corners.RingStart[r]..corners.RingStart[r + 1]), corners.Y.AsSpan(corners.RingStart[r]..corners.RingStart[r + 1]));
    }

    private static (int[] X, int[] Y, int[] Starts) Columns(List<List<(int X, int Y)>> rings)
    {
        var starts = new int[rings.Count + 1];
        for (var r = 0; r < rings.Count; r++)
        {
            starts[r + 1] = starts[r] + rings[r].Count;
        }

        int[] x = new int[starts[^1]], y = new int[starts[^1]];
        var at = 0;
        foreach (var ring in rings)
        {
            foreach (var corner in ring)
            {
                (x[at], y[at++]) = corner;
            }
        }

        return (x, y, starts);
    }

    private LinearRing Ring(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        // One array a ring instead of one object a corner.
        var packed = new double[2 * x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            var place = frame.ToMetres(x[i], y[i]);
            (packed[2 * i], packed[2 * i + 1]) = (place.Easting, place.Northing);
        }

        return factory.CreateLinearRing(new PackedDoubleCoordinateSequence(packed, 2, 0));
    }
}
