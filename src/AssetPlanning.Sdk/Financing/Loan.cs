namespace AssetPlanning.Financing;

/// <summary>A loan drawn and repaid by its terms (借款, 开发性金融贷款).</summary>
/// <remarks>
/// A draw falls on the first day, the middle or the last day of its period, by its timing; interest and repayment on the last day.
/// Interest of the construction periods is paid out of a further draw the same day: the debt of the ledger is the debt of the
/// schedule, cash stays what it was, and the interest counts as a cost like any other.
/// </remarks>
public sealed record Loan : FinancingInstrument
{
    /// <summary>Who lends (贷款人).</summary>
    public required PartyId Lender { get; init => field = value.OrThrow(); }

    /// <summary>Who borrows (借款人).</summary>
    public required PartyId Borrower { get; init => field = value.OrThrow(); }

    /// <summary>The kind of money it is (资金类别).</summary>
    public required Code<FundingKind> Funding { get; init; }

    /// <summary>The terms (借款条件).</summary>
    public required LoanTerms Terms { get; init; }

    /// <inheritdoc/>
    public override ValueList<DebtRate> Rates() => [new(Id, Terms.Rate)];

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        var defects = new List<TermDefect>();
        if (LoanRepayment.Of(Terms, defects) is not { } schedule)
        {
            turn.Report(defects);
            return;
        }

        var flows = new DebtFlows(turn, schedule, Lender, Borrower);
        foreach (var period in schedule.Periods)
        {
            flows.Draw(DrawDay(period), period, LoanRepayment.PartOfPeriod(Terms.DrawTiming));
            flows.ChargeInterest(period);
            flows.Repay(period, RepaymentOf(period, ref flows));
            flows.Close(period);
        }
    }

    private DateOnly DrawDay(DebtPeriod period) => Terms.DrawTiming switch
    {
        DrawTiming.BeginningOfPeriod => period.From,
        DrawTiming.Evenly => period.From.AddDays((period.Day.DayNumber - period.From.DayNumber) / 2),
        _ => period.Day,
    };

    /// <summary>How a repayment follows: the last takes what is owed, the others a regular instalment.</summary>
    private (Derivation By, ValueList<Operand> Operands)? RepaymentOf(DebtPeriod period, ref DebtFlows flows)
    {
        if (period.Closing == Money.Zero || Terms.Manner == RepaymentManner.Bullet)
        {
            return null;
        }

        var instalment = flows.Instalment(period, LoanRepayment.FirstRepayment(Terms), debt => LoanRepayment.Instalment(Terms, debt), Terms);
        return Terms.Manner == RepaymentManner.EqualInstalments
            ? (Derivation.Difference, [instalment, flows.InterestOfPeriod])
            : (Derivation.Sum, [instalment]);
    }
}
