using System.Diagnostics.CodeAnalysis;

namespace AssetPlanning;

/// <summary>A value or a refusal, with all findings, and on demand how it came about (可解释结果).</summary>
/// <remarks>
/// <see cref="Why"/> is made when it is read: the same pure function runs again with a recorder. Explaining therefore costs
/// nothing until somebody asks, and cannot change a fen.
/// </remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed class Explained<T>
    where T : class
{
    private readonly T? value;
    private readonly Action<Recorder> replay;
    private readonly Func<Provenance> stamp;

    internal Explained(T? value, ValueList<Finding> findings, Action<Recorder> replay, Func<Provenance> stamp)
    {
        this.value = value;
        Findings = findings;
        this.replay = replay;
        this.stamp = stamp;
    }

    /// <summary>Whether there is no value; the findings of severity <see cref="Severity.Error"/> say why.</summary>
    public bool IsRefused => value is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: the result was refused.</exception>
    public T Value => value ?? throw new InvalidOperationException(
        "Refused: " + string.Join(" ", Findings.Where(static finding => finding.Severity == Severity.Error)));

    /// <summary>All findings, in stable order.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How every figure came about; made anew each time it is read.</summary>
    public Trail Why
    {
        get
        {
            var recorder = new Recorder();
            replay(recorder);
            return recorder.ToTrail();
        }
    }

    /// <summary>What the result was made by and from; made when read.</summary>
    public Provenance Provenance => stamp();

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="result">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? result)
    {
        result = value;
        return value is not null;
    }

    /// <summary>This result withdrawn, with one more finding that says why; how it came about can still be read.</summary>
    internal Explained<T> Refused(Finding why) => new(null, Findings.Add(why), replay, stamp);

    /// <summary>Goes on to the next stage; a refusal goes through unchanged, findings add up.</summary>
    /// <typeparam name="TNext">The next value.</typeparam>
    /// <param name="next">The next stage.</param>
    /// <returns>The next result, explained from the beginning.</returns>
    public Explained<TNext> Then<TNext>(Func<T, Explained<TNext>> next)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(next);
        if (value is null)
        {
            return new(null, Findings, replay, stamp);
        }

        var following = next(value);
        return new(
            following.value,
            // A stage that runs the ledger further finds again what the stage before found: it is told once.
            [.. Findings.Concat(following.Findings).Distinct()],
            recorder =>
            {
                replay(recorder);
                following.replay(recorder);
            },
            () =>
            {
                var (first, second) = (stamp(), following.stamp());
                return second with
                {
                    Inputs = [.. first.Inputs.Concat(second.Inputs).Distinct()],
                    Parameters = [.. first.Parameters.Concat(second.Parameters).Distinct()],
                };
            });
    }
}

/// <summary>Runs pure functions so that they can be explained.</summary>
internal static class Explained
{
    internal static Explained<T> By<T>(ChainStage? stage, Func<Calculation, T?> function, Func<Provenance> stamp)
        where T : class
    {
        var calculation = new Calculation(null, stage);
        var value = Run(function, calculation);
        return new(
            calculation.HasFailed ? null : value,
            calculation.Findings,
            recorder => Run(function, new Calculation(recorder, stage)),
            calculation.Used is { Count: > 0 } used ? () => stamp() with { Parameters = used } : stamp);
    }

    /// <summary>An amount that leaves 64 bits is a fact about the data, found wherever in the arithmetic it shows.</summary>
    private static T? Run<T>(Func<Calculation, T?> function, Calculation calculation)
        where T : class
    {
        try
        {
            return function(calculation);
        }
        catch (OverflowException)
        {
            calculation.Report(FindingCatalogue.AmountTooLarge, "chain");
            return null;
        }
    }
}
