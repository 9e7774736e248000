namespace AssetPlanning.Spatial;

/// <summary>Two zones of one layer that cover the same ground, 重叠.</summary>
/// <param name="First">The caller's number of one zone.</param>
/// <param name="Second">The caller's number of the other, larger than the first.</param>
/// <param name="Area">Planar area both cover.</param>
public readonly record struct ZoneOverlap(int First, int Second, MeasuredArea Area);

/// <summary>Ground of a boundary that no zone covers, 缝隙.</summary>
/// <param name="Boundary">The caller's number of the boundary item.</param>
/// <param name="Area">Planar area left uncovered; never negative beyond rounding, for ground covered twice counts once.</param>
public readonly record struct CoverageGap(int Boundary, MeasuredArea Area);

/// <summary>What keeps a layer from being a coverage, 拓扑检查: overlaps between its zones and gaps inside a boundary, by area, down to one grid step.</summary>
/// <remarks>Nothing is repaired: the report says what is wrong and how much of it. Immutable.</remarks>
public sealed class CoverageCheck
{
    private CoverageCheck(ValueList<ZoneOverlap> overlaps, ValueList<CoverageGap> gaps)
    {
        Overlaps = overlaps;
        Gaps = gaps;
    }

    /// <summary>All overlaps, ordered by their zones.</summary>
    public ValueList<ZoneOverlap> Overlaps { get; }

    /// <summary>All boundary items that are not covered to the last unit.</summary>
    public ValueList<CoverageGap> Gaps { get; }

    /// <summary>Whether the layer covers the boundary once and nothing twice.</summary>
    public bool IsCoverage => Overlaps.Count == 0 && Gaps.Count == 0;

    /// <summary>Checks a layer against itself and against the boundary it should fill.</summary>
    /// <param name="zones">The layer.</param>
    /// <param name="boundary">What the layer should cover; an empty set asks for overlaps only.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What was found.</returns>
    public static CoverageCheck Of(PolygonSet zones, PolygonSet boundary, int threads = 1, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        var index = ZoneIndex.Build(zones, cancellationToken);
        var pairs = AreaOverlay.Measure(zones, index, MeasuredArea.Zero, threads, null, cancellationToken);
        var found = new List<ZoneOverlap>();
        for (var i = 0; i < pairs.PairCount; i++)
        {
            if (pairs[i] is var pair && pair.Patch < pair.Zone)
            {
                found.Add(new(pair.Patch, pair.Zone, pair.Planar));
            }
        }

        return new([.. found], boundary.AcceptedCount == 0 ? [] : UncoveredBy(boundary, index, found.Count > 0, threads, cancellationToken));
    }

    // Without overlaps the remainder is the gap, exactly; with them the union has to be measured.
    private static ValueList<CoverageGap> UncoveredBy(
        PolygonSet boundary,
        ZoneIndex index,
        bool hasOverlaps,
        int threads,
        CancellationToken cancellationToken)
    {
        Func<int, MeasuredArea> uncovered;
        if (hasOverlaps)
        {
            var areas = CombinationOverlay.Measure(boundary, CombinationIndex.Build(index, cancellationToken), MeasuredArea.Zero, threads, null, cancellationToken);
            uncovered = item => areas.UncoveredOf(item).Planar;
        }
        else
        {
            var areas = AreaOverlay.Measure(boundary, index, MeasuredArea.Zero, threads, null, cancellationToken);
            uncovered = item => areas.RemainderOf(item).Planar;
        }

        var found = new List<CoverageGap>();
        for (var item = 0; item < boundary.Count; item++)
        {
            if (boundary.IsAccepted(item) && uncovered(item) is var area && area != MeasuredArea.Zero)
            {
                found.Add(new(item, area));
            }
        }

        return [.. found];
    }
}
