namespace AssetPlanning.Rulebook;

/// <summary>What became of a row from one edition to another (规则变更).</summary>
public sealed record RowChange
{
    /// <summary>The row in the edition before; none when it is new.</summary>
    public RulebookRow? Before { get; init; }

    /// <summary>The row in the edition after; none when it is gone.</summary>
    public RulebookRow? After { get; init; }

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
                .OrderBy(static name => name.Subject, StringComparer.Ordinal).ThenBy(static name => name.From).ThenBy(static name => name.IsBounds)
                .Select(name => new RowChange { Before = old.GetValueOrDefault(name), After = changed.GetValueOrDefault(name) })
                .Where(static change => change.Before != change.After),
        ];
    }

    private static Dictionary<(string Subject, DateOnly From, bool IsBounds), RulebookRow> ByName(RulebookEdition edition)
    {
        var byName = new Dictionary<(string, DateOnly, bool), RulebookRow>(edition.ReadRows.Count);
        foreach (var row in edition.ReadRows)
        {
            byName.Add((row.Row.Subject(), row.Row.From ?? DateOnly.MinValue, row.Row.IsBounds), row.Row);
        }

        return byName;
    }
}
