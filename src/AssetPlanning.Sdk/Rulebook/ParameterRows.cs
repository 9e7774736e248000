using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>What tells the rows of one parameter apart; a facet left open is null.</summary>
internal readonly record struct FacetKey(string? First, string? Second = null, string? Third = null);

/// <summary>A row and its value as the parameter's type.</summary>
internal sealed record ReadRow(RulebookRow Row, object? Value, object? Least, object? Most, string File, int Number)
{
    internal string Prefix { get; } = Row.Region is { } region ? region.Prefix : string.Empty;

    internal bool HoldsOn(DateOnly day) => !(day < Row.From) && !(day >= Row.Until);

    internal bool Overlaps(ReadRow later) => Row.Until is not { } end || later.Row.From is not { } start || start < end;
}

/// <summary>The rows of one parameter (一个参数的全部取值), ready to be asked.</summary>
internal sealed class ParameterRows
{
    private readonly FrozenDictionary<FacetKey, RegionRows> byFacets;
    private readonly FrozenDictionary<FacetKey, CaseRows> byCase;
    private readonly bool hasDefaults;
    private readonly Type type;

    internal ParameterRows(ParameterTerm term, IReadOnlyList<ReadRow> rows)
    {
        Term = term;
        type = ValueReading.Of(term.Kind).Type;
        byFacets = rows
            .GroupBy(row => KeyOf(term, row.Row))
            .ToFrozenDictionary(static group => group.Key, static group => new RegionRows(group));
        hasDefaults = byFacets.Keys.Any(key => term.Facets.Count > 0 && (key.First is null || (term.Facets.Count > 1 && key.Second is null)));
        byCase = byFacets.Keys.ToFrozenDictionary(static key => key, Find);
    }

    internal ParameterTerm Term { get; }

    internal IEnumerable<RegionRows> Groups => byFacets.OrderBy(static pair => pair.Value.Subject, StringComparer.Ordinal).Select(static pair => pair.Value);

    internal static FacetKey KeyOf(ParameterTerm term, RulebookRow row) =>
        new(At(term, row, 0), At(term, row, 1), At(term, row, 2));

    internal bool Fits(ParameterHandle handle) => handle.Fits(type, Term.Facets);

    /// <summary>Whether there is a row of this very case.</summary>
    internal bool HasCase(ParameterCase item)
    {
        var open = Enum.GetValues<Facet>().Except(Term.Facets);
        return open.All(facet => item.Of(facet) is null)
            && byFacets.ContainsKey(new(Asked(0), Asked(1), Asked(2)));

        string? Asked(int place) => place < Term.Facets.Count ? item.Of(Term.Facets[place]) : null;
    }

    /// <summary>The rows that speak of a case.</summary>
    internal CaseRows Of(FacetKey key) => byCase.TryGetValue(key, out var known) ? known : Find(key);

    /// <summary>A case and the open cases above it, the nearest first.</summary>
    internal IEnumerable<RegionRows> Above(RegionRows group)
    {
        var key = KeyOf(Term, group.Rows[0].Row);
        return hasDefaults ? [group, .. Wider(key).Distinct().Select(wider => byFacets.GetValueOrDefault(wider)).OfType<RegionRows>().Where(rows => rows != group)] : [group];
    }

    private CaseRows Find(FacetKey key) => new(
        byFacets.GetValueOrDefault(key),
        hasDefaults ? [.. Wider(key).Select(wider => byFacets.GetValueOrDefault(wider)).OfType<RegionRows>()] : []);

    private static FacetKey[] Wider(FacetKey key) =>
        key.Second is null ? [new(null)] : [key with { Second = null }, key with { First = null }, new(null)];

    private static string? At(ParameterTerm term, RulebookRow row, int place) =>
        place < term.Facets.Count ? row.Of(term.Facets[place]) : null;
}
