namespace AssetPlanning.Accounting;

/// <summary>Makes a question ready: names become numbers, conditions become masks (查询编译). What the ledger does not know is reported.</summary>
internal sealed class RollUpPlan
{
    private readonly LedgerColumns columns;
    private readonly LedgerQuery query;
    private readonly PartyTree tree;
    private readonly int[] numbers;
    private readonly long[]? inside;

    private RollUpPlan(Ledger ledger, LedgerQuery query, PartyTree tree, Calculation calculation)
    {
        columns = ledger.Columns;
        this.query = query;
        this.tree = tree;
        numbers = [.. columns.Parties.Select(party => tree.NumberOf(party) ?? -1)];
        inside = Inside(calculation);
    }

    private LedgerFilter Where => query.Where ?? new();

    /// <summary>The ends postings enter by, or null when the question cannot be answered.</summary>
    internal static RollUpEnd[]? Of(Ledger ledger, LedgerQuery query, Calculation calculation)
    {
        RequireSense(query);
        if (PartyTree.Of(query.Groups, ledger.Columns.Parties.Where(static party => !party.IsNone).Concat(ledger.Parties), calculation) is not { } tree)
        {
            return null;
        }

        var plan = new RollUpPlan(ledger, query, tree, calculation);
        var filters = plan.Filters(calculation);
        return calculation.HasFailed ? null : plan.Ends(filters);
    }

    private static void RequireSense(LedgerQuery query)
    {
        if (query.By.Distinct().Count() < query.By.Count)
        {
            throw new ArgumentException("A dimension is listed twice.", nameof(query));
        }

        if (query.By.Any(static by => by.Depth < 0 || (by.Depth is not null && by.Aspect is not (LedgerAspect.Scope or LedgerAspect.PartyGroup))))
        {
            throw new ArgumentException("Only scopes and party groups have a depth, and it is not negative.", nameof(query));
        }

        var accounts = query.By.Count(IsAccount);
        if (accounts > 1 || (accounts == 1 && query.Measure == LedgerMeasure.Turnover))
        {
            throw new ArgumentException("A party has inflow, outflow and net; turnover is by payer and payee.", nameof(query));
        }

        if (query.Measure != LedgerMeasure.Turnover && accounts == 0 && query.Where is not { For.Count: > 0 })
        {
            throw new ArgumentException("Inflow, outflow and net are somebody's: by party, or for somebody.", nameof(query));
        }
    }

    private static bool IsAccount(LedgerDimension by) => by.Aspect is LedgerAspect.Party or LedgerAspect.PartyGroup;

    private RollUpEnd[] Ends(List<RowFilter> filters)
    {
        if (query.Measure == LedgerMeasure.Turnover)
        {
            return [new(false, Axes(columns.To), [.. filters, .. inside is null ? [] : new[] { new EitherEndFilter(columns.From, columns.To, inside) }])];
        }

        var received = new RollUpEnd(false, Axes(columns.To), [.. filters, .. AtEnd(columns.To, columns.From)]);
        var paid = new RollUpEnd(query.Measure == LedgerMeasure.Net, Axes(columns.From), [.. filters, .. AtEnd(columns.From, columns.To)]);
        return query.Measure switch
        {
            LedgerMeasure.Inflow => [received],
            LedgerMeasure.Outflow => [paid],
            _ => [received, paid],
        };
    }

    /// <summary>Several parties as one account do not pay themselves; each of them for itself is paid by the others too.</summary>
    private IEnumerable<RowFilter> AtEnd(CodeColumn own, CodeColumn other)
    {
        if (inside is not null)
        {
            yield return new SetFilter(own, inside);
        }

        if (query.By.FirstOrDefault(IsAccount) is not { } account)
        {
            yield return new SetFilter(other, [.. inside!.Select(static mask => ~mask)]);
        }
        else if (account.Aspect == LedgerAspect.PartyGroup)
        {
            yield return new ApartFilter(own, other, Groups(account.Depth));
        }
    }

    private RollUpAxis[] Axes(CodeColumn own) => [.. query.By.Select(by => RollUpAxes.Of(by, columns, own, tree, Groups))];

    private int[] Groups(int? depth) =>
        [.. numbers.Select(number => number < 0 ? 0 : depth is { } steps ? tree.GroupAt(number, Math.Max(steps, 1)) : tree.ParentOrSelf(number))];

    private long[]? Inside(Calculation calculation)
    {
        if (Where.For.Count == 0)
        {
            return null;
        }

        var mask = new long[numbers.Length];
        foreach (var party in Where.For.Distinct().Order())
        {
            if (tree.NumberOf(party) is not { } number)
            {
                calculation.Report(FindingCatalogue.UnknownParty, RollUpRun.Subject, [party]);
                continue;
            }

            var (from, count) = tree.RangeOf(number);
            for (var at = 0; at < mask.Length; at++)
            {
                mask[at] = numbers[at] >= from && numbers[at] < from + count ? -1 : mask[at];
            }
        }

        return mask;
    }

    private List<RowFilter> Filters(Calculation calculation)
    {
        var filters = new List<RowFilter>();
        if (Where.Within is { IsEverything: false } scope)
        {
            var (from, count) = columns.Scopes.Within(scope);
            if (count == 0)
            {
                calculation.Report(FindingCatalogue.EmptyScope, RollUpRun.Subject, [Figure.Name(scope.ToString())]);
            }

            filters.Add(new RangeFilter(columns.Scope, from, count));
        }

        if (Where.From is not null || Where.Through is not null)
        {
            var from = columns.Days.Count(day => day < Where.From);
            filters.Add(new RangeFilter(columns.Day, from, Math.Max(columns.Days.Count(day => day <= (Where.Through ?? DateOnly.MaxValue)) - from, 0)));
        }

        RequireKnown(Where.Terms, columns.Terms, calculation);
        RequireKnown(Where.Subjects, columns.Subjects, calculation);
        AddSet(filters, columns.Term, columns.Terms, Where.Terms, static term => term);
        AddSet(filters, columns.Subject, columns.Subjects, Where.Subjects, static subject => subject);
        AddSet(filters, columns.Nature, columns.Natures, Where.Kinds, static nature => nature.Kind);
        AddSet(filters, columns.Nature, columns.Natures, Where.Media, static nature => nature.Medium);
        AddSet(filters, columns.Nature, columns.Natures, Where.Standings, static nature => nature.Standing);
        return filters;
    }

    /// <summary>Names are known to the ledger or misspelt; days, kinds and media cannot be misspelt, and may well be empty.</summary>
    private static void RequireKnown<T>(ValueList<T> asked, T[] known, Calculation calculation)
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
            filters.Add(new SetFilter(column, [.. names.Select(name => set.Contains(valueOf(name)) ? -1L : 0)]));
        }
    }
}
