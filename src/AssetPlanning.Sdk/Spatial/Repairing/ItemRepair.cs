namespace AssetPlanning.Spatial;

/// <summary>Repairs an item that was refused, step by step and by the named rules only, and hands it to the same check again.</summary>
internal sealed class ItemRepair(RepairRules rules, Ingestion ingestion)
{
    // Closing, spikes, holes, rebuilding, uniting, and what rebuilding may bring to light.
    private const int MostSteps = 8;

    private readonly List<Repair> repairs = [];

    /// <summary>The repairs of items that were accepted afterwards.</summary>
    internal IEnumerable<Repair> Repairs => repairs.OrderBy(r => r.Item);

    /// <summary>Repairs an item and adds it to the layer; where no named rule helps, its first defect stands.</summary>
    internal void Try(Rejection first, DrawnItem drawn)
    {
        if (!drawn.IsComplete || (drawn.FirstOpen >= 0 && !rules.ClosesRings))
        {
            return;
        }

        var steps = new List<Repair>();
        var rings = drawn.Rings;
        if (drawn.FirstOpen >= 0)
        {
            var defect = first.Reason == RejectionReason.Unclosed ? first : new(first.Item, RejectionReason.Unclosed, double.NaN, double.NaN);
            steps.Add(Step(defect, RepairRule.CloseRing, drawn.FirstOpen, rings, rings, 0, drawn.Gap));
        }

        var next = steps.Count > 0 ? ingestion.Retry(first, rings) : first;
        while (next is { } defect && steps.Count < MostSteps && After(defect, rings, steps) is { } mended)
        {
            ingestion.CancellationToken.ThrowIfCancellationRequested();
            rings = mended;
            next = ingestion.Retry(first, rings);
        }

        if (next is null)
        {
            repairs.AddRange(steps);
        }
    }

    // The rings after one step against a defect; none where no named rule is against it.
    private List<DrawnRing>? After(Rejection defect, List<DrawnRing> rings, List<Repair> steps) => defect.Reason switch
    {
        RejectionReason.RepeatedEdge => WithoutSpikes(defect, rings, steps) ?? Rebuilt(defect, rings, steps),
        RejectionReason.SelfCrossing or RejectionReason.OverlappingParts => Rebuilt(defect, rings, steps),
        RejectionReason.HoleOutsideShell => WithoutStrayHoles(defect, rings, steps),
        _ => null,
    };

    private List<DrawnRing>? WithoutSpikes(Rejection defect, List<DrawnRing> rings, List<Repair> steps)
    {
        if (!rules.DropsSpikes)
        {
            return null;
        }

        DrawnRing?[] calm = [.. rings.Select(SpikeRemoval.From)];
        var ring = rings.FindIndex(r => !calm.Contains(r));
        // A ring that was nothing but a spike has no area to be kept or dropped by this rule.
        if (ring < 0 || calm.Contains(null))
        {
            return null;
        }

        List<DrawnRing> after = [.. calm.OfType<DrawnRing>()];
        steps.Add(Step(defect, RepairRule.DropSpikes, ring, rings, after, 0, rings.Sum(SpikeRemoval.Perimeter) - after.Sum(SpikeRemoval.Perimeter)));
        return after;
    }

    private List<DrawnRing>? WithoutStrayHoles(Rejection defect, List<DrawnRing> rings, List<Repair> steps)
    {
        if (!rules.DropsStrayHoles)
        {
            return null;
        }

        var after = StrayHoles.DroppedFrom(rings, ingestion.CancellationToken);
        if (after.Count == rings.Count)
        {
            return null;
        }

        var changed = StrayHoles.Ground(rings, after, ingestion.CancellationToken);
        var first = Enumerable.Range(0, rings.Count).First(ring => ring == after.Count || rings[ring] != after[ring]);
        steps.Add(Step(defect, RepairRule.DropStrayHoles, first, rings, after, changed, 0));
        return after;
    }

    private List<DrawnRing>? Rebuilt(Rejection defect, List<DrawnRing> rings, List<Repair> steps)
    {
        DrawnRing[][] parts = [.. rings.GroupBy(r => r.Part).Select(part => part.ToArray())];
        // Parts that are clean by themselves overlap each other or share a border: that is for uniting alone.
        if (Array.TrueForAll(parts, IsClean))
        {
            if (!rules.UnitesParts || RingRebuild.Of(rings, CrossingRule.EvenOdd) is not { } united)
            {
                return null;
            }

            steps.Add(Step(defect, RepairRule.UniteParts, -1, rings, united.Rings, united.Changed, 0));
            return united.Rings;
        }

        if (rules.Crossings == CrossingRule.Refuse)
        {
            return null;
        }

        List<DrawnRing> after = [];
        long changed = 0;
        foreach (var part in parts)
        {
            var rebuilt = IsClean(part) ? ([.. part], 0) : RingRebuild.Of(part, rules.Crossings);
            if (rebuilt is not { } whole)
            {
                return null;
            }

            var firstPart = after.Count == 0 ? 0 : after[^1].Part + 1;
            var basePart = whole.Rings[0].Part;
            after.AddRange(whole.Rings.Select(r => r with { Part = r.Part - basePart + firstPart }));
            changed += whole.Changed;
        }

        steps.Add(Step(defect, rules.Crossings == CrossingRule.EvenOdd ? RepairRule.RebuildEvenOdd : RepairRule.RebuildNonZero, rings.Count == 1 ? 0 : -1, rings, after, changed, 0));
        return after;
    }

    private bool IsClean(DrawnRing[] part)
    {
        var check = new ItemCheck(ingestion.CancellationToken);
        check.Begin();
        check.BeginPart();
        List<int> starts = [0];
        foreach (var ring in part)
        {
            check.EndRing();
            starts.Add(starts[^1] + ring.X.Length);
        }

        return check.FirstDefect([.. part.SelectMany(r => r.X)], [.. part.SelectMany(r => r.Y)], starts.ToArray()) is null;
    }

    private static Repair Step(Rejection defect, RepairRule rule, int ring, IEnumerable<DrawnRing> before, IEnumerable<DrawnRing> after, long changed, double length) => new()
    {
        Item = defect.Item,
        Rule = rule,
        Ring = ring,
        Easting = defect.Easting,
        Northing = defect.Northing,
        Before = new(RingRebuild.AreaOf(before)),
        After = new(RingRebuild.AreaOf(after)),
        Changed = new(changed),
        Length = length,
    };
}
