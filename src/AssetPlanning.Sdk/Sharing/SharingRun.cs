using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>One day's sharing of one pot: what the turns of all its rules have in common.</summary>
internal sealed partial class SharingRun
{
    private readonly Distribution distribution;
    private readonly LedgerBook book;
    private readonly Calculation calculation;
    private readonly Dictionary<FigureKey, int> lines = [];

    internal SharingRun(Distribution distribution, LedgerBook book, Calculation calculation)
    {
        this.distribution = distribution;
        this.book = book;
        this.calculation = calculation;
        Memory = book.Remembered(Account.ToString(), static () => new SharingMemory());
        Pot = new(PotKeyOn(Day), book.CashOf(Account), null, null);
        Told = new(this, distribution, book, calculation);
    }

    internal DateOnly Day => distribution.Day;

    internal SharingPart Pot { get; }

    internal SharingMemory Memory { get; }

    internal SharingTrail Told { get; }

    /// <summary>A rule tried what is not allowed; later rules have no turn, the whole is refused anyway.</summary>
    internal bool HasStopped { get; private set; }

    private PartyId Account => distribution.Pot.Account;

    internal FigureKey PotKeyOn(DateOnly day) => new(distribution.Pot.Whole.Code, distribution.Subject, day);

    internal void Report(NamedRule? rule, FindingKind kind, ValueList<Figure> arguments)
    {
        calculation.Report(kind, distribution.Subject, arguments, rule is null ? null : Memory.ClauseOf(rule));
        HasStopped |= kind.Severity == Severity.Error;
    }

    /// <summary>The rules take their turns at a part, until one is stopped.</summary>
    internal void Divide(SharingPart part, ValueList<NamedRule> rules)
    {
        foreach (var rule in rules)
        {
            Memory.Offer(rule.Place, Day, part.Remaining);
            var above = Begin(rule);
            var turn = new SharingTurn(this, rule, part);
            rule.Rule.Divide(ref turn);
            End(above);
            if (HasStopped)
            {
                return;
            }
        }
    }

    /// <summary>Rules that settle on this day do so, wherever they stand; there is nothing left to divide.</summary>
    internal void Settle(ValueList<NamedRule> rules)
    {
        foreach (var rule in rules)
        {
            if (!HasStopped && rule.Rule.SettlementDays().Contains(Day))
            {
                var above = Begin(rule);
                var turn = new SharingTurn(this, rule, Pot);
                rule.Rule.Settle(ref turn);
                End(above);
            }

            Settle(rule.Within);
        }
    }

    /// <summary>What is told in a turn is told under the rule's clause; when it ends, under the one above again.</summary>
    private ClauseSource? Begin(NamedRule rule)
    {
        var above = calculation.Why?.Clause;
        if (calculation.Why is { } why)
        {
            why.Clause = Memory.ClauseOf(rule);
        }

        return above;
    }

    private void End(ClauseSource? above)
    {
        if (calculation.Why is { } why)
        {
            why.Clause = above;
        }
    }

    /// <summary>Nothing may be left: what nobody was given is refused, naming the rule that came last.</summary>
    internal void RequireDivided(SharingPart part, ValueList<NamedRule> rules)
    {
        if (!HasStopped && part.Remaining != Money.Zero)
        {
            Report(rules.Count == 0 ? part.Owner : rules[^1], FindingCatalogue.Unallocated, [Account, part.Remaining, Figure.Name(rules.Count == 0 ? "无" : rules[^1].Name)]);
        }
    }
}
