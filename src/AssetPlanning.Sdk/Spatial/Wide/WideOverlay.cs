namespace AssetPlanning.Spatial;

/// <summary>The overlay of layers wider than one frame, 大范围叠加: tile by tile, one table, the integers of one frame.</summary>
/// <remarks>
/// Every piece of a patch is measured in exactly one tile, against every zone that comes near, wherever that zone is at home: no
/// pair is missed and none comes twice. What several tiles found of one pair is added up before the minimum area looks at it.
/// </remarks>
public static class WideOverlay
{
    /// <summary>Areas of all pairs of patches and zones.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zone layers, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area are not shown but booked as dust; zero shows every positive pair.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="progress">Told how many pieces of patches are measured.</param>
    /// <param name="cancellationToken">Stops the overlay; nothing is changed by then.</param>
    /// <returns>The areas, in the caller's order.</returns>
    /// <exception cref="ArgumentException">There is no zone layer, or the frames differ.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static OverlayAreas Measure(
        WideLayer patches,
        IReadOnlyList<WideLayer> zones,
        MeasuredArea minimumArea,
        int threads = 1,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Check(patches, zones, minimumArea, threads);
        var numbers = new ZoneNumbers(zones.Select(static layer => layer.Count));
        var rows = new List<FoundArea>();
        var done = 0;
        foreach (var tile in patches.Tiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddRows(tile, zones, numbers, rows, threads, progress is null ? null : new Onward(progress, done), cancellationToken);
            done += tile.Pieces.AcceptedCount;
        }

        return new(patches, numbers, Table(patches, numbers, rows, minimumArea));
    }

    internal static void Check(WideLayer patches, IReadOnlyList<WideLayer> zones, MeasuredArea minimumArea, int threads)
    {
        ArgumentNullException.ThrowIfNull(patches);
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumArea, MeasuredArea.Zero);
        if (zones.Count == 0 || !zones.All(layer => layer.Frame.IsSameAs(patches.Frame)))
        {
            throw new ArgumentException("Patches and one or more zone layers share one frame.", nameof(zones));
        }
    }

    private static void AddRows(
        WideTile tile,
        IReadOnlyList<WideLayer> zones,
        ZoneNumbers numbers,
        List<FoundArea> rows,
        int threads,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var (index, zoneOf) = ZonesOf(tile, zones, numbers, cancellationToken);
        var batches = PatchBatches.Run(
            tile.Pieces.AcceptedCount,
            () => new PatchWalk(index, tile.Pieces),
            (walk, first, count) =>
            {
                var found = new List<FoundArea>(4 * count);
                for (var slot = first; slot < first + count; slot++)
                {
                    var tally = walk.Measure(slot);
                    for (var i = 0; i < tally.Count; i++)
                    {
                        var (zone, planar, ellipsoidal) = tally[i];
                        found.Add(new(tile.ItemOfSlot(slot), zoneOf[zone], planar, ellipsoidal));
                    }
                }

                return found;
            },
            threads,
            progress,
            cancellationToken);
        foreach (var batch in batches)
        {
            rows.AddRange(batch);
        }
    }

    /// <summary>The zones near a tile, and per zone of that index its number over all layers.</summary>
    internal static (ZoneIndex Index, int[] ZoneOf) ZonesOf(WideTile tile, IReadOnlyList<WideLayer> zones, ZoneNumbers numbers, CancellationToken cancellationToken)
    {
        var near = zones.Select(layer => TileNeighbours.Of(tile, layer)).ToArray();
        return (
            ZoneIndex.Build([.. near.Select(static layer => layer.Pieces)], cancellationToken),
            [.. near.SelectMany((layer, at) => layer.ItemOfPiece.Select(item => numbers.ZoneOf(new(at, item))))]);
    }

    // In the caller's order; several pieces of one pair become one sum.
    private static AreaRows Table(WideLayer patches, ZoneNumbers numbers, List<FoundArea> rows, MeasuredArea minimumArea)
    {
        rows.Sort(static (a, b) => a.Patch != b.Patch ? a.Patch.CompareTo(b.Patch) : a.Zone.CompareTo(b.Zone));
        var batch = new AreaBatch(patches.Count);
        var tally = new Tally(numbers.ZoneCount);
        var at = 0;
        for (var patch = 0; patch < patches.Count; patch++)
        {
            tally.Clear();
            for (; at < rows.Count && rows[at].Patch == patch; at++)
            {
                tally.Add(rows[at].Zone, rows[at].Planar, unchecked(rows[at].Ellipsoidal - rows[at].Planar));
            }

            batch.Take(patch, tally, minimumArea.Units);
        }

        return AreaRows.Assemble([batch], [.. Enumerable.Range(0, patches.Count)], patches.Count);
    }

    private readonly record struct FoundArea(int Patch, int Zone, long Planar, long Ellipsoidal);

    private sealed class Onward(IProgress<int> whole, int before) : IProgress<int>
    {
        public void Report(int value) => whole.Report(before + value);
    }
}
