namespace AssetPlanning.Spatial;

/// <summary>Finds what of one layer is near to an item of another, over growing boxes.</summary>
/// <remarks>One search serves one thread.</remarks>
internal sealed class ProximitySearch
{
    private readonly FeatureIndex from, to;
    private readonly NearEdges near;
    private readonly ZoneList around = new();
    private readonly Dictionary<int, SquaredDistance> found = [];
    private readonly Dictionary<int, List<int>> heldBy = [];

    internal ProximitySearch(FeatureIndex from, FeatureIndex to, CancellationToken cancellationToken)
    {
        (this.from, this.to) = (from, to);
        near = new(to.Grid, to.Edges.Length);
        if (from.Location is null)
        {
            return;
        }

        // What lies inside an item is found from the other side, once for all items.
        for (var item = 0; item < to.Count; item++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var holder in Holders(from, to.WitnessesOf(item)))
            {
                if (!heldBy.TryGetValue(holder, out var held))
                {
                    heldBy[holder] = held = [];
                }

                held.Add(item);
            }
        }
    }

    internal (int Item, SquaredDistance Distance)? Nearest(int item)
    {
        if (from.EdgesOf(item).IsEmpty || to.Edges.Length == 0)
        {
            return null;
        }

        for (long reach = 1L << to.Grid.Shift; ; reach *= 2)
        {
            var known = Within(item, (int)Math.Min(reach, int.MaxValue));
            if (Best(known) is var (nearest, distance))
            {
                // Everything as near as the best so far lies in a box that much larger; only then is it the nearest.
                var enough = distance.Ceiling();
                return enough <= reach ? (nearest, distance) : Best(Within(item, (int)Math.Min(enough, int.MaxValue)));
            }

            if (reach > 2L * GridFrame.Reach)
            {
                return null;
            }
        }
    }

    /// <summary>The items near to one, each with its least distance; some may be further away than asked for.</summary>
    internal IReadOnlyDictionary<int, SquaredDistance> Within(int item, int steps)
    {
        found.Clear();
        foreach (var holder in Holders(to, from.WitnessesOf(item)))
        {
            Note(item, holder, SquaredDistance.Zero);
        }

        foreach (var held in heldBy.GetValueOrDefault(item, []))
        {
            Note(item, held, SquaredDistance.Zero);
        }

        foreach (var edge in from.EdgesOf(item))
        {
            foreach (var other in near.Around(edge.Line, steps))
            {
                ref readonly var f = ref to.Edges[other];
                if (!ReferenceEquals(from, to) || f.Zone != item)
                {
                    Note(item, f.Zone, SquaredDistance.Between(edge.Line, f.Line));
                }
            }
        }

        return found;
    }

    private static (int Item, SquaredDistance Distance)? Best(IReadOnlyDictionary<int, SquaredDistance> known)
    {
        (int Item, SquaredDistance Distance)? best = null;
        foreach (var (item, distance) in known)
        {
            if (best is not var (bestItem, least) || (distance.CompareTo(least), item.CompareTo(bestItem)).CompareTo((0, 0)) < 0)
            {
                best = (item, distance);
            }
        }

        return best;
    }

    private void Note(int item, int other, SquaredDistance distance)
    {
        if ((ReferenceEquals(from, to) && item == other) || (found.TryGetValue(other, out var known) && known.CompareTo(distance) <= 0))
        {
            return;
        }

        found[other] = distance;
    }

    private SortedSet<int> Holders(FeatureIndex index, ReadOnlySpan<int> witnesses)
    {
        var holders = new SortedSet<int>();
        for (var at = 0; index.Location is not null && at < witnesses.Length; at += 2)
        {
            index.Location.Locate(witnesses[at], witnesses[at + 1], around);
            holders.UnionWith(around.Zones.ToArray());
        }

        return holders;
    }
}
