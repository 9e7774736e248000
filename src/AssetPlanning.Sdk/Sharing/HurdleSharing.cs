using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Shares all that is left by a hurdle agreement (门槛分成): capital, preferred return, catch-up, promote; clawback on a day of settlement.</summary>
/// <remarks>
/// Each day the agreement is settled anew over the declared calls and everything the rule has shared before: the hurdle accounts
/// are a function of the flows, and nothing else is remembered. On the settlement day the promoter gives back what the preferred
/// miss, up to the promote it was paid.
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

        var flows = Flows(turn.Day, turn.PaymentsBefore(ShareSpan.Overall)).Add(new(turn.Day, turn.Remaining));
        if (flows.Count > FlowSeries.MostPeriods)
        {
            turn.Report(FindingCatalogue.HurdleUnclear, [Figure.Name(turn.Rule), Figure.Number(flows.Count)]);
            return;
        }

        var today = Agreement.Settle(flows).Days[^1];
        var remaining = turn.RemainingOperand;
        foreach (var (party, amount) in today.Parties.OrderBy(static part => part.Party))
        {
            _ = turn.Pay(FlowKind.Share, party, amount, Derivation.ByRule, turn.Why is null ? [] : Tell(turn, remaining, today, party));
        }
    }

    /// <inheritdoc/>
    public override void Settle(ref SharingTurn turn)
    {
        if (!IsAccepted(turn))
        {
            return;
        }

        var flows = Flows(turn.Day, turn.PaymentsThroughToday()).Add(new(turn.Day, Money.Zero));
        var clawback = Agreement.Settle(flows).Clawback;
        foreach (var (party, amount) in clawback.To.OrderBy(static part => part.Party))
        {
            turn.Return(FigureTerms.Clawback, Agreement.Promoter, party, amount, [Operand.Of(FigureTerms.AmountDue, clawback.Need), Operand.Of(FigureTerms.AgreedAmount, clawback.Cap)]);
        }

        if (clawback.Outstanding != Money.Zero)
        {
            turn.Report(
                FindingCatalogue.ClawbackOutstanding,
                [Figure.Name(turn.Rule), Agreement.Promoter, clawback.Need, clawback.Paid, clawback.Outstanding]);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额按门槛约定分配：依次返还 {Agreement.Preferred.Chinese()} 的出资、支付年 {Agreement.Hurdle.Text()} 的优先回报（{(Agreement.Compounding == Compounding.Yearly ? "按年复利" : "单利")}，计息惯例 {Agreement.DayCount}）、{(Agreement.CatchUp.Sign == 0 ? "不设追赶" : $"由 {Agreement.Promoter} 追赶 {Agreement.CatchUp.Text()}")}，其余 {Agreement.Promoter} 得超额分成 {Agreement.Promote.Text()}（{Chinese(Agreement.Convention)}）；出资比例 {Agreement.Contributions.Chinese()}，缴款 {string.Join("、", Calls.Select(static call => $"{call.Day.Text()} {call.Amount.ToText()}"))}{(SettleOn is { } day ? $"；{day.Text()} 结算，不足优先回报的由 {Agreement.Promoter} 以已得超额分成为限回拨" : string.Empty)}。",
        $"What is left goes by a hurdle: capital of {Agreement.Preferred.English()}, {Agreement.Hurdle.Text()} a year, catch-up {Agreement.CatchUp.Text()}, promote {Agreement.Promote.Text()} to {Agreement.Promoter} ({Agreement.Convention}){(SettleOn is { } settled ? $"; settled with a clawback on {settled.Text()}" : string.Empty)}.");

    private static string Chinese(PromoteConvention convention) => convention switch
    {
        PromoteConvention.OffTheTop => "先提后分",
        PromoteConvention.AddedToShare => "加计份额",
        PromoteConvention.WholePart => "全额约定",
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "Unknown convention."),
    };

    private static ValueList<Operand> Tell(in SharingTurn turn, Operand remaining, HurdleDay today, PartyId party)
    {
        var told = new List<Operand> { remaining };
        foreach (var line in today.Entitlements.Where(line => line.Party == party))
        {
            var tier = Operand.Of(FigureTerms.Indicator, Figure.Name(line.Tier.ToString()));
            told.Add(Operand.From(turn.Tell(FigureTerms.HurdleEntitlement, party, line.Fen / 100, Derivation.ByRule, [tier]), line.Fen / 100));
        }

        return [.. told];
    }

    /// <summary>Calls come before what is shared on the same day.</summary>
    private ValueList<DatedFlow> Flows(DateOnly day, IEnumerable<Remembered> payments) =>
    [
        .. Calls.Where(call => call.Day <= day).Select(static call => call with { Amount = -call.Amount })
            .Concat(payments.GroupBy(static payment => payment.Day).Select(static same => new DatedFlow(same.Key, Money.Sum(same.Select(static payment => payment.Amount)))))
            .OrderBy(static flow => flow.Day),
    ];

    private bool IsAccepted(in SharingTurn turn)
    {
        var defect = Agreement.Defect()
            ?? (Calls.Count > 600 || Calls.Any(static call => call.Amount.Sign < 0) || Calls.Zip(Calls.Skip(1)).Any(static pair => pair.Second.Day < pair.First.Day) ? nameof(Calls) : null);
        return defect is null || turn.Refuse(FindingCatalogue.HurdleUnclear, [Figure.Name(turn.Rule), Figure.Name(defect)]);
    }
}
