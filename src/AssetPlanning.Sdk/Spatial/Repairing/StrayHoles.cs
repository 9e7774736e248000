namespace AssetPlanning.Spatial;

/// <summary>Drops the holes of an item that lie outside their shell or inside another hole; of boundaries that do not cross, so they only nest.</summary>
internal static class StrayHoles
{
    /// <summary>The rings that stay, in their order.</summary>
    internal static List<DrawnRing> DroppedFrom(List<DrawnRing> rings, CancellationToken cancellationToken) =>
        [.. rings.GroupBy(static r => r.Part).SelectMany(part => DroppedFromPart([.. part], cancellationToken))];

    /// <summary>What the dropped rings enclosed, read by the even-odd rule.</summary>
    internal static long Ground(List<DrawnRing> rings, List<DrawnRing> after, CancellationToken cancellationToken)
    {
        var kept = new HashSet<DrawnRing>(after, ReferenceEqualityComparer.Instance);
        DrawnRing[] dropped = [.. rings.Where(r => !kept.Contains(r))];
        var around = Around(dropped, cancellationToken);
        return dropped.Select((ring, at) => RoundsAbout(at, around) % 2 == 0 ? ring.Area : -ring.Area).Sum();
    }

    // A hole of the shell has the shell around it, and nothing between the two.
    private static IEnumerable<DrawnRing> DroppedFromPart(DrawnRing[] part, CancellationToken cancellationToken)
    {
        var around = Around(part, cancellationToken);
        return part.Where((_, ring) => ring == 0 || around[ring] == 0);
    }

    private static int RoundsAbout(int ring, int[] around)
    {
        var rounds = 0;
        for (var outer = around[ring]; outer != BoundarySweep.None; outer = around[outer])
        {
            rounds++;
        }

        return rounds;
    }

    private static int[] Around(DrawnRing[] rings, CancellationToken cancellationToken)
    {
        var sweep = new BoundarySweep();
        int[] starts = [0, .. rings.Select(static ring => ring.X.Length)];
        for (var r = 1; r < starts.Length; r++)
        {
            starts[r] += starts[r - 1];
        }

        return sweep.First([.. rings.SelectMany(static r => r.X)], [.. rings.SelectMany(static r => r.Y)], starts, cancellationToken) is null
            ? sweep.Around.ToArray()
            : throw new InvalidOperationException("Rings that cross have no order among them.");
    }
}
