namespace AssetPlanning.Spatial;

/// <summary>Two items with a common stretch of border, 相邻.</summary>
/// <param name="First">The caller's number of one item.</param>
/// <param name="Second">The caller's number of the other, larger than the first.</param>
/// <param name="Length">Length of the common border in metres on the plane, rounded to 0.1 mm per stretch.</param>
public readonly record struct Adjacency(int First, int Second, decimal Length);

/// <summary>Which items of a layer share border, and how much, 邻接关系.</summary>
/// <remarks>
/// Two edges share a stretch when they lie on one line and overlap there, whether or not both have corners at its ends.
/// Items that touch in points only are not neighbours. Every stretch is rounded to a grid step by itself, so the order of
/// input changes nothing.
/// </remarks>
public static class Neighbourhood
{
    /// <summary>All pairs of items with common border, ordered by their numbers.</summary>
    /// <param name="items">The layer.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The pairs and the length of their border.</returns>
    public static ValueList<Adjacency> Of(PolygonSet items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        var edges = new ZoneEdges([items]).Edges;
        var near = new NearEdges(new EdgeGrid(edges, cancellationToken), edges.Length);
        var steps = new Dictionary<(int First, int Second), long>();
        for (var i = 0; i < edges.Length; i++)
        {
            if ((i & 4095) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            foreach (var j in near.Of(edges[i].Line))
            {
                // Each pair of edges once, from the item with the smaller number.
                if (edges[i].Zone >= edges[j].Zone || CommonLength(edges[i].Line, edges[j].Line) is not (> 0 and var length))
                {
                    continue;
                }

                var key = (edges[i].Zone, edges[j].Zone);
                steps[key] = steps.GetValueOrDefault(key) + length;
            }
        }

        return [.. steps.OrderBy(s => s.Key).Select(s => new Adjacency(s.Key.First, s.Key.Second, (decimal)s.Value / GridFrame.StepsPerMetre))];
    }

    /// <summary>Length of the stretch two edges share, in grid steps to the nearest.</summary>
    internal static long CommonLength(Segment e, Segment f)
    {
        if (Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0) != 0 || Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1) != 0)
        {
            return 0;
        }

        (e, f) = (e.Forward, f.Forward);
        var from = (e.X0, e.Y0).CompareTo((f.X0, f.Y0)) >= 0 ? (e.X0, e.Y0) : (f.X0, f.Y0);
        var to = (e.X1, e.Y1).CompareTo((f.X1, f.Y1)) <= 0 ? (e.X1, e.Y1) : (f.X1, f.Y1);
        if (from.CompareTo(to) >= 0)
        {
            return 0;
        }

        double dx = (double)to.Item1 - from.Item1, dy = (double)to.Item2 - from.Item2;
        return (long)Math.Round(Math.Sqrt(dx * dx + dy * dy));
    }
}
