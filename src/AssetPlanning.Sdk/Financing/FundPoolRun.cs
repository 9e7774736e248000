using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A pool while the days go by (资金池运行): costs not yet paid for, and what each source has given.</summary>
internal sealed class FundPoolRun
{
    private readonly Dictionary<SubjectId, FundAccount> accounts;
    private readonly PartyWatch watch;
    private List<(Posting Cost, Money Open)> uncovered = [];

    private FundPoolRun(FundPool pool, ScopePath scope)
    {
        Pool = pool;
        accounts = pool.Sources.ToDictionary(static source => source.Id, source => new FundAccount(source, pool.For, scope));
        watch = new(pool.For, pool.Id);
    }

    internal FundPool Pool { get; }

    internal static FundPoolRun In(LedgerBook book, FundPool pool, ScopePath scope) => book.Remembered(pool.Id.ToString(), () => new FundPoolRun(pool, scope));

    internal FundAccount AccountOf(FundSource source) => accounts[source.Id];

    internal void Cover(DateOnly day, LedgerBook book, Calculation calculation)
    {
        foreach (var account in accounts.Values)
        {
            account.Notice(book, calculation.Why);
        }

        var look = watch.Look(day, book, calculation.Why);
        var missing = Money.Max(Money.Zero, -look.Cash);
        if (missing == Money.Zero)
        {
            uncovered.Clear();
            PayBack(day, look, book, calculation);
            return;
        }

        var shortfall = watch.ExplainShortfall(day, look, calculation.Why);
        List<(Posting Cost, Money Open)> needs = [.. uncovered, .. look.Paid.Where(IsNeed).Select(static cost => (cost, cost.Amount))];
        var before = Money.Sum(uncovered.Select(static need => need.Open));
        var matching = new UseMatching([.. needs.Select(static need => need.Open)]);
        _ = matching.Take([.. needs.Select(static _ => true)], Money.Sum(needs.Select(static need => need.Open)) - missing);
        var left = Draw(day, missing, shortfall, needs, matching, book, calculation);
        uncovered = [.. needs.Select((need, at) => (need.Cost, Open: matching.Open(at))).Where(static need => need.Open.Sign > 0)];
        if (left > before && calculation.IsWhole)
        {
            calculation.Report(FindingCatalogue.ShortfallUncovered, Pool.Id, [Pool.For, day, left - before, left]);
        }
    }

    internal void Close(LedgerBook book, Calculation calculation)
    {
        foreach (var account in calculation.IsWhole ? Pool.Sources.Select(AccountOf) : [])
        {
            account.Notice(book, calculation.Why);
            var source = account.Source;
            if (account.Revolves && account.MostOwed < source.Limit)
            {
                calculation.Report(FindingCatalogue.LineUnused, source.Id, [source.Limit, account.MostOwed, source.Limit - account.MostOwed]);
            }
            else if (!account.Revolves && account.Drawn < source.Limit)
            {
                calculation.Report(FindingCatalogue.FundUnused, source.Id, [source.Limit, account.Drawn, account.Left]);
            }
        }
    }

    /// <summary>What is still short after every source in turn.</summary>
    private Money Draw(
        DateOnly day,
        Money left,
        Operand shortfall,
        List<(Posting Cost, Money Open)> needs,
        UseMatching matching,
        LedgerBook book,
        Calculation calculation)
    {
        var why = calculation.Why;
        foreach (var account in Pool.Sources.Select(AccountOf).Where(account => account.Source.IsOpenOn(day)))
        {
            var most = Money.Min(left, account.Left);
            var drawn = most.Sign > 0 ? matching.Take([.. needs.Select(need => account.Source.MayPayFor(need.Cost))], most) : Money.Zero;
            if (drawn == Money.Zero)
            {
                continue;
            }

            ValueList<Operand> bounds = [shortfall, account.ExplainLeft(day, why)];
            var draw = account.Draw(day, drawn, book, calculation);
            why?.Step(
                draw.Source!.Value,
                drawn,
                Derivation.Smallest,
                drawn < most ? bounds.Add(Operand.Of(FinancingTerms.Permitted, drawn)) : bounds,
                rule: account.Source.Funding.ToString());
            left -= drawn;
            shortfall = PartyWatch.ExplainRest(shortfall, draw, why);
        }

        return left;
    }

    /// <summary>The line drawn last is paid back first.</summary>
    private void PayBack(DateOnly day, CashLook look, LedgerBook book, Calculation calculation)
    {
        var cash = look.Left;
        foreach (var account in Pool.Sources.Reverse().Select(AccountOf).Where(static account => account.Revolves))
        {
            var owed = account.OwedNow;
            var amount = Money.Min(account.Owed, cash.Value.Money);
            if (amount.Sign > 0)
            {
                var repaid = account.Repay(day, amount, book, calculation);
                calculation.Why?.Step(repaid.Source!.Value, amount, Derivation.Smallest, [owed, cash]);
                cash = PartyWatch.ExplainRest(cash, repaid, calculation.Why);
            }
        }
    }

    /// <summary>A revolving line is paid back out of cash that was there: that is no need of any other source.</summary>
    private bool IsNeed(Posting paid) =>
        paid.Kind != FlowKind.Repayment || !accounts.TryGetValue(paid.Key.Subject, out var account) || !account.Revolves || paid.Day == account.Source.Terms!.Maturity;
}
