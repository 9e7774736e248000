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
                var shares = calculation.Why is null ? null : new BorderShares();
                var walk = new CombinationWalk(index, patches) { Why = shares };
                var tally = patches.SlotOf(patch) is var slot and >= 0 ? walk.Measure(slot) : new(0);
                var batch = new AreaBatch(1);
                batch.Take(0, tally, minimumArea.Units, except: 0);
                var rows = AreaRows.Assemble([batch], [0], 1);
                var shown = Enumerable.Range(0, rows.Count)
                    .Select(row => (
                        Label: rows.Keys[row],
                        Share: new CombinationShare
                        {
                            Zones = [.. walk.Labels[rows.Keys[row]].ToArray().Order()],
                            Area = new(new(rows.Planar[row]), patches.Frame.OnEllipsoid(rows.Ellipsoidal[row])),
                        }))
                    .ToArray();
                Array.Sort(shown, static (a, b) => a.Share.Zones.AsSpan().SequenceCompareTo(b.Share.Zones.AsSpan()));
                var whole = new AreaPair(patches.PlanarAreaOf(patch), patches.EllipsoidalAreaOf(patch));
                var dust = new AreaPair(new(rows.DustPlanar[0]), patches.Frame.OnEllipsoid(rows.DustEllipsoidal[0]));
                var combinations = new PatchCombinations
                {
                    Patch = patch,
                    Whole = whole,
                    Combinations = [.. shown.Select(static row => row.Share)],
                    Dust = dust,
                    Uncovered = shown.Aggregate(whole - dust, static (left, row) => left - row.Share.Area),
                };
                if (calculation.Why is { } why)
                {
                    CombinationTrail.Tell(why, patches, combinations, [.. shown.Select(static row => row.Label)], tally, shares!, index.Zones.Numbers, minimumArea);
                }

                return combinations;
            },
            LandStamp.Of([("patches", ((IPatchLayer)patches).Print), .. ZonePrints(index.Zones.Layers.ToArray()), ("terms", LandStamp.Of<object>([patch, minimumArea.Units]))]));
    }
}
