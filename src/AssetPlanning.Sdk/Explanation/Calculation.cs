namespace AssetPlanning;

/// <summary>One run of a pure function: where findings go, and the recorder when the run is to be explained.</summary>
internal sealed class Calculation(Recorder? why, ChainStage? stage)
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<(Code<FindingKind> Code, SubjectId Subject)> told = [];
    private readonly List<UsedParameter> used = [];
    private readonly HashSet<UsedParameter> usedOnce = [];

    internal Recorder? Why { get; } = Entered(why, stage);

    internal bool HasFailed { get; private set; }

    /// <summary>Whether the run is over the whole chain: what a stage finds missing a later one may bring.</summary>
    internal bool IsWhole { get; } = stage is null;

    internal ValueList<Finding> Findings => [.. findings];

    internal ValueList<UsedParameter> Used => [.. used];

    /// <summary>Remembers what the result stands on.</summary>
    internal void Use(UsedParameter parameter)
    {
        if (usedOnce.Add(parameter))
        {
            used.Add(parameter);
        }
    }

    internal void Report(FindingKind kind, SubjectId subject, ValueList<Figure> arguments = default, ClauseSource? clause = null, Citation? basis = null)
    {
        if (!kind.Code.IsOwn && FindingCatalogue.Find(kind.Code) != kind)
        {
            throw new ArgumentException($"'{kind.Code}': codes of users begin with x-.", nameof(kind));
        }

        findings.Add(Finding.Of(kind, subject, arguments, clause, basis));
        HasFailed |= kind.Severity == Severity.Error;
    }

    /// <summary>Reports what holds for many items alike, once.</summary>
    internal void ReportOnce(FindingKind kind, SubjectId subject, ValueList<Figure> arguments, Citation? basis = null)
    {
        if (told.Add((kind.Code, subject)))
        {
            Report(kind, subject, arguments, basis: basis);
        }
    }

    private static Recorder? Entered(Recorder? why, ChainStage? stage)
    {
        if (why is not null)
        {
            why.Stage = stage;
        }

        return why;
    }
}
