namespace AssetPlanning.Spatial;

/// <summary>The overlay of patches with several overlapping layers at once, 多层叠加: areas per combination of zones, and of their union.</summary>
public static class CombinationOverlay
{
    /// <summary>Areas of all patches per combination of zones.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="index">The zones, of the same frame.</param>
    /// <param name="minimumArea">Combinations of less planar area in a patch are not shown but booked as dust; zero shows every positive one.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="progress">Told how many patches are measured.</param>
    /// <param name="cancellationToken">Stops the overlay; nothing is changed by then.</param>
    /// <returns>The areas, in the caller's order.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CombinationAreas Measure(
        PolygonSet patches,
        CombinationIndex index,
        MeasuredArea minimumArea,
        int threads = 1,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        AreaOverlay.Check(patches, index.Zones, minimumArea, threads);
        var batches = PatchBatches.Run(
            patches.AcceptedCount,
            () => new CombinationWalk(index, patches),
            (walk, first, count) =>
            {
                var batch = new AreaBatch(count);
                for (var i = 0; i < count; i++)
                {
                    batch.TakeCombinations(i, walk.Measure(first + i), minimumArea.Units);
                }

                return (Rows: batch, walk.Labels);
            },
            threads,
            progress,
            cancellationToken);

        // Every walk has names of its own; here they become one, ordered by what the sets hold.
        var sets = new ZoneSets();
        var names = new Dictionary<CombinationLabels, int[]>();
        foreach (var (rows, labels) in batches)
        {
            if (!names.TryGetValue(labels, out var known))
            {
                names.Add(labels, known = new int[labels.Count]);
            }

            // No row has the empty set, so zero marks a label not met before.
            rows.Rename(label => known[label] != 0 ? known[label] : known[label] = sets.Intern(labels[label]));
        }

        var setOf = sets.InOrder();
        var place = new int[sets.Count];
        for (var i = 0; i < setOf.Length; i++)
        {
            place[setOf[i]] = i;
        }

        var areas = AreaRows.Assemble([.. batches.Select(b => b.Rows)], patches.ItemOfSlot, patches.Count);
        areas.Rename(place);
        for (var patch = 0; patch < patches.Count; patch++)
        {
            areas.SettleRounding(patch, ((IPatchLayer)patches).WholeOf(patch));
        }

        return new(patches, index, areas, sets, setOf);
    }
}
