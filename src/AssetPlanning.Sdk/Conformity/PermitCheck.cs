using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Holds permits against the plan they refer to, the conditions of their lot and the order of the law.</summary>
/// <remarks>A plan is the legal basis of a permit only in the version in force on the day of issue: a later version does not undo it, an earlier one does not carry it.</remarks>
internal sealed class PermitCheck(ValueList<PlanningPermit> permits, ValueList<PlanPeriod> periods, ValueList<DetailedPlan> plans, ValueList<PermitKind> kinds, Calculation calculation)
{
    private readonly Dictionary<Code<PermitKind>, PermitKind> known = kinds.DistinctBy(static kind => kind.Code).ToDictionary(static kind => kind.Code);

    internal PermitSheet? Run()
    {
        foreach (var twice in permits.CountBy(static permit => permit.Id).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.PermitTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        return calculation.HasFailed ? null : new() { Lines = [.. permits.OrderBy(static permit => permit.On).ThenBy(static permit => permit.Id).Select(Line)] };
    }

    private PermitLine Line(PlanningPermit permit)
    {
        if (!known.TryGetValue(permit.Kind, out var kind))
        {
            calculation.Report(FindingCatalogue.PermitKindUnknown, permit.Id, [Figure.Name(permit.Kind.ToString())]);
            return new() { Permit = permit.Id, Plan = VerdictStatus.NotChecked, Status = VerdictStatus.NotChecked };
        }

        var plan = kind.Plans.Count == 0 ? VerdictStatus.Clear : OfPlan(permit, kind);
        var (lot, conditions) = OfConditions(permit, kind);
        ValueList<PreconditionResult> before = [.. kind.After.Select(condition => OfOrder(permit, kind, condition)).OfType<PreconditionResult>()];
        return new()
        {
            Permit = permit.Id,
            Plan = plan,
            Conditions = conditions,
            Preconditions = before,
            Status = new[] { plan, lot }.Concat(conditions.Select(static result => result.Status)).Concat(before.Select(static result => result.Status)).Min(),
        };
    }

    private VerdictStatus OfPlan(PlanningPermit permit, PermitKind kind)
    {
        if (permit.Plan is not { } version || periods.Where(period => period.Version == version).ToArray() is not [var period, ..] its)
        {
            calculation.Report(FindingCatalogue.PermitPlanUnknown, permit.Id, [Figure.Name(kind.Chinese), Figure.Name(permit.Plan?.ToString() ?? "—")], basis: kind.Basis);
            return VerdictStatus.NotChecked;
        }

        if (!Array.Exists(its, known => known.Holds(permit.On)))
        {
            var inForce = periods.Where(other => other.Version.Plan == version.Plan && other.Holds(permit.On)).Select(static other => other.Version.ToString()).Order(StringComparer.Ordinal);
            calculation.Report(
                FindingCatalogue.PermitPlanNotInForce,
                permit.Id,
                [Figure.Name(version.ToString()), permit.On, Figure.Name(string.Join('、', inForce) is { Length: > 0 } names ? names : "—")],
                basis: kind.Basis);
            return VerdictStatus.Conflict;
        }

        if (!kind.Plans.Contains(period.Kind))
        {
            calculation.Report(
                FindingCatalogue.PermitPlanWrong,
                permit.Id,
                [Figure.Name(kind.Chinese), Figure.Name(version.ToString()), Figure.Name(period.Kind.ToString()), Figure.Name(string.Join('、', kind.Plans))],
                basis: kind.Basis);
            return VerdictStatus.Conflict;
        }

        return VerdictStatus.Clear;
    }

    private (VerdictStatus Lot, ValueList<ConditionResult> Conditions) OfConditions(PlanningPermit permit, PermitKind kind)
    {
        if (permit.Lot is not { } id)
        {
            return (kind.NeedsConditions ? NotChecked(FindingCatalogue.PermitLotUnknown, permit, Figure.Name("—")) : VerdictStatus.Clear, []);
        }

        if (plans.FirstOrDefault(plan => plan.Version == permit.Plan)?.Lots.FirstOrDefault(lot => lot.Id == id) is not { } lot)
        {
            return (NotChecked(FindingCatalogue.PermitLotUnknown, permit, Figure.Name(id.ToString())), []);
        }

        if (lot.Conditions is null)
        {
            if (kind.NeedsConditions)
            {
                calculation.Report(FindingCatalogue.PermitWithoutConditions, permit.Id, [Figure.Name(id.ToString())], basis: kind.Basis);
            }

            return (kind.NeedsConditions ? VerdictStatus.Conflict : VerdictStatus.Clear, []);
        }

        if (permit.Figures is { } figures && figures.Lot != id)
        {
            return (NotChecked(FindingCatalogue.PermitFiguresOfOtherLot, permit, Figure.Name(figures.Lot.ToString())), []);
        }

        // What the permit does not state nobody can hold against the conditions.
        var results = ConditionCheck.ResultsOf(lot, permit.Figures ?? new() { Lot = id }, null);
        foreach (var result in results.Where(static result => result.Status != VerdictStatus.Clear))
        {
            calculation.Report(
                result.Status == VerdictStatus.Conflict ? FindingCatalogue.PermitExceedsConditions : FindingCatalogue.PermitFigureMissing,
                permit.Id,
                result.Status == VerdictStatus.Conflict ? [Figure.Name(result.Condition), Figure.Name(result.Designed!), Figure.Name(result.Asked)] : [Figure.Name(result.Condition), Figure.Name(result.Asked)],
                basis: lot.Conditions.Basis);
        }

        return (VerdictStatus.Clear, results);
    }

    private PreconditionResult? OfOrder(PlanningPermit permit, PermitKind kind, PermitPrecondition condition)
    {
        if (condition.OnFarmland && permit.TakesFarmland == false)
        {
            return null;
        }

        PlanningPermit[] steps = [.. permits.Where(step => step.Project == permit.Project && condition.AnyOf.Contains(step.Kind)).OrderBy(static step => step.On).ThenBy(static step => step.Id)];
        if (steps is [var first, ..] && first.On <= permit.On)
        {
            return new() { AnyOf = condition.AnyOf, MetBy = first.Id, Status = VerdictStatus.Clear };
        }

        if (condition.OnFarmland && permit.TakesFarmland is null)
        {
            calculation.Report(FindingCatalogue.PermitFarmlandUnstated, permit.Id, [Named(condition)], basis: condition.Basis);
            return new() { AnyOf = condition.AnyOf, Status = VerdictStatus.NotChecked };
        }

        if (steps.Length > 0)
        {
            calculation.Report(FindingCatalogue.PermitTooEarly, permit.Id, [Figure.Name(kind.Chinese), permit.On, Named(condition), steps[0].On], basis: condition.Basis);
        }
        else
        {
            calculation.Report(FindingCatalogue.PermitPreconditionMissing, permit.Id, [Figure.Name(kind.Chinese), Named(condition)], basis: condition.Basis);
        }

        return new() { AnyOf = condition.AnyOf, Status = VerdictStatus.Conflict };
    }

    private Figure Named(PermitPrecondition condition) => Figure.Name(string.Join(" / ", condition.AnyOf.Select(code => known.GetValueOrDefault(code)?.Chinese ?? code.ToString())));

    private VerdictStatus NotChecked(FindingKind finding, PlanningPermit permit, Figure argument)
    {
        calculation.Report(finding, permit.Id, [argument]);
        return VerdictStatus.NotChecked;
    }
}
