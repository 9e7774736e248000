using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Links observations to plan items and follows each to its answer.</summary>
internal sealed class FeedbackCheck(ValueList<PlanItem> items, ValueList<PlanFeedback> feedback, DateOnly on, Calculation calculation)
{
    private readonly Dictionary<SubjectId, PlanItem> known = items.DistinctBy(static item => item.Id).ToDictionary(static item => item.Id);
    private readonly List<SubjectId> setAside = [];

    internal FeedbackSheet? Run()
    {
        foreach (var twice in items.CountBy(static item => item.Id).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.PlanItemTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        if (calculation.HasFailed)
        {
            return null;
        }

        var named = feedback.CountBy(static given => given.Id).ToDictionary();
        List<FeedbackLine> lines = [];
        foreach (var given in feedback.OrderBy(static given => given.Item).ThenBy(static given => given.On).ThenBy(static given => given.Id))
        {
            if (Defect(given, named[given.Id]) is ({ } defect, var arguments))
            {
                calculation.Report(defect, given.Id, arguments);
                setAside.Add(given.Id);
            }
            else
            {
                lines.Add(Line(given, known[given.Item]));
            }
        }

        return new() { Lines = [.. lines], Unobserved = Unobserved([.. lines.Select(static line => line.Item)]), SetAside = [.. setAside] };
    }

    private (FindingKind? Kind, ValueList<Figure> Arguments) Defect(PlanFeedback given, int count)
    {
        if (count > 1)
        {
            return (FindingCatalogue.FeedbackTwice, [Figure.Number(count)]);
        }

        if (!known.TryGetValue(given.Item, out var item))
        {
            return (FindingCatalogue.FeedbackItemUnknown, [given.Item]);
        }

        // A deviation from a version that is not the item's says nothing of the item: its planned figure may be another.
        if (given.Plan != item.Plan)
        {
            return (FindingCatalogue.FeedbackOnOtherVersion, [given.Item, Figure.Name(given.Plan.ToString()), Figure.Name(item.Plan.ToString())]);
        }

        if (given.Observed.Unit.IsNone || !given.Observed.Unit.IsCommensurable(item.Planned.Unit))
        {
            return (FindingCatalogue.FeedbackUnitDiffers, [given.Item, Figure.Name(given.Observed.Unit.ToString()), Figure.Name(item.Planned.Unit.ToString())]);
        }

        return given.Answer is { } answer && answer.On < given.On ? (FindingCatalogue.FeedbackAnsweredBefore, [answer.On, given.On]) : (null, []);
    }

    private FeedbackLine Line(PlanFeedback given, PlanItem item)
    {
        var observed = given.Observed.In(item.Planned.Unit);
        var isKept = item.Sense == QuotaSense.Ceiling ? observed <= item.Planned : observed >= item.Planned;
        var state = StateOf(given);
        Tell(given, state);
        calculation.Why?.Step(
            new(FigureTerms.FeedbackDifference.Code, given.Id),
            observed - item.Planned,
            Derivation.Difference,
            [Operand.Of(FigureTerms.FeedbackObserved, observed), Operand.Of(FigureTerms.FeedbackPlanned, item.Planned)]);
        return new()
        {
            Feedback = given.Id,
            Item = item.Id,
            Planned = item.Planned,
            Observed = observed,
            Difference = observed - item.Planned,
            Status = isKept ? VerdictStatus.Clear : VerdictStatus.Conflict,
            State = state,
        };
    }

    private FeedbackState StateOf(PlanFeedback given) => given.Answer switch
    {
        { On: var day } when day > on => given.AnswerBy < on ? FeedbackState.Overdue : FeedbackState.Open,
        null => given.AnswerBy < on ? FeedbackState.Overdue : FeedbackState.Open,
        { Outcome: FeedbackOutcome.PlanAdjusted } answer when answer.TakenUpIn is not { } version || version.Plan != given.Plan.Plan || version.Number <= given.Plan.Number => FeedbackState.NotTakenUp,
        _ => FeedbackState.Closed,
    };

    private void Tell(PlanFeedback given, FeedbackState state)
    {
        switch (state)
        {
            case FeedbackState.Overdue:
                calculation.Report(FindingCatalogue.FeedbackOverdue, given.Id, [given.Item, given.AnswerBy, Figure.Number(on.DayNumber - given.AnswerBy.DayNumber)]);
                break;
            case FeedbackState.NotTakenUp:
                calculation.Report(FindingCatalogue.FeedbackNotTakenUp, given.Id, [given.Item, Figure.Name(given.Answer!.TakenUpIn?.ToString() ?? "—"), Figure.Name(given.Plan.ToString())]);
                break;
            case FeedbackState.Closed when given.Answer!.On > given.AnswerBy:
                calculation.Report(FindingCatalogue.FeedbackAnsweredLate, given.Id, [given.Item, given.Answer.On, given.AnswerBy]);
                break;
        }
    }

    private ValueList<SubjectId> Unobserved(HashSet<SubjectId> observed)
    {
        ValueList<PlanItem> silent = [.. known.Values.Where(item => !observed.Contains(item.Id)).OrderBy(static item => item.Id)];
        foreach (var item in silent.Where(item => item.ReportBy < on))
        {
            calculation.Report(FindingCatalogue.FeedbackMissing, item.Id, [item.ReportBy!.Value]);
        }

        return [.. silent.Select(static item => item.Id)];
    }
}
