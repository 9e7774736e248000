namespace AssetPlanning.Spatial;

/// <content>One patch by combinations of zones, explained.</content>
public static partial class AreaBook
{
    /// <summary>Measures one patch per combination of zones again, so that each of its areas can say how it came about.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <param name="index">The zones, of the same frame.</param>
    /// <param name="minimumArea">Combinations of less planar area are booked as dust.</param>
    /// <returns>The rows of the table, with their trail.</returns>
    public static Explained<PatchCombinations> Combine(PolygonSet patches, int patch, CombinationIndex index, MeasuredArea minimumArea)
    {
        ArgumentNullException.ThrowIfNull(index);
        AreaOverlay.Check(patches, index.Zones, minimumArea, threads: 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)patch), unchecked((uint)patches.Count), nameof(patch));
        return Explained.By(
            null,
            calculation =>
            {
                ReportSetAside(calculation, patches, patch, index.Zones.Layers.ToArray());
                var shares = calculation.Why is null ? null : new BorderShares();
                var walk = new CombinationWalk(index, patches) { Why = shares };
                var tally = patches.SlotOf(patch) is var slot and >= 0 ? walk.Measure(slot) : new(0);
                var batch = new AreaBatch(1);
                batch.TakeCombinations(0, tally, minimumArea.Units);
                var rows = AreaRows.Assemble([batch], [0], 1);
                var whole = ((IPatchLayer)patches).WholeOf(patch);
                var labels = OrderedByZones(rows, walk.Labels);
                rows.SettleRounding(0, whole);
                var shown = labels
                    .Select((label, row) => new CombinationShare
                    {
                        Zones = [.. walk.Labels[label]],
                        Area = new(new(rows.Planar[row]), patches.Frame.OnEllipsoid(rows.Ellipsoidal[row])),
                    })
                    .ToArray();
                var dust = new AreaPair(new(rows.DustPlanar[0]), patches.Frame.OnEllipsoid(rows.DustEllipsoidal[0]));
                var combinations = new PatchCombinations
                {
                    Patch = patch,
                    Whole = whole,
                    Combinations = [.. shown],
                    Dust = dust,
                    Uncovered = shown.Aggregate(whole - dust, static (left, share) => left - share.Area),
                };
                if (calculation.Why is { } why)
                {
                    CombinationTrail.Tell(why, patches, combinations, labels, tally, shares!, index.Zones.Numbers, minimumArea);
                }

                return combinations;
            },
            LandStamp.Of([("patches", ((IPatchLayer)patches).Print), .. ZonePrints(index.Zones.Layers.ToArray()), ("terms", LandStamp.Of<object>([patch, minimumArea.Units]))]));
    }

    // As in the table: by the zones a combination holds, which come in ascending order.
    private static int[] OrderedByZones(AreaRows rows, CombinationLabels labels)
    {
        int[] ordered = [.. rows.Keys];
        Array.Sort(ordered, (a, b) => labels[a].SequenceCompareTo(labels[b]));
        var place = new int[ordered.Length == 0 ? 0 : ordered.Max() + 1];
        for (var at = 0; at < ordered.Length; at++)
        {
            place[ordered[at]] = at;
        }

        rows.Rename(place);
        return ordered;
    }
}
