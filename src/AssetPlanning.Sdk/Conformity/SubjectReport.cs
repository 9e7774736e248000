namespace AssetPlanning.Conformity;

/// <summary>Tells the verdict on one subject: rule by rule, piece by piece, with what people decided.</summary>
internal static class SubjectReport
{
    internal static SubjectVerdict Of(ConformityRun run, ConformitySubject subject, int patch, ConformityTerms terms, Calculation calculation)
    {
        var rules = run.Rules.Rules;
        var outcomes = new RuleOutcome[rules.Length];
        List<VerdictPart>[] parts = [.. rules.Select(static _ => new List<VerdictPart>())];
        var constrained = run.Judge(subject, patch, run.Room(), outcomes, parts);
        var whole = run.WholeOf(patch);
        var verdicts = new List<Verdict>();
        for (var at = 0; at < rules.Length; at++)
        {
            var kind = ConformityReport.KindOf(outcomes[at]);
            if (kind is not null)
            {
                ConformityReport.Tell(calculation, kind, subject.Id, rules[at], outcomes[at]);
            }

            verdicts.Add(new()
            {
                Subject = subject.Id,
                Rule = rules[at].Id.ToString(),
                Status = outcomes[at].Status,
                Consequence = outcomes[at].Consequence,
                Finding = kind?.Code,
                Ground = rules[at].Rule.Watches is null ? null : new()
                {
                    Whole = whole,
                    Objected = outcomes[at].Objected,
                    Open = outcomes[at].Open,
                    Tolerance = rules[at].Tolerance,
                    Parts = [.. parts[at]],
                },
                Override = OverrideOf(subject.Id, rules[at], outcomes[at].Status, terms.Overrides),
            });
        }

        ConformityTrail.Tell(calculation.Why, subject.Id, whole, constrained, rules, verdicts);
        return Joined(subject, whole, constrained, rules, verdicts, outcomes);
    }

    /// <summary>The decision that still fits what was found; none where it was made on another finding.</summary>
    internal static VerdictOverride? OverrideOf(SubjectId subject, StatedRule rule, VerdictStatus found, ValueList<VerdictOverride> overrides) => overrides
        .Where(decision => decision.Subject == subject && decision.Rule == rule.Id && decision.Found == found)
        .OrderByDescending(static decision => decision.On)
        .ThenBy(static decision => decision.Decided)
        .ThenBy(static decision => decision.Consequence ?? Consequence.Allowed)
        .FirstOrDefault();

    private static SubjectVerdict Joined(
        ConformitySubject subject, MeasuredArea whole, MeasuredArea constrained, StatedRule[] rules, List<Verdict> verdicts, RuleOutcome[] outcomes)
    {
        Verdict[] binding = [.. verdicts.Where((_, at) => rules[at].Severity == RuleSeverity.Binding)];
        return new()
        {
            Subject = subject,
            Status = binding.Length == 0 ? VerdictStatus.NotChecked : binding.Min(static verdict => verdict.Status),
            Consequence = binding.Min(static verdict => verdict.Consequence),
            OpenRules = rules.Index().Count(row => row.Item.Severity == RuleSeverity.Binding && outcomes[row.Index].Doubt != VerdictDoubt.None),
            Decided = binding.Length == 0 ? VerdictStatus.NotChecked : binding.Min(static verdict => verdict.Holding.Status),
            DecidedConsequence = binding.Min(static verdict => verdict.Holding.Consequence),
            Whole = whole,
            Constrained = constrained,
            Verdicts = [.. verdicts.OrderBy(static verdict => verdict.Rule, StringComparer.Ordinal)],
        };
    }
}
