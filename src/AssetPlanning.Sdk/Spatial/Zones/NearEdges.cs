using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>The zone edges whose boxes meet an edge, each once.</summary>
internal sealed class NearEdges(EdgeGrid grid, int edgeCount)
{
    private readonly int[] seen = new int[edgeCount];
    private int[] found = new int[64];
    private int stamp;

    /// <summary>The edges whose boxes meet the box of an edge grown by so many steps to every side.</summary>
    internal ReadOnlySpan<int> Around(Segment e, int steps) => Of(new(
        Clamped((long)Math.Min(e.X0, e.X1) - steps),
        Clamped((long)Math.Min(e.Y0, e.Y1) - steps),
        Clamped((long)Math.Max(e.X0, e.X1) + steps),
        Clamped((long)Math.Max(e.Y0, e.Y1) + steps)));

    internal ReadOnlySpan<int> Of(Segment e) => From(0, e);

    /// <summary>Those among the edges numbered <paramref name="first"/> and higher.</summary>
    internal ReadOnlySpan<int> From(int first, Segment e)
    {
        int lowX = Math.Min(e.X0, e.X1), highX = Math.Max(e.X0, e.X1), lowY = Math.Min(e.Y0, e.Y1), highY = Math.Max(e.Y0, e.Y1);
        int c0 = Math.Max((lowX >> grid.Shift) - grid.FirstColumn, 0), c1 = Math.Min((highX >> grid.Shift) - grid.FirstColumn, grid.Columns - 1);
        int r0 = Math.Max((lowY >> grid.Shift) - grid.FirstRow, 0), r1 = Math.Min((highY >> grid.Shift) - grid.FirstRow, grid.Rows - 1);
        if (c0 > c1)
        {
            return [];
        }

        stamp = unchecked(stamp + 1);
        var count = 0;
        Vector256<int> vLowX = Vector256.Create(lowX), vHighX = Vector256.Create(highX), vLowY = Vector256.Create(lowY), vHighY = Vector256.Create(highY);
        for (var row = r0; row <= r1; row++)
        {
            int from = grid.CellStart[row * grid.Columns + c0], to = grid.CellStart[row * grid.Columns + c1 + 1];
            for (var entry = from; entry < to; entry += 8)
            {
                for (var meeting = grid.Meeting(entry, to, vLowX, vHighX, vLowY, vHighY); meeting != 0; meeting &= meeting - 1)
                {
                    var edge = grid.Entries[entry + BitOperations.TrailingZeroCount(meeting)];
                    if (edge < first || seen[edge] == stamp)
                    {
                        continue;
                    }

                    seen[edge] = stamp;
                    if (count == found.Length)
                    {
                        Array.Resize(ref found, 2 * count);
                    }

                    found[count++] = edge;
                }
            }
        }

        return found.AsSpan(0, count);
    }

    // Nothing lies beyond the reach of a frame.
    private static int Clamped(long value) => (int)Math.Clamp(value, -GridFrame.Reach, GridFrame.Reach);
}
