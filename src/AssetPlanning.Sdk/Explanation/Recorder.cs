namespace AssetPlanning;

/// <summary>Writes down the steps of a calculation that is run again to be explained (记录器).</summary>
/// <remarks>
/// A calculation holds a recorder or none and says <c>why?.Step(…)</c>: without one nothing but the branch is paid, and the
/// figures are made by the same code either way. A later stage that runs the ledger further tells its steps anew.
/// </remarks>
public sealed class Recorder
{
    private readonly List<Step?> steps = [];
    private readonly Dictionary<FigureKey, int> places = [];
    private readonly Dictionary<Code<FigureTerm>, FigureTerm> terms = [];
    private readonly List<FigureKey> ofLedger = [];
    private bool isInLedger;
    private ChainStage? stageOutside;

    internal Recorder()
    {
    }

    internal ChainStage? Stage { get; set; }

    /// <summary>The clause whose turn it is; what is told meanwhile is told under it, by rules of users as well.</summary>
    internal ClauseSource? Clause { get; set; }

    /// <summary>Writes down one figure.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="result">The figure.</param>
    /// <param name="by">How it follows from the operands.</param>
    /// <param name="operands">What it follows from.</param>
    /// <param name="rounding">How it was rounded, where it was.</param>
    /// <param name="rule">The rule that decided it, where one did.</param>
    /// <param name="basis">What it rests on.</param>
    public void Step(
        FigureKey key,
        Figure result,
        Derivation by,
        ValueList<Operand> operands = default,
        Rounding? rounding = null,
        string? rule = null,
        Citation? basis = null)
    {
        if (isInLedger)
        {
            ofLedger.Add(key);
        }

        var step = new Step
        {
            Key = key,
            Stage = Stage,
            Result = result,
            By = by,
            Operands = operands,
            Rounding = rounding,
            Rule = rule,
            Basis = basis ?? Clause?.Basis,
            Clause = Clause,
        };
        if (places.TryGetValue(key, out var place))
        {
            steps[place] = step;
        }
        else
        {
            places.Add(key, steps.Count);
            steps.Add(step);
        }
    }

    /// <summary>Remembers a term of a user, so that the trail can name it.</summary>
    /// <param name="term">The term; its code begins with <c>x-</c> unless it is one of the library's.</param>
    /// <exception cref="ArgumentException">The term takes a code of the library for something else.</exception>
    public void Know(FigureTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (term.Code.IsOwn)
        {
            terms[term.Code] = term;
        }
        else if (!FigureTerms.All.Contains(term))
        {
            throw new ArgumentException($"'{term.Code}': codes of users begin with x-.", nameof(term));
        }
    }

    /// <summary>Whether a figure has been told.</summary>
    internal bool Knows(FigureKey key) => places.ContainsKey(key);

    /// <summary>Takes a step back: what it told did not happen.</summary>
    internal void Forget(FigureKey key)
    {
        if (places.Remove(key, out var place))
        {
            steps[place] = null;
        }
    }

    /// <summary>The ledger runs anew from the beginning: what its last run told is told again, or no longer true.</summary>
    internal void BeginLedger()
    {
        foreach (var key in ofLedger)
        {
            Forget(key);
        }

        ofLedger.Clear();
        isInLedger = true;
        stageOutside = Stage;
    }

    /// <summary>Sharing is told under its own stages; what follows belongs to whoever ran the ledger.</summary>
    internal void EndLedger()
    {
        isInLedger = false;
        Stage = stageOutside;
    }

    internal Trail ToTrail() => new([.. steps.OfType<Step>()], terms.Values.OrderBy(static term => term.Code).ToValueList());
}
