using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Shares all that is left by a hurdle agreement (门槛分成): capital, preferred return, catch-up, promote; clawback on a day of settlement.</summary>
/// <remarks>
/// The hurdle accounts are a function of the flows: the declared calls and everything the rule has shared before that is still in
/// force. They are carried from day to day; where a correction changed what was shared before, they are struck anew. On the
/// settlement day the promoter gives back what the preferred miss, up to the promote it was paid.
/// </remarks>
public sealed record HurdleSharing : SharingRule
{
    /// <summary>Who gets what.</summary>
    public required HurdleAgreement Agreement { get; init; }

    /// <summary>Capital paid in (缴款), positive, in the order of the days; split by the contributions of the agreement.</summary>
    public required ValueList<DatedFlow> Calls { get; init; }

    /// <summary>The day of settlement (结算日), after the last income; none for no clawback.</summary>
    public DateOnly? SettleOn { get; init; }

    /// <inheritdoc/>
    public override ValueList<DateOnly> SettlementDays() => SettleOn is { } day ? [day] : [];

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (SettleOn < turn.Day)
        {
            turn.Report(FindingCatalogue.SettledAlready, [Figure.Name(turn.Rule), SettleOn.Value, turn.Day]);
            return;
        }

        if (!IsAccepted(turn) || turn.Remaining == Money.Zero)
        {
            return;
        }

        ReportCalls(turn);
        var flows = Flows(turn.Day, turn.PaymentsBefore(ShareSpan.Overall)).Add(new(turn.Day, turn.Remaining));
        if (flows.Count > FlowSeries.MostPeriods)
        {
            turn.Report(FindingCatalogue.HurdleUnclear, [Figure.Name(turn.Rule), Figure.Number(flows.Count)]);
            return;
        }

        var run = Settled(turn, flows);
        var days = run.GoOnThrough(flows);
        var remaining = turn.RemainingOperand;
        var entitled = turn.Why is null ? [] : run.Trail.Tell(turn, days, run.Anchor, remaining);
        foreach (var (party, amount) in days[^1].Parties.OrderBy(static part => part.Party))
        {
            var key = turn.Pay(FlowKind.Share, party, amount, Derivation.Part, turn.Why is null ? [] : Part(turn, remaining, entitled[party], party, amount));
            run.Trail.Receive(party, Operand.From(key, amount));
        }
    }

    /// <inheritdoc/>
    public override void Settle(ref SharingTurn turn)
    {
        if (!IsAccepted(turn))
        {
            return;
        }

        ReportCalls(turn);
        var flows = Flows(turn.Day, turn.PaymentsThroughToday()).Add(new(turn.Day, Money.Zero));
        var run = Settled(turn, flows);
        var days = run.GoOnThrough(flows);
        var clawback = run.Clawback;
        Dictionary<PartyId, ValueList<Operand>> told = [];
        if (turn.Why is not null)
        {
            _ = run.Trail.Tell(turn, days, run.Anchor, turn.RemainingOperand);
            told = run.Trail.Tell(turn, clawback);
        }

        foreach (var (party, amount) in clawback.To.Where(static part => part.Amount != Money.Zero).OrderBy(static part => part.Party))
        {
            turn.Return(FigureTerms.Clawback, Agreement.Promoter, party, amount, told.GetValueOrDefault(party));
        }

        if (clawback.Outstanding != Money.Zero)
        {
            turn.Report(
                FindingCatalogue.ClawbackOutstanding,
                [Figure.Name(turn.Rule), Agreement.Promoter, clawback.Need, clawback.Paid, clawback.Outstanding]);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => HurdleClause.Of(this);

    /// <summary>Of what is left, in proportion to what each is entitled to.</summary>
    private static ValueList<Operand> Part(in SharingTurn turn, Operand remaining, Operand entitled, PartyId party, Money amount)
    {
        var whole = remaining.Value.Money;
        var portion = entitled.Value.Ratio / Ratio.Of(whole.Fen, 100);
        var key = turn.Tell(FigureTerms.Portion, party, portion, Derivation.Quotient, [entitled, remaining]);
        return [remaining, Operand.From(key, portion), Operand.Of(FigureTerms.Residual, amount - whole.Times(portion, Rounding.TowardZero))];
    }

    /// <summary>Calls come before what is shared on the same day.</summary>
    private ValueList<DatedFlow> Flows(DateOnly day, IEnumerable<Remembered> payments) =>
    [
        .. Calls.Where(call => call.Day <= day).Select(static call => call with { Amount = -call.Amount })
            .Concat(payments.GroupBy(static payment => payment.Day).Select(static same => new DatedFlow(same.Key, Money.Sum(same.Select(static payment => payment.Amount)))))
            .OrderBy(static flow => flow.Day),
    ];

    private HurdleRun Settled(in SharingTurn turn, ValueList<DatedFlow> flows) => turn.CarriedOver<HurdleRun>(run => run.HasSettledTheFirstOf(flows), () => new(Agreement));

    /// <summary>Where the ledger has capital of a contributor, it is the capital that was called.</summary>
    private void ReportCalls(in SharingTurn turn)
    {
        foreach (var (party, part) in Agreement.Contributions.OrderBy(static portion => portion.Party))
        {
            var (paid, day) = (turn.Run.CapitalOf(party), turn.Day);
            var called = Money.Sum(Calls.Where(call => call.Day <= day).Select(call => call.Amount.Times(part, Rounding.HalfUp)));
            // Parts of a call are whole fen, the last of them placed by the apportionment.
            var difference = called - paid;
            if (paid != Money.Zero && (difference.Fen > Calls.Count || difference.Fen < -Calls.Count) && turn.Run.Memory.IsNew(turn.Rule, FindingCatalogue.CallsDiffer, party))
            {
                turn.Report(FindingCatalogue.CallsDiffer, [Figure.Name(turn.Rule), party, day, called, paid]);
            }
        }
    }

    private bool IsAccepted(in SharingTurn turn)
    {
        var defect = Agreement.Defect()
            ?? (Calls.Count > 600
                || Calls.Any(call => call.Amount.Sign < 0 || call.Day > SettleOn || !Posting.MayFallOn(call.Day))
                || Calls.Zip(Calls.Skip(1)).Any(static pair => pair.Second.Day < pair.First.Day) ? nameof(Calls) : null);
        return defect is null || turn.Refuse(FindingCatalogue.HurdleUnclear, [Figure.Name(turn.Rule), Figure.Name(defect)]);
    }
}
