namespace AssetPlanning.Conformity;

/// <summary>The verdict of one rule on one subject, as a county's table keeps it (结论单元).</summary>
/// <param name="Status">What was found (核查状态).</param>
/// <param name="Consequence">What follows (管控后果); none while nothing was checked.</param>
/// <param name="Objected">The ground the rule has something against (受限面积).</param>
/// <param name="Open">The ground that was not checked (未核查面积).</param>
public readonly record struct VerdictCell(VerdictStatus Status, Consequence? Consequence, MeasuredArea Objected, MeasuredArea Open)
{
    /// <summary>The decision of a person in its place (人工裁定), where there is one; what was found stands beside it.</summary>
    public VerdictOverride? Override { get; init; }
}

/// <summary>The verdicts on all subjects of a check (管控结论表), in columns: a county has a million of them. Immutable.</summary>
public sealed partial class ConformityTable
{
    private const byte None = byte.MaxValue;

    private readonly ConformityRun run;
    private readonly ConformityTerms terms;
    private readonly byte[] statuses, consequences, doubts;
    private readonly long[] objected, open, constrained;
    private readonly Dictionary<int, OwnWords> own = [];

    internal ConformityTable(ConformityRun run, ValueList<ConformitySubject> subjects, ConformityTerms terms, Func<Provenance> stamp, CancellationToken cancellationToken)
    {
        (this.run, this.terms, Subjects, Stamp) = (run, terms, subjects, stamp);
        Rules = [.. run.Rules.Rules];
        var cells = checked(subjects.Count * Rules.Count);
        (statuses, consequences, doubts, objected, open, constrained) =
            (new byte[cells], new byte[cells], new byte[cells], new long[cells], new long[cells], new long[subjects.Count]);
        var outcomes = new RuleOutcome[Rules.Count];
        var room = run.Room();
        for (var subject = 0; subject < subjects.Count; subject++)
        {
            if ((subject & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            constrained[subject] = (long)run.Judge(subjects[subject], subject, room, outcomes).Units;
            for (var rule = 0; rule < outcomes.Length; rule++)
            {
                Keep((subject * outcomes.Length) + rule, outcomes[rule]);
            }
        }

        Decisions = DecisionsOf();
        Unconfirmed = [.. room.Rulings.Unconfirmed.Select(static pair => new UnconfirmedRuling(pair.Line, pair.Activity))];
    }

    /// <summary>The subjects, in the caller's order (核查对象).</summary>
    public ValueList<ConformitySubject> Subjects { get; }

    /// <summary>The rules in force, each after those it depends on (生效规则).</summary>
    public ValueList<StatedRule> Rules { get; }

    internal Func<Provenance> Stamp { get; }

    /// <summary>The rulings that were asked for and stand on nothing confirmed.</summary>
    internal ValueList<UnconfirmedRuling> Unconfirmed { get; }

    internal AssetPlanning.Spatial.PolygonSet Footprints => run.Footprints;

    /// <summary>The verdict of a rule on a subject.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <param name="rule">The number of the rule.</param>
    public VerdictCell this[int subject, int rule]
    {
        get
        {
            var at = CellOf(subject, rule);
            return new((VerdictStatus)statuses[at], consequences[at] == None ? null : (Consequence)consequences[at], new(objected[at]), new(open[at])) { Override = Decisions.GetValueOrDefault(at) };
        }
    }

    /// <summary>The first status in precedence any binding rule came to (综合状态); NotChecked where there is no binding rule.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <returns>The status.</returns>
    public VerdictStatus StatusOf(int subject)
    {
        var first = VerdictStatus.Clear;
        var isBound = false;
        for (var rule = 0; rule < Rules.Count; rule++)
        {
            if (Rules[rule].Severity == RuleSeverity.Binding)
            {
                isBound = true;
                first = (VerdictStatus)Math.Min((byte)first, statuses[CellOf(subject, rule)]);
            }
        }

        return isBound ? first : VerdictStatus.NotChecked;
    }

    /// <summary>The ground at least one binding rule has something against (受限面积合并), each square metre once.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <returns>The area.</returns>
    public MeasuredArea ConstrainedOf(int subject) => new(constrained[subject]);

    /// <summary>How many subjects came to a status (各状态对象数).</summary>
    /// <param name="status">The status.</param>
    /// <returns>How many.</returns>
    public int CountOf(VerdictStatus status)
    {
        var count = 0;
        for (var subject = 0; subject < Subjects.Count; subject++)
        {
            count += StatusOf(subject) == status ? 1 : 0;
        }

        return count;
    }

    /// <summary>The verdict on one subject in full: judged again, so that every piece of ground is named with its features and clause.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <returns>The verdict, with its findings and its trail.</returns>
    public Explained<SubjectVerdict> VerdictOf(int subject)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)subject), unchecked((uint)Subjects.Count), nameof(subject));
        return Explained.By(null, calculation => SubjectReport.Of(run, Subjects[subject], subject, terms, calculation), Stamp);
    }

    internal MeasuredArea WholeOf(int subject) => run.WholeOf(subject);

    internal RuleOutcome OutcomeOf(int subject, int rule)
    {
        var cell = this[subject, rule];
        return new()
        {
            Status = cell.Status,
            Consequence = cell.Consequence,
            Objected = cell.Objected,
            Open = cell.Open,
            Doubt = (VerdictDoubt)doubts[CellOf(subject, rule)],
            Own = own.GetValueOrDefault(CellOf(subject, rule)),
        };
    }

    private int CellOf(int subject, int rule)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)subject), unchecked((uint)Subjects.Count), nameof(subject));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)rule), unchecked((uint)Rules.Count), nameof(rule));
        return (subject * Rules.Count) + rule;
    }

    private void Keep(int at, in RuleOutcome outcome)
    {
        statuses[at] = (byte)outcome.Status;
        consequences[at] = outcome.Consequence is { } consequence ? (byte)consequence : None;
        doubts[at] = (byte)outcome.Doubt;
        if (outcome.Own is not null)
        {
            own.Add(at, outcome.Own);
        }

        objected[at] = (long)outcome.Objected.Units;
        open[at] = (long)outcome.Open.Units;
    }
}

/// <summary>A line and an activity whose ruling stands on practice or on nothing confirmed.</summary>
internal sealed record UnconfirmedRuling(string Line, string Activity);
