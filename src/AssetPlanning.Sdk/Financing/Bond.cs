namespace AssetPlanning.Financing;

/// <summary>A bond issued and redeemed by its terms (债券, 地方政府专项债券).</summary>
public sealed record Bond : FinancingInstrument
{
    /// <summary>Who holds it (持有人).</summary>
    public required PartyId Holder { get; init => field = value.OrThrow(); }

    /// <summary>Whose project has the money and serves the debt (用款单位).</summary>
    public required PartyId Borrower { get; init => field = value.OrThrow(); }

    /// <summary>Who receives issue, registration and payment fees; needed where there are any (费用收取方).</summary>
    public PartyId? Agent { get; init; }

    /// <summary>The kind of money it is (资金类别).</summary>
    public required Code<FundingKind> Funding { get; init; }

    /// <summary>The terms (债券条件).</summary>
    public required BondTerms Terms { get; init; }

    /// <inheritdoc/>
    public override ValueList<DebtRate> Rates() => [new(Id, Terms.Rate)];

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        var defects = new List<TermDefect>();
        var schedule = Terms.Schedule(defects);
        if (Terms.Fees is not null && Agent is null)
        {
            defects.Add(new(FindingCatalogue.FeesGoToNobody));
        }

        if (schedule is null || defects.Count > 0)
        {
            turn.Report(defects);
            return;
        }

        var flows = new DebtFlows(turn, schedule, Holder, Borrower);
        foreach (var period in schedule.Periods)
        {
            flows.Draw(period.From, period, Ratio.One);
            if (period.Number == 1 && Terms.Fees is { } fees)
            {
                flows.PayIssueFee(Terms.ValueDay, Agent!.Value, fees.Issue + fees.Registration);
            }

            flows.ChargeInterest(period);
            flows.Repay(period, period.Closing == Money.Zero ? null : RedemptionOf(period));
            if (Terms.Fees is not null)
            {
                flows.PayFee(period, Agent!.Value, Terms.Fees.Payment);
            }

            flows.Close(period);
        }
    }

    private (Derivation By, ValueList<Operand> Operands) RedemptionOf(DebtPeriod period) =>
        (Derivation.TimesRatio, [Operand.Of(FigureTerms.LoanPrincipal, Terms.Principal), Operand.Of(FinancingTerms.PartRedeemed, Terms.PartRedeemed(period.Number))]);
}
