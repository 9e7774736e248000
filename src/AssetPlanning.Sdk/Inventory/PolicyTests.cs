namespace AssetPlanning.Inventory;

/// <summary>Runs the tests of a policy on a subject (政策适用性检验); all of them, whatever an earlier one came to.</summary>
internal static class PolicyTests
{
    internal static PolicyVerdicts Run(ValueList<Policy> policies, ValueList<PolicySubject> subjects, Calculation calculation)
    {
        var verdicts = new List<PolicyVerdict>(policies.Count * subjects.Count);
        foreach (var policy in policies.OrderBy(static policy => policy.Id))
        {
            foreach (var subject in subjects.OrderBy(static subject => subject.Id))
            {
                ValueList<PolicyTestOutcome> tests = [.. Outcomes(policy, subject)];
                var answer = tests.Min(static test => test.Answer);
                verdicts.Add(new() { Policy = policy.Id, Subject = subject.Id, Answer = answer, Tests = tests });
                if (answer == EligibilityAnswer.Unknown)
                {
                    calculation.Report(
                        FindingCatalogue.PolicyFactsMissing,
                        subject.Id,
                        [policy.Id, Figure.Name(string.Join('、', tests.Where(static test => test.Answer == EligibilityAnswer.Unknown).Select(static test => test.Test)))]);
                }
            }
        }

        return new() { Verdicts = [.. verdicts] };
    }

    private static IEnumerable<PolicyTestOutcome> Outcomes(Policy policy, PolicySubject subject)
    {
        var asked = policy.Eligibility;
        return
        [
            Of(
                "period",
                policy.From <= subject.On && (policy.Until is not { } until || subject.On < until),
                $"{Day(policy.From)}～{(policy.Until is { } end ? Day(end) : string.Empty)}",
                Day(subject.On)),
            .. policy.Region is { } region ? [Place(region, subject)] : Array.Empty<PolicyTestOutcome>(),
            .. asked.Facets.Select(test => Property(test, subject)),
            .. asked.AreaAtLeast is not null || asked.AreaAtMost is not null ? [Size(asked, subject)] : Array.Empty<PolicyTestOutcome>(),
            .. asked.Measures.Select(test => Measure(test, subject)),
        ];
    }

    private static PolicyTestOutcome Place(DivisionCode region, PolicySubject subject) => subject.Division.IsNone
        ? Unknown("region", region.ToString())
        : Of("region", region.Contains(subject.Division), region.ToString(), subject.Division.ToString());

    private static PolicyTestOutcome Property(FacetTest test, PolicySubject subject)
    {
        var found = subject.Facets.FirstOrDefault(facet => facet.Facet == test.Facet)?.Value;
        var text = string.Join('、', test.AnyOf);
        return found is null ? Unknown(test.Facet.ToString(), text) : Of(test.Facet.ToString(), test.AnyOf.Contains(found, StringComparer.Ordinal), text, found);
    }

    private static PolicyTestOutcome Size(Eligibility asked, PolicySubject subject)
    {
        var text = $"{asked.AreaAtLeast?.ToText()}～{asked.AreaAtMost?.ToText()}";
        return subject.Area is { } area
            ? Of("area", (asked.AreaAtLeast is not { } least || area >= least) && (asked.AreaAtMost is not { } most || area <= most), text, area.ToText())
            : Unknown("area", text);
    }

    private static PolicyTestOutcome Measure(MeasureTest test, PolicySubject subject)
    {
        var text = $"{test.AtLeast}～{test.AtMost}";
        return subject.Measures.FirstOrDefault(measure => measure.Measure == test.Measure) is { Value: var value }
            ? Of(test.Measure.ToString(), (test.AtLeast is not { } least || value >= least) && (test.AtMost is not { } most || value <= most), text, value.ToString())
            : Unknown(test.Measure.ToString(), text);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static PolicyTestOutcome Of(string test, bool isMet, string asked, string found) =>
        new() { Test = test, Answer = isMet ? EligibilityAnswer.Eligible : EligibilityAnswer.NotEligible, Asked = asked, Found = found };

    private static PolicyTestOutcome Unknown(string test, string asked) => new() { Test = test, Answer = EligibilityAnswer.Unknown, Asked = asked };
}
