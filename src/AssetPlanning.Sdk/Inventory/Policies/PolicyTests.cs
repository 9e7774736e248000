namespace AssetPlanning.Inventory;

/// <summary>Runs the tests of a policy on a subject (政策适用性检验); all of them, whatever an earlier one came to.</summary>
internal static class PolicyTests
{
    internal static PolicyVerdicts Run(ValueList<Policy> policies, ValueList<PolicySubject> subjects, Calculation calculation)
    {
        var verdicts = new List<PolicyVerdict>(policies.Count * subjects.Count);
        var (tested, looked) = (Once(policies, static policy => policy.Id, calculation), Once(subjects, static subject => subject.Id, calculation));
        foreach (var policy in tested)
        {
            foreach (var (test, asked) in Impossible(policy))
            {
                calculation.Report(FindingCatalogue.PolicyTestImpossible, policy.Id, [Figure.Name(test), Figure.Name(Shown(asked))]);
            }

            foreach (var subject in looked)
            {
                ValueList<PolicyTestOutcome> tests = [.. Outcomes(policy, subject)];
                var answer = tests.Min(static test => test.Answer);
                Tell(calculation.Why, policy, subject, tests, answer);
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

    /// <summary>What bears a name alone, by name; the rest is told and not tested.</summary>
    private static List<T> Once<T>(ValueList<T> items, Func<T, SubjectId> nameOf, Calculation calculation)
    {
        var once = new List<T>(items.Count);
        foreach (var named in items.GroupBy(nameOf).OrderBy(static named => named.Key))
        {
            if (named.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.PolicyItemTwice, named.Key, [Figure.Number(named.Count())]);
            }
            else
            {
                once.Add(named.First());
            }
        }

        return once;
    }

    private static void Tell(Recorder? why, Policy policy, PolicySubject subject, ValueList<PolicyTestOutcome> tests, EligibilityAnswer answer)
    {
        if (why is null)
        {
            return;
        }

        var name = SubjectId.TryParse($"{policy.Id}/{subject.Id}", out var both) ? both : subject.Id;
        var operands = new List<Operand>(tests.Count);
        foreach (var test in tests)
        {
            var key = new FigureKey(FigureTerms.PolicyTest.Code, name, Line: operands.Count);
            var value = Figure.Name(test.Answer.ToString());
            why.Step(
                key,
                value,
                Derivation.ByRule,
                [Operand.Of(FigureTerms.PolicyAsked, Figure.Name(Shown(test.Asked))), Operand.Of(FigureTerms.PolicyFound, Figure.Name(Shown(test.Found)))],
                rule: test.Test,
                basis: policy.Basis);
            operands.Add(Operand.From(key, value));
        }

        why.Step(new(FigureTerms.PolicyAnswer.Code, name), Figure.Name(answer.ToString()), Derivation.ByRule, [.. operands], rule: "weakest-test", basis: policy.Basis);
    }

    private static string Shown(string? text) => string.IsNullOrEmpty(text) ? "—" : text;

    private static IEnumerable<PolicyTestOutcome> Outcomes(Policy policy, PolicySubject subject)
    {
        var asked = policy.Eligibility;
        return
        [
            Unless(
                HasNoDay(policy),
                Of("period", DaySpan.Holds(policy.From, policy.Until, subject.On), Period(policy), Day(subject.On))),
            .. policy.Region is { } region ? [Place(region, subject)] : Array.Empty<PolicyTestOutcome>(),
            .. asked.Facets.Select(test => Unless(test.AnyOf.Count == 0, Property(test, subject))),
            .. asked.AreaAtLeast is not null || asked.AreaAtMost is not null ? [Unless(asked.AreaAtLeast > asked.AreaAtMost, Size(asked, subject))] : Array.Empty<PolicyTestOutcome>(),
            .. asked.Measures.Select(test => Unless(test.AtLeast > test.AtMost, Measure(test, subject))),
        ];
    }

    /// <summary>A subject stated for a wider place than the region, or in another vintage, may lie in it or not.</summary>
    private static PolicyTestOutcome Place(DivisionCode region, PolicySubject subject) => subject.Division.IsNone || (!region.Contains(subject.Division) && RegionCuts.Meets(region, subject.Division))
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
        var text = Sizes(asked);
        return subject.Area is { } area
            ? Of("area", (asked.AreaAtLeast is not { } least || area >= least) && (asked.AreaAtMost is not { } most || area <= most), text, area.ToText())
            : Unknown("area", text);
    }

    private static PolicyTestOutcome Measure(MeasureTest test, PolicySubject subject)
    {
        var text = Bounds(test);
        return subject.Measures.FirstOrDefault(measure => measure.Measure == test.Measure) is { Value: var value }
            ? Of(test.Measure.ToString(), (test.AtLeast is not { } least || value >= least) && (test.AtMost is not { } most || value <= most), text, value.ToString())
            : Unknown(test.Measure.ToString(), text);
    }

    /// <summary>The tests that fail whoever is asked: what they say of a subject says nothing about it.</summary>
    private static IEnumerable<(string Test, string Asked)> Impossible(Policy policy)
    {
        var asked = policy.Eligibility;
        return
        [
            .. HasNoDay(policy) ? [("period", Period(policy))] : Array.Empty<(string, string)>(),
            .. asked.Facets.Where(static test => test.AnyOf.Count == 0).Select(static test => (test.Facet.ToString(), string.Empty)),
            .. asked.AreaAtLeast > asked.AreaAtMost ? [("area", Sizes(asked))] : Array.Empty<(string, string)>(),
            .. asked.Measures.Where(static test => test.AtLeast > test.AtMost).Select(static test => (test.Measure.ToString(), Bounds(test))),
        ];
    }

    private static PolicyTestOutcome Unless(bool isImpossible, PolicyTestOutcome outcome) => isImpossible ? Unknown(outcome.Test, outcome.Asked) : outcome;

    private static bool HasNoDay(Policy policy) => policy.Until is { } end && end <= policy.From;

    private static string Period(Policy policy) => $"{Day(policy.From)}～{(policy.Until is { } end ? Day(end) : string.Empty)}";

    private static string Sizes(Eligibility asked) => $"{asked.AreaAtLeast?.ToText()}～{asked.AreaAtMost?.ToText()}";

    private static string Bounds(MeasureTest test) => $"{test.AtLeast}～{test.AtMost}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static PolicyTestOutcome Of(string test, bool isMet, string asked, string found) =>
        new() { Test = test, Answer = isMet ? EligibilityAnswer.Eligible : EligibilityAnswer.NotEligible, Asked = asked, Found = found };

    private static PolicyTestOutcome Unknown(string test, string asked) => new() { Test = test, Answer = EligibilityAnswer.Unknown, Asked = asked };
}
