using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The explained door of the merging of plans (多规合一): finds where plans contradict each other, and says which prevails.</summary>
/// <remarks>It decides nothing by itself: the order of precedence is the caller's, and where it tells two layers not apart, people decide.</remarks>
public static partial class PlanMerge
{
    /// <summary>多规合一核对: lays all layers of a registry over each other.</summary>
    /// <param name="registry">The layers.</param>
    /// <param name="precedence">Which plan goes before which.</param>
    /// <param name="clashes">Zones that were declared incompatible.</param>
    /// <param name="rulebook">Knows the lines that may not meet.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The contradictions, with a finding for each.</returns>
    public static Explained<PlanConflicts> Compare(
        PlanLayerRegistry registry,
        PlanPrecedence precedence,
        ValueList<ZoneClash> clashes,
        RulebookEdition rulebook,
        int threads = 1,
        int listed = AreaBook.DefaultListed,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(precedence);
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var stamp = LandStamp.Of(
        [
            .. registry.Layers.Select(static layer => (layer.Entry.Id.ToString(), PlanLayerRegistry.Print(layer))),
            ("terms", LandStamp.Of<object>([precedence, .. clashes])),
        ]);
        return Explained.By(
            null,
            calculation =>
            {
                var conflicts = Found(registry, precedence, clashes, rulebook, threads, cancellationToken);
                Report(conflicts, registry, calculation, listed);
                foreach (var pair in conflicts.Overlaps.Where(static pair => pair.Pairs > 0))
                {
                    calculation.Why?.ByRule(FigureTerms.PlanOverlap, $"{pair.First}:{pair.Second}", pair.Area, PatchTrail.Green, Operand.Of(FigureTerms.PairCount, Figure.Number(pair.Pairs)));
                }

                return conflicts;
            },
            () => stamp() with { Edition = rulebook.Name });
    }

    private static PlanConflicts Found(
        PlanLayerRegistry registry, PlanPrecedence precedence, ValueList<ZoneClash> clashes, RulebookEdition rulebook, int threads, CancellationToken cancellationToken)
    {
        var layers = registry.Layers;
        var overlaps = new List<LayerOverlap>();
        var conflicts = new List<PlanConflict>();
        for (var second = 1; second < layers.Count; second++)
        {
            var index = ZoneIndex.Build(layers[second].Features, cancellationToken);
            for (var first = 0; first < second; first++)
            {
                var (one, other) = (layers[first], layers[second]);
                var rule = new PlanContradiction(one, other, clashes, rulebook);
                var areas = AreaOverlay.Measure(one.Features, index, MeasuredArea.Zero, threads, null, cancellationToken);
                var (area, before) = (MeasuredArea.Zero, conflicts.Count);
                for (var pair = 0; pair < areas.PairCount; pair++)
                {
                    var common = areas[pair];
                    area += common.Planar;
                    if (rule.Between(common.Patch, common.Zone) is { } kind)
                    {
                        conflicts.Add(new()
                        {
                            First = new(one.Entry.Id, common.Patch),
                            Second = new(other.Entry.Id, common.Zone),
                            Kind = kind,
                            Area = common.Planar,
                            Where = BoxOf(one.Features, common.Patch, other.Features, common.Zone),
                            Decision = precedence.Decide(one.Entry, other.Entry),
                        });
                    }
                }

                overlaps.Add(new() { First = one.Entry.Id, Second = other.Entry.Id, Pairs = areas.PairCount, Area = area, Conflicts = conflicts.Count - before });
            }
        }

        return new()
        {
            Precedence = precedence,
            Overlaps = [.. overlaps.OrderBy(static pair => pair.First).ThenBy(static pair => pair.Second)],
            Conflicts =
            [
                .. conflicts.OrderBy(static found => found.First.Layer).ThenBy(static found => found.Second.Layer)
                    .ThenBy(static found => found.First.Item).ThenBy(static found => found.Second.Item),
            ],
            Incomplete =
            [
                .. layers.Where(static layer => !layer.IsComplete || layer.Features.Rejections.Count > 0).Select(static layer => layer.Entry.Id)
                    .Concat(registry.Absent.Select(static card => card.Id)).Distinct().Order(),
            ],
        };
    }

    private static void Report(PlanConflicts conflicts, PlanLayerRegistry registry, Calculation calculation, int listed)
    {
        using var report = new LandReport(calculation, listed);
        foreach (var found in conflicts.Conflicts)
        {
            var (subject, other) = (LandReport.NameOf(found.First.Layer, found.First.Item), Figure.Name($"{found.Second.Layer}/{found.Second.Item}"));
            if (found.Kind == PlanConflictKind.NotComparable)
            {
                report.Add(FindingCatalogue.PlansNotComparable, found.First.Layer, subject, other, found.Area);
                continue;
            }

            report.Add(
                FindingCatalogue.PlansContradict,
                found.First.Layer,
                subject,
                other,
                found.Area,
                Figure.Name(found.Kind.ToString()),
                Figure.Name(found.Decision is { } decision ? $"{decision.Prevails} ({decision.By})" : "—"));
            if (found.Decision is null)
            {
                report.Add(FindingCatalogue.PrecedenceUndecided, found.First.Layer, subject, other);
            }
        }

        foreach (var layer in conflicts.Incomplete)
        {
            calculation.Report(FindingCatalogue.PlansNotCovered, layer, [Figure.Number(registry.Find(layer)?.Missing ?? 0)]);
        }
    }

    // The common ground lies in both boxes, so in what they have in common.
    private static PlanBox BoxOf(IPatchLayer one, int item, IPatchLayer other, int otherItem)
    {
        var (a, b) = (one.BoundsOf(item)!.Value, other.BoundsOf(otherItem)!.Value);
        return new(
            OnGrid(Math.Max(a.Low.Easting, b.Low.Easting)),
            OnGrid(Math.Max(a.Low.Northing, b.Low.Northing)),
            OnGrid(Math.Min(a.High.Easting, b.High.Easting)),
            OnGrid(Math.Min(a.High.Northing, b.High.Northing)));
    }

    private static Ratio OnGrid(double metres) => Ratio.Of((long)Math.Round(metres * GridFrame.StepsPerMetre), GridFrame.StepsPerMetre);
}
