namespace AssetPlanning.Valuation;

/// <summary>What one asset is worth rung by rung (价值阶梯): 现状 → 规划 → 交易 → 运营.</summary>
/// <remarks>Each stage of the chain adds its rung when it knows it; a rung that is not there is not known, never worth nothing.</remarks>
public sealed record ValueLadder
{
    /// <summary>The asset.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>The rungs known so far, in the order of the ladder, each once.</summary>
    /// <exception cref="ArgumentException">A rung is given twice.</exception>
    public required ValueList<Appraisal> Rungs
    {
        get;
        init
        {
            var twice = value.GroupBy(static rung => rung.Stage).FirstOrDefault(static same => same.Skip(1).Any());
            field = twice is null
                ? [.. value.OrderBy(static rung => rung.Stage)]
                : throw new ArgumentException($"The rung {twice.Key} is given {twice.Count()} times.", nameof(value));
        }
    }

    /// <summary>The value at a rung.</summary>
    /// <param name="stage">The rung.</param>
    /// <returns>The value, or none where it is not known yet.</returns>
    public Appraisal? At(ValueStage stage)
    {
        foreach (var rung in Rungs)
        {
            if (rung.Stage == stage)
            {
                return rung;
            }
        }

        return null;
    }

    /// <summary>The ladder with one rung more.</summary>
    /// <param name="rung">The rung.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentException">The rung is there already.</exception>
    public ValueLadder With(Appraisal rung)
    {
        ArgumentNullException.ThrowIfNull(rung);
        return this with { Rungs = Rungs.Add(rung) };
    }
}
