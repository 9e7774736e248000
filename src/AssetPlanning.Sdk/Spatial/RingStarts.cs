namespace AssetPlanning.Spatial;

/// <summary>The first corners of all zone rings, found by place: a ring without crossings is known by its start alone.</summary>
sealed class RingStarts
{
    const int CellsAside = 2; // four edge cells wide: there are far fewer rings than edges

    readonly EdgeGrid _grid;
    readonly int[] _cellStart, _rings, _x, _y;
    readonly int _columns, _rows;

    public RingStarts(ZoneEdges edges, EdgeGrid grid)
    {
        _grid = grid;
        _columns = (grid.Columns >> CellsAside) + 1;
        _rows = (grid.Rows >> CellsAside) + 1;
        _cellStart = new int[_columns * _rows + 1];
        (_rings, _x, _y) = (new int[edges.RingCount], new int[edges.RingCount], new int[edges.RingCount]);
        for (var r = 0; r < edges.RingCount; r++) _cellStart[CellOf(edges.Edges[edges.RingEdge[r]].Line) + 1]++;
        for (var c = 0; c < _columns * _rows; c++) _cellStart[c + 1] += _cellStart[c];
        var next = _cellStart.AsSpan().ToArray();
        for (var r = 0; r < edges.RingCount; r++)
        {
            var line = edges.Edges[edges.RingEdge[r]].Line;
            var at = next[CellOf(line)]++;
            (_rings[at], _x[at], _y[at]) = (r, line.X0, line.Y0);
        }
    }

    /// <summary>Fills in the rings whose first corner lies in a box, borders included.</summary>
    public void Within(int lowX, int lowY, int highX, int highY, ZoneList rings)
    {
        rings.Clear();
        int c0 = Math.Max(Column(lowX), 0), c1 = Math.Min(Column(highX), _columns - 1), r0 = Math.Max(Row(lowY), 0), r1 = Math.Min(Row(highY), _rows - 1);
        if (c0 > c1) return;
        for (var row = r0; row <= r1; row++)
            for (var q = _cellStart[row * _columns + c0]; q < _cellStart[row * _columns + c1 + 1]; q++)
                if (_x[q] >= lowX && _x[q] <= highX && _y[q] >= lowY && _y[q] <= highY) rings.AddRange(_rings.AsSpan(q, 1));
    }

    int CellOf(Segment line) => Row(line.Y0) * _columns + Column(line.X0);

    int Column(int x) => ((x >> _grid.Shift) - _grid.FirstColumn) >> CellsAside;

    int Row(int y) => ((y >> _grid.Shift) - _grid.FirstRow) >> CellsAside;
}
