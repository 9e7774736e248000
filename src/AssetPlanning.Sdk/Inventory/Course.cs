namespace AssetPlanning.Inventory;

/// <summary>A dated step of something that runs its course (进程事项): a dispute, the life of an asset. Nothing is overwritten, so the state of any day can be read.</summary>
public abstract record CourseStep
{
    /// <summary>What takes the step: the dispute, the asset.</summary>
    public required SubjectId Of { get; init => field = value.OrThrow(); }

    /// <summary>Its number; steps of one day stand in the order of their numbers (序号).</summary>
    public required int Number { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who took it (办理主体), where that is stated.</summary>
    public PartyId? By { get; init; }

    /// <summary>文书、依据.</summary>
    public Citation? Document { get; init; }
}

/// <summary>Runs the steps of one course along the moves there are (进程推演): a step that cannot be is refused and changes nothing.</summary>
/// <param name="move">The state a step leads to, or none where it cannot be taken.</param>
/// <param name="lapse">What a state becomes by itself by a day, and since when; none where it stays.</param>
internal sealed class Course<TStep, TState>(Func<TState?, TStep, TState?> move, Func<TStep, TState, DateOnly, (TState State, DateOnly Since)?>? lapse = null)
    where TStep : CourseStep
    where TState : struct, Enum
{
    private readonly List<(DateOnly On, TState State)> history = [];

    internal TState? State => history.Count > 0 ? history[^1].State : null;

    internal DateOnly Since => history[^1].On;

    /// <summary>The steps taken, in their order.</summary>
    internal List<TStep> Taken { get; } = [];

    internal void Run(IEnumerable<TStep> steps, DateOnly until, Action<TStep, TState?, bool> refuse)
    {
        var numbers = new HashSet<int>();
        foreach (var step in steps.Where(step => step.On <= until).OrderBy(static step => step.On).ThenBy(static step => step.Number))
        {
            Lapse(step.On);
            var isTwice = !numbers.Add(step.Number);
            if (isTwice || move(State, step) is not { } next)
            {
                refuse(step, State, isTwice);
                continue;
            }

            Taken.Add(step);
            history.Add((step.On, next));
        }

        Lapse(until);
    }

    /// <summary>The state at the end of a day; none before the first step.</summary>
    internal TState? StateOn(DateOnly day)
    {
        TState? state = null;
        foreach (var (on, at) in history)
        {
            state = on <= day ? at : state;
        }

        return state;
    }

    private void Lapse(DateOnly day)
    {
        if (State is { } state && lapse?.Invoke(Taken[^1], state, day) is { } after)
        {
            history.Add((after.Since, after.State));
        }
    }
}
