using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Several channels that together cover one party's shortfall (资金池: 多个渠道引水、一个龙头放水).</summary>
/// <remarks>
/// On every day something is paid, after costs and debt service, what the party's cash falls short is drawn from the sources in their
/// declared order: from each as much as its limit, its window and its permitted uses allow. Own cash and earlier draws of the day are
/// held to other costs where that leaves room for a later, narrower source; so the draws are the largest in the declared order, and
/// no other order would cover more. What stays uncovered is found with day and amount and tried again when a source opens; what is
/// left unused is reported. Debt service is paid on opening balances, so nothing is iterated.
/// </remarks>
public sealed record FundPool : FinancingInstrument
{
    /// <summary>Whose shortfall it covers (用款主体).</summary>
    public required PartyId For { get; init => field = value.OrThrow(); }

    /// <summary>The sources, in the order they are drawn (动用顺序).</summary>
    public required ValueList<FundSource> Sources { get; init; }

    /// <inheritdoc/>
    public override ValueList<DebtRate> Rates() =>
        [.. Sources.Where(static source => source.Terms is not null).Select(static source => new DebtRate(source.Id, source.Terms!.Rate))];

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        if (Sources.Count == 0)
        {
            turn.Report(FindingCatalogue.PoolWithoutSources);
        }

        foreach (var source in Sources)
        {
            turn.Report(FundDefects.Of(source, For));
        }
    }

    internal override Money? InterestOf(SubjectId debt, IEnumerable<LedgerFlow> flows) =>
        Sources.FirstOrDefault(source => source.Id == debt)?.Terms?.InterestOn(flows.Where(flow => flow.Key.Subject == debt));

    internal override IEnumerable<SubjectId> Names => [Id, .. Sources.Select(static source => source.Id)];

    internal override IEnumerable<DateOnly> Days =>
        Sources.SelectMany(static source => source.Terms is { } terms ? terms.Days.Prepend(source.From) : [source.From]);

    internal override IEnumerable<LedgerEvent> Standby(IReadOnlyList<DateOnly> days, ScopePath scope)
    {
        foreach (var source in Sources.Where(static source => source.Terms is not null))
        {
            foreach (var (at, day) in source.Terms!.Days.Index())
            {
                yield return new FundService(day, at, source, this, scope);
            }
        }

        foreach (var day in days)
        {
            yield return new FundCover(day, this, scope);
        }

        foreach (var source in Sources.Where(static source => source.Nature == FundNature.Debt))
        {
            yield return new DebtClosing(source.Id, source.Provider, Money.Zero, FollowsSchedule: false);
        }

        yield return new FundClosing(this, scope);
    }
}
