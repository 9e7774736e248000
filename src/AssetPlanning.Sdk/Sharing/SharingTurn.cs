using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>A rule's turn at what there is to share (分成轮次): it shows the pot and the accounts, and money leaves only through it.</summary>
/// <remarks>It refuses to pay more than there is, or less than nothing, and says which rule tried.</remarks>
public readonly ref partial struct SharingTurn
{
    private readonly SharingRun run;
    private readonly NamedRule rule;
    private readonly SharingPart part;

    internal SharingTurn(SharingRun run, NamedRule rule, SharingPart part)
    {
        this.run = run;
        this.rule = rule;
        this.part = part;
    }

    /// <summary>The name of the rule whose turn it is.</summary>
    public string Rule => rule.Name;

    /// <summary>The day.</summary>
    public DateOnly Day => run.Day;

    /// <summary>How many times this pot was shared, today included (第几次分配).</summary>
    public int Occasion => run.Memory.Pots.Count;

    /// <summary>What there was to share at the beginning of the day.</summary>
    public Money Whole => run.Pot.Whole;

    /// <summary>What the rules before have left, of the pot or of the part this rule was passed.</summary>
    public Money Remaining => part.Remaining;

    /// <summary>The costs and interest a party has borne and not recovered.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The amount.</returns>
    public Money Unrecovered(PartyId party) => run.Unrecovered(rule, party);

    /// <summary>What this rule, and the rules within it, paid a party on earlier days (以前已付), less what was taken back since.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The amount.</returns>
    public Money PaidBefore(PartyId party) =>
        Money.Sum(PaymentsBefore(ShareSpan.Overall).Where(payment => payment.To == party).Select(static payment => payment.Amount));

    /// <summary>What the rules before left to this rule on earlier days (以前可分), as far as that income is still in force.</summary>
    /// <returns>The amount.</returns>
    public Money OfferedBefore() => run.OfferedBefore(rule, DateOnly.MinValue);

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public Recorder? Why => run.Told.Why;

    /// <summary>Pays a party its share.</summary>
    /// <param name="to">Who.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the payment, to say in <see cref="Why"/> how the amount came about.</returns>
    public FigureKey Pay(PartyId to, Money amount) => Pay(FlowKind.Share, to, amount, Derivation.ByRule, [run.Told.Remaining(part)]);

    /// <summary>Gives a party back what it has not recovered, as far as the money goes.</summary>
    /// <param name="to">Who.</param>
    public void Recover(PartyId to)
    {
        var amount = Money.Min(Unrecovered(to), Remaining);
        _ = Pay(FlowKind.Recovery, to, amount, Derivation.Smallest, Why is null ? [] : [run.Told.Unrecovered(to), run.Told.Remaining(part)]);
    }

    /// <summary>Passes a part of what is left on to the rules within this rule, in their order; what they leave stays to be shared.</summary>
    /// <param name="amount">How much, not negative and not more than is left.</param>
    /// <returns>What the rules within have left of it.</returns>
    public Money Pass(Money amount) => Pass(amount, Derivation.ByRule, [run.Told.Remaining(part)]).Remaining;

    /// <summary>Reports something wrong with the rule's own data.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Report(FindingKind kind, ValueList<Figure> arguments = default) => run.Report(rule, kind, arguments);
}
