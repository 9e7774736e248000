using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Income of a related industry pays for a public duty (EOD 产业反哺): through a ring-fenced account, by a declared part.</summary>
/// <remarks>
/// At the end of every day, of what the industry received that day under the declared terms, the declared part goes to
/// the account, as far as the industry still has the money; what was taken back of an earlier day's income is first made up for. The
/// account pays what the duty's bearer has paid for the declared duty and not had back, as far as its money goes.
/// What the account keeps stays bound to the duty.
/// </remarks>
public sealed record IndustryFeedback : FinancingInstrument
{
    /// <summary>Whose income feeds back (关联产业主体).</summary>
    public required PartyId Industry { get; init => field = value.OrThrow(); }

    /// <summary>The ring-fenced account (专户).</summary>
    public required PartyId Account { get; init => field = value.OrThrow(); }

    /// <summary>Who bears the public duty (公益任务承担方).</summary>
    public required PartyId Bearer { get; init => field = value.OrThrow(); }

    /// <summary>The income that is bound, by its terms (计提收入).</summary>
    public required ValueList<Code<FigureTerm>> Income { get; init; }

    /// <summary>The costs of the duty, by their terms (公益任务成本).</summary>
    public required ValueList<Code<FigureTerm>> Duty { get; init; }

    /// <summary>Which part of the income feeds back (反哺比例).</summary>
    public required Ratio Portion { get; init; }

    /// <summary>How the part becomes fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What of the duty is paid and what remains, by a ledger (反哺结果).</summary>
    /// <param name="ledger">The ledger of the whole chain.</param>
    /// <returns>The result.</returns>
    public FeedbackResult Settle(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var flows = LedgerFlow.Of(ledger).Where(flow => flow.IsCash && (flow.Key.Subject == Id || flow.Payer == Bearer || flow.Payee == Industry)).ToArray();
        Money Sum(Func<LedgerFlow, bool> counts) => Money.Sum(flows.Where(counts).Select(static flow => flow.Amount));
        return new()
        {
            Duty = Sum(flow => flow.Payer == Bearer && Duty.Contains(flow.Key.Term)),
            Income = Sum(flow => flow.Payee == Industry && Income.Contains(flow.Key.Term)),
            FedBack = Sum(flow => flow.Key.Subject == Id && flow.Payee == Account),
            Paid = Sum(flow => flow.Key.Subject == Id && flow.Payee == Bearer),
        };
    }

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        if (Portion.Sign < 0 || Portion > 1 || Industry == Account || Account == Bearer || StandingParties.IsStanding(Account))
        {
            turn.Report(FindingCatalogue.FeedbackImpossible, [Portion, Industry, Account, Bearer]);
        }
    }

    internal override IEnumerable<LedgerEvent> Standby(IReadOnlyList<DateOnly> days, ScopePath scope) =>
        [.. days.Select(day => new FeedbackDay(day, this, scope)), new FeedbackClosing(this)];

    internal static IEnumerable<Operand> Operands(IEnumerable<Posting> postings, ValueList<Code<FigureTerm>> terms) =>
        postings.Where(posting => posting.Medium == Medium.Cash && terms.Contains(posting.Key.Term)).Select(static posting => Operand.From(posting.Key, posting.Amount));
}

/// <summary>How much of a public duty related industry paid (反哺结果).</summary>
public sealed record FeedbackResult
{
    /// <summary>What the duty cost (公益任务成本).</summary>
    public required Money Duty { get; init; }

    /// <summary>The income that was bound (计提收入).</summary>
    public required Money Income { get; init; }

    /// <summary>What was fed back into the account (反哺金额).</summary>
    public required Money FedBack { get; init; }

    /// <summary>What the account paid for the duty (已支付).</summary>
    public required Money Paid { get; init; }

    /// <summary>What of the duty remains (尚缺).</summary>
    /// <returns>Duty less paid.</returns>
    public Money Remaining() => Duty - Paid;

    /// <summary>What the account still holds for it (专户余额).</summary>
    /// <returns>Fed back less paid.</returns>
    public Money Held() => FedBack - Paid;

    /// <summary>Which part of the duty is paid; none without a duty (覆盖比例).</summary>
    /// <returns>Paid over duty.</returns>
    public Ratio? PartPaid() => Duty.Sign > 0 ? Ratio.Of(Paid.Fen, Duty.Fen) : null;
}
