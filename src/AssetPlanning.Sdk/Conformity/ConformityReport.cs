namespace AssetPlanning.Conformity;

/// <summary>Puts verdicts that are not clear into findings: so many of a kind and rule one by one, in the order of the subjects' names, the rest counted.</summary>
internal static class ConformityReport
{
    internal static void Report(ConformityTable table, ConformityTerms terms, Calculation calculation, int listed)
    {
        int[] byName = [.. Enumerable.Range(0, table.Subjects.Count)];
        Array.Sort(byName, (a, b) => table.Subjects[a].Id.CompareTo(table.Subjects[b].Id));
        for (var rule = 0; rule < table.Rules.Count; rule++)
        {
            var counts = new SortedDictionary<Code<FindingKind>, int>();
            foreach (var subject in byName)
            {
                var outcome = table.OutcomeOf(subject, rule);
                if (KindOf(outcome) is not { } kind)
                {
                    continue;
                }

                counts[kind.Code] = counts.GetValueOrDefault(kind.Code) + 1;
                if (counts[kind.Code] <= listed)
                {
                    Tell(calculation, kind, table.Subjects[subject].Id, table.Rules[rule], outcome);
                }
            }

            foreach (var (code, count) in counts.Where(count => count.Value > listed))
            {
                calculation.Report(FindingCatalogue.FindingsCutShort, RuleOrder.SubjectOf(table.Rules[rule].Id), [Figure.Name(code.ToString()), Figure.Number(count), Figure.Number(listed)]);
            }
        }

        ReportOverrides(table, terms, calculation, byName);
    }

    internal static FindingKind? KindOf(in RuleOutcome outcome) => outcome.Status switch
    {
        _ when outcome.Own is { } own => own.Kind,
        VerdictStatus.Conflict => FindingCatalogue.GroundObjected,
        VerdictStatus.WithinTolerance => FindingCatalogue.ObjectionTolerated,
        VerdictStatus.Clear => null,
        _ => outcome.Doubt switch
        {
            VerdictDoubt.NoFootprint => FindingCatalogue.FootprintMissing,
            VerdictDoubt.Skipped => FindingCatalogue.RuleSkipped,
            VerdictDoubt.GroundUnknown => FindingCatalogue.GroundNotChecked,
            VerdictDoubt.ActivityUnstated => FindingCatalogue.ActivityUnstated,
            VerdictDoubt.ActivityUnlisted => FindingCatalogue.ActivityUnlisted,
            _ => FindingCatalogue.RulePassedOver,
        },
    };

    internal static void Tell(Calculation calculation, FindingKind kind, SubjectId subject, StatedRule rule, in RuleOutcome outcome)
    {
        Figure name = Figure.Name(rule.Id.ToString()), clause = Figure.Name(rule.Clause.ToString());
        ValueList<Figure> arguments = outcome.Status switch
        {
            _ when outcome.Own is { } own => own.Arguments,
            VerdictStatus.Conflict => [name, outcome.Objected, Figure.Name(outcome.Consequence?.ToString() ?? "—"), clause],
            VerdictStatus.WithinTolerance => [name, outcome.Objected, rule.Tolerance!.Most, Figure.Name(rule.Tolerance.Basis.ToString())],
            _ => [name, outcome.Open, clause],
        };
        calculation.Report(kind, subject, arguments);
    }

    /// <summary>Decisions on nobody, decisions on another finding, and those that hold: none of them silently.</summary>
    private static void ReportOverrides(ConformityTable table, ConformityTerms terms, Calculation calculation, int[] byName)
    {
        var places = byName.ToDictionary(subject => table.Subjects[subject].Id);
        foreach (var decision in terms.Overrides.OrderBy(static decision => decision.Subject).ThenBy(static decision => decision.Rule).ThenBy(static decision => decision.On))
        {
            var rule = table.Rules.Index().FirstOrDefault(row => row.Item.Id == decision.Rule, (Index: -1, Item: null!)).Index;
            if (rule < 0 || !places.TryGetValue(decision.Subject, out var subject))
            {
                calculation.Report(FindingCatalogue.OverrideOfNothing, decision.Subject, [Figure.Name(decision.Rule.ToString())]);
            }
            else if (table[subject, rule].Status is var found && found != decision.Found)
            {
                calculation.Report(FindingCatalogue.OverrideStale, decision.Subject, [Figure.Name(decision.Rule.ToString()), Figure.Name(decision.Found.ToString()), Figure.Name(found.ToString())]);
            }
            else
            {
                calculation.Report(FindingCatalogue.VerdictOverridden, decision.Subject, [Figure.Name(decision.Rule.ToString()), Figure.Name(found.ToString()), Figure.Name(decision.Decided.ToString()), decision.By, decision.On, Figure.Name(decision.Reason)]);
            }
        }
    }
}
