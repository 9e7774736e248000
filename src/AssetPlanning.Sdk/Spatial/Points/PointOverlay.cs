namespace AssetPlanning.Spatial;

/// <summary>Which zones points lie in, 点落区分析: exactly, with points on borders told apart.</summary>
public static class PointOverlay
{
    /// <summary>Locates all points of a layer.</summary>
    /// <param name="points">The points.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Where they lie.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    public static PointLocations Locate(PointSet points, ZoneIndex zones, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(zones);
        if (!points.Frame.IsSameAs(zones.Frame))
        {
            throw new ArgumentException("Points and zones share one frame.", nameof(zones));
        }

        var edges = zones.Edges.Edges;
        var near = new NearEdges(zones.Grid, edges.Length);
        var around = new ZoneList();
        var onBorder = new SortedSet<int>();
        var hits = new List<PointHit>();
        var outside = new List<int>();
        for (var point = 0; point < points.Count; point++)
        {
            if ((point & 4095) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!points.IsAccepted(point))
            {
                continue;
            }

            int x = points.X[point], y = points.Y[point];
            onBorder.Clear();
            foreach (var edge in near.Of(new(x, y, x, y)))
            {
                // The box of the edge holds the point, so being on its line is being on it.
                var f = edges[edge].Line;
                if (Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, x, y) == 0)
                {
                    onBorder.Add(edges[edge].Zone);
                }
            }

            // The location moves the point by an infinitesimal: that decides nothing but for points on a border, which are known.
            zones.Location.Locate(x, y, around);
            var first = hits.Count;
            foreach (var zone in around.Zones)
            {
                if (!onBorder.Contains(zone))
                {
                    hits.Add(new(point, zone, PointPlace.Inside));
                }
            }

            hits.AddRange(onBorder.Select(zone => new PointHit(point, zone, PointPlace.OnBorder)));
            hits.Sort(first, hits.Count - first, Comparer<PointHit>.Create(static (a, b) => a.Zone.CompareTo(b.Zone)));
            if (hits.Count == first)
            {
                outside.Add(point);
            }
        }

        return new([.. hits], [.. outside], zones.ZoneCount);
    }
}
