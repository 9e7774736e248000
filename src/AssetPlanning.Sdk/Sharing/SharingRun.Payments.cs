using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <content>The one place where money leaves a pot, or goes from party to party on a day of settlement (支付).</content>
internal sealed partial class SharingRun
{
    /// <summary>The name of the next payment: those of one kind to one party are numbered, so that two rules may pay the same party.</summary>
    internal FigureKey NextKey(FlowKind kind, PartyId to)
    {
        var term = kind switch
        {
            FlowKind.Recovery => distribution.Pot.Recovery,
            FlowKind.Accrual => distribution.Pot.Accrual,
            FlowKind.Tax => distribution.Pot.Tax,
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
            Report(rule, FindingCatalogue.NegativePayment, [Figure.Name(rule.Name), to, amount]);
        }
        else if (amount > part.Remaining)
        {
            Report(rule, FindingCatalogue.OverPaid, [Figure.Name(rule.Name), to, amount, part.Remaining]);
        }
        else if (StandingParties.IsStanding(to) || amount > Posting.Largest)
        {
            Report(
                rule,
                StandingParties.IsStanding(to) ? FindingCatalogue.ReservedParty : FindingCatalogue.AmountTooLarge,
                [Figure.Name(rule.Name), Account, to, amount, Day]);
        }
        else
        {
            Enter(rule, part, new(key, Day, to, amount, account));
            book.Add(new() { Key = key, Scope = distribution.Scope, From = Account, To = to, Amount = amount, Kind = kind });
        }
    }

    /// <summary>Money or things go from party to party on a settlement day; the pot is not touched.</summary>
    internal void PostBetween(NamedRule rule, FigureKey key, PartyId from, PartyId to, Money amount, FlowKind kind, Medium medium)
    {
        var finding = amount > Posting.Largest ? FindingCatalogue.AmountTooLarge
            : from == to ? FindingCatalogue.SelfPayment
            : StandingParties.IsStanding(from) || StandingParties.IsStanding(to) ? FindingCatalogue.ReservedParty
            : null;
        if (finding is not null)
        {
            Report(rule, finding, [Figure.Name(rule.Name), from, to, amount, Day]);
        }
        else
        {
            book.Add(new() { Key = key, Scope = distribution.Scope, From = from, To = to, Amount = amount, Kind = kind, Medium = medium });
        }
    }

    /// <summary>A payment is remembered as one of its rule, and of every rule that passed the part on.</summary>
    private void Enter(NamedRule rule, SharingPart part, Remembered payment)
    {
        lines[payment.Key with { Line = 0 }] = payment.Key.Line + 1;
        part.Take(payment.Key, payment.Amount);
        Memory.Pay(payment, rule.Place);
        for (var passed = part; passed.Owner is { } owner; passed = passed.Outer!)
        {
            Memory.PayWithin(payment, owner.Place);
        }
    }
}
