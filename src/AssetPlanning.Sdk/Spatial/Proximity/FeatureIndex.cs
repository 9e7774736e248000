namespace AssetPlanning.Spatial;

/// <summary>A layer of points, lines or polygons made ready for questions of distance, 要素索引. Immutable.</summary>
/// <remarks>A polygon is its border and all it encloses; a line its edges; a point an edge without length.</remarks>
public sealed class FeatureIndex
{
    private readonly int[] edgeStart;
    private readonly int[][] witnesses;

    private FeatureIndex(GridFrame frame, int count, ZoneEdge[] edges, int[][] witnesses, bool hasInside, CancellationToken cancellationToken)
    {
        Frame = frame;
        Count = count;
        this.witnesses = witnesses;
        // Items one after the other, whatever order the layer keeps them in; the sort is stable.
        Edges = [.. edges.OrderBy(static edge => edge.Zone)];
        edgeStart = new int[count + 1];
        foreach (var edge in Edges)
        {
            edgeStart[edge.Zone + 1]++;
        }

        for (var item = 0; item < count; item++)
        {
            edgeStart[item + 1] += edgeStart[item];
        }

        Grid = new(Edges, cancellationToken);
        Location = hasInside ? new(Edges, Grid, cancellationToken) : null;
    }

    /// <summary>The frame of the layer.</summary>
    public GridFrame Frame { get; }

    /// <summary>Number of items, those set aside included.</summary>
    public int Count { get; }

    internal ZoneEdge[] Edges { get; }

    internal EdgeGrid Grid { get; }

    /// <summary>Finds the polygons around a point; absent for points and lines.</summary>
    internal ZoneLocation? Location { get; }

    /// <summary>Makes polygons ready.</summary>
    /// <param name="polygons">The layer.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    public static FeatureIndex Build(PolygonSet polygons, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        var corners = polygons.Corners;
        var starts = Empty(polygons.Count);
        for (var slot = 0; slot < corners.SlotCount; slot++)
        {
            starts[polygons.ItemOfSlot[slot]] = corners.RingStart[corners.SlotRing[slot]..corners.SlotRing[slot + 1]];
        }

        return new(polygons.Frame, polygons.Count, new ZoneEdges([polygons]).Edges, Places(starts, corners.X, corners.Y), hasInside: true, cancellationToken);
    }

    /// <summary>Makes lines ready.</summary>
    /// <param name="lines">The layer.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    public static FeatureIndex Build(LineSet lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var edges = new List<ZoneEdge>();
        var starts = Empty(lines.Count);
        for (var item = 0; item < lines.Count; item++)
        {
            starts[item] = lines.PathStart[lines.ItemPath[item]..lines.ItemPath[item + 1]];
            for (var path = lines.ItemPath[item]; path < lines.ItemPath[item + 1]; path++)
            {
                for (var i = lines.PathStart[path]; i + 1 < lines.PathStart[path + 1]; i++)
                {
                    edges.Add(new() { Line = lines.EdgeAt(i), Zone = item });
                }

                // The grid goes by the starts of edges; as a point the last corner shows how far the path reaches.
                var last = lines.PathStart[path + 1] - 1;
                edges.Add(new() { Line = new(lines.X[last], lines.Y[last], lines.X[last], lines.Y[last]), Zone = item });
            }
        }

        return new(lines.Frame, lines.Count, [.. edges], Places(starts, lines.X, lines.Y), hasInside: false, cancellationToken);
    }

    /// <summary>Makes points ready.</summary>
    /// <param name="points">The layer.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    public static FeatureIndex Build(PointSet points, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(points);
        var edges = new List<ZoneEdge>();
        var starts = Empty(points.Count);
        for (var item = 0; item < points.Count; item++)
        {
            if (points.IsAccepted(item))
            {
                int x = points.X[item], y = points.Y[item];
                edges.Add(new() { Line = new(x, y, x, y), Zone = item });
                starts[item] = [item];
            }
        }

        return new(points.Frame, points.Count, [.. edges], Places(starts, points.X, points.Y), hasInside: false, cancellationToken);
    }

    internal ReadOnlySpan<ZoneEdge> EdgesOf(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)Count), nameof(item));
        return Edges.AsSpan(edgeStart[item]..edgeStart[item + 1]);
    }

    /// <summary>One point of every piece of border of an item, x and y in turn: when no borders meet, they tell what lies inside what.</summary>
    internal ReadOnlySpan<int> WitnessesOf(int item) => witnesses[item];

    private static int[][] Empty(int count)
    {
        var rows = new int[count][];
        Array.Fill(rows, []);
        return rows;
    }

    private static int[][] Places(int[][] corners, int[] x, int[] y) =>
        Array.ConvertAll(corners, row => row.SelectMany(corner => new[] { x[corner], y[corner] }).ToArray());
}
