using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>A rule's turn at what there is to share (分成轮次): it shows the pot and the accounts, and money leaves only through it.</summary>
/// <remarks>It refuses to pay more than there is, or less than nothing, and says which rule tried.</remarks>
public readonly ref struct SharingTurn
{
    private readonly SharingRun run;

    internal SharingTurn(SharingRun run, string rule)
    {
        this.run = run;
        Rule = rule;
    }

    /// <summary>The name of the rule whose turn it is.</summary>
    public string Rule { get; }

    /// <summary>The day.</summary>
    public DateOnly Day => run.Day;

    /// <summary>What there was to share at the beginning of the day.</summary>
    public Money Whole => run.Whole;

    /// <summary>What the rules before have left.</summary>
    public Money Remaining => run.Remaining;

    /// <summary>The costs and interest a party has borne and not recovered.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The amount.</returns>
    public Money Unrecovered(PartyId party) => run.Unrecovered(party);

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public Recorder? Why => run.Why;

    /// <summary>Pays a party its share.</summary>
    /// <param name="to">Who.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the payment, to say in <see cref="Why"/> how the amount came about.</returns>
    public FigureKey Pay(PartyId to, Money amount) => run.Pay(Rule, FlowKind.Share, to, amount);

    /// <summary>Gives a party back what it has not recovered, as far as the money goes.</summary>
    /// <param name="to">Who.</param>
    public void Recover(PartyId to) => run.Recover(Rule, to);

    /// <summary>Reports something wrong with the rule's own data.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Report(FindingKind kind, ValueList<Figure> arguments = default) => run.Report(kind, arguments);

    internal void PayInPortions(ValueList<Portion> portions, ResidualRule residual) => run.PayInPortions(Rule, portions, residual);
}
