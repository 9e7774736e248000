using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Reads where disputes stand (纠纷台账读取), step by step along the ways the law opens.</summary>
/// <remarks>
/// Title and boundary: a government decides, then within a period a court (土地管理法第十四条); a court first is refused. Rights and duties by
/// contract: mediation, arbitration, court in any order. A decision or award nobody sued against in time is final the day after the last day of the period;
/// that a last day off work moves on (民法典第二百零三条) is not counted, for no calendar of holidays is known here.
/// </remarks>
internal sealed class DisputeBook(DisputeLog log, DateOnly on, RulebookEdition rulebook, Calculation calculation)
{
    private readonly Consultation consultation = new(rulebook, calculation);
    private readonly List<DisputeStanding> standings = [];
    private readonly Dictionary<SubjectId, List<(SubjectId Id, Course<DisputeStep, DisputeState> Course)>> ofTitle = [];

    /// <summary>The open ones are found; the list holds all that were raised by the day.</summary>
    internal ValueList<DisputeStanding> Read()
    {
        var steps = log.Steps.ToLookup(static step => step.Of);
        foreach (var named in log.Disputes.GroupBy(static dispute => dispute.Id).OrderBy(static named => named.Key))
        {
            if (named.Skip(1).Any())
            {
                // Which one holds cannot be told; ground that any of them is about counts as disputed all the same.
                calculation.Report(FindingCatalogue.DisputeTwice, named.Key, [Figure.Number(named.Count())]);
            }

            foreach (var dispute in named)
            {
                Follow(dispute, [.. steps[named.Key]], isTold: ReferenceEquals(dispute, named.First()));
            }
        }

        var known = log.Disputes.Select(static dispute => dispute.Id).ToHashSet();
        foreach (var stray in log.Steps.Where(step => step.On <= on && !known.Contains(step.Of)).OrderBy(static step => step.Of).ThenBy(static step => step.On).ThenBy(static step => step.Number))
        {
            calculation.Report(FindingCatalogue.DisputeStepStray, stray.Of, [Figure.Number(stray.Number), stray.On]);
        }

        return [.. standings];
    }

    /// <summary>The dispute about the title of a piece of ground that was open on a day; the first by name.</summary>
    internal SubjectId? OpenOn(SubjectId ground, DateOnly day)
    {
        foreach (var (id, course) in ofTitle.GetValueOrDefault(ground) ?? [])
        {
            if (course.StateOn(day) is { } state && state is not (DisputeState.Settled or DisputeState.Withdrawn))
            {
                return id;
            }
        }

        return null;
    }

    private void Follow(Dispute dispute, DisputeStep[] steps, bool isTold)
    {
        var course = new Course<DisputeStep, DisputeState>(
            (state, step) => Move(state, step.Act, dispute.IsForGovernment),
            (last, state, day) => state == DisputeState.Decided && LastDay(dispute, last) is { } end && day > end ? (DisputeState.Settled, end.AddDays(1)) : null);
        course.Run(steps, on, (step, state, isTwice) =>
        {
            if (isTold)
            {
                Refuse(dispute, step, state, isTwice);
            }
        });
        if (course.State is not { } now)
        {
            return;
        }

        if (dispute.IsOfTitle)
        {
            if (!ofTitle.TryGetValue(dispute.Ground, out var here))
            {
                ofTitle.Add(dispute.Ground, here = []);
            }

            here.Add((dispute.Id, course));
        }

        var suit = now == DisputeState.Decided ? LastDay(dispute, course.Taken[^1]) : null;
        var standing = new DisputeStanding { Dispute = dispute, State = now, Since = course.Since, SuitUntil = suit };
        standings.Add(standing);
        if (standing.IsOpen())
        {
            calculation.Report(FindingCatalogue.DisputeOpen, dispute.Id, [dispute.Ground, Figure.Name(now.ToString()), course.Since]);
        }
    }

    private void Refuse(Dispute dispute, DisputeStep step, DisputeState? state, bool isTwice)
    {
        var kind = isTwice ? FindingCatalogue.DisputeNumberTwice
            : step.Act == DisputeAct.Sue && dispute.IsForGovernment && state is DisputeState.Raised or DisputeState.InMediation ? FindingCatalogue.DisputeDecisionFirst
            : FindingCatalogue.DisputeMoveImpossible;
        calculation.Report(kind, dispute.Id, [Figure.Number(step.Number), step.On, Figure.Name(step.Act.ToString()), Figure.Name(state?.ToString() ?? "（未提出）")]);
    }

    /// <summary>Where a step leads; none where the law has no such way.</summary>
    private static DisputeState? Move(DisputeState? state, DisputeAct act, bool isForGovernment) => (state, act) switch
    {
        (null or DisputeState.Withdrawn, DisputeAct.Raise) => DisputeState.Raised,
        (DisputeState.Raised, DisputeAct.Mediate) => DisputeState.InMediation,
        (DisputeState.InMediation, DisputeAct.FailMediation) => DisputeState.Raised,
        (DisputeState.Raised or DisputeState.InMediation or DisputeState.InArbitration or DisputeState.InCourt, DisputeAct.Settle) => DisputeState.Settled,
        (DisputeState.Raised or DisputeState.InMediation, DisputeAct.Decide) when isForGovernment => DisputeState.Decided,
        (DisputeState.Raised or DisputeState.InMediation, DisputeAct.Arbitrate) when !isForGovernment => DisputeState.InArbitration,
        (DisputeState.InArbitration, DisputeAct.Award) => DisputeState.Decided,
        (DisputeState.Raised or DisputeState.InMediation, DisputeAct.Sue) when !isForGovernment => DisputeState.InCourt,
        (DisputeState.Decided, DisputeAct.Sue) => DisputeState.InCourt,
        (DisputeState.InCourt, DisputeAct.Judge) => DisputeState.Settled,
        (DisputeState.Raised or DisputeState.InMediation or DisputeState.InArbitration or DisputeState.InCourt, DisputeAct.Withdraw) => DisputeState.Withdrawn,
        _ => null,
    };

    /// <summary>The last day a court may be asked: the period counts from the day after delivery (民法典第二百零一条). Without a row nothing becomes final by itself.</summary>
    private DateOnly? LastDay(Dispute dispute, DisputeStep decision)
    {
        Code<Circumstance> circumstance = decision.Act == DisputeAct.Award ? "land-contract-award" : "land-title-decision";
        var answer = consultation.Ask(StandardParameters.TitleSuitWithin, circumstance, decision.On, dispute.Division ?? default);
        return answer.IsMissing || DateOnly.MaxValue.DayNumber - decision.On.DayNumber < answer.Value.Number ? null : decision.On.AddDays(answer.Value.Number);
    }
}
