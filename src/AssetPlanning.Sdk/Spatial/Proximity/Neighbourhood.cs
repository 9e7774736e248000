namespace AssetPlanning.Spatial;

/// <summary>Two items with a common stretch of border, 相邻.</summary>
/// <param name="First">The caller's number of one item.</param>
/// <param name="Second">The caller's number of the other, larger than the first.</param>
/// <param name="Length">Length of the common border on the plane, every stretch rounded by itself.</param>
public readonly record struct Adjacency(int First, int Second, MeasuredLength Length);

/// <summary>Two items whose borders run along each other, exactly or within a tolerance, 近邻.</summary>
/// <param name="First">The caller's number of one item.</param>
/// <param name="Second">The caller's number of the other, larger than the first.</param>
/// <param name="Shared">Length of the border both have exactly in common 公共边长.</param>
/// <param name="Near">Length that is not common but runs along the other border within the tolerance 近似公共边长: measured on both borders, the shorter counts.</param>
public readonly record struct NearAdjacency(int First, int Second, MeasuredLength Shared, MeasuredLength Near);

/// <summary>Which items of a layer share border, and how much, 邻接关系.</summary>
/// <remarks>
/// Two edges share a stretch when they lie on one line and overlap there, whether or not both have corners at its ends.
/// Items that touch in points only are not neighbours. Every stretch is rounded by itself, so the order of input changes nothing.
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
        var index = FeatureIndex.Build(items, cancellationToken);
        var near = new NearEdges(index.Grid, index.Edges.Length);
        var lengths = new SortedDictionary<(int First, int Second), long>();
        for (var i = 0; i < index.Edges.Length; i++)
        {
            if ((i & 4095) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var e = ref index.Edges[i];
            foreach (var j in near.Of(e.Line))
            {
                // Each pair of edges once, from the item with the smaller number.
                ref readonly var f = ref index.Edges[j];
                if (e.Zone < f.Zone && EdgeLength.Common(e.Line, f.Line) is { } common)
                {
                    lengths[(e.Zone, f.Zone)] = lengths.GetValueOrDefault((e.Zone, f.Zone)) + EdgeLength.Of(common);
                }
            }
        }

        return [.. lengths.Select(static pair => new Adjacency(pair.Key.First, pair.Key.Second, new(pair.Value)))];
    }

    /// <summary>All pairs of items whose borders run along each other, the common stretches told apart from the near ones.</summary>
    /// <param name="items">The layer.</param>
    /// <param name="toleranceMetres">How far apart two borders may run 容差, a whole number of 0.1 mm; exactly that far is within.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The pairs with any length, ordered by their numbers.</returns>
    /// <exception cref="ArgumentException">The tolerance is finer than the grid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative or beyond the reach of a frame.</exception>
    public static ValueList<NearAdjacency> Within(PolygonSet items, decimal toleranceMetres, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        var near = NearBorders.LengthsBySide(items, MeasuredLength.StepsOf(toleranceMetres, nameof(toleranceMetres)), cancellationToken);
        var pairs = new SortedDictionary<(int First, int Second), NearAdjacency>();
        foreach (var (first, second, shared) in Of(items, cancellationToken))
        {
            pairs[(first, second)] = new(first, second, shared, MeasuredLength.Zero);
        }

        foreach (var ((item, other), length) in near)
        {
            if (item < other && Math.Min(length, near.GetValueOrDefault((other, item))) is > 0 and var shorter)
            {
                var shared = pairs.TryGetValue((item, other), out var pair) ? pair.Shared : MeasuredLength.Zero;
                pairs[(item, other)] = new(item, other, shared, new(shorter));
            }
        }

        return [.. pairs.Values];
    }
}
