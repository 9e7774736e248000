using System.Collections.Frozen;

namespace AssetPlanning.Conformity;

/// <content>What people decided (人工裁定), beside what was found.</content>
public sealed partial class ConformityTable
{
    /// <summary>The decisions that still fit what was found, by cell: a few of a million, so the columns stay as they are.</summary>
    private FrozenDictionary<int, VerdictOverride> Decisions { get; }

    /// <summary>The status with the decisions of people (裁定后状态).</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <returns>The status; that of <see cref="StatusOf"/> where nobody decided.</returns>
    public VerdictStatus DecidedOf(int subject)
    {
        var first = StatusOf(subject);
        if (Decisions.Count == 0)
        {
            return first;
        }

        VerdictStatus? decided = null;
        for (var rule = 0; rule < Rules.Count; rule++)
        {
            if (Rules[rule].Severity == RuleSeverity.Binding)
            {
                var holds = Decisions.GetValueOrDefault(CellOf(subject, rule))?.Decided ?? (VerdictStatus)statuses[CellOf(subject, rule)];
                decided = decided is { } before && before < holds ? before : holds;
            }
        }

        return decided ?? first;
    }

    /// <summary>The consequence with the decisions of people (裁定后后果), the strictest of the binding rules.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <returns>The consequence; none while nothing was checked.</returns>
    public Consequence? DecidedConsequenceOf(int subject)
    {
        Consequence? strictest = null;
        for (var rule = 0; rule < Rules.Count; rule++)
        {
            var cell = this[subject, rule];
            var holds = cell.Override is { } decision ? decision.Consequence : cell.Consequence;
            strictest = Rules[rule].Severity == RuleSeverity.Binding && holds is { } consequence && !(strictest <= consequence) ? consequence : strictest;
        }

        return strictest;
    }

    /// <summary>How many subjects are of a status with the decisions of people (裁定后各状态对象数).</summary>
    /// <param name="status">The status.</param>
    /// <returns>How many.</returns>
    public int CountDecided(VerdictStatus status)
    {
        var count = 0;
        for (var subject = 0; subject < Subjects.Count; subject++)
        {
            count += DecidedOf(subject) == status ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many binding rules saw not all of the ground and were not decided by a person (未核查完的规则数).</summary>
    internal int OpenRulesOf(int subject)
    {
        var count = 0;
        for (var rule = 0; rule < Rules.Count; rule++)
        {
            var at = CellOf(subject, rule);
            count += Rules[rule].Severity == RuleSeverity.Binding && (VerdictDoubt)doubts[at] != VerdictDoubt.None && !Decisions.ContainsKey(at) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Subjects are looked up by name only where somebody decided something: a county without decisions pays nothing.</summary>
    private FrozenDictionary<int, VerdictOverride> DecisionsOf()
    {
        if (terms.Overrides.Count == 0)
        {
            return FrozenDictionary<int, VerdictOverride>.Empty;
        }

        var bySubject = terms.Overrides.GroupBy(static decision => decision.Subject).ToDictionary(static its => its.Key, static its => its.ToValueList());
        var rules = Rules.Index().ToDictionary(static row => row.Item.Id, static row => row.Index);
        var decisions = new Dictionary<int, VerdictOverride>();
        for (var subject = 0; subject < Subjects.Count; subject++)
        {
            if (!bySubject.TryGetValue(Subjects[subject].Id, out var its))
            {
                continue;
            }

            foreach (var decision in its)
            {
                if (rules.TryGetValue(decision.Rule, out var rule) && CellOf(subject, rule) is var at
                    && SubjectReport.OverrideOf(decision.Subject, Rules[rule], (VerdictStatus)statuses[at], its) is { } holding)
                {
                    decisions[at] = holding;
                }
            }
        }

        return decisions.ToFrozenDictionary();
    }
}
