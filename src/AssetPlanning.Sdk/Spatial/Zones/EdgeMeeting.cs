using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>A crossing of the edge being followed with a zone edge.</summary>
/// <param name="ZoneEdge">The zone edge.</param>
/// <param name="Enters">Whether the followed edge runs into the zone.</param>
/// <param name="Place">Where.</param>
internal readonly record struct Crossing(int ZoneEdge, bool Enters, CrossingPlace Place);

/// <summary>Finds all zone edges that a patch edge crosses, each once.</summary>
internal struct EdgeMeeting
{
    private readonly EdgeGrid grid;
    private readonly ZoneEdge[] edges;
    private readonly int[] seen;
    private readonly int shift, firstColumn, firstRow, columns, rows;
    private Crossing[] found;
    private int stamp;

    internal EdgeMeeting(ZoneIndex index)
    {
        grid = index.Grid;
        edges = index.Edges.Edges;
        seen = new int[edges.Length];
        shift = grid.Shift;
        (firstColumn, firstRow, columns, rows) = (grid.FirstColumn, grid.FirstRow, grid.Columns, grid.Rows);
        found = new Crossing[64];
        stamp = 0;
    }

    /// <summary>Whether any zone edge lies in the cells under a box.</summary>
    internal readonly bool AnyWithin(int lowX, int lowY, int highX, int highY)
    {
        int c0 = Math.Max((lowX >> shift) - firstColumn, 0), c1 = Math.Min((highX >> shift) - firstColumn, columns - 1);
        int r0 = Math.Max((lowY >> shift) - firstRow, 0), r1 = Math.Min((highY >> shift) - firstRow, rows - 1);
        if (c0 > c1)
        {
            return false;
        }

        var start = grid.CellStart;
        for (var row = r0; row <= r1; row++)
        {
            if (start[row * columns + c0] != start[row * columns + c1 + 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The crossings of one edge, in the order of the raster.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<Crossing> Of(Segment e)
    {
        unchecked
        {
            int c0 = (e.X0 >> shift) - firstColumn, c1 = (e.X1 >> shift) - firstColumn;
            int r0 = (e.Y0 >> shift) - firstRow, r1 = (e.Y1 >> shift) - firstRow;
            var start = grid.CellStart;
            if (c0 == c1 && r0 == r1)
            {
                if ((uint)c0 >= (uint)columns || (uint)r0 >= (uint)rows)
                {
                    return [];
                }

                var cell = r0 * columns + c0;
                int from = start[cell], to = start[cell + 1];
                if (from == to)
                {
                    return [];
                }

                // Collect may grow the array: count first, then look at it.
                var count = Collect(e, from, to, 0, isOneCell: true);
                return found.AsSpan(0, count);
            }

            return AcrossCells(e, c0, c1, r0, r1);
        }
    }

    private ReadOnlySpan<Crossing> AcrossCells(Segment e, int c0, int c1, int r0, int r1)
    {
        if (c0 > c1)
        {
            (c0, c1) = (c1, c0);
        }

        if (r0 > r1)
        {
            (r0, r1) = (r1, r0);
        }

        (c0, c1, r0, r1) = (Math.Max(c0, 0), Math.Min(c1, columns - 1), Math.Max(r0, 0), Math.Min(r1, rows - 1));
        if (c0 > c1)
        {
            return [];
        }

        stamp = unchecked(stamp + 1);
        var start = grid.CellStart;
        var count = 0;
        for (var row = r0; row <= r1; row++)
        {
            int from = start[row * columns + c0], to = start[row * columns + c1 + 1];
            if (from != to)
            {
                count = Collect(e, from, to, count, isOneCell: false);
            }
        }

        return found.AsSpan(0, count);
    }

    private int Collect(Segment e, int from, int to, int count, bool isOneCell)
    {
        unchecked
        {
            long dx = (long)e.X1 - e.X0, dy = (long)e.Y1 - e.Y0;
            Vector256<int> lowX = Vector256.Create(Math.Min(e.X0, e.X1)), highX = Vector256.Create(Math.Max(e.X0, e.X1));
            Vector256<int> lowY = Vector256.Create(Math.Min(e.Y0, e.Y1)), highY = Vector256.Create(Math.Max(e.Y0, e.Y1));
            for (var entry = from; entry < to; entry += 8)
            {
                for (var meeting = grid.Meeting(entry, to, lowX, highX, lowY, highY); meeting != 0; meeting &= meeting - 1)
                {
                    var edge = grid.Entries[entry + BitOperations.TrailingZeroCount(meeting)];
                    var f = edges[edge].Line;
                    long fdx = (long)f.X1 - f.X0, fdy = (long)f.Y1 - f.Y0;
                    long o0 = fdx * ((long)e.Y0 - f.Y0) - fdy * ((long)e.X0 - f.X0), o1 = fdx * ((long)e.Y1 - f.Y0) - fdy * ((long)e.X1 - f.X0);
                    var enters = Orientation.MovedPointIsLeft(o1, fdx, fdy);
                    if (Orientation.MovedPointIsLeft(o0, fdx, fdy) == enters)
                    {
                        continue;
                    }

                    long s0 = dx * ((long)f.Y0 - e.Y0) - dy * ((long)f.X0 - e.X0), s1 = dx * ((long)f.Y1 - e.Y0) - dy * ((long)f.X1 - e.X0);
                    if (Orientation.RestingPointIsLeft(s0, dx, dy) == Orientation.RestingPointIsLeft(s1, dx, dy))
                    {
                        continue;
                    }

                    // An edge in several cells is met once per cell.
                    if (!isOneCell)
                    {
                        if (seen[edge] == stamp)
                        {
                            continue;
                        }

                        seen[edge] = stamp;
                    }

                    if (count == found.Length)
                    {
                        Array.Resize(ref found, 2 * count);
                    }

                    found[count++] = new(edge, enters, new(CrossingPlace.Magnitude(o0), CrossingPlace.Magnitude(o1), s0, s1));
                }
            }
        }

        return count;
    }
}
