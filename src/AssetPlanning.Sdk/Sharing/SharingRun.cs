using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>One day's sharing of one pot: what the turns of all its rules have in common.</summary>
internal sealed class SharingRun
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

    internal Money Unrecovered(PartyId party) => book.UnrecoveredOf(party);

    internal IReadOnlyList<Posting> CostsOf(PartyId party) => book.CostsOf(party);

    internal void Report(FindingKind kind, ValueList<Figure> arguments)
    {
        calculation.Report(kind, distribution.Subject, arguments);
        HasStopped |= kind.Severity == Severity.Error;
    }

    /// <summary>The rules take their turns at a part, until one is stopped.</summary>
    internal void Divide(SharingPart part, ValueList<NamedRule> rules)
    {
        foreach (var rule in rules)
        {
            Memory.Offer(rule.Place, Day, part.Remaining);
            var turn = new SharingTurn(this, rule, part);
            rule.Rule.Divide(ref turn);
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
                var turn = new SharingTurn(this, rule, Pot);
                rule.Rule.Settle(ref turn);
            }

            Settle(rule.Within);
        }
    }

    /// <summary>Nothing may be left: what nobody was given is refused, naming the rule that came last.</summary>
    internal void RequireDivided(SharingPart part, ValueList<NamedRule> rules)
    {
        if (!HasStopped && part.Remaining != Money.Zero)
        {
            Report(FindingCatalogue.Unallocated, [Account, part.Remaining, Figure.Name(rules.Count == 0 ? "无" : rules[^1].Name)]);
        }
    }

    /// <summary>The name of the next payment: those of one kind to one party are numbered, so that two rules may pay the same party.</summary>
    internal FigureKey NextKey(FlowKind kind, PartyId to)
    {
        var term = kind switch
        {
            FlowKind.Recovery => distribution.Pot.Recovery,
            FlowKind.Accrual => distribution.Pot.Accrual,
            _ => distribution.Pot.Share,
        };
        var key = new FigureKey(term.Code, distribution.Subject, Day, to);
        return key with { Line = lines.GetValueOrDefault(key) };
    }

    /// <summary>Money leaves the pot here and nowhere else.</summary>
    internal void Post(NamedRule rule, SharingPart part, FlowKind kind, FigureKey key, PartyId to, Money amount, int account)
    {
        if (HasStopped)
        {
            return;
        }

        if (amount.Sign < 0)
        {
            Report(FindingCatalogue.NegativePayment, [Figure.Name(rule.Name), to, amount]);
        }
        else if (amount > part.Remaining)
        {
            Report(FindingCatalogue.OverPaid, [Figure.Name(rule.Name), to, amount, part.Remaining]);
        }
        else if (StandingParties.IsStanding(to) || amount > Posting.Largest)
        {
            Report(
                StandingParties.IsStanding(to) ? FindingCatalogue.ReservedParty : FindingCatalogue.AmountTooLarge,
                [Figure.Name(rule.Name), Account, to, amount, Day]);
        }
        else
        {
            Enter(rule, part, new(key, Day, to, amount, account));
            book.Add(new() { Key = key, Scope = distribution.Scope, From = Account, To = to, Amount = amount, Kind = kind });
        }
    }

    /// <summary>Money goes from party to party on a settlement day; the pot is not touched.</summary>
    internal void PostBetween(NamedRule rule, FigureKey key, PartyId from, PartyId to, Money amount)
    {
        if (StandingParties.IsStanding(from) || StandingParties.IsStanding(to))
        {
            Report(FindingCatalogue.ReservedParty, [Figure.Name(rule.Name), from, to, amount, Day]);
        }
        else if (from != to)
        {
            book.Add(new() { Key = key, Scope = distribution.Scope, From = from, To = to, Amount = amount, Kind = FlowKind.Share });
        }
    }

    /// <summary>A payment is remembered as one of its rule, and of every rule that passed the part on.</summary>
    private void Enter(NamedRule rule, SharingPart part, Remembered payment)
    {
        lines[payment.Key with { Line = 0 }] = payment.Key.Line + 1;
        part.Take(payment.Key, payment.Amount);
        Memory.Pay(rule.Place, payment);
        for (var passed = part; passed.Owner is { } owner; passed = passed.Outer!)
        {
            Memory.Pay(owner.Place, payment);
        }
    }
}
