namespace AssetPlanning.Rulebook;

/// <summary>A number a result stood on that another edition answers differently (所用参数变更).</summary>
public sealed record ParameterChange
{
    /// <summary>What was asked, and what it came to then.</summary>
    public required UsedParameter Used { get; init; }

    /// <summary>What it comes to under the other edition; none where it has no answer.</summary>
    public string? Now { get; init; }

    /// <summary>Who says so under the other edition.</summary>
    public Citation? Basis { get; init; }

    /// <summary>Asks another edition every number a result stood on (旧版结果复核).</summary>
    /// <remarks>What the catalogues allow and forbid is no number: <see cref="EntryChange.Between"/> says where they differ.</remarks>
    /// <param name="stamp">The stamp of the result.</param>
    /// <param name="edition">The other edition.</param>
    /// <returns>Every number that is answered differently, or on other grounds; none when the numbers still stand.</returns>
    public static ValueList<ParameterChange> Under(Provenance stamp, RulebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        ArgumentNullException.ThrowIfNull(edition);
        return
        [
            .. stamp.Parameters
                .Select(used => (Used: used, Row: edition.RowFor(used.Parameter, used.Case, used.On, used.Region ?? default)))
                .Select(asked => new ParameterChange { Used = asked.Used, Now = asked.Row?.Value, Basis = asked.Row is { } row ? edition.Cite(row) : null })
                .Where(static change => change.Now != change.Used.Value || change.Basis != change.Used.Basis),
        ];
    }
}
