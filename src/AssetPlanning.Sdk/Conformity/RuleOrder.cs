namespace AssetPlanning.Conformity;

/// <summary>The rules of a check in force, each after those it depends on; of independent ones the smaller code first.</summary>
internal sealed class RuleOrder
{
    private RuleOrder(StatedRule[] rules, int[][] dependencies, bool[] isBereft) => (Rules, Dependencies, IsBereft) = (rules, dependencies, isBereft);

    internal StatedRule[] Rules { get; }

    /// <summary>The places of the rules each depends on.</summary>
    internal int[][] Dependencies { get; }

    /// <summary>Whether a rule depends on one that is not there or not in force: then it was not checked.</summary>
    internal bool[] IsBereft { get; }

    /// <summary>Puts rules in order; none where two have one code or they wait for each other.</summary>
    internal static RuleOrder? Of(ValueList<StatedRule> given, DateOnly on, Calculation calculation)
    {
        foreach (var same in given.GroupBy(static rule => rule.Id).Where(static same => same.Count() > 1).OrderBy(static same => same.Key))
        {
            calculation.Report(FindingCatalogue.RuleTwice, SubjectOf(same.Key), [Figure.Number(same.Count())]);
        }

        foreach (var idle in given.Where(rule => !rule.IsInForce(on)).OrderBy(static rule => rule.Id))
        {
            calculation.Report(FindingCatalogue.RuleNotInForce, SubjectOf(idle.Id), [idle.From, Figure.Name(idle.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "—"), on]);
        }

        if (calculation.HasFailed)
        {
            return null;
        }

        StatedRule[] inForce = [.. given.Where(rule => rule.IsInForce(on))];
        var (ordered, stuck) = WaitingOrder.Of(inForce, static rule => rule.Id, static rule => rule.DependsOn.AsSpan().ToArray());
        if (stuck.Count > 0)
        {
            var waiting = stuck.Select(static rule => rule.Id).ToHashSet();
            foreach (var rule in stuck)
            {
                calculation.Report(FindingCatalogue.RulesInACircle, SubjectOf(rule.Id), [Figure.Name(string.Join(' ', rule.DependsOn.Where(waiting.Contains).Order()))]);
            }

            return null;
        }

        return Linked([.. ordered], [.. inForce.Select(static rule => rule.Id)], calculation);
    }

    internal static SubjectId SubjectOf(Code<StatedRule> rule) => rule.ToString();

    private static RuleOrder Linked(StatedRule[] rules, HashSet<Code<StatedRule>> inForce, Calculation calculation)
    {
        var places = rules.Index().ToDictionary(static row => row.Item.Id, static row => row.Index);
        var isBereft = new bool[rules.Length];
        for (var at = 0; at < rules.Length; at++)
        {
            foreach (var missing in rules[at].DependsOn.Where(code => !inForce.Contains(code)).Distinct().Order())
            {
                calculation.Report(FindingCatalogue.RuleBereft, SubjectOf(rules[at].Id), [Figure.Name(missing.ToString())]);
                isBereft[at] = true;
            }
        }

        return new(rules, [.. rules.Select(rule => rule.DependsOn.Where(places.ContainsKey).Select(code => places[code]).Distinct().ToArray())], isBereft);
    }
}
