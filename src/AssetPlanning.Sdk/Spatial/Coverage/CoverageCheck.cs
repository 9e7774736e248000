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

/// <summary>What keeps a layer from being a coverage, 拓扑检查: overlaps between its zones and gaps inside a boundary, by area and by shape, down to one grid step.</summary>
/// <remarks>Nothing is repaired: the report says what is wrong, how much of it and where, and to whom a sliver would go. Immutable.</remarks>
public sealed class CoverageCheck
{
    private CoverageCheck(
        ValueList<ZoneOverlap> overlaps,
        ValueList<CoverageGap> gaps,
        ValueList<CoveragePart> parts,
        CoverageAccount account,
        UncheckedGround notChecked)
    {
        NotChecked = notChecked;
        Overlaps = overlaps;
        Gaps = gaps;
        Parts = parts;
        Account = account;
    }

    /// <summary>All overlaps, ordered by their zones.</summary>
    public ValueList<ZoneOverlap> Overlaps { get; }

    /// <summary>All boundary items that are not covered to the last unit.</summary>
    public ValueList<CoverageGap> Gaps { get; }

    /// <summary>All connected pieces of overlaps, then of gaps, with their shapes, in the order of their zones and items.</summary>
    public ValueList<CoveragePart> Parts { get; }

    /// <summary>How layer and boundary balance; without a boundary everything lies outside.</summary>
    public CoverageAccount Account { get; }

    /// <summary>What kept the check from seeing all the ground.</summary>
    public UncheckedGround NotChecked { get; }

    /// <summary>Whether the layer covers the boundary once and nothing twice; unknown where zones overlap nowhere but not all ground was seen.</summary>
    public bool? IsCoverage => Overlaps.Count > 0 ? false : NotChecked.IsAny ? null : Gaps.Count == 0;

    /// <summary>Checks a layer against itself and against the boundary it should fill.</summary>
    /// <param name="zones">The layer.</param>
    /// <param name="boundary">What the layer should cover; where its items overlap each other nothing is vouched for. An empty set asks for overlaps only.</param>
    /// <param name="slivers">Which parts are slivers and what becomes of them.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What was found.</returns>
    public static CoverageCheck Of(
        PolygonSet zones,
        PolygonSet boundary,
        SliverRule slivers,
        int threads = 1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        ArgumentNullException.ThrowIfNull(slivers);
        var index = ZoneIndex.Build(zones, cancellationToken);
        var parts = new List<CoveragePart>();
        var takeApart = new CoverageParts(zones, index, slivers);
        var overlaps = OverlapsOf(zones, index, takeApart, parts, threads, cancellationToken);
        var areas = AreaOverlay.Measure(boundary, index, MeasuredArea.Zero, threads, null, cancellationToken);
        var gaps = GapsOf(boundary, index, areas, overlaps.Count > 0, takeApart, parts, threads, cancellationToken);
        var notChecked = new UncheckedGround
        {
            Zones = zones.Rejections.Count,
            Boundaries = boundary.Rejections.Count,
            BoundaryOverlaps = OverlapsOf(boundary, threads, cancellationToken),
        };
        return new([.. overlaps], [.. gaps], [.. parts], AccountOf(zones, boundary, areas, gaps), notChecked);
    }

    private static ValueList<ZoneOverlap> OverlapsOf(PolygonSet boundary, int threads, CancellationToken cancellationToken)
    {
        var pairs = AreaOverlay.Measure(boundary, ZoneIndex.Build(boundary, cancellationToken), MeasuredArea.Zero, threads, null, cancellationToken);
        return [.. Enumerable.Range(0, pairs.PairCount)
            .Select(at => pairs[at])
            .Where(static pair => pair.Patch < pair.Zone)
            .Select(static pair => new ZoneOverlap(pair.Patch, pair.Zone, pair.Planar))];
    }

    private static List<ZoneOverlap> OverlapsOf(
        PolygonSet zones,
        ZoneIndex index,
        CoverageParts takeApart,
        List<CoveragePart> parts,
        int threads,
        CancellationToken cancellationToken)
    {
        var found = new List<ZoneOverlap>();
        var pieces = FragmentOverlay.Cut(zones, index, MeasuredArea.Zero, threads, null, cancellationToken);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] is var pair && pair.Patch < pair.Zone)
            {
                found.Add(new(pair.Patch, pair.Zone, pair.Planar));
                takeApart.Add(CoverageDefect.Overlap, pair.Patch, pair.Zone, pair.Origin, pieces.RingsOf(i), parts);
            }
        }

        return found;
    }

    // Without overlaps the remainder is the gap, exactly; with them the union has to be measured.
    private static List<CoverageGap> GapsOf(
        PolygonSet boundary,
        ZoneIndex index,
        OverlayAreas areas,
        bool hasOverlaps,
        CoverageParts takeApart,
        List<CoveragePart> parts,
        int threads,
        CancellationToken cancellationToken)
    {
        var unions = hasOverlaps ? CombinationOverlay.Measure(boundary, CombinationIndex.Build(index, cancellationToken), MeasuredArea.Zero, threads, null, cancellationToken) : null;
        var trace = new GapTrace(boundary, index);
        var found = new List<CoverageGap>();
        for (var item = 0; item < boundary.Count; item++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var remainder = areas.RemainderOf(item).Planar;
            var uncovered = unions?.UncoveredOf(item).Planar ?? remainder;
            if (!boundary.IsAccepted(item) || uncovered == MeasuredArea.Zero)
            {
                continue;
            }

            found.Add(new(item, uncovered));
            var batch = new FragmentBatch();
            trace.Trace(item, (long)uncovered.Units, uncovered != remainder, batch);
            takeApart.Add(CoverageDefect.Gap, item, null, batch.Rows[0].Origin, batch.Rows[0].Rings, parts);
        }

        return found;
    }

    private static CoverageAccount AccountOf(PolygonSet zones, PolygonSet boundary, OverlayAreas areas, List<CoverageGap> gaps)
    {
        MeasuredArea inside = MeasuredArea.Zero, covering = MeasuredArea.Zero, whole = MeasuredArea.Zero, missing = MeasuredArea.Zero;
        for (var zone = 0; zone < zones.Count; zone++)
        {
            covering += zones.PlanarAreaOf(zone);
        }

        for (var item = 0; item < boundary.Count; item++)
        {
            whole += boundary.PlanarAreaOf(item);
            inside += boundary.PlanarAreaOf(item) - areas.RemainderOf(item).Planar;
        }

        foreach (var gap in gaps)
        {
            missing += gap.Area;
        }

        return new(whole, covering, missing, inside - (whole - missing), covering - inside);
    }
}
