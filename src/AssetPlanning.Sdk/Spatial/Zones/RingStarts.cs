namespace AssetPlanning.Spatial;

/// <summary>The first corners of all zone rings, found by place: a ring without crossings is known by its start alone.</summary>
internal sealed class RingStarts
{
    private const int CellsAside = 2; // four edge cells wide: there are far fewer rings than edges

    private readonly EdgeGrid grid;
    private readonly int[] cellStart, rings, x, y;
    private readonly int columns, rows;

    internal RingStarts(ZoneEdges edges, EdgeGrid grid)
    {
        this.grid = grid;
        columns = (grid.Columns >> CellsAside) + 1;
        rows = (grid.Rows >> CellsAside) + 1;
        cellStart = new int[columns * rows + 1];
        (rings, x, y) = (new int[edges.RingCount], new int[edges.RingCount], new int[edges.RingCount]);
        for (var r = 0; r < edges.RingCount; r++)
        {
            cellStart[CellOf(edges.Edges[edges.RingEdge[r]].Line) + 1]++;
        }

        for (var c = 0; c < columns * rows; c++)
        {
            cellStart[c + 1] += cellStart[c];
        }

        var next = cellStart.AsSpan().ToArray();
        for (var r = 0; r < edges.RingCount; r++)
        {
            var line = edges.Edges[edges.RingEdge[r]].Line;
            var at = next[CellOf(line)]++;
            (rings[at], x[at], y[at]) = (r, line.X0, line.Y0);
        }
    }

    /// <summary>Adds the zone rings whose first corner a ring of a patch goes round; the box is that of the patch's ring.</summary>
    /// <returns>How many corners were compared: what must not grow faster than the layers.</returns>
    /// <remarks>Ring by ring, for the parts of one patch may lie far apart and its box hold the zones of a whole county.</remarks>
    internal long AddInside(ReadOnlySpan<int> ringX, ReadOnlySpan<int> ringY, int lowX, int lowY, int highX, int highY, ZoneList inside)
    {
        int c0 = Math.Max(Column(lowX), 0), c1 = Math.Min(Column(highX), columns - 1), r0 = Math.Max(Row(lowY), 0), r1 = Math.Min(Row(highY), rows - 1);
        if (c0 > c1)
        {
            return 0;
        }

        long compared = 0;

        for (var row = r0; row <= r1; row++)
        {
            for (var q = cellStart[row * columns + c0]; q < cellStart[row * columns + c1 + 1]; q++)
            {
                if (x[q] < lowX || x[q] > highX || y[q] < lowY || y[q] > highY)
                {
                    continue;
                }

                compared += ringX.Length;
                if (PatchShape.Surrounds(ringX, ringY, x[q], y[q]))
                {
                    inside.AddRange(rings.AsSpan(q, 1));
                }
            }
        }

        return compared;
    }

    private int CellOf(Segment line) => Row(line.Y0) * columns + Column(line.X0);

    private int Column(int x) => ((x >> grid.Shift) - grid.FirstColumn) >> CellsAside;

    private int Row(int y) => ((y >> grid.Shift) - grid.FirstRow) >> CellsAside;
}
