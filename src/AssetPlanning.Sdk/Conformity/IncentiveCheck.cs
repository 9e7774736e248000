using AssetPlanning.Inventory;

namespace AssetPlanning.Conformity;

/// <summary>Gives incentives to whom they are for, after the bottom line and never against it.</summary>
/// <remarks>
/// 约束性 and 激励性 stand on two levels: an incentive may ease a guiding rule, and not a binding one, neither by naming it nor by putting another
/// value in the place of a parameter of control. Only ground the binding rules have nothing against, and were fully checked on, gets any.
/// </remarks>
internal sealed class IncentiveCheck(ValueList<Incentive> incentives, ConformityTable table, Calculation calculation)
{
    /// <summary>Parameters of this family are what bottom lines are measured by.</summary>
    private const string ControlFamily = "control.";

    internal IncentiveSheet? Run(ValueList<PolicySubject> facts)
    {
        foreach (var twice in incentives.CountBy(static incentive => incentive.Policy.Id).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.IncentiveTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        var places = table.Subjects.Index().ToDictionary(static row => row.Item.Id, static row => row.Index);
        foreach (var stranger in facts.Where(subject => !places.ContainsKey(subject.Id)).Select(static subject => subject.Id).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.IncentiveSubjectUnchecked, stranger);
        }

        if (calculation.HasFailed)
        {
            return null;
        }

        Incentive[] ordered = [.. incentives.OrderBy(static incentive => incentive.Policy.Id)];
        ValueList<SubjectId> refused = [.. ordered.Where(IsAgainstBottomLine).Select(static incentive => incentive.Policy.Id)];
        Incentive[] open = [.. ordered.Where(incentive => !refused.Contains(incentive.Policy.Id))];
        var grants = open.ToDictionary(static incentive => incentive.Policy.Id);
        ValueList<PolicySubject> known = [.. facts.Where(subject => places.ContainsKey(subject.Id))];
        return new()
        {
            Lines = [.. PolicyTests.Run([.. open.Select(static incentive => incentive.Policy)], known, calculation).Verdicts.Select(verdict => Line(verdict, grants[verdict.Policy], places[verdict.Subject]))],
            Refused = refused,
        };
    }

    private bool IsAgainstBottomLine(Incentive incentive)
    {
        var isAgainst = false;
        foreach (var grant in incentive.Grants)
        {
            if (grant.Eases is not { } eased)
            {
                continue;
            }

            if (table.Rules.FirstOrDefault(rule => rule.Id == eased) is not { } rule)
            {
                calculation.Report(FindingCatalogue.IncentiveRuleUnknown, incentive.Policy.Id, [grant.Id, Figure.Name(eased.ToString())], basis: incentive.Policy.Basis);
                isAgainst = true;
            }
            else if (rule.Severity == RuleSeverity.Binding)
            {
                calculation.Report(FindingCatalogue.IncentiveAgainstRule, incentive.Policy.Id, [grant.Id, Figure.Name(eased.ToString()), Figure.Name(rule.Clause.ToString())], basis: incentive.Policy.Basis);
                isAgainst = true;
            }
        }

        foreach (var row in incentive.Policy.Rows.Where(static row => row.Parameter.ToString().StartsWith(ControlFamily, StringComparison.Ordinal)))
        {
            calculation.Report(FindingCatalogue.IncentiveAgainstParameter, incentive.Policy.Id, [Figure.Name(row.Parameter.ToString())], basis: incentive.Policy.Basis);
            isAgainst = true;
        }

        return isAgainst;
    }

    private IncentiveLine Line(PolicyVerdict verdict, Incentive incentive, int subject)
    {
        var status = table.DecidedOf(subject);
        var isKept = status is VerdictStatus.Clear or VerdictStatus.WithinTolerance && table.OpenRulesOf(subject) == 0;
        if (verdict.Answer == EligibilityAnswer.Eligible && !isKept)
        {
            calculation.Report(FindingCatalogue.IncentiveBottomLineOpen, verdict.Subject, [verdict.Policy, Figure.Name(status.ToString())], basis: incentive.Policy.Basis);
        }

        return new()
        {
            Policy = verdict.Policy,
            Subject = verdict.Subject,
            Answer = verdict.Answer,
            BottomLine = status,
            Granted = verdict.Answer == EligibilityAnswer.Eligible && isKept ? [.. incentive.Grants.Select(static grant => grant.Id)] : [],
        };
    }
}
