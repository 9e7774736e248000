namespace AssetPlanning.Rulebook;

/// <summary>What became of a row from one edition to another (规则变更).</summary>
public sealed record RowChange
{
    /// <summary>The row in the edition before; none when it is new.</summary>
    public RulebookRow? Before { get; init; }

    /// <summary>The row in the edition after; none when it is gone.</summary>
    public RulebookRow? After { get; init; }

    private RulebookRow Row => Before ?? After!;

    /// <summary>What changed between two editions, row by row: rows are the same when parameter, case, region and first day are.</summary>
    /// <param name="before">The edition before.</param>
    /// <param name="after">The edition after.</param>
    /// <returns>The changes, by parameter, case and day; none when they say the same.</returns>
    public static ValueList<RowChange> Between(RulebookEdition before, RulebookEdition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = ByName(before);
        var changed = ByName(after);
        return
        [
            .. old.Keys.Union(changed.Keys)
                .Select(name => new RowChange { Before = old.GetValueOrDefault(name), After = changed.GetValueOrDefault(name) })
                .Where(static change => change.Before != change.After)
                .OrderBy(static change => change.Row.Subject(), StringComparer.Ordinal).ThenBy(static change => change.Row.From).ThenBy(static change => change.Row.IsBounds),
        ];
    }

    private static Dictionary<(RowCase Case, DateOnly From), RulebookRow> ByName(RulebookEdition edition) =>
        edition.ReadRows.ToDictionary(static row => (row.Row.Case(), row.Row.From ?? DateOnly.MinValue), static row => row.Row);
}
