using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>How the buffer of a line ends and on which sides it lies (线缓冲形式).</summary>
public enum LineBuffer
{
    /// <summary>Both sides, half a disc around each end (双侧圆头).</summary>
    Round,

    /// <summary>Both sides, cut off square at the ends (双侧平头).</summary>
    Flat,

    /// <summary>The left side in the direction of the line, cut off square (左侧).</summary>
    Left,

    /// <summary>The right side in the direction of the line, cut off square (右侧).</summary>
    Right,
}

/// <summary>The convex pieces a buffer is the union of.</summary>
/// <remarks>
/// A round buffer is, exactly, the sum of the line and the disc polygon: one piece an edge, the hull of the disc at both of its ends,
/// whose corners are on the grid by themselves. One-sided and flat strips are a rectangle an edge, whose far corners are rounded to the
/// grid, and a sector of the disc at every corner on its outer side. At an inner bend sharper than the strip is wide, the strip reaches
/// over the line, as a strip of that width does on a map.
/// </remarks>
internal sealed class BufferPieces(GridDisc disc, GridShapes shapes)
{
    /// <summary>The pieces around a path of corners, the first and last the same for a closed one.</summary>
    internal IEnumerable<Polygon> Around(IReadOnlyList<(int X, int Y)> path)
    {
        if (path.Count == 1)
        {
            return Hull([.. Disc(path[0])]);
        }

        return Edges(path).SelectMany(e => Hull([.. Disc((e.X0, e.Y0)), .. Disc((e.X1, e.Y1))]));
    }

    /// <summary>The pieces at the sides of a path, cut off square at its ends.</summary>
    internal IEnumerable<Polygon> Beside(IReadOnlyList<(int X, int Y)> path, bool left, bool right)
    {
        var edges = Edges(path).ToArray();
        var isClosed = path[0] == path[^1];
        for (var i = 0; i < edges.Length; i++)
        {
            var e = edges[i];
            var (nx, ny) = LeftOf(e);
            var sides = new List<(int X, int Y)> { (e.X0, e.Y0), (e.X1, e.Y1) };
            sides.AddRange(left ? [(e.X0 + nx, e.Y0 + ny), (e.X1 + nx, e.Y1 + ny)] : []);
            sides.AddRange(right ? [(e.X0 - nx, e.Y0 - ny), (e.X1 - nx, e.Y1 - ny)] : []);
            IEnumerable<Polygon> pieces = Hull(sides);
            if (i + 1 < edges.Length || isClosed)
            {
                pieces = pieces.Concat(Sectors(e, edges[(i + 1) % edges.Length], left, right));
            }

            foreach (var piece in pieces)
            {
                yield return piece;
            }
        }
    }

    private static IEnumerable<Segment> Edges(IReadOnlyList<(int X, int Y)> path) =>
        Enumerable.Range(0, path.Count - 1).Select(i => new Segment(path[i].X, path[i].Y, path[i + 1].X, path[i + 1].Y));

    // At a corner the outer side, where the rectangles leave a wedge between them.
    private IEnumerable<Polygon> Sectors(Segment e, Segment f, bool left, bool right)
    {
        long dx = (long)e.X1 - e.X0, dy = (long)e.Y1 - e.Y0, fdx = (long)f.X1 - f.X0, fdy = (long)f.Y1 - f.Y0;
        var turn = dx * fdy - dy * fdx;
        if (turn == 0 && dx * fdx + dy * fdy > 0)
        {
            yield break;
        }

        var between = disc.Corners.Where(c => dx * c.X + dy * c.Y >= 0 && fdx * c.X + fdy * c.Y <= 0).ToArray();
        foreach (var side in new[] { (IsWanted: left && turn <= 0, Sign: 1), (IsWanted: right && turn >= 0, Sign: -1) })
        {
            if (side.IsWanted)
            {
                var (ex, ey) = LeftOf(e);
                var (fx, fy) = LeftOf(f);
                var fan = new List<(int X, int Y)> { (f.X0, f.Y0), (f.X0 + side.Sign * ex, f.Y0 + side.Sign * ey), (f.X0 + side.Sign * fx, f.Y0 + side.Sign * fy) };
                fan.AddRange(between.Select(c => (f.X0 + c.X, f.Y0 + c.Y)));
                foreach (var piece in Hull(fan))
                {
                    yield return piece;
                }
            }
        }
    }

    private IEnumerable<(int X, int Y)> Disc((int X, int Y) centre) => disc.Corners.Select(c => (centre.X + c.X, centre.Y + c.Y));

    // The way from an edge to the far side of its left strip: to the nearest grid point, a half away from zero, so that turning back mirrors it.
    private (int X, int Y) LeftOf(Segment e)
    {
        double dx = (double)e.X1 - e.X0, dy = (double)e.Y1 - e.Y0, scale = disc.Radius / Math.Sqrt(dx * dx + dy * dy);
        return ((int)Math.Round(-dy * scale, MidpointRounding.AwayFromZero), (int)Math.Round(dx * scale, MidpointRounding.AwayFromZero));
    }

    private IEnumerable<Polygon> Hull(List<(int X, int Y)> points) => shapes.Hull(points) is { } hull ? [hull] : [];
}
