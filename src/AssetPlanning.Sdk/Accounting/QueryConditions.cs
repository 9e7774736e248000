namespace AssetPlanning.Accounting;

/// <summary>Makes the conditions of a question ready (查询条件编译): names become numbers. What the ledger does not know is reported.</summary>
internal sealed class QueryConditions(LedgerColumns columns, LedgerFilter where, Calculation calculation)
{
    /// <summary>A one for every party that is asked for, or belongs to one that is; none when nobody is.</summary>
    internal ulong[]? Inside(PartyTree tree, int[] numbers)
    {
        if (where.For.Count == 0)
        {
            return null;
        }

        var asked = new ulong[numbers.Length];
        foreach (var party in where.For.Distinct().Order())
        {
            if (tree.NumberOf(party) is not { } number)
            {
                calculation.Report(FindingCatalogue.UnknownParty, RollUpRun.Subject, [party]);
                continue;
            }

            var (from, count) = tree.RangeOf(number);
            for (var at = 0; at < asked.Length; at++)
            {
                asked[at] = numbers[at] >= from && numbers[at] < from + count ? 1 : asked[at];
            }
        }

        return asked;
    }

    /// <summary>The conditions on a posting itself, whoever asks.</summary>
    internal List<RowFilter> Filters()
    {
        var filters = new List<RowFilter>();
        if (where.Within is { IsEverything: false } scope)
        {
            var (from, count) = columns.Scopes.Within(scope);
            if (count == 0)
            {
                calculation.Report(FindingCatalogue.EmptyScope, RollUpRun.Subject, [Figure.Name(scope.ToString())]);
            }

            filters.Add(new RangeFilter(columns.Scope, from, count));
        }

        if (where.From is not null || where.Through is not null)
        {
            var from = columns.Days.Count(day => day < where.From);
            filters.Add(new RangeFilter(columns.Day, from, Math.Max(columns.Days.Count(day => day <= (where.Through ?? DateOnly.MaxValue)) - from, 0)));
        }

        RequireKnown(where.Terms, columns.Terms);
        RequireKnown(where.Subjects, columns.Subjects);
        AddSet(filters, columns.Term, columns.Terms, where.Terms, static term => term);
        AddSet(filters, columns.Subject, columns.Subjects, where.Subjects, static subject => subject);
        AddSet(filters, columns.Nature, columns.Natures, where.Kinds, static nature => nature.Kind);
        AddSet(filters, columns.Nature, columns.Natures, where.Media, static nature => nature.Medium);
        AddSet(filters, columns.Nature, columns.Natures, where.Standings, static nature => nature.Standing);
        return filters;
    }

    /// <summary>Names are known to the ledger or misspelt; days, kinds and media cannot be misspelt, and may well be empty.</summary>
    private void RequireKnown<T>(ValueList<T> asked, T[] known)
        where T : IComparable<T>
    {
        foreach (var stranger in asked.Except(known).Order())
        {
            calculation.Report(FindingCatalogue.UnknownInQuery, RollUpRun.Subject, [Figure.Name(stranger.ToString()!)]);
        }
    }

    private static void AddSet<TName, TValue>(List<RowFilter> filters, CodeColumn column, TName[] names, ValueList<TValue> wanted, Func<TName, TValue> valueOf)
    {
        if (wanted.Count > 0)
        {
            var set = wanted.ToHashSet();
            filters.Add(new SetFilter(column, [.. names.Select(name => set.Contains(valueOf(name)) ? 1UL : 0)]));
        }
    }
}
