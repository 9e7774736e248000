namespace AssetPlanning.Spatial;

/// <summary>Finds the zones that hold a point, starting from the known set of the nearest cell corner.</summary>
/// <remarks>
/// Per cell the interned set of zones that hold its lower left corner, found by walking each row of cells from outside.
/// Points are points of the moved layer, so the answer fits the tie rule of <see cref="Orientation"/>. Each crossing of the
/// walk toggles one zone: a polygon covers a point once or not at all.
/// </remarks>
internal sealed class ZoneLocation
{
    private readonly ZoneEdge[] edges;
    private readonly EdgeGrid grid;
    private readonly int[] cornerSet;
    private readonly ZoneSets sets = new();

    internal ZoneLocation(ZoneEdge[] edges, EdgeGrid grid, CancellationToken cancellationToken)
    {
        this.edges = edges;
        this.grid = grid;
        cornerSet = new int[grid.Columns * grid.Rows];
        var seen = new int[edges.Length];
        var zones = new ZoneList();
        var stamp = 0;
        for (var row = 0; row < grid.Rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            zones.Clear();
            var y = (grid.FirstRow + row) << grid.Shift;
            // One step left of the first corner lies outside every zone.
            var x = (grid.FirstColumn << grid.Shift) - 1;
            for (var column = 0; column < grid.Columns; column++)
            {
                var cell = row * grid.Columns + column;
                var next = (grid.FirstColumn + column) << grid.Shift;
                var first = grid.CellStart[column == 0 ? cell : cell - 1];
                var end = grid.CellStart[cell + 1];
                cornerSet[cell] = column == 0 ? 0 : cornerSet[cell - 1];
                stamp++;
                var changed = false;
                for (var q = first; q < end; q++)
                {
                    // Most edges lie wholly above the line of corners.
                    if (!grid.Spans(q, y))
                    {
                        continue;
                    }

                    var edge = grid.Entries[q];
                    if (seen[edge] == stamp)
                    {
                        continue;
                    }

                    seen[edge] = stamp;
                    var f = edges[edge].Line;
                    if (!Orientation.Cross(x, y, next, y, f.X0, f.Y0, f.X1, f.Y1))
                    {
                        continue;
                    }

                    zones.Toggle(edges[edge].Zone);
                    changed = true;
                }

                if (changed)
                {
                    cornerSet[cell] = sets.Intern(zones.Sorted());
                }

                x = next;
            }
        }
    }

    /// <summary>Fills in the zones that hold a point, in no order.</summary>
    internal void Locate(int x, int y, ZoneList zones)
    {
        zones.Clear();
        int column = (x >> grid.Shift) - grid.FirstColumn, row = (y >> grid.Shift) - grid.FirstRow;
        if (column < 0 || column >= grid.Columns || row < 0 || row >= grid.Rows)
        {
            return;
        }

        var cell = row * grid.Columns + column;
        zones.AddRange(sets[cornerSet[cell]]);
        int cornerX = (grid.FirstColumn + column) << grid.Shift, cornerY = (grid.FirstRow + row) << grid.Shift;
        if (cornerX == x && cornerY == y)
        {
            return;
        }

        for (var q = grid.CellStart[cell]; q < grid.CellStart[cell + 1]; q++)
        {
            ref readonly var edge = ref edges[grid.Entries[q]];
            var f = edge.Line;
            if (Orientation.Cross(cornerX, cornerY, x, y, f.X0, f.Y0, f.X1, f.Y1))
            {
                zones.Toggle(edge.Zone);
            }
        }
    }
}
