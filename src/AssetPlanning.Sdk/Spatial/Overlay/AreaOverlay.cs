namespace AssetPlanning.Spatial;

/// <summary>The overlay of patches and zones, 叠加分析: areas only, exact in the unit, closed to the last unit.</summary>
/// <remarks>
/// On-grid input is measured within one unit per crossing of the exact area; touching pairs give exactly nothing; the sum
/// over a coverage is the patch. Threads, order of input, start and direction of rings change no unit.
/// </remarks>
public static class AreaOverlay
{
    /// <summary>Areas of all pairs of patches and zones.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area are not shown but booked as dust; zero shows every positive pair.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="progress">Told how many patches are measured.</param>
    /// <param name="cancellationToken">Stops the overlay; nothing is changed by then.</param>
    /// <returns>The areas, in the caller's order.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static OverlayAreas Measure(
        PolygonSet patches,
        ZoneIndex zones,
        MeasuredArea minimumArea,
        int threads = 1,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Check(patches, zones, minimumArea, threads);
        var batches = PatchBatches.Run(
            patches.AcceptedCount,
            () => new PatchWalk(zones, patches),
            (walk, first, count) =>
            {
                var batch = new AreaBatch(count);
                for (var i = 0; i < count; i++)
                {
                    batch.Take(i, walk.Measure(first + i), minimumArea.Units);
                }

                return batch;
            },
            threads,
            progress,
            cancellationToken);
        return new(patches, zones.Numbers, AreaRows.Assemble(batches, patches.ItemOfSlot, patches.Count));
    }

    internal static void Check(PolygonSet patches, ZoneIndex zones, MeasuredArea minimumArea, int threads)
    {
        ArgumentNullException.ThrowIfNull(patches);
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumArea, MeasuredArea.Zero);
        if (!patches.Frame.IsSameAs(zones.Frame))
        {
            throw new ArgumentException("Patches and zones share one frame.", nameof(zones));
        }
    }
}
