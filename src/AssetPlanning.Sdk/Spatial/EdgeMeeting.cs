using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>A crossing of the edge being followed with a zone edge.</summary>
/// <param name="ZoneEdge">The zone edge.</param>
/// <param name="Enters">Whether the followed edge runs into the zone.</param>
/// <param name="Place">Where.</param>
readonly record struct Crossing(int ZoneEdge, bool Enters, CrossingPlace Place);

/// <summary>Finds all zone edges that a patch edge crosses, each once.</summary>
struct EdgeMeeting
{
    readonly EdgeGrid _grid;
    readonly ZoneEdge[] _edges;
    readonly int[] _seen;
    readonly int _shift, _firstColumn, _firstRow, _columns, _rows;
    Crossing[] _found;
    int _stamp;

    public EdgeMeeting(ZoneIndex index)
    {
        _grid = index.Grid;
        _edges = index.Edges.Edges;
        _seen = new int[_edges.Length];
        _shift = _grid.Shift;
        (_firstColumn, _firstRow, _columns, _rows) = (_grid.FirstColumn, _grid.FirstRow, _grid.Columns, _grid.Rows);
        _found = new Crossing[64];
        _stamp = 0;
    }

    /// <summary>Whether any zone edge lies in the cells under a box.</summary>
    public readonly bool AnyWithin(int lowX, int lowY, int highX, int highY)
    {
        int c0 = Math.Max((lowX >> _shift) - _firstColumn, 0), c1 = Math.Min((highX >> _shift) - _firstColumn, _columns - 1);
        int r0 = Math.Max((lowY >> _shift) - _firstRow, 0), r1 = Math.Min((highY >> _shift) - _firstRow, _rows - 1);
        if (c0 > c1) return false;
        var start = _grid.CellStart;
        for (var row = r0; row <= r1; row++)
            if (start[row * _columns + c0] != start[row * _columns + c1 + 1]) return true;
        return false;
    }

    /// <summary>The crossings of one edge, in the order of the raster.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<Crossing> Of(Segment e)
    {
        unchecked
        {
            int c0 = (e.X0 >> _shift) - _firstColumn, c1 = (e.X1 >> _shift) - _firstColumn;
            int r0 = (e.Y0 >> _shift) - _firstRow, r1 = (e.Y1 >> _shift) - _firstRow;
            var start = _grid.CellStart;
            if (c0 == c1 && r0 == r1)
            {
                if ((uint)c0 >= (uint)_columns || (uint)r0 >= (uint)_rows) return [];
                var cell = r0 * _columns + c0;
                int from = start[cell], to = start[cell + 1];
                return from == to ? [] : _found.AsSpan(0, Collect(e, from, to, 0, isOneCell: true));
            }

            return AcrossCells(e, c0, c1, r0, r1);
        }
    }

    ReadOnlySpan<Crossing> AcrossCells(Segment e, int c0, int c1, int r0, int r1)
    {
        if (c0 > c1) (c0, c1) = (c1, c0);
        if (r0 > r1) (r0, r1) = (r1, r0);
        (c0, c1, r0, r1) = (Math.Max(c0, 0), Math.Min(c1, _columns - 1), Math.Max(r0, 0), Math.Min(r1, _rows - 1));
        if (c0 > c1) return [];
        _stamp = unchecked(_stamp + 1);
        var start = _grid.CellStart;
        var count = 0;
        for (var row = r0; row <= r1; row++)
        {
            int from = start[row * _columns + c0], to = start[row * _columns + c1 + 1];
            if (from != to) count = Collect(e, from, to, count, isOneCell: false);
        }

        return _found.AsSpan(0, count);
    }

    int Collect(Segment e, int from, int to, int count, bool isOneCell)
    {
        unchecked
        {
            long dx = (long)e.X1 - e.X0, dy = (long)e.Y1 - e.Y0;
            Vector256<int> lowX = Vector256.Create(Math.Min(e.X0, e.X1)), highX = Vector256.Create(Math.Max(e.X0, e.X1));
            Vector256<int> lowY = Vector256.Create(Math.Min(e.Y0, e.Y1)), highY = Vector256.Create(Math.Max(e.Y0, e.Y1));
            for (var entry = from; entry < to; entry += 8)
            {
                for (var meeting = _grid.Meeting(entry, to, lowX, highX, lowY, highY); meeting != 0; meeting &= meeting - 1)
                {
                    var edge = _grid.Entries[entry + BitOperations.TrailingZeroCount(meeting)];
                    var f = _edges[edge].Line;
                    long fdx = (long)f.X1 - f.X0, fdy = (long)f.Y1 - f.Y0;
                    long o0 = fdx * ((long)e.Y0 - f.Y0) - fdy * ((long)e.X0 - f.X0), o1 = fdx * ((long)e.Y1 - f.Y0) - fdy * ((long)e.X1 - f.X0);
                    var enters = Orientation.MovedPointIsLeft(o1, fdx, fdy);
                    if (Orientation.MovedPointIsLeft(o0, fdx, fdy) == enters) continue;
                    long s0 = dx * ((long)f.Y0 - e.Y0) - dy * ((long)f.X0 - e.X0), s1 = dx * ((long)f.Y1 - e.Y0) - dy * ((long)f.X1 - e.X0);
                    if (Orientation.RestingPointIsLeft(s0, dx, dy) == Orientation.RestingPointIsLeft(s1, dx, dy)) continue;
                    // An edge in several cells is met once per cell.
                    if (!isOneCell)
                    {
                        if (_seen[edge] == _stamp) continue;
                        _seen[edge] = _stamp;
                    }

                    if (count == _found.Length) Array.Resize(ref _found, 2 * count);
                    _found[count++] = new(edge, enters, new(CrossingPlace.Magnitude(o0), CrossingPlace.Magnitude(o1), s0, s1));
                }
            }
        }

        return count;
    }
}
