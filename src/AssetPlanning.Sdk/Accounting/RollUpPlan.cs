namespace AssetPlanning.Accounting;

/// <summary>Makes a question ready: dimensions become axes, a measure becomes the ends postings enter by (查询编译).</summary>
internal sealed class RollUpPlan(LedgerColumns columns, LedgerQuery query, PartyTree tree, int[] numbers, ulong[]? inside)
{
    /// <summary>The ends postings enter by, or null when the question cannot be answered.</summary>
    internal static RollUpEnd[]? Of(Ledger ledger, LedgerQuery query, Calculation calculation)
    {
        RequireSense(query);
        if (PartyTree.Of(query.Groups, ledger.Columns.Parties.Where(static party => !party.IsNone).Concat(ledger.Parties), calculation) is not { } tree)
        {
            return null;
        }

        int[] numbers = [.. ledger.Columns.Parties.Select(party => tree.NumberOf(party) ?? -1)];
        var conditions = new QueryConditions(ledger.Columns, query.Where ?? new(), calculation);
        var inside = conditions.Inside(tree, numbers);
        var filters = conditions.Filters();
        return calculation.HasFailed ? null : new RollUpPlan(ledger.Columns, query, tree, numbers, inside).Ends(filters);
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

    private RollUpEnd[] Ends(IReadOnlyList<RowFilter> filters)
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
            yield return new SetFilter(other, [.. inside!.Select(static bit => 1 - bit)]);
        }
        else if (account.Aspect == LedgerAspect.PartyGroup)
        {
            yield return new ApartFilter(own, other, Groups(account.Depth));
        }
    }

    private RollUpAxis[] Axes(CodeColumn own) => [.. query.By.Select(by => RollUpAxes.Of(by, columns, own, tree, Groups))];

    private int[] Groups(int? depth) =>
        [.. numbers.Select(number => number < 0 ? 0 : depth is { } steps ? tree.GroupAt(number, Math.Max(steps, 1)) : tree.ParentOrSelf(number))];
}
