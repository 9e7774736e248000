namespace AssetPlanning.Spatial;

/// <summary>The overlay with geometry, 分割: what <see cref="AreaOverlay"/> measures, as shapes.</summary>
/// <remarks>
/// Areas come first and are exact; shapes are traced from the same crossings, rounded to the grid, and accepted only when
/// they are valid and their area agrees. Where rounding makes borders meet, the rings are joined anew on the grid and have to
/// pass the same test; what fails it twice is recomputed by the snap-rounding overlay of the geometry library.
/// </remarks>
public static class FragmentOverlay
{
    /// <summary>Cuts all patches by all zones.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area get no fragment.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="progress">Told how many patches are cut.</param>
    /// <param name="cancellationToken">Stops the cutting.</param>
    /// <returns>The fragments, in the caller's order; the same for any number of threads.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Fragments Cut(
        PolygonSet patches,
        ZoneIndex zones,
        MeasuredArea minimumArea,
        int threads = 1,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        AreaOverlay.Check(patches, zones, minimumArea, threads);
        var batches = PatchBatches.Run(
            patches.AcceptedCount,
            () => new FragmentWalk(patches, zones),
            (walk, first, count) =>
            {
                var batch = new FragmentBatch();
                for (var slot = first; slot < first + count; slot++)
                {
                    walk.Cut(slot, minimumArea.Units, batch);
                }

                return batch;
            },
            threads,
            progress,
            cancellationToken);
        return new(patches, zones, batches);
    }
}
