using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

namespace AssetPlanning.Spatial;

/// <summary>Turns rings on the grid into shapes in metres, and back.</summary>
internal sealed class FragmentShapes(GridFrame frame)
{
    private readonly GeometryFactory factory = new();

    /// <summary>The grid as the library knows it.</summary>
    internal PrecisionModel Grid { get; } = new(GridFrame.StepsPerMetre);

    internal Geometry Of(RingRows rings)
    {
        var parts = new List<Polygon>();
        for (var r = 0; r < rings.Count;)
        {
            var shell = Ring(rings.XOf(r), rings.YOf(r++));
            var holes = new List<LinearRing>();
            for (; r < rings.Count && RingIntegral.Area(rings.XOf(r), rings.YOf(r)) < 0; r++)
            {
                holes.Add(Ring(rings.XOf(r), rings.YOf(r)));
            }

            parts.Add(holes.Count == 0 ? factory.CreatePolygon(shell) : factory.CreatePolygon(shell, [.. holes]));
        }

        return parts.Count == 1 ? parts[0] : factory.CreateMultiPolygon([.. parts]);
    }

    /// <summary>Writes down the rings of a shape whose corners lie on the grid, each hole behind its shell.</summary>
    internal void Read(Geometry shape, RingBuffer rings)
    {
        rings.Clear();
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            if (shape.GetGeometryN(i) is not Polygon { IsEmpty: false } part)
            {
                continue;
            }

            Read(part.Shell, isShell: true, rings);
            foreach (var hole in part.Holes)
            {
                Read(hole, isShell: false, rings);
            }
        }
    }

    private void Read(LinearRing ring, bool isShell, RingBuffer rings)
    {
        var corners = ring.CoordinateSequence;
        var isForward = ring.IsCCW == isShell;
        for (var i = 0; i < corners.Count; i++)
        {
            var at = isForward ? i : corners.Count - 1 - i;
            if (!frame.TrySnap(corners.GetX(at), corners.GetY(at), out var x, out var y))
            {
                throw new InvalidOperationException("A common piece of two items lies in the frame of both.");
            }

            rings.Add(x, y);
        }

        rings.Close();
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
