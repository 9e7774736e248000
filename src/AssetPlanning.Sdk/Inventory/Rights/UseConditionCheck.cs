namespace AssetPlanning.Inventory;

/// <summary>Holds what was measured against the limits of conditions (附设条件核查).</summary>
internal static class UseConditionCheck
{
    internal static UseConditionVerdicts Run(ValueList<(SubjectId Of, SubjectId Place, UseCondition Condition)> given, ValueList<UseMeasure> measures, Calculation calculation)
    {
        var known = measures.ToLookup(static measure => (measure.Place, measure.Measure));
        var verdicts = new List<UseConditionVerdict>(given.Count);
        var line = new Dictionary<SubjectId, int>();
        foreach (var (of, place, condition) in given.OrderBy(static one => one.Of).ThenBy(static one => one.Condition.Id))
        {
            var verdict = Judge(of, condition, condition.Limit is { } limit ? [.. known[(place, limit.Measure)]] : [], calculation);
            verdicts.Add(verdict);
            if (calculation.Why is { } why && verdict is { Found: { } found, Margin: { } margin })
            {
                Tell(why, verdict, condition.Limit!, found, margin, line[of] = line.GetValueOrDefault(of, -1) + 1, condition.Basis);
            }
        }

        return new() { Conditions = [.. verdicts] };
    }

    private static UseConditionVerdict Judge(SubjectId of, UseCondition condition, ValueList<UseMeasure> found, Calculation calculation)
    {
        var why = condition.Limit is not { } limit ? "没有限值"
            : found.Count == 0 ? $"没有指标 {limit.Measure}"
            : found.Count > 1 ? $"指标 {limit.Measure} 有 {found.Count} 个值"
            : !found[0].Amount.Unit.IsCommensurable(limit.Amount.Unit) ? $"指标 {limit.Measure} 的单位 {found[0].Amount.Unit} 与限值的单位 {limit.Amount.Unit} 不同类"
            : null;
        if (why is not null)
        {
            calculation.Report(FindingCatalogue.UseConditionNotChecked, of, [condition.Id, Figure.Name(why)], basis: condition.Basis);
            return new() { Of = of, Condition = condition.Id, Answer = ConditionAnswer.NotChecked };
        }

        var (bound, amount) = (condition.Limit!, found[0].Amount.In(condition.Limit!.Amount.Unit));
        var margin = bound.Sense == BoundSense.AtMost ? bound.Amount - amount : amount - bound.Amount;
        if (margin.Sign < 0)
        {
            calculation.Report(
                FindingCatalogue.UseConditionBroken,
                of,
                [condition.Id, bound.Measure, amount, Figure.Name(bound.Sense == BoundSense.AtMost ? "≤" : "≥"), bound.Amount],
                basis: condition.Basis);
        }

        return new() { Of = of, Condition = condition.Id, Answer = margin.Sign < 0 ? ConditionAnswer.Broken : ConditionAnswer.Kept, Found = amount, Margin = margin };
    }

    private static void Tell(Recorder why, UseConditionVerdict verdict, UseLimit limit, Quantity found, Quantity margin, int line, Citation? basis)
    {
        FigureKey Key(FigureTerm term) => new(term.Code, verdict.Of, Line: line);
        why.Step(Key(FigureTerms.ConditionLimit), limit.Amount, Derivation.Given, rule: verdict.Condition.ToString(), basis: basis);
        why.Step(Key(FigureTerms.ConditionMeasure), found, Derivation.Given, rule: limit.Measure.ToString());
        var (least, most) = (Operand.From(Key(FigureTerms.ConditionMeasure), found), Operand.From(Key(FigureTerms.ConditionLimit), limit.Amount));
        why.Step(Key(FigureTerms.ConditionMargin), margin, Derivation.Difference, limit.Sense == BoundSense.AtMost ? [most, least] : [least, most], basis: basis);
    }
}
