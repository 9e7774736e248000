namespace AssetPlanning.Spatial;

/// <summary>Two features and how far they are apart, 要素间距.</summary>
/// <param name="From">The caller's number of the feature asked about.</param>
/// <param name="To">The caller's number of the other feature.</param>
/// <param name="Distance">Planar distance 间距, rounded once; exactly zero where they meet or one holds the other.</param>
public readonly record struct FeatureDistance(int From, int To, MeasuredLength Distance);

/// <summary>Distances between points, lines and polygons, 距离: compared exactly, rounded only when told.</summary>
/// <remarks>Which feature is nearer, and whether one lies within a distance, is decided by squared distances as rational numbers.</remarks>
public static class Proximity
{
    /// <summary>The distance of two features.</summary>
    /// <param name="from">One layer.</param>
    /// <param name="fromItem">The caller's number of an item of it that was accepted.</param>
    /// <param name="to">The other layer, or the same.</param>
    /// <param name="toItem">The caller's number of an item of that one.</param>
    /// <returns>The distance; absent where either was set aside or has no border.</returns>
    public static MeasuredLength? Between(FeatureIndex from, int fromItem, FeatureIndex to, int toItem)
    {
        Check(from, to);
        if (from.EdgesOf(fromItem).IsEmpty || to.EdgesOf(toItem).IsEmpty)
        {
            return null;
        }

        if (Holds(from, fromItem, to, toItem) || Holds(to, toItem, from, fromItem))
        {
            return MeasuredLength.Zero;
        }

        SquaredDistance? nearest = null;
        foreach (var e in from.EdgesOf(fromItem))
        {
            foreach (var f in to.EdgesOf(toItem))
            {
                var distance = SquaredDistance.Between(e.Line, f.Line);
                nearest = nearest is { } known && known.CompareTo(distance) <= 0 ? known : distance;
            }
        }

        return nearest?.Root();
    }

    /// <summary>The nearest feature of another layer for every feature of a layer, 最近要素; of equally near ones the one with the smallest number.</summary>
    /// <param name="from">The layer asked about.</param>
    /// <param name="to">The layer searched; the same one for the nearest other feature.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>One row for every accepted feature, in the caller's order; none where there is nothing to be near to.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    public static ValueList<FeatureDistance> Nearest(FeatureIndex from, FeatureIndex to, CancellationToken cancellationToken = default)
    {
        Check(from, to);
        var search = new ProximitySearch(from, to, cancellationToken);
        var rows = new List<FeatureDistance>();
        for (var item = 0; item < from.Count; item++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (search.Nearest(item) is var (other, distance))
            {
                rows.Add(new(item, other, distance.Root()));
            }
        }

        return [.. rows];
    }

    /// <summary>All pairs of features that are not further apart than a distance, 距离连接.</summary>
    /// <param name="from">One layer.</param>
    /// <param name="to">The other layer; the same one gives every pair of its features once, the smaller number first.</param>
    /// <param name="metres">The distance, a whole number of 0.1 mm; features exactly that far apart are among the pairs.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The pairs, ordered by their numbers.</returns>
    /// <exception cref="ArgumentException">The frames differ, or the distance is finer than the grid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The distance is negative or beyond the reach of a frame.</exception>
    public static ValueList<FeatureDistance> Within(FeatureIndex from, FeatureIndex to, decimal metres, CancellationToken cancellationToken = default)
    {
        Check(from, to);
        var steps = MeasuredLength.StepsOf(metres, nameof(metres));
        var search = new ProximitySearch(from, to, cancellationToken);
        var rows = new List<FeatureDistance>();
        for (var item = 0; item < from.Count; item++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (other, distance) in search.Within(item, steps).OrderBy(static pair => pair.Key))
            {
                if (distance.IsWithin(steps) && (!ReferenceEquals(from, to) || item < other))
                {
                    rows.Add(new(item, other, distance.Root()));
                }
            }
        }

        return [.. rows];
    }

    private static void Check(FeatureIndex from, FeatureIndex to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (!from.Frame.IsSameAs(to.Frame))
        {
            throw new ArgumentException("Both layers share one frame.", nameof(to));
        }
    }

    // Whether a piece of the second item's border starts inside the first.
    private static bool Holds(FeatureIndex holder, int item, FeatureIndex held, int heldItem)
    {
        if (holder.Location is not { } location)
        {
            return false;
        }

        var around = new ZoneList();
        var witnesses = held.WitnessesOf(heldItem);
        for (var at = 0; at < witnesses.Length; at += 2)
        {
            location.Locate(witnesses[at], witnesses[at + 1], around);
            if (around.Zones.Contains(item))
            {
                return true;
            }
        }

        return false;
    }
}
