using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Conformity;

/// <summary>The explained door of the checks (管控核查): subjects against the layers of a registry, by the rules in force.</summary>
/// <remarks>
/// One overlay of all footprints with all layers serves every rule. What no layer vouches for is NotChecked: absence of a finding is
/// not absence of a line. The verdict on a subject follows from its ground and its activity; whose it is changes nothing.
/// </remarks>
public static class ConformityBook
{
    /// <summary>核查: judges subjects.</summary>
    /// <param name="index">The layers.</param>
    /// <param name="footprints">The ground of the subjects, in their order, of the same frame.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="rules">The rules, in any order.</param>
    /// <param name="rulebook">What the catalogue says of lines.</param>
    /// <param name="terms">The day, the measure and what people decided.</param>
    /// <param name="threads">How many threads the overlay uses, at least one.</param>
    /// <param name="listed">Most findings of a kind and rule listed one by one.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The table of verdicts; refused where rules or subjects cannot be told apart, or rules wait for each other.</returns>
    /// <exception cref="ArgumentException">There is not one footprint a subject, the frames differ, or areas on the ellipsoid are asked for without a projection.</exception>
    public static Explained<ConformityTable> Check(
        ConformityIndex index,
        PolygonSet footprints,
        ValueList<ConformitySubject> subjects,
        ValueList<StatedRule> rules,
        RulebookEdition rulebook,
        ConformityTerms terms,
        int threads = 1,
        int listed = AreaBook.DefaultListed,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        AreaOverlay.Check(footprints, index.Zones.Zones, MeasuredArea.Zero, threads);
        if (footprints.Count != subjects.Count)
        {
            throw new ArgumentException($"{subjects.Count} subjects have {footprints.Count} footprints.", nameof(subjects));
        }

        if (terms.Basis == AreaSurface.Ellipsoidal && footprints.Frame.Projection is null)
        {
            throw new ArgumentException("Without a projection there are no areas on the ellipsoid.", nameof(terms));
        }

        var stamp = Stamp(index, footprints, subjects, rules, rulebook, terms);
        return Explained.By(
            null,
            calculation =>
            {
                ReportSubjects(footprints, subjects, calculation, listed);
                if (RuleOrder.Of(rules, terms.On, calculation) is not { } order || calculation.HasFailed)
                {
                    return null;
                }

                var areas = CombinationOverlay.Measure(footprints, index.Zones, MeasuredArea.Zero, threads, null, cancellationToken);
                var run = new ConformityRun(index, footprints, areas, order, rulebook, terms);
                var table = new ConformityTable(run, subjects, terms, stamp, cancellationToken);
                ConformityReport.Report(table, terms, calculation, listed);
                foreach (var ruling in table.Unconfirmed)
                {
                    calculation.Report(FindingCatalogue.RulingUnconfirmed, ruling.Line, [Figure.Name(ruling.Activity)]);
                }

                ReportLayers(index.Registry.Layers, terms.On, calculation);

                foreach (var status in Enum.GetValues<VerdictStatus>())
                {
                    calculation.Why?.Given(FigureTerms.VerdictCount, status.ToString(), Figure.Number(table.CountOf(status)));
                }

                return table;
            },
            stamp);
    }

    private static void ReportLayers(ValueList<Territory.PlanLayer> layers, DateOnly on, Calculation calculation)
    {
        var inForce = new LayersInForce(layers, on);
        for (var at = 0; at < layers.Count; at++)
        {
            var entry = layers[at].Entry;
            if (!inForce.IsApproved(at))
            {
                calculation.Report(FindingCatalogue.LayerNotInForce, entry.Id, [entry.Approved, Figure.Name(entry.Force.ToString()), on]);
            }

            foreach (var later in inForce.SuccessorsOf(at))
            {
                calculation.Report(FindingCatalogue.LayerSuperseded, entry.Id, [Figure.Name(entry.Version.ToString()), layers[later].Entry.Id, Figure.Name(layers[later].Entry.Version.ToString())]);
            }
        }
    }

    private static void ReportSubjects(PolygonSet footprints, ValueList<ConformitySubject> subjects, Calculation calculation, int listed)
    {
        using var report = new LandReport(calculation, listed);
        report.AddRejections(footprints.Rejections, "footprints");
        var seen = new HashSet<SubjectId>();
        var twice = new SortedSet<SubjectId>();
        foreach (var subject in subjects)
        {
            if (!seen.Add(subject.Id))
            {
                twice.Add(subject.Id);
            }
        }

        foreach (var id in twice)
        {
            calculation.Report(FindingCatalogue.SubjectTwice, id);
        }
    }

    private static Func<Provenance> Stamp(
        ConformityIndex index, PolygonSet footprints, ValueList<ConformitySubject> subjects, ValueList<StatedRule> rules, RulebookEdition rulebook, ConformityTerms terms)
    {
        var inputs = LandStamp.Of(
        [
            .. index.Registry.Layers.Select(static layer => (layer.Entry.Id.ToString(), Territory.PlanLayerRegistry.Print(layer))),
            ("footprints", ((IPatchLayer)footprints).Print),
            ("subjects", LandStamp.Of(subjects)),
            ("rules", LandStamp.Of(rules.OrderBy(static rule => rule.Id))),
            ("terms", LandStamp.Of([terms])),
        ]);
        return () => inputs() with { Edition = rulebook.Name };
    }
}
