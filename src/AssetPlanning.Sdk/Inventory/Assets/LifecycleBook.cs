namespace AssetPlanning.Inventory;

/// <summary>Reads the lives of assets (资产周期读取): what was done out of turn, what is overdue, which title does not stand.</summary>
internal sealed class LifecycleBook(LifecycleTerms terms, RightsState rights, DateOnly on, Calculation calculation)
{
    private readonly HashSet<SubjectId> standing = [.. rights.Rights.Select(static right => right.Interest.Id)];

    internal LifecycleSheet Run(ValueList<LifecycleStep> steps)
    {
        NotChecked(terms.InspectWithin is null, "监管检查间隔");
        NotChecked(terms.RestoreWithin is null, "修复启动间隔");
        return new() { On = on, Assets = [.. steps.Where(step => step.On <= on).GroupBy(static step => step.Of).OrderBy(static asset => asset.Key).Select(asset => Read(asset.Key, asset))] };
    }

    private void NotChecked(bool isMissing, string what)
    {
        if (isMissing)
        {
            calculation.Report(FindingCatalogue.LifecycleNotChecked, "lifecycle", [Figure.Name(what)]);
        }
    }

    private AssetLifecycle Read(SubjectId asset, IEnumerable<LifecycleStep> steps)
    {
        var course = new Course<LifecycleStep, LifecycleState>(static (state, step) => Move(state, step.Act));
        course.Run(steps, on, (step, state, isTwice) => calculation.Report(
            isTwice ? FindingCatalogue.LifecycleNumberTwice : FindingCatalogue.LifecycleOutOfTurn,
            asset,
            [Figure.Number(step.Number), step.On, Figure.Name(step.Act.ToString()), Figure.Name(state?.ToString() ?? "（无）")]));
        DateOnly? Last(params ReadOnlySpan<LifecycleAct> acts)
        {
            DateOnly? last = null;
            foreach (var step in course.Taken)
            {
                last = acts.Contains(step.Act) ? step.On : last;
            }

            return last;
        }

        var life = new AssetLifecycle
        {
            Asset = asset,
            State = course.State,
            Since = course.State is null ? null : course.Since,
            Assessed = Last(LifecycleAct.Assess),
            Planned = Last(LifecycleAct.Plan),
            Protected = Last(LifecycleAct.Protect, LifecycleAct.BeginRestoration),
            Supervised = Last(LifecycleAct.Inspect),
            Rounds = course.Taken.Count(static step => step.Act == LifecycleAct.AcceptRestoration),
        };
        CheckTitle(asset, course.Taken);
        CheckUse(life, course.Taken);
        return life;
    }

    /// <summary>The last settling of its title has to rest on a right the register holds that day.</summary>
    private void CheckTitle(SubjectId asset, List<LifecycleStep> taken)
    {
        if (taken.FindLast(static step => step.Act == LifecycleAct.SettleTitle) is { } titled
            && (titled.Right is not { } right || !standing.Contains(right)))
        {
            calculation.Report(FindingCatalogue.LifecycleTitleMissing, asset, [titled.On, Figure.Name(titled.Right?.ToString() ?? "（未注明）"), on]);
        }
    }

    private void CheckUse(AssetLifecycle life, List<LifecycleStep> taken)
    {
        // What is used, protected or restored is under supervision from the first day of it.
        if (life.State is LifecycleState.InUse or LifecycleState.Protected or LifecycleState.InRestoration && terms.InspectWithin is { } every)
        {
            var begun = taken.FindLast(static step => step.Act is LifecycleAct.TakeIntoUse or LifecycleAct.Protect or LifecycleAct.BeginRestoration)!.On;
            var since = life.Supervised is { } seen && seen > begun ? seen : begun;
            if (on.DayNumber - since.DayNumber > every.Number)
            {
                calculation.Report(FindingCatalogue.InspectionOverdue, life.Asset, [since, Figure.Number(on.DayNumber - since.DayNumber), Figure.Number(every.Number)], basis: terms.Basis);
            }
        }

        if (life.State == LifecycleState.InUse && terms.RestoreWithin is { } within
            && taken.FindLast(static step => step.Act == LifecycleAct.TakeIntoUse)!.Until is { } end
            && on.DayNumber - end.DayNumber > within.Number)
        {
            calculation.Report(FindingCatalogue.RestorationOverdue, life.Asset, [end, Figure.Number(on.DayNumber - end.DayNumber), Figure.Number(within.Number)], basis: terms.Basis);
        }
    }

    /// <summary>Title before assessment, assessment before plan, plan before use or protection; what is restored is assessed anew.</summary>
    private static LifecycleState? Move(LifecycleState? state, LifecycleAct act) => (state, act) switch
    {
        (null, LifecycleAct.SettleTitle) => LifecycleState.Titled,
        (not null, LifecycleAct.SettleTitle) => state,
        (LifecycleState.Titled or LifecycleState.Assessed or LifecycleState.Restored, LifecycleAct.Assess) => LifecycleState.Assessed,
        (LifecycleState.Assessed or LifecycleState.Planned or LifecycleState.InUse or LifecycleState.Protected, LifecycleAct.Plan) => LifecycleState.Planned,
        (LifecycleState.Planned, LifecycleAct.TakeIntoUse) => LifecycleState.InUse,
        (LifecycleState.Planned or LifecycleState.InUse or LifecycleState.Restored, LifecycleAct.Protect) => LifecycleState.Protected,
        (LifecycleState.InUse or LifecycleState.Protected or LifecycleState.InRestoration, LifecycleAct.Inspect) => state,
        (LifecycleState.InUse or LifecycleState.Protected, LifecycleAct.BeginRestoration) => LifecycleState.InRestoration,
        (LifecycleState.InRestoration, LifecycleAct.AcceptRestoration) => LifecycleState.Restored,
        _ => null,
    };
}
