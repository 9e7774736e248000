namespace AssetPlanning.Spatial;

/// <summary>The paths of a line, or the rings of a polygon, as rows of corners.</summary>
internal static class BorderPaths
{
    internal static List<(int X, int Y)[]> Of(LineSet lines, int item) =>
        Rows(lines.X, lines.Y, lines.PathStart.AsSpan(lines.ItemPath[item]..(lines.ItemPath[item + 1] + 1)));

    internal static List<(int X, int Y)[]> Of(PolygonSet polygons, int item)
    {
        var corners = polygons.Corners;
        var slot = polygons.SlotOf(item);
        return Rows(corners.X, corners.Y, corners.RingStart.AsSpan(corners.SlotRing[slot]..(corners.SlotRing[slot + 1] + 1)));
    }

    private static List<(int X, int Y)[]> Rows(int[] x, int[] y, ReadOnlySpan<int> starts)
    {
        var rows = new List<(int X, int Y)[]>();
        for (var row = 0; row + 1 < starts.Length; row++)
        {
            rows.Add([.. x[starts[row]..starts[row + 1]].Zip(y[starts[row]..starts[row + 1]])]);
        }

        return rows;
    }
}
